import type { Symptom } from '../../domain/symptoms/symptom.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'

/** The title of a fault’s page: the exact words first, since that is what people look for. */
export function symptomTitle(
  { id, where, words }: Symptom,
  { fix, symptoms }: Pick<Areas, 'fix' | 'symptoms'>,
): string {
  if (words === undefined) return format(fix.page.titleSilent, { name: symptoms.symptom[id].name })
  return where === 'any' || where === 'server-reply'
    ? format(fix.page.titleReply, { words })
    : format(fix.page.titleCode, { words, where: symptoms.place[where] })
}
