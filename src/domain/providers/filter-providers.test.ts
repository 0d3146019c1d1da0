import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadProviderIndex } from '../../data/find-provider.ts'
import { hostname } from '../address/hostname.ts'
import { exampleProvider } from './example-provider.ts'
import { filterProviders, findMeant } from './filter-providers.ts'
import { makeProviderIndex } from './lookup.ts'

const index = makeProviderIndex(
  [
    exampleProvider('cesky', { name: 'Český hosting', domains: ['cesky-hosting.example'] }),
    exampleProvider('gmail', { name: 'Gmail', domains: ['gmail.com', 'googlemail.com'] }),
    exampleProvider('gmx', { name: 'GMX', domains: ['gmx.de', 'gmx.net'] }),
    exampleProvider('gunma', { name: '群馬インターネット', domains: ['gunma.example'] }),
    exampleProvider('yahoo', {
      name: 'Yahoo Mail',
      domains: ['yahoo.com', 'yahoo.co.uk'],
      domainPatterns: ['yahoo.*'],
    }),
  ],
  ['gmail.com', 'gmx.de'].map(hostname),
)

const ids = (text: string) => filterProviders(index, text)?.map(({ provider }) => provider.id)

describe('the search in the list of providers', () => {
  test('hides nothing while nothing is looked for', () => {
    for (const text of ['', '  ', '@', ' - ', '.']) expect(filterProviders(index, text)).toBeUndefined()
  })
  test('goes by the name, in any case, with and without accents', () => {
    expect(ids('gm')).toEqual(['gmail', 'gmx'])
    expect(ids('ČESKÝ')).toEqual(['cesky'])
    expect(ids('cesky')).toEqual(['cesky'])
    expect(ids('gmáil')).toEqual(['gmail'])
    expect(ids('インター')).toEqual(['gunma'])
  })
  test('goes by every domain, and names the one that fits', () => {
    expect(filterProviders(index, 'GoogleMail')).toMatchObject([
      { provider: { id: 'gmail' }, domain: 'googlemail.com' },
    ])
    expect(ids('jane@gmx.net')).toEqual(['gmx'])
    expect(ids('Ýahoo.co.uk')).toEqual(['yahoo'])
  })
  test('knows who serves a domain by its pattern, and names it once', () => {
    expect(filterProviders(index, 'jane@yahoo.co.nz')).toMatchObject([
      { provider: { id: 'yahoo' }, domain: 'yahoo.co.nz' },
    ])
    expect(ids('yahoo.co')).toEqual(['yahoo'])
  })
  test('finds nothing where nothing fits', () => {
    expect(ids('zzqq')).toEqual([])
    expect(ids('jane@nowhere.example')).toEqual([])
  })
  test('never fails, and names nobody twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = ids(text) ?? []
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})

describe('a search with a slip', () => {
  const meant = (text: string) => findMeant(index, text)
  test('is held against names and well-known domains', () => {
    expect(meant('gmial')).toMatchObject({ provider: { id: 'gmail' } })
    expect(meant('Yaho Mail')).toMatchObject({ provider: { id: 'yahoo' } })
    expect(meant('ceský hostin')).toMatchObject({ provider: { id: 'cesky' } })
    expect(meant('jane@gmial.com')).toMatchObject({ provider: { id: 'gmail' }, domain: 'gmail.com' })
  })
  test('is nobody’s where nothing is near, or it is too short to tell', () => {
    for (const text of ['zzqq', 'gmy', 'jane@nowhere.example', 'jane@', 'a'.repeat(10_000)])
      expect(meant(text), text).toBeUndefined()
  })
  test('finds Outlook.com by the start of its domain', async () => {
    const real = await loadProviderIndex()
    expect(filterProviders(real, 'outlok')).toEqual([])
    expect(findMeant(real, 'outlok')).toMatchObject({ provider: { id: 'outlook-com' } })
  })
})

test('every provider is found by its name and by each of its domains', async () => {
  const real = await loadProviderIndex()
  const finds = (text: string, id: string) =>
    filterProviders(real, text)?.some(({ provider }) => provider.id === id) === true
  const lost = [...real.byId.values()].flatMap(({ id, name, domains }) =>
    [name, name.toUpperCase(), ...domains].filter((text) => !finds(text, id)).map((text) => `${id}: ${text}`),
  )
  expect(lost).toEqual([])
})
