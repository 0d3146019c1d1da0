import { err, type Result } from '../result.ts'
import type { DecodedLink, LinkProblem, Setup } from './setup.ts'
import { decodeV1, encodeV1 } from './v1.ts'

/** Longer than any canonical link of ours; longer ones were made by something else. */
const MAX_FRAGMENT = 2048

/** The fragment without its `#`, always the same for the same setup. Weak choices are never written into a link. */
export function encodeSetup(setup: Setup): string {
  return encodeV1(setup)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%3A', ':')}`)
    .join('&')
}

/** Whether a link would be longer than any that is read: only names and addresses of many bytes a letter come to that. */
export function isTooLong(setup: Setup): boolean {
  return encodeSetup(setup).length > MAX_FRAGMENT
}

/** Reads a fragment, with or without its `#`, as `URLSearchParams` reads it. Every released version stays readable. */
export function decodeSetup(fragment: string): Result<DecodedLink, LinkProblem> {
  const text = fragment.replace(/^#/, '')
  if (text.length > MAX_FRAGMENT) return err({ code: 'too-long' })
  const pairs = [...new URLSearchParams(text)]
  if (pairs.some(([key]) => isPasswordKey(key))) return err({ code: 'password-inside' })
  const versions = pairs.filter(([key]) => key === 'v')
  if (versions.length > 1) return err({ code: 'repeated-key', key: 'v' })
  const [first] = pairs
  if (first?.[0] !== 'v') return err({ code: 'no-version' })
  if (first[1] !== '1') return err({ code: 'unknown-version' })
  return decodeV1(pairs, text)
}

/** True where a fragment means to be a setup link, however broken: then the person is told, not left alone. */
export function looksLikeLink(fragment: string): boolean {
  return /(^|[#&;]|%26)\s*(v|provider|domain|client|incoming|outgoing|in-host|out-host)(=|%(25)*3D)/i.test(
    fragment,
  )
}

function isPasswordKey(key: string): boolean {
  // `amp;`: the rest of an escaped `&amp;` before it.
  return /^(amp;)*(pass(word|wd|wort|phrase)?|pwd?|kennwort|contrase(ñ|n)a|motdepasse|mdp|senha|has(ł|l)o|wachtwoord)$/i.test(
    key.trim(),
  )
}
