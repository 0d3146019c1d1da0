import { shardPath, type ShardPlace } from '../domain/providers/shard.ts'

/** A person waits for it, and can go on without it. */
const MOST_MILLISECONDS = 3000

/** The text of one part of this copy's table of domains; none where it isn't there or doesn't arrive in time. */
export async function fetchShard(place: ShardPlace): Promise<string | undefined> {
  const request = { signal: AbortSignal.timeout(MOST_MILLISECONDS) }
  try {
    const response = await fetch(import.meta.env.BASE_URL + shardPath(place), request)
    return response.ok ? await response.text() : undefined
  } catch {
    // Offline, blocked or too late: all that is left to know is that nobody knows this domain here.
    return undefined
  }
}
