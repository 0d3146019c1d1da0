import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEntry, tidyEntry, type EntryProblem } from './entry.ts'

const JANE = {
  ok: true,
  value: { kind: 'address', address: { text: 'jane@gmail.com', domain: 'gmail.com' } },
}

describe('an address is found in what is around it', () => {
  test.each([
    'jane@gmail.com',
    '  jane@gmail.com\n',
    '\tjane@gmail.com\r\n',
    '"jane@gmail.com"',
    "'jane@gmail.com'",
    '“jane@gmail.com”',
    '„jane@gmail.com“',
    '«jane@gmail.com»',
    '(jane@gmail.com)',
    '[jane@gmail.com]',
    '<jane@gmail.com>',
    '"<jane@gmail.com>"',
    'Jane Doe <jane@gmail.com>',
    '"Doe, Jane" <jane@gmail.com>',
    'Jane Doe <jane@gmail.com>,',
    'Jane Doe <mailto:jane@gmail.com>',
    'mailto:jane@gmail.com',
    'MAILTO:jane@gmail.com?subject=Hello%20there',
    '<mailto:jane@gmail.com>',
    'jane@gmail.com.',
    'jane@gmail.com,',
    'jane@gmail.com;',
    'jane@gmail.com.,',
    'jane @ gmail.com',
    'jane@GMAIL.COM',
    'jane@gmail.com\u200B',
    '\uFEFFjane@gmail.com',
    '\u200Fjane@gmail.com\u200F',
    '\u061Cjane@gmail.com',
    '\u202Ajane@gmail.com\u202C',
    '\u2068jane@gmail.com\u2069',
    'ja\u00ADne@gm\u2060ail.com',
    'jane＠gmail.com',
    'ｊａｎｅ＠ｇｍａｉｌ．ｃｏｍ',
    'jane＠gmail。com',
    '\u3000jane@gmail.com\u3000',
  ])('%j', (typed) => expect(parseEntry(typed)).toMatchObject(JANE))

  test.each([
    ['j😀ne@gmail.com', 'j😀ne@gmail.com'],
    ['jane@bücher.de', 'jane@bücher.de'],
    ['Jane <jane@例え.jp>', 'jane@例え.jp'],
    ['jane@例え。jp。', 'jane@例え.jp'],
    ['Jane.Doe+news@Example.ORG', 'Jane.Doe+news@example.org'],
    ["d'arcy@example.org", "d'arcy@example.org"],
    ['"jane doe"@Example.org', '"jane doe"@example.org'],
    ['  "jane  doe" @ example.org.  ', '"jane  doe"@example.org'],
    ['<"a@b, c"@example.org>', '"a@b, c"@example.org'],
    ['"Doe, Jane" <"j\\" x"@example.org>;', '"j\\" x"@example.org'],
    ['mailto:"jane doe"@example.org?subject=x', '"jane doe"@example.org'],
    ['"(jane)"@bücher.example', '"(jane)"@bücher.example'],
    ['"jane"@example.org', 'jane@example.org'],
  ])('%j is %s', (typed, text) =>
    expect(parseEntry(typed)).toMatchObject({ ok: true, value: { kind: 'address', address: { text } } }),
  )
})

