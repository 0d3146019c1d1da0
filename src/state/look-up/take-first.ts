import type { SourceReport } from '../../domain/discovery/report.ts'

type Ask = (signal: AbortSignal) => Promise<SourceReport>

/**
 * Asks at two places at once. The first that names servers ends the asking at the other; if none does, what tells more
 * counts: that something is there which can’t be used, then that a place couldn’t be looked at, then that there is nothing.
 */
export async function takeFirst(
  signal: AbortSignal,
  [one, other]: readonly [Ask, Ask],
): Promise<SourceReport> {
  const race = new AbortController()
  const end = () => race.abort()
  signal.addEventListener('abort', end, { once: true })
  if (signal.aborted) end()
  const asked = [one(race.signal), other(race.signal)] as const
  try {
    const first = await Promise.race(asked)
    if (first.kind === 'servers') return first
    const [here, there] = await Promise.all(asked)
    return tellingOf(there) > tellingOf(here) ? there : here
  } finally {
    end()
    signal.removeEventListener('abort', end)
  }
}

function tellingOf(report: SourceReport): number {
  if (report.kind === 'servers') return 3
  if (report.kind !== 'failed') return 0
  const { code } = report.problem
  return code === 'unreachable' || code === 'offline' || code === 'timed-out' ? 1 : 2
}
