import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sniffFile } from './sniff-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
const latin1 = (text: string) => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))

describe('text is told by its first bytes', () => {
  test.each([
    ['plain', utf8('email;name\n'), 'utf-8', false],
    ['with a mark', utf8('\uFEFFemail;name\n'), 'utf-8', true],
    ['of an old spreadsheet', latin1('email;Größe\n'), 'utf-8', false],
    ['of Excel’s “Unicode text”', utf16('\uFEFFemail\tname\n', true), 'utf-16le', true],
    ['UTF-16 the other way', utf16('\uFEFFemail\tname\n', false), 'utf-16be', true],
    ['UTF-16 without a mark', utf16('email\tname\n', true), 'utf-16le', true],
    ['that begins like a picture', utf8('BMW,bmw@example.com\n'), 'utf-8', false],
    ['of nothing', utf8(''), 'utf-8', false],
  ])('%s', (_, bytes, encoding, sure) => expect(sniffFile(bytes)).toEqual({ kind: 'text', encoding, sure }))
})

describe('what is no table is told by its first bytes', () => {
  test.each([
    ['a PNG', latin1('\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'), 'image'],
    ['a JPEG', latin1('\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF'), 'image'],
    ['a HEIC', latin1('\0\0\0\u0018ftypheic'), 'image'],
    ['an xlsx', latin1('PK\u0003\u0004\u0014\0\u0006\0\u0008\0\0\0!\0[Content_Types].xml'), 'workbook'],
    ['an xls', latin1('\u00D0\u00CF\u0011\u00E0\u00A1\u00B1'), 'workbook'],
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['a zip', latin1('PK\u0003\u0004\u0014\0\0\0\0\0photo.jpg'), 'archive'],
    ['a web page', utf8('<!DOCTYPE html><table>'), 'page'],
    ['a program', latin1('\u007FELF\u0002\u0001\u0001\0\0\0\0\0\0\0\0\0'), 'unknown'],
  ])('%s', (_, bytes, what) => expect(sniffFile(bytes)).toEqual({ kind: 'not-text', what }))
})

test('any bytes get an answer', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => 'kind' in sniffFile(bytes)))
})
