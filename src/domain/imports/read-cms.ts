import { err, ok, type Result } from '../result.ts'
import { partsOf, readBer, type Ber } from './ber.ts'
import type { ImportProblem } from './problem.ts'

/** Cryptographic Message Syntax (RFC 5652, and its forerunner PKCS #7): what a signed or encrypted profile comes in. */
const SIGNED = '2a864886f70d010702'
const ENCRYPTED: readonly string[] = [
  '2a864886f70d010703', // enveloped
  '2a864886f70d010704', // signed and enveloped, PKCS #7 only
  '2a864886f70d010706', // encrypted
  '2a864886f70d0109100117', // authenticated and enveloped (RFC 5083)
]

const SEQUENCE = 0x30
const OBJECT_ID = 0x06
const CONTEXT_0 = 0xa0
const OCTETS = 0x04
const OCTETS_IN_PIECES = 0x24

/** A sequence that begins with one of the identifiers above, all of which begin alike (1.2.840.113549.1). */
export function isCms(bytes: Uint8Array): boolean {
  if (bytes[0] !== SEQUENCE) return false
  const first = bytes[1] ?? 0
  const at = 2 + (first > 0x80 ? first - 0x80 : 0)
  return hex(bytes.subarray(at, at + 1)) === '06' && hex(bytes.subarray(at + 2, at + 9)) === '2a864886f70d01'
}

/** What was signed. Whether the signature holds, nobody here looks: that takes the list of those whom a device trusts. */
export function readCms(bytes: Uint8Array): Result<Uint8Array, ImportProblem> {
  const [type, wrapped] = partsOf(readBer(bytes)) ?? []
  if (type?.tag !== OBJECT_ID) return err({ code: 'broken-signature' })
  const kind = hex(type.content)
  if (ENCRYPTED.includes(kind)) return err({ code: 'encrypted' })
  const [signed] = partsOf(wrapped) ?? []
  if (kind !== SIGNED || wrapped?.tag !== CONTEXT_0 || signed?.tag !== SEQUENCE)
    return err({ code: 'broken-signature' })
  // Version and digest algorithms come before it.
  const [, , inside] = partsOf(signed) ?? []
  const [innerType, content] = partsOf(inside) ?? []
  if (innerType?.tag !== OBJECT_ID) return err({ code: 'broken-signature' })
  if (!content) return err({ code: 'signature-only' })
  const [octets] = partsOf(content) ?? []
  const pieces = octets && piecesOf(octets)
  return pieces ? ok(join(pieces)) : err({ code: 'broken-signature' })
}

/** Pieces of pieces: nobody writes them at all. */
const MOST_LEVELS = 8

/** Written as it came, or in pieces, which may be in pieces again. */
function piecesOf(value: Ber, levels = MOST_LEVELS): readonly Uint8Array[] | undefined {
  if (value.tag === OCTETS) return [value.content]
  if (value.tag !== OCTETS_IN_PIECES || levels === 0) return undefined
  const pieces: Uint8Array[] = []
  for (const part of partsOf(value) ?? []) {
    const more = piecesOf(part, levels - 1)
    if (!more) return undefined
    for (const piece of more) pieces.push(piece)
  }
  return pieces
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Longer than any of the identifiers above. */
const MOST_OF_ID = 16

const hex = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, MOST_OF_ID)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
