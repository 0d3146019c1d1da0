import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadProviderIndex } from '../data/find-provider.ts'
import type { Entry } from '../domain/address/entry.ts'
import { parseEntry } from '../domain/address/entry.ts'
import { hostname } from '../domain/address/hostname.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import { INITIAL } from '../domain/wizard/state.ts'
import { acceptSuggestion, addressIn, answerEntry, keepAsTyped, takeProvider } from './answer-entry.ts'
import { wizardStore } from './wizard-store.ts'

let index: ProviderIndex
beforeAll(async () => {
  index = await loadProviderIndex()
})
beforeEach(() => wizardStore.setState(INITIAL, true))

const state = () => wizardStore.getState()
const GO = { kind: 'go' } as const

function entryOf(text: string): Entry {
  const parsed = parseEntry(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.code}`)
  return parsed.value
}

describe('the first answer', () => {
  it('is gone on with where the address’s domain is known', () => {
    expect(answerEntry(index, ' jane@gmail.com ')).toEqual(GO)
    expect(state()).toMatchObject({
      entry: ' jane@gmail.com ',
      service: { kind: 'provider', id: 'gmail', by: 'domain' },
      address: { text: 'jane@gmail.com' },
    })
  })

  it('may be a domain or a name, and then there is no address', () => {
    for (const text of ['fastmail.com', 'Fastmail']) {
      expect(answerEntry(index, text)).toEqual(GO)
      expect(state().service).toMatchObject({ id: 'fastmail' })
      expect(state()).not.toHaveProperty('address')
    }
  })

  it('drops the address of an earlier answer', () => {
    answerEntry(index, 'jane@gmail.com')
    answerEntry(index, 'Gmail')
    expect(state()).not.toHaveProperty('address')
  })

  it('asks for the servers of a domain that nobody knows', () => {
    expect(answerEntry(index, 'jane@mail.corp-zebra.example')).toEqual(GO)
    expect(state()).toMatchObject({
      unknownDomain: 'mail.corp-zebra.example',
      address: { text: 'jane@mail.corp-zebra.example' },
    })
    expect(state()).not.toHaveProperty('service')
  })

  it('is asked back where it is nearly a known domain, and nothing is taken yet', () => {
    const outcome = answerEntry(index, 'jane@gmial.com')
    expect(outcome).toMatchObject({
      kind: 'near-miss',
      typed: 'gmial.com',
      suggestion: 'gmail.com',
      provider: { id: 'gmail' },
    })
    expect(state()).toEqual({ ...INITIAL, entry: 'jane@gmial.com' })
  })

  it('is asked back where several providers fit', () => {
    const outcome = answerEntry(index, ' zoho ')
    expect(outcome).toMatchObject({ kind: 'several', text: 'zoho' })
    const names = outcome.kind === 'several' ? outcome.providers.map(({ id }) => String(id)) : []
    expect(names.length).toBeGreaterThan(1)
    expect(names.every((id) => id.startsWith('zoho'))).toBe(true)
  })

  it('says so where a name is nobody’s, and what is wrong where it is no answer', () => {
    expect(answerEntry(index, 'Qwertzuiop Mail')).toEqual({ kind: 'unknown-name', text: 'Qwertzuiop Mail' })
    expect(answerEntry(index, '')).toEqual({ kind: 'problem', problem: { code: 'empty' } })
    expect(answerEntry(index, 'jane doe@gmail.com')).toMatchObject({
      kind: 'problem',
      problem: { code: 'bad-local-part' },
    })
    expect(state()).toEqual({ ...INITIAL, entry: 'jane doe@gmail.com' })
  })
})

describe('the answer to “did you mean”', () => {
  const suggestion = hostname('gmail.com')

  it('yes: the same address at the other domain', () => {
    expect(acceptSuggestion(index, entryOf('jane.doe+x@gmial.com'), suggestion)).toEqual(GO)
    expect(state()).toMatchObject({
      entry: 'jane.doe+x@gmail.com',
      address: { text: 'jane.doe+x@gmail.com' },
      service: { id: 'gmail', by: 'domain' },
    })
  })

  it('yes, to a bare domain', () => {
    expect(acceptSuggestion(index, entryOf('gmial.com'), suggestion)).toEqual(GO)
    expect(state()).toMatchObject({ entry: 'gmail.com', service: { id: 'gmail' } })
    expect(state()).not.toHaveProperty('address')
  })

  it('no: the domain as typed, and its servers are asked for', () => {
    expect(keepAsTyped(entryOf('jane@gmial.com'))).toEqual(GO)
    expect(state()).toMatchObject({ unknownDomain: 'gmial.com', address: { text: 'jane@gmial.com' } })
    expect(keepAsTyped(entryOf('gmial.com'))).toEqual(GO)
    expect(state()).not.toHaveProperty('address')
  })

  it('a name can’t be kept as a domain', () => {
    expect(keepAsTyped(entryOf('Qwertzuiop Mail'))).toEqual({ kind: 'unknown-name', text: 'Qwertzuiop Mail' })
  })
})

describe('a provider picked from a list', () => {
  it('keeps the address that was typed', () => {
    const provider = index.byId.get('gmail')
    const address = addressIn(' jane@example.com ')
    if (!provider || !address) throw new Error('nothing to pick')
    expect(takeProvider(provider, 'picked', address)).toEqual(GO)
    expect(state()).toMatchObject({
      service: { id: 'gmail', by: 'picked' },
      address: { text: 'jane@example.com' },
    })
    takeProvider(provider, 'picked', undefined)
    expect(state()).not.toHaveProperty('address')
  })

  it('finds no address in what is none', () => {
    for (const text of ['', 'Gmail', 'gmail.com', 'jane@', 'a@b.com, c@d.com'])
      expect(addressIn(text)).toBeUndefined()
  })
})
