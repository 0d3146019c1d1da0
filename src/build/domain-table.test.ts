import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { hostname } from '../domain/address/hostname.ts'
import { bitsFor, findInShard, parseShard, shardOf, shardPath } from '../domain/providers/shard.ts'
import { domainTable } from './domain-table.ts'
import { providerData } from './provider-data.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'))
})
afterEach(() => rmSync(dir, { recursive: true }))

async function buildWith(csv: string | undefined, ssr = false) {
  const file = join(dir, 'customers.csv')
  if (csv !== undefined) writeFileSync(file, csv)
  const domains = domainTable({ file: csv === undefined ? undefined : file, publicDir: dir })
  const outDir = join(dir, ssr ? 'server' : 'dist')
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [providerData(undefined, domains.load), domains.plugin],
    build: { outDir, ssr, rollupOptions: { input: 'virtual:providers', preserveEntrySignatures: 'strict' } },
  })
  const under = (path: string) => join(outDir, path)
  const code = readdirSync(under(ssr ? '.' : 'assets')).find((name) => /\.m?js$/.test(name)) ?? ''
  return { under, code: readFileSync(under(ssr ? code : `assets/${code}`), 'utf8') }
}

const customers = (count: number) =>
  Array.from({ length: count }, (_, number) => `customer-${number}.example,gandi\n`).join('')

it('a site with a long file of domains has them in shards, and its code knows how many', async () => {
  const count = 6000
  const { under, code } = await buildWith(customers(count))
  const bits = bitsFor(count)
  expect(code).toContain(`{"kind":"shards","bits":${bits}}`)
  expect(readdirSync(under(`data/domains/${bits}`))).toHaveLength(2 ** bits)
  const domain = hostname('customer-17.example')
  const place = shardOf(domain, bits)
  const shard = parseShard(readFileSync(under(shardPath(place)), 'utf8'), place)
  expect(shard.ok && findInShard(shard.value, domain)).toBe('gandi')
})

it('a site with a short file has it in its code', async () => {
  const { under, code } = await buildWith(customers(20))
  expect(code).toContain('{"kind":"inline","shard":"portolan-domains 1 0 0 20')
  expect(existsSync(under('data/domains'))).toBe(false)
})

it('a site without a file has none', async () => {
  const { under, code } = await buildWith(undefined)
  expect(code).toContain('{"kind":"none"}')
  expect(existsSync(under('data/domains'))).toBe(false)
})

it('the prerendered part needs none, and doesn’t read the file', async () => {
  const { under, code } = await buildWith('no table at all', true)
  expect(code.includes(String.raw`{\"kind\":\"none\"}`)).toBe(true)
  expect(existsSync(under('data'))).toBe(false)
})

it('a file may name the providers of the copy’s own portolan.json, and no others', async () => {
  const example: { providers: { id: string }[] } = JSON.parse(
    readFileSync(new URL('../../docs/portolan.example.json', import.meta.url), 'utf8'),
  )
  const [own] = example.providers
  const csv = `customer.example,${own?.id}\n`
  await expect(buildWith(csv)).rejects.toThrow(
    `customers.csv does not hold:\nline 1: no provider has the id “${own?.id}”`,
  )
  writeFileSync(join(dir, 'portolan.json'), JSON.stringify(example))
  expect((await buildWith(csv)).code).toContain(`\\n${own?.id} `)
})
