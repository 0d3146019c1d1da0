import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadProviders } from '../../data/load-providers.ts'
import { hostname } from '../address/hostname.ts'
import { portOfService } from '../ports/port-queries.ts'
import type { ServiceName } from '../ports/ports.ts'
import { makeProviderIndex } from '../providers/lookup.ts'
import type { Asked, NamedServer } from './answer.ts'
import { servers } from './example-reports.ts'
import { findDigests } from './find-digests.ts'
import { judgeDomain } from './judge-domain.ts'
import type { AskedQuestion } from './judge-names.ts'
import { questionsFor } from './question.ts'
import { reportMailHost } from './report-mail-host.ts'
import { reportServices } from './report-services.ts'

const providers = makeProviderIndex(
  loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url))),
  [],
)
const domain = hostname('shop.example')

/** What one resolver says: by service, `mx` or `txt`; to all else, `rest`. */
type Said = Readonly<Record<string, Asked>>
const NO_DATA: Asked = { kind: 'no-data' }
const DOWN: Asked = { kind: 'unreachable' }
const FAILED: Asked = { kind: 'server-failure' }
const OFF: Asked = { kind: 'not-offered', authentic: false }

const named = (host: string, more: Partial<NamedServer> = {}): NamedServer => ({
  host: hostname(host),
  priority: 0,
  ...more,
})
const found = (...servers: readonly NamedServer[]): Asked => ({
  kind: 'found',
  servers,
  unusable: [],
  authentic: false,
})
const at = (service: ServiceName, host: string, more: Partial<NamedServer> = {}) =>
  named(host, { port: portOfService(service), weight: 1, ...more })
const signed = (asked: Asked): Asked => ('authentic' in asked ? { ...asked, authentic: true } : asked)

function ask(one: Said, other: Said = one, rest: readonly [Asked, Asked] = [NO_DATA, NO_DATA]) {
  return questionsFor(domain).map((question): AskedQuestion => {
    const key = question.type === 'SRV' ? question.service : question.type.toLowerCase()
    return { question, answers: [one[key] ?? rest[0], other[key] ?? rest[1]] }
  })
}
const services = (...args: Parameters<typeof ask>) => reportServices(domain, ask(...args))
const hostsOf = (report: ReturnType<typeof reportServices>) =>
  report.kind === 'servers' ? report.servers.map(({ protocol, host }) => `${protocol} ${host}`) : report.kind

const IMAPS = found(at('imaps', 'imap.shop.example'))
const SUBMISSIONS = found(at('submissions', 'smtp.shop.example'))
const BOTH: Said = { imaps: IMAPS, submissions: SUBMISSIONS }

