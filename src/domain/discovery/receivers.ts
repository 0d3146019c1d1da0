import type { Hostname } from '../address/hostname.ts'
import { receiversOf, type Receiver } from '../link/receiver.ts'

/** Each host once, with the directions that it is for. */
export function receiversOfAll(
  incoming: readonly Hostname[],
  outgoing: readonly Hostname[],
): readonly Receiver[] {
  return [...new Set([...incoming, ...outgoing])].flatMap((host) =>
    receiversOf(incoming.includes(host) ? host : undefined, outgoing.includes(host) ? host : undefined),
  )
}
