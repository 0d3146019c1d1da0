import type { ReactNode } from 'react'
import type { ExportInput } from '../../domain/exporters/exporter.ts'
import { EXPORTERS } from '../../domain/exporters/registry.ts'
import type { ShownField } from '../../domain/clients/resolve-form.ts'
import { format } from '../../i18n/format.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { blankWords, shownWords } from './shown-words.ts'

/** The settings as a file of text, made here in the browser. */
export function SaveSheet({ input }: { readonly input: ExportInput }): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const exporter = EXPORTERS['settings-sheet']
  if (!exporter.supports(input).ok) return null
  const save = () => {
    const sheet = exporter.render(input, {
      title: format(text.title, { provider: input.serviceName, client: input.client.name }),
      lead: format(text.sheetLead, { client: input.client.name }),
      again: text.sheetAgain,
      unknownLabel: common.unknownLabel,
      untitledWindow: text.untitledWindow,
      noPassword: text.noPasswordHere,
      valueOf: (field) => sheetValue(field, text, common),
    })
    const address = URL.createObjectURL(new Blob([sheet], { type: exporter.mimeType }))
    const link = document.createElement('a')
    link.href = address
    link.download = exporter.fileName(input)
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <p className="m-0">
      <button type="button" className="link-button" onClick={save}>
        {text.saveSheet}
      </button>
    </p>
  )
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
