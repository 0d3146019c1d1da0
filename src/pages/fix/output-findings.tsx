import type { ReactNode } from 'react'
import { SYMPTOM_OF, VERDICTS, type FindingCode, type OutputReading } from '../../domain/probe/finding.ts'
import { useText } from '../../i18n/text-context.ts'
import { DateText } from '../../ui/date-text.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'

const LOOK = {
  good: { icon: '✓', className: 'chip chip-good' },
  bad: { icon: '✕', className: 'chip chip-bad' },
  unsure: { icon: '?', className: 'chip chip-fair' },
} as const

/** What was found, in the order of the way to the server; what to do stands under the last. */
export function OutputFindings({ reading }: { readonly reading: OutputReading }): ReactNode {
  const text = useText('probe')
  const { findings, tls } = reading
  const last = findings.at(-1)
  if (!last)
    return (
      <div className="notice">
        <p className="font-semibold">{text.nothing}</p>
        <p>{text.nothingNext}</p>
      </div>
    )
  return (
    <>
      <h3>{text.found}</h3>
      <ol className="findings">
        {findings.map((code) => (
          <Finding key={code} code={code} next={code === last || VERDICTS[code] !== 'good'} />
        ))}
      </ol>
      <FactList
        facts={[
          tls.version !== undefined && [text.tlsVersion, tls.version],
          tls.name !== undefined && [text.tlsName, <Said key="name">{tls.name}</Said>],
          tls.issuer !== undefined && [text.tlsIssuer, <Said key="issuer">{tls.issuer}</Said>],
          tls.expires !== undefined && [text.tlsExpires, <DateText key="date" date={tls.expires} />],
        ]}
      />
    </>
  )
}

function Finding({ code, next }: { readonly code: FindingCode; readonly next: boolean }): ReactNode {
  const text = useText('probe')
  const { icon, className } = LOOK[VERDICTS[code]]
  const symptoms: { readonly [F in FindingCode]?: string } = SYMPTOM_OF
  const symptom = symptoms[code]
  return (
    <li>
      <p>
        <span className={className}>
          <span aria-hidden="true">{icon}</span>
          {text.verdict[VERDICTS[code]]}
        </span>{' '}
        <strong>{text.finding[code].is}</strong>
      </p>
      {next && (
        <p>
          <Text of={text.finding[code].next} />{' '}
          {symptom !== undefined && <a href={href(paths.symptom(symptom))}>{text.more}</a>}
        </p>
      )}
    </li>
  )
}

function Said({ children }: { readonly children: string }): ReactNode {
  return (
    <span className="value wrap-anywhere" translate="no">
      {children}
    </span>
  )
}
