import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hostname, parseHostname } from '../address/hostname.ts'
import type { Fetched } from './document.ts'
import { MOST_SERVERS, readAutoconfigReport, type AutoconfigSource } from './read-autoconfig-report.ts'
import type { ServersReport, SourceReport } from './report.ts'
import { isUsableHost } from './usable-host.ts'

const domain = hostname('shop.example')

const fetched = (content: string | Uint8Array): Fetched => ({
  kind: 'document',
  document: {
    url: 'https://autoconfig.shop.example/mail/config-v1.1.xml',
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  },
})

interface Written {
  readonly type: string
  readonly hostname: string
  readonly port: string
  readonly socketType: string
  readonly authentication: string
  readonly username: string
}
const IMAP: Written = {
  type: 'imap',
  hostname: 'imap.shop.example',
  port: '993',
  socketType: 'SSL',
  authentication: 'password-cleartext',
  username: '%EMAILADDRESS%',
}
const SMTP: Written = { ...IMAP, type: 'smtp', hostname: 'smtp.shop.example', port: '465' }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const server = ({ type, ...values }: Written) => {
  const name = type === 'smtp' ? 'outgoingServer' : 'incomingServer'
  const inside = Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<${key}>${escaped(value)}</${key}>`)
  return `<${name} type="${type}">${inside.join('')}</${name}>`
}
const config = (servers: readonly Written[], domains: readonly string[] = ['shop.example']) =>
  `<?xml version="1.0"?><clientConfig version="1.1"><emailProvider id="shop.example">${domains
    .map((one) => `<domain>${one}</domain>`)
    .join('')}${servers.map(server).join('')}</emailProvider></clientConfig>`

const read = (content: string | Uint8Array, source: AutoconfigSource = 'autoconfig', of = domain) =>
  readAutoconfigReport(fetched(content), source, of)
function servers(report: SourceReport): ServersReport {
  if (report.kind !== 'servers') throw new Error(JSON.stringify(report))
  return report
}
const failure = (content: string | Uint8Array) => {
  const report = read(content)
  return report.kind === 'failed' ? report.problem : report
}
/** With one thing of the first server written otherwise, and a good one behind it. */
const withImap = (change: Partial<Written>) => servers(read(config([{ ...IMAP, ...change }, SMTP])))

const imap = { protocol: 'imap', port: 993, security: 'tls', host: 'imap.shop.example', username: 'email' }
const smtp = { protocol: 'smtp', port: 465, security: 'tls', host: 'smtp.shop.example', username: 'email' }

describe('a domain’s document', () => {
  it('names its servers, in its order, by what its web server vouches for', () => {
    expect(read(config([IMAP, { ...IMAP, type: 'pop3', port: '995' }, SMTP]))).toEqual({
      source: 'autoconfig',
      kind: 'servers',
      proof: { kind: 'web' },
      servers: [imap, { ...imap, protocol: 'pop3', port: 995 }, smtp],
      notOffered: [],
      remarks: [],
    })
  })

  it('is read as others write it', () => {
    const real = readFileSync(new URL('../imports/fixtures/autoconfig.xml', import.meta.url))
    expect(servers(read(new Uint8Array(real))).servers.length).toBeGreaterThan(1)
  })

  it('names a server once, however often it stands there', () => {
    expect(servers(read(config([IMAP, IMAP, SMTP, SMTP]))).servers).toEqual([imap, smtp])
  })

  it.each([
    ['imap.%EMAILDOMAIN%', 'imap.shop.example'],
    ['%EMAILDOMAIN%', 'shop.example'],
    ['%EMAILDOMAIN%.mail.example', 'shop.example.mail.example'],
    ['IMAP.Shop.Example.', 'imap.shop.example'],
    ['imap.bücher.example', 'imap.xn--bcher-kva.example'],
    ['imap.host.example', 'imap.host.example'],
  ])('has %s as the name %s', (written, host) => {
    expect(withImap({ hostname: written })).toMatchObject({ servers: [{ host }, smtp], remarks: [] })
  })

  it.each([
    '192.0.2.1',
    '2001:db8::1',
    '[2001:db8::1]',
    '0x7f.1',
    'javascript:alert(1)',
    'https://imap.shop.example/',
    'imap.shop.example:993',
    'imap',
    'localhost',
    'imap.localhost',
    'mail.office.local',
    'imap.abcdef.onion',
    'gmаil.example',
    'xn--a.example',
    'a"onclick="x.example',
    '<img src=x>.example',
    '../../x.example',
    '%EMAILLOCALPART%.shop.example',
    '%EMAILADDRESS%',
    '%PASSWORD%.evil.example',
    `${'a'.repeat(64)}.example`,
    `${'abcdefghi.'.repeat(30)}example`,
  ])('has no server at %s', (written) => {
    const { servers: left, remarks } = withImap({ hostname: written })
    expect(left).toEqual([smtp])
    expect(remarks).toMatchObject([{ code: 'unusable-host', text: expect.stringMatching(/^[^\n]{1,61}$/) }])
  })

  it('shows nothing of a name that hides or turns text', () => {
    const { remarks } = withImap({ hostname: 'imap\u202E.shop\u200B.example evil' })
    expect(JSON.stringify(remarks)).not.toMatch(/\u202E|\u200B/)
  })

  it('names no server without encryption', () => {
    const { servers: left, remarks } = withImap({ port: '143', socketType: 'plain' })
    expect(left).toEqual([smtp])
    expect(remarks).toEqual([{ code: 'unencrypted', protocol: 'imap', host: 'imap.shop.example' }])
  })

  it.each([{ hostname: '' }, { port: '' }, { port: '99999' }, { socketType: '' }, { socketType: 'ssl' }])(
    'names no server with %o',
    (change) => {
      const { servers: left, remarks } = withImap(change)
      expect(left).toEqual([smtp])
      expect(remarks).toEqual([{ code: 'incomplete', protocol: 'imap' }])
    },
  )

  it('keeps a port that the table has for another way, and says so', () => {
    for (const change of [{ socketType: 'STARTTLS' }, { port: '143' }])
      expect(withImap(change)).toMatchObject({
        servers: [{ host: 'imap.shop.example' }, smtp],
        remarks: [{ code: 'odd-port', protocol: 'imap' }],
      })
  })

  it('keeps a port that nobody knows', () => {
    expect(withImap({ port: '10993' })).toMatchObject({ servers: [{ port: 10_993 }, smtp], remarks: [] })
  })

  it('leaves out a server on a port that speaks another protocol', () => {
    expect(withImap({ port: '465' })).toMatchObject({
      servers: [smtp],
      remarks: [{ code: 'odd-port', protocol: 'imap', port: 465 }],
    })
  })

  it('doesn’t lead to the port between servers', () => {
    const relay = { ...SMTP, port: '25', socketType: 'STARTTLS' }
    expect(servers(read(config([IMAP, relay])))).toMatchObject({
      servers: [imap],
      remarks: [{ code: 'odd-port', protocol: 'smtp', port: 25 }],
    })
  })

  it.each([
    ['%EMAILADDRESS%', 'email'],
    ['%EMAILLOCALPART%@%EMAILDOMAIN%', 'email'],
    ['%EMAILLOCALPART%@shop.example', 'email'],
    ['%EMAILLOCALPART%', 'localpart'],
    ['', undefined],
  ])('has the user name %j as %s', (written, username) => {
    const report = withImap({ username: written })
    expect([report.servers[0]?.username, report.remarks]).toEqual([username, []])
  })

  it.each(['%EMAILLOCALPART%.%EMAILDOMAIN%', '%EMAILLOCALPART%@other.example', 'shopkeeper'])(
    'says that the user name %s is its own',
    (written) => {
      const report = withImap({ username: written })
      expect(report.servers[0]).toHaveProperty('username', 'custom')
      expect(report.remarks).toEqual([{ code: 'own-username' }])
    },
  )

  it.each([
    ['OAuth2', 'oauth-only'],
    ['GSSAPI', 'sign-in-unknown'],
    ['TLS-client-cert', 'sign-in-unknown'],
  ])('with the sign-in %s alone says so', (authentication, code) => {
    expect(withImap({ authentication })).toMatchObject({ servers: [imap, smtp], remarks: [{ code }] })
  })

  it('prefers a server that lets people in', () => {
    const kerberos = { ...IMAP, hostname: 'kerberos.shop.example', authentication: 'GSSAPI' }
    expect(servers(read(config([kerberos, IMAP, SMTP])))).toMatchObject({
      servers: [imap, smtp],
      remarks: [{ code: 'sign-in-unknown' }],
    })
  })

  it('with more servers than anybody has is read only so far', () => {
    const many = Array.from({ length: 300 }, (_, place) => ({
      ...IMAP,
      hostname: `imap${place}.shop.example`,
    }))
    const report = servers(read(config([...many, SMTP])))
    expect(report.servers).toHaveLength(MOST_SERVERS + 1)
    expect(report.remarks).toEqual([{ code: 'too-many', count: 300 }])
    const broken = servers(
      read(config([...many.map((one) => ({ ...one, hostname: `${one.hostname} x` })), SMTP])),
    )
    expect(broken.remarks).toHaveLength(MOST_SERVERS + 1)
  })
})

describe('whom a document says that it is for', () => {
  const others = ['one.example', 'two.example', 'three.example', 'four.example']
  test.each(['autoconfig', 'directory'] as const)('is said where it isn’t the domain: %s', (source) => {
    expect(servers(read(config([IMAP, SMTP], others), source)).remarks).toEqual([
      { code: 'other-domains', domains: others.slice(0, 3) },
    ])
    expect(servers(read(config([IMAP, SMTP], [...others, 'Shop.Example']), source)).remarks).toEqual([])
    expect(servers(read(config([IMAP, SMTP], ['%EMAILDOMAIN%']), source)).remarks).toEqual([])
  })

  test('doesn’t matter for the host of the mail, and its servers are made for the person’s domain', () => {
    const report = servers(
      read(config([{ ...IMAP, hostname: 'mail.%EMAILDOMAIN%' }, SMTP], others), 'mail-host-directory'),
    )
    expect(report).toMatchObject({
      source: 'mail-host-directory',
      servers: [{ host: 'mail.shop.example' }, smtp],
    })
    expect(report.remarks).toEqual([])
  })
})

describe('nothing is learnt', () => {
  test('where there is no document, or it didn’t arrive', () => {
    expect(readAutoconfigReport({ kind: 'none' }, 'directory', domain)).toEqual({
      source: 'directory',
      kind: 'nothing',
    })
    expect(
      readAutoconfigReport(
        { kind: 'failed', problem: { code: 'refused', status: 503 } },
        'autoconfig',
        domain,
      ),
    ).toEqual({ source: 'autoconfig', kind: 'failed', problem: { code: 'refused', status: 503 } })
  })

  test.each([
    '<!DOCTYPE html><title>Log in to the Wi-Fi</title>',
    '<html><body>Parked</body></html>',
    '<!-- x --><HTML></HTML>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
  ])('from a page: %s', (page) => {
    expect(failure(page)).toEqual({ code: 'is-page' })
  })

  test.each([
    ['nothing', ''],
    ['other bytes', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])],
    [
      'a DTD with entities',
      config([IMAP]).replace('<clientConfig', '<!DOCTYPE x [<!ENTITY a "b">]><clientConfig'),
    ],
    [
      'a DTD from elsewhere',
      config([IMAP]).replace(
        '<clientConfig',
        '<!DOCTYPE x [<!ENTITY % a SYSTEM "https://evil.example/">%a;]><clientConfig',
      ),
    ],
    ['broken XML', config([IMAP]).replace('</emailProvider>', '')],
    [
      'two names for one server',
      config([IMAP]).replace('<port>', '<hostname>imap.evil.example</hostname><port>'),
    ],
    ['a foreign prefix', config([IMAP]).replaceAll('emailProvider', 'x:emailProvider')],
    ['another XML', '<Autodiscover><Response/></Autodiscover>'],
    ['JSON', '{"protocols":{}}'],
    ['a million levels', '<a>'.repeat(50_000)],
  ])('from %s', (_, content) => {
    expect(failure(content)).toEqual({ code: 'unreadable' })
  })

  test('from one without a server that can be used', () => {
    expect(failure(config([]))).toEqual({ code: 'no-servers' })
    expect(failure(config([{ ...IMAP, socketType: 'plain' }]))).toEqual({ code: 'no-servers' })
    expect(failure(config([{ ...IMAP, type: 'ews' }]))).toEqual({ code: 'no-servers' })
  })
})

describe('whatever arrives', () => {
  const hold = (report: SourceReport) => {
    if (report.kind !== 'servers') return
    expect(report.servers.length).toBeLessThanOrEqual(2 * MOST_SERVERS)
    for (const { host, security } of report.servers) {
      expect(parseHostname(host)).toEqual({ ok: true, value: host })
      expect(isUsableHost(host)).toBe(true)
      expect(security).not.toBe('none')
    }
  }

  it('is answered, as bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => hold(read(bytes))),
      { numRuns: 2000 },
    )
  })

  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.domain(),
    fc.ipV4(),
    fc.ipV6(),
    fc.webUrl(),
    fc.constantFrom('%EMAILDOMAIN%', '%EMAILADDRESS%', '993', 'SSL', 'plain', '\u0000', ' ', 'xn--', 'a.b'),
  )
  const written: fc.Arbitrary<Written> = fc.record({
    type: fc.constantFrom('imap', 'pop3', 'smtp', 'ews'),
    hostname: fc.oneof(
      word,
      fc.tuple(word, word).map(([one, other]) => `${one}.${other}`),
    ),
    port: fc.oneof(fc.constantFrom('993', '465', '25', ''), word),
    socketType: fc.oneof(fc.constantFrom('SSL', 'STARTTLS', 'plain'), word),
    authentication: word,
    username: word,
  })

  it('is answered, as a document with anything in it, and every server is one', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 15 }), fc.array(word, { maxLength: 3 }), (all, domains) => {
        hold(read(config(all, domains.map(escaped))))
      }),
      { numRuns: 1500 },
    )
  })

  it('is answered, as a good document with some bytes changed', () => {
    const good = new TextEncoder().encode(config([IMAP, SMTP]))
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
        (changes) => {
          const bytes = good.slice()
          for (const [place, byte] of changes) bytes[place] = byte
          hold(read(bytes))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
