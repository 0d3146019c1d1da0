import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hostname } from '../domain/address/hostname.ts'
import type { Asked } from '../domain/discovery/answer.ts'
import type { Fetched } from '../domain/discovery/document.ts'
import { EXAMPLE_INDEX } from '../domain/discovery/example-reports.ts'
import type { SourceReport } from '../domain/discovery/report.ts'
import { RESOLVERS } from '../domain/discovery/resolvers.ts'
import { sha256Base64 } from '../domain/exporters/digest.ts'
import { learnDomains } from '../domain/providers/learn-domains.ts'
import type { ProviderIndex } from '../domain/providers/provider-index.ts'
import { lookUpDomain } from './look-up-domain.ts'
import type { LookupNet } from './look-up/net.ts'

/** This copy’s own table of domains. */
vi.mock('./know-domains.ts', () => ({
  knowDomains: async (index: ProviderIndex) =>
    learnDomains(index, [[hostname('customer.example'), 'bigoffice']]),
}))

const domain = hostname('shop.example')
const NO_NAME: Asked = { kind: 'no-such-name' }
const NO_DATA: Asked = { kind: 'no-data' }
const DOWN: Asked = { kind: 'unreachable' }
const named = (host: string, port?: number): Asked => ({
  kind: 'found',
  authentic: true,
  servers: [{ host: hostname(host), priority: 10, weight: 0, ...(port === undefined ? {} : { port }) }],
  unusable: [],
})
const IMAPS = '_imaps._tcp.shop.example'
const SUBMISSIONS = '_submissions._tcp.shop.example'
const SRV = {
  [IMAPS]: named('imap.shop.example', 993),
  [SUBMISSIONS]: named('smtp.shop.example', 465),
} as const
const MX = { 'shop.example': named('mx1.in.host.example') } as const

const OWN_NAME = 'https://autoconfig.shop.example/mail/config-v1.1.xml'
const WELL_KNOWN = 'https://shop.example/.well-known/autoconfig/mail/config-v1.1.xml'
const CONFIGURATION = 'https://ua-auto-config.shop.example/.well-known/user-agent-configuration.json'
const entryOf = (name: string) => `https://autoconfig.thunderbird.net/v1.1/${name}`

const server = (side: string, type: string, host: string, port: number) =>
  `<${side}Server type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType>` +
  `<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></${side}Server>`
const document = (text: string): Fetched => ({
  kind: 'document',
  document: { url: 'https://shop.example/', bytes: new TextEncoder().encode(text) },
})
const autoconfig = (host: string) =>
  document(
    `<clientConfig version="1.1"><emailProvider id="shop.example"><domain>shop.example</domain>${server('incoming', 'imap', `imap.${host}`, 993)}${server('outgoing', 'smtp', `smtp.${host}`, 465)}</emailProvider></clientConfig>`,
  )
const NONE: Fetched = { kind: 'none' }
const UNREACHABLE: Fetched = { kind: 'failed', problem: { code: 'unreachable' } }
/** Says nothing at all, and heeds no signal. */
const HANGS = 'hangs'

interface World {
  /** By name; both resolvers say the same unless there are two. */
  readonly dns?: Readonly<Record<string, Asked | readonly [Asked, Asked] | typeof HANGS>>
  readonly web?: Readonly<Record<string, Fetched | typeof HANGS>>
  readonly isOnline?: boolean
  /** What both say to all other questions. */
  readonly rest?: Asked
}

/** A world in which all that isn’t told is empty: who was asked what, and whose answer nobody waits for any more. */
function makeNet({ dns = {}, web = {}, isOnline = true, rest = NO_DATA }: World) {
  const asked: string[] = []
  const left: string[] = []
  const note = (what: string, signal: AbortSignal) => {
    asked.push(what)
    signal.addEventListener('abort', () => left.push(what), { once: true })
  }
  const never = new Promise<never>(() => undefined)
  const fetchIt = async (url: string, { signal }: { readonly signal: AbortSignal }) => {
    note(url, signal)
    const said = web[url] ?? NONE
    return said === HANGS ? never : said
  }
  const net: LookupNet = {
    askDns: (questions, { signal }) =>
      Promise.all(
        questions.map(async (question) => {
          note(`${question.type} ${question.name}`, signal)
          const key = question.type === 'TXT' ? `TXT ${question.name}` : question.name
          const said = dns[key] ?? rest
          if (said === HANGS) return never
          return { question, answers: 'kind' in said ? ([said, said] as const) : said }
        }),
      ),
    fetchOwn: fetchIt,
    fetchFromDirectory: fetchIt,
    isOnline: () => isOnline,
    close: vi.fn<() => void>(),
  }
  return { net, asked, left }
}