describe('a domain is taken as one', () => {
  test.each([
    ['gmail.com', 'gmail.com'],
    ['Gmail.com.', 'gmail.com'],
    ['@gmail.com', 'gmail.com'],
    ['＠gmail.com', 'gmail.com'],
    ['"gmail.com"', 'gmail.com'],
    ['bücher.de', 'xn--bcher-kva.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['例え。jp', 'xn--r8jz45g.jp'],
  ])('%s', (typed, domain) =>
    expect(parseEntry(typed)).toEqual({ ok: true, value: { kind: 'domain', domain } }),
  )
})

describe('a name is taken as one', () => {
  test.each([
    ['Gmail', 'Gmail'],
    [' T-Online ', 'T-Online'],
    ['Yahoo!  JAPAN', 'Yahoo! JAPAN'],
    ['1&1', '1&1'],
    ['163', '163'],
    ['@nifty', '@nifty'],
    ['ＧＭＸ', 'GMX'],
    ['群馬インターネット', '群馬インターネット'],
    ['not an address', 'not an address'],
  ])('%j', (typed, text) => expect(parseEntry(typed)).toEqual({ ok: true, value: { kind: 'name', text } }))
})

describe('anything else says what is wrong', () => {
  test.each<[string, EntryProblem['code']]>([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['""', 'empty'],
    ['<>', 'empty'],
    ['\u200B', 'empty'],
    ['.', 'empty'],
    ['jane@gmail.com, joe@gmail.com', 'two-addresses'],
    ['jane@gmail.com,joe@gmail.com', 'two-addresses'],
    ['jane@gmail.com; joe@gmail.com', 'two-addresses'],
    ['jane@gmail.com joe@gmail.com', 'two-addresses'],
    ['jane@gmail.com\njoe@gmail.com', 'two-addresses'],
    ['jane@gmail.com/joe@gmail.com', 'two-addresses'],
    ['jane@gmail.com、joe@gmail.com', 'two-addresses'],
    ['Jane <jane@gmail.com>, Joe <joe@gmail.com>', 'two-addresses'],
    ['+1 555 010 9999', 'phone-number'],
    ['(555) 010-9999', 'phone-number'],
    ['0049/30/1234567', 'phone-number'],
    ['030.123.4567', 'phone-number'],
    ['５５５０１０９９９９', 'phone-number'],
    ['😀', 'no-letters'],
    ['🎉🎉🎉', 'no-letters'],
    ['@', 'no-letters'],
    ['???', 'no-letters'],
    ['jane@', 'bad-domain'],
    ['jane@localhost', 'bad-domain'],
    ['jane@1.2.3.4', 'bad-domain'],
    ['1.2.3.4', 'bad-domain'],
    ['jane@gmail', 'bad-domain'],
    ['jane @ gmail . com', 'bad-domain'],
    ['jane@gmail..com', 'bad-domain'],
    ['@@gmail.com', 'bad-domain'],
    ['exa_mple.com', 'bad-domain'],
    ['jane@@gmail.com', 'bad-local-part'],
    ['jane doe@gmail.com', 'bad-local-part'],
    ['jane..doe@gmail.com', 'bad-local-part'],
  ])('%j: %s', (typed, code) => expect(parseEntry(typed)).toMatchObject({ ok: false, error: { code } }))

  test.each([
    `${'a'.repeat(300)}@gmail.com`,
    `jane@${'a'.repeat(290)}.com`,
    'jane@gmail.com '.repeat(30),
    'a'.repeat(321),
    'x'.repeat(1_000_000),
    '"'.repeat(1_000_000),
  ])('that it is too long (%#)', (typed) =>
    expect(parseEntry(typed)).toEqual({ ok: false, error: { code: 'too-long' } }),
  )

  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'google.com'],
    ['http://www.gmail.com', 'gmail.com'],
    ['HTTPS://WWW.GMX.NET/', 'gmx.net'],
    ['www.gmail.com', 'gmail.com'],
    ['gmail.com/inbox', 'gmail.com'],
    ['<https://webmail.example.org>', 'example.org'],
    ['https://example.org:8443/', 'example.org'],
    ['imap://imap.example.org:993', 'imap.example.org'],
    ['http://localhost/', undefined],
    ['https://', undefined],
    ['https://1.2.3.4/', undefined],
    ['https://jane@gmail.com/', undefined],
  ])('%s is a web address, of %s', (typed, domain) =>
    expect(parseEntry(typed)).toEqual({
      ok: false,
      error: { code: 'web-address', ...(domain ? { domain } : {}) },
    }),
  )
})

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    '(',
    ')',
    '[',
    ',',
    ';',
    '.',
    '?',
    '@',
    '＠',
    ' ',
    '\n',
    '。',
    '\u200F',
    '😀',
    '\uD83D',
    'mailto:',
    'https://',
    'www.',
    'jane',
    'gmail.com',
    'Doe, Jane',
    '"a  b"@x.org',
    '\\',
    '例え.jp',
    '+1 555',
  )
  const built = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
  const texts = fc.oneof(
    built,
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.emailAddress(),
    fc.webUrl(),
  )

  test('nothing throws', () => {
    fc.assert(
      fc.property(texts, (text) => typeof parseEntry(text).ok === 'boolean'),
      { numRuns: 2_000 },
    )
  })

  test('tidying twice is tidying once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tidy = tidyEntry(text)
        expect(tidyEntry(tidy)).toBe(tidy)
      }),
      { numRuns: 2_000 },
    )
  })

  test('an address is found again in its own text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseEntry(text)
        if (!parsed.ok || parsed.value.kind !== 'address') return
        expect(parseEntry(parsed.value.address.text)).toEqual(parsed)
      }),
      { numRuns: 2_000 },
    )
  })

  test.each([
    '@' + ',;'.repeat(900) + 'a',
    '@' + ' ,'.repeat(155) + 'a',
    '<'.repeat(2_000),
    '".'.repeat(1_000),
  ])('no text keeps the page busy (%#)', (text) => {
    const started = performance.now()
    parseEntry(text)
    expect(performance.now() - started).toBeLessThan(200)
  })
})
