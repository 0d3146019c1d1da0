import { parseHostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { err, type Result } from '../result.ts'
import type { DomainProblem } from './problem.ts'

/** What a name in the DNS may have (RFC 1035 section 2.3.4), without the longest that is put before a mail domain. */
const LONGEST = 253 - '_autodiscover._tcp.'.length

/** The domain that addresses end in. An @ before it is how many write it. */
export function parseMailDomain(text: string): Result<Hostname, DomainProblem> {
  if (/^[^\s@/]+@[^@]*$/.test(text.trim())) return err('address')
  const host = parseHostname(text.trim().replace(/^@/, ''))
  if (!host.ok) return host
  if (host.value.length > LONGEST) return err('too-long')
  return registrableDomain(host.value) === undefined ? err('public-suffix') : host
}
