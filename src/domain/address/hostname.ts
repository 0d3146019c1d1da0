import { err, ok, type Result } from '../result.ts'

declare const brand: unique symbol

/** A fully qualified host name in A-label form, lower case, without a trailing dot: `imap.example.com`. */
export type Hostname = string & { readonly [brand]: 'Hostname' }

export type HostnameProblem =
  'empty' | 'ip-address' | 'single-label' | 'too-long' | 'has-port' | 'has-scheme' | 'bad-characters'

/** RFC 1035 section 2.3.4, counted without the root's dot. */
const MAX_HOSTNAME = 253
const MAX_LABEL = 63

/** Letters, digits and inner hyphens (RFC 1123 section 2.1); the last label is never all digits. */
const LABEL = /^(?!-)[a-z0-9-]+(?<!-)$/
const IPV4_LIKE = /^\d{1,3}(\.\d{1,3}){3}$/

/** Whether a name that was put together from parts is still one that the DNS can hold. */
export function fitsInDns(name: string): boolean {
  return name.length <= MAX_HOSTNAME
}

/** Turns what a person typed into a host name. Unicode names become A-labels as the URL standard does it. */
export function parseHostname(text: string): Result<Hostname, HostnameProblem> {
  const typed = text.trim().replace(/\.$/, '')
  if (typed === '') return err('empty')
  if (typed.includes('://')) return err('has-scheme')
  if (IPV4_LIKE.test(typed) || typed.startsWith('[') || (typed.match(/:/g) ?? []).length > 1)
    return err('ip-address')
  if (/:\d*$/.test(typed)) return err('has-port')
  const ascii = toALabels(typed)
  if (ascii === undefined) return err(typed.length > MAX_HOSTNAME ? 'too-long' : 'bad-characters')
  if (IPV4_LIKE.test(ascii)) return err('ip-address')
  const labels = ascii.split('.')
  if (ascii.length > MAX_HOSTNAME || labels.some((label) => label.length > MAX_LABEL)) return err('too-long')
  if (!labels.every((label) => LABEL.test(label))) return err('bad-characters')
  if (labels.length < 2) return err('single-label')
  if (/^\d+$/.test(labels.at(-1) ?? '')) return err('ip-address')
  return ok(ascii as Hostname)
}

/** For data that a build check has parsed already. Throws on anything else: that is a bug. */
export function hostname(text: string): Hostname {
  const parsed = parseHostname(text)
  if (!parsed.ok) throw new Error(`not a host name (${parsed.error}): ${text}`)
  return parsed.value
}

function toALabels(text: string): string | undefined {
  if (/[\s/\\?#@%<>^|"`{}]/.test(text)) return undefined
  try {
    return new URL(`http://${text}/`).hostname
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
