import type { ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** The verdict in a sentence: heard when it changes. */
export function Summary({
  report: { changes, lines },
  about,
}: {
  readonly report: CheckReport
  readonly about: CheckAbout
}): ReactNode {
  const text = useText('check')
  const said = lines.filter((line) => line.said)
  const clean = said.every(({ verdict }) => verdict === 'right')
  const weak = said.some(({ verdict }) => verdict === 'weak')
  const wrong = said.some(({ verdict }) => verdict === 'wrong')
  const calm = clean ? text.allRight : weak ? text.noChange : text.allUnknown
  const count = changes.length
  return (
    <div className={wrong ? 'notice notice-bad' : weak ? 'notice notice-fair' : 'notice'} role="status">
      <p className="check-verdict">
        {count === 0 ? calm : count === 1 ? text.changeOne : format(text.changeMany, { count })}
      </p>
      {count > 0 && (
        <>
          <p>{changes.map((field) => text.field[field]).join(', ')}</p>
          <p className="small">{text.changeThen}</p>
        </>
      )}
      {changes.includes('protocol') && <p>{text.otherAccount}</p>}
      {about.provider === undefined && <p>{text.serviceUnknown}</p>}
    </div>
  )
}
