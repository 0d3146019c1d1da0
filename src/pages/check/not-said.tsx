import type { ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import type { CheckCells } from '../../domain/check/show-field.ts'
import type { CheckField } from '../../domain/check/said.ts'
import { useText } from '../../i18n/text-context.ts'
import { CellValue } from './cell-value.tsx'
import { SettingName } from './setting-name.tsx'

/** The fields that stayed empty, with what belongs there as far as anybody here knows. */
export function NotSaid({
  report: { lines },
  about,
  cells,
}: {
  readonly report: CheckReport
  readonly about: CheckAbout
  readonly cells: CheckCells
}): ReactNode {
  const text = useText('check')
  const missing = lines.filter((line) => !line.said && (about.provider || isInTable(line.field)))
  if (missing.length === 0) return null
  return (
    <details className="mt-4">
      <summary>{text.notSaidTitle}</summary>
      <dl className="check-missing">
        {missing.map(({ field }) => (
          <div key={field}>
            <dt>
              <SettingName field={field} cell={cells[field]} />
            </dt>
            <dd>
              <CellValue field={field} cell={cells[field]} copy />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Of servers that nobody here knows, the port table tells these and nothing else. */
const isInTable = (field: CheckField): boolean => field.endsWith('.port') || field.endsWith('.security')
