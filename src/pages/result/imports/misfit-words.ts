import type { Misfit } from '../../../domain/providers/fit-address.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'

/** Why the address hardly belongs to the service that was chosen. */
export function misfitWords(misfit: Misfit, serviceName: string, { misfit: text }: Areas['imports']): string {
  switch (misfit.code) {
    case 'other-provider':
      return format(text[misfit.code], { provider: misfit.owner.name, text: serviceName })
    case 'other-domain':
      return format(text[misfit.code], { domain: misfit.domain })
    case 'near-miss':
      return format(text[misfit.code], { suggestion: misfit.suggestion })
  }
}
