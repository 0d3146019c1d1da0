import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadProviders } from '../../data/load-providers.ts'
import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { makeProviderIndex } from '../providers/lookup.ts'
import { findLookAlike } from './owners.ts'
import type { Setup } from './setup.ts'
import { judgeLink, trustFacts } from './trust.ts'

const providers = makeProviderIndex(
  loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url))),
  WELL_KNOWN_DOMAINS,
)
const facts = { providers }

const address = (text: string) => {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(`not an address: ${text}`)
  return { email: parsed.value }
}
const forProvider = (id: string, email?: string): Setup => ({
  service: { kind: 'provider', id },
  ...(email ? address(email) : {}),
})
const forDomain = (domain: string, inHost?: string, outHost?: string, email?: string): Setup => ({
  service: {
    kind: 'domain',
    domain: hostname(domain),
    ...(inHost ? { inHost: hostname(inHost) } : {}),
    ...(outHost ? { outHost: hostname(outHost) } : {}),
    username: 'email',
  },
  ...(email ? address(email) : {}),
})
const judge = (setup: Setup) => judgeLink(setup, facts)

describe('a link to a provider', () => {
  test('is that provider’s, without an address or with one of its own or an unknown domain', () => {
    for (const email of [undefined, 'jane@gmail.com', 'jane@shop.example'])
      expect(judge(forProvider('gmail', email))).toMatchObject({
        kind: 'provider',
        provider: { id: 'gmail' },
      })
  })

  test('is contradicted by an address of another provider', () => {
    expect(judge(forProvider('fastmail', 'jane@gmail.com'))).toMatchObject({
      kind: 'contradicted',
      by: 'address',
      name: 'gmail.com',
      provider: { id: 'gmail' },
      claimed: { id: 'fastmail' },
    })
  })

  test('that nobody knows is unknown, whatever the id', () => {
    for (const id of ['zzyzx', '__proto__', 'constructor', 'toString'])
      expect(judge(forProvider(id))).toEqual({ kind: 'unknown-provider' })
  })
})

describe('a link to a domain', () => {
  test('that we don’t know, with servers of its own, is untrusted; who would get the password is named', () => {
    expect(judge(forDomain('shop.example', 'imap.shop.example', 'smtp.mail.example'))).toEqual({
      kind: 'untrusted',
      domain: 'shop.example',
      receivers: [
        { side: 'incoming', host: 'imap.shop.example', before: 'imap.', registrable: 'shop.example' },
        { side: 'outgoing', host: 'smtp.mail.example', before: 'smtp.', registrable: 'mail.example' },
      ],
      warnings: [{ code: 'foreign-host', registrable: 'mail.example', domain: 'shop.example' }],
    })
    expect(judge(forDomain('shop.example', 'mx.shop.example', 'mx.shop.example'))).toMatchObject({
      kind: 'untrusted',
      receivers: [{ side: 'both', host: 'mx.shop.example' }],
      warnings: [],
    })
  })

  test('with one server is untrusted too; without any, there is nothing to distrust', () => {
    expect(judge(forDomain('shop.example', 'imap.shop.example'))).toMatchObject({ kind: 'untrusted' })
    expect(judge(forDomain('shop.example'))).toEqual({ kind: 'no-servers', domain: 'shop.example' })
  })

  test('that we know, with no servers or with the provider’s own, is the provider’s', () => {
    for (const setup of [
      forDomain('gmail.com'),
      forDomain('gmail.com', 'imap.gmail.com', 'smtp.gmail.com'),
      forDomain('gmail.com', 'imap.gmail.com', undefined, 'jane@googlemail.com'),
    ])
      expect(judge(setup)).toMatchObject({ kind: 'provider', provider: { id: 'gmail' } })
  })

  test('of one’s own at a provider that we know is the provider’s: it hosts for others', () => {
    const trust = judge(forDomain('shop.example', 'imap.gmail.com', 'smtp.gmail.com'))
    expect(trust).toMatchObject({ kind: 'provider', provider: { kind: 'business' } })
  })

  test('with an account’s own server, as the provider names them, is the provider’s', () => {
    const setup = forDomain('shop.example', 'wp-1234567.mail.server-he.de', 'wp-1234567.mailout.server-he.de')
    expect(judge(setup).kind).not.toBe('provider')
    const [own] = providers.byId.get('host-europe')?.domains ?? []
    if (own) expect(judge(forDomain(own, 'wp-1234567.mail.server-he.de'))).toMatchObject({ kind: 'provider' })
  })
})

