import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isQuoted, parseEmailAddress } from './email-address.ts'

describe('an address', () => {
  test.each([
    ['jane@gmail.com', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['Jane.Doe+shop@GMAIL.com', 'Jane.Doe+shop', 'gmail.com', 'Jane.Doe+shop@gmail.com'],
    ['jane@gmail.com.', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['jane@bücher.de', 'jane', 'xn--bcher-kva.de', 'jane@bücher.de'],
    ['jane@BÜCHER.de', 'jane', 'xn--bcher-kva.de', 'jane@bücher.de'],
    ['jane@例え.jp', 'jane', 'xn--r8jz45g.jp', 'jane@例え.jp'],
    ['jane@例え。jp', 'jane', 'xn--r8jz45g.jp', 'jane@例え.jp'],
    ['jane@ｇｍａｉｌ．ｃｏｍ', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['jane@gma\u00ADil.com', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['jane@𝓖mail.com', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['j😀@gmail.com', 'j😀', 'gmail.com', 'j😀@gmail.com'],
    ["o'neil@gmail.com", "o'neil", 'gmail.com', "o'neil@gmail.com"],
    ['a#b@gmail.com', 'a#b', 'gmail.com', 'a#b@gmail.com'],
    ['"jane doe"@GMAIL.com', '"jane doe"', 'gmail.com', '"jane doe"@gmail.com'],
    ['"a@b, (c)"@gmail.com', '"a@b, (c)"', 'gmail.com', '"a@b, (c)"@gmail.com'],
    ['"\\"jane\\\\"@gmail.com', '"\\"jane\\\\"', 'gmail.com', '"\\"jane\\\\"@gmail.com'],
    ['" "@gmail.com', '" "', 'gmail.com', '" "@gmail.com'],
    ['"jörg x"@gmail.com', '"jörg x"', 'gmail.com', '"jörg x"@gmail.com'],
    ['"jane"@gmail.com', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['"j\\ane"@gmail.com', 'jane', 'gmail.com', 'jane@gmail.com'],
    ['".jane"@gmail.com', '".jane"', 'gmail.com', '".jane"@gmail.com'],
    [`${'a'.repeat(64)}@gmail.com`, 'a'.repeat(64), 'gmail.com', `${'a'.repeat(64)}@gmail.com`],
  ])('%s', (typed, local, domain, text) =>
    expect(parseEmailAddress(typed)).toEqual({ ok: true, value: { local, domain, text } }),
  )
})

describe('what is no address says why', () => {
  test.each([
    ['', 'no-at'],
    ['jane', 'no-at'],
    ['gmail.com', 'no-at'],
    ['@gmail.com', 'no-local-part'],
    ['@', 'no-local-part'],
    ['jane@', 'bad-domain'],
    ['jane@localhost', 'bad-domain'],
    ['jane@1.2.3.4', 'bad-domain'],
    ['jane@[1.2.3.4]', 'bad-domain'],
    ['jane@ gmail.com', 'bad-domain'],
    ['jane@gmail.com ', 'bad-domain'],
    ['jane@gmail.com:993', 'bad-domain'],
    ['jane@gmail..com', 'bad-domain'],
    ['jane@@gmail.com', 'bad-local-part'],
    ['jane doe@gmail.com', 'bad-local-part'],
    ['""@gmail.com', 'bad-local-part'],
    ['"jane@gmail.com', 'bad-local-part'],
    ['jane"@gmail.com', 'bad-local-part'],
    ['"jane"doe@gmail.com', 'bad-local-part'],
    ['"jane".doe@gmail.com', 'bad-local-part'],
    ['"ja"ne"@gmail.com', 'bad-local-part'],
    ['"jane\\"@gmail.com', 'bad-local-part'],
    ['"jane\\é"@gmail.com', 'bad-local-part'],
    ['"jane\ndoe"@gmail.com', 'bad-local-part'],
    ['"jane\u00A0doe\u2028"@gmail.com', 'bad-local-part'],
    ['"jane\u202Edoe"@gmail.com', 'bad-local-part'],
    [`"${'a '.repeat(32)}"@gmail.com`, 'too-long'],
    ['jane,joe@gmail.com', 'bad-local-part'],
    ['.jane@gmail.com', 'bad-local-part'],
    ['jane.@gmail.com', 'bad-local-part'],
    ['ja..ne@gmail.com', 'bad-local-part'],
    ['ja\u0000ne@gmail.com', 'bad-local-part'],
    ['ja\u202Ene@gmail.com', 'bad-local-part'],
    ['ja\uD83Dne@gmail.com', 'bad-local-part'],
    ['ja\uFFFEne@gmail.com', 'bad-local-part'],
    [`${'a'.repeat(65)}@gmail.com`, 'too-long'],
    [`jane@${'a.'.repeat(130)}com`, 'too-long'],
  ])('%j: %s', (typed, error) => expect(parseEmailAddress(typed)).toEqual({ ok: false, error }))
})

test('any text gets an answer, and the text of an address is that address', () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constant('jane'))
  const domain = fc.oneof(
    part,
    fc.domain(),
    fc.constantFrom('BÜCHER.de', '例え。jp', 'gma\u00ADil.com', 'İ.com'),
  )
  const quoted = part.map((inner) => `"${inner.replace(/["\\]/g, '\\$&')}"`)
  const texts = fc.oneof(
    part,
    fc.tuple(quoted, domain).map((both) => both.join('@')),
    fc.emailAddress(),
    fc.tuple(part, domain).map((both) => both.join('@')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseEmailAddress(text)
      if (!parsed.ok) return
      expect(parseEmailAddress(parsed.value.text)).toEqual(parsed)
      expect(parsed.value.text).toBe(parsed.value.text.trim())
      expect(() => encodeURIComponent(parsed.value.text)).not.toThrow()
    }),
    { numRuns: 500 },
  )
})

test('whatever a keyboard can type has an address in quotes, which is that text', () => {
  const printable = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(printable, (inner) => {
      const parsed = parseEmailAddress(`"${inner.replace(/["\\]/g, '\\$&')}"@example.com`)
      if (!parsed.ok) throw new Error(parsed.error)
      const { local } = parsed.value
      expect(isQuoted(local) ? local.slice(1, -1).replace(/\\(.)/g, '$1') : local).toBe(inner)
      if (isQuoted(local)) expect(parseEmailAddress(`${inner}@example.com`).ok).toBe(false)
    }),
  )
})
