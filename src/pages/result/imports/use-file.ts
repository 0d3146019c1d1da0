import type { ClientExport, SetupFormat } from '../../../domain/exporters/exporter.ts'
import { SETUP_EXPORTERS } from '../../../domain/exporters/registry.ts'
import { setupProfileWords } from '../../../i18n/profile-words.ts'
import { useText } from '../../../i18n/text-context.ts'
import { sheetWords } from '../sheet-words.ts'

export interface MadeFile {
  readonly fileName: string
  readonly mimeType: string
  readonly content: string
}

/** Makes a format’s file, in this page’s words. */
export function useFileMaker(): (format: SetupFormat, input: ClientExport) => MadeFile {
  const text = useText('result')
  const common = useText('common')
  const profile = useText('profile')
  const render = (format: SetupFormat, input: ClientExport): string => {
    switch (format) {
      case 'settings-sheet':
        return SETUP_EXPORTERS[format].render(input, sheetWords(input, text, common))
      case 'settings-text':
        return SETUP_EXPORTERS[format].render(input, sheetWords(input, text, common))
      case 'apple-profile':
        return SETUP_EXPORTERS[format].render(input, setupProfileWords(input, profile))
      case 'thunderbird-isp':
      case 'outlook-autodiscover':
      case 'thunderbird-qr':
      case 'k9s':
      case 'neomutt':
      case 'msmtp':
      case 'mbsync':
      case 'aerc':
        return SETUP_EXPORTERS[format].render(input, undefined)
    }
  }
  return (format, input) => ({
    fileName: SETUP_EXPORTERS[format].fileName(input),
    mimeType: SETUP_EXPORTERS[format].mimeType,
    content: render(format, input),
  })
}
