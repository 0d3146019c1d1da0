import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlist } from '../example-plist.ts'
import { renderPlist, type PlistValue } from './plist.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</string><key>IncomingPassword</key><string>x',
    ']]>',
    '<![CDATA[',
    '&amp;',
    '&#0;',
    '\r\n',
    ' a ',
    '',
    '"\'',
    '\u{1F98A}',
    '\uFFFE',
    '\uD800',
  ),
)
/** XML 1.0 section 2.2. */
const inXml = (text: string) => text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')

const key = hostile.map(inXml).filter((text) => text !== '__proto__')
const { value } = fc.letrec<{ value: PlistValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    hostile.map(inXml),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('a property list', () => {
  it('is read back as what went in', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value, { noNullPrototype: true }), (root) => {
        expect(readPlist(renderPlist(root))).toEqual(root)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out the characters that no XML document can hold, and nothing else', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readPlist(renderPlist({ a: text, b: 1 }))).toEqual({ a: inXml(text), b: 1 })
      }),
    )
  })

  it('keeps spaces, and a return that isn’t the end of a line', () => {
    expect(renderPlist({ a: ' x\r\ny ' })).toContain('<string> x&#13;\ny </string>')
  })

  it('takes integers only', () => {
    for (const number of [1.5, NaN, Infinity, 2 ** 53])
      expect(() => renderPlist({ port: number })).toThrow('not an integer')
  })
})
