import { loadProviderIndex } from '../../src/data/find-provider.ts'
import { hostname } from '../../src/domain/address/hostname.ts'
import { findDomainOwner } from '../../src/domain/providers/lookup.ts'
import { shardOf } from '../../src/domain/providers/shard.ts'
import { knowDomains, prepareToAsk } from '../../src/state/know-domains.ts'

/** Runs in the browser of the bench, with the site's own code. */
const bench = {
  /** What comes while somebody types, in milliseconds: to the records, and to what asks the table beside them. */
  async prepare() {
    const started = performance.now()
    await loadProviderIndex()
    const index = performance.now() - started
    await prepareToAsk()
    return { index, all: performance.now() - started }
  },
  /** What happens when Continue is pressed: whose domain it is, and in how many milliseconds that was known. */
  async find(domain: string) {
    const started = performance.now()
    const index = await knowDomains(await loadProviderIndex(), [hostname(domain)])
    const owner = findDomainOwner(index, hostname(domain))
    return { id: owner?.id, ms: performance.now() - started }
  },
  shardOf: (domain: string, bits: number) => shardOf(hostname(domain), bits).name,
}

Object.assign(globalThis, { bench })
