import { useMemo, type ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { makeManyDesk } from '../../state/many/many-desk.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import { definePage } from '../define-page.tsx'
import { Announcer } from '../result/announce.tsx'
import { Columns } from './many/columns.tsx'
import { Defaults } from './many/defaults.tsx'
import { Making } from './many/making.tsx'
import { PrintMany } from './many/print-many.tsx'
import { Refused } from './many/refused.tsx'
import { Rows } from './many/rows.tsx'
import { TakeTable } from './many/take-table.tsx'
import { useMany } from './many/use-many.ts'
import './many/many.css'

/** A setup link for each row of a table. */
export const deskMany = definePage({
  areas: ['common', 'many', 'result', 'sheet'],
  load: loadFacts,
  title: (text) => text.many.title,
  description: (text) => text.many.description,
  Body: ({ data: facts }) => <ManyBody facts={facts} />,
})

function ManyBody({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('many')
  const common = useText('common')
  const desk = useMemo(() => makeManyDesk(facts), [facts])
  const table = useMany((state) => state.table)
  return (
    <Announcer>
      <BackLink to={href(paths.desk())} words={common.back} />
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p className="lead">{text.lead}</p>
        <p className="small">
          {text.promise} {text.passwordsNever}
        </p>
        <noscript>
          <p className="notice">{text.noScript}</p>
        </noscript>
        <Refused />
        <TakeTable desk={desk} />
        <Making desk={desk} />
        <Defaults desk={desk} facts={facts} />
      </div>
      {table && <Columns desk={desk} table={table} />}
      {table && <Rows facts={facts} />}
      {table && <PrintMany facts={facts} />}
    </Announcer>
  )
}
