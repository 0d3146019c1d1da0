import type { ReactNode } from 'react'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { SourceProblem, SourceReport } from '../../../domain/discovery/report.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { useListWords } from '../../../ui/list-words.ts'
import { explainSourceRemark } from './explain-remark.ts'
import { explainProof, explainReport } from './explain-report.ts'
import { ServerList } from './server-ways.tsx'
import { useWho } from './who-words.ts'

/** All that came, each source for itself, in the order of trust. */
export function SourceReports({
  reports,
  parties,
  shown,
}: {
  readonly reports: readonly SourceReport[]
  readonly parties: LookupParties
  readonly shown: string
}): ReactNode {
  const text = useText('lookup')
  return (
    <details className="mt-4">
      <summary className="min-h-11 content-center font-semibold">{text.allTitle}</summary>
      {reports.filter(isWorthSaying).map((report) => (
        <section key={report.source} className="border-t border-rule py-2">
          <h3 className="mt-1">{format(text.source[report.source], { domain: shown })}</h3>
          <Report report={report} parties={parties} shown={shown} />
        </section>
      ))}
    </details>
  )
}

function Report({
  report,
  parties,
  shown,
}: {
  readonly report: SourceReport
  readonly parties: LookupParties
  readonly shown: string
}): ReactNode {
  const text = useText('lookup')
  const { security } = useText('wizard')
  const listWords = useListWords()
  const who = useWho(parties)
  return (
    <>
      <p>
        {explainReport(report, who, text)} {isOftenMissing(report) && text.usual}
      </p>
      {'exchanges' in report && report.exchanges.length > 0 && (
        <p>{format(text.receivedBy, { host: listWords(report.exchanges) })}</p>
      )}
      {report.kind === 'failed' && report.problem.code === 'disagree' && (
        <BothSaid problem={report.problem} parties={parties} />
      )}
      {report.kind === 'servers' && (
        <>
          <ServerList servers={report.servers} />
          {report.notOffered.map(({ protocol, security: way }) => (
            <p key={`${protocol} ${way}`}>
              {format(text.notOffered, { protocol: text.protocol[protocol], words: security[way] })}
            </p>
          ))}
          {report.remarks.map((remark) => (
            <p key={JSON.stringify(remark)}>
              {explainSourceRemark(remark, shown, text, { security, listWords })}
            </p>
          ))}
        </>
      )}
      {report.kind === 'servers' && report.sides
        ? (['incoming', 'outgoing'] as const).map((direction) => (
            <p key={direction} className="small">
              {format(text.fault, {
                source: text[direction],
                why: explainProof(report.sides?.[direction] ?? report.proof, parties, who, text),
              })}
            </p>
          ))
        : 'proof' in report && <p className="small">{explainProof(report.proof, parties, who, text)}</p>}
    </>
  )
}

/** What the one says beside what the other says. */
function BothSaid({
  problem,
  parties,
}: {
  readonly problem: Extract<SourceProblem, { readonly code: 'disagree' }>
  readonly parties: LookupParties
}): ReactNode {
  const text = useText('lookup')
  const listWords = useListWords()
  const { said, exchanges } = problem
  return (
    <div className="sides">
      {parties.resolvers.map(({ name }, place) => {
        const [servers, receive] = [said[place] ?? [], exchanges?.[place] ?? []]
        return (
          <div key={name}>
            <h4>{name}</h4>
            <ServerList servers={servers} />
            {receive.length > 0 && <p>{format(text.receivedBy, { host: listWords(receive) })}</p>}
            {servers.length + receive.length === 0 && <p>{text.noneNamed}</p>}
          </div>
        )
      })}
    </div>
  )
}

/** That our own data has nothing is why the others were asked, and a guess is shown where it is proposed. */
const isWorthSaying = ({ source, kind }: SourceReport): boolean =>
  source !== 'guess' && (source !== 'records' || kind !== 'nothing')

/** A document of the domain’s own that didn’t come: most domains have none. */
function isOftenMissing(report: SourceReport): boolean {
  const own = report.source === 'autoconfig' || report.source === 'configuration'
  return own && report.kind === 'failed' && report.problem.code === 'unreachable'
}
