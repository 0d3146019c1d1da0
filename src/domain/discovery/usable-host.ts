import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { mixesScripts } from '../address/scripts.ts'
import { isSpecialUse } from '../address/special-use.ts'
import { unicodeHost } from '../address/unicode-host.ts'

/** Whether a name from the network can be that of a mail server at all. Whose it is, is judged later. */
export function isUsableHost(host: Hostname): boolean {
  const unicode = unicodeHost(host)
  if (unicode === undefined || isSpecialUse(host) || unicode.split('.').some(mixesScripts)) return false
  // A public suffix gives names to others.
  return registrableDomain(host) !== undefined
}
