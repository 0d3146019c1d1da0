import { expect, test } from 'vitest'
import { freshness, monthsBetween, parseMonth } from './freshness.ts'
import type { Month } from './provider.ts'

function month(text: string): Month {
  const parsed = parseMonth(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

test('evidence gets its code', () => {
  const asOf = month('2026-11')
  expect(freshness({ servers: 'sources', rules: 'official' }, asOf, asOf)).toEqual({
    servers: 'compared',
    rules: 'official',
    stale: false,
  })
  expect(freshness({ servers: 'none', rules: 'unverified' }, asOf, asOf)).toMatchObject({
    servers: 'none',
    rules: 'unverified',
  })
})

test('a record is stale after more than two years', () => {
  const stale = (checked: string) =>
    freshness({ servers: 'official', rules: 'official' }, month(checked), month('2026-11')).stale
  expect(stale('2024-11')).toBe(false)
  expect(stale('2024-10')).toBe(true)
  expect(stale('2026-12')).toBe(false)
})

test('months are counted over years', () => {
  expect(monthsBetween(month('2025-12'), month('2026-01'))).toBe(1)
  expect(monthsBetween(month('2026-01'), month('2025-12'))).toBe(-1)
})

test('a month is a year and a month', () => {
  for (const text of ['2026-13', '2026-00', '2026-1', '26-01', '2026-01-01', ''])
    expect(parseMonth(text)).toEqual({ ok: false, error: 'not-a-month' })
})
