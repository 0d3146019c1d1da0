import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { DELIMITERS } from './detect-delimiter.ts'
import { neutraliseCell, writeRow } from './write-row.ts'

const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/
const reread = (text: string, delimiter: string) =>
  Papa.parse<readonly string[]>(text, { delimiter, newline: '\r\n' }).data

describe('a cell that a spreadsheet would run is made text', () => {
  test.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-1', "'-1"],
    ['@SUM(1)', "'@SUM(1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    [' =1', "' =1"],
    ['\u200B=1', "'\u200B=1"],
    ['"=1', '\'"=1'],
    ['＝1+1', "'＝1+1"],
    ['﹢1', "'﹢1"],
    ['a\n=1', "a\n'=1"],
    ['a;=1', "a;'=1"],
    ['a; "=1', 'a; "\'=1'],
    ["'=1", "'=1"],
  ])('%j', (cell, neutral) => expect(neutraliseCell(cell, ',')).toBe(neutral))

  test.each(['', 'Jane', 'jane@example.com', '1+1', 'a,=1', 'Doe-Smith', "O'Neil"])(
    'and %j is left as it is',
    (cell) => expect(neutraliseCell(cell, ',')).toBe(cell),
  )
})

const cells = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ';', ',', '\t', '|', '\r', '\n', ' ', 'a', '＝'),
    }),
  ),
  { minLength: 1, maxLength: 6 },
)

describe('whatever stands in the cells', () => {
  test.each(DELIMITERS)('parted by %j they are read again as they were, but for apostrophes', (delimiter) => {
    const plain = (cell: string) => cell.replaceAll("'", '')
    fc.assert(
      fc.property(cells, (row) => {
        fc.pre(row.length > 1 || row[0] !== '')
        const [again = []] = reread(writeRow(row, delimiter), delimiter)
        expect(again.map(plain)).toEqual(row.map(plain))
        expect(again.filter((cell) => FORMULA.test(cell))).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('writing twice is writing once', () => {
    fc.assert(
      fc.property(cells, fc.constantFrom(...DELIMITERS), ([cell = ''], delimiter) => {
        const neutral = neutraliseCell(cell, delimiter)
        expect(neutraliseCell(neutral, delimiter)).toBe(neutral)
      }),
    )
  })

  test.each(DELIMITERS)(
    'parted by %j, a spreadsheet that parts at any other sign finds no formula',
    (own) => {
      fc.assert(
        fc.property(cells, (row) => {
          const text = writeRow(row, own)
          for (const other of DELIMITERS.filter((delimiter) => delimiter !== own)) {
            // As a spreadsheet does it at its worst: no quotes hold anything together.
            const parts = text
              .split(new RegExp(`\\${other}|[\\r\\n]+`))
              .map((part) => part.replace(/^[\s"]+/, ''))
            const begun = parts.slice(1).filter((part) => FORMULA.test(part))
            expect(begun).toEqual([])
          }
        }),
        { numRuns: 1_000 },
      )
    },
  )
})
