import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { providerFileJsonSchema } from '../build/published-data.ts'
import { parseEntry } from '../domain/address/entry.ts'
import { lookup, makeProviderIndex } from '../domain/providers/lookup.ts'
import { PROVIDER_CHECKS } from './checks/all-checks.ts'
import { runChecks } from './checks/provider-check.ts'
import { loadProviders } from './load-providers.ts'
import { providerFileSchema } from './provider-schema.ts'
import { WELL_KNOWN_DOMAINS } from './well-known-domains.ts'

const DIR = fileURLToPath(new URL('providers', import.meta.url))
const providers = loadProviders(DIR)
const index = makeProviderIndex(providers, WELL_KNOWN_DOMAINS)

function find(text: string) {
  const entry = parseEntry(text)
  return entry.ok ? lookup(index, entry.value) : undefined
}

const { entries } = providerFileSchema.pipe[0]
const SERVER_KEYS = Object.keys(entries.incoming.pipe[0].item.pipe[0].entries)

interface FileContent {
  readonly incoming: readonly object[]
  readonly outgoing: readonly object[]
}

function layOut(file: FileContent): string {
  const servers = (list: readonly object[]) => list.map((server) => inOrder(server, SERVER_KEYS))
  const ordered = { ...file, incoming: servers(file.incoming), outgoing: servers(file.outgoing) }
  return `${JSON.stringify(inOrder(ordered, Object.keys(entries)), null, 2)}\n`
}

function inOrder(object: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b)))
}

describe('the provider files', () => {
  test('keep every rule', () => {
    expect(providers.length).toBeGreaterThanOrEqual(288)
    expect(runChecks(PROVIDER_CHECKS, providers)).toEqual([])
  })

  /** `npx vitest run src/data -u` lays a new file out. */
  test('are laid out alike: two spaces, and the keys in the schema’s order', async () => {
    for (const name of readdirSync(DIR)) {
      const path = `${DIR}/${name}`
      await expect(layOut(JSON.parse(readFileSync(path, 'utf8')) as FileContent)).toMatchFileSnapshot(path)
    }
  })

  /** So does it with this one, after a change of the schema. */
  test('are checked in editors by the same schema', async () => {
    const path = fileURLToPath(new URL('provider.schema.json', import.meta.url))
    const options = { ...(await resolveConfig(path)), filepath: path }
    await expect(await format(JSON.stringify(providerFileJsonSchema()), options)).toMatchFileSnapshot(path)
  })
})

describe('every domain', () => {
  const pairs = providers.flatMap((provider) => provider.domains.map((domain) => ({ provider, domain })))

  test('finds its own provider', () => {
    for (const { provider, domain } of pairs) {
      expect(find(domain), domain).toEqual({ kind: 'found', provider, by: 'domain' })
      expect(find(`jane@${domain}`), domain).toEqual({ kind: 'found', provider, by: 'domain' })
    }
  })

  test('finds it in any mixture of cases', () => {
    const upper = fc.array(fc.boolean(), { minLength: 5, maxLength: 40 })
    fc.assert(
      fc.property(fc.constantFrom(...pairs), upper, ({ provider, domain }, flags) => {
        const mixed = [...domain].map((letter, place) =>
          flags[place % flags.length] ? letter.toUpperCase() : letter,
        )
        expect(find(`jane@${mixed.join('')}`)).toEqual({ kind: 'found', provider, by: 'domain' })
      }),
    )
  })
})

describe('what people type', () => {
  test('any text gets an answer or is no entry', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.emailAddress(), fc.domain(), fc.webUrl())
    fc.assert(fc.property(texts, (text) => typeof find(text) !== 'string'))
  })

  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['hotmail.con', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['iclould.com', 'icloud.com'],
  ])('%s is nearly %s', (typed, meant) => {
    expect(find(`jane@${typed}`)).toMatchObject({ kind: 'near-miss', suggestion: meant })
  })

  test.each([
    ['jane@nyc.rr.com', 'spectrum-twc', 'pattern'],
    ['jane@bak.rr.com', 'spectrum-brighthouse', 'domain'],
    ['jane@yahoo.co.jp', 'yahoo-co-jp', 'domain'],
    ['jane@yahoo.lt', 'yahoo', 'pattern'],
    ['jane@gmx.ch', 'gmx-net', 'domain'],
    ['jane@contoso.onmicrosoft.com', 'microsoft-365', 'pattern'],
    ['gmail', 'gmail', 'name'],
    ['hotmail', 'outlook-com', 'name'],
    ['T-Online', 't-online', 'name'],
    ['Cesky hosting', 'cesky-hosting', 'name'],
    ['prxy.com', 'prxy-com', 'name'],
  ])('%s finds %s', (typed, id, by) => {
    expect(find(typed)).toMatchObject({ kind: 'found', provider: { id }, by })
  })

  test('a name that many share asks which', () => {
    expect(find('群馬インターネット')).toMatchObject({ kind: 'several', providers: { length: 8 } })
    expect(find('gmx')).toMatchObject({ kind: 'several', providers: [{ id: 'gmx-net' }, { id: 'gmx-com' }] })
  })
})
