import type { Hostname } from '../domain/address/hostname.ts'
import type { AskedRecords, RecordQuestion } from '../domain/discovery/record-answer.ts'
import type { ResolverPair } from '../domain/discovery/resolvers.ts'
import type { FetchedDocuments } from '../domain/publish/compare-documents.ts'
import { readablePlaces } from '../domain/publish/document-places.ts'
import { publishedQuestions, targetQuestions } from '../domain/publish/published-questions.ts'
import { askRecords, type AskLimits } from '../net/doh.ts'
import { fetchDocument } from '../net/documents.ts'
import { openReader } from '../net/reader-frame.ts'

export interface PublishedNames {
  readonly domain: Hostname
  readonly webHost?: Hostname
}

export interface AskedPublished {
  readonly asked: readonly AskedRecords[]
  readonly documents: FetchedDocuments
}

/** Asks the DNS, and the domain’s web server, what is published for mail apps. Loaded, as all that it needs, when somebody asks for it. */
export async function askPublished(
  names: PublishedNames,
  resolvers: ResolverPair,
  limits: AskLimits,
): Promise<AskedPublished | 'offline'> {
  const [asked, documents] = await Promise.all([
    askDns(names, resolvers, limits),
    fetchDocuments(names.domain, limits),
  ])
  return asked === 'offline' ? asked : { asked, documents }
}

async function askDns(
  { domain, webHost }: PublishedNames,
  resolvers: ResolverPair,
  limits: AskLimits,
): Promise<readonly AskedRecords[] | 'offline'> {
  const ask = (questions: readonly RecordQuestion[]) =>
    Promise.all(questions.map((question) => askRecords(resolvers, question, limits)))
  const first = await ask(publishedQuestions(domain, webHost))
  const isSilent = first.every(({ answers }) => answers.every(({ kind }) => kind === 'unreachable'))
  if (isSilent && !navigator.onLine) return 'offline'
  return [...first, ...(await ask(targetQuestions(first)))]
}

async function fetchDocuments(domain: Hostname, { signal }: AskLimits): Promise<FetchedDocuments> {
  const reader = openReader(domain)
  try {
    const fetched = readablePlaces(domain).map(
      async ({ url }) => [url, await fetchDocument(url, { signal, reader })] as const,
    )
    return new Map(await Promise.all(fetched))
  } finally {
    reader.close()
  }
}
