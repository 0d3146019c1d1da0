import type { ReactNode } from 'react'
import { SOURCE_KINDS } from '../../domain/account/settings.ts'
import type { FreshnessCode } from '../../domain/providers/freshness.ts'
import { useText } from '../../i18n/text-context.ts'
import { DateText } from '../../ui/date-text.tsx'
import { Text } from '../../ui/text.tsx'
import type { AboutFacts } from './about-facts.ts'
import { CountTable } from './count-table.tsx'

const EVIDENCE = [
  'official',
  'secondary',
  'compared',
  'unverified',
  'none',
] as const satisfies readonly FreshnessCode[]

/** Where the data comes from and how old it is, counted from the data itself. */
export function AboutData({ data }: { readonly data: AboutFacts }): ReactNode {
  const { about: text } = useText('directory')
  const { age, bySource, providers, domains, clients } = data
  return (
    <>
      <h2>{text.data}</h2>
      <p>
        <Text of={text.dataLead} with={{ providers, domains, clients }} />
      </p>
      <CountTable
        caption={text.sourcesCaption}
        columns={[text.columnSource, text.columnEntries]}
        rows={SOURCE_KINDS.filter((kind) => kind !== 'typed').map((kind) => ({
          key: kind,
          name: text.source[kind].name,
          what: text.source[kind].what,
          count: bySource.get(kind) ?? 0,
        }))}
      />
      <h2>{text.age}</h2>
      <p>
        <Text
          of={text.ageLead}
          with={{ newest: <DateText date={age.newest} />, oldest: <DateText date={age.oldest} /> }}
        />{' '}
        <Text of={text.stale} with={{ count: age.stale }} />
      </p>
      <CountTable
        caption={text.evidenceCaption}
        columns={[text.columnEvidence, text.columnEntries]}
        rows={EVIDENCE.map((code) => ({
          key: code,
          name: text.evidence[code],
          count: age.byEvidence.get(code) ?? 0,
        }))}
      />
    </>
  )
}
