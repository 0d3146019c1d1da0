import type { DocumentProblem, Fetched } from './document.ts'
import type { ServersReport, SourceReport } from './report.ts'
import type { SourceId } from './source.ts'

/** What one reader finds in a document’s bytes. */
export type ReadServers = Pick<ServersReport, 'servers' | 'remarks' | 'proof'>

/** What a document tells, by its reader; a reader that finds no server that can be used has found nothing. */
export function readFetched(
  source: SourceId,
  fetched: Fetched,
  read: (bytes: Uint8Array) => ReadServers | DocumentProblem,
): SourceReport {
  switch (fetched.kind) {
    case 'none':
      return { source, kind: 'nothing' }
    case 'failed':
      return { source, kind: 'failed', problem: fetched.problem }
    case 'document': {
      const found = read(fetched.document.bytes)
      if ('code' in found) return { source, kind: 'failed', problem: found }
      return found.servers.length === 0
        ? { source, kind: 'failed', problem: { code: 'no-servers' } }
        : { source, kind: 'servers', notOffered: [], ...found }
    }
  }
}
