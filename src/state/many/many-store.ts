import { createStore } from 'zustand/vanilla'
import type { FileProblem } from '../../domain/csv/columns.ts'
import {
  NO_COUNTS,
  type Counts,
  type Ending,
  type FileFacts,
  type ReadSettings,
  type RowFilter,
  type ShownRow,
} from './protocol.ts'

/** What was dropped, pasted or chosen. It is kept, so that another setting doesn’t ask for it again. */
export interface Source {
  readonly blob: Blob
  /** Of a file; what was pasted has none. */
  readonly name?: string
}

/** What a drop or a paste may be refused for before anybody reads it. */
export type TakeProblem =
  FileProblem | { readonly code: 'several-files' } | { readonly code: 'nothing-in-it' }

export interface ManyState {
  /** Of the table that is there; before the first one, what was chosen for it. */
  readonly settings: ReadSettings
  /** Being looked at; it takes the place of the table that is there when it has turned out to be one. */
  readonly coming: Reading | undefined
  readonly table: (Reading & { readonly file: FileFacts }) | undefined
  /** How much of the file is read. */
  readonly share: number
  readonly counts: Counts
  readonly ending: Ending | undefined
  /** Why the last thing that was dropped wasn’t taken. */
  readonly refusal: Refusal | undefined
  /** The worker is gone; the table that it had can be read again. */
  readonly lost: { readonly source: Source } | undefined
  readonly view: View
  readonly rows: readonly ShownRow[]
}

export interface Reading {
  readonly run: number
  readonly source: Source
  readonly settings: ReadSettings
}

export interface Refusal {
  readonly problem: TakeProblem
  readonly name?: string
}

export interface View {
  readonly filter: RowFilter
  readonly page: number
}
export const FIRST_VIEW: View = { filter: 'all', page: 0 }

export const manyStore = createStore<ManyState>(() => ({
  settings: { defaults: { personal: true }, roles: {}, skip: 0 },
  coming: undefined,
  table: undefined,
  share: 0,
  counts: NO_COUNTS,
  ending: undefined,
  refusal: undefined,
  lost: undefined,
  view: FIRST_VIEW,
  rows: [],
}))
