import { isReadByThunderbird } from './autoconfig-server.ts'
import type { ImportedAccount } from './imported.ts'
import type { ServerPair } from './make-setup.ts'

/** What one could go on with: the first server that can be read for each way to get mail, and the first to send. */
export function choosePairs({ incoming, outgoing }: ImportedAccount): readonly [ServerPair, ...ServerPair[]] {
  const readable = incoming.filter(isReadByThunderbird)
  const protocols = [...new Set(readable.map(({ protocol }) => protocol))]
  const sending = outgoing.find(isReadByThunderbird) ?? outgoing[0]
  const pairs = protocols.flatMap((protocol) => {
    const first = readable.find((server) => server.protocol === protocol)
    return first ? [{ incoming: first, ...(sending ? { outgoing: sending } : {}) }] : []
  })
  const [first, ...others] = pairs
  if (first) return [first, ...others]
  const [unreadable] = incoming
  return [{ ...(unreadable ? { incoming: unreadable } : {}), ...(sending ? { outgoing: sending } : {}) }]
}
