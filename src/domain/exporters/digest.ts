import { sha1 } from '@noble/hashes/legacy.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '../base64.ts'

/** RFC 9562 section 6.6: the namespace of names that are domain names. */
export const DNS_NAMESPACE = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

/** RFC 9562 section 5.5: the same name always has the same UUID. Lower case. */
export function uuidV5(namespace: string, name: string): string {
  const bytes = sha1(concatBytes(hexToBytes(namespace.replaceAll('-', '')), utf8ToBytes(name))).slice(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** SHA-256 in base 64 (RFC 4648 section 4), of bytes or of a text's bytes in UTF-8. */
export function sha256Base64(content: string | Uint8Array): string {
  return toBase64(sha256(typeof content === 'string' ? utf8ToBytes(content) : content))
}
