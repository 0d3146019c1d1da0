import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostname, type Hostname } from '../address/hostname.ts'
import { markOf, MARK_LENGTH } from './domain-mark.ts'
import { MOST_WITH_RECORDS } from './domain-table.ts'
import {
  bitsFor,
  findInShard,
  nameShard,
  numberOfShard,
  parseShard,
  renderShard,
  shardOf,
  shardPath,
} from './shard.ts'

const some = (count: number, ending: string) =>
  Array.from({ length: count }, (_, number) => hostname(`d${number}.${ending}`))

describe('the shard of a domain', () => {
  it('is the first bits of its SHA-256, in as many hexadecimal digits for every domain', () => {
    fc.assert(
      fc.property(fc.domain().map(hostname), fc.integer({ min: 0, max: 24 }), (domain, bits) => {
        const digest = createHash('sha256').update(domain).digest()
        const expected = BigInt(`0x${digest.toString('hex')}`) >> BigInt(256 - bits)
        const { name } = shardOf(domain, bits)
        expect(Number.parseInt(name, 16)).toBe(Number(expected))
        expect(name).toMatch(/^[0-9a-f]+$/)
        expect(name).toHaveLength(Math.max(1, Math.ceil(bits / 4)))
        expect(markOf(domain).mark).toBe(digest.subarray(4, 13).toString('base64').slice(0, MARK_LENGTH))
      }),
    )
  })

  it('has an address that says nothing but the shard', () => {
    const [one, other] = [shardOf(hostname('a.example'), 14), shardOf(hostname('nobody-knows.example'), 14)]
    expect(shardPath(one)).toMatch(/^data\/domains\/14\/[0-9a-f]{4}\.txt$/)
    expect(shardPath(other)).toHaveLength(shardPath(one).length)
  })
})

// From the crossover on: 10 million would be counted for minutes, so their places are drawn.
describe.each([MOST_WITH_RECORDS + 1, 9_000, 20_000, 100_000, 400_000])('a table of %i domains', (count) => {
  const bits = bitsFor(count)
  const sizes = new Uint32Array(2 ** bits)
  for (const domain of some(count, 'example')) {
    const number = numberOfShard(markOf(domain).place, bits)
    sizes[number] = (sizes[number] ?? 0) + 1
  }

  it('hides each among at least 100 others of the table', () => {
    expect(Math.min(...sizes)).toBeGreaterThan(100)
  })

  it('hides each among more than 10,000 of the world’s, which has over 350 million', () => {
    expect(350_000_000 / 2 ** bits).toBeGreaterThan(10_000)
  })

  it('answers with less than 10 packets’ worth', () => {
    expect(Math.max(...sizes) * (MARK_LENGTH + 1)).toBeLessThan(10 * 1460)
  })
})

describe('a shard', () => {
  const domains = some(500, 'example')
  const bits = 0
  const place = { bits, name: nameShard(0, bits) }
  const providerOf = (number: number) => (number % 3 === 0 ? 'gmx' : 'web-de')
  const marks = new Map<string, string[]>([
    ['web-de', []],
    ['gmx', []],
  ])
  for (const [number, domain] of domains.entries()) marks.get(providerOf(number))?.push(markOf(domain).mark)
  const text = renderShard(place, marks)
  const parsed = parseShard(text, place)
  const find = (domain: Hostname) => parsed.ok && findInShard(parsed.value, domain)

  it('knows its domains’ providers, and no others', () => {
    for (const [number, domain] of domains.entries()) expect(find(domain)).toBe(providerOf(number))
    for (const domain of some(1000, 'test')) expect(find(domain)).toBeUndefined()
  })

  it('is the same in whatever order its domains came', () => {
    const turned = new Map([...marks].toReversed().map(([id, own]) => [id, own.toReversed()]))
    expect(renderShard(place, turned)).toBe(text)
  })

  it('holds no domain in letters', () => {
    expect(text).not.toMatch(/example|\bd1\b/)
  })

  it('may be empty', () => {
    const empty = parseShard(renderShard(place, new Map()), place)
    expect(empty).toEqual({ ok: true, value: new Map() })
  })

  it.each([
    ['nothing', '', 'not-a-shard'],
    ['a page of the host', '<!doctype html><title>Not found</title>', 'not-a-shard'],
    ['a shard of a later form', text.replace('domains 1', 'domains 2'), 'not-a-shard'],
    ['a shard of another table', text.replace(' 0 0 ', ' 4 0 '), 'other-shard'],
    ['another shard', text.replace(' 0 0 ', ' 0 1 '), 'other-shard'],
    ['half of it', text.slice(0, text.length / 2), 'cut-off'],
    ['all but its last line', `${text.split('\n').slice(0, 2).join('\n')}\n`, 'cut-off'],
    ['all but its last letter', text.slice(0, -1), 'cut-off'],
  ])('is not made of %s', (_, broken, problem) => {
    expect(parseShard(broken, place)).toEqual({ ok: false, error: problem })
  })

  it('is made of nothing that throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (noise, headed) => {
        const read = parseShard(headed ? `portolan-domains 1 0 0 ${noise}` : noise, place)
        expect(typeof read.ok).toBe('boolean')
      }),
    )
  })
})

it('is finer the more domains there are, and never without need', () => {
  expect(bitsFor(0)).toBe(0)
  expect(bitsFor(500)).toBe(0)
  expect(bitsFor(100_000)).toBe(8)
  expect(bitsFor(10_000_000)).toBe(15)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.nat(1e6), (count, more) => {
      expect(bitsFor(count + more)).toBeGreaterThanOrEqual(bitsFor(count))
    }),
  )
})
