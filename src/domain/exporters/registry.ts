import { autoconfig } from './autoconfig.ts'
import type { ClientExport, DomainExport, DomainFormat, Exporter, SetupFormat } from './exporter.ts'
import { settingsSheet } from './settings-sheet.ts'
import { thunderbirdIsp } from './thunderbird-isp.ts'

/**
 * Every format with its exporter: one that is missing, one too many, or half of one doesn't compile. Each asks for words of
 * its own, so `never`: what fits every kind of words.
 */
export const SETUP_EXPORTERS = {
  'settings-sheet': settingsSheet,
  'thunderbird-isp': thunderbirdIsp,
} satisfies { readonly [F in SetupFormat]: Exporter<ClientExport, never> }

export const DOMAIN_EXPORTERS = {
  autoconfig,
} satisfies {
  readonly [F in DomainFormat]: Exporter<DomainExport, never>
}