describe('a link is contradicted', () => {
  test.each<[string, Setup, string, string, string]>([
    [
      'domain',
      forDomain('gmail.com', 'imap.evil.example', 'smtp.evil.example'),
      'domain',
      'gmail.com',
      'gmail',
    ],
    ['domain', forDomain('gmail.com', 'imap.gmail.com', 'smtp.evil.example'), 'domain', 'gmail.com', 'gmail'],
    [
      'address',
      forDomain('evil.example', 'imap.evil.example', 'smtp.evil.example', 'jane@gmail.com'),
      'address',
      'gmail.com',
      'gmail',
    ],
    [
      'address',
      forDomain('gmail.com', 'imap.gmail.com', undefined, 'jane@icloud.com'),
      'address',
      'icloud.com',
      'icloud',
    ],
    [
      'host',
      forDomain('shop.example', 'imap.fastmail.com', 'smtp.evil.example'),
      'host',
      'imap.fastmail.com',
      'fastmail',
    ],
    [
      'host',
      forDomain('shop.example', 'imap.evil.example', 'smtp.fastmail.com'),
      'host',
      'smtp.fastmail.com',
      'fastmail',
    ],
    ['host', forDomain('shop.example', 'mail.icloud.com', 'mail.icloud.com'), 'host', 'icloud.com', 'icloud'],
  ])('by its %s: %j', (_, setup, by, name, id) => {
    expect(judge(setup)).toMatchObject({ kind: 'contradicted', by, name, provider: { id } })
  })
})

describe('a link is refused', () => {
  test.each([
    ['mixed-scripts', 'gm\u0430il.com'],
    ['mixed-scripts', 'p\u0430ypal.example'],
    ['look-alike', 'mail.\u0262mail.com'],
    ['mixed-scripts', 'ma\u03B9l.example'],
    ['look-alike', 'gmai1.com'],
    ['look-alike', 'icl0ud.com'],
    ['look-alike', 'grnx.net'],
    ['look-alike', 'imap.gm\u00E1il.com'],
    ['look-alike', '\u0441\u043E\u0445.net'],
    ['disguised', 'imap.xn--80ak6aa92e.com'],
    ['look-alike', 'imap.outloo\u0138.com'],
    ['disguised', 'imap.\uA731ervice.example'],
    ['special-use', 'imap.evil.localhost'],
    ['special-use', 'localhost.localdomain'],
    ['special-use', 'mail.router.lan'],
    ['special-use', 'server.internal'],
    ['public-suffix', 'co.uk'],
    ['public-suffix', 'com.br'],
  ])('for %s: %s', (code, host) => {
    const name = hostname(host)
    for (const setup of [
      forDomain(name, 'imap.shop.example'),
      forDomain('shop.example', name, 'smtp.shop.example'),
      forDomain('shop.example', 'imap.shop.example', name),
    ])
      expect(judge(setup)).toMatchObject({ kind: 'refused', problem: { code, host: name } })
  })

  test.each([
    'b\u00FCcher.example',
    '\u4F8B\u3048.jp',
    'mail.\u0431\u0443\u0445\u0433\u0430\u043B\u0442\u0435\u0440.example',
    'imap.\u4F8B\u3048\u30C6\u30B9\u30C8.jp',
    '\uD55C\uAD6D.kr',
  ])('but not for a name in one script, or in scripts that are written together: %s', (host) => {
    const trust = judge(forDomain(host, host))
    expect(trust).toMatchObject({ kind: 'untrusted', receivers: [{ host: hostname(host) }] })
  })

  test('no name of our own data looks like another provider’s', () => {
    const names = [...providers.byId.values()].flatMap((provider) => [
      ...provider.domains,
      ...provider.incoming.map(({ host }) => host).filter((host) => !host.includes('{')),
    ]) as Hostname[]
    const taken = names.flatMap((name) => {
      const registrable = registrableDomain(name)
      const of = registrable && findLookAlike(providers, registrable)
      return of === undefined || of === registrable ? [] : [`${registrable} for ${of}`]
    })
    expect([...new Set(taken)]).toEqual([])
  })
})

