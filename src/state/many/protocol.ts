import type { ClientName } from '../../domain/csv/find-client.ts'
import type { Column, Columns } from '../../domain/csv/read-columns.ts'
import type { ColumnRole, FileProblem } from '../../domain/csv/columns.ts'
import type { Delimiter } from '../../domain/csv/detect-delimiter.ts'
import type { NoteWords } from '../../domain/csv/render-note.ts'
import type { RowDefaults } from '../../domain/csv/row-facts.ts'
import type { RowMark } from '../../domain/csv/row-marks.ts'
import type { Encoding } from '../../domain/csv/sniff-file.ts'
import type { Hostname } from '../../domain/address/hostname.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'

/** What the page and its worker say to each other. Files, rows and links stay in the worker. */

/** What rows are held against: the page has it anyway, so that the worker doesn’t load it once more. */
export interface ManyFacts {
  readonly providers: readonly ProviderEntry[]
  readonly wellKnown: readonly Hostname[]
  readonly clients: readonly ClientName[]
  /** Whose copy this is: its providers come first, and its list holds here too. */
  readonly organisation?: Organisation
}

/** How a file is to be read. What isn’t said is found out. */
export interface ReadSettings {
  readonly defaults: RowDefaults
  readonly encoding?: Encoding
  /** By the columns’ places; those that aren’t named are as they were found. */
  readonly roles: Readonly<Record<number, ColumnRole>>
  /** Rows that were made before, in a file that is longer than is made at once. */
  readonly skip: number
}

/** Which rows a person wants to see. */
export const ROW_FILTERS = ['all', 'problem', 'remark'] as const
export type RowFilter = (typeof ROW_FILTERS)[number]

export interface Counts {
  readonly rows: number
  /** With a link and nothing to say. */
  readonly good: number
  readonly remark: number
  readonly problem: number
}
export const NO_COUNTS: Counts = { rows: 0, good: 0, remark: 0, problem: 0 }

/** One row as the page shows it. */
export interface ShownRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly line: number
  readonly address: string
  /** Ids, as the link has them; empty where it leaves that open. */
  readonly client: string
  readonly provider: string
  /** The setup as a link’s fragment; absent where there is no link. */
  readonly fragment?: string
  readonly marks: readonly RowMark[]
}

/** The file that comes back is written with these words. */
export interface FileWords {
  readonly notes: NoteWords
  readonly link: string
  readonly note: string
  /** Up to the `#`. */
  readonly address: string
}

/** What was found out about a file. */
export interface FileFacts extends Columns {
  readonly columns: readonly (Column & { readonly sample?: string })[]
  readonly delimiter: Delimiter
  readonly encoding: Encoding
  /** Nothing in the file says it: it isn’t UTF-8, and another was taken. */
  readonly encodingGuessed: boolean
}

/** How the making of links ended. Whatever it was, the rows up to there are made. */
export type Ending = 'whole' | 'cancelled' | 'most-rows' | 'most-memory' | 'endless-row' | 'unreadable'

export type ToWorker =
  | {
      readonly kind: 'read'
      readonly run: number
      readonly source: Blob
      readonly facts: ManyFacts
      readonly settings: ReadSettings
    }
  | { readonly kind: 'cancel' }
  | {
      readonly kind: 'rows'
      readonly request: number
      readonly filter: RowFilter
      readonly from: number
      readonly count: number
    }
  | { readonly kind: 'fragments'; readonly request: number; readonly from: number; readonly count: number }
  | { readonly kind: 'file'; readonly request: number; readonly words: FileWords }

export type FromWorker =
  | { readonly kind: 'found'; readonly run: number; readonly file: FileFacts }
  | { readonly kind: 'progress'; readonly run: number; readonly share: number; readonly counts: Counts }
  | { readonly kind: 'ended'; readonly run: number; readonly ending: Ending; readonly counts: Counts }
  | { readonly kind: 'refused'; readonly run: number; readonly problem: FileProblem }
  | { readonly kind: 'answer'; readonly request: number; readonly answer: Answer }

export type Answer =
  | { readonly kind: 'rows'; readonly rows: readonly ShownRow[] }
  | { readonly kind: 'fragments'; readonly fragments: readonly string[] }
  | { readonly kind: 'file'; readonly blob: Blob }
