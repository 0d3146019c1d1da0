import type { EmailAddress } from '../address/email-address.ts'
import { parseEntry } from '../address/entry.ts'
import type { Hostname } from '../address/hostname.ts'
import type { ClientFamily, ClientId } from '../clients/client-ids.ts'
import type { Setup } from '../link/setup.ts'
import { judgeLink, type LinkTrust, type TrustFacts } from '../link/trust.ts'
import { lookup, type Lookup } from '../providers/lookup.ts'
import { foldName } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { makeClientFinder, type ClientName, type FindClient } from './find-client.ts'

/** What holds for each row that doesn’t say it itself. */
export interface RowDefaults {
  readonly provider?: string
  readonly client?: ClientId | ClientFamily
  /** Whether address and name go into the link. */
  readonly personal: boolean
}

/** What a row’s words are held against. */
export interface RowFacts {
  readonly findClient: FindClient
  /** What an app was called that is no longer made. */
  readonly endedName: (id: ClientId | ClientFamily) => string | undefined
  readonly findByAddress: (address: EmailAddress) => Lookup
  readonly findByDomain: (domain: Hostname) => ProviderEntry | undefined
  readonly findProvider: (text: string) => ProviderEntry | undefined
  readonly judge: (setup: Setup) => LinkTrust
}

export function makeRowFacts(trust: TrustFacts, clients: readonly ClientName[]): RowFacts {
  const { providers } = trust
  const ended = new Map<string, string>(
    clients.filter(({ status }) => status === 'ended').map(({ id, name }) => [id, name]),
  )
  return {
    findClient: makeClientFinder(clients),
    endedName: (id) => ended.get(id),
    findByAddress: remember(
      (address) => lookup(providers, { kind: 'address', address }),
      ({ domain }) => domain,
    ),
    findByDomain: remember(
      (domain) => {
        const found = lookup(providers, { kind: 'domain', domain })
        return found.kind === 'found' ? found.provider : undefined
      },
      (domain) => domain,
    ),
    findProvider: remember(
      (text) => findNamed(trust, text),
      (text) => text,
    ),
    judge: remember((setup) => judgeLink(setup, trust), trustKey),
  }
}

/** By its id, by a domain of it, or by its name in full: half a name would be a guess, made for thousands at once. */
function findNamed({ providers }: TrustFacts, text: string): ProviderEntry | undefined {
  const byId = providers.byId.get(text.trim().toLowerCase())
  if (byId) return byId
  const entry = parseEntry(text)
  if (!entry.ok) return undefined
  const found = lookup(providers, entry.value)
  if (found.kind !== 'found') return undefined
  return found.by === 'name' && bare(found.provider.name) !== bare(text) ? undefined : found.provider
}

const bare = (name: string): string =>
  foldName(name)
    .replace(/\b(?:e ?mail|web ?mail|mail|account)\b/g, '')
    .replaceAll(' ', '')

/** All of a setup that the judgement looks at. */
function trustKey({ service, email }: Setup): string {
  const names =
    service.kind === 'provider' ? [service.id] : [service.domain, service.inHost ?? '', service.outHost ?? '']
  return [service.kind, ...names, email?.domain ?? ''].join(' ')
}

/** So many answers are kept: a table of customers has few domains, one of companies many. */
const MOST_KEPT = 20_000

function remember<T, R>(answer: (question: T) => R, keyOf: (question: T) => string): (question: T) => R {
  const kept = new Map<string, { readonly answer: R }>()
  return (question) => {
    const key = keyOf(question)
    const known = kept.get(key)
    if (known) return known.answer
    if (kept.size >= MOST_KEPT) kept.clear()
    const fresh = answer(question)
    kept.set(key, { answer: fresh })
    return fresh
  }
}
