import type { ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { Move } from '../../domain/check/move.ts'
import type { CheckField, SaidSettings } from '../../domain/check/said.ts'
import { accountOf, showTarget, type CheckCell, type CheckCells } from '../../domain/check/show-field.ts'
import type { Target } from '../../domain/check/target.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { CheckService } from '../../state/check-about.ts'
import { CellValue } from './cell-value.tsx'
import { saidText } from './said-text.ts'
import { SaidValue } from './said-value.tsx'
import { SettingName } from './setting-name.tsx'

/** Old and new, side by side. */
export function MoveTable({
  move,
  from,
  after,
  said,
}: {
  readonly move: Move
  readonly from: CheckService
  readonly after: CheckAbout
  readonly said: SaidSettings
}): ReactNode {
  const text = useText('check')
  const old = showTarget(move.from, after.client, from.address)
  const next = showTarget(move.to, after.client, after.address)
  // The same kind of name and of sign-in is another name and another password there.
  const stays = move.stays.filter((field) => !/\.(?:username|auth)$/.test(field))
  const given = (field: CheckField) => saidText(field, said, after.client, text) !== ''
  return (
    <>
      <table className="data-table check-table check-move">
        <caption className="sr-only">{text.move.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnSetting}</th>
            <th scope="col">
              {format(text.move.old, { provider: from.provider?.name ?? text.someProvider })}
            </th>
            <th scope="col">{format(text.move.new, { provider: after.service.name })}</th>
          </tr>
        </thead>
        <tbody>
          {move.differs.map((field) => (
            <tr key={field}>
              <th scope="row">
                <SettingName field={field} cell={next[field]} />
              </th>
              <td data-column={from.provider?.name}>
                {given(field) ? (
                  <SaidValue field={field} said={said} client={after.client} />
                ) : (
                  <CellValue field={field} cell={inOwnWords(field, move.from, old)} />
                )}
              </td>
              <td data-column={after.service.name}>
                <CellValue field={field} cell={inOwnWords(field, move.to, next)} copy />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{text.move.login}</p>
      {stays.length > 0 && (
        <p className="small">
          {text.move.stays}: {stays.map((field) => text.field[field]).join(', ')}
        </p>
      )}
    </>
  )
}

/** An app’s menu says “Password” for every password: which one it is makes the difference here. */
function inOwnWords(field: CheckField, target: Target, cells: CheckCells): CheckCell {
  if (field !== 'incoming.auth' && field !== 'outgoing.auth') return cells[field]
  const { signIn } = accountOf(target, undefined)
  return { value: { kind: 'auth', auth: signIn[field === 'incoming.auth' ? 'incoming' : 'outgoing'] } }
}
