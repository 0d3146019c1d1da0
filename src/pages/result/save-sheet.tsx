import type { ReactNode } from 'react'
import type { ClientExport } from '../../domain/exporters/exporter.ts'
import { SETUP_EXPORTERS } from '../../domain/exporters/registry.ts'
import { useText } from '../../i18n/text-context.ts'
import { sheetWords } from './sheet-words.ts'

/** The settings as a file of text, made here in the browser. */
export function SaveSheet({ input }: { readonly input: ClientExport }): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const exporter = SETUP_EXPORTERS['settings-sheet']
  if (!exporter.supports(input).ok) return null
  const save = () => {
    const sheet = exporter.render(input, sheetWords(input, text, common))
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