describe('the service records', () => {
  test('name servers with the way that the port table has for the service', () => {
    expect(services({ ...BOTH, pop3: OFF })).toEqual({
      source: 'srv',
      kind: 'servers',
      proof: { kind: 'both-resolvers', authentic: false },
      servers: [
        { protocol: 'imap', host: 'imap.shop.example', port: portOfService('imaps'), security: 'tls' },
        { protocol: 'smtp', host: 'smtp.shop.example', port: portOfService('submissions'), security: 'tls' },
      ],
      notOffered: [{ protocol: 'pop3', security: 'starttls' }],
      remarks: [],
    })
  })

  test('are authentic where both resolvers checked the signatures of all of them', () => {
    const all = { imaps: signed(IMAPS), submissions: signed(SUBMISSIONS) }
    const proofOf = (...args: Parameters<typeof ask>) => services(...args)
    expect(proofOf(all)).toMatchObject({ proof: { authentic: true } })
    expect(proofOf(all, BOTH)).toMatchObject({ proof: { authentic: false } })
    expect(proofOf({ ...all, submissions: SUBMISSIONS })).toMatchObject({ proof: { authentic: false } })
  })

  test('come by the domain’s priority, which ranks IMAP against POP3, then by weight', () => {
    expect(
      hostsOf(
        services({
          imaps: found(
            at('imaps', 'b.shop.example', { priority: 20, weight: 9 }),
            at('imaps', 'a.shop.example', { priority: 20 }),
            at('imaps', 'c.shop.example', { priority: 20, weight: 50 }),
          ),
          pop3s: found(at('pop3s', 'pop.shop.example', { priority: 10 })),
          submission: found(at('submission', 'late.shop.example', { priority: 1 })),
          submissions: SUBMISSIONS,
        }),
      ),
    ).toEqual([
      'pop3 pop.shop.example',
      'imap c.shop.example',
      'imap b.shop.example',
      'imap a.shop.example',
      'smtp smtp.shop.example',
      'smtp late.shop.example',
    ])
  })

  test('of the same priority are IMAP first, then TLS from the first byte', () => {
    const report = services({
      pop3s: found(at('pop3s', 'mail.shop.example')),
      imap: found(at('imap', 'mail.shop.example', { weight: 99 })),
      imaps: found(at('imaps', 'mail.shop.example')),
    })
    expect(
      report.kind === 'servers' && report.servers.map(({ protocol, security }) => [protocol, security]),
    ).toEqual([
      ['imap', 'tls'],
      ['imap', 'starttls'],
      ['pop3', 'tls'],
    ])
  })

  test('that switch everything off are said as that', () => {
    const off = { imaps: OFF, imap: OFF, pop3s: OFF, pop3: OFF, submissions: OFF, submission: OFF }
    const report = services(off)
    expect(report).toMatchObject({ kind: 'servers', servers: [], remarks: [] })
    expect(report.kind === 'servers' && report.notOffered.length).toBe(6)
  })

  test('that aren’t there are nothing', () => {
    expect(services({})).toEqual({ source: 'srv', kind: 'nothing' })
    expect(services({}, {}, [{ kind: 'no-such-name' }, NO_DATA])).toEqual({ source: 'srv', kind: 'nothing' })
    expect(services({}, {}, [NO_DATA, DOWN])).toEqual({ source: 'srv', kind: 'nothing' })
  })

  test('with two hundred servers are cut', () => {
    const many = Array.from({ length: 200 }, (_, n) =>
      at('imaps', `imap${n}.shop.example`, { priority: 200 - n }),
    )
    const report = services({ ...BOTH, imaps: found(...many) })
    expect(hostsOf(report).slice(0, 2)).toEqual(['imap imap199.shop.example', 'imap imap198.shop.example'])
    expect(hostsOf(report)).toHaveLength(9)
    expect(report).toMatchObject({ remarks: [{ code: 'too-many', count: 200 }] })
  })

  test('that name one server twice name it once', () => {
    const twice = found(at('imaps', 'imap.shop.example'), at('imaps', 'imap.shop.example', { priority: 5 }))
    expect(hostsOf(services({ imaps: twice }))).toEqual(['imap imap.shop.example'])
  })

  test('are left out where what they name can be no server on the internet', () => {
    const bad = ['imap.shop.local', 'co.uk', 'xn--gml-8cd1f.example']
    const report = services({
      imaps: { ...IMAPS, unusable: ['192.0.2.1', 'localhost'] } as Asked,
      imap: found(...bad.map((host) => at('imap', host))),
    })
    expect(hostsOf(report)).toEqual(['imap imap.shop.example'])
    expect(report.kind === 'servers' && report.remarks).toEqual(
      ['192.0.2.1', 'localhost', ...bad].map((text) => ({ code: 'unusable-host', text })),
    )
  })

  test('are named with nothing but remarks where none of it can be used', () => {
    expect(
      services({ imaps: { kind: 'found', servers: [], unusable: ['127.0.0.1'], authentic: false } }),
    ).toMatchObject({
      kind: 'servers',
      servers: [],
      notOffered: [],
      remarks: [{ code: 'unusable-host', text: '127.0.0.1' }],
    })
  })
})

