import type { LinkWarning } from '../../domain/link/receiver.ts'
import { format } from '../../i18n/format.ts'
import type { Areas } from '../../i18n/catalog.ts'

export function explainWarning(warning: LinkWarning, { warning: text }: Areas['trust']): string {
  switch (warning.code) {
    case 'foreign-host':
      return format(text[warning.code], warning)
    case 'known-name-inside':
      return format(text[warning.code], warning)
    case 'near-miss':
      return format(text[warning.code], warning)
    case 'address-elsewhere':
      return format(text[warning.code], warning)
  }
}
