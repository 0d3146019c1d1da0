import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { HostTemplate } from '../../domain/account/settings.ts'
import { hostname } from '../../domain/address/hostname.ts'
import { EXAMPLE_PROVIDER, exampleProvider } from '../../domain/providers/example-provider.ts'
import type { Month, Provider, Requirement } from '../../domain/providers/provider.ts'
import { PROVIDER_CHECKS } from './all-checks.ts'
import { clearPatterns } from './clear-patterns.ts'
import { datesHold } from './dates-hold.ts'
import { evidenceNamed } from './evidence-named.ts'
import { noRepeats } from './no-repeats.ts'
import { oauth2Issuer } from './oauth2-issuer.ts'
import type { ProviderCheck } from './provider-check.ts'
import { requirementsAgree } from './requirements-agree.ts'
import { uniqueDomains } from './unique-domains.ts'
import { uniqueMxSuffixes } from './unique-mx-suffixes.ts'
import { makeCheck } from './well-known-domains-exist.ts'

const says = (rule: ProviderCheck, ...providers: Provider[]) =>
  rule.check(providers).map((problem) => problem.says)
const changed = (changes: Partial<Provider>): Provider => ({ ...EXAMPLE_PROVIDER, ...changes })

const [incoming] = EXAMPLE_PROVIDER.incoming
const [outgoing] = EXAMPLE_PROVIDER.outgoing
if (!incoming || !outgoing) throw new Error('the example has a server each')

test('every rule of this folder runs, and the example breaks none but the one about other domains', () => {
  const files = readdirSync(fileURLToPath(new URL('.', import.meta.url)))
  const rules = files.filter((name) => !/test\.ts$|^(all-checks|provider-check)\.ts$/.test(name))
  expect(PROVIDER_CHECKS.map(({ name }) => `${name}.ts`).sort()).toEqual(rules.sort())
  for (const rule of PROVIDER_CHECKS)
    if (rule.name !== 'well-known-domains-exist') expect(says(rule, EXAMPLE_PROVIDER), rule.name).toEqual([])
})

test('unique-domains: a domain in two files, or twice in one', () => {
  const other = exampleProvider('other', { domains: ['example.com'] })
  expect(says(uniqueDomains, EXAMPLE_PROVIDER, other)).toEqual(['example.com is already in example.json'])
  const twice = exampleProvider('twice', { domains: ['example.org', 'example.org'] })
  expect(says(uniqueDomains, twice)).toHaveLength(1)
})

test('unique-mx-suffixes: a suffix in two files', () => {
  const one = exampleProvider('one', { mxSuffixes: ['mx.example.com'] })
  expect(says(uniqueMxSuffixes, one, { ...one, id: exampleProvider('two', {}).id })).toHaveLength(1)
})

describe('clear-patterns', () => {
  const overlaps = (...patterns: string[]) =>
    says(
      clearPatterns,
      ...patterns.map((pattern, place) => exampleProvider(`p${place}`, { domainPatterns: [pattern] })),
    )
  test('the same one twice, or one inside the other', () => {
    expect(overlaps('*.example.com', '*.example.com')).toHaveLength(1)
    expect(overlaps('*.mail.example.com', '*.example.com')).toHaveLength(1)
    expect(overlaps('example.*', 'ex*.*')).toHaveLength(1)
  })
  test('different ones are fine', () => {
    expect(overlaps('*.example.com', 'example.*', '*.example.org')).toEqual([])
  })
  test('a domain of another provider is fine: the exact one wins', () => {
    const pattern = exampleProvider('pattern', { domainPatterns: ['example.*'] })
    expect(says(clearPatterns, EXAMPLE_PROVIDER, pattern)).toEqual([])
  })
})

