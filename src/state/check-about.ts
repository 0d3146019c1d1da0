import { unknownService, type CheckAbout } from '../domain/check/about.ts'
import type { SaidSettings } from '../domain/check/said.ts'
import type { EmailAddress } from '../domain/address/email-address.ts'
import type { Hostname } from '../domain/address/hostname.ts'
import type { CurrentClient } from '../domain/clients/client.ts'
import { parseEntry } from '../domain/address/entry.ts'
import { inferProvider, type Inferred } from '../domain/check/infer-provider.ts'
import { lookup } from '../domain/providers/lookup.ts'
import type { ProviderEntry } from '../domain/providers/provider.ts'
import { INITIAL } from '../domain/wizard/state.ts'
import type { Facts } from './facts.ts'
import { resolveSituation } from './situation.ts'

/** Whose settings they are, as far as the field or the settings themselves say. */
export interface CheckService {
  readonly provider?: ProviderEntry
  readonly address?: EmailAddress
  /** A well-known domain that is one slip away from what the field says. */
  readonly meant?: Hostname
  /** The settings told it, not the field. */
  readonly inferred?: Inferred
}

/** `typed`: what stands in the field for the provider or the address. */
export function findCheckService(typed: string, said: SaidSettings, { providers }: Facts): CheckService {
  const entry = parseEntry(typed)
  const address = entry.ok && entry.value.kind === 'address' ? entry.value.address : undefined
  const found = entry.ok ? lookup(providers, entry.value) : undefined
  const known = {
    ...(address ? { address } : {}),
    ...(found?.kind === 'near-miss' ? { meant: found.suggestion } : {}),
  }
  if (found?.kind === 'found') return { provider: found.provider, ...known }
  const inferred = inferProvider(providers, said, address)
  return inferred ? { provider: inferred.provider, inferred, ...known } : known
}

/** What to judge against. None where this copy doesn’t set the provider up. */
export function makeCheckAbout(
  { provider, address }: CheckService,
  client: CurrentClient | undefined,
  said: SaidSettings,
  facts: Facts,
): CheckAbout | undefined {
  const more = {
    index: facts.providers,
    ...(client ? { client } : {}),
    ...(address ? { address } : {}),
  }
  if (!provider) {
    const service = unknownService(said)
    return { service, whole: service, ...more }
  }
  const { service, notAllowed } = resolveSituation(
    {
      ...INITIAL,
      service: { kind: 'provider', id: provider.id, by: 'picked' },
      ...(address ? { address } : {}),
    },
    facts,
  )
  if (!service || notAllowed) return undefined
  return { service, whole: provider, provider, ...more }
}
