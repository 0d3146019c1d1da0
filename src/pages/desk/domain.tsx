import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { restoreAnswers, sessionStore } from '../../state/session.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import { definePage } from '../define-page.tsx'
import { Announcer } from '../result/announce.tsx'
import { NeedsScript } from '../wizard/step-waiting.tsx'
import { PublishBench } from './domain/publish-bench.tsx'
import './desk.css'
import './domain/domain.css'

/** What a mail domain publishes, so that the apps of everybody in it set themselves up. */
export const deskDomain = definePage({
  areas: ['common', 'publish', 'entry', 'wizard', 'guides', 'profile'],
  load: loadFacts,
  title: (text) => text.publish.title,
  description: (text) => text.publish.description,
  Body: ({ data: facts }) => <DomainBody facts={facts} />,
})

function DomainBody({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('publish')
  const common = useText('common')
  const { ready } = useStore(sessionStore)
  useEffect(restoreAnswers, [])
  return (
    <Announcer>
      <BackLink to={href(paths.desk())} words={common.back} />
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p className="small">{text.promise}</p>
      </div>
      {ready ? (
        <PublishBench facts={facts} />
      ) : (
        <>
          <p className="needs-script">{text.waiting}</p>
          <NeedsScript />
        </>
      )}
    </Announcer>
  )
}
