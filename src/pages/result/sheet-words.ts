import type { ClientExport } from '../../domain/exporters/exporter.ts'
import type { SheetWords } from '../../domain/exporters/settings-sheet.ts'
import type { ShownField } from '../../domain/clients/resolve-form.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { blankWords, shownWords } from './shown-words.ts'

/** The page’s own sentences, for the file. */
export function sheetWords(
  { serviceName, client }: ClientExport,
  text: Areas['result'],
  common: Areas['common'],
): SheetWords {
  return {
    title: format(text.title, { provider: serviceName, client: client.name }),
    lead: format(text.sheetLead, { client: client.name }),
    again: text.sheetAgain,
    unknownLabel: common.unknownLabel,
    untitledWindow: text.untitledWindow,
    noPassword: text.noPasswordHere,
    valueOf: (field) => sheetValue(field, text, common),
  }
}

function sheetValue({ shown }: ShownField, text: Areas['result'], common: Areas['common']): string {
  switch (shown.kind) {
    case 'known':
      return shown.text
    case 'words':
      return typeof shown.label === 'string'
        ? shown.label
        : 'text' in shown.label
          ? shown.label.text
          : common.unknownLabel
    case 'line':
      return shown.parts
        .map((part) => (typeof part === 'string' ? part : `‹${blankWords(part, text)}›`))
        .join('')
    default:
      return shownWords(shown, text)
  }
}
