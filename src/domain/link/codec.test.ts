import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePort, type Choice } from '../account/choice.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname, type HostnameProblem } from '../address/hostname.ts'
import { CLIENT_FAMILIES, CLIENT_IDS } from '../clients/client-ids.ts'
import { PORTS, type Protocol, type Security } from '../ports/ports.ts'
import { decodeSetup, encodeSetup, looksLikeLink } from './codec.ts'
import { LINK_KEYS, type LinkProblem, type Setup } from './setup.ts'
import { isWeak } from './v1.ts'

const port = (number: number) => {
  const parsed = parsePort(number)
  if (!parsed) throw new Error(`not a port: ${number}`)
  return parsed
}
const address = (text: string) => {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(`not an address: ${text}`)
  return parsed.value
}
const choice = <P extends Protocol>(protocol: P, number: number, security: Security): Choice<P> => ({
  protocol,
  port: port(number),
  security,
})

const GMAIL: Setup = { service: { kind: 'provider', id: 'gmail' } }
const EXAMPLE = 'v=1&provider=gmail'
const FULL: Setup = {
  ...GMAIL,
  client: 'thunderbird',
  incoming: choice('imap', 993, 'tls'),
  outgoing: choice('smtp', 465, 'tls'),
  email: address('jane@gmail.com'),
}
const FULL_TEXT =
  'v=1&provider=gmail&client=thunderbird&incoming=imap:993:tls&outgoing=smtp:465:tls&email=jane%40gmail.com'

describe('encoding', () => {
  test('writes the example of the link grammar', () => {
    expect(encodeSetup(FULL)).toBe(FULL_TEXT)
    expect(decodeSetup(FULL_TEXT)).toEqual({ ok: true, value: { setup: FULL, notices: [] } })
    expect(decodeSetup(`#${FULL_TEXT}`)).toEqual(decodeSetup(FULL_TEXT))
  })

  test('does not depend on the order in which the setup was put together', () => {
    const { service, client, incoming, outgoing, email } = FULL
    if (!client || !incoming || !outgoing || !email) throw new Error('the example lacks something')
    expect(encodeSetup({ email, outgoing, incoming, client, service })).toBe(FULL_TEXT)
  })

  test('writes nothing that is weak', () => {
    const weak: Setup = {
      ...GMAIL,
      incoming: choice('pop3', 110, 'none'),
      outgoing: choice('smtp', 25, 'starttls'),
    }
    expect(encodeSetup(weak)).toBe(EXAMPLE)
  })

  test('writes hosts only for a domain, and the usual user name not at all', () => {
    const domain: Setup = {
      service: {
        kind: 'domain',
        domain: hostname('bücher.de'),
        inHost: hostname('imap.example.org'),
        outHost: hostname('smtp.example.org'),
        username: 'localpart',
      },
    }
    expect(encodeSetup(domain)).toBe(
      'v=1&domain=xn--bcher-kva.de&in-host=imap.example.org&out-host=smtp.example.org&username=localpart',
    )
    const plain: Setup = { service: { kind: 'domain', domain: hostname('example.org'), username: 'email' } }
    expect(encodeSetup(plain)).toBe('v=1&domain=example.org')
  })

  test.each(['', '  ', 'a'.repeat(101), 'a\nb', 'a\u202Eb', 'a\uD83Db'])(
    'leaves out a name that it would refuse: %j',
    (name) => expect(encodeSetup({ ...GMAIL, name })).toBe(EXAMPLE),
  )
})

