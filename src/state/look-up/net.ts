import type { Hostname } from '../../domain/address/hostname.ts'
import type { Fetched } from '../../domain/discovery/document.ts'
import type { AskedQuestion } from '../../domain/discovery/judge-names.ts'
import type { LookupParties } from '../../domain/discovery/parties.ts'
import type { DnsQuestion } from '../../domain/discovery/question.ts'
import { fetchDocument } from '../../net/documents.ts'
import { askResolvers, type AskLimits } from '../../net/doh.ts'
import { openReader, type DocumentReader } from '../../net/reader-frame.ts'

/** All that one lookup asks others for. None of it ever fails but by what it comes back with. */
export interface LookupNet {
  readonly askDns: (questions: readonly DnsQuestion[], limits: AskLimits) => Promise<readonly AskedQuestion[]>
  /** From the domain’s own web servers. */
  readonly fetchOwn: (url: string, limits: AskLimits) => Promise<Fetched>
  readonly fetchFromDirectory: (url: string, limits: AskLimits) => Promise<Fetched>
  readonly isOnline: () => boolean
  readonly close: () => void
}

export function openNet(domain: Hostname, { resolvers }: LookupParties): LookupNet {
  let reader: DocumentReader | undefined
  return {
    askDns: (questions, limits) => askResolvers(resolvers, questions, limits),
    fetchOwn: (url, limits) => fetchDocument(url, { ...limits, reader: (reader ??= openReader(domain)) }),
    fetchFromDirectory: fetchDocument,
    isOnline: () => navigator.onLine,
    close: () => reader?.close(),
  }
}
