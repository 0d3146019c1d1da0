import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneLine, zoneValue, type ZoneRecord } from './zone.ts'

/** RFC 1035 section 5.1, the other way round: the octets of the character strings of a TXT record. */
function stringsOf(value: string): readonly Buffer[] {
  const strings: Buffer[] = []
  let rest = value
  while (rest !== '') {
    const [whole, inner = ''] = /^"((?:[ !#-[\]-~]|\\\d{3}|\\[^\d])*)"(?: (?=")|$)/.exec(rest) ?? []
    if (whole === undefined) throw new Error(`no character string: ${rest}`)
    const octets = [...inner.matchAll(/\\(\d{3})|\\(.)|(.)/g)].map(([, decimal, escaped, plain = '']) =>
      decimal === undefined ? (escaped ?? plain).charCodeAt(0) : Number(decimal),
    )
    strings.push(Buffer.from(octets))
    rest = rest.slice(whole.length)
  }
  return strings
}

const txt = (text: string): ZoneRecord => ({ name: 'example.test', ttl: 60, type: 'TXT', text })

const SIGNS = [
  '"',
  '\\',
  ';',
  '\n',
  '\r',
  '\t',
  '(',
  ')',
  '@',
  '$',
  '.',
  '\u0000',
  '\u007F',
  '\uD800',
  'ü',
  '🦊',
]
const hostile = fc.string({
  unit: fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
  maxLength: 700,
  size: 'max',
})

describe('a line of a zone', () => {
  it('has the root’s dot behind every name', () => {
    const shared = { name: '_imaps._tcp.example.test', ttl: 3600 } as const
    expect(
      zoneLine({ ...shared, type: 'SRV', priority: 0, weight: 1, port: 993, target: 'imap.example.test' }),
    ).toBe('_imaps._tcp.example.test. 3600 IN SRV 0 1 993 imap.example.test.')
    expect(zoneLine({ ...shared, type: 'CNAME', target: 'www.example.test' })).toBe(
      '_imaps._tcp.example.test. 3600 IN CNAME www.example.test.',
    )
  })

  it('names the root where there is no server', () => {
    expect(
      zoneValue({ name: '_pop3._tcp.example.test', ttl: 60, type: 'SRV', priority: 0, weight: 0, port: 0 }),
    ).toBe('0 0 0 .')
  })

  it('keeps a semicolon in its text', () => {
    expect(zoneValue(txt('v=1; a=2'))).toBe('"v=1; a=2"')
  })

  it('gives any text back, in pieces that a record can hold', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const line = zoneLine(txt(text))
        expect(line).toMatch(/^example\.test\. 60 IN TXT [ -~]*$/)
        const strings = stringsOf(zoneValue(txt(text)))
        for (const string of strings) expect(string.length).toBeLessThanOrEqual(255)
        expect(Buffer.concat(strings).toString()).toBe(text.replace(/\p{Cs}/gu, '\uFFFD'))
      }),
    )
  })

  it('can’t be left by a name', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(zoneLine({ name, ttl: 60, type: 'CNAME', target: name })).toMatch(
          /^(?:[\w.-]|\\\d{3})*\. 60 IN CNAME (?:[\w.-]|\\\d{3})*\.$/,
        )
      }),
    )
  })
})
