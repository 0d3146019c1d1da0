import { useEffect, type ReactNode } from 'react'
import { useText } from '../i18n/text-context.ts'
import { loadFacts, type Facts } from '../state/facts.ts'
import { restoreAnswers } from '../state/session.ts'
import { href, paths } from '../ui/paths.ts'
import { BackLink } from '../ui/question.tsx'
import { definePage } from './define-page.tsx'
import { Refused } from './importing/refused.tsx'
import { TakeFile } from './importing/take-file.tsx'
import { useImport } from './importing/use-import.ts'

/** A file that sets up mail: what it would do, before anybody installs it. */
export const importing = definePage({
  areas: ['common', 'importing', 'trust'],
  load: loadFacts,
  title: (text) => text.importing.title,
  description: (text) => text.importing.description,
  Body: ({ data: facts }) => <ImportingBody facts={facts} />,
})

function ImportingBody({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('importing')
  const { taken, takes } = useImport()
  // What is handed on to the check is kept beside this tab’s other drafts.
  useEffect(restoreAnswers, [])
  return (
    <>
      <BackLink to={href(paths.check())} words={text.checkInstead} />
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p className="small">{text.promise}</p>
        <noscript>
          <p className="notice">{text.noScript}</p>
        </noscript>
        <Refused taken={taken} />
        <TakeFile takes={takes} />
      </div>
      {taken.kind === 'read' && <taken.View key={taken.turn} taken={taken} facts={facts} />}
    </>
  )
}
