import type { SourceReport } from '../../domain/discovery/report.ts'
import type { SourceId } from '../../domain/discovery/source.ts'

interface SourceLimits {
  readonly milliseconds: number
  /** Aborts when nobody wants to know any more. */
  readonly signal: AbortSignal
}

/** What one source says, within its time. One that doesn’t heed its signal isn’t waited for either. */
export function askSource(
  source: SourceId,
  { milliseconds, signal }: SourceLimits,
  ask: (signal: AbortSignal) => Promise<SourceReport>,
): Promise<SourceReport> {
  return new Promise((resolve, reject) => {
    const request = new AbortController()
    const finish = (settle: () => void) => {
      clearTimeout(limit)
      signal.removeEventListener('abort', leave)
      settle()
      request.abort()
    }
    const answer = (report: SourceReport) => finish(() => resolve(report))
    const leave = () => answer({ source, kind: 'not-asked' })
    const limit = setTimeout(
      () => answer({ source, kind: 'failed', problem: { code: 'timed-out' } }),
      milliseconds,
    )
    signal.addEventListener('abort', leave, { once: true })
    if (signal.aborted) leave()
    else ask(request.signal).then(answer, (error: unknown) => finish(() => reject(error)))
  })
}
