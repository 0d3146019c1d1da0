/** For one request. */
export interface Limits {
  /** Aborts it. */
  readonly signal: AbortSignal
  readonly milliseconds: number
}

/** No connection, a redirect, a policy that forbids it, a body that breaks off: a browser doesn’t say which. */
export type NotHeard = 'timed-out' | 'unreachable'

/**
 * What comes of a request, if it comes in time and somebody still wants to know. Afterwards the request is over, whatever
 * is left of it.
 */
export async function withinLimits<T extends object>(
  { signal, milliseconds }: Limits,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T | NotHeard> {
  const request = new AbortController()
  const abort = () => request.abort()
  // Not left to the request itself: in a frame that has gone, nothing settles any more.
  const aborted = new Promise<never>((_, reject) => {
    request.signal.addEventListener('abort', () => reject(new Error('given up')))
  })
  aborted.catch(() => undefined)
  signal.addEventListener('abort', abort, { once: true })
  let late = false
  const limit = setTimeout(() => {
    late = true
    abort()
  }, milliseconds)
  try {
    if (signal.aborted) abort()
    return await Promise.race([ask(request.signal), aborted])
  } catch {
    return late ? 'timed-out' : 'unreachable'
  } finally {
    clearTimeout(limit)
    signal.removeEventListener('abort', abort)
    abort()
  }
}
