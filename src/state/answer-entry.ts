import { parseEmailAddress, type EmailAddress } from '../domain/address/email-address.ts'
import { parseEntry, type Entry, type EntryProblem } from '../domain/address/entry.ts'
import type { Hostname } from '../domain/address/hostname.ts'
import { lookup, type ProviderIndex } from '../domain/providers/lookup.ts'
import type { ProviderEntry } from '../domain/providers/provider.ts'
import type { FoundBy } from '../domain/wizard/state.ts'
import { dispatch } from './wizard-store.ts'

/** What came of the first answer: `go` where it is in the store now, else what to ask or to say. */
export type EntryOutcome =
  | { readonly kind: 'go' }
  | { readonly kind: 'problem'; readonly problem: EntryProblem }
  | {
      readonly kind: 'near-miss'
      readonly entry: Entry
      readonly typed: Hostname
      readonly suggestion: Hostname
      readonly provider: ProviderEntry
    }
  | { readonly kind: 'several'; readonly text: string; readonly providers: readonly ProviderEntry[] }
  | { readonly kind: 'unknown-name'; readonly text: string }

export function answerEntry(index: ProviderIndex, text: string): EntryOutcome {
  dispatch({ kind: 'entry-typed', entry: text })
  const parsed = parseEntry(text)
  if (!parsed.ok) return { kind: 'problem', problem: parsed.error }
  const entry = parsed.value
  const found = lookup(index, entry)
  switch (found.kind) {
    case 'found':
      return takeProvider(found.provider, found.by, addressOf(entry))
    case 'near-miss':
      return entry.kind === 'name'
        ? { kind: 'unknown-name', text: entry.text }
        : { kind: 'near-miss', entry, typed: domainOf(entry), ...suggestionOf(found) }
    case 'several':
      return { kind: 'several', text: text.trim(), providers: found.providers }
    case 'unknown':
      return takeUnknown(found.domain, addressOf(entry))
    case 'unknown-name':
      return { kind: 'unknown-name', text: found.text }
  }
}

/** The person says that the suggested domain was meant: the address is theirs with that domain. */
export function acceptSuggestion(index: ProviderIndex, entry: Entry, suggestion: Hostname): EntryOutcome {
  const address = addressOf(entry)
  return answerEntry(index, address ? `${address.local}@${suggestion}` : suggestion)
}

/** The person says that the domain is right as typed, known or not. */
export function keepAsTyped(entry: Entry): EntryOutcome {
  return entry.kind === 'name'
    ? { kind: 'unknown-name', text: entry.text }
    : takeUnknown(domainOf(entry), addressOf(entry))
}

export function takeProvider(
  provider: ProviderEntry,
  by: FoundBy,
  address: EmailAddress | undefined,
): EntryOutcome {
  dispatch({ kind: 'provider-chosen', id: provider.id, by, ...(address ? { address } : {}) })
  return { kind: 'go' }
}

/** An address in the field's text, whatever else was picked meanwhile. */
export function addressIn(text: string): EmailAddress | undefined {
  const parsed = parseEmailAddress(text.trim())
  return parsed.ok ? parsed.value : undefined
}

function takeUnknown(domain: Hostname, address: EmailAddress | undefined): EntryOutcome {
  dispatch({ kind: 'domain-unknown', domain, ...(address ? { address } : {}) })
  return { kind: 'go' }
}

function addressOf(entry: Entry): EmailAddress | undefined {
  return entry.kind === 'address' ? entry.address : undefined
}

function domainOf(entry: Exclude<Entry, { readonly kind: 'name' }>): Hostname {
  return entry.kind === 'address' ? entry.address.domain : entry.domain
}

function suggestionOf(found: { readonly suggestion: Hostname; readonly provider: ProviderEntry }) {
  return { suggestion: found.suggestion, provider: found.provider }
}
