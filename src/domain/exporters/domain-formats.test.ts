import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profile } from '../../i18n/en/profile.ts'
import { domainProfileWords } from '../../i18n/profile-words.ts'
import type { AuthMethod, IncomingServer, OutgoingServer, Server, UsernameForm } from '../account/settings.ts'
import { hostname } from '../address/hostname.ts'
import { receives, sends } from '../advice/example-setup.ts'
import { PORTS } from '../ports/ports.ts'
import { err } from '../result.ts'
import { autoconfig } from './autoconfig.ts'
import { autodiscover } from './autodiscover.ts'
import { domainRecords, type DnsRecord } from './dns-records.ts'
import { DOMAIN_FORMATS, type DomainExport, type DomainFormat, type Exporter } from './exporter.ts'
import { elementsAt, readXmlStrictly, textsAt, type ReadElement } from './read-xml-strictly.ts'
import { placesOf } from './publish-places.ts'
import { DOMAIN_EXPORTERS } from './registry.ts'
import { srvZone } from './srv-zone.ts'
import { userAgentConfiguration } from './user-agent-configuration.ts'

const SECURITIES = ['tls', 'starttls', 'none'] as const
const USERNAMES: readonly UsernameForm[] = ['email', 'localpart', 'localpart-dot-domain', 'custom', 'none']
const WAYS: readonly AuthMethod[] = ['oauth2', 'app-password', 'password', 'none']

const settings = fc.record({
  security: fc.constantFrom(...SECURITIES),
  host: fc.constantFrom(
    'mail.example.test',
    'box{account}.example.test',
    'in.{domain}',
    'other.example.net',
    'autoconfig.example.test',
    '127.0.0.1',
  ),
  username: fc.constantFrom(...USERNAMES),
  auth: fc.subarray([...WAYS], { minLength: 1 }),
  port: fc.constantFrom(...PORTS.map(({ port }) => port), 1993),
  passwordEncrypted: fc.boolean(),
})

const incoming: fc.Arbitrary<IncomingServer> = fc.oneof(
  fc.constantFrom(receives('imap', 993, 'tls'), receives('pop3', 995, 'tls')),
  fc
    .tuple(fc.constantFrom('imap', 'pop3'), settings)
    .map(([protocol, { port, security, ...rest }]) => receives(protocol, port, security, rest)),
)

const outgoing: fc.Arbitrary<OutgoingServer> = fc.oneof(
  fc.constant(sends(465, 'tls')),
  settings.map(({ port, security, ...rest }) => sends(port, security, rest)),
)

/** Whatever a hostile person could call a service, a person or an account. */
const anyName = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '>', '&', '"', "'", ']]>', '-->', '%EMAILADDRESS%', '\\', '$', ';', '{', '}', ' '),
    fc.constantFrom('\n', '\r', '\t', '\u0000', '\u001B', '\u2028', '\u202E', '\uFFFE', '\uD800'),
    fc.constantFrom(
      '</displayName>',
      '&lt;',
      '<?xml',
      '<!DOCTYPE',
      '<!ENTITY a SYSTEM "file:///etc/passwd">',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
})

/** Any domain, also one that nobody should have. */
const anyDomain: fc.Arbitrary<DomainExport> = fc
  .record({
    name: anyName,
    incoming: fc.array(incoming, { maxLength: 5 }),
    outgoing: fc.array(outgoing, { maxLength: 4 }),
    web: fc.constantFrom(undefined, 'www.example.test', 'autoconfig.example.test', 'example.test'),
  })
  .map(({ web, ...rest }) => ({
    ...rest,
    domain: hostname('example.test'),
    ...(web === undefined ? {} : { webHost: hostname(web) }),
  }))

type Said = readonly [protocol: string, host: string, port: number, security: string]

