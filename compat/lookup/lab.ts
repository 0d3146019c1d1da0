import { fileURLToPath } from 'node:url'
import { ADDRESSES } from './addresses.ts'
import { startDohFront, type DnsReceived } from './doh-front.ts'
import { RESOLVER_HOSTS } from './hosts.ts'
import type { Received } from './http-server.ts'
import { startNameServer } from './knot.ts'
import { startResolvers } from './resolvers.ts'
import type { Running } from './running.ts'
import { startDocumentServer, startSite } from './web-servers.ts'

/** All servers of the lookup, and what came in at each since they were started. */
export interface LookupLab extends Running {
  readonly dns: readonly DnsReceived[]
  /** At domains’ own web servers and at the directory. */
  readonly documents: readonly Received[]
  readonly site: readonly Received[]
  /** How many bytes of a document had left when its reader had enough. */
  readonly sent: ReadonlyMap<string, number>
}

const BUILT = fileURLToPath(new URL('../../dist', import.meta.url))

export async function startLookupLab(): Promise<LookupLab> {
  const dns: DnsReceived[] = []
  const documents: Received[] = []
  const site: Received[] = []
  const sent = new Map<string, number>()
  const names = await startNameServer()
  const resolvers = startResolvers(names.trustAnchor)
  const hear = (received: Received) => void documents.push(received)
  const count = (url: string, bytes: number) => void sent.set(url, bytes)
  const servers = await Promise.all([
    ...RESOLVER_HOSTS.map((host) => startDohFront(host, (received) => void dns.push(received))),
    ...[ADDRESSES.directory, ADDRESSES.domains].map((address) => startDocumentServer(address, hear, count)),
    startSite(BUILT, (received) => void site.push(received)),
  ])
  const all = [...servers, resolvers, names]
  return { dns, documents, site, sent, stop: () => all.forEach(({ stop }) => stop()) }
}
