import { clearPatterns } from './clear-patterns.ts'
import { datesHold } from './dates-hold.ts'
import { evidenceNamed } from './evidence-named.ts'
import { noRepeats } from './no-repeats.ts'
import { oauth2Issuer } from './oauth2-issuer.ts'
import type { ProviderCheck } from './provider-check.ts'
import { requirementsAgree } from './requirements-agree.ts'
import { uniqueDomains } from './unique-domains.ts'
import { uniqueMxSuffixes } from './unique-mx-suffixes.ts'
import { wellKnownDomainsExist } from './well-known-domains-exist.ts'

/** Those that hold for any set of providers, an organisation's own too. */
export const RECORD_CHECKS: readonly ProviderCheck[] = [
  uniqueDomains,
  uniqueMxSuffixes,
  clearPatterns,
  noRepeats,
  requirementsAgree,
  oauth2Issuer,
  evidenceNamed,
  datesHold,
]

export const PROVIDER_CHECKS: readonly ProviderCheck[] = [...RECORD_CHECKS, wellKnownDomainsExist]