const hostHere = (host: string) => host.replace('{domain}', 'example.test')
const asSaid = ({ protocol, host, port, security }: Server): Said => [
  protocol,
  hostHere(host),
  port,
  security,
]
const serversOf = ({ incoming, outgoing }: DomainExport): readonly Said[] =>
  [...incoming, ...outgoing].map(asSaid)

/** Runs on what the format takes, with enough of it. */
function whereSaid(
  exporter: Exporter<DomainExport, unknown>,
  check: (input: DomainExport, file: string) => void,
) {
  const taken = anyDomain.filter((input) => exporter.supports(input).ok)
  fc.assert(fc.property(taken, (input) => check(input, exporter.render(input, undefined))))
}

/** Whether the few stand among the many one behind the other. */
function isInOrder(few: readonly Said[], many: readonly Said[]): boolean {
  let at = -1
  return few.every((each) => {
    at = many.findIndex((other, place) => place > at && String(other) === String(each))
    return at >= 0
  })
}

const SOCKETS: Readonly<Record<string, string>> = { SSL: 'tls', STARTTLS: 'starttls' }
const ENCRYPTIONS: Readonly<Record<string, string>> = { SSL: 'tls', TLS: 'starttls' }
const one = (element: ReadElement, name: string): string => textsAt(element, name).join('|')

function render(format: DomainFormat, input: DomainExport): string {
  return format === 'domain-profile'
    ? DOMAIN_EXPORTERS[format].render(input, domainProfileWords(input, profile))
    : DOMAIN_EXPORTERS[format].render(input, undefined)
}

describe('any domain', () => {
  it('says the same in the same bytes, and no format throws at what it takes', () => {
    fc.assert(
      fc.property(anyDomain, fc.constantFrom(...DOMAIN_FORMATS), (input, format) => {
        if (DOMAIN_EXPORTERS[format].supports(input).ok)
          expect(render(format, structuredClone(input))).toBe(render(format, input))
      }),
    )
  })

  it('declines servers of a program on the reader’s own computer', () => {
    const here = { host: '127.0.0.1' } as const
    const input = { domain: hostname('example.test'), name: 'Bridge' }
    const bridge = {
      ...input,
      incoming: [receives('imap', 1143, 'starttls', here)],
      outgoing: [sends(1025, 'starttls', here)],
    }
    for (const format of DOMAIN_FORMATS)
      expect(DOMAIN_EXPORTERS[format].supports(bridge)).toEqual(err('server-on-this-computer'))
  })

  it('has no mailbox that is read without a login, in any file', () => {
    const open = receives('imap', 993, 'tls', { username: 'none', auth: ['none'] })
    const input = {
      domain: hostname('example.test'),
      name: 'Open',
      incoming: [open],
      outgoing: [sends(465, 'tls')],
    }
    const files = DOMAIN_FORMATS.filter((format) => DOMAIN_EXPORTERS[format].supports(input).ok)
    expect(files).toEqual(['srv-zone'])
  })

  it('has its name nowhere but where names stand', () => {
    fc.assert(
      fc.property(anyDomain, anyName, (input, name) => {
        const renamed = { ...input, name }
        for (const exporter of [autoconfig, autodiscover, srvZone]) {
          if (!exporter.supports(input).ok) continue
          const [before, after] = [input, renamed].map((each) =>
            exporter
              .render(each, undefined)
              .replace(/<display(Short)?Name>[^<>]*<\/display(Short)?Name>/g, '')
              // Of the other file’s bytes, which have the name in them.
              .replace(/d=[\w+/=]{44}/, ''),
          )
          expect(after).toBe(before)
        }
      }),
    )
  })
})

