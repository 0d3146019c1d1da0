import { hasSignInPage } from '../clients/thunderbird-sign-in.ts'
import type { Protocol } from '../ports/ports.ts'
import type { SignInKind } from './imported.ts'
import { childrenOf, type XmlElement } from './parse-xml.ts'

/*
 * As Thunderbird 153 reads a file: `JXON.sys.mjs`, `InputSanitizer.sys.mjs`, `hostnameUtils.sys.mjs` and
 * `readFromXML.sys.mjs`, read and tried in 2026-11.
 */

/** The words in such elements: one with attributes or elements in it is no text there. */
export const wordsIn = (element: XmlElement, name: string): readonly string[] =>
  childrenOf(element, name)
    .filter(({ hasAttributes, children }) => !hasAttributes && children.length === 0)
    .map(({ text }) => text)

/** Anything with its placeholders in it, or a name in A-labels, however many, or a number. */
export function isHostTaken(written: string | undefined): boolean {
  const text = written?.trim() ?? ''
  return WITH_PLACEHOLDERS.test(text) || (text.length <= MOST_OF_HOST && NAME.test(text)) || isIpv6(text)
}

export const WITH_PLACEHOLDERS = /^[a-zA-Z\d.-]*(%[A-Z\d]+%[a-zA-Z\d.-]*)+$/
const MOST_OF_HOST = 255
const NAME = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)*[a-z\d]([a-z\d-]{0,61}[a-z\d])?\.?$/i

const isByte = (part: string): boolean => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 0xff

function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every(isByte) && parts[0] !== '0'
}

/** Eight groups, or fewer with one gap; the last two may be written as IPv4 does it. */
function isIpv6(text: string): boolean {
  const written = text.split(':')
  const groups = isIpv4(written.at(-1) ?? '') ? [...written.slice(0, -1), '1', '1'] : written
  const gaps = groups.slice(1, -1).filter((group) => group === '').length
  return (
    written.length > 2 &&
    gaps <= 1 &&
    (gaps === 1 ? groups.length <= 8 : groups.length === 8) &&
    groups.every((group) => /^[\da-f]{0,4}$/i.test(group)) &&
    // The address of nobody.
    groups.some((group) => /[^0]/.test(group))
  )
}

/** What begins like a number is one, whatever follows. */
export function isPortTaken(written: string | undefined): boolean {
  const text = written ?? ''
  const number = Number.isFinite(Number(text)) ? Number.parseFloat(text) : Number.parseInt(text)
  return number >= 1 && Math.trunc(number) <= 65_535
}

const FOR_BOTH: readonly SignInKind[] = ['password', 'encrypted', 'kerberos', 'ntlm']
const FOR_SENDING: readonly SignInKind[] = [...FOR_BOTH, 'none', 'by-network', 'after-pop']

export function isSignInTaken(kind: SignInKind, protocol: Protocol, host: string | undefined): boolean {
  if (kind === 'oauth2') return hasSignInPage(host?.trim().toLowerCase() ?? '')
  return (protocol === 'smtp' ? FOR_SENDING : FOR_BOTH).includes(kind)
}
