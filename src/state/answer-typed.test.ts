import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadProviderIndex } from '../data/find-provider.ts'
import { hostname } from '../domain/address/hostname.ts'
import { markOf } from '../domain/providers/domain-mark.ts'
import { nameShard, numberOfShard, renderShard, shardOf, shardPath } from '../domain/providers/shard.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import { INITIAL } from '../domain/wizard/state.ts'
import { answerTyped } from './answer-typed.ts'
import { wizardStore } from './wizard-store.ts'

const { bits } = vi.hoisted(() => ({ bits: 8 }))
vi.mock('virtual:providers', async (original) => ({
  ...(await original<typeof import('virtual:providers')>()),
  DOMAIN_TABLE: { kind: 'shards', bits },
}))

let index: ProviderIndex
beforeAll(async () => {
  index = await loadProviderIndex()
})
beforeEach(() => wizardStore.setState(INITIAL, true))

const state = () => wizardStore.getState()

/** The shards of a table with these domains, as the site has them. */
function shardsOf(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: 2 ** bits }, (_, number) => {
      const place = { bits, name: nameShard(number, bits) }
      const marks = new Map<string, string[]>()
      for (const [domain, id] of Object.entries(table)) {
        const { place, mark } = markOf(hostname(domain))
        if (numberOfShard(place, bits) === number) marks.set(id, [...(marks.get(id) ?? []), mark])
      }
      return [`/${shardPath(place)}`, renderShard(place, marks)]
    }),
  )
}

const TABLE = { 'customer-one.de': 'gandi', 'gmial.com': 'gandi', 'gone.example': 'no-such-provider' }

type Respond = (url: string, init: RequestInit) => Promise<Response>

/** A host that answers so; what was asked of it. */
function haveHost(respond?: Respond): { url: string; init: RequestInit }[] {
  const asked: { url: string; init: RequestInit }[] = []
  const shards = shardsOf(TABLE)
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init })
    const found = shards.get(url)
    return respond
      ? respond(url, init)
      : Promise.resolve(new Response(found ?? 'not found', { status: found ? 200 : 404 }))
  })
  return asked
}

/** A domain whose part of the table nobody has asked for: parts that have arrived are kept. */
const taken = new Set(Object.keys(TABLE).map((domain) => shardOf(hostname(domain), bits).name))
function fresh(): string {
  for (let number = 0; ; number++) {
    const domain = hostname(`unknown-${number}.example`)
    const { name } = shardOf(domain, bits)
    if (taken.has(name)) continue
    taken.add(name)
    return domain
  }
}

describe('an address whose domain only the table knows', () => {
  it('leads to its provider, by one request for a part of the table and nothing else', async () => {
    const asked = haveHost()
    expect(await answerTyped(index, 'jane@Customer-One.de')).toEqual({ kind: 'go' })
    expect(state()).toMatchObject({
      entry: 'jane@Customer-One.de',
      service: { kind: 'provider', id: 'gandi', by: 'domain' },
      address: { text: 'jane@customer-one.de' },
    })
    expect(asked.map(({ url }) => url)).toEqual([`/${shardPath(shardOf(hostname('customer-one.de'), bits))}`])
    expect(Object.keys(asked[0]?.init ?? {})).toEqual(['signal'])
  })

  it('is asked for once a page load', async () => {
    const asked = haveHost()
    await answerTyped(index, 'joe@customer-one.de')
    expect(state().service).toMatchObject({ id: 'gandi' })
    expect(asked).toEqual([])
  })

  it('is no slip, though it looks like one', async () => {
    haveHost()
    expect(await answerTyped(index, 'gmial.com')).toEqual({ kind: 'go' })
    expect(state().service).toMatchObject({ id: 'gandi' })
  })
})

describe('a domain that the table does not know', () => {
  it('is asked for in the same way, and goes on as unknown', async () => {
    const asked = haveHost()
    const domain = fresh()
    expect(await answerTyped(index, `jane@${domain}`)).toEqual({ kind: 'go' })
    expect(state().service).toBeUndefined()
    expect(state().unknownDomain).toBe(domain)
    expect(asked.map(({ url }) => url)).toEqual([`/${shardPath(shardOf(hostname(domain), bits))}`])
  })

  it('is still asked about where it looks like a slip', async () => {
    haveHost()
    expect(await answerTyped(index, 'jane@gmaill.com')).toMatchObject({
      kind: 'near-miss',
      suggestion: 'gmail.com',
    })
  })

  it('is one whose provider this copy does not have', async () => {
    haveHost()
    await answerTyped(index, 'gone.example')
    expect(state().unknownDomain).toBe('gone.example')
  })
})

describe('what the records know', () => {
  it.each(['jane@gmail.com', 'gmx.de', 'Fastmail', 'jane@', '😀', ''])('asks nobody: %s', async (text) => {
    const asked = haveHost()
    await answerTyped(index, text)
    expect(asked).toEqual([])
  })
})

describe('a part of the table that does not come', () => {
  const text = (body: string) => () => Promise.resolve(new Response(body))
  it.each<[string, Respond]>([
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['a failing host', () => Promise.resolve(new Response('', { status: 503 }))],
    ['a page of the host', text('<!doctype html><title>Welcome</title>')],
    ['of an older table', text('portolan-domains 1 9 000 0\n')],
    ['cut off', text('portolan-domains 1 8 00 9\ngandi abc')],
    ['too late', () => Promise.reject(new DOMException('too late', 'TimeoutError'))],
  ])('leaves the domain unknown: %s', async (_, respond) => {
    const domain = fresh()
    haveHost(respond)
    expect(await answerTyped(index, `jane@${domain}`)).toEqual({ kind: 'go' })
    expect(state()).toMatchObject({ entry: `jane@${domain}`, unknownDomain: domain })
    const again = haveHost()
    await answerTyped(index, domain)
    expect(again).toHaveLength(1)
  })

  it('is given up after a time', async () => {
    const asked = haveHost()
    await answerTyped(index, fresh())
    expect(asked[0]?.init.signal).toBeInstanceOf(AbortSignal)
  })
})

describe('an answer while another is on its way', () => {
  it('takes its place', async () => {
    const domain = fresh()
    let arrive: (response: Response) => void = () => undefined
    haveHost(() => new Promise((resolve) => (arrive = resolve)))
    const first = answerTyped(index, `jane@${domain}`)
    const second = answerTyped(index, 'jane@gmail.com')
    expect(await second).toEqual({ kind: 'go' })
    await vi.waitFor(() => arrive(new Response('', { status: 404 })))
    arrive(new Response('', { status: 404 }))
    expect(await first).toBeUndefined()
    expect(state().service).toMatchObject({ id: 'gmail' })
  })
})
