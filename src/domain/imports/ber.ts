/** A value of ASN.1 in BER, of which DER is the strict form (ITU-T X.690). */
export interface Ber {
  /** The first byte: class, constructed or not, and number. Higher numbers than 30 aren’t used in CMS. */
  readonly tag: number
  readonly content: Uint8Array
  /** Read already where only its children tell where it ends. */
  readonly children?: readonly Ber[]
}

/** CMS nests about ten deep; Apple’s and OpenSSL’s pieces have a thousand bytes and more. */
const MOST_LEVELS = 32
const MOST_VALUES = 50_000

interface Reading {
  readonly bytes: Uint8Array
  left: number
}

/** The value that the bytes begin with; none where they are no BER. */
export function readBer(bytes: Uint8Array): Ber | undefined {
  return readValue({ bytes, left: MOST_VALUES }, 0, bytes.length, 0)?.value
}

/** The values in a constructed one; none where its bytes are no BER. */
export function partsOf(value: Ber | undefined): readonly Ber[] | undefined {
  if (!value || (value.tag & CONSTRUCTED) === 0) return undefined
  if (value.children) return value.children
  const reading = { bytes: value.content, left: MOST_VALUES }
  const parts: Ber[] = []
  for (let at = 0; at < value.content.length;) {
    const read = readValue(reading, at, value.content.length, 0)
    if (!read) return undefined
    parts.push(read.value)
    at = read.next
  }
  return parts
}

const CONSTRUCTED = 0x20
const END_OF_CONTENTS = 0x00
const INDEFINITE = 0x80
/** Four bytes of length: more than any file that is read. */
const MOST_LENGTH_BYTES = 4

function readValue(
  reading: Reading,
  start: number,
  end: number,
  level: number,
): { readonly value: Ber; readonly next: number } | undefined {
  const { bytes } = reading
  reading.left -= 1
  if (level > MOST_LEVELS || reading.left < 0 || end - start < 2) return undefined
  const tag = bytes[start] ?? 0
  const first = bytes[start + 1] ?? 0
  let at = start + 2
  if ((tag & 0x1f) === 0x1f) return undefined
  if (first === INDEFINITE) {
    if ((tag & CONSTRUCTED) === 0) return undefined
    const children: Ber[] = []
    while (at + 1 < end) {
      if (bytes[at] === END_OF_CONTENTS && bytes[at + 1] === 0)
        return { value: { tag, content: bytes.subarray(start + 2, at), children }, next: at + 2 }
      const child = readValue(reading, at, end, level + 1)
      if (!child) return undefined
      children.push(child.value)
      at = child.next
    }
    return undefined
  }
  let length = first
  if (first > INDEFINITE) {
    const count = first - INDEFINITE
    if (count > MOST_LENGTH_BYTES || at + count > end) return undefined
    length = 0
    for (const byte of bytes.subarray(at, at + count)) length = length * 256 + byte
    at += count
  }
  return at + length > end
    ? undefined
    : { value: { tag, content: bytes.subarray(at, at + length) }, next: at + length }
}