describe('a port that is another service’s', () => {
  test.each([
    ['submission', 'submissions', 'tls'],
    ['imap', 'imaps', 'tls'],
  ] as const)('has the security of the port: _%s on the port of %s', (service, other, security) => {
    const report = services({ [service]: found(at(other, 'mail.shop.example')) })
    const port = portOfService(other)
    expect(report).toMatchObject({
      servers: [{ port, security, inferred: true }],
      remarks: [{ code: 'odd-port', port }],
    })
  })

  test.each([
    ['submissions', 'submission'],
    ['imaps', 'imap'],
    ['pop3s', 'pop3'],
  ] as const)(
    'never makes less of TLS from the first byte: _%s on the port of %s is left out',
    (service, other) => {
      const port = portOfService(other)
      expect(services({ [service]: found(at(other, 'mail.shop.example')) })).toMatchObject({
        servers: [],
        remarks: [{ code: 'odd-port', port }],
      })
    },
  )

  test('is confirmed only where a record names it outright', () => {
    const out = { submission: found(at('submissions', 'smtp.shop.example')) }
    const certaintyOf = (report: ReturnType<typeof services>) =>
      judgeDomain(domain, [report], { providers }).proposal?.outgoing[0]?.certainty
    expect(certaintyOf(services({ imaps: IMAPS, ...out }))).toBe('listed')
    expect(certaintyOf(services({ ...BOTH, ...out }))).toBe('confirmed')
    expect(certaintyOf(services({ imaps: IMAPS, ...out, submissions: OFF }))).toBeUndefined()
  })

  test('is no remark where the port is nobody’s: the service’s security stays', () => {
    for (const port of [1993, 12_345])
      expect(services({ imaps: found(named('imap.shop.example', { port })) })).toMatchObject({
        servers: [{ port, security: 'tls' }],
        remarks: [],
      })
  })

  test('is none where another protocol is spoken there', () => {
    // A wildcard record answers for every service alike.
    const all = found(at('imaps', 'mail.shop.example'))
    expect(services({ imaps: all, pop3s: all, submissions: all })).toMatchObject({
      servers: [{ protocol: 'imap', security: 'tls' }],
      remarks: [{ protocol: 'pop3' }, { protocol: 'smtp' }],
    })
  })

  test('is none where it is the one between servers, or where there is no such port', () => {
    expect(services({ submission: found(at('smtp', 'mail.shop.example')) })).toMatchObject({
      servers: [],
      remarks: [{ code: 'odd-port', protocol: 'smtp', port: portOfService('smtp') }],
    })
    expect(services({ imaps: found(named('imap.shop.example', { port: 0 })) })).toMatchObject({
      servers: [],
      remarks: [{ code: 'odd-port', protocol: 'imap', port: 0 }],
    })
  })
})

