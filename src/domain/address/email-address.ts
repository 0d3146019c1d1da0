import { err, ok, type Result } from '../result.ts'
import { parseHostname, type Hostname } from './hostname.ts'

declare const brand: unique symbol

/** The part before the last `@`, as typed: only the provider may judge it (RFC 5321 section 2.3.11). */
export type LocalPart = string & { readonly [brand]: 'LocalPart' }

export interface EmailAddress {
  readonly local: LocalPart
  /** In A-label form. */
  readonly domain: Hostname
  /** What the person reads and copies: the local part as typed, the domain as typed in lower case. */
  readonly text: string
}

export type EmailAddressProblem = 'no-at' | 'no-local-part' | 'bad-domain' | 'bad-local-part' | 'too-long'

/** RFC 5321 section 4.5.3.1: 64 octets for the local part, 254 for an address that fits in a path. */
const MAX_LOCAL = 64
const MAX_ADDRESS = 254

/**
 * Control characters, halves of a character and what is none (no XML file can hold it), white space, and the specials
 * of RFC 5322 section 3.2.3 that are only valid in quotes.
 */
const NOT_IN_LOCAL = /[\s\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF()<>[\]:;@\\,"]/u

/**
 * RFC 5321 section 4.1.2, `Quoted-string`, with the letters of RFC 6531 section 3.3: a quote and a backslash stand behind
 * a backslash, and of white space there is only the space.
 */
const QUOTED_LOCAL = /^"((?:[^"\\\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\\[ -~])+)"$/u

export function isQuoted(local: LocalPart): boolean {
  return local.startsWith('"')
}

export function parseEmailAddress(text: string): Result<EmailAddress, EmailAddressProblem> {
  const at = text.lastIndexOf('@')
  if (at < 0) return err('no-at')
  const local = withoutNeedlessQuotes(text.slice(0, at))
  const typedDomain = writtenDomain(text.slice(at + 1))
  if (local === '') return err('no-local-part')
  if (text.length > MAX_ADDRESS || local.length > MAX_LOCAL) return err('too-long')
  if (!isDotString(local) && !QUOTED_LOCAL.test(local)) return err('bad-local-part')
  const domain = parseHostname(typedDomain)
  if (!domain.ok || /\s/.test(typedDomain)) return err('bad-domain')
  return ok({
    local: local as LocalPart,
    domain: domain.value,
    text: `${local}@${typedDomain}`,
  })
}

function isDotString(local: string): boolean {
  const dots = local.startsWith('.') || local.endsWith('.') || local.includes('..')
  return !dots && !NOT_IN_LOCAL.test(local)
}

/** The same address, and the only form of it that many take: RFC 5321 section 4.1.2 wants no quotes where none are needed. */
function withoutNeedlessQuotes(local: string): string {
  const quoted = QUOTED_LOCAL.exec(local)?.[1]?.replace(/\\(.)/g, '$1')
  return quoted !== undefined && isDotString(quoted) ? quoted : local
}

/** The domain in the script that it was typed in, with the signs that a host name has only one form of (UTS 46). */
function writtenDomain(typed: string): string {
  const folded = typed.normalize('NFKC').toLowerCase().normalize('NFKC')
  const plain = folded.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
  return plain.replaceAll('。', '.').replace(/\.$/, '')
}
