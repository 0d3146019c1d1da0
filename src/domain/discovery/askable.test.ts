import { expect, test } from 'vitest'
import { askableOrigins, parseAskable } from './askable.ts'
import { DIRECTORY } from './document.ts'
import { chooseParties } from './parties.ts'

test('whoever a lookup asks has an origin, without its path', () => {
  expect(askableOrigins(chooseParties(undefined))).toEqual([
    'https://cloudflare-dns.com',
    'https://dns.google',
    DIRECTORY.origin,
  ])
  const resolvers = ['https://a.example:8443/q?x', 'https://b.example/']
  expect(askableOrigins(chooseParties({ providers: [], lookup: { enabled: true, resolvers } }))).toEqual([
    'https://a.example:8443',
    'https://b.example',
    DIRECTORY.origin,
  ])
  expect(askableOrigins(undefined)).toEqual([])
})

test('the origins are read back from a policy', () => {
  expect(parseAskable("default-src 'none'; connect-src 'self' https://a.example; img-src *")).toEqual([
    "'self'",
    'https://a.example',
  ])
  expect(parseAskable("default-src 'none'")).toEqual([])
})
