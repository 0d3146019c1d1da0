import type { Asked, ResolverProblem } from '../domain/discovery/answer.ts'
import { encodeQuestion, parseAnswer } from '../domain/discovery/dns-message.ts'
import type { AskedQuestion } from '../domain/discovery/judge-names.ts'
import type { DnsQuestion } from '../domain/discovery/question.ts'
import type { Resolver, ResolverPair } from '../domain/discovery/resolvers.ts'

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
  const request = new AbortController()
  const abort = () => request.abort()
  signal.addEventListener('abort', abort, { once: true })
  let late = false
  const limit = setTimeout(() => {
    late = true
    abort()
  }, milliseconds)
  try {
    if (signal.aborted) abort()
    const answer = await fetchMessage(url, encodeQuestion(question), request.signal)
    return typeof answer === 'string' ? { kind: answer } : parseAnswer(answer, question)
  } catch {
    // No connection, a redirect, a policy that forbids it, a body that breaks off: a browser doesn’t say which.
    return { kind: late ? 'timed-out' : 'unreachable' }
  } finally {
    clearTimeout(limit)
    signal.removeEventListener('abort', abort)
    // Whatever is left of an answer that wasn’t read to its end isn’t waited for.
    abort()
  }
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
  return response.body ? readAtMost(response.body) : 'not-dns'
}

async function readAtMost(body: ReadableStream<Uint8Array>): Promise<Uint8Array | 'too-large'> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > MOST_BYTES) return 'too-large'
    parts.push(next.value)
  }
  const message = new Uint8Array(length)
  let filled = 0
  for (const part of parts) {
    message.set(part, filled)
    filled += part.length
  }
  return message
}
