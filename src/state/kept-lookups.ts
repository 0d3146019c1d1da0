import type { Hostname } from '../domain/address/hostname.ts'
import type { DomainAnswer } from '../domain/discovery/domain-answer.ts'
import { forgetDraft, putDraft, readDraft } from './drafts.ts'

/**
 * What was found out in this tab: Back and a reload show it again, and nobody is asked twice. What the sources said is kept,
 * and judged anew after a reload (`restore-lookup.ts`); whoever starts again has nothing kept.
 */
const answers = new Map<Hostname, { readonly text: string; readonly answer: DomainAnswer }>()

const keyOf = (domain: Hostname): string => `lookup:${domain}`

export const readKeptReports = (domain: Hostname): string | undefined => readDraft(keyOf(domain))

/** The answer itself, while the page that it came with lives. */
export function readLookup(domain: Hostname): DomainAnswer | undefined {
  const kept = answers.get(domain)
  return kept && kept.text === readKeptReports(domain) ? kept.answer : undefined
}

export function keepLookup(answer: DomainAnswer): void {
  // Of a provider, the id is enough: its record is ours.
  const text = JSON.stringify(answer.reports, (key, value: unknown) =>
    key === 'provider' && typeof value === 'object' && value !== null && 'id' in value ? value.id : value,
  )
  answers.set(answer.domain, { text, answer })
  putDraft(keyOf(answer.domain), text)
}

export function forgetLookup(domain: Hostname): void {
  answers.delete(domain)
  forgetDraft(keyOf(domain))
}
