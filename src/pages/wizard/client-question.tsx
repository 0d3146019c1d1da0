import { useState, type ReactNode } from 'react'
import { clientChoices, matchesWords, type ClientChoice } from '../../domain/clients/choices.ts'
import { isClientFamily, isClientId } from '../../domain/clients/client-ids.ts'
import type { WizardState } from '../../domain/wizard/state.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { type Facts } from '../../state/facts.ts'
import { likelyPlatform } from '../../state/likely-platform.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { RadioCard } from '../../ui/radio-card.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { useChoice } from './use-choice.ts'
import { useOnward } from './use-onward.ts'
import { type StepView } from './use-step.ts'
import { YourService } from './your-service.tsx'

const SEARCH = 'client-search'

export function ClientQuestion({
  view,
  facts,
}: {
  readonly view: StepView
  readonly facts: Facts
}): ReactNode {
  const text = useText('wizard')
  const onward = useOnward()
  const [query, setQuery] = useState('')
  const all = clientChoices(facts.clients, text.family)
  const current = chosenEntry(view.state.client, facts)
  const preset = chosenEntry(facts.organisation?.defaultClient, facts)
  const { chosen, choose, complain, settle, errors } = useChoice(
    `client:${view.situation.service?.name ?? ''}`,
    current ?? preset,
    SEARCH,
    text.clientMissing,
  )
  const here = likelyPlatform(navigator.userAgent, navigator.maxTouchPoints)
  // The organisation's own choice is the first to be seen.
  const likely = all
    .filter((choice) => choice.id === preset || (here && choice.platforms.includes(here) && !choice.ended))
    .toSorted((one, other) => Number(other.id === preset) - Number(one.id === preset))
  const rest = all.filter((choice) => !likely.includes(choice))
  const found = all.filter((choice) => matchesWords(choice.name, query))

  const answer = () => {
    if (chosen === undefined || !(isClientId(chosen) || isClientFamily(chosen))) return complain()
    // A family that was answered before keeps its member: only another app is a new answer.
    if (chosen !== current) dispatch({ kind: 'client-chosen', client: chosen })
    settle()
    void onward()
  }
  const list = (choices: readonly ClientChoice[]) => (
    <div className="option-list">
      {choices.map((choice) => (
        <RadioCard
          key={choice.id}
          id={`client-${choice.id}`}
          name="client"
          value={choice.id}
          checked={chosen === choice.id}
          title={choice.name}
          badge={choice.ended ? <span className="chip chip-fair">{text.clientEnded}</span> : undefined}
          onChoose={choose}
        >
          <span className="small">
            {[...new Set(choice.platforms)].map((platform) => text.platform[platform]).join(', ')}
          </span>
        </RadioCard>
      ))}
    </div>
  )

  return (
    <ChoiceQuestion
      back={view.back}
      title={text.clientTitle}
      lead={<YourService view={view} />}
      errors={errors}
      onContinue={answer}
    >
      <div className="field mt-3">
        <label htmlFor={SEARCH} className="font-semibold">
          {text.clientSearch}
        </label>
        <input
          id={SEARCH}
          type="search"
          className="input"
          autoComplete="off"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      {query.trim() !== '' && (found.length > 0 ? list(found) : <p role="status">{text.clientNone}</p>)}
      {query.trim() === '' && likely.length > 0 && (
        <>
          <h2>{text.clientLikely}</h2>
          {list(likely)}
        </>
      )}
      {query.trim() === '' && (
        <>
          <h2>{likely.length > 0 ? text.clientOthers : text.clientAll}</h2>
          {list(rest)}
        </>
      )}
      <p className="sr-only" role="status">
        {query.trim() === '' ? '' : format(text.clientCount, { count: found.length })}
      </p>
    </ChoiceQuestion>
  )
}

/** The entry that stands for an app: the family, where it is a member of one. */
function chosenEntry(chosen: WizardState['client'], facts: Facts): string | undefined {
  if (chosen === undefined || isClientFamily(chosen)) return chosen
  const client = facts.clients[chosen]
  return client.status === 'current' ? (client.family ?? client.id) : client.id
}
