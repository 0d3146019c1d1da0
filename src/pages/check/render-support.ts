import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import type { CheckField, SaidSettings } from '../../domain/check/said.ts'
import type { CheckCells } from '../../domain/check/show-field.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { shownWords } from '../result/shown-words.ts'
import { explainLine } from './explain-line.ts'
import { saidText } from './said-text.ts'

/** The verdict as a text for somebody else. Names and addresses are in it only if the person says so. */
export function renderSupport(
  { lines }: CheckReport,
  about: CheckAbout,
  said: SaidSettings,
  cells: CheckCells,
  named: boolean,
  text: Areas['check'],
  result: Areas['result'],
): string {
  const { provider, client } = about
  const personal = (field: CheckField) => field.endsWith('username')
  const should = (field: CheckField) => {
    const { value } = cells[field]
    if (value.kind === 'security') return text.security[value.security]
    if (value.kind === 'unknown') return text.askThem
    if (value.kind === 'auth') return text.auth[value.auth]
    const { shown } = value
    if (personal(field) && !named) return text.supportHidden
    if (shown.kind === 'known') return shown.text
    if (shown.kind === 'words')
      return typeof shown.label === 'string' ? shown.label : 'text' in shown.label ? shown.label.text : ''
    return shown.kind === 'line' ? '' : shownWords(shown, result)
  }
  return [
    format(text.supportFor, { provider: provider?.name ?? text.someProvider }),
    ...(client ? [format(text.supportApp, { client: client.name })] : []),
    ...lines
      .filter((line) => line.said)
      .flatMap((line) => [
        format(text.supportLine, {
          setting: text.field[line.field],
          text:
            personal(line.field) && !named ? text.supportHidden : saidText(line.field, said, client, text),
          title: text.verdict[line.verdict],
          reason: explainLine(line, about, text),
        }),
        ...(line.change ? [`  ${format(text.supportShould, { text: should(line.field) })}`] : []),
      ]),
  ].join('\n')
}
