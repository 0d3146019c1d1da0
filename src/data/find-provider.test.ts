import { PROVIDER_DETAILS } from 'virtual:provider-details'
import { expect, test } from 'vitest'
import { loadProviderIndex } from './find-provider.ts'

test('the index is loaded once and holds every provider, without what only its page shows', async () => {
  const index = await loadProviderIndex()
  expect(await loadProviderIndex()).toBe(index)
  expect(index.byId.get('gmail')).toMatchObject({ name: 'Gmail', issuer: 'google' })
  expect(index.byId.get('gmail')).not.toHaveProperty('sources')
  expect([...index.byId.keys()].sort()).toEqual(Object.keys(PROVIDER_DETAILS).sort())
  expect(PROVIDER_DETAILS['proton']?.notes).toHaveLength(2)
})
