import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useText } from '../i18n/text-context.ts'
import { loadFacts, type Facts } from '../state/facts.ts'
import { restoreAnswers, sessionStore } from '../state/session.ts'
import { href, paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'
import { OwnCopyCheck } from './desk/own-copy-check.tsx'
import { OwnCopyWarning } from './desk/own-copy-warning.tsx'
import { DeskBench } from './desk/desk-bench.tsx'
import { Announcer } from './result/announce.tsx'
import { NeedsScript } from './wizard/step-waiting.tsx'

/** Where support staff make links. What is typed stays in this tab; the link is all that leaves it. */
export const desk = definePage({
  areas: [
    'common',
    'desk',
    'wizard',
    'entry',
    'result',
    'imports',
    'profile',
    'sheet',
    'notes',
    'ports',
    'trust',
    'organisation',
  ],
  load: loadFacts,
  title: (text) => text.desk.title,
  description: (text) => text.desk.description,
  Body: ({ data: facts }) => <DeskBody facts={facts} />,
})

function DeskBody({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('desk')
  const { ready } = useStore(sessionStore)
  useEffect(restoreAnswers, [])
  return (
    <Announcer>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <OwnCopyWarning />
        <p>
          {text.manyHint} <a href={href(paths.deskMany())}>{text.many}</a>
        </p>
        <p>
          {text.publishHint} <a href={href(paths.deskDomain())}>{text.publish}</a>
        </p>
        <p>
          {text.checkHint} <a href={href(paths.check())}>{text.check}</a>
        </p>
      </div>
      {ready ? (
        <DeskBench facts={facts} />
      ) : (
        <>
          <p className="needs-script">{text.waiting}</p>
          <NeedsScript />
        </>
      )}
      <OwnCopyCheck />
    </Announcer>
  )
}
