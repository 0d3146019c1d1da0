import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostname, parseHostname } from './hostname.ts'

describe('a host name', () => {
  test.each([
    ['imap.example.com', 'imap.example.com'],
    ['IMAP.Example.COM', 'imap.example.com'],
    ['  example.com ', 'example.com'],
    ['example.com.', 'example.com'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['BÜCHER.DE', 'xn--bcher-kva.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['例え。jp', 'xn--r8jz45g.jp'],
    ['ｅｘａｍｐｌｅ．ｃｏｍ', 'example.com'],
    ['straße.de', 'xn--strae-oqa.de'],
    ['exa\u00ADmple.com', 'example.com'],
    ['xn--bcher-kva.de', 'xn--bcher-kva.de'],
    ['1and1.com', '1and1.com'],
    [`${'a'.repeat(63)}.com`, `${'a'.repeat(63)}.com`],
  ])('%s is %s', (typed, name) => expect(parseHostname(typed)).toEqual({ ok: true, value: name }))
})

describe('what is no host name says why', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['.', 'empty'],
    ['localhost', 'single-label'],
    ['1.2.3.4', 'ip-address'],
    ['１.２.３.４', 'ip-address'],
    ['0x7f.1', 'ip-address'],
    ['[::1]', 'ip-address'],
    ['::1', 'ip-address'],
    ['2001:db8::1', 'ip-address'],
    ['example.com:993', 'has-port'],
    ['example.com:', 'has-port'],
    ['https://example.com', 'has-scheme'],
    ['example.com/inbox', 'bad-characters'],
    ['exam ple.com', 'bad-characters'],
    ['a&b.com', 'bad-characters'],
    ['a_b.com', 'bad-characters'],
    ['-a.com', 'bad-characters'],
    ['a-.com', 'bad-characters'],
    ['a..com', 'bad-characters'],
    ['.example.com', 'bad-characters'],
    ['jane@example.com', 'bad-characters'],
    ['%65xample.com', 'bad-characters'],
    ['😀', 'single-label'],
    ['\uD83D.com', 'bad-characters'],
    [`${'a'.repeat(64)}.com`, 'too-long'],
    [`${'a.'.repeat(130)}com`, 'too-long'],
  ])('%j: %s', (typed, error) => expect(parseHostname(typed)).toEqual({ ok: false, error }))
})

test('any text gets an answer, and what is a host name is the same read again', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.domain(),
    fc.webUrl(),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseHostname(text)
      if (parsed.ok) expect(parseHostname(parsed.value)).toEqual(parsed)
    }),
  )
})

test('data that is no host name is a bug', () => {
  expect(hostname('Example.com')).toBe('example.com')
  expect(() => hostname('localhost')).toThrow('single-label')
})
