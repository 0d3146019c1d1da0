import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useText } from '../i18n/text-context.ts'
import { loadFacts, type Facts } from '../state/facts.ts'
import { restoreAnswers, sessionStore } from '../state/session.ts'
import { CheckBench } from './check/check-bench.tsx'
import { definePage } from './define-page.tsx'
import { Announcer } from './result/announce.tsx'
import { NeedsScript } from './wizard/step-waiting.tsx'

/** The settings that somebody has: what is right, what isn’t, and the fewest fields to change. */
export const check = definePage({
  areas: ['common', 'check', 'entry', 'wizard', 'result', 'directory', 'notes'],
  load: loadFacts,
  title: (text) => text.check.title,
  description: (text) => text.check.description,
  Body: ({ data: facts }) => <CheckBody facts={facts} />,
})

function CheckBody({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('check')
  const { ready } = useStore(sessionStore)
  useEffect(restoreAnswers, [])
  return (
    <Announcer>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">{text.lead}</p>
      </div>
      {ready ? (
        <CheckBench facts={facts} />
      ) : (
        <>
          <p className="needs-script">{text.waiting}</p>
          <NeedsScript />
        </>
      )}
    </Announcer>
  )
}
