import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { exampleProvider } from './example-provider.ts'
import { makeProviderIndex, suggestProviders } from './lookup.ts'

const index = makeProviderIndex(
  [
    exampleProvider('a1', { name: 'A1 (Austria)', domains: ['a1.net', 'aon.at', 'z.example'] }),
    exampleProvider('mail-com', { name: 'mail.com', domains: ['mail.com', 'email.com'] }),
    exampleProvider('gmx', { name: 'GMX', domains: ['gmx.de'] }),
    exampleProvider('gmail', { name: 'Gmail', domains: ['gmail.com', 'googlemail.com'] }),
    exampleProvider('zeta', { name: 'Zeta Mail', domains: ['zeta.example'] }),
  ],
  ['gmail.com', 'gmx.de'].map(hostname),
)

const ids = (text: string, limit = 8) =>
  suggestProviders(index, text, limit).map(({ provider }) => provider.id)

describe('suggestions', () => {
  test('put a start before a later word, and that before the middle', () => {
    expect(ids('mail')).toEqual(['mail-com', 'zeta', 'gmail'])
    expect(suggestProviders(index, 'mail', 8).map(({ fit }) => fit)).toEqual(['start', 'word', 'inside'])
  })
  test('put well-known providers first among equals', () => {
    expect(ids('g')).toEqual(['gmail', 'gmx'])
  })
  test('put a name before a domain that few know', () => {
    expect(ids('z')).toEqual(['zeta', 'a1'])
  })
  test('name the domain where it fits better than the name', () => {
    expect(suggestProviders(index, 'googlem', 8)).toMatchObject([{ fit: 'start', domain: 'googlemail.com' }])
    expect(suggestProviders(index, 'aon', 8)).toMatchObject([{ fit: 'start', domain: 'aon.at' }])
    expect(suggestProviders(index, 'gmail', 8)[0]).not.toHaveProperty('domain')
  })
  test('ignore case, accents and surrounding space', () => {
    expect(ids(' GMÁIL ')).toEqual(['gmail'])
  })
  test('after an @ complete the domain', () => {
    expect(suggestProviders(index, 'jane@gm', 8)).toMatchObject([
      { domain: 'gmail.com' },
      { domain: 'gmx.de' },
    ])
    expect(ids('jane@zeta.e')).toEqual(['zeta'])
    expect(ids('jane@ail')).toEqual([])
    expect(ids('jane@')).toEqual([])
  })
  test('are none for nothing, and never more than asked for', () => {
    expect(ids('')).toEqual([])
    expect(ids(' - ')).toEqual([])
    expect(ids('mail', 1)).toEqual(['mail-com'])
  })
  test('never fail', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => ids(text, 3).length <= 3))
  })
})
