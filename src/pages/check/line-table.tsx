import type { ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import { onlyTheyKnow } from '../../domain/check/reasons.ts'
import type { SaidSettings } from '../../domain/check/said.ts'
import type { CheckCells } from '../../domain/check/show-field.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { VerdictChip } from '../../ui/verdict-chip.tsx'
import { CellValue } from './cell-value.tsx'
import { LineReason } from './line-reason.tsx'
import { SaidValue } from './said-value.tsx'
import { SettingName } from './setting-name.tsx'

/** Before and after, side by side: what is to be changed stands first. */
export function LineTable({
  report: { lines, changes },
  about,
  said,
  cells,
}: {
  readonly report: CheckReport
  readonly about: CheckAbout
  readonly said: SaidSettings
  readonly cells: CheckCells
}): ReactNode {
  const text = useText('check')
  const given = lines.filter((line) => line.said)
  const sorted = [
    ...changes.flatMap((field) => given.filter((line) => line.field === field)),
    ...given.filter(({ change }) => !change),
  ]
  return (
    <>
      <table className="data-table check-table">
        <caption className="check-caption">{text.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnSetting}</th>
            <th scope="col">{text.columnHave}</th>
            <th scope="col">{text.columnShould}</th>
            <th scope="col">{text.columnVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <tr key={line.field}>
              <th scope="row">
                <SettingName field={line.field} cell={cells[line.field]} />
              </th>
              <td data-column={text.columnHave}>
                <SaidValue field={line.field} said={said} client={about.client} />
              </td>
              <td data-column={text.columnShould}>
                {line.change ? (
                  <CellValue field={line.field} cell={cells[line.field]} copy />
                ) : (
                  <span className="small">{onlyTheyKnow(line.reason) ? text.askThem : text.same}</span>
                )}
              </td>
              <td>
                <VerdictChip verdict={line.verdict} word={text.verdict[line.verdict]} />
                <LineReason line={line} about={about} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">
        {about.provider ? format(text.rightMeans, { provider: about.provider.name }) : text.rightMeansTable}
      </p>
    </>
  )
}
