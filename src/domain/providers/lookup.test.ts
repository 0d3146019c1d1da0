import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEntry } from '../address/entry.ts'
import { hostname } from '../address/hostname.ts'
import { exampleProvider } from './example-provider.ts'
import { findByMailHost, lookup, makeProviderIndex } from './lookup.ts'

const gmail = exampleProvider('gmail', { name: 'Gmail', domains: ['gmail.com', 'googlemail.com'] })
const workspace = exampleProvider('workspace', { name: 'Google Workspace', mxSuffixes: ['google.com'] })
const yahoo = exampleProvider('yahoo', {
  name: 'Yahoo Mail',
  domains: ['yahoo.com'],
  domainPatterns: ['yahoo.*'],
})
const yahooJapan = exampleProvider('yahoo-japan', { name: 'Yahoo! JAPAN', domains: ['yahoo.co.jp'] })
const aol = exampleProvider('aol', { name: 'AOL Mail', mxSuffixes: ['gm0.yahoodns.net'] })
const onYahoo = exampleProvider('on-yahoo', { name: 'Elsewhere', mxSuffixes: ['yahoodns.net'] })
const plain = exampleProvider('prxy-com', { name: 'prxy.com' })
const hosting = exampleProvider('hosting', { name: 'Český hosting', domains: ['bücher.example'] })
const twin = exampleProvider('twin', { name: 'Twin' })
const otherTwin = exampleProvider('other-twin', { name: 'TWIN' })

const index = makeProviderIndex(
  [gmail, workspace, yahoo, yahooJapan, aol, onYahoo, plain, hosting, twin, otherTwin],
  ['gmail.com', 'yahoo.com', 'googlemail.com'].map(hostname),
)

function find(text: string) {
  const entry = parseEntry(text)
  if (!entry.ok) throw new Error(`not an entry: ${text}`)
  return lookup(index, entry.value)
}

describe('a domain', () => {
  test('is found exactly, from an address or alone', () => {
    expect(find('jane@gmail.com')).toEqual({ kind: 'found', provider: gmail, by: 'domain' })
    expect(find('googlemail.com')).toEqual({ kind: 'found', provider: gmail, by: 'domain' })
  })
  test('of another provider wins over a pattern', () => {
    expect(find('jane@yahoo.co.jp')).toEqual({ kind: 'found', provider: yahooJapan, by: 'domain' })
    expect(find('jane@yahoo.se')).toEqual({ kind: 'found', provider: yahoo, by: 'pattern' })
  })
  test('under an MX suffix belongs to the longest one', () => {
    expect(find('jane@mail.gm0.yahoodns.net')).toEqual({ kind: 'found', provider: aol, by: 'mx-suffix' })
    expect(find('jane@am0.yahoodns.net')).toEqual({ kind: 'found', provider: onYahoo, by: 'mx-suffix' })
  })
  test('that is nearly a well-known one is a question', () => {
    const gmailQuestion = { kind: 'near-miss', suggestion: 'gmail.com', provider: gmail }
    expect(find('jane@gmial.com')).toEqual(gmailQuestion)
    expect(find('gmail.con')).toEqual(gmailQuestion)
    expect(find('jane@yahoo.con')).toMatchObject({ kind: 'near-miss', suggestion: 'yahoo.com' })
  })
  test('nobody knows stays unknown', () => {
    expect(find('jane@example.org')).toEqual({ kind: 'unknown', domain: 'example.org' })
  })
  test('may be a provider’s name, but not in an address', () => {
    expect(find('prxy.com')).toEqual({ kind: 'found', provider: plain, by: 'name' })
    expect(find('jane@prxy.com')).toEqual({ kind: 'unknown', domain: 'prxy.com' })
  })
  test('may be written in Unicode', () => {
    expect(find('jane@Bücher.example')).toEqual({ kind: 'found', provider: hosting, by: 'domain' })
  })
})

describe('a name', () => {
  test('is found whatever its case and accents', () => {
    for (const text of ['GMAIL', 'cesky hosting', 'ČESKÝ HOSTING'])
      expect(find(text)).toMatchObject({ kind: 'found', by: 'name' })
  })
  test('is found by its start or a later word when only one fits', () => {
    expect(find('google')).toMatchObject({ kind: 'several', providers: [gmail, workspace] })
    expect(find('workspace')).toEqual({ kind: 'found', provider: workspace, by: 'name' })
    expect(find('japan')).toEqual({ kind: 'found', provider: yahooJapan, by: 'name' })
  })
  test('of two providers asks which', () => {
    expect(find('twin')).toEqual({ kind: 'several', providers: [otherTwin, twin] })
    expect(find('yahoo')).toEqual({ kind: 'several', providers: [yahoo, yahooJapan] })
  })
  test('may have a general word after it', () => {
    expect(find('workspace email')).toMatchObject({ kind: 'found', provider: workspace })
  })
  test('nobody has stays unknown', () => {
    expect(find('Jane Doe')).toEqual({ kind: 'unknown-name', text: 'Jane Doe' })
    expect(find('mail account')).toEqual({ kind: 'unknown-name', text: 'mail account' })
  })
})

test('a mail host belongs to the longest suffix that is known', () => {
  expect(findByMailHost(index, hostname('mta5.am0.yahoodns.net'))).toBe(onYahoo)
  expect(findByMailHost(index, hostname('mx.gm0.yahoodns.net'))).toBe(aol)
  expect(findByMailHost(index, hostname('notgoogle.com'))).toBeUndefined()
})

test('whatever is an entry gets an answer', () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.emailAddress(), fc.domain())
  fc.assert(
    fc.property(texts, (text) => {
      const entry = parseEntry(text)
      if (entry.ok) expect(lookup(index, entry.value).kind).toBeTypeOf('string')
    }),
  )
})
