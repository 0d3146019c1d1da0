import { useEffect, useRef, useState } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { SourceReport } from '../../../domain/discovery/report.ts'
import type { Facts } from '../../../state/facts.ts'
import { forgetLookup, keepLookup, readLookup } from '../../../state/kept-lookups.ts'
import { findAnswerView, type AnswerView } from './late-answer.ts'
import { runLookup, type NotAsked } from './run-lookup.ts'

export type LookupState =
  | NotAsked
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
    const run = (running.current = new AbortController())
    const { signal } = run
    let reports: readonly SourceReport[] = []
    setState({ kind: 'asking', reports })
    const onReport = (report: SourceReport) => {
      if (signal.aborted) return
      reports = [...reports.filter(({ source }) => source !== report.source), report]
      setState({ kind: 'asking', reports })
    }
    const goOn = async () => {
      const end = await runLookup(domain, { parties, facts, signal, onReport })
      if (signal.aborted) return
      if (end.kind === 'answered') keepLookup(end.answer)
      setState(end.kind === 'answered' ? { ...end, waits: isTyping() } : end)
      // Where a fault of ours ended it, others may still be on their way.
      run.abort()
    }
    void goOn()
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
