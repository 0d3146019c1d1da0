import { beforeEach, describe, expect, it, vi } from 'vitest'
import { loadProviderIndex } from '../data/find-provider.ts'
import { hostname } from '../domain/address/hostname.ts'
import { decodeSetup } from '../domain/link/codec.ts'
import { markOf } from '../domain/providers/domain-mark.ts'
import { renderShard } from '../domain/providers/shard.ts'
import { CLIENTS } from '../clients/registry.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import { judgeHeldLink, judgeOpenedLink } from './held-link.ts'

const { shard } = vi.hoisted(() => ({ shard: { text: '' } }))
vi.mock('virtual:providers', async (original) => ({
  ...(await original<typeof import('virtual:providers')>()),
  DOMAIN_TABLE: {
    kind: 'inline',
    get shard() {
      return shard.text
    },
  },
}))

const CUSTOMER = hostname('customer.example')
beforeEach(() => {
  shard.text = renderShard({ bits: 0, name: '0' }, new Map([['gandi', [markOf(CUSTOMER).mark]]]))
})

async function judge(fragment: string, judgeLink = judgeOpenedLink) {
  const link = decodeSetup(fragment)
  if (!link.ok) throw new Error(link.error.code)
  const providers = await loadProviderIndex()
  return judgeLink(link.value, {
    providers,
    clients: CLIENTS,
    asOf: newestCheck([...providers.byId.values()]),
  })
}

describe('an opened link for a domain that this copy’s table knows', () => {
  it('is one for its provider', async () => {
    expect(await judge('v=1&domain=customer.example')).toMatchObject({
      kind: 'provider',
      provider: { id: 'gandi' },
    })
  })

  it('with servers of somebody else contradicts it', async () => {
    const fragment = 'v=1&domain=customer.example&in-host=imap.evil.example&out-host=smtp.evil.example'
    expect(await judge(fragment)).toMatchObject({
      kind: 'contradicted',
      by: 'domain',
      name: CUSTOMER,
      provider: { id: 'gandi' },
    })
  })

  it('is one for an unknown domain while it is only being written', async () => {
    expect(await judge('v=1&domain=customer.example', judgeHeldLink)).toEqual({
      kind: 'no-servers',
      domain: CUSTOMER,
    })
  })
})

it('an opened link for another domain stays one that nobody knows', async () => {
  expect(await judge('v=1&domain=other.example')).toEqual({ kind: 'no-servers', domain: 'other.example' })
})