const start = (world: World, name = domain, leaving = new AbortController()) => {
  const reports: SourceReport[] = []
  const made = makeNet(world)
  const answer = lookUpDomain(
    name,
    { resolvers: RESOLVERS },
    { providers: EXAMPLE_INDEX },
    { signal: leaving.signal, onReport: (report) => reports.push(report), net: made.net },
  )
  return { ...made, reports, answer, leaving }
}
const lookUp = async (world: World, name = domain) => {
  const { answer, ...rest } = start(world, name)
  return { ...rest, answer: await answer }
}
const kindsOf = (reports: readonly SourceReport[]) =>
  Object.fromEntries(
    reports.map((report) => [report.source, report.kind === 'failed' ? report.problem.code : report.kind]),
  )

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('everybody is asked at once', () => {
  test('about the domain, and nothing else goes out', async () => {
    const { asked, answer } = start({})
    await vi.advanceTimersByTimeAsync(0)
    expect(asked.toSorted()).toEqual(
      [
        ...['_imap', '_imaps', '_pop3', '_pop3s', '_submission', '_submissions'].map(
          (service) => `SRV ${service}._tcp.shop.example`,
        ),
        'MX shop.example',
        'TXT _ua-auto-config.shop.example',
        OWN_NAME,
        WELL_KNOWN,
        CONFIGURATION,
        entryOf('shop.example'),
      ].toSorted(),
    )
    await answer
  })

  test('and each is heard once, as it answers', async () => {
    const { reports, answer, net } = await lookUp({ dns: { ...SRV, ...MX } })
    expect(kindsOf(reports)).toEqual({
      records: 'nothing',
      srv: 'servers',
      'mail-host': 'exchanges',
      configuration: 'nothing',
      autoconfig: 'nothing',
      directory: 'nothing',
      'mail-host-directory': 'not-asked',
    })
    expect(reports).toHaveLength(7)
    expect(answer.reports).toHaveLength(7)
    expect(answer.proposal).toMatchObject({
      certainty: 'confirmed',
      incoming: [{ host: 'imap.shop.example', sources: ['srv'] }],
      outgoing: [{ host: 'smtp.shop.example', sources: ['srv'] }],
    })
    expect(net.close).toHaveBeenCalledOnce()
  })

  test('and what is found differs by who says it', async () => {
    const { answer } = await lookUp({
      dns: SRV,
      web: { [OWN_NAME]: autoconfig('host.example'), [entryOf('shop.example')]: autoconfig('shop.example') },
    })
    expect(answer.proposal).toMatchObject({
      certainty: 'confirmed',
      incoming: [{ sources: ['srv', 'directory'] }],
    })
    expect(answer.disagreements).toMatchObject([
      {
        direction: 'incoming',
        sides: [{ source: 'srv' }, { source: 'autoconfig' }, { source: 'directory' }],
      },
      { direction: 'outgoing' },
    ])
  })
})

describe('nobody is asked', () => {
  test.each([
    ['of a domain that is ours', 'bigmail.example', 'provider'],
    ['of one that this copy’s table has', 'customer.example', 'provider'],
    ['of what gives names to others', 'co.uk', 'nothing'],
    ['of a name at home', 'nas.local', 'nothing'],
    ['of a company’s own network', 'corp.internal', 'nothing'],
  ])('%s', async (_, name, records) => {
    const { asked, reports, answer } = await lookUp({}, hostname(name))
    expect(asked).toEqual([])
    const { records: own, ...others } = kindsOf(reports)
    expect([own, new Set(Object.values(others))]).toEqual([records, new Set(['not-asked'])])
    expect(answer.proposal).toBeUndefined()
  })

  test('once the person has left', async () => {
    const leaving = new AbortController()
    leaving.abort()
    const { asked, answer, reports } = start({ dns: SRV }, domain, leaving)
    expect((await answer).proposal).toBeUndefined()
    expect([asked, reports]).toEqual([[], []])
  })
})

