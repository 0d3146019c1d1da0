import type { ReactNode } from 'react'
import { COMPARISON_IDS } from '../domain/guides/comparison.ts'
import { NOT_CHOICES } from '../domain/ports/ports.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { ComparisonLink } from './guides/comparison-link.tsx'
import { MessageMap } from './guides/message-map.tsx'
import { PortBrowser } from './guides/port-browser.tsx'
import { ReaderNotice } from './guides/reader-notice.tsx'
import { useReaderSetup } from './guides/use-reader-setup.ts'
import { WayBack } from './guides/way-back.tsx'
import './guides/guides.css'
import './guides/map.css'
import './guides/wire.css'

export const ports = definePage({
  areas: ['common', 'directory', 'ports', 'guides'],
  load: () => Promise.resolve(null),
  title: (text) => text.guides.table.title,
  description: (text) => format(text.guides.table.description),
  Body: PortsBody,
})

function PortsBody(): ReactNode {
  const { table: text } = useText('guides')
  const { words } = useText('directory')
  const reader = useReaderSetup()
  return (
    <>
      <WayBack reader={reader} />
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">
          <Text of={text.lead} />
        </p>
        <ReaderNotice reader={reader} />
        <p>
          {text.compare}:{' '}
          {COMPARISON_IDS.map((id, place) => (
            <span key={id}>
              {place > 0 && ' · '}
              <ComparisonLink id={id} />
            </span>
          ))}
        </p>
      </div>
      <MessageMap reader={reader} />
      <h2 id="table">{text.heading}</h2>
      <PortBrowser />
      <section className="column">
        <h2 id="not-choices">{text.notChoices}</h2>
        <p>{text.notChoicesLead}</p>
        <ul className="bullets">
          {NOT_CHOICES.map(({ port }) => (
            <li key={port}>
              <a href={href(paths.port(port))}>{format(words.port, { port })}</a>:{' '}
              <Text of={text.notChoice[port]} />
            </li>
          ))}
        </ul>
        <h2 id="publish">{text.publish}</h2>
        <p>
          {text.publishLead} <a href={href(paths.deskDomain())}>{text.publishLink}</a>
        </p>
        <h2 id="data">{text.data}</h2>
        <p>
          {text.dataLead}{' '}
          <a href={href('/data/ports.csv')} download>
            {text.csv}
          </a>
          {' · '}
          <a href={href('/data/ports.json')}>{text.json}</a>
          {' · '}
          <a href={href('/data/ports.schema.json')}>{text.schema}</a>
        </p>
      </section>
      <p className="no-print mt-8">
        <a className="button" href={href(paths.step('provider'))}>
          {words.setUp}
        </a>
      </p>
    </>
  )
}
