import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hostname } from '../../domain/address/hostname.ts'
import { bitsFor, findInShard, parseShard, shardOf, shardPath } from '../../domain/providers/shard.ts'
import { makeDomainTable, writeShards } from './make-domain-table.ts'

const KNOWN = {
  providers: new Set(['gmx', 'hoster', 'other']),
  owners: new Map([['gmx.de', 'gmx']]),
}
const COUNT = 50_000
const customer = (number: number) => hostname(`customer-${number}.example`)
const providerOf = (number: number) => (number % 10 === 0 ? 'other' : 'hoster')

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'domains-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

function make(text: string, most?: number) {
  const file = join(dir, 'customers.csv')
  writeFileSync(file, text)
  return makeDomainTable(file, KNOWN, most)
}
const lines = (count: number) =>
  Array.from({ length: count }, (_, number) => `${customer(number)},${providerOf(number)}\n`).join('')

describe('a table of 50,000 domains', () => {
  it('is cut into shards, of which one answers for a domain, and each for at least a hundred', () => {
    const made = make(lines(COUNT))
    const bits = bitsFor(COUNT)
    expect(made.table).toEqual({ kind: 'shards', bits })
    writeShards(made, dir)
    made.close()
    const names = readdirSync(join(dir, 'data/domains', String(bits))).sort()
    expect(names).toEqual(
      Array.from({ length: 2 ** bits }, (_, number) => `${number.toString(16).padStart(2, '0')}.txt`),
    )
    const shards = new Map(
      names.map((name) => {
        const place = { bits, name: name.replace('.txt', '') }
        const shard = parseShard(readFileSync(join(dir, shardPath(place)), 'utf8'), place)
        if (!shard.ok) throw new Error(`${name}: ${shard.error}`)
        return [place.name, shard.value]
      }),
    )
    const find = (number: number) => {
      const shard = shards.get(shardOf(customer(number), bits).name)
      return shard && findInShard(shard, customer(number))
    }
    for (let number = 0; number < COUNT; number++)
      if (find(number) !== providerOf(number)) expect(find(number), customer(number)).toBe(providerOf(number))
    for (let number = COUNT; number < COUNT + 10_000; number++) expect(find(number)).toBeUndefined()
    const sizes = [...shards.values()].map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(100)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(COUNT)
  })

  it('leaves no working file behind', () => {
    vi.stubEnv('TMPDIR', dir)
    const working = () => readdirSync(dir).filter((name) => name.startsWith('portolan-domains-'))
    const made = make(lines(7000))
    expect(working()).toHaveLength(1)
    made.close()
    expect(() => make('x,y,z\n')).toThrow('line 1')
    expect(working()).toEqual([])
    vi.unstubAllEnvs()
  })
})

describe('a table that is small', () => {
  it('comes with the records, as one shard', () => {
    const { table, shards } = make(lines(500))
    if (table.kind !== 'inline') throw new Error(table.kind)
    const shard = parseShard(table.shard, { bits: 0, name: '0' })
    if (!shard.ok) throw new Error(shard.error)
    expect(shard.value.size).toBe(500)
    expect(findInShard(shard.value, customer(10))).toBe('other')
    expect([...shards()]).toEqual([])
  })

  it('is none where no line says more than the records', () => {
    expect(make('# ours\n\ngmx.de,gmx\n').table).toEqual({ kind: 'none' })
    expect(make('').table).toEqual({ kind: 'none' })
  })

  it('is cut from the first domain on that is too many', () => {
    expect(make(lines(10), 10).table.kind).toBe('inline')
    const cut = make(lines(11), 10)
    expect(cut.table.kind).toBe('shards')
    cut.close()
  })
})

describe('a line', () => {
  const domainsIn = (text: string) => {
    const { table } = make(text)
    if (table.kind !== 'inline') return []
    const shard = parseShard(table.shard, { bits: 0, name: '0' })
    return shard.ok ? [...shard.value.values()] : []
  }

  it('may come from a spreadsheet: a header, a byte order mark, its line ends, blanks and capitals', () => {
    const text = '\uFEFFDomain,Provider\r\n Customer-1.Example , hoster \r\n\r\nbücher.example,other'
    expect(domainsIn(text)).toEqual(expect.arrayContaining(['hoster', 'other']))
    const { table } = make(text)
    const shard = table.kind === 'inline' && parseShard(table.shard, { bits: 0, name: '0' })
    if (!shard || !shard.ok) throw new Error('no shard')
    expect(findInShard(shard.value, customer(1))).toBe('hoster')
    expect(findInShard(shard.value, hostname('xn--bcher-kva.example'))).toBe('other')
  })

  it('may stand twice', () => {
    expect(domainsIn('a.example,hoster\nb.example,gmx\nA.example,hoster\n')).toHaveLength(2)
  })

  it.each([
    ['a.example', 'line 1: expected “domain,provider-id”, found “a.example”'],
    ['a.example;hoster', 'expected “domain,provider-id”'],
    ['a.example,hoster,x', 'expected “domain,provider-id”'],
    ['jane@a.example,hoster', 'the domain “jane@a.example” holds a character that no domain has'],
    ['https://a.example/,hoster', 'the domain “https://a.example/” is a web address'],
    ['example,hoster', 'the domain “example” has no dot'],
    ['192.0.2.1,hoster', 'the domain “192.0.2.1” is an IP address'],
    [',hoster', 'the domain “” is missing'],
    ['a.example,hostre', 'no provider has the id “hostre”'],
    ['gmx.de,hoster', 'gmx.de is already in the record gmx'],
    [
      'a.example,hoster\nb.example,gmx\nA.EXAMPLE,gmx',
      'line 3: the domain stands in line 1 too, with another provider',
    ],
  ])('like %j stops the build, and is named', (text, message) => {
    expect(() => make(text)).toThrow(message)
  })

  it('is one of 20 that are named, with how many more there are', () => {
    const failure = () => make(`${'x\n'.repeat(25)}a.example,hoster\n`)
    expect(failure).toThrow(/customers\.csv does not hold:\nline 1: (.|\n)*\nline 20: .*\nand 5 more$/)
  })
})

it('stops at a file that is not there', () => {
  expect(() => makeDomainTable(join(dir, 'missing.csv'), KNOWN)).toThrow('missing.csv')
  expect(existsSync(join(dir, 'missing.csv'))).toBe(false)
})
