import { useEffect, useRef, useState } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import { chooseHeadline } from '../../../domain/discovery/headline.ts'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { SourceReport } from '../../../domain/discovery/report.ts'
import type { Facts } from '../../../state/facts.ts'
import { forgetLookup, keepLookup, readLookup } from '../../../state/kept-lookups.ts'
import { findAnswerView, loadAnswerView, type AnswerView } from './late-answer.ts'

/** `after`: what became of the last time that somebody pressed the button. */
export type LookupState =
  | { readonly kind: 'not-asked'; readonly after?: 'offline' | 'stopped' | 'not-loaded' }
  | { readonly kind: 'asking'; readonly reports: readonly SourceReport[] }
  /** `waits`: the person is typing elsewhere on the page, where nothing moves before they want to see it. */
  | {
      readonly kind: 'answered'
      readonly answer: DomainAnswer
      readonly View: AnswerView
      readonly waits: boolean
    }

export interface Lookup {
  readonly state: LookupState
  readonly ask: () => void
  readonly stop: () => void
  readonly show: () => void
}

/** Asks nobody anything before `ask` is called; whoever leaves the page while it asks, stops it. */
export function useLookup(domain: Hostname, parties: LookupParties, facts: Facts): Lookup {
  const [state, setState] = useState<LookupState>(() => {
    const kept = readLookup(domain)
    const View = findAnswerView()
    return kept && View ? { kind: 'answered', answer: kept, View, waits: false } : { kind: 'not-asked' }
  })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const ask = () => {
    running.current?.abort()
    forgetLookup(domain)
    if (!navigator.onLine) return setState({ kind: 'not-asked', after: 'offline' })
    const { signal } = (running.current = new AbortController())
    let reports: readonly SourceReport[] = []
    setState({ kind: 'asking', reports })
    const onReport = (report: SourceReport) => {
      if (signal.aborted) return
      reports = [...reports.filter(({ source }) => source !== report.source), report]
      setState({ kind: 'asking', reports })
    }
    const finish = (answer: DomainAnswer, View: AnswerView) => {
      if (signal.aborted) return
      if (!navigator.onLine && chooseHeadline(answer) === 'unanswered')
        return setState({ kind: 'not-asked', after: 'offline' })
      keepLookup(answer)
      setState({ kind: 'answered', answer, View, waits: isTyping() })
    }
    Promise.all([import('../../../state/look-up-domain.ts'), loadAnswerView()]).then(
      async ([{ lookUpDomain }, View]) =>
        finish(await lookUpDomain(domain, parties, facts, { signal, onReport }), View),
      () => setState({ kind: 'not-asked', after: signal.aborted ? 'stopped' : 'not-loaded' }),
    )
  }

  const stop = () => {
    running.current?.abort()
    setState({ kind: 'not-asked', after: 'stopped' })
  }
  const show = () => {
    if (state.kind === 'answered') setState({ ...state, waits: false })
  }
  return { state, ask, stop, show }
}

function isTyping(): boolean {
  const { activeElement: field } = document
  return (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  )
}
