import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { exampleProvider } from './example-provider.ts'
import { filterProviders, findMeant } from './filter-providers.ts'
import { lookup, makeProviderIndex, suggestProviders } from './lookup.ts'

const ours = [
  exampleProvider('alpha', { name: 'Alpha Mail', domains: ['alpha.example', 'shared.example'] }),
  exampleProvider('beta', { name: 'Beta', domains: ['beta.example'], domainPatterns: ['*.campus.example'] }),
]
const wellKnown = [hostname('alpha.example')]
const university = exampleProvider('university', {
  name: 'My Alpha University',
  domains: ['uni.example', 'shared.example'],
  domainPatterns: ['*.beta.example', '*.campus.example'],
  mxSuffixes: ['mx.uni.example'],
})
const beta = exampleProvider('beta', { name: 'Beta of ours', domains: ['beta.example'] })

const index = makeProviderIndex(ours, wellKnown, { providers: [university, beta] })
const byDomain = (domain: string, of = index) => {
  const found = lookup(of, { kind: 'domain', domain: hostname(domain) })
  return found.kind === 'found' ? found.provider.id : found.kind
}

describe('an organisation’s own providers', () => {
  it('come first, in their own order', () => {
    expect(index.named.map(({ provider }) => provider.id)).toEqual(['university', 'beta', 'alpha'])
    expect([...index.byId.keys()]).toEqual(['university', 'beta', 'alpha'])
  })

  it('are suggested before one that fits better', () => {
    expect(suggestProviders(index, 'alpha', 9).map(({ provider }) => provider.id)).toEqual([
      'university',
      'alpha',
    ])
    expect(filterProviders(index, 'alpha')?.[0]?.provider).toBe(university)
  })

  it('win a domain from ours, by name and by pattern', () => {
    expect(byDomain('shared.example')).toBe('university')
    expect(byDomain('x.campus.example')).toBe('university')
    const whole = makeProviderIndex([exampleProvider('gamma', { domains: ['x.campus.example'] })], [], {
      providers: [university],
    })
    expect(byDomain('x.campus.example', whole)).toBe('university')
  })

  it('take the place of one of ours with the same id', () => {
    expect(index.byId.get('beta')).toBe(beta)
    expect(byDomain('beta.example')).toBe('beta')
  })

  it('are what a slip was probably meant to be', () => {
    expect(lookup(index, { kind: 'domain', domain: hostname('unii.example') })).toMatchObject({
      kind: 'near-miss',
      suggestion: 'uni.example',
    })
  })

  it('leave everything else as it is', () => {
    expect(byDomain('alpha.example')).toBe('alpha')
    const without = makeProviderIndex(ours, wellKnown)
    expect(makeProviderIndex(ours, wellKnown, { providers: [] })).toEqual(without)
    expect(without.own.size + without.hidden.size).toBe(0)
  })
})

describe('what a copy doesn’t set up', () => {
  const strict = makeProviderIndex(ours, wellKnown, {
    providers: [university],
    allowedHosts: ['*.uni.example'],
  })

  it('is not offered', () => {
    expect(strict.hidden).toEqual(new Set(['alpha', 'beta']))
    expect(suggestProviders(strict, 'alpha', 9).map(({ provider }) => provider.id)).toEqual(['university'])
    expect(filterProviders(strict, 'someone@x.campus.example')?.map(({ provider }) => provider.id)).toEqual([
      'university',
    ])
    expect(findMeant(strict, 'betta')).toBeUndefined()
    expect(lookup(strict, { kind: 'domain', domain: hostname('alhpa.example') }).kind).toBe('unknown')
  })

  it('is found by who asks for it, so that the page can say why not', () => {
    expect(byDomain('alpha.example', strict)).toBe('alpha')
    expect(lookup(strict, { kind: 'name', text: 'Alpha Mail' })).toMatchObject({
      kind: 'found',
      provider: { id: 'alpha' },
    })
  })
})