describe('a domain that isn’t there', () => {
  test('has no documents that anybody waits for', async () => {
    const { answer, left, reports } = await lookUp({
      rest: NO_NAME,
      web: {
        [OWN_NAME]: HANGS,
        [WELL_KNOWN]: HANGS,
        [CONFIGURATION]: HANGS,
        [entryOf('shop.example')]: HANGS,
      },
    })
    expect(left).toEqual(
      expect.arrayContaining([OWN_NAME, WELL_KNOWN, CONFIGURATION, entryOf('shop.example')]),
    )
    expect(kindsOf(reports)).toMatchObject({ autoconfig: 'not-asked', directory: 'not-asked' })
    expect(answer.remarks).toEqual([{ code: 'no-such-domain' }])
    expect(answer.proposal).toBeUndefined()
  })

  test('is one only if both resolvers say so', async () => {
    const { answer } = await lookUp({
      dns: { 'shop.example': [NO_NAME, DOWN] },
      web: { [OWN_NAME]: autoconfig('shop.example') },
    })
    expect(answer.remarks.map(({ code }) => code)).not.toContain('no-such-domain')
    expect(answer.proposal?.certainty).toBe('listed')
  })
})

describe('the domain’s document', () => {
  test.each([
    [OWN_NAME, WELL_KNOWN],
    [WELL_KNOWN, OWN_NAME],
  ])('that is at %s first ends the asking at the other place', async (here, there) => {
    const { answer, left } = await lookUp({ web: { [here]: autoconfig('shop.example'), [there]: HANGS } })
    expect(answer.proposal).toMatchObject({ certainty: 'listed', incoming: [{ sources: ['autoconfig'] }] })
    expect(left).toContain(there)
  })

  test.each([
    ['is none where both places have none', NONE, NONE, 'nothing'],
    ['isn’t known where one place can’t be looked at', UNREACHABLE, NONE, 'unreachable'],
    ['is there, and can’t be used', document('<a/>'), UNREACHABLE, 'unreadable'],
    [
      'is taken though the other place has a page',
      document('<html></html>'),
      autoconfig('a.example'),
      'servers',
    ],
  ])('%s', async (_, here, there, kind) => {
    for (const web of [
      { [OWN_NAME]: here, [WELL_KNOWN]: there },
      { [OWN_NAME]: there, [WELL_KNOWN]: here },
    ])
      expect(kindsOf((await lookUp({ web })).reports)).toMatchObject({ autoconfig: kind })
  })

  test('is confirmed by its digest in the DNS, as both resolvers read it', async () => {
    const text = '{"protocols":{"imap":{"host":"imap.shop.example"},"submit":{"host":"smtp.shop.example"}}}'
    const record: Asked = {
      kind: 'texts',
      texts: [`v=UAAC1; a=sha256; d=${sha256Base64(text)}`],
      authentic: true,
    }
    const web = { [CONFIGURATION]: document(text) }
    const digestAs = async (said: readonly [Asked, Asked]) =>
      (await lookUp({ dns: { 'TXT _ua-auto-config.shop.example': said }, web })).answer.proposal?.certainty
    expect(await digestAs([record, record])).toBe('confirmed')
    expect(await digestAs([record, DOWN])).toBe('listed')
    expect(await digestAs([record, NO_DATA])).toBe('listed')
  })

  test('that isn’t there has nobody wait for its digest', async () => {
    const { reports, left } = await lookUp({ dns: { 'TXT _ua-auto-config.shop.example': HANGS } })
    expect(kindsOf(reports)).toMatchObject({ configuration: 'nothing' })
    expect(left).toContain('TXT _ua-auto-config.shop.example')
  })
})

