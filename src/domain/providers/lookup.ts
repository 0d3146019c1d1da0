import type { Entry } from '../address/entry.ts'
import type { Hostname } from '../address/hostname.ts'
import { findNearMiss } from './near-miss.ts'
import { foldName, type ProviderIndex } from './provider-index.ts'
import type { ProviderEntry } from './provider.ts'
import { suggestProviders } from './suggest.ts'

export { makeProviderIndex, type ProviderIndex } from './provider-index.ts'
export { suggestProviders } from './suggest.ts'

export type Lookup =
  | {
      readonly kind: 'found'
      readonly provider: ProviderEntry
      readonly by: 'domain' | 'pattern' | 'mx-suffix' | 'name'
    }
  | { readonly kind: 'near-miss'; readonly suggestion: Hostname; readonly provider: ProviderEntry }
  /** More than one fits, the likeliest first. */
  | { readonly kind: 'several'; readonly providers: readonly ProviderEntry[] }
  | { readonly kind: 'unknown'; readonly domain: Hostname }
  | { readonly kind: 'unknown-name'; readonly text: string }

const MOST_NAMES = 8

export function lookup(index: ProviderIndex, entry: Entry): Lookup {
  switch (entry.kind) {
    case 'address':
      return lookupDomain(index, entry.address.domain)
    case 'domain':
      return findNamed(index, entry.domain) ?? lookupDomain(index, entry.domain)
    case 'name':
      return lookupName(index, entry.text)
  }
}

function lookupDomain(index: ProviderIndex, domain: Hostname): Lookup {
  const known = findByDomain(index, domain)
  if (known) return known
  const suggestion = findNearMiss(domain, index.wellKnown)
  const provider = suggestion && index.byDomain.get(suggestion)
  return provider ? { kind: 'near-miss', suggestion, provider } : { kind: 'unknown', domain }
}

type Found = Extract<Lookup, { readonly kind: 'found' }>

function findByDomain(index: ProviderIndex, domain: Hostname): Found | undefined {
  const owner = index.byDomain.get(domain)
  if (owner) return { kind: 'found', provider: owner, by: 'domain' }
  const pattern = index.patterns.find(({ expression }) => expression.test(domain))
  if (pattern) return { kind: 'found', provider: pattern.provider, by: 'pattern' }
  const host = findByMailHost(index, domain)
  return host && { kind: 'found', provider: host, by: 'mx-suffix' }
}

/** The provider whose addresses end in this domain. */
export function findDomainOwner(index: ProviderIndex, domain: Hostname): ProviderEntry | undefined {
  return findByDomain(index, domain)?.provider
}

/** Some providers are called like a domain that no record lists as theirs: `prxy.com` is a name, then. */
function findNamed(index: ProviderIndex, domain: Hostname): Lookup | undefined {
  if (findByDomain(index, domain)) return undefined
  const name = foldName(domain)
  const [named, ...others] = index.named.filter((candidate) => candidate.name === name)
  return named && others.length === 0 ? { kind: 'found', provider: named.provider, by: 'name' } : undefined
}

/** The provider that runs a mail server (the target of an MX record): the longest suffix that we know wins. */
export function findByMailHost(index: ProviderIndex, host: Hostname): ProviderEntry | undefined {
  const labels = host.split('.')
  for (let start = 0; start < labels.length; start++) {
    const owner = index.byMxSuffix.get(labels.slice(start).join('.'))
    if (owner) return owner
  }
  return undefined
}

function lookupName(index: ProviderIndex, text: string): Lookup {
  const name = foldName(text)
  const exact = index.named.filter((candidate) => candidate.name === name).map(({ provider }) => provider)
  const providers = exact.length > 0 ? exact : matching(index, name)
  const [first, ...others] = providers
  if (!first) return { kind: 'unknown-name', text }
  if (others.length === 0) return { kind: 'found', provider: first, by: 'name' }
  return { kind: 'several', providers: providers.slice(0, MOST_NAMES) }
}

/** People say `GMX mail` where the provider says `GMX`: without a match, such words don't count. */
function matching(index: ProviderIndex, name: string): readonly ProviderEntry[] {
  const bare = name.replace(/\b(?:e ?mail|web ?mail|mail|account)\b/g, '').trim()
  return [name, bare].map((text) => startsOrWords(index, text)).find((found) => found.length > 0) ?? []
}

function startsOrWords(index: ProviderIndex, text: string): readonly ProviderEntry[] {
  return suggestProviders(index, text, MOST_NAMES)
    .filter(({ fit }) => fit !== 'inside')
    .map(({ provider }) => provider)
}
