import type { Organisation } from '../organisation/organisation.ts'
import { chooseResolvers, type ResolverPair } from './resolvers.ts'

/**
 * Who would be asked about a domain, and so learn it: the two resolvers, Thunderbird’s directory, and the domain’s own web
 * server. None of them ever learns the address.
 */
export interface LookupParties {
  readonly resolvers: ResolverPair
}

/** None: this copy asks nobody. */
export function chooseParties(organisation: Organisation | undefined): LookupParties | undefined {
  const resolvers = chooseResolvers(organisation)
  return resolvers && { resolvers }
}
