import { hostname } from '../../domain/address/hostname.ts'
import { matchesPattern } from '../../domain/providers/domain-pattern.ts'
import type { ProviderCheck } from './provider-check.ts'

/** Whatever the stars of one pattern may be, one of these fits them. */
const STAND_INS = ['de', 'com', 'co.uk', 'mail', 'mail.com']

export const clearPatterns: ProviderCheck = {
  name: 'clear-patterns',
  description: 'no two providers’ patterns match the same domain; an exact domain may overrule a pattern',
  check: (providers) => {
    const patterns = providers.flatMap(({ id, domainPatterns }) =>
      domainPatterns.map((pattern) => ({ id, pattern, samples: samplesOf(pattern) })),
    )
    return patterns.flatMap((one, place) =>
      patterns
        .slice(0, place)
        .filter((other) => other.id !== one.id && overlap(one, other))
        .map((other) => ({
          provider: one.id,
          says: `${one.pattern} and ${other.pattern} of ${other.id}.json overlap`,
        })),
    )
  },
  exceptions: [],
}

interface Sampled {
  readonly pattern: string
  readonly samples: readonly string[]
}

function samplesOf(pattern: string): readonly string[] {
  return STAND_INS.map((text) => pattern.replaceAll('*', text))
}

function overlap(one: Sampled, other: Sampled): boolean {
  const matches = (pattern: string, sample: string) => matchesPattern(pattern, hostname(sample))
  return (
    one.samples.some((sample) => matches(one.pattern, sample) && matches(other.pattern, sample)) ||
    other.samples.some((sample) => matches(one.pattern, sample) && matches(other.pattern, sample))
  )
}