describe('two resolvers', () => {
  test('that say different things of everything settle nothing', () => {
    expect(services({ imaps: IMAPS }, { imaps: found(at('imaps', 'imap.evil.example')) })).toMatchObject({
      kind: 'failed',
      problem: {
        code: 'disagree',
        said: [[{ host: 'imap.shop.example' }], [{ host: 'imap.evil.example' }]],
      },
    })
    expect(services({ imaps: IMAPS }, {})).toMatchObject({ problem: { said: [[{}], []] } })
    const swapped = found(at('imaps', 'imap.shop.example', { priority: 7 }))
    expect(services({ imaps: IMAPS }, { imaps: swapped })).toMatchObject({ problem: { code: 'disagree' } })
  })

  test('that differ in one service settle the others, and it is said', () => {
    const report = services({ ...BOTH, pop3s: OFF }, { ...BOTH, pop3s: IMAPS }, [NO_DATA, NO_DATA])
    expect(hostsOf(report)).toEqual(['imap imap.shop.example', 'smtp smtp.shop.example'])
    expect(report).toMatchObject({
      proof: { kind: 'both-resolvers' },
      remarks: [{ code: 'unsettled', service: { protocol: 'pop3', security: 'tls' }, why: 'disagree' }],
    })
  })

  test('of which one can’t be used are one resolver', () => {
    expect(services(BOTH, {}, [NO_DATA, DOWN])).toMatchObject({
      kind: 'servers',
      proof: { kind: 'one-resolver', by: 0 },
      remarks: [],
    })
    expect(services({}, BOTH, [FAILED, NO_DATA])).toMatchObject({ proof: { kind: 'one-resolver', by: 1 } })
  })

  test('leave what only one says aside where both name a server for that direction', () => {
    const pop = found(at('pop3s', 'pop.shop.example'))
    const report = services({ ...BOTH, pop3s: pop }, { ...BOTH, pop3s: DOWN })
    expect(hostsOf(report)).toEqual(['imap imap.shop.example', 'smtp smtp.shop.example'])
    expect(report).toMatchObject({
      proof: { kind: 'both-resolvers' },
      remarks: [{ code: 'unsettled', why: 'one-answer' }],
    })
  })

  test('vouch for each direction by itself: what one can’t say of sending takes nothing from reading', () => {
    const report = services({ ...BOTH, imap: OFF }, { ...BOTH, imap: OFF, submissions: DOWN })
    expect(hostsOf(report)).toEqual(['imap imap.shop.example', 'smtp smtp.shop.example'])
    expect(report).toMatchObject({
      proof: { kind: 'one-resolver', by: 0 },
      sides: { incoming: { kind: 'both-resolvers' }, outgoing: { kind: 'one-resolver', by: 0 } },
      notOffered: [{ protocol: 'imap', security: 'starttls' }],
    })
    const document = servers('autoconfig', ['in.evil.net imap:993:tls', 'out.evil.net smtp:465:tls'])
    expect(judgeDomain(domain, [report, document], { providers }).proposal).toMatchObject({
      incoming: [{ host: 'imap.shop.example', certainty: 'confirmed', sources: ['srv'] }],
    })
  })

  const PLAIN: Said = {
    imap: found(at('imap', 'imap.shop.example')),
    submission: found(at('submission', 'smtp.shop.example')),
  }
  test.each([
    ['gives another answer', IMAPS, NO_DATA],
    ['gives none', IMAPS, DOWN],
    ['says that there is none, beside one that gives no answer', NO_DATA, DOWN],
    ['meets a fault, as the other', FAILED, FAILED],
  ])('don’t leave a weaker way confirmed where one of them %s about the better one', (_, one, other) => {
    const sure = (said: Said, theirs: Said) =>
      judgeDomain(domain, [services(said, theirs)], { providers }).proposal?.incoming[0]?.certainty
    const pop = { ...BOTH, imaps: NO_DATA, pop3s: found(at('pop3s', 'pop.shop.example')) }
    for (const rest of [PLAIN, pop]) {
      expect(sure(rest, rest)).toBe('confirmed')
      expect(sure({ ...rest, imaps: one }, { ...rest, imaps: other })).toBe('hint')
    }
    // What is open and no better takes nothing away.
    expect(sure({ ...BOTH, pop3s: one }, { ...BOTH, pop3s: other })).toBe('confirmed')
  })

  test('rule a way out together, whatever one can’t say of the other direction', () => {
    const off = { imaps: OFF, imap: OFF, pop3s: OFF, pop3: OFF, submissions: SUBMISSIONS }
    const report = services(off, { ...off, submissions: DOWN })
    const document = servers('autoconfig', [
      'imap.shop.example imap:993:tls',
      'smtp.shop.example smtp:465:tls',
    ])
    expect(judgeDomain(domain, [report, document], { providers }).proposal).toBeUndefined()
  })

  test('of which one alone says that a way isn’t offered rule nothing out', () => {
    expect(services({ imaps: OFF }, { imaps: DOWN })).toMatchObject({
      notOffered: [{ protocol: 'imap', security: 'tls', byOne: true }],
    })
  })

  test('each alone with something: each direction has its own', () => {
    const report = services({ imaps: IMAPS, submissions: DOWN }, { imaps: DOWN, submissions: SUBMISSIONS })
    expect(hostsOf(report)).toEqual(['imap imap.shop.example', 'smtp smtp.shop.example'])
    expect(report).toMatchObject({ sides: { incoming: { by: 0 }, outgoing: { by: 1 } } })
  })

  test('that both can’t find out say that the domain has a fault', () => {
    expect(services({}, {}, [FAILED, FAILED])).toEqual({
      source: 'srv',
      kind: 'failed',
      problem: { code: 'server-failure' },
    })
    expect(services({}, {}, [FAILED, DOWN])).toMatchObject({ problem: { code: 'no-answer' } })
    expect(reportServices(domain, [])).toMatchObject({ problem: { code: 'no-answer' } })
  })

  test.each([
    'truncated',
    'malformed',
    'another-name',
    'unreachable',
    'timed-out',
    'refused',
    'not-dns',
    'too-large',
  ] as const)('that give nothing, or one of them, are told apart by how: %s', (kind) => {
    expect(services({}, {}, [{ kind }, DOWN])).toEqual({
      source: 'srv',
      kind: 'failed',
      problem: { code: 'no-answer', why: [kind, 'unreachable'] },
    })
    expect(services(BOTH, {}, [NO_DATA, { kind }])).toMatchObject({
      proof: { kind: 'one-resolver', by: 0, other: kind },
    })
    expect(reportMailHost(ask({}, {}, [DOWN, { kind }]), providers)).toMatchObject({
      problem: { code: 'no-answer', why: ['unreachable', kind] },
    })
  })

  test('that know nothing of one service leave the nothing of the others open', () => {
    expect(services({ imaps: DOWN })).toMatchObject({ kind: 'failed', problem: { code: 'no-answer' } })
  })
})

