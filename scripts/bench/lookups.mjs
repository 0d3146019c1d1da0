// Looks domains up in a real Chromium, on what was built.
import { domainAt, providerAt } from './domains.mjs'

/** What Lighthouse calls slow 4G. */
const SLOW = { latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 }
const RAW = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** Each other one is in the table. */
const candidates = (count, most) =>
  Array.from({ length: most }, (_, place) => {
    const known = place % 2 === 0
    const number = known ? (place * 7919) % count : count + place
    return { domain: domainAt(number), number, known }
  })

/** Each asks for a shard that was not asked for before. */
async function choose(page, { count, table, bits, lookups }) {
  if (table !== 'shards') return candidates(count, lookups)
  const all = candidates(count, lookups * 20)
  const names = await page.evaluate(
    ([domains, bits]) => domains.map((domain) => globalThis.bench.shardOf(domain, bits)),
    [all.map(({ domain }) => domain), bits],
  )
  return all.filter((_, place) => names.indexOf(names[place]) === place).slice(0, lookups)
}

export async function measureLookups({ browser, url, slow, ...what }) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const network = await context.newCDPSession(page)
  await network.send('Network.enable')
  await network.send('Network.setCacheDisabled', { cacheDisabled: true })
  let requests = []
  network.on('Network.loadingFinished', ({ encodedDataLength }) => requests.push(encodedDataLength))
  await page.goto(url)
  await page.waitForFunction(() => globalThis.bench !== undefined)
  await network.send('Network.emulateNetworkConditions', { offline: false, ...(slow ? SLOW : RAW) })
  requests = []
  const prepared = await page.evaluate(() => globalThis.bench.prepare())
  const first = { ...prepared, requests: requests.length, bytes: sum(requests) }
  const rows = []
  for (const { domain, number, known } of await choose(page, what)) {
    requests = []
    const { id, ms } = await page.evaluate((asked) => globalThis.bench.find(asked), domain)
    const expected = known ? providerAt(number, what.ids) : undefined
    if (id !== expected) throw new Error(`${domain}: expected ${expected}, found ${id}`)
    // The report of a request’s end may come after its answer.
    if (what.table === 'shards') while (requests.length === 0) await page.waitForTimeout(5)
    rows.push({ ms, requests: requests.length, bytes: sum(requests) })
  }
  await context.close()
  return { first, rows }
}

const sum = (numbers) => numbers.reduce((total, one) => total + one, 0)

export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
}
