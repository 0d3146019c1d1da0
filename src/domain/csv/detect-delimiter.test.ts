import fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectDelimiter, DELIMITERS } from './detect-delimiter.ts'

test.each([
  ['commas', 'email,name\na@b.de,"Doe; Jane"\n', ',', 0],
  ['semicolons', 'email;name;city\na@b.de;Doe, Jane;Bonn\n', ';', 0],
  ['tabs', 'email\tname\na@b.de\tDoe, Jane\n', '\t', 0],
  ['bars', 'email|name\na@b.de|Jane\n', '|', 0],
  ['line breaks in quotes', '"e;mail","na\nme"\n"x;y","z"\n', ',', 0],
  ['one column', 'email\na@b.de\n', ',', 0],
  ['Excel’s own line', 'sep=;\r\nemail;name\r\n', ';', 7],
  ['Excel’s own line after a mark', '\uFEFFsep=|\nemail|name\n', '|', 7],
  ['a line that names another sign', 'sep=x\n', ',', 0],
  ['nothing', '', ',', 0],
])('%s', (_, start, delimiter, skip) => expect(detectDelimiter(start)).toEqual({ delimiter, skip }))

test('any text gets a sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      DELIMITERS.includes(detectDelimiter(text).delimiter),
    ),
  )
})