describe('what is encoded is decoded', () => {
  const label = fc
    .stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)
    .filter((text) => !text.startsWith('xn--'))
  const hosts = fc.oneof(
    fc.tuple(label, label).map(([one, two]) => hostname(`${one}.${two}.example`)),
    fc.constantFrom('bücher.de', '例え.jp', 'mail.example.co.uk').map(hostname),
  )
  const locals = fc.oneof(
    label,
    fc.constantFrom('Jane.Doe+a&b=c', 'ja%6ene', "d'arcy", 'j😀ne', '例え', 'a#b', 'a/b?c'),
    fc.constantFrom('"jane doe"', '"a@b, c"', '"+ %20&="', '"\\"jane\\\\"'),
  )
  const emails = fc
    .tuple(locals, fc.constantFrom('gmail.com', 'bücher.de', '例え.jp', 'sub.example.org'))
    .map(([local, domain]) => address(`${local}@${domain}`))
  const names = fc.oneof(
    fc.constantFrom('Jane Doe', ' Jane+Doe ', 'a&b=c#d%25', 'Zoë 😀', '👩\u200D💻', 'می\u200Cخواهم', '李四'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => text.trim() !== '' && text.length <= 100),
  )
  const numbers = fc.oneof(
    fc.constantFrom(...PORTS.map((row): number => row.port)),
    fc.integer({ min: 1, max: 65_535 }),
  )
  const secured = fc.constantFrom<Security>('tls', 'starttls')
  const incoming = fc
    .tuple(fc.constantFrom('imap' as const, 'pop3' as const), numbers, secured)
    .map((parts) => choice(...parts))
    .filter((made) => !isWeak(made))
  const outgoing = fc
    .tuple(numbers, secured)
    .map(([number, security]) => choice('smtp', number, security))
    .filter((made) => !isWeak(made))
  const services: fc.Arbitrary<Setup['service']> = fc.oneof(
    fc
      .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
      .map((id) => ({ kind: 'provider' as const, id })),
    fc.record(
      {
        kind: fc.constant('domain' as const),
        domain: hosts,
        inHost: hosts,
        outHost: hosts,
        username: fc.constantFrom('email' as const, 'localpart' as const),
      },
      { requiredKeys: ['kind', 'domain', 'username'] },
    ),
  )
  const setups: fc.Arbitrary<Setup> = fc.record(
    {
      service: services,
      client: fc.constantFrom(...CLIENT_IDS, ...CLIENT_FAMILIES),
      incoming,
      outgoing,
      email: emails,
      name: names,
      lang: fc.constantFrom('en', 'de', 'pt-BR', 'zh-Hant-TW'),
    },
    { requiredKeys: ['service'] },
  )

  test('to the same setup', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const { name, ...rest } = setup
        const decoded = decodeSetup(encodeSetup(setup))
        const kept =
          name !== undefined && /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/u.test(name)
            ? rest
            : setup
        expect(decoded).toEqual({ ok: true, value: { setup: kept, notices: [] } })
      }),
      { numRuns: 500 },
    )
  })

  test('and to the same link', () => {
    fc.assert(
      fc.property(setups, fc.infiniteStream(fc.nat()), (setup, order) => {
        const text = encodeSetup(setup)
        const [version, ...others] = text.split('&')
        const shuffled = others
          .map((pair) => ({ pair, place: order.next().value }))
          .sort((one, other) => one.place - other.place)
        const decoded = decodeSetup([version, ...shuffled.map(({ pair }) => pair)].join('&'))
        expect(decoded.ok && encodeSetup(decoded.value.setup)).toBe(text)
      }),
    )
  })

  test('any text is read or refused', () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1', 'gmail', 'example.org', 'imap:993:tls'),
    )
    const pairs = fc
      .tuple(fc.constantFrom(...LINK_KEYS, '__proto__', 'x'), values)
      .map((pair) => pair.join('='))
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pairs).map((parts) => `v=1&provider=gmail&${parts.join('&')}`),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const decoded = decodeSetup(text)
        if (decoded.ok) expect(decodeSetup(encodeSetup(decoded.value.setup))).toMatchObject({ ok: true })
      }),
      { numRuns: 500 },
    )
  })
})

describe('decoding reads as the URL standard does', () => {
  test.each<[string, Partial<Setup>]>([
    ['v=1&provider=gmail&name=Jane+Doe', { name: 'Jane Doe' }],
    ['v=1&provider=gmail&name=Jane%20Doe', { name: 'Jane Doe' }],
    ['v=1&provider=gmail&incoming=imap%3A993%3Atls', { incoming: choice('imap', 993, 'tls') }],
    ['v=1&provider=gmail&email=jane@gmail.com', { email: address('jane@gmail.com') }],
    ['v=1&provider=gmail&client=outlook', { client: 'outlook' }],
    ['v=1&provider=gmail&&', {}],
    ['v=1&provider=gmail&utm_source=news&utm_source=news', {}],
    ['v=1&provider=gmail&__proto__=polluted&constructor=x&hasOwnProperty=y', {}],
    [
      'v=1&domain=example.org',
      { service: { kind: 'domain', domain: hostname('example.org'), username: 'email' } },
    ],
    [
      'v=1&domain=example.org&username=email',
      { service: { kind: 'domain', domain: hostname('example.org'), username: 'email' } },
    ],
  ])('%s', (text, part) =>
    expect(decodeSetup(text)).toEqual({ ok: true, value: { setup: { ...GMAIL, ...part }, notices: [] } }),
  )

  test('a key of every object changes no object', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    expect(decodeSetup(`${EXAMPLE}&__proto__=x&__proto__[client]=aerc&toString=1`).ok).toBe(true)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(decodeSetup(EXAMPLE)).toEqual({ ok: true, value: { setup: GMAIL, notices: [] } })
  })
})