describe('the directory', () => {
  const world = (web: NonNullable<World['web']>, dns: NonNullable<World['dns']> = MX) => lookUp({ dns, web })

  test('is asked about whoever receives the mail where it has nothing of the domain', async () => {
    const { asked, answer } = await world({ [entryOf('host.example')]: autoconfig('host.example') })
    expect(asked).toEqual(expect.arrayContaining([entryOf('in.host.example'), entryOf('host.example')]))
    expect(answer.proposal).toMatchObject({
      certainty: 'hint',
      incoming: [{ sources: ['mail-host-directory'] }],
    })
  })

  test('has its most exact entry taken', async () => {
    const { answer } = await world({
      [entryOf('in.host.example')]: autoconfig('in.host.example'),
      [entryOf('host.example')]: autoconfig('host.example'),
    })
    expect(answer.proposal).toMatchObject({ incoming: [{ host: 'imap.in.host.example' }] })
  })

  test.each([
    ['it has one of the domain', { [entryOf('shop.example')]: autoconfig('shop.example') }, MX],
    ['it can’t be reached', { [entryOf('shop.example')]: UNREACHABLE }, MX],
    ['the domain names its servers', {}, { ...MX, ...SRV }],
    ['the mail goes to a provider of ours', {}, { 'shop.example': named('mx1.mx.bigoffice.example') }],
    ['the mail goes nowhere', {}, {}],
    ['the mail is received below the domain', {}, { 'shop.example': named('mx.shop.example') }],
  ])('isn’t where %s', async (_, web, dns) => {
    const { asked, reports } = await world(web, dns)
    expect(kindsOf(reports)).toMatchObject({ 'mail-host-directory': 'not-asked' })
    expect(asked.filter((what) => what.includes('thunderbird'))).toEqual([entryOf('shop.example')])
  })
})

