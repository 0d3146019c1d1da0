import { describe, expect, it } from 'vitest'
import { parseDrafts } from './drafts.ts'

describe('drafts from this tab’s storage', () => {
  it('come back as they were written', () => {
    expect(parseDrafts(JSON.stringify([['in:example.com', 'imap.example.com']]))).toEqual([
      ['in:example.com', 'imap.example.com'],
    ])
  })
  it.each(['', 'null', '{}', '7', 'not JSON', '[1,["a"],["a",1],["a","b","c"],{"0":"a"}]'])(
    'are none where it holds %s',
    (text) => expect(parseDrafts(text)).toEqual([]),
  )
})
