import type { ReactNode } from 'react'
import {
  chooseHeadline,
  findDemand,
  findOutside,
  type HeadlineCode,
} from '../../../domain/discovery/headline.ts'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import { DIRECTORY } from '../../../domain/discovery/document.ts'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { takeProvider } from '../../../state/answer-entry.ts'
import { CertaintyChip } from '../../../ui/certainty-chip.tsx'
import type { FieldError } from '../../../ui/error-summary.tsx'
import { useListWords } from '../../../ui/list-words.ts'
import { useOnward } from '../use-onward.ts'
import type { StepView } from '../use-step.ts'
import { Disagreements } from './disagreements.tsx'
import { FoundServers } from './found-servers.tsx'
import { Headline } from './headline.tsx'
import { SourceReports } from './source-reports.tsx'
import { TakeFound } from './take-found.tsx'
import { useWho } from './who-words.ts'
import { WhatToKnow } from './what-to-know.tsx'

/** Where only asking again can tell more. */
const ASK_AGAIN: readonly HeadlineCode[] = ['contradicted', 'broken-dns', 'unanswered']

/** What was found out about the domain, from whom, how sure it is, and the way on with it. */
export function Answer({
  answer,
  parties,
  view,
  shown,
  takesFocus,
  errors,
  onErrors,
  onAgain,
}: {
  readonly answer: DomainAnswer
  readonly parties: LookupParties
  readonly view: StepView
  readonly shown: string
  readonly takesFocus: boolean
  readonly errors: readonly FieldError[]
  readonly onErrors: (errors: readonly FieldError[]) => void
  readonly onAgain: () => void
}): ReactNode {
  const text = useText('lookup')
  const onward = useOnward()
  const who = useWho(parties)
  const listWords = useListWords()
  const { domain, provider, disagreements, reports } = answer
  const headline = chooseHeadline(answer)
  const isAskedAgain = ASK_AGAIN.includes(headline)
  const proposal = answer.proposal && showsProposal(answer, headline) ? answer.proposal : undefined
  return (
    <>
      <Headline
        code={headline}
        shown={shown}
        provider={provider?.entry.name}
        who={who}
        others={listWords([...new Set(findOutside(answer).map(({ registrable }) => registrable))])}
        takesFocus={takesFocus}
      />
      {provider && (
        <p>
          {text.howSure}{' '}
          <CertaintyChip certainty={provider.certainty} word={text.certainty[provider.certainty]} />{' '}
          <span className="small">
            {format(text.namedBy, { source: format(text.source[provider.source], { domain: shown }) })}
          </span>
        </p>
      )}
      {provider && (
        <button
          type="button"
          className="button mt-2"
          onClick={() => {
            const by = provider.source === 'mail-host' ? 'mx-suffix' : 'picked'
            takeProvider(provider.entry, by, view.state.address)
            void onward()
          }}
        >
          {format(text.take.useProvider, { provider: provider.entry.name })}
        </button>
      )}
      {isAskedAgain && (
        <button type="button" className="button mt-2" onClick={onAgain}>
          {text.again}
        </button>
      )}
      {proposal && provider && <h3>{text.take.elsewhere}</h3>}
      {proposal && <FoundServers domain={domain} proposal={proposal} shown={shown} who={who} />}
      <WhatToKnow answer={answer} headline={headline} shown={shown} who={who} />
      <Disagreements disagreements={disagreements} proposal={proposal} shown={shown} />
      {proposal && (
        <TakeFound
          domain={domain}
          shown={shown}
          who={who}
          proposal={proposal}
          demand={findDemand(answer)}
          isFirst={!provider}
          errors={errors}
          onErrors={onErrors}
          onTaken={() => void onward()}
        />
      )}
      <SourceReports reports={reports} parties={parties} shown={shown} />
      <p className="small">
        {format(text.asked, { who, other: DIRECTORY.name, domain: shown })}{' '}
        {!isAskedAgain && (
          <button type="button" className="link-button" onClick={onAgain}>
            {text.again}
          </button>
        )}
      </p>
    </>
  )
}

/** Names that nobody names are shown only where there is nothing better to say. */
const showsProposal = ({ proposal }: DomainAnswer, headline: HeadlineCode): boolean =>
  proposal?.certainty !== 'guess' || headline === 'guessed' || headline === 'found'
