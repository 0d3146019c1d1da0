import { expect, test, vi } from 'vitest'
import { loadProviderIndex } from '../data/find-provider.ts'
import { hostname } from '../domain/address/hostname.ts'
import { knowDomains } from './know-domains.ts'

vi.mock('virtual:providers', async (original) => ({
  ...(await original<typeof import('virtual:providers')>()),
  DOMAIN_TABLE: { kind: 'inline', shard: '' },
}))
vi.mock('./ask-table.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

test('a domain is unknown where what asks the table doesn’t arrive', async () => {
  const index = await loadProviderIndex()
  expect(await knowDomains(index, [hostname('customer.example')])).toBe(index)
})
