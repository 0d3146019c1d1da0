import type { ResolverProblem } from '../domain/discovery/answer.ts'
import { encodeQuestion, parseAnswer, type WireQuestion } from '../domain/discovery/dns-message.ts'
import type { AskedQuestion } from '../domain/discovery/judge-names.ts'
import { parseRecords } from '../domain/discovery/parse-records.ts'
import type { DnsQuestion } from '../domain/discovery/question.ts'
import type { AskedRecords, RecordQuestion } from '../domain/discovery/record-answer.ts'
import type { Resolver, ResolverPair } from '../domain/discovery/resolvers.ts'
import { readAtMost } from './read-at-most.ts'
import { withinLimits } from './within-limits.ts'

/** RFC 8484 section 6. */
const MESSAGE = 'application/dns-message'
/** As long as a DNS message can be (RFC 1035 section 4.2.2). */
const MOST_BYTES = 65_535

export interface AskLimits {
  /** Aborts all that is still on its way. */
  readonly signal: AbortSignal
  /** For each request. */
  readonly milliseconds?: number
}

/** Asks both resolvers everything at once. */
export function askResolvers(
  resolvers: ResolverPair,
  questions: readonly DnsQuestion[],
  limits: AskLimits,
): Promise<readonly AskedQuestion[]> {
  return Promise.all(questions.map((question) => askQuestion(resolvers, question, limits)))
}

/** One question, which can be given up without the others. Whatever goes wrong with one request is that request’s answer. */
export async function askQuestion(
  resolvers: ResolverPair,
  question: DnsQuestion,
  limits: AskLimits,
): Promise<AskedQuestion> {
  const read = (bytes: Uint8Array) => parseAnswer(bytes, question)
  return { question, answers: await askBoth(resolvers, question, read, limits) }
}

/** The same of all records at a name, as they are. */
export async function askRecords(
  resolvers: ResolverPair,
  question: RecordQuestion,
  limits: AskLimits,
): Promise<AskedRecords> {
  const read = (bytes: Uint8Array) => parseRecords(bytes, question)
  return { ...question, answers: await askBoth(resolvers, question, read, limits) }
}

function askBoth<A extends object>(
  [first, second]: ResolverPair,
  question: WireQuestion,
  read: (bytes: Uint8Array) => A,
  limits: AskLimits,
): Promise<readonly [A | NoMessage, A | NoMessage]> {
  const ask = (resolver: Resolver) => askResolver(resolver, question, read, limits)
  return Promise.all([ask(first), ask(second)])
}

interface NoMessage {
  readonly kind: ResolverProblem
}

async function askResolver<A extends object>(
  { url }: Resolver,
  question: WireQuestion,
  read: (bytes: Uint8Array) => A,
  { signal, milliseconds = 6000 }: AskLimits,
): Promise<A | NoMessage> {
  const answer = await withinLimits({ signal, milliseconds }, async (until): Promise<A | NoMessage> => {
    const message = await fetchMessage(url, encodeQuestion(question), until)
    return typeof message === 'string' ? { kind: message } : read(message)
  })
  return typeof answer === 'string' ? { kind: answer } : answer
}

/** Without cookies, without a referrer, past every cache, and nowhere else than asked. */
async function fetchMessage(
  url: string,
  question: Uint8Array,
  signal: AbortSignal,
): Promise<Uint8Array | ResolverProblem> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: MESSAGE, 'content-type': MESSAGE },
    body: new Uint8Array(question),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'error',
    signal,
  })
  if (response.status !== 200) return 'refused'
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';')
  if (type.trim().toLowerCase() !== MESSAGE) return 'not-dns'
  if (!response.body) return 'not-dns'
  return (await readAtMost(response.body, MOST_BYTES)) ?? 'too-large'
}
