import type { Hostname } from './hostname.ts'

/**
 * Endings that no public DNS answers for: this computer, a home or office network, another network than the internet
 * (RFC 6761, RFC 6762, RFC 7686, RFC 8375, ICANN’s `internal`), and what routers call theirs.
 */
const ENDINGS = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'lan',
  'home',
  'home.arpa',
  'onion',
  'invalid',
]

export function isSpecialUse(host: Hostname): boolean {
  return ENDINGS.some((ending) => host.endsWith(`.${ending}`))
}
