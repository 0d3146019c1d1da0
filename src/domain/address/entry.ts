import { err, ok, type Result } from '../result.ts'
import { parseEmailAddress, type EmailAddress } from './email-address.ts'
import { parseHostname, type Hostname } from './hostname.ts'

/** What the first question's one field was filled with. */
export type Entry =
  | { readonly kind: 'address'; readonly address: EmailAddress }
  | { readonly kind: 'domain'; readonly domain: Hostname }
  | { readonly kind: 'name'; readonly text: string }

export type EntryProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'two-addresses' }
  | { readonly code: 'web-address'; readonly domain?: Hostname }
  | { readonly code: 'phone-number' }
  | { readonly code: 'too-long' }
  | { readonly code: 'no-letters' }
  | { readonly code: 'missing-local-part' }
  | { readonly code: 'bad-local-part' }
  | { readonly code: 'bad-domain' }

/** How far the full-width forms stand behind ASCII (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH = 0xfee0

/** Longer than any address (254) with a display name around it. */
const MAX_ENTRY = 320

/** An address with quotes of its own, by itself or behind a name. */
const QUOTED_ADDRESS = /(?:^|[<:\s])("(?:[^"\\]|\\.)+")\s*[@\uFF20]\s*([^"@<>]*)>?[;,.\s]*$/su

const STAND_IN = 'x'

/** Nobody types this much: it was pasted, and is not looked through. */
const MAX_PASTE = 2_000

/**
 * What a copy and paste leaves around an address: quotes, brackets, `mailto:`, a display name, marks of text direction;
 * and the full-width forms that an East Asian keyboard writes. Tidying twice is tidying once.
 */
export function tidyEntry(text: string): string {
  let tidy = text
  for (let before; before !== tidy;) {
    before = tidy
    tidy = peelAround(tidy)
  }
  return tidy
}

/** What stands between an address’s own quotes is left alone. */
function peelAround(text: string): string {
  const [, quoted, domain] = QUOTED_ADDRESS.exec(text) ?? []
  if (quoted === undefined || domain === undefined) return peel(text)
  return quoted + peel(`${STAND_IN}@${domain}`).slice(STAND_IN.length)
}

function peel(text: string): string {
  let tidy = text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH))
    .replace(/[\u3002\uFF61]/g, '.')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
  tidy = tidy.replace(/^[^<>]*<([^<>]*)>[;,.]?$/, '$1').trim()
  tidy = tidy.replace(/^mailto:/i, '').replace(/(?<=@[^?]*)\?.*$/, '')
  tidy = tidy.replace(/^["'`“”„«»‘’‹›([]+/, '').replace(/["'`“”„«»‘’‹›)\],;.]+$/, '')
  return tidy.trim().replace(/\s*@\s*/, '@')
}

export function parseEntry(text: string): Result<Entry, EntryProblem> {
  if (text.length > MAX_PASTE) return err({ code: 'too-long' })
  const tidy = tidyEntry(text)
  if (tidy === '') return err({ code: 'empty' })
  if (tidy.length > MAX_ENTRY) return err({ code: 'too-long' })
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(tidy) || /^www\./i.test(tidy)) return err(webAddress(tidy))
  if (tidy.includes('@')) return parseAddress(tidy)
  if (/^[+(]?[\d\s().\-/]{5,}$/.test(tidy) && !/^\d{1,3}(\.\d{1,3}){3}$/.test(tidy))
    return err({ code: 'phone-number' })
  return /^\S+\.\S+$/.test(tidy) ? parseDomain(tidy) : parseName(tidy)
}

function parseAddress(text: string): Result<Entry, EntryProblem> {
  if (/@.*[\s,;].*@/.test(text.replace(/^"(?:[^"\\]|\\.)+"(?=@)/su, '')))
    return err({ code: 'two-addresses' })
  // Some providers write their name so: @nifty.
  if (text.startsWith('@')) return text.includes('.') ? parseDomain(text.slice(1)) : parseName(text)
  const address = parseEmailAddress(text)
  if (address.ok) return ok({ kind: 'address', address: address.value })
  switch (address.error) {
    case 'too-long':
      return err({ code: 'too-long' })
    case 'no-at':
    case 'no-local-part':
      return err({ code: 'missing-local-part' })
    case 'bad-local-part':
      return err({ code: /@[^@]+@/.test(text) ? 'two-addresses' : 'bad-local-part' })
    case 'bad-domain':
      return err({ code: 'bad-domain' })
  }
}

function parseDomain(text: string): Result<Entry, EntryProblem> {
  const domain = parseHostname(text)
  if (domain.ok) return ok({ kind: 'domain', domain: domain.value })
  return /\//.test(text) ? err(webAddress(text)) : err({ code: 'bad-domain' })
}

function parseName(text: string): Result<Entry, EntryProblem> {
  return /\p{L}|\d/u.test(text) ? ok({ kind: 'name', text }) : err({ code: 'no-letters' })
}

function webAddress(text: string): EntryProblem {
  const host = text.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split(/[/?#:]/)[0] ?? ''
  const domain = parseHostname(host.replace(/^(www|mail|webmail|login)\./i, ''))
  return domain.ok ? { code: 'web-address', domain: domain.value } : { code: 'web-address' }
}
