import { describe, expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { isDomainPattern, matchesPattern } from './domain-pattern.ts'

const matches = (pattern: string, domain: string) => matchesPattern(pattern, hostname(domain))

describe('a star at the end', () => {
  test.each(['yahoo.se', 'yahoo.com', 'yahoo.net', 'yahoo.co.nz', 'yahoo.com.mx', 'yahoo.org.uk'])(
    'stands for an ending: %s',
    (domain) => expect(matches('yahoo.*', domain)).toBe(true),
  )
  test.each([
    'yahoo.example.org',
    'yahoo.info',
    'yahoo.xn--p1ai',
    'yahoo.com.example',
    'notyahoo.com',
    'my.yahoo.com',
  ])('stands for nothing else: %s', (domain) => expect(matches('yahoo.*', domain)).toBe(false))
  test.each(['yahoo.con', 'yahoo.co', 'yahoo.cm', 'yahoo.om'])(
    'does not cover a slip in .com: %s',
    (domain) => expect(matches('yahoo.*', domain)).toBe(false),
  )
})

describe('a star elsewhere', () => {
  test('at the start stands for one or more labels', () => {
    expect(matches('*.rr.com', 'nyc.rr.com')).toBe(true)
    expect(matches('*.rr.com', 'a.b.rr.com')).toBe(true)
    expect(matches('*.rr.com', 'rr.com')).toBe(false)
    expect(matches('*.rr.com', 'nyc.err.com')).toBe(false)
  })
  test('at both ends is both', () => {
    expect(matches('*.msn.*', 'email.msn.com')).toBe(true)
    expect(matches('*.msn.*', 'email.msn.example.org')).toBe(false)
  })
  test('within a label stays in it', () => {
    expect(matches('ecomail-*.*', 'ecomail-bio.fr')).toBe(true)
    expect(matches('ecomail-*.*', 'ecomail-a.b.fr')).toBe(false)
  })
})

test('a pattern has a star and something beside it', () => {
  for (const text of ['yahoo.*', '*.rr.com', '*.msn.*', 'ecomail-*.*'])
    expect(isDomainPattern(text)).toBe(true)
  for (const text of ['yahoo.com', '*', '*.*', '**.com', 'Yahoo.*', 'yahoo*', '.*', ''])
    expect(isDomainPattern(text)).toBe(false)
})