test('no-repeats: a server, requirement, help address or source twice', () => {
  const link = { url: 'https://example.com/', topic: 'general' } as const
  const repeated: Partial<Provider>[] = [
    { incoming: [incoming, incoming] },
    { requirements: ['enable-imap', 'enable-imap'] },
    { help: [link, { ...link, topic: 'servers' }] },
    { sources: [...EXAMPLE_PROVIDER.sources, ...EXAMPLE_PROVIDER.sources] },
  ]
  for (const changes of repeated) expect(says(noRepeats, changed(changes))).toHaveLength(1)
})

describe('requirements-agree', () => {
  const broken: readonly Requirement[] = [
    ...(['no-imap', 'enable-pop', 'bridge-app', 'oauth2-only', 'app-password', 'app-password-2fa'] as const),
    ...(['app-password-possible', 'account-specific-host', 'account-specific-username'] as const),
  ]
  test.each(broken)('%s does not fit the example', (requirement) => {
    expect(says(requirementsAgree, changed({ requirements: [requirement] }))).toHaveLength(1)
  })
  test('no-pop and a POP3 server, enable-imap and enable-smtp without one', () => {
    const pop: Provider['incoming'] = [{ ...incoming, protocol: 'pop3' }]
    expect(says(requirementsAgree, changed({ requirements: ['no-pop'], incoming: pop }))).toHaveLength(1)
    expect(says(requirementsAgree, changed({ requirements: ['enable-imap'], incoming: pop }))).toHaveLength(1)
    expect(says(requirementsAgree, changed({ requirements: ['enable-smtp'], outgoing: [] }))).toHaveLength(1)
  })
  test('fits when the servers say the same', () => {
    const app = { auth: ['app-password'] } as const
    const servers = { incoming: [{ ...incoming, ...app }], outgoing: [{ ...outgoing, ...app }] }
    expect(says(requirementsAgree, changed({ requirements: ['app-password'], ...servers }))).toEqual([])
    const host = '127.0.0.1' as HostTemplate
    expect(
      says(requirementsAgree, changed({ requirements: ['bridge-app'], incoming: [{ ...incoming, host }] })),
    ).toEqual([])
  })
  test('at most one of the three about app passwords', () => {
    const auth = ['password', 'app-password'] as const
    const requirements = ['app-password-2fa', 'app-password-possible'] as const
    expect(
      says(requirementsAgree, changed({ requirements, incoming: [{ ...incoming, auth }] })),
    ).toHaveLength(1)
  })
})

test('oauth2-issuer: OAuth2 without an issuer', () => {
  const oauth2 = changed({ incoming: [{ ...incoming, auth: ['oauth2'] }] })
  expect(says(oauth2Issuer, oauth2)).toHaveLength(1)
  expect(says(oauth2Issuer, { ...oauth2, issuer: 'google' })).toEqual([])
})

test('evidence-named: a claim without its source', () => {
  const read = '2026-03' as Month
  const broken: Partial<Provider>[] = [
    { incoming: [{ ...incoming, src: ['ispdb', 'fairemail'] }] },
    { verification: { servers: 'sources', rules: 'official' } },
    { verification: { servers: 'none', rules: 'sources' } },
    { incoming: [], outgoing: [] },
    { sources: [...EXAMPLE_PROVIDER.sources, { kind: 'official', read }] },
  ]
  for (const changes of broken) expect(says(evidenceNamed, changed(changes))).toHaveLength(1)
})

test('dates-hold: checked after the newest source', () => {
  expect(says(datesHold, changed({ checked: '2026-04' as Month }))).toHaveLength(1)
  expect(says(datesHold, changed({ checked: '2025-12' as Month }))).toEqual([])
})

test('well-known-domains-exist: one that nobody has, or twice', () => {
  const list = (...domains: string[]) => makeCheck(domains.map(hostname))
  expect(says(list('example.com', 'example.org'), EXAMPLE_PROVIDER)).toEqual([
    'example.org has no provider, or is there twice',
  ])
  expect(says(list('example.com', 'example.com'), EXAMPLE_PROVIDER)).toHaveLength(1)
})