describe('the mail exchanges', () => {
  const mail = (one: Asked, other = one) => reportMailHost(ask({ mx: one }, { mx: other }), providers)
  const GOOGLE = found(
    named('alt1.aspmx.l.google.com', { priority: 5 }),
    named('aspmx.l.google.com', { priority: 1 }),
  )

  test('of one provider are that provider', () => {
    expect(mail(GOOGLE)).toMatchObject({
      source: 'mail-host',
      kind: 'provider',
      provider: { id: 'google-workspace' },
      proof: { kind: 'both-resolvers', authentic: false },
      exchanges: ['aspmx.l.google.com', 'alt1.aspmx.l.google.com'],
    })
    expect(mail(signed(GOOGLE))).toMatchObject({ proof: { authentic: true } })
  })

  test('of somebody else, or of two, are hosts, the most preferred first', () => {
    expect(mail(found(named('mx2.shop.example', { priority: 20 }), named('mx1.shop.example')))).toEqual({
      source: 'mail-host',
      kind: 'exchanges',
      proof: { kind: 'both-resolvers', authentic: false },
      exchanges: ['mx1.shop.example', 'mx2.shop.example'],
    })
    expect(mail(found(named('aspmx.l.google.com'), named('mx.shop.example')))).toMatchObject({
      kind: 'exchanges',
    })
  })

  test('that can’t be on the internet are left out, and no provider’s with them', () => {
    expect(mail(found(named('mx.shop.local'), named('mx.shop.example')))).toMatchObject({
      exchanges: ['mx.shop.example'],
    })
    expect(mail(found(named('mx.shop.local')))).toMatchObject({ kind: 'nothing', nameKnown: true })
    expect(mail(found(named('aspmx.l.google.com'), named('mx.shop.local')))).toMatchObject({
      kind: 'exchanges',
    })
  })

  test('may be switched off, absent, or the whole domain be', () => {
    expect(mail(OFF)).toMatchObject({ kind: 'no-mail', proof: { kind: 'both-resolvers' } })
    expect(mail(NO_DATA)).toEqual({ source: 'mail-host', kind: 'nothing', nameKnown: true })
    expect(mail({ kind: 'no-such-name' })).toMatchObject({ kind: 'nothing', nameKnown: false })
    expect(mail(DOWN, { kind: 'no-such-name' })).toEqual({ source: 'mail-host', kind: 'nothing' })
  })

  test('count for nothing where the resolvers differ, and for little where only one answers', () => {
    expect(mail(GOOGLE, found(named('mx.evil.example')))).toMatchObject({
      kind: 'failed',
      problem: {
        code: 'disagree',
        exchanges: [['aspmx.l.google.com', 'alt1.aspmx.l.google.com'], ['mx.evil.example']],
      },
    })
    expect(mail(OFF, GOOGLE)).toMatchObject({ problem: { code: 'disagree' } })
    expect(mail(DOWN, GOOGLE)).toMatchObject({ kind: 'provider', proof: { kind: 'one-resolver', by: 1 } })
    expect(mail(OFF, DOWN)).toMatchObject({ kind: 'no-mail', proof: { kind: 'one-resolver', by: 0 } })
    expect(mail(FAILED)).toMatchObject({ problem: { code: 'server-failure' } })
    expect(mail(DOWN)).toMatchObject({ problem: { code: 'no-answer' } })
    expect(reportMailHost([], providers)).toMatchObject({ problem: { code: 'no-answer' } })
  })
})

