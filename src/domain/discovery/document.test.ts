import { expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { AUTOCONFIG_PLACES, configurationPlace, DIRECTORY, documentOrigins } from './document.ts'

const domain = hostname('shop.example')

test('every place of a domain’s own documents is on one of its origins, and each origin has one', () => {
  const places = [...AUTOCONFIG_PLACES, configurationPlace].map((place) => new URL(place(domain)).origin)
  expect(places).toEqual(documentOrigins(domain))
})

test('no place holds more of an address than its domain', () => {
  const places = [...AUTOCONFIG_PLACES, configurationPlace, DIRECTORY.urlFor].map((place) => place(domain))
  for (const place of places) {
    const { search, hash, username } = new URL(place)
    expect([search, hash, username]).toEqual(['', '', ''])
    expect(place).not.toMatch(/@|%/)
  }
})

test.each([
  ['bücher.example', 'xn--bcher-kva.example'],
  ['I❤.example', 'xn--i-7iq.example'],
  ['пример.example', 'xn--e1afmkfd.example'],
])('%s is asked about by its A-labels', (typed, labels) => {
  const parsed = hostname(typed)
  expect(DIRECTORY.urlFor(parsed)).toBe(`https://autoconfig.thunderbird.net/v1.1/${labels}`)
  expect(documentOrigins(parsed)).toContain(`https://autoconfig.${labels}`)
})
