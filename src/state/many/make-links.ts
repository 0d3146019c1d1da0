import type { FileProblem } from '../../domain/csv/columns.ts'
import type { Delimiter } from '../../domain/csv/detect-delimiter.ts'
import type { RowFacts } from '../../domain/csv/row-facts.ts'
import { isUnreadable, openTable, type OpenedTable } from './open-table.ts'
import type { Counts, Ending, FileFacts, ReadSettings } from './protocol.ts'
import { readRows, type ReadRow, type RowBatch } from './read-rows.ts'
import { readText } from './read-text.ts'
import { makeRowStore, type RowStore } from './row-store.ts'
import { planTable, type TablePlan } from './table-plan.ts'

/** What is made at once. A table of that length takes some 200 MB here; longer ones are made in parts. */
export const MOST_ROWS = 500_000
const MOST_BYTES = 400 * 1024 * 1024

/** A table that is a table, and the rows that were made of it so far. */
export interface MadeTable {
  readonly plan: TablePlan
  readonly delimiter: Delimiter
  readonly store: RowStore
}

export interface Job {
  readonly source: Blob
  readonly facts: RowFacts
  readonly settings: ReadSettings
  readonly isCancelled: () => boolean
}

/** Tells what comes of a job: refused, or found and then ended. */
export interface Report {
  readonly refused: (problem: FileProblem) => void
  readonly found: (made: MadeTable, file: FileFacts) => void
  readonly progress: (share: number, counts: Counts) => void
  readonly ended: (ending: Ending, counts: Counts) => void
}

export async function makeLinks(job: Job, report: Report): Promise<void> {
  const { source, settings } = job
  const opened = await openTable(source, settings.encoding)
  if (!opened.ok) return report.refused(opened.error)
  const table = fillTable(job, report, opened.value)
  try {
    for await (const batch of readRows(readText(source, opened.value.encoding))) {
      if (job.isCancelled()) return table.end('cancelled')
      const ending = table.take(batch)
      if (ending) return table.end(ending)
      report.progress(batch.bytes / source.size, table.counts())
    }
    table.end('whole')
  } catch (error) {
    if (!isUnreadable(error)) throw error
    table.end('unreadable')
  }
}

interface Filling {
  /** Makes links of more rows; says so where it can’t go on. */
  readonly take: (batch: RowBatch) => Ending | undefined
  readonly counts: () => Counts
  readonly end: (ending: Ending) => void
}

/** A table is one from its first row below the header on: before, nothing that was made is given up for it. */
function fillTable({ facts, settings }: Job, report: Report, { encoding, guessed }: OpenedTable): Filling {
  const store = makeRowStore()
  let plan: TablePlan | undefined
  let line = 0
  let rows = 0
  const take = (row: ReadRow, batch: RowBatch): void => {
    line += 1
    if (isBlank(row)) return
    if (!plan) {
      plan = planTable(batch.rows.slice(batch.rows.indexOf(row)).filter(isFilled), facts, settings)
      if (plan.headed) return
    }
    rows += 1
    if (rows <= settings.skip) return
    if (rows === settings.skip + 1) {
      const { delimiter } = batch
      const { headed, columns } = plan
      report.found(
        { plan, delimiter, store },
        { headed, columns, delimiter, encoding, encodingGuessed: guessed },
      )
    }
    store.add(plan.store(row, line))
  }
  return {
    take(batch) {
      for (const row of batch.rows) {
        if (store.counts().rows >= MOST_ROWS) return 'most-rows'
        if (store.bytes() > MOST_BYTES) return 'most-memory'
        take(row, batch)
      }
      return batch.endless ? 'endless-row' : undefined
    },
    counts: store.counts,
    end(ending) {
      if (rows > settings.skip) return report.ended(ending, store.counts())
      report.refused({
        code: ending === 'unreadable' ? 'unreadable' : line === 0 || !plan ? 'empty' : 'header-only',
      })
    },
  }
}

const isBlank = ({ cells }: ReadRow): boolean => cells.every((cell) => cell.trim() === '')
const isFilled = (row: ReadRow): boolean => !isBlank(row)
