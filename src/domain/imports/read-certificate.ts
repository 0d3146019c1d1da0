import { partsOf, readBer, type Ber } from './ber.ts'
import { decodeBase64 } from './decode-base64.ts'
import { plainOrNone } from './plain-text.ts'

/** Larger than any certificate, smaller than what is worth decoding for a name. */
const MOST_LETTERS = 40_000
const PEM = /-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----/

const VERSION = 0xa0
const SET = 0x31
const OBJECT_ID = 0x06
/** commonName, organizationName (RFC 5280 section 4.1.2.4). */
const NAMES = ['55,04,03', '55,04,0a']

/** Whose certificate it says that it is: a name that anybody can write. None where it can’t be read. */
export function readSubject(base64: string): string | undefined {
  if (base64.length > MOST_LETTERS) return undefined
  const bytes = decodeBase64(base64)
  const pem = bytes && PEM.exec(String.fromCharCode(...bytes.subarray(0, MOST_LETTERS)))?.[1]
  const certificate = pem === undefined ? bytes : decodeBase64(pem)
  if (!certificate) return undefined
  const [signed] = partsOf(readBer(certificate)) ?? []
  const fields = partsOf(signed) ?? []
  // Version, serial number, algorithm, issuer, validity, subject: the first isn’t always there.
  const subject = fields[fields[0]?.tag === VERSION ? 5 : 4]
  const parts = partsOf(subject) ?? []
  const [name] = NAMES.flatMap((id) => parts.flatMap((part) => valueOf(part, id) ?? []))
  return plainOrNone(name)
}

function valueOf(set: Ber, id: string): string | undefined {
  const [attribute] = set.tag === SET ? (partsOf(set) ?? []) : []
  const [type, value] = partsOf(attribute) ?? []
  return type?.tag === OBJECT_ID && hex(type.content) === id && value ? textOf(value) : undefined
}

const UTF8 = 0x0c
const BMP = 0x1e

/** The kinds of string that certificates have; letters of one byte are read as Latin-1. */
function textOf({ tag, content }: Ber): string | undefined {
  const encoding = tag === UTF8 ? 'utf-8' : tag === BMP ? 'utf-16be' : 'iso-8859-1'
  return new TextDecoder(encoding, { fatal: false }).decode(content)
}

const hex = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(',')