describe('the digests of the automatic-configuration document', () => {
  const [A, B] = ['A', 'B'].map((letter) => `${letter.repeat(43)}=`)
  const record = (digest: string | undefined) => `v=UAAC1; a=sha256; d=${digest}`
  const texts = (...all: readonly string[]): Asked => ({ kind: 'texts', texts: all, authentic: true })
  const digests = (one: Asked, other = one) => findDigests(ask({ txt: one }, { txt: other }))

  test('are all that the records name, for one may be on its way out', () => {
    expect(digests(texts(record(A), 'v=spf1 -all', record(B), record(A)))).toEqual({
      digests: [A, B],
      proof: { kind: 'both-resolvers', authentic: true },
    })
    expect(digests(texts(`v=UAAC1;d=${A};a=sha256;x=later;`)).digests).toEqual([A])
  })

  test.each([
    `a=sha256; v=UAAC1; d=${A}`,
    `v=UAAC2; a=sha256; d=${A}`,
    `v=UAAC1; a=sha1; d=${A}`,
    `v=UAAC1; a=sha256; d=${A}; d=${B}`,
    `v=UAAC1; a=sha256; d=${A}; more`,
    'v=UAAC1; a=sha256; d=AAAA',
    'v=UAAC1; a=sha256',
    '',
  ])('are none in %j', (text) => {
    expect(digests(texts(text)).digests).toEqual([])
  })

  test('are those that both resolvers know, or what one alone says', () => {
    expect(digests(texts(record(A), record(B)), texts(record(B)))).toEqual({
      digests: [B],
      proof: { kind: 'both-resolvers', authentic: true },
    })
    expect(digests(texts(record(A)), texts(record(B)))).toEqual({ digests: [], proof: { kind: 'nobody' } })
    expect(digests(texts(record(A)), NO_DATA)).toEqual({ digests: [], proof: { kind: 'nobody' } })
    expect(digests(DOWN, texts(record(A)))).toEqual({
      digests: [A],
      proof: { kind: 'one-resolver', by: 1, other: 'unreachable' },
    })
    for (const asked of [NO_DATA, DOWN, FAILED]) expect(digests(asked).digests).toEqual([])
    expect(findDigests([])).toEqual({ digests: [], proof: { kind: 'nobody' } })
  })
})
