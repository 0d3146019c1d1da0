import { getDomain } from 'tldts'
import type { Hostname } from './hostname.ts'

/**
 * The part of a name that somebody registered, and so answers for: `evil.example` of `imap.gmail.com.evil.example`. By
 * the public suffix list (publicsuffix.org), its private section too, in which hosts list the names that they give to
 * their customers. None for a public suffix itself (`co.uk`).
 */
export function registrableDomain(host: Hostname): Hostname | undefined {
  // A name that a host gives out is nobody's in the private section, and the host's own in the other.
  const domain = getDomain(host, { ...AS_IT_IS, allowPrivateDomains: true }) ?? getDomain(host, AS_IT_IS)
  return domain === null ? undefined : (domain as Hostname)
}

/** `Hostname` was parsed at the border: nothing is left to be taken out of it or to be judged. */
const AS_IT_IS = { extractHostname: false, validateHostname: false } as const
