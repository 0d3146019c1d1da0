import type { Asked, ResolverProblem } from '../domain/discovery/answer.ts'
import { encodeQuestion, parseAnswer } from '../domain/discovery/dns-message.ts'
import type { AskedQuestion } from '../domain/discovery/judge-names.ts'
import type { DnsQuestion } from '../domain/discovery/question.ts'
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
  [first, second]: ResolverPair,
  question: DnsQuestion,
  limits: AskLimits,
): Promise<AskedQuestion> {
  const answers = [askResolver(first, question, limits), askResolver(second, question, limits)] as const
  return { question, answers: await Promise.all(answers) }
}

async function askResolver(
  { url }: Resolver,
  question: DnsQuestion,
  { signal, milliseconds = 6000 }: AskLimits,
): Promise<Asked> {
  const answer = await withinLimits({ signal, milliseconds }, async (until): Promise<Asked> => {
    const message = await fetchMessage(url, encodeQuestion(question), until)
    return typeof message === 'string' ? { kind: message } : parseAnswer(message, question)
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
