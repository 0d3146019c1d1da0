import { describe, expect, it } from 'vitest'
import { mayBeFramed } from './framing.ts'

const help = 'https://help.example.com'
const organisation = { providers: [], frameAncestors: [help, 'https://intranet.example.com:8443'] }

describe('a page inside others', () => {
  it('shows itself where each of them is named', () => {
    expect(mayBeFramed(organisation, [help])).toBe(true)
    expect(mayBeFramed(organisation, [help, 'https://intranet.example.com:8443'])).toBe(true)
  })

  it.each([
    ['one of them is not', [help, 'https://evil.example']],
    ['the port is another', ['https://intranet.example.com']],
    ['the scheme is another', ['http://help.example.com']],
    ['it only begins alike', ['https://help.example.com.evil.example']],
    ['it hides its origin', ['null']],
    ['nobody can tell', undefined],
    ['nobody is said to be around it', []],
  ])('does not where %s', (_, ancestors) => {
    expect(mayBeFramed(organisation, ancestors)).toBe(false)
  })

  it('never does where nobody is named', () => {
    expect(mayBeFramed(undefined, [help])).toBe(false)
    expect(mayBeFramed({ providers: [] }, [help])).toBe(false)
  })
})
