import { useEffect, useRef, type ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Entry } from '../../domain/address/entry.ts'
import type { ProviderIndex } from '../../domain/providers/lookup.ts'
import {
  acceptSuggestion,
  addressIn,
  keepAsTyped,
  takeProvider,
  type EntryOutcome,
} from '../../state/answer-entry.ts'
import { answerTyped } from '../../state/answer-typed.ts'

/** What is asked back where the answer fits more than one thing. Takes the focus: it is the next thing to read. */
export function EntryFollowUp({
  outcome,
  index,
  text: typed,
  onAnswer,
}: {
  readonly outcome: EntryOutcome
  readonly index: ProviderIndex
  readonly text: string
  readonly onAnswer: (outcome: EntryOutcome) => void
}): ReactNode {
  const text = useText('entry')
  const answerWith = async (domain: string) => {
    const next = await answerTyped(index, domain)
    if (next) onAnswer(next)
  }
  switch (outcome.kind) {
    case 'near-miss': {
      const { entry, suggestion, provider } = outcome
      return (
        <Asked key={suggestion} title={format(text.didYouMeanTitle, { domain: suggestion })}>
          <p>
            {format(text.didYouMeanBody, {
              typed: outcome.typed,
              provider: provider.name,
              domain: suggestion,
            })}
          </p>
          <div className="mt-3 flex flex-wrap gap-3">
            <button
              type="button"
              className="button"
              onClick={() => onAnswer(acceptSuggestion(index, entry, suggestion))}
            >
              {format(text.didYouMeanYes, { address: withDomain(entry, suggestion) })}
            </button>
            <button type="button" className="button-quiet" onClick={() => onAnswer(keepAsTyped(entry))}>
              {format(text.didYouMeanNo, { typed: outcome.typed })}
            </button>
          </div>
        </Asked>
      )
    }
    case 'several':
      return (
        <Asked key={outcome.text} title={text.severalTitle}>
          <p>{format(text.severalBody, { text: outcome.text })}</p>
          <ul className="mt-3 grid gap-2">
            {outcome.providers.map((provider) => (
              <li key={provider.id}>
                <button
                  type="button"
                  className="button-quiet w-full justify-start gap-3"
                  onClick={() => onAnswer(takeProvider(provider, 'picked', addressIn(typed)))}
                >
                  {provider.name}
                  <span className="small">{provider.domains[0]}</span>
                </button>
              </li>
            ))}
          </ul>
        </Asked>
      )
    case 'problem': {
      const { problem } = outcome
      if (problem.code !== 'web-address' || !problem.domain) return null
      const { domain } = problem
      return (
        <p>
          <button type="button" className="button-quiet" onClick={() => void answerWith(domain)}>
            {format(text.useDomain, { domain })}
          </button>
        </p>
      )
    }
    case 'go':
    case 'unknown-name':
      return null
  }
}

function withDomain(entry: Entry, domain: string): string {
  return entry.kind === 'address' ? `${entry.address.local}@${domain}` : domain
}

function Asked({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="notice" aria-labelledby="asked-back">
      <h2 className="mt-0" id="asked-back" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
    </section>
  )
}