describe('what should be looked at twice', () => {
  const warnings = (setup: Setup) => {
    const trust = judge(setup)
    return trust.kind === 'untrusted' ? trust.warnings.map(({ code }) => code) : trust.kind
  }
  test('a known name in front of another', () => {
    expect(warnings(forDomain('evil.example', 'imap.gmail.com.evil.example'))).toEqual(['known-name-inside'])
  })
  test('a known name inside another', () => {
    for (const host of [
      'gmail-login.example',
      'imap.icloud.example',
      'secure-outlook.example',
      'imap.gmail.com.br',
      'gmail.com-login.example',
      'mail.web.de.com',
      'imap.gmail.com---a.example',
      'imap.gmail.com.evil.example',
      'smtp-office365.com',
    ])
      expect(warnings(forDomain('evil.example', host))).toContain('known-name-inside')
    for (const host of ['mail.shop.example', 'imap.webmail.example', 'outlookexpress.example'])
      expect(warnings(forDomain('shop.example', host))).not.toContain('known-name-inside')
  })
  test('a name that looks like where people sign in', () => {
    for (const host of ['imap.g00gle.com', 'imap.micros0ft.com', 'imap.appie.com'])
      expect(warnings(forDomain('evil.example', host)), host).toContain('near-miss')
  })
  test('nearly a known name', () => {
    expect(warnings(forDomain('gmial.com', 'imap.gmial.com'))).toEqual(['near-miss'])
  })
  test('an address elsewhere', () => {
    expect(warnings(forDomain('evil.example', 'imap.evil.example', undefined, 'jane@shop.example'))).toEqual([
      'address-elsewhere',
    ])
  })
  test('a name below one that is given to customers is whoever’s it was given to', () => {
    expect(judge(forDomain('shop.example', 'mail.evil.github.io'))).toMatchObject({
      receivers: [{ before: 'mail.', registrable: 'evil.github.io' }],
    })
  })
})

describe('where the organisation lists its hosts', () => {
  const own = { providers, allows: (host: Hostname) => host.endsWith('.corp.example') }
  test('its own open without a question, and nothing else is accepted', () => {
    expect(judgeLink(forDomain('corp.example', 'imap.corp.example', 'smtp.corp.example'), own)).toMatchObject(
      {
        kind: 'allowed',
      },
    )
    for (const [inHost, outHost, key] of [
      ['imap.evil.example', 'smtp.corp.example', 'in-host'],
      ['imap.corp.example', 'smtp.evil.example', 'out-host'],
      ['imap.gmail.com', 'smtp.gmail.com', 'in-host'],
    ] as const)
      expect(judgeLink(forDomain('corp.example', inHost, outHost), own)).toMatchObject({
        kind: 'refused',
        problem: { code: 'not-allowed', key },
      })
  })
})

test('a provider that the organisation’s list leaves out is not set up by a link', () => {
  const organisation = {
    providers: [],
    allowedHosts: ['*.corp.example', 'imap.fastmail.com', 'smtp.fastmail.com'],
  }
  const index = makeProviderIndex([...providers.byId.values()], WELL_KNOWN_DOMAINS, organisation)
  expect(judgeLink(forProvider('gmail'), trustFacts(index, organisation))).toMatchObject({
    kind: 'refused',
    problem: { code: 'not-allowed', host: 'imap.gmail.com' },
  })
  expect(judgeLink(forProvider('fastmail'), trustFacts(index, organisation)).kind).toBe('provider')
})

test('a link is never trusted with a server that our data and the organisation don’t name', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/)
  const known = [...providers.byId.values()].flatMap(({ incoming, outgoing }) =>
    [...incoming, ...outgoing].map(({ host }) => host as string),
  )
  const names = fc.oneof(
    fc
      .tuple(label, label, fc.constantFrom('com', 'example', 'co.uk', 'github.io'))
      .map((parts) => parts.join('.')),
    fc.constantFrom(...known.filter((host) => !/\{|^127/.test(host))),
    fc
      .tuple(fc.constantFrom('gmail.com', 'imap.gmail.com', 'icloud.com'), label)
      .map(([one, two]) => `${one}.${two}.com`),
  )
  fc.assert(
    fc.property(names, names, names, (domain, inHost, outHost) => {
      const trust = judge(forDomain(domain, inHost, outHost))
      if (trust.kind === 'provider') {
        const hosts = [...trust.provider.incoming, ...trust.provider.outgoing].map(({ host }) =>
          host.replace('{domain}', domain),
        )
        expect(hosts).toEqual(expect.arrayContaining([inHost, outHost]))
      } else expect(['untrusted', 'contradicted', 'refused']).toContain(trust.kind)
    }),
    { numRuns: 300 },
  )
})
