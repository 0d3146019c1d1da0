import type { SourceReport } from '../../domain/discovery/report.ts'
import type { SourceId } from '../../domain/discovery/source.ts'

interface SourceLimits {
  readonly milliseconds: number
  /** Aborts when nobody wants to know any more. */
  readonly signal: AbortSignal
}

/**
 * What one source says, within its time. One that doesn’t heed its signal isn’t waited for either, and what is thrown (a
 * part of the site that doesn’t arrive, among others) is this one’s fault and costs no other its answer.
 */
export function askSource(
  source: SourceId,
  { milliseconds, signal }: SourceLimits,
  ask: (signal: AbortSignal) => Promise<SourceReport>,
): Promise<SourceReport> {
  return new Promise((resolve) => {
    const request = new AbortController()
    const answer = (report: SourceReport) => {
      clearTimeout(limit)
      signal.removeEventListener('abort', leave)
      resolve(report)
      request.abort()
    }
    const leave = () => answer({ source, kind: 'not-asked' })
    const fail = () => answer({ source, kind: 'failed', problem: { code: 'not-loaded' } })
    const limit = setTimeout(
      () => answer({ source, kind: 'failed', problem: { code: 'timed-out' } }),
      milliseconds,
    )
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    else ask(request.signal).then(answer, fail)
  })
}