describe('a source that says nothing', () => {
  test.each([
    ['srv', { dns: { ...MX, [IMAPS]: HANGS } }, 6500],
    ['mail-host', { dns: { ...SRV, 'shop.example': HANGS } }, 6500],
    ['configuration', { dns: SRV, web: { [CONFIGURATION]: HANGS } }, 6500],
    ['autoconfig', { dns: SRV, web: { [OWN_NAME]: HANGS } }, 5500],
    ['directory', { dns: SRV, web: { [entryOf('shop.example')]: HANGS } }, 5500],
    ['mail-host-directory', { dns: MX, web: { [entryOf('host.example')]: HANGS } }, 5500],
  ] as const)('doesn’t hold the answer longer than its time: %s', async (source, world, milliseconds) => {
    const { answer, reports } = start(world)
    let isThere = false
    void answer.then(() => (isThere = true))
    await vi.advanceTimersByTimeAsync(milliseconds - 1)
    expect([isThere, reports.some((report) => report.source === source)]).toEqual([false, false])
    await vi.advanceTimersByTimeAsync(1)
    expect(isThere).toBe(true)
    expect(kindsOf(reports)).toMatchObject({ [source]: 'timed-out' })
  })

  test('leaves the others their say', async () => {
    const { answer } = start({
      dns: SRV,
      web: { [OWN_NAME]: HANGS, [WELL_KNOWN]: HANGS, [entryOf('shop.example')]: HANGS },
    })
    await vi.advanceTimersByTimeAsync(6500)
    expect((await answer).proposal?.certainty).toBe('confirmed')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('isn’t waited for once the person stops: what was said counts', async () => {
    const { answer, leaving, reports, left, net } = start({ dns: SRV, web: { [OWN_NAME]: HANGS } })
    await vi.advanceTimersByTimeAsync(10)
    const heard = reports.length
    leaving.abort()
    expect((await answer).proposal?.certainty).toBe('confirmed')
    expect(kindsOf((await answer).reports)).toMatchObject({ srv: 'servers', autoconfig: 'not-asked' })
    expect(reports).toHaveLength(heard)
    expect(left).toContain(OWN_NAME)
    expect(vi.getTimerCount()).toBe(0)
    expect(net.close).toHaveBeenCalledOnce()
  })
})

describe('the network', () => {
  const web = {
    [OWN_NAME]: UNREACHABLE,
    [WELL_KNOWN]: UNREACHABLE,
    [CONFIGURATION]: UNREACHABLE,
    [entryOf('shop.example')]: UNREACHABLE,
  }

  test('that isn’t there is told from others that don’t answer, and nothing is guessed', async () => {
    const { records, ...offline } = kindsOf((await lookUp({ rest: DOWN, web, isOnline: false })).reports)
    expect(records).toBe('nothing')
    expect(offline).toMatchObject({ srv: 'offline', 'mail-host': 'offline', autoconfig: 'offline' })
    const { answer } = await lookUp({ rest: DOWN, web })
    expect(kindsOf(answer.reports)).toMatchObject({
      srv: 'no-answer',
      'mail-host': 'no-answer',
      autoconfig: 'unreachable',
      directory: 'unreachable',
    })
    expect(answer.proposal).toBeUndefined()
  })

  test('with one resolver down gives no more than hints by the DNS', async () => {
    const { answer } = await lookUp({
      dns: { [IMAPS]: [SRV[IMAPS], DOWN], [SUBMISSIONS]: [SRV[SUBMISSIONS], DOWN] },
    })
    expect(answer.proposal?.certainty).toBe('hint')
    expect(answer.remarks).toContainEqual({ code: 'one-resolver' })
  })

  test('whose one resolver names other servers confirms nothing', async () => {
    const evil = named('imap.evil.example', 993)
    const { answer } = await lookUp({ dns: { ...SRV, [IMAPS]: [SRV[IMAPS], evil] } })
    expect(answer.proposal?.certainty).not.toBe('confirmed')
    expect(JSON.stringify(answer.proposal ?? '')).not.toContain('evil')
  })
})

describe('a guess', () => {
  test('is made where everybody has nothing', async () => {
    const { answer } = await lookUp({})
    expect(answer.proposal).toMatchObject({
      certainty: 'guess',
      incoming: [{ host: 'imap.shop.example' }, {}, {}, {}],
    })
  })

  test.each([
    ['somebody names servers', { dns: SRV }],
    ['a provider of ours receives the mail', { dns: { 'shop.example': named('mx1.mx.bigoffice.example') } }],
    ['the domain takes no mail', { dns: { 'shop.example': { kind: 'not-offered', authentic: true } } }],
    ['the domain isn’t there', { rest: NO_NAME }],
  ] as const satisfies readonly (readonly [string, World])[])('isn’t where %s', async (_, world) => {
    const { answer } = await lookUp(world)
    expect(answer.reports.some(({ source }) => source === 'guess')).toBe(false)
  })
})

test('a source that throws is that source’s failure, and the others are heard', async () => {
  const { net, asked } = makeNet({ dns: SRV })
  const reports: SourceReport[] = []
  const answer = await lookUpDomain(
    domain,
    { resolvers: RESOLVERS },
    { providers: EXAMPLE_INDEX },
    {
      signal: new AbortController().signal,
      onReport: (report) => reports.push(report),
      net: { ...net, fetchFromDirectory: () => Promise.reject(new Error('a part didn’t arrive')) },
    },
  )
  expect(kindsOf(answer.reports)).toMatchObject({ srv: 'servers', directory: 'not-loaded' })
  expect(answer.proposal?.certainty).toBe('confirmed')
  expect(asked).toContain(OWN_NAME)
})

test('whoever can’t be told ends all that is still on its way', async () => {
  const { net, left } = makeNet({ web: { [OWN_NAME]: HANGS }, dns: { [IMAPS]: HANGS } })
  const running = lookUpDomain(
    domain,
    { resolvers: RESOLVERS },
    { providers: EXAMPLE_INDEX },
    {
      signal: new AbortController().signal,
      onReport: ({ source }) => {
        if (source === 'mail-host') throw new Error('nobody listens')
      },
      net,
    },
  )
  await expect(running).rejects.toThrow('nobody listens')
  expect(left).toEqual(expect.arrayContaining([OWN_NAME, `SRV ${IMAPS}`]))
})