describe('autoconfig', () => {
  it('has servers of the domain only, in its order, each as Thunderbird for Android takes it', () => {
    whereSaid(autoconfig, (input, file) => {
      const provider = elementsAt(readXmlStrictly(file), 'emailProvider')[0]
      expect(provider?.attributes).toEqual({ id: 'example.test' })
      if (!provider) return
      const servers = ['incomingServer', 'outgoingServer'].map((name) => elementsAt(provider, name))
      const said = servers.flat().map((server): Said => {
        const { type = '' } = server.attributes
        const socket = one(server, 'socketType')
        return [type, one(server, 'hostname'), Number(one(server, 'port')), SOCKETS[socket] ?? socket]
      })
      expect(serversOf(input)).toEqual(expect.arrayContaining([...said]))
      expect(isInOrder(said, serversOf(input))).toBe(true)
      for (const list of servers) expect(list).not.toEqual([])
      for (const server of servers.flat()) {
        expect(SOCKETS).toHaveProperty(one(server, 'socketType'))
        expect(one(server, 'username')).toMatch(/^%EMAIL(ADDRESS|LOCALPART)%(\.%EMAILDOMAIN%)?$/)
        expect(one(server, 'authentication')).toMatch(/^(OAuth2\|?)?(password-(cleartext|encrypted))?$/)
        expect(one(server, 'hostname')).not.toContain('{')
      }
    })
  })

  it('calls the service by its name, as long as the draft lets it be', () => {
    whereSaid(autoconfig, ({ name }, file) => {
      const root = readXmlStrictly(file)
      for (const [element, most] of [
        ['displayName', 60],
        ['displayShortName', 20],
      ] as const) {
        const [shown = '', ...more] = textsAt(root, 'emailProvider', element)
        expect(more).toEqual([])
        expect(shown.length).toBeGreaterThan(0)
        expect(shown.length).toBeLessThanOrEqual(most)
        expect(shown).toBe(shown.trim())
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
        if (shown !== 'example.test') expect(letters(name)).toContain(letters(shown))
      }
    })
  })
})

describe('Autodiscover', () => {
  it('has one server of the domain a protocol, no user name, and no way without TLS', () => {
    whereSaid(autodiscover, (input, file) => {
      const protocols = elementsAt(readXmlStrictly(file), 'Response', 'Account', 'Protocol')
      const said = protocols.map((each): Said => {
        const encryption = one(each, 'Encryption')
        return [
          one(each, 'Type').toLowerCase(),
          one(each, 'Server'),
          Number(one(each, 'Port')),
          ENCRYPTIONS[encryption] ?? encryption,
        ]
      })
      expect(serversOf(input)).toEqual(expect.arrayContaining([...said]))
      const kinds = said.map(([protocol]) => protocol)
      expect(new Set(kinds).size).toBe(kinds.length)
      expect(kinds.at(-1)).toBe('smtp')
      expect(file).not.toContain('LoginName')
      for (const each of protocols) expect([one(each, 'SPA'), one(each, 'SSL')]).toEqual(['off', 'on'])
    })
  })
})

