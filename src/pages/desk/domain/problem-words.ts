import type { PublishProblem } from '../../../domain/publish/problem.ts'
import { choiceOfWay, WAYS, waysOf } from '../../../domain/publish/ways.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'
import type { FieldError } from '../../../ui/error-summary.tsx'

export type FieldName = PublishProblem['field']

/** The element that a problem is about: of a group, its first choice. */
export function fieldId(field: FieldName | `use-${string}`): string {
  return field === 'incoming' || field === 'outgoing'
    ? `publish-use-${waysOf(field)[0] ?? ''}`
    : `publish-${field}`
}

export function problemWords(problem: PublishProblem, { form: text }: Areas['publish']): string {
  switch (problem.field) {
    case 'domain':
      return text.domainProblem[problem.code]
    case 'name':
      return text.nameProblem[problem.code]
    case 'incoming':
      return text.noReceiving
    case 'outgoing':
      return text.noSending
    case 'looked':
      return text.lookedProblem
    default:
      return text.hostProblem[problem.code]
  }
}

export function fieldErrors(
  problems: readonly PublishProblem[],
  text: Areas['publish'],
): readonly FieldError[] {
  return problems.map((problem) => {
    const words = problemWords(problem, text)
    const label = hostLabel(problem.field, text)
    return {
      field: fieldId(problem.field),
      message: label === undefined ? words : format(text.form.atField, { name: label, reason: words }),
    }
  })
}

/** Of a field that asks the same as others do. */
function hostLabel(field: FieldName, { form: text }: Areas['publish']): string | undefined {
  if (field === 'webHost') return text.webHost
  const way = WAYS.find((one) => field === `host-${one}`)
  return way && format(text.host, { port: choiceOfWay(way).port })
}
