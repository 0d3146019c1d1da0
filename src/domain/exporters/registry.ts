import type { Format } from './exporter.ts'
import { settingsSheet } from './settings-sheet.ts'

/** Every format with its exporter: one that is missing, or one too many, doesn't compile. */
export const EXPORTERS = {
  'settings-sheet': settingsSheet,
} satisfies { readonly [F in Format]: { readonly mimeType: string } }
