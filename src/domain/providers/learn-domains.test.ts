import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { exampleProvider } from './example-provider.ts'
import { learnDomains } from './learn-domains.ts'
import { findDomainOwner, lookup, makeProviderIndex, suggestProviders } from './lookup.ts'

const ours = [
  exampleProvider('alpha', { name: 'Alpha Mail', domains: ['alpha.example'], domainPatterns: ['alpha.*'] }),
  exampleProvider('host', { name: 'Host', domains: ['host.example'], mxSuffixes: ['mx.host.example'] }),
]
const university = exampleProvider('university', { domainPatterns: ['*.campus.example'] })
const wellKnown = [hostname('alpha.example')]
const index = makeProviderIndex(ours, wellKnown, { providers: [university] })

const learn = (domain: string, id: string) => learnDomains(index, [[hostname(domain), id]])
const owner = (domain: string, of = index) => findDomainOwner(of, hostname(domain))?.id

describe('a domain that the table knows', () => {
  it('is found like one that a record names', () => {
    const learnt = learn('customer.example', 'host')
    expect(lookup(learnt, { kind: 'domain', domain: hostname('customer.example') })).toMatchObject({
      kind: 'found',
      provider: { id: 'host' },
      by: 'domain',
    })
    expect(owner('customer.example')).toBeUndefined()
  })

  it('is no slip of one that is better known, and fits no pattern', () => {
    const slip = hostname('alpah.example')
    expect(lookup(index, { kind: 'domain', domain: slip }).kind).toBe('near-miss')
    expect(owner(slip, learn(slip, 'host'))).toBe('host')
    expect(owner('alpha.fr')).toBe('alpha')
    expect(owner('alpha.fr', learn('alpha.fr', 'host'))).toBe('host')
  })

  it('is never suggested, nor what is typed near it', () => {
    const learnt = learn('customer.example', 'host')
    expect(suggestProviders(learnt, 'jane@custom', 9)).toEqual([])
    expect(suggestProviders(learnt, 'customer', 9)).toEqual([])
    expect(lookup(learnt, { kind: 'domain', domain: hostname('custmoer.example') }).kind).toBe('unknown')
  })

  it('stays with whom a record names', () => {
    expect(owner('alpha.example', learn('alpha.example', 'host'))).toBe('alpha')
  })

  it('stays with an organisation whose own domains it is among', () => {
    expect(owner('x.campus.example', learn('x.campus.example', 'host'))).toBe('university')
    expect(owner('x.campus.example', learn('x.campus.example', 'university'))).toBe('university')
  })

  it('is unknown where this copy has no such provider', () => {
    expect(learn('customer.example', 'gone')).toBe(index)
  })
})
