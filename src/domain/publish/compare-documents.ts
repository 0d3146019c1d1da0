import type { Hostname } from '../address/hostname.ts'
import type { Fetched } from '../discovery/document.ts'
import type { AskedRecords } from '../discovery/record-answer.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import { fileCommand } from './checks.ts'
import { compareAutoconfig } from './compare-autoconfig.ts'
import { compareConfiguration } from './compare-configuration.ts'
import { documentPlaces, type DocumentPlace } from './document-places.ts'
import type { DocumentRow } from './document-row.ts'

/** What a page could fetch, by its address. */
export type FetchedDocuments = ReadonlyMap<string, Fetched>

export interface DocumentFacts {
  readonly domain: Hostname
  readonly input?: DomainExport
}

type Judged = Pick<DocumentRow, 'standing' | 'remarks'>

/** What is served at the addresses where apps look, against the files that should be: by what they say, not by their bytes. */
export function compareDocuments(
  { domain, input }: DocumentFacts,
  fetched: FetchedDocuments,
  asked: readonly AskedRecords[],
): readonly DocumentRow[] {
  const rows = documentPlaces(domain, input?.webHost).map((place): DocumentRow => ({
    ...place,
    command: fileCommand(place),
    ...judge(place, { domain, ...(input ? { input } : {}) }, fetched.get(place.url), asked),
  }))
  return rows.map((row) => (isThereElsewhere(row, rows) ? { ...row, remarks: [{ code: 'elsewhere' }] } : row))
}

function judge(
  { format, method }: DocumentPlace,
  facts: DocumentFacts,
  fetched: Fetched | undefined,
  asked: readonly AskedRecords[],
): Judged {
  if (method === 'POST') return { standing: 'by-hand', remarks: [{ code: 'posted' }] }
  if (!fetched) return { standing: 'by-hand', remarks: [] }
  switch (fetched.kind) {
    case 'none':
      return { standing: 'missing', remarks: [] }
    case 'failed':
      return { standing: 'by-hand', remarks: [{ code: 'problem', problem: fetched.problem }] }
    case 'document':
      return format === 'autoconfig'
        ? compareAutoconfig(fetched.document.bytes, facts)
        : compareConfiguration(fetched, facts, asked)
  }
}

const isThereElsewhere = (row: DocumentRow, rows: readonly DocumentRow[]): boolean =>
  row.standing === 'missing' &&
  rows.some(
    (other) =>
      other.format === row.format &&
      (other.standing === 'as-it-should-be' || other.standing === 'not-compared'),
  )
