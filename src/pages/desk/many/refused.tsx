import { useMemo, type ReactNode } from 'react'
import type { Areas } from '../../../i18n/catalog.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { TakeProblem } from '../../../state/many/many-store.ts'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Text } from '../../../ui/text.tsx'
import { FILE_FIELD } from './take-table.tsx'
import { useMany } from './use-many.ts'

/** Why the last thing that was dropped or pasted isn’t taken. What was there before stays. */
export function Refused(): ReactNode {
  const text = useText('many')
  const common = useText('common')
  const refusal = useMany((state) => state.refusal)
  const errors = useMemo(
    () =>
      refusal
        ? [
            {
              field: FILE_FIELD,
              message: (
                <Text of={sentenceOf(refusal.problem, text)} with={{ name: refusal.name ?? text.pasted }} />
              ),
            },
          ]
        : [],
    [refusal, text],
  )
  return <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
}

function sentenceOf(problem: TakeProblem, text: Areas['many']) {
  return problem.code === 'not-text' ? text.notText[problem.what] : text.refused[problem.code]
}
