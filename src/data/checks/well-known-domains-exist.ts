import type { Hostname } from '../../domain/address/hostname.ts'
import { WELL_KNOWN_DOMAINS } from '../well-known-domains.ts'
import type { ProviderCheck } from './provider-check.ts'

export const wellKnownDomainsExist = makeCheck(WELL_KNOWN_DOMAINS)

export function makeCheck(wellKnown: readonly Hostname[]): ProviderCheck {
  return {
    name: 'well-known-domains-exist',
    description: 'each domain of well-known-domains.ts belongs to a provider, and is there once',
    check: (providers) => {
      const known = new Set(providers.flatMap(({ domains }) => domains))
      return wellKnown
        .filter((domain, place) => !known.has(domain) || wellKnown.indexOf(domain) !== place)
        .map((domain) => ({
          provider: 'well-known-domains',
          says: `${domain} has no provider, or is there twice`,
        }))
    },
    exceptions: [],
  }
}