test('a key in capitals, or broken by a line, is an unknown key, and that is said', () => {
  expect(decodeSetup(`${EXAMPLE}&cli%0Aent=aerc&PROVIDER=evil&Utm_Source=x`)).toEqual({
    ok: true,
    value: {
      setup: GMAIL,
      notices: [
        { code: 'key-misspelt', key: 'provider' },
        { code: 'key-misspelt', key: 'client' },
      ],
    },
  })
})

test('a key that was cut leaves the rest as it is, and that is said', () => {
  for (const end of ['c', 'clien', 'in-hos', 'nam'])
    expect(decodeSetup(`${EXAMPLE}&${end}`)).toEqual({
      ok: true,
      value: { setup: GMAIL, notices: [{ code: 'end-missing' }] },
    })
  for (const end of ['', 'x', 'fbclid', '&'])
    expect(decodeSetup(`${EXAMPLE}&${end}`)).toEqual({ ok: true, value: { setup: GMAIL, notices: [] } })
})

describe('a weak choice is left out, and that is said', () => {
  test.each([
    ['incoming', 'imap:143:none'],
    ['incoming', 'imap:993:none'],
    ['incoming', 'pop3:110:none'],
    ['incoming', 'imap:25:tls'],
    ['outgoing', 'smtp:25:none'],
    ['outgoing', 'smtp:25:starttls'],
    ['outgoing', 'smtp:25:tls'],
    ['outgoing', 'smtp:587:none'],
  ])('%s=%s', (key, value) =>
    expect(decodeSetup(`${EXAMPLE}&${key}=${value}`)).toEqual({
      ok: true,
      value: { setup: GMAIL, notices: [{ code: 'weak-dropped', key }] },
    }),
  )

  test('on both sides, each with its notice', () => {
    const decoded = decodeSetup(`${EXAMPLE}&outgoing=smtp:25:none&incoming=pop3:110:none&client=aerc`)
    expect(decoded).toEqual({
      ok: true,
      value: {
        setup: { ...GMAIL, client: 'aerc' },
        notices: [
          { code: 'weak-dropped', key: 'incoming' },
          { code: 'weak-dropped', key: 'outgoing' },
        ],
      },
    })
  })

  test.each(['imap:143:starttls', 'pop3:110:starttls'])('%s is old, not weak', (value) =>
    expect(decodeSetup(`${EXAMPLE}&incoming=${value}`)).toMatchObject({ ok: true, value: { notices: [] } }),
  )
})

