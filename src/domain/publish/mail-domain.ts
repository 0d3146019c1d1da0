import { parseHostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { err, type Result } from '../result.ts'
import type { DomainProblem } from './problem.ts'

/** The domain that addresses end in. An @ before it is how many write it. */
export function parseMailDomain(text: string): Result<Hostname, DomainProblem> {
  if (/^[^\s@/]+@[^@]*$/.test(text.trim())) return err('address')
  const host = parseHostname(text.trim().replace(/^@/, ''))
  if (!host.ok) return host
  return registrableDomain(host.value) === undefined ? err('public-suffix') : host
}
