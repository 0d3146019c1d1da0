import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import { EXAMPLE_PROVIDER } from './example-provider.ts'
import { fitAddress } from './fit-address.ts'
import { makeProviderIndex } from './provider-index.ts'
import type { ProviderId } from './provider.ts'

const here = EXAMPLE_PROVIDER
const other = {
  ...EXAMPLE_PROVIDER,
  id: 'other' as ProviderId,
  name: 'Other Mail',
  domains: [hostname('othermail.example')],
}
const index = makeProviderIndex([here, other], [hostname('othermail.example'), hostname('example.com')])
const TYPED = { typed: { domain: hostname('shop.example') } }

function judge(text: string, service: Parameters<typeof fitAddress>[1]) {
  const address = parseEmailAddress(text)
  if (!address.ok) throw new Error(address.error)
  return fitAddress(address.value, service, index)
}

describe('an address for a provider', () => {
  it('fits at its own domains, and at those that nobody lists', () => {
    expect(judge('jane@example.com', { provider: here }).ok).toBe(true)
    expect(judge('jane@somebodys-own.example', { provider: here }).ok).toBe(true)
  })
  it('is not one of another provider', () => {
    expect(judge('jane@othermail.example', { provider: here })).toEqual({
      ok: false,
      error: { code: 'other-provider', owner: other },
    })
  })
  it('is asked about when it looks like a slip', () => {
    expect(judge('jane@exampel.com', { provider: here })).toEqual({
      ok: false,
      error: { code: 'near-miss', suggestion: 'example.com' },
    })
  })
})

describe('an address for servers that were typed', () => {
  it('fits at their domain only, however near that is to a known one', () => {
    expect(judge('jane@shop.example', TYPED).ok).toBe(true)
    expect(judge('jane@shop2.example', TYPED)).toEqual({
      ok: false,
      error: { code: 'other-domain', domain: 'shop.example' },
    })
    expect(judge('jane@exampel.com', { typed: { domain: hostname('exampel.com') } }).ok).toBe(true)
  })
  it('is not one of a provider that we know', () => {
    expect(judge('jane@othermail.example', TYPED)).toMatchObject({
      error: { code: 'other-provider', owner: { name: 'Other Mail' } },
    })
  })
})