describe('a link is refused', () => {
  const bad = (key: Extract<LinkProblem, { code: 'bad-value' }>['key']): LinkProblem => ({
    code: 'bad-value',
    key,
  })
  const badHost = (
    key: Extract<LinkProblem, { code: 'bad-host' }>['key'],
    problem: HostnameProblem,
  ): LinkProblem => ({ code: 'bad-host', key, problem })
  test.each<[string, LinkProblem]>([
    ['', { code: 'no-version' }],
    ['provider=gmail', { code: 'no-version' }],
    ['provider=gmail&v=1', { code: 'no-version' }],
    ['utm=x&v=1&provider=gmail', { code: 'no-version' }],
    ['V=1&provider=gmail', { code: 'no-version' }],
    ['v=2&provider=gmail', { code: 'unknown-version' }],
    ['v=&provider=gmail', { code: 'unknown-version' }],
    ['v=01&provider=gmail', { code: 'unknown-version' }],
    ['v=1&v=1&provider=gmail', { code: 'repeated-key', key: 'v' }],
    ['v=1&provider=gmail&v=2', { code: 'repeated-key', key: 'v' }],
    ['v=1', { code: 'no-service' }],
    ['v=1&client=aerc', { code: 'no-service' }],
    ['v=1&in-host=imap.example.org', { code: 'no-service' }],
    ['v=1&provider=gmail&domain=gmail.com', { code: 'two-services' }],
    ['v=1&provider=gmail&in-host=imap.example.org', { code: 'hosts-without-domain', key: 'in-host' }],
    ['v=1&provider=gmail&out-host=smtp.example.org', { code: 'hosts-without-domain', key: 'out-host' }],
    ['v=1&provider=gmail&username=localpart', { code: 'hosts-without-domain', key: 'username' }],
    ['v=1&provider=', bad('provider')],
    ['v=1&provider=Gmail', bad('provider')],
    ['v=1&provider=../gmail', bad('provider')],
    ['v=1&provider=gmail-', bad('provider')],
    ['v=1&domain=localhost', badHost('domain', 'single-label')],
    ['v=1&domain=1.2.3.4', badHost('domain', 'ip-address')],
    ['v=1&domain=', badHost('domain', 'empty')],
    ['v=1&domain=example.org&in-host=127.0.0.1', badHost('in-host', 'ip-address')],
    ['v=1&domain=example.org&in-host=imap', badHost('in-host', 'single-label')],
    ['v=1&domain=example.org&out-host=smtp.example.org:25', badHost('out-host', 'has-port')],
    ['v=1&domain=example.org&username=jane', bad('username')],
    ['v=1&provider=gmail&client=lotus-notes', bad('client')],
    ['v=1&provider=gmail&client=', bad('client')],
    ['v=1&provider=gmail&client=__proto__', bad('client')],
    ['v=1&provider=gmail&client=constructor', bad('client')],
    ['v=1&provider=gmail&incoming=smtp:465:tls', bad('incoming')],
    ['v=1&provider=gmail&incoming=imap:993', bad('incoming')],
    ['v=1&provider=gmail&incoming=imap:0993:tls', bad('incoming')],
    ['v=1&provider=gmail&incoming=imap:0:tls', bad('incoming')],
    ['v=1&provider=gmail&incoming=imap:65536:tls', bad('incoming')],
    ['v=1&provider=gmail&incoming=IMAP:993:TLS', bad('incoming')],
    ['v=1&provider=gmail&incoming=imap:993:ssl', bad('incoming')],
    ['v=1&provider=gmail&incoming=', bad('incoming')],
    ['v=1&provider=gmail&outgoing=imap:993:tls', bad('outgoing')],
    ['v=1&provider=gmail&outgoing=smtp:-1:tls', bad('outgoing')],
    ['v=1&provider=gmail&email=jane', bad('email')],
    ['v=1&provider=gmail&email=jane%40%20gmail.com', bad('email')],
    ['v=1&provider=gmail&email=jane+doe%40gmail.com', bad('email')],
    ['v=1&provider=gmail&email=jane%40localhost', bad('email')],
    ['v=1&provider=gmail&name=', bad('name')],
    ['v=1&provider=gmail&name=%20', bad('name')],
    ['v=1&provider=gmail&name=a%0Ab', bad('name')],
    ['v=1&provider=gmail&name=a%E2%80%AEb', bad('name')],
    [`v=1&provider=gmail&name=${'a'.repeat(101)}`, bad('name')],
    ['v=1&provider=gmail&lang=english!', bad('lang')],
    ['v=1&provider=gmail&lang=', bad('lang')],
  ])('%s', (text, error) => expect(decodeSetup(text)).toEqual({ ok: false, error }))

  test.each(LINK_KEYS.filter((key) => key !== 'v'))('with %s twice', (key) => {
    const text = `v=1&${key}=x&${key}=x`
    expect(decodeSetup(text)).toEqual({ ok: false, error: { code: 'repeated-key', key } })
  })

  test.each([
    'password',
    'Password',
    'PASSWORD',
    'pass',
    'PaSs',
    'pwd',
    'PWD',
    '%70assword',
    '+password',
    'amp;pass',
  ])('with a password in it: %s', (key) => {
    const refused = { ok: false, error: { code: 'password-inside' } }
    expect(decodeSetup(`${EXAMPLE}&${key}=secret`)).toEqual(refused)
    expect(decodeSetup(`${key}=&${EXAMPLE}`)).toEqual(refused)
  })

  test('only above 2,048 characters, the number sign not counted', () => {
    const longest = `${EXAMPLE}&x=`.padEnd(2_048, 'a')
    expect(decodeSetup(longest).ok).toBe(true)
    expect(decodeSetup(`#${longest}`).ok).toBe(true)
    expect(decodeSetup(`${longest}a`)).toEqual({ ok: false, error: { code: 'too-long' } })
  })
})

test('a broken link is still seen to be meant as one', () => {
  for (const text of [
    'v=2',
    '#v=1&provider=gmail',
    'provider=gmail',
    'x=1&client=aerc',
    'in-host=a',
    ' V=1',
    'v%3D1%26provider%3Dgmail',
    'x%26provider%253Dgmail',
  ])
    expect(looksLikeLink(text), text).toBe(true)
  for (const text of ['', '#', 'main', '#top', 'section-1', 'x=1', 'save=1'])
    expect(looksLikeLink(text), text).toBe(false)
})
