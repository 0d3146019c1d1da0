import type { ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import type { CheckField } from '../../domain/check/said.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** Lines of the pasted text that nobody has judged. */
export interface Unread {
  readonly count: number
  readonly onDone: () => void
}

/** The verdict in a sentence: heard when it changes. */
export function Summary({
  report: { changes, lines },
  about,
  unread,
}: {
  readonly report: CheckReport
  readonly about: CheckAbout
  readonly unread: Unread
}): ReactNode {
  const text = useText('check')
  const names = (fields: readonly CheckField[]) => fields.map((field) => text.field[field]).join(', ')
  const said = lines.filter((line) => line.said)
  const clean = said.every(({ verdict }) => verdict === 'right')
  const weak = said.some(({ verdict }) => verdict === 'weak')
  const wrong = said.some(({ verdict }) => verdict === 'wrong')
  const calm =
    unread.count > 0 && !weak
      ? text.calmUnread
      : clean
        ? text.allRight
        : weak
          ? text.noChange
          : text.allUnknown
  // A name that may be taken as it is waits until the connection stands.
  const mayDo = new Set(
    lines.filter(({ reason }) => reason === 'username-wants-local').map(({ field }) => field),
  )
  const sure = changes.filter((field) => !mayDo.has(field))
  const first = sure.length > 0 ? sure : changes
  const later = changes.filter((field) => !first.includes(field))
  const count = first.length
  return (
    <div
      className={wrong ? 'notice notice-bad' : weak || unread.count > 0 ? 'notice notice-fair' : 'notice'}
      role="status"
    >
      <p className="check-verdict">
        {count === 0 ? calm : count === 1 ? text.changeOne : format(text.changeMany, { count })}
      </p>
      {count > 0 && (
        <>
          <p>{names(first)}</p>
          {unread.count === 0 && <p className="small">{text.changeThen}</p>}
          {later.length > 0 && <p>{format(text.changeLater, { text: names(later) })}</p>}
        </>
      )}
      {unread.count > 0 && (
        <p>
          {unread.count === 1 ? text.unreadOne : format(text.unreadMany, { count: unread.count })}{' '}
          <button type="button" className="link-button" onClick={unread.onDone}>
            {text.unreadDone}
          </button>
        </p>
      )}
      {changes.includes('protocol') && <p>{text.otherAccount}</p>}
      {about.provider === undefined && <p>{text.serviceUnknown}</p>}
    </div>
  )
}
