import type { Hostname } from '../domain/address/hostname.ts'
import type { AskedRecords, RecordQuestion } from '../domain/discovery/record-answer.ts'
import type { ResolverPair } from '../domain/discovery/resolvers.ts'
import { publishedQuestions, targetQuestions } from '../domain/publish/published-questions.ts'
import { askRecords, type AskLimits } from '../net/doh.ts'

export interface PublishedNames {
  readonly domain: Hostname
  readonly webHost?: Hostname
}

/** Asks the DNS what a domain publishes for mail apps. Loaded, as all that it needs, when somebody asks for it. */
export async function askPublished(
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
