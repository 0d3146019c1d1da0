import { parseEmailAddress, type EmailAddress } from '../address/email-address.ts'
import { findDomainOwner } from '../providers/lookup.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { findMeantHost, hostOwners } from './owner.ts'
import { cleanText } from './read-form.ts'
import { SIDES, type SaidSettings } from './said.ts'

/** Whose settings they are, and what told so. */
export interface Inferred {
  readonly provider: ProviderEntry
  readonly by: 'address' | 'host' | 'near-miss'
  /** The words that told. */
  readonly words: string
}

/** The provider that the settings themselves speak of: by the address, a known host, or one with a slip in it. */
export function inferProvider(
  index: ProviderIndex,
  said: SaidSettings,
  address: EmailAddress | undefined,
): Inferred | undefined {
  const addresses = [address, ...SIDES.map((side) => readAddress(said[side].username))]
  for (const each of addresses) {
    const provider = each && findDomainOwner(index, each.domain)
    if (provider) return { provider, by: 'address', words: each.domain }
  }
  const hosts = SIDES.flatMap((side) => said[side].host?.name ?? [])
  for (const host of hosts) {
    const [provider] = hostOwners(index, host)
    if (provider) return { provider, by: 'host', words: host }
  }
  for (const host of hosts) {
    const meant = findMeantHost(index, host)
    const [provider] = meant ? hostOwners(index, meant) : []
    if (provider) return { provider, by: 'near-miss', words: host }
  }
  return undefined
}

function readAddress(text: string | undefined): EmailAddress | undefined {
  const parsed = text === undefined ? undefined : parseEmailAddress(cleanText(text))
  return parsed?.ok ? parsed.value : undefined
}
