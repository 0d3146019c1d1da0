import { err, ok, type Result } from '../result.ts'
import type { Evidence, Month, Provider } from './provider.ts'

/**
 * How well a record is known. `official`: the provider's own page was read; `secondary`: another site's page was;
 * `compared`: public collections were compared with one another; `unverified`: nothing confirms all of it;
 * `none`: there is nothing.
 */
export type FreshnessCode = 'official' | 'secondary' | 'compared' | 'unverified' | 'none'

export interface Freshness {
  readonly servers: FreshnessCode
  readonly rules: FreshnessCode
  /** Nobody has looked for more than two years. */
  readonly stale: boolean
}

const STALE_AFTER_MONTHS = 24

const CODES = {
  official: 'official',
  secondary: 'secondary',
  sources: 'compared',
  unverified: 'unverified',
  none: 'none',
} as const satisfies Record<Evidence, FreshnessCode>

/** `asOf` is the month from which one looks back: the clock's, or the build's. */
export function freshness(verification: Provider['verification'], checked: Month, asOf: Month): Freshness {
  return {
    servers: CODES[verification.servers],
    rules: CODES[verification.rules],
    stale: monthsBetween(checked, asOf) > STALE_AFTER_MONTHS,
  }
}

/** There is no clock here: an entry is old beside the newest one. */
export function newestCheck(providers: readonly Pick<Provider, 'checked'>[]): Month {
  return providers.map((provider) => provider.checked).reduce((one, other) => (other > one ? other : one))
}

export function parseMonth(text: string): Result<Month, 'not-a-month'> {
  return isMonth(text) ? ok(text) : err('not-a-month')
}

export const isMonth = (text: string): text is Month => /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(text)

/** Negative when `to` comes first. */
export function monthsBetween(from: Month, to: Month): number {
  return monthCount(to) - monthCount(from)
}

function monthCount(month: Month): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5))
}