describe('the DNS records', () => {
  const records = (input: DomainExport, prefix: string) =>
    domainRecords(input).filter(({ name }) => name.startsWith(prefix))
  const isDenied = (record: DnsRecord) => record.type === 'SRV' && record.target === undefined

  it('name servers of the domain only, and deny a service only where there is none', () => {
    const services = { imaps: 'imap tls', imap: 'imap starttls', pop3s: 'pop3 tls', pop3: 'pop3 starttls' }
    const all = { ...services, submissions: 'smtp tls', submission: 'smtp starttls' }
    whereSaid(srvZone, (input) => {
      for (const [service, kind] of Object.entries(all)) {
        const offers = serversOf(input).filter(
          ([protocol, , , security]) => `${protocol} ${security}` === kind,
        )
        const found = records(input, `_${service}._tcp.`)
        expect(found.some(isDenied) ? [found.length, ...offers] : []).toEqual(found.some(isDenied) ? [1] : [])
        if (found.length === 0) expect(serversOf(input).join()).toMatch(/\{account\}|none|127\.0\.0\.1/)
        for (const record of found)
          if (record.type === 'SRV' && record.target !== undefined)
            expect(offers.map(([, host, port]) => `${host} ${port}`)).toContain(
              `${record.target} ${record.port}`,
            )
      }
    })
  })

  it('rank TLS from the first byte before STARTTLS, and IMAP before POP3, no two alike', () => {
    whereSaid(srvZone, (input) => {
      for (const prefixes of [
        ['_imaps.', '_imap.', '_pop3s.', '_pop3.'],
        ['_submissions.', '_submission.'],
      ]) {
        const ranked = prefixes
          .flatMap((prefix) => records(input, prefix))
          .flatMap((record) => (record.type === 'SRV' && !isDenied(record) ? [record.priority] : []))
        expect(ranked).toEqual([...new Set(ranked)].toSorted((a, b) => a - b))
      }
    })
  })

  it('give no name an alias that has another record, or is its own', () => {
    fc.assert(
      fc.property(anyDomain, (input) => {
        const all = domainRecords(input)
        for (const record of all) {
          if (record.type !== 'CNAME') continue
          expect(all.filter(({ name }) => name === record.name)).toHaveLength(1)
          expect(record.target).not.toBe(record.name)
          expect(serversOf(input).map(([, host]) => host)).not.toContain(record.name)
        }
      }),
    )
  })

  it('lead to the web server from every name that a file is asked for under, or the name is a server’s own', () => {
    fc.assert(
      fc.property(anyDomain, fc.constantFrom(...DOMAIN_FORMATS), (input, format) => {
        if (!input.webHost || !DOMAIN_EXPORTERS[format].supports(input).ok) return
        const aliases = domainRecords(input).flatMap(({ name, type }) => (type === 'CNAME' ? [name] : []))
        const names = [...aliases, input.webHost, ...serversOf(input).map(([, host]) => host)]
        for (const { url, alone } of placesOf(format, input))
          if (alone) expect(names).toContain(new URL(url).host)
      }),
    )
  })

  it('are the zone, line by line', () => {
    whereSaid(srvZone, (input, file) => {
      const lines = file.split('\n')
      expect(lines.pop()).toBe('')
      const read = lines.map((line) =>
        /^([\w.-]+)\. 3600 IN (SRV|CNAME|TXT) ([ -~]+)$/.exec(line)?.slice(1, 3),
      )
      expect(read).toEqual(domainRecords(input).map(({ name, type }) => [name, type]))
      for (const line of lines)
        if (!line.includes(' TXT ')) expect(line).toMatch(/ (\d+ \d+ \d+ )?([\w.-]+)?\.$/)
    })
  })

  it('vouch for exactly the bytes of the configuration', () => {
    whereSaid(userAgentConfiguration, (input, file) => {
      const digest = createHash('sha256').update(file, 'utf8').digest('base64')
      const [record, ...more] = records(input, '_ua-auto-config.')
      expect(more).toEqual([])
      expect(record?.type === 'TXT' && record.text).toBe(`v=UAAC1; a=sha256; d=${digest}`)
    })
  })
})

describe('the configuration for user agents', () => {
  it('has servers with TLS from the first byte at their registered ports, on one line', () => {
    const registered: Readonly<Record<string, string>> = {
      imap: 'imap,993',
      pop3: 'pop3,995',
      submit: 'smtp,465',
    }
    whereSaid(userAgentConfiguration, (input, file) => {
      expect(file).not.toMatch(/[\r\n]/)
      const { protocols, authentication, info }: Readonly<Record<string, object>> = JSON.parse(file)
      expect(authentication).toEqual({ password: true })
      expect(Object.keys(info ?? {})).toEqual(['provider'])
      expect(protocols).toHaveProperty('submit')
      const said = serversOf(input).map(([protocol, host, port, security]) => [
        `${protocol},${port}`,
        host,
        security,
      ])
      for (const [key, value] of Object.entries(protocols ?? {}))
        expect(said).toContainEqual([registered[key], value.host, 'tls'])
    })
  })
})
