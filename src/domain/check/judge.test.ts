import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviders } from '../../data/load-providers.ts'
import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import { resolveHost, resolveUsername } from '../account/resolve-server.ts'
import type { AuthMethod, Server } from '../account/settings.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { CLIENT_IDS, type ClientId } from '../clients/client-ids.ts'
import type { CurrentClient } from '../clients/client.ts'
import { PORTS } from '../ports/ports.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { unknownService, type CheckAbout } from './about.ts'
import { incomingCandidates, outgoingCandidates } from './candidates.ts'
import { misfits } from './fits.ts'
import { inferProvider } from './infer-provider.ts'
import { judgeSettings } from './judge.ts'
import { EMPTY_CHECK_FORM, readCheckForm, type CheckForm } from './read-form.ts'
import { AUTHS_SAID, CHECK_FIELDS, SECURITIES_SAID, type AuthSaid, type Side } from './said.ts'
import type { Target } from './target.ts'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const index = makeProviderIndex(providers, WELL_KNOWN_DOMAINS)
const current = CLIENT_IDS.map((id) => CLIENTS[id]).filter(
  (client): client is (typeof CLIENTS)[ClientId] & CurrentClient => client.status === 'current',
)

function readAddress(text: string) {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

function about(provider: ProviderEntry, client?: CurrentClient, address?: string): CheckAbout {
  return {
    service: provider,
    whole: provider,
    provider,
    index,
    ...(client ? { client } : {}),
    ...(address ? { address: readAddress(address) } : {}),
  }
}

const byId = (id: string): ProviderEntry => {
  const provider = index.byId.get(id)
  if (!provider) throw new Error(id)
  return provider
}

/** As somebody would copy it who has it right. */
function write(
  side: Side,
  server: Server,
  signIn: AuthMethod | undefined,
  address: string,
): Partial<CheckForm> {
  const read = readAddress(address)
  const host = resolveHost(server, read)
  const username = resolveUsername(server, read)
  const auth: AuthSaid = signIn ?? server.auth[0] ?? 'none'
  return {
    [`${side}.host`]:
      host.kind === 'known' ? host.text : 'before' in host ? `${host.before}123${host.after}` : '',
    [`${side}.port`]: String(server.port),
    [`${side}.security`]: server.security,
    [`${side}.username`]: username.kind === 'known' ? username.text : 'jane123',
    [`${side}.auth`]: auth,
  }
}

const writeTarget = (target: Target, address: string): CheckForm => ({
  ...EMPTY_CHECK_FORM,
  protocol: target.incoming.server.protocol,
  ...write('incoming', target.incoming.server, target.incoming.signIn, address),
  ...write('outgoing', target.outgoing.server, target.outgoing.signIn, address),
})

const verdictsOf = (where: CheckAbout, form: CheckForm) =>
  Object.fromEntries(
    (judgeSettings(where, readCheckForm(form))?.lines ?? [])
      .filter(({ said }) => said)
      .map(({ field, reason }) => [field, reason]),
  )

const addressAt = (provider: ProviderEntry) => `jane@${provider.domains[0] ?? 'shop.example'}`

describe('a setup that is right', () => {
  test.each([undefined, ...current])('has no line that is wrong, in $name', (client) => {
    const broken: string[] = []
    let pairs = 0
    for (const provider of providers) {
      const address = addressAt(provider)
      for (const where of [about(provider, client, address), about(provider, client)]) {
        for (const protocol of ['imap', 'pop3'] as const) {
          for (const incoming of incomingCandidates(where, protocol, {})) {
            for (const outgoing of outgoingCandidates(where, protocol, {})) {
              pairs++
              const form = writeTarget({ incoming, outgoing }, address)
              const report = judgeSettings(where, readCheckForm(form))
              const wrong = report?.lines.filter(({ verdict, change }) => verdict === 'wrong' || change)
              if (!report || (wrong ?? []).length > 0)
                broken.push(
                  `${provider.id}: ${incoming.server.port}+${outgoing.server.port} ${wrong?.map(({ field, reason }) => `${field} ${reason}`).join()}`,
                )
            }
          }
        }
      }
    }
    expect(broken).toEqual([])
    expect(pairs).toBeGreaterThan(100)
  })
})

/** Anything that people have in their fields, near the truth or not. */
const someForm = (provider: ProviderEntry) => {
  const hosts = [...provider.incoming, ...provider.outgoing].map(({ host }) => host as string)
  const host = fc.constantFrom(
    '',
    ...hosts,
    'imap.gmial.com',
    'mail.elsewhere.example',
    '10.0.0.1',
    'imap',
    'www.x.de',
  )
  const port = fc.constantFrom(
    '',
    '25',
    '110',
    '143',
    '465',
    '587',
    '993',
    '995',
    '2525',
    '586',
    '933',
    '99999',
    'x',
  )
  const name = fc.constantFrom('', 'jane', addressAt(provider), 'other@example.org')
  const security = fc.constantFrom('', ...SECURITIES_SAID)
  const auth = fc.constantFrom('', ...AUTHS_SAID)
  const side = { host, port, security, username: name, auth }
  return fc
    .record({
      protocol: fc.constantFrom('', 'imap', 'pop3'),
      incoming: fc.record(side),
      outgoing: fc.record(side),
    })
    .map(({ protocol, incoming, outgoing }): CheckForm =>
      CHECK_FIELDS.reduce<CheckForm>((form, field) => {
        const [which, part] = field.split('.') as ['incoming' | 'outgoing', keyof typeof side]
        return { ...form, [field]: field === 'protocol' ? protocol : { incoming, outgoing }[which][part] }
      }, EMPTY_CHECK_FORM),
    )
}

const someCase = fc
  .record({
    provider: fc.constantFrom(...providers.filter(({ incoming }) => incoming.length > 0)),
    client: fc.constantFrom(undefined, ...current),
  })
  .chain(({ provider, client }) =>
    fc.record({ provider: fc.constant(provider), client: fc.constant(client), form: someForm(provider) }),
  )

/** The form after what the report says is done. */
function applied(form: CheckForm, fields: readonly string[], target: Target, address: string): CheckForm {
  const right = writeTarget(target, address)
  return Object.fromEntries(
    CHECK_FIELDS.map((field) => [field, fields.includes(field) ? right[field] : form[field]]),
  ) as CheckForm
}

describe('the suggested change', () => {
  it('makes it right', () => {
    fc.assert(
      fc.property(someCase, ({ provider, client, form }) => {
        const address = addressAt(provider)
        const where = about(provider, client, address)
        const report = judgeSettings(where, readCheckForm(form))
        if (!report) return
        const after = judgeSettings(
          where,
          readCheckForm(applied(form, report.changes, report.target, address)),
        )
        expect(after?.changes).toEqual([])
        expect(after?.lines.filter(({ verdict }) => verdict === 'wrong')).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  it('changes the port too where the host was a slip of the fingers', () => {
    const workspace = providers.find(({ id }) => id === 'google-workspace')
    if (!workspace) throw new Error('no such provider')
    const form = { ...EMPTY_CHECK_FORM, 'outgoing.host': 'smtp.gmial.com', 'outgoing.port': '2525' }
    const report = judgeSettings(about(workspace), readCheckForm(form))
    expect(report?.changes).toEqual(['outgoing.host', 'outgoing.port'])
  })

  it('is the smallest that keeps the protocol', () => {
    fc.assert(
      fc.property(someCase, ({ provider, client, form }) => {
        const where = about(provider, client, addressAt(provider))
        const said = readCheckForm(form)
        const report = judgeSettings(where, said)
        if (!report) return
        const all = (['imap', 'pop3'] as const).flatMap((protocol) =>
          incomingCandidates(where, protocol, said.incoming).flatMap((incoming) =>
            outgoingCandidates(where, protocol, said.outgoing).map((outgoing) => ({
              kept: said.protocol === undefined || said.protocol === protocol,
              changes:
                (said.protocol === undefined || said.protocol === protocol ? 0 : 1) +
                misfits(where, 'incoming', said.incoming, incoming).length +
                misfits(where, 'outgoing', said.outgoing, outgoing).length,
            })),
          ),
        )
        const keeping = all.some(({ kept }) => kept) ? all.filter(({ kept }) => kept) : all
        expect(report.changes.length).toBe(Math.min(...keeping.map(({ changes }) => changes)))
      }),
      { numRuns: 1500 },
    )
  })

  it('never goes to something weaker than what is there', () => {
    fc.assert(
      fc.property(someCase, ({ provider, client, form }) => {
        const said = readCheckForm(form)
        const report = judgeSettings(about(provider, client), said)
        for (const line of report?.lines ?? []) {
          if (line.change && line.field.endsWith('.security'))
            expect([
              line.field,
              report?.target[line.field.startsWith('in') ? 'incoming' : 'outgoing'].server.security,
            ]).not.toEqual([line.field, 'none'])
        }
      }),
      { numRuns: 500 },
    )
  })
})

const gmail = about(byId('gmail'), CLIENTS['thunderbird-account-hub'], 'jane@gmail.com')
const GOOD: CheckForm = {
  protocol: 'imap',
  'incoming.host': 'imap.gmail.com',
  'incoming.port': '993',
  'incoming.security': 'tls',
  'incoming.username': 'jane@gmail.com',
  'incoming.auth': 'oauth2',
  'outgoing.host': 'smtp.gmail.com',
  'outgoing.port': '465',
  'outgoing.security': 'tls',
  'outgoing.username': 'jane@gmail.com',
  'outgoing.auth': 'oauth2',
}

describe('one thing that is wrong at Gmail', () => {
  const CASES: readonly (readonly [string, Partial<CheckForm>, Readonly<Record<string, string>>])[] = [
    [
      '465 with STARTTLS',
      { 'outgoing.security': 'starttls' },
      { 'outgoing.security': 'starttls-on-tls-port' },
    ],
    ['587 with SSL/TLS', { 'outgoing.port': '587' }, { 'outgoing.port': 'port-begins-readable' }],
    [
      '993 with STARTTLS',
      { 'incoming.security': 'starttls' },
      { 'incoming.security': 'starttls-on-tls-port' },
    ],
    ['the other protocol’s port', { 'incoming.port': '995' }, { 'incoming.port': 'port-of-other-protocol' }],
    ['a port of sending', { 'incoming.port': '465' }, { 'incoming.port': 'port-of-other-protocol' }],
    ['a slip in the port', { 'incoming.port': '933' }, { 'incoming.port': 'port-slip' }],
    ['586', { 'outgoing.port': '586', 'outgoing.security': 'starttls' }, { 'outgoing.port': 'port-slip' }],
    ['487', { 'outgoing.port': '487', 'outgoing.security': 'starttls' }, { 'outgoing.port': 'port-slip' }],
    ['the relay port', { 'outgoing.port': '25' }, { 'outgoing.port': 'port-relay' }],
    ['a port of the web', { 'outgoing.port': '443' }, { 'outgoing.port': 'port-not-for-mail' }],
    ['a word for a port', { 'incoming.port': 'nine' }, { 'incoming.port': 'port-not-a-number' }],
    ['the website', { 'incoming.host': 'www.gmail.com' }, { 'incoming.host': 'host-is-website' }],
    ['the bare domain', { 'incoming.host': 'gmail.com' }, { 'incoming.host': 'host-is-website' }],
    ['a slip in the host', { 'incoming.host': 'imap.gmial.com' }, { 'incoming.host': 'host-near-miss' }],
    ['the host for POP3', { 'incoming.host': 'pop.gmail.com' }, { 'incoming.host': 'host-of-other-service' }],
    [
      'the host for sending',
      { 'incoming.host': 'smtp.gmail.com' },
      { 'incoming.host': 'host-of-other-service' },
    ],
    [
      'somebody else’s host',
      { 'incoming.host': 'imap.gmx.net' },
      { 'incoming.host': 'host-of-other-provider' },
    ],
    ['an unknown host', { 'incoming.host': 'mail.shop.example' }, { 'incoming.host': 'host-not-theirs' }],
    ['a number', { 'incoming.host': '192.0.2.1' }, { 'incoming.host': 'host-ip-address' }],
    ['one word', { 'incoming.host': 'imap' }, { 'incoming.host': 'host-single-label' }],
    ['emoji', { 'incoming.host': '📬 mail' }, { 'incoming.host': 'host-unreadable' }],
    [
      'a port behind the host',
      { 'incoming.host': 'imap.gmail.com:993' },
      { 'incoming.host': 'host-has-more' },
    ],
    ['no encryption', { 'incoming.security': 'none' }, { 'incoming.security': 'cleartext' }],
    ['an app that chooses', { 'incoming.security': 'auto' }, { 'incoming.security': 'security-auto' }],
    ['a maybe', { 'incoming.security': 'if-available' }, { 'incoming.security': 'security-if-available' }],
    [
      'a name without domain',
      { 'incoming.username': 'jane' },
      { 'incoming.username': 'username-wants-address' },
    ],
    [
      'somebody else',
      { 'incoming.username': 'joe@gmail.com' },
      { 'incoming.username': 'username-other-address' },
    ],
    ['no sign-in for sending', { 'outgoing.auth': 'none' }, { 'outgoing.auth': 'auth-none' }],
    ['an encrypted password', { 'outgoing.auth': 'encrypted' }, { 'outgoing.auth': 'auth-encrypted' }],
  ]

  it.each(CASES)('%s: that line, and no other', (_, change, expected) => {
    const form = { ...GOOD, ...change }
    const report = judgeSettings(gmail, readCheckForm(form))
    for (const [field, reason] of Object.entries(expected))
      expect(report?.lines.find((line) => line.field === field)?.reason).toBe(reason)
    const bad = report?.lines.filter(({ verdict }) => verdict === 'wrong' || verdict === 'weak') ?? []
    expect(bad.map(({ field }) => field)).toEqual(Object.keys(expected))
  })

  it('finds nothing wrong in what is right', () => {
    expect(judgeSettings(gmail, readCheckForm(GOOD))?.changes).toEqual([])
  })

  it('keeps the protocol and changes two fields', () => {
    const form = { ...GOOD, protocol: 'pop3', 'outgoing.port': '' }
    const report = judgeSettings(gmail, readCheckForm(form))
    expect(report?.changes).toEqual(['incoming.host', 'incoming.port'])
    expect(report?.target.incoming.server).toMatchObject({
      protocol: 'pop3',
      host: 'pop.gmail.com',
      port: 995,
    })
  })

  it('reads full-width digits, and marks that nobody sees', () => {
    const form = { ...GOOD, 'incoming.port': '９９３', 'incoming.host': '\u200Eimap.gmail.com\u200F' }
    expect(judgeSettings(gmail, readCheckForm(form))?.changes).toEqual([])
  })
})

describe('a provider’s own rules', () => {
  it('says that an old way is weak where the provider has a newer one', () => {
    const form = {
      ...EMPTY_CHECK_FORM,
      protocol: 'imap',
      'incoming.host': 'imap.gmx.net',
      'incoming.port': '143',
      'incoming.security': 'starttls',
    }
    expect(verdictsOf(about(byId('gmx-net')), form)).toMatchObject({
      'incoming.port': 'old-port',
      'incoming.security': 'old-with-port',
    })
  })

  it('wants the sign-in page where nothing else is taken', () => {
    const form = {
      ...EMPTY_CHECK_FORM,
      'incoming.auth': 'password',
      'incoming.host': 'outlook.office365.com',
    }
    expect(verdictsOf(about(byId('outlook-com')), form)).toMatchObject({
      'incoming.auth': 'auth-wants-oauth2',
    })
  })

  it('reminds of the app password where only that is taken', () => {
    const form = { ...EMPTY_CHECK_FORM, 'incoming.auth': 'password' }
    expect(verdictsOf(about(byId('icloud')), form)).toMatchObject({ 'incoming.auth': 'needs-app-password' })
  })
})

describe('a port that the record doesn’t list', () => {
  const outgoing = (id: string, more: Partial<CheckForm> = {}) => {
    const form = { ...EMPTY_CHECK_FORM, 'outgoing.port': '465', 'outgoing.security': 'tls', ...more }
    const report = judgeSettings(about(byId(id)), readCheckForm(form))
    return { verdicts: verdictsOf(about(byId(id)), form), report }
  }

  it.each([
    ['microsoft-365', 'smtp.office365.com'],
    ['outlook-com', 'smtp-mail.outlook.com'],
    ['icloud', 'smtp.mail.me.com'],
  ])('is wrong at %s, with its encryption', (id, host) => {
    const { verdicts, report } = outgoing(id, { 'outgoing.host': host })
    expect(verdicts).toMatchObject({
      'outgoing.host': 'as-listed',
      'outgoing.port': 'port-not-offered',
      'outgoing.security': 'goes-with-port',
    })
    expect(report?.changes).toEqual(['outgoing.port', 'outgoing.security'])
    expect(report?.target.outgoing.server).toMatchObject({ port: 587, security: 'starttls' })
  })

  it('is weak where two collections agree, and names what they list', () => {
    const { verdicts, report } = outgoing('a1')
    expect(verdicts).toMatchObject({
      'outgoing.port': 'port-in-no-source',
      'outgoing.security': 'goes-with-listed-port',
    })
    expect(report?.target.outgoing.server).toMatchObject({ port: 587, security: 'starttls' })
  })

  it('can’t be known from one collection, its encryption no more than itself', () => {
    const { verdicts, report } = outgoing('ewe')
    expect(verdicts).toMatchObject({
      'outgoing.port': 'port-not-listed',
      'outgoing.security': 'goes-with-unlisted-port',
    })
    expect(report?.lines.find(({ reason }) => reason === 'port-not-listed')).toMatchObject({
      port: 587,
      security: 'starttls',
    })
  })

  it('can’t be known at the customer’s own server', () => {
    const { verdicts } = outgoing('microsoft-365', { 'outgoing.host': 'mail.shop.example' })
    expect(verdicts['outgoing.port']).toBe('port-not-listed')
  })

  it('comes before what a user name should be like', () => {
    const { report } = outgoing('icloud', { 'incoming.username': 'jane@icloud.com' })
    expect(report?.changes).toEqual(['outgoing.port', 'outgoing.security', 'incoming.username'])
  })

  it('is never right, nor is an encryption that stays with it, at any provider', () => {
    const said: string[] = []
    let pairs = 0
    for (const provider of providers) {
      for (const row of PORTS) {
        const side = row.protocol === 'smtp' ? 'outgoing' : 'incoming'
        const theirs = [...provider.incoming, ...provider.outgoing].filter(
          ({ protocol }) => protocol === row.protocol,
        )
        for (const security of ['tls', 'starttls'] as const) {
          if (theirs.some((server) => server.port === row.port && server.security === security)) continue
          pairs++
          for (const client of [undefined, CLIENTS['thunderbird-account-hub']]) {
            const form = {
              ...EMPTY_CHECK_FORM,
              ...(row.protocol === 'smtp' ? {} : { protocol: row.protocol }),
              [`${side}.host`]: theirs[0]?.host.includes('{') ? '' : (theirs[0]?.host ?? ''),
              [`${side}.port`]: String(row.port),
              [`${side}.security`]: security,
            }
            const report = judgeSettings(about(provider, client), readCheckForm(form))
            const line = (part: string) => report?.lines.find(({ field }) => field === `${side}.${part}`)
            const [port, encryption] = [line('port'), line('security')]
            // Beside a port that is to be changed, an encryption may be right: it goes with the new one.
            const kept = port?.change !== true && encryption?.verdict === 'right'
            const listed = theirs.some((server) => server.port === row.port)
            if (kept || (!listed && port?.verdict === 'right'))
              said.push(`${provider.id} ${row.port} ${security}`)
          }
        }
      }
    }
    expect(said).toEqual([])
    expect(pairs).toBeGreaterThan(2000)
  })
})

describe('a host below the provider’s own name that no record has', () => {
  it('may be right', () => {
    const form = { ...EMPTY_CHECK_FORM, 'outgoing.host': 'smtp.googlemail.com' }
    expect(verdictsOf(gmail, form)).toEqual({ 'outgoing.host': 'host-not-listed' })
  })

  it('is wrong where its name is another service’s', () => {
    const form = { ...EMPTY_CHECK_FORM, 'incoming.host': 'smtp.googlemail.com' }
    expect(verdictsOf(gmail, form)).toEqual({ 'incoming.host': 'host-of-other-service' })
  })

  it('takes both names of this computer for a bridge', () => {
    const form = { ...EMPTY_CHECK_FORM, 'incoming.host': 'localhost' }
    expect(verdictsOf(about(byId('proton')), form)).toEqual({ 'incoming.host': 'as-listed' })
  })
})

describe('servers that nobody here knows', () => {
  const judge = (form: Partial<CheckForm>) => {
    const said = readCheckForm({ ...EMPTY_CHECK_FORM, ...form })
    const service = unknownService(said)
    return judgeSettings({ service, whole: service, index }, said)
  }
  const verdicts = (form: Partial<CheckForm>) =>
    Object.fromEntries(
      (judge(form)?.lines ?? []).filter(({ said }) => said).map(({ field, reason }) => [field, reason]),
    )

  it('are judged by the port table alone', () => {
    expect(
      verdicts({
        protocol: 'imap',
        'incoming.host': 'mail.shop.example',
        'incoming.port': '993',
        'incoming.security': 'tls',
        'incoming.username': 'jane',
        'incoming.auth': 'password',
      }),
    ).toEqual({
      protocol: 'as-registered',
      'incoming.host': 'host-cannot-know',
      'incoming.port': 'as-registered',
      'incoming.security': 'as-registered',
      'incoming.username': 'username-cannot-know',
      'incoming.auth': 'auth-cannot-know',
    })
  })

  it.each([
    [
      '465 with STARTTLS',
      { 'outgoing.port': '465', 'outgoing.security': 'starttls' },
      'starttls-on-tls-port',
      'outgoing.security',
    ],
    [
      '143 with STARTTLS',
      { protocol: 'imap', 'incoming.port': '143', 'incoming.security': 'starttls' },
      'old-port',
      'incoming.port',
    ],
    ['2525', { 'outgoing.port': '2525', 'outgoing.security': 'starttls' }, 'as-registered', 'outgoing.port'],
    [
      'a number of its own',
      { 'outgoing.port': '10465', 'outgoing.security': 'tls' },
      'port-outside-table',
      'outgoing.port',
    ],
    ['586', { 'outgoing.port': '586', 'outgoing.security': 'starttls' }, 'port-slip', 'outgoing.port'],
    [
      'POP3 on IMAP’s port',
      { protocol: 'pop3', 'incoming.port': '993' },
      'port-of-other-protocol',
      'incoming.port',
    ],
  ] as const)('%s', (_, form, reason, field) => {
    expect(verdicts(form)[field]).toBe(reason)
  })
})

describe('whose settings they are', () => {
  const infer = (form: Partial<CheckForm>) => {
    const found = inferProvider(index, readCheckForm({ ...EMPTY_CHECK_FORM, ...form }), undefined)
    return found && [found.provider.id, found.by]
  }

  it('is told by an address, a host, or a host with a slip', () => {
    expect(infer({ 'incoming.username': 'jane@gmx.de' })).toEqual(['gmx-net', 'address'])
    expect(infer({ 'outgoing.host': 'smtp.fastmail.com' })).toEqual(['fastmail', 'host'])
    expect(infer({ 'incoming.host': 'imap.gmial.com' })).toEqual(['gmail', 'near-miss'])
    expect(infer({ 'incoming.host': 'imap.shop.example' })).toBeUndefined()
  })
})

test('a word that every object has is no port', () => {
  for (const word of ['__proto__', 'constructor', 'toString'])
    expect(readCheckForm({ ...EMPTY_CHECK_FORM, 'incoming.port': word }).incoming.port).toEqual({
      text: word,
    })
})
