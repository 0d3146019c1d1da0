import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { findNearMiss, slips } from './near-miss.ts'

const WELL_KNOWN = `
  gmail.com yahoo.com hotmail.com outlook.com icloud.com me.com mail.com gmx.de web.de orange.fr t-online.de zoho.com
`
  .trim()
  .split(/\s+/)
  .map(hostname)

const near = (domain: string) => findNearMiss(hostname(domain), WELL_KNOWN)

describe('a slip is recognised', () => {
  test.each([
    ['gmial.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmaill.com', 'gmail.com'],
    ['gamil.con', 'gmail.com'],
    ['hotmial.com', 'hotmail.com'],
    ['yaho.com', 'yahoo.com'],
    ['outlok.com', 'outlook.com'],
    ['iclould.com', 'icloud.com'],
    ['gmz.de', 'gmx.de'],
    ['web.d', 'web.de'],
    ['t-onlin.de', 't-online.de'],
    ['me.con', 'me.com'],
  ])('%s is nearly %s', (typed, meant) => expect(near(typed)).toBe(meant))
})

describe('what is only similar is left alone', () => {
  test.each(['orange.es', 't-online.at', 'we.com', 'sohu.com', 'small.com', 'example.com', 'gmail.de'])(
    '%s',
    (typed) => expect(near(typed)).toBeUndefined(),
  )
  test('a well-known domain is not near itself', () => {
    for (const domain of WELL_KNOWN) expect(findNearMiss(domain, [domain])).toBeUndefined()
  })
})

test('of two equally near domains the better known wins', () => {
  expect(near('gmai.com')).toBe('gmail.com')
  expect(findNearMiss(hostname('xmail.com'), [hostname('ymail.com'), hostname('gmail.com')])).toBe(
    'ymail.com',
  )
})

describe('slips', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '.'), maxLength: 8 })
  test('counts inserted, left out, wrong and swapped letters', () => {
    expect(slips('abcd', 'abcd', 2)).toBe(0)
    expect(slips('abcd', 'abd', 2)).toBe(1)
    expect(slips('abcd', 'abxcd', 2)).toBe(1)
    expect(slips('abcd', 'abxd', 2)).toBe(1)
    expect(slips('abcd', 'abdc', 2)).toBe(1)
    expect(slips('abcd', 'badc', 2)).toBe(2)
    expect(slips('abcd', 'xyz', 2)).toBeUndefined()
  })
  test('is the same both ways, and a lower limit only hides', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const all = slips(a, b, 99)
        expect(slips(b, a, 99)).toBe(all)
        expect(slips(a, b, 2)).toBe(all !== undefined && all <= 2 ? all : undefined)
      }),
    )
  })
})
