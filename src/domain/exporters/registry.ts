import type { Exporter, Format } from './exporter.ts'
import { settingsSheet } from './settings-sheet.ts'

/**
 * Every format with its exporter: one that is missing, one too many, or half of one doesn't compile. Each asks for words of
 * its own, so `never`: what fits every kind of words.
 */
export const EXPORTERS = {
  'settings-sheet': settingsSheet,
} satisfies { readonly [F in Format]: Exporter<never> }
