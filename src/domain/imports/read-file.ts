import { SNIFFED_BYTES, sniffFile } from '../csv/sniff-file.ts'
import { err, ok, type Result } from '../result.ts'
import { decodeText } from './decode-text.ts'
import { hidesText } from './find-in-xml.ts'
import type { ImportedFile } from './imported.ts'
import { findNameProblem } from './odd-names.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'
import { plainText } from './plain-text.ts'
import { MOST_BYTES, type ImportProblem, type XmlProblem } from './problem.ts'
import { readAutoconfig } from './read-autoconfig.ts'
import { readAutodiscover } from './read-autodiscover.ts'
import { isCms, readCms } from './read-cms.ts'
import { readProfile } from './read-profile.ts'

/** Signed inside of signed: nobody does it more often. */
const MOST_WRAPPINGS = 3

/** What a file would set up, of its bytes. Nothing of it is run, fetched or kept. */
export function readFile(bytes: Uint8Array): Result<ImportedFile, ImportProblem> {
  const unwrapped = unwrap(bytes, MOST_WRAPPINGS)
  if (!unwrapped.ok) return unwrapped
  const { content, isSigned } = unwrapped.value
  const known = sniff(content)
  if (known) return err(known)
  const text = decodeText(content)
  return text.ok ? readText(text.value, isSigned) : text
}

/** The same of a text that was pasted. */
export function readText(text: string, isSigned = false): Result<ImportedFile, ImportProblem> {
  if (text.length > MOST_BYTES) return err({ code: 'too-large' })
  const begun = text.trim()
  if (begun === '') return err({ code: 'empty' })
  if (/^(<!--[^]*?-->\s*)?<(!doctype\s+html|html)\b/i.test(begun.slice(0, SNIFFED_BYTES)))
    return err({ code: 'html' })
  if (/^[{[]/.test(begun)) return err({ code: 'json' })
  if (SIGNED_TEXT.test(begun.slice(0, SNIFFED_BYTES))) return err({ code: 'signed-as-text' })
  if (!begun.startsWith('<')) return err({ code: 'not-xml' })
  const root = parseXml(begun)
  if (!root.ok) return err(inWhole(root.error, text))
  if (root.value.name === 'html') return err({ code: 'html' })
  const odd = findNameProblem(root.value)
  if (odd) return err(odd)
  const read = readRoot(root.value, isSigned)
  return read.ok && hidesText(root.value)
    ? ok({ ...read.value, remarks: [{ code: 'hidden-characters' }, ...read.value.remarks] })
    : read
}

function readRoot(root: XmlElement, isSigned: boolean): Result<ImportedFile, ImportProblem> {
  switch (root.name) {
    case 'plist':
      return readProfile(root, isSigned)
    case 'clientConfig':
      return ok(readAutoconfig(root))
    case 'Autodiscover':
      return readAutodiscover(root)
    default:
      return err({ code: 'other-xml', text: plainText(root.name) })
  }
}

/** A signature as text (PEM), or as an email carries it (S/MIME). */
const SIGNED_TEXT =
  /^(-----BEGIN (PKCS7|CMS)-----|(?:[\w-]+:.*\r?\n)*Content-Type:\s*(application\/(x-)?pkcs7|multipart\/signed))/i

/** Lines are counted from the beginning of what the person has, blank ones too. */
function inWhole(problem: XmlProblem, text: string): XmlProblem {
  if (problem.code !== 'malformed') return problem
  const blank = text.slice(0, text.length - text.trimStart().length)
  return { ...problem, line: problem.line + blank.split('\n').length - 1 }
}

function unwrap(
  bytes: Uint8Array,
  left: number,
): Result<{ readonly content: Uint8Array; readonly isSigned: boolean }, ImportProblem> {
  if (bytes.length === 0) return err({ code: 'empty' })
  if (bytes.length > MOST_BYTES) return err({ code: 'too-large' })
  if (!isCms(bytes)) return ok({ content: bytes, isSigned: left < MOST_WRAPPINGS })
  const content = left === 0 ? err({ code: 'broken-signature' } as const) : readCms(bytes)
  return content.ok ? unwrap(content.value, left - 1) : content
}

const BINARY_PLIST = 'bplist'

/** What the bytes can be told to be without reading them; nothing where they may be a text. */
function sniff(bytes: Uint8Array): ImportProblem | undefined {
  if (String.fromCharCode(...bytes.subarray(0, BINARY_PLIST.length)) === BINARY_PLIST)
    return { code: 'binary-plist' }
  const sniffed = sniffFile(bytes)
  return sniffed.kind === 'not-text' && sniffed.what !== 'page'
    ? { code: 'other-file', what: sniffed.what }
    : undefined
}
