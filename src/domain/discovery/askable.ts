import { DIRECTORY } from './document.ts'
import type { LookupParties } from './parties.ts'

/** The origins that a lookup asks beside the domain’s own web server: what the pages’ policy has to let through. */
export function askableOrigins(parties: LookupParties | undefined): readonly string[] {
  if (!parties) return []
  return [...new Set([...parties.resolvers.map(({ url }) => new URL(url).origin), DIRECTORY.origin])]
}

/** The origins that a Content-Security-Policy lets a page ask. */
export function parseAskable(policy: string): readonly string[] {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/))
  const [, ...sources] = directives.find(([name]) => name === 'connect-src') ?? []
  return sources
}
