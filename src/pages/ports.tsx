import type { ReactNode } from 'react'
import { PORTS, type PortRow } from '../domain/ports/ports.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { PortTable } from './directory/port-table.tsx'

const JOBS = ['retrieval', 'submission', 'relay'] as const satisfies readonly PortRow['role'][]

export const ports = definePage({
  areas: ['directory', 'ports'],
  load: () => Promise.resolve(null),
  title: (text) => text.directory.ports.title,
  description: (text) => format(text.directory.ports.description),
  Body: PortsBody,
})

function PortsBody(): ReactNode {
  const { ports: text, words } = useText('directory')
  return (
    <>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">
          <Text of={text.lead} />
        </p>
      </div>
      {JOBS.map((job) => (
        <section key={job}>
          <h2>{text.job[job]}</h2>
          <p className="small">{text.jobLead[job]}</p>
          <PortTable rows={PORTS.filter((row) => row.role === job)} caption={text.jobCaption[job]} />
        </section>
      ))}
      <p className="mt-8">
        <a className="button" href={href(paths.step('provider'))}>
          {words.setUp}
        </a>
      </p>
    </>
  )
}
