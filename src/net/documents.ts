import type { DocumentProblem, Fetched } from '../domain/discovery/document.ts'
import { readAtMost } from './read-at-most.ts'
import type { DocumentReader } from './reader-frame.ts'
import { withinLimits } from './within-limits.ts'

/** Thunderbird’s largest has 15 KB. */
const MOST_BYTES = 256 * 1024
/** A page, whatever it shows: nobody serves a document for programs as one. */
const PAGE = /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i
/** RFC 6585 section 6: sent by a network that wants a sign-in first. */
const NETWORK_SIGN_IN = 511

export interface FetchLimits {
  /** Aborts what is still on its way. */
  readonly signal: AbortSignal
  readonly milliseconds?: number
  /** For the domain’s own documents. The directory is asked by the page itself. */
  readonly reader?: DocumentReader
}

/** Fetches one document, as bytes that nobody has looked into. Whatever goes wrong is the answer. */
export async function fetchDocument(
  url: string,
  { signal, milliseconds = 5000, reader }: FetchLimits,
): Promise<Fetched> {
  const fetched = await withinLimits({ signal, milliseconds }, (until) => fetchUntil(url, until, reader))
  if (typeof fetched !== 'string') return fetched
  return failed({ code: fetched === 'timed-out' || navigator.onLine ? fetched : 'offline' })
}

const failed = (problem: DocumentProblem): Fetched => ({ kind: 'failed', problem })

async function fetchUntil(
  url: string,
  signal: AbortSignal,
  reader: DocumentReader | undefined,
): Promise<Fetched> {
  const init: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    // A domain may move its document about among its own web servers. The directory has no reason to.
    redirect: reader ? 'follow' : 'error',
    signal,
  }
  const response = reader ? await reader.fetch(url, init) : await fetch(url, init)
  if (response.redirected && !reader?.origins.includes(new URL(response.url).origin))
    return failed({ code: 'unreachable' })
  const { status, headers, body } = response
  if (status === 404 || status === 410) return { kind: 'none' }
  if (status === NETWORK_SIGN_IN) return failed({ code: 'is-page' })
  if (status !== 200) return failed({ code: 'refused', status })
  if (PAGE.test(headers.get('content-type') ?? '')) return failed({ code: 'is-page' })
  if (Number(headers.get('content-length') ?? 0) > MOST_BYTES) return failed({ code: 'too-large' })
  const bytes = body ? await readAtMost(body, MOST_BYTES) : new Uint8Array()
  return bytes ? { kind: 'document', document: { url, bytes } } : failed({ code: 'too-large' })
}
