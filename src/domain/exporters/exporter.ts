import type { Account, ShownWindow } from '../clients/resolve-form.ts'
import type { Client } from '../clients/client.ts'
import type { Result } from '../result.ts'

/** What can be made of a finished setup. Closed: the registry must have one exporter for each. */
export const FORMATS = ['settings-sheet'] as const
export type Format = (typeof FORMATS)[number]

/** A finished setup, with all that a file may say of it. */
export interface ExportInput {
  /** Names the file: a provider's id, or a domain. */
  readonly serviceId: string
  readonly serviceName: string
  readonly client: Client & { readonly status: 'current' }
  readonly account: Account
  /** The app's windows, filled in. */
  readonly windows: readonly ShownWindow[]
  /** The address of this setup, without anything personal. */
  readonly link?: string
}

/** Why a format can't say a setup. Grows with the formats. */
export type ExportRefusal = 'nothing-to-fill-in'

/**
 * One format. Pure: the same input gives the same bytes. No file ever holds a password. `words` are the sentences of
 * the reader's language; a format that no person reads needs none.
 */
export interface Exporter<W> {
  readonly mimeType: string
  readonly fileName: (input: ExportInput) => string
  readonly supports: (input: ExportInput) => Result<true, ExportRefusal>
  readonly render: (input: ExportInput, words: W) => string
}
