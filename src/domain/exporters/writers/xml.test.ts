import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXmlStrictly } from '../read-xml-strictly.ts'
import { element, renderXml } from './xml.ts'

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<!--',
      '-->',
      '&lt;',
      '&#60;',
      '<![CDATA[',
      '</a>',
      '<?',
    ),
    fc.constantFrom('\n', '\r', '\t', '\u0000', '\u001B', '\u0085', '\u2028', '\uFFFE', '\uD800', '\uDC00'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 20,
})

/** XML 1.0 section 2.2, sign by sign. */
function holds(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    [9, 10, 13].includes(code) ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe) ||
    code > 0xffff
  )
}

describe('XML', () => {
  it('gives every text back, in an element as in an attribute, without what XML can’t hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const kept = (all: string) => [...all].filter(holds).join('')
        const root = element('a', [element('b', text, { c: value }), element('d', 'after')])
        expect(readXmlStrictly(renderXml(root))).toEqual({
          name: 'a',
          attributes: {},
          text: '',
          children: [
            { name: 'b', attributes: { c: kept(value) }, children: [], text: kept(text) },
            { name: 'd', attributes: {}, children: [], text: 'after' },
          ],
        })
      }),
    )
  })

  it('puts nothing between a value and its tags', () => {
    expect(renderXml(element('a', [element('b', 'SSL')]))).toContain('<b>SSL</b>')
  })
})
