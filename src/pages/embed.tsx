import { useEffect, useState, type MouseEvent, type ReactNode } from 'react'
import { useText } from '../i18n/text-context.ts'
import { loadFacts, type Facts } from '../state/facts.ts'
import { href, paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'
import { EmbeddedSetup } from './embed/embedded-setup.tsx'
import { HowToFrame } from './embed/how-to-frame.tsx'
import { OpenWhole } from './embed/open-whole.tsx'
import { isFramed, readEmbed, type Embedded } from './embed/read-embed.ts'
import { Announcer } from './result/announce.tsx'

/** The one page that others may frame, if the organisation names them: a setup's windows, and the way to all of it. */
export const embed = definePage({
  areas: ['common', 'embed', 'wizard', 'result', 'notes', 'ports'],
  load: loadFacts,
  title: (text) => text.embed.title,
  description: (text) => text.embed.description,
  unlisted: true,
  bare: true,
  Body: EmbedBody,
})

function EmbedBody({ data: facts }: { readonly data: Facts }): ReactNode {
  const text = useText('embed')
  const [embedded, setEmbedded] = useState<Embedded>()
  useEffect(() => {
    const read = () => setEmbedded(readEmbed(facts))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [facts])
  if (!embedded)
    return (
      <>
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>{text.waiting}</p>
      </>
    )
  return (
    <Announcer>
      {/* A link followed inside the frame would show its page there, where nobody sees whose it is. */}
      <div className="column" onClickCapture={leaveFrame}>
        <EmbedOutcome embedded={embedded} facts={facts} />
        {embedded.kind === 'setup' && !isFramed() && <HowToFrame address={location.href} />}
      </div>
    </Announcer>
  )
}

function leaveFrame({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null
  if (link) Object.assign(link, { target: '_blank', rel: 'noopener' })
}

function EmbedOutcome({
  embedded,
  facts,
}: {
  readonly embedded: Embedded
  readonly facts: Facts
}): ReactNode {
  const text = useText('embed')
  switch (embedded.kind) {
    case 'refused':
      return (
        <>
          <h1 tabIndex={-1}>{text.refusedTitle}</h1>
          <p>{text.refusedEmbed}</p>
          <OpenWhole to={location.href} words={text.openHere} />
        </>
      )
    case 'domain-link':
      return (
        <>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p className="notice notice-fair">{text.domainLink}</p>
          <OpenWhole to={`${href(paths.setup())}${location.hash}`} words={text.openHere} />
        </>
      )
    case 'broken':
    case 'nothing':
      return (
        <>
          <h1 tabIndex={-1}>{text.title}</h1>
          <p className="notice notice-fair">{text[embedded.kind]}</p>
          <OpenWhole to={href(paths.step('provider'))} words={text.start} />
        </>
      )
    case 'setup':
      return <EmbeddedSetup embedded={embedded} facts={facts} />
  }
}
