import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadProviders } from '../../data/load-providers.ts'
import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import { hostname } from '../address/hostname.ts'
import { receiversOf } from '../link/receiver.ts'
import { makeProviderIndex } from '../providers/lookup.ts'
import type { Asked } from './answer.ts'
import { judgeNames } from './judge-names.ts'
import { questionsAbout } from './question.ts'
import { chooseResolvers, RESOLVERS } from './resolvers.ts'

const providers = makeProviderIndex(
  loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url))),
  WELL_KNOWN_DOMAINS,
)
const domain = hostname('shop.example')
const questions = questionsAbout(domain)

/** What a resolver says to each question, by its first label or `mx`; to all others it says `rest`. */
type Said = Readonly<Record<string, Asked>>
const NO_DATA: Asked = { kind: 'no-data' }
const found = (...hosts: readonly string[]): Asked => ({
  kind: 'found',
  servers: hosts.map((host) => ({ host: hostname(host), priority: 0 })),
  unusable: [],
  authentic: false,
})
const DOWN: Asked = { kind: 'unreachable' }

const askAll = (one: Said, other: Said = one, rest: readonly [Asked, Asked] = [NO_DATA, NO_DATA]) =>
  questions.map((question) => {
    const key = question.type === 'MX' ? 'mx' : question.name.slice(1, question.name.indexOf('.'))
    return { question, answers: [one[key] ?? rest[0], other[key] ?? rest[1]] as const }
  })
const namesOf = (inHost?: string, outHost?: string) => ({
  domain,
  providers,
  receivers: receiversOf(inHost ? hostname(inHost) : undefined, outHost ? hostname(outHost) : undefined),
})
const OWN = namesOf('imap.shop.example', 'smtp.shop.example')
const FOREIGN = namesOf('imap.evil.example', 'smtp.evil.example')
const judge = (said: Said, names = OWN) => judgeNames(names, askAll(said))

const BOTH_NAMED: Said = { imaps: found('imap.shop.example'), submissions: found('smtp.shop.example') }

describe('confirmed', () => {
  test('is a link whose servers the domain publishes, each for its direction', () => {
    expect(judge(BOTH_NAMED)).toEqual({ kind: 'confirmed' })
    expect(
      judge({ pop3: found('a.example', 'imap.shop.example'), submission: found('smtp.shop.example') }),
    ).toEqual({
      kind: 'confirmed',
    })
  })

  test('is one server for both only if both directions name it', () => {
    const names = namesOf('mail.hoster.example', 'mail.hoster.example')
    const server = found('mail.hoster.example')
    expect(judge({ imaps: server, submission: server }, names)).toEqual({ kind: 'confirmed' })
    expect(judge({ imaps: server }, names)).toMatchObject({
      kind: 'not-confirmed',
      reason: { code: 'partly' },
    })
  })

  test('is a link with one server if that one is named', () => {
    expect(judge({ imaps: found('imap.shop.example') }, namesOf('imap.shop.example'))).toEqual({
      kind: 'confirmed',
    })
  })

  test('is not undone by a question that nobody answered, nor by where the mail is delivered', () => {
    expect(judge({ ...BOTH_NAMED, pop3: DOWN, mx: found('aspmx.l.google.com') })).toEqual({
      kind: 'confirmed',
    })
  })

  test('is nothing unless both resolvers say so, whatever one of them says', () => {
    const kinds = ['no-data', 'no-such-name', 'malformed', 'another-name', 'not-dns', 'timed-out'] as const
    for (const kind of kinds)
      for (const [one, other] of [
        [BOTH_NAMED, {}],
        [{}, BOTH_NAMED],
      ] as const)
        expect(judgeNames(OWN, askAll(one, other, [{ kind }, { kind }])).kind).toBe('not-confirmed')
  })

  test('is no hostile set of answers: only where both name the link’s hosts', () => {
    const some = fc.constantFrom<Asked>(
      found('imap.shop.example'),
      found('smtp.shop.example'),
      found('imap.evil.example'),
      found('aspmx.l.google.com'),
      { kind: 'not-offered', authentic: false },
      NO_DATA,
      { kind: 'no-such-name' },
      { kind: 'server-failure' },
      DOWN,
    )
    const answers = fc.array(fc.tuple(some, some), { minLength: 7, maxLength: 7 })
    fc.assert(
      fc.property(answers, (all) => {
        const asked = questions.map((question, n) => ({ question, answers: all[n] ?? [DOWN, DOWN] }) as const)
        const names = (direction: string, host: string) =>
          asked.some(
            ({ question, answers: pair }) =>
              question.type === 'SRV' &&
              question.direction === direction &&
              pair.every((one) => one.kind === 'found' && one.servers.some((server) => server.host === host)),
          )
        const expected = names('incoming', 'imap.shop.example') && names('outgoing', 'smtp.shop.example')
        expect(judgeNames(OWN, asked).kind === 'confirmed').toBe(expected)
        expect(judgeNames(FOREIGN, asked).kind === 'confirmed').toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('contradicted', () => {
  test('is a link one of whose directions the domain gives to other servers', () => {
    expect(judge({ imaps: found('imap.shop.example') }, FOREIGN)).toEqual({
      kind: 'contradicted',
      by: 'dns',
      record: 'other-servers',
      domain,
      named: ['imap.shop.example'],
    })
    const mixed = namesOf('imap.shop.example', 'smtp.evil.example')
    expect(judge(BOTH_NAMED, mixed)).toMatchObject({ kind: 'contradicted', named: ['smtp.shop.example'] })
  })

  test('offers the provider whose servers the domain names', () => {
    const said = { imaps: found('imap.gmail.com'), submission: found('smtp.gmail.com') }
    expect(judge(said, FOREIGN)).toMatchObject({
      kind: 'contradicted',
      provider: { kind: 'business', id: 'google-workspace' },
    })
  })

  test('is a link where the domain says that it has no such servers, all of them switched off', () => {
    const off: Asked = { kind: 'not-offered', authentic: false }
    expect(judge({ imaps: off, imap: off, pop3s: off, pop3: off })).toMatchObject({
      kind: 'contradicted',
      record: 'none-offered',
      named: [],
    })
    expect(judge({ imap: off, pop3: off }).kind).toBe('not-confirmed')
  })

  test('is a link to strange servers where a provider that we know receives the mail', () => {
    expect(judge({ mx: found('aspmx.l.google.com', 'alt1.aspmx.l.google.com') }, FOREIGN)).toMatchObject({
      kind: 'contradicted',
      record: 'mail-elsewhere',
      provider: { id: 'google-workspace' },
    })
  })

  test('is none by its mail if the servers are below the domain’s own name, or some mail goes elsewhere', () => {
    expect(judge({ mx: found('aspmx.l.google.com') })).toMatchObject({
      kind: 'not-confirmed',
      hint: { code: 'hosted-at', provider: { id: 'google-workspace' } },
    })
    expect(judge({ mx: found('aspmx.l.google.com', 'mx.other.example') }, FOREIGN).kind).toBe('not-confirmed')
    expect(judge({ mx: found('aspmx.l.google.com') }, namesOf('imap.gmail.com', 'x.google.com')).kind).toBe(
      'not-confirmed',
    )
  })

  test('is none by what only one resolver says, or while a record that could name the server is unknown', () => {
    const said = { imaps: found('imap.shop.example') }
    expect(judgeNames(FOREIGN, askAll(said, {})).kind).toBe('not-confirmed')
    expect(judge({ ...said, imap: DOWN }, FOREIGN)).toMatchObject({ reason: { code: 'no-answer' } })
  })
})

describe('not confirmed says why', () => {
  const reasonOf = (one: Said, other: Said = one, rest?: readonly [Asked, Asked]) => {
    const check = judgeNames(OWN, askAll(one, other, rest))
    return check.kind === 'not-confirmed' ? check.reason : check.kind
  }
  const failed: Asked = { kind: 'server-failure' }
  const none: Asked = { kind: 'no-such-name' }

  test('the domain publishes nothing, is not there, or names one of the two', () => {
    expect(reasonOf({})).toEqual({ code: 'publishes-nothing' })
    expect(reasonOf({ mx: NO_DATA }, undefined, [none, none])).toEqual({ code: 'publishes-nothing' })
    expect(reasonOf({}, {}, [none, none])).toEqual({ code: 'no-such-domain' })
    expect(reasonOf({ imaps: found('imap.shop.example') })).toEqual({
      code: 'partly',
      host: 'imap.shop.example',
    })
  })

  test('the resolvers differ, fail, or only one of them or none can be used', () => {
    expect(reasonOf(BOTH_NAMED, {})).toEqual({ code: 'disagree' })
    expect(reasonOf({}, {}, [failed, failed])).toEqual({ code: 'server-failure' })
    expect(reasonOf({}, {}, [DOWN, NO_DATA])).toEqual({ code: 'one-answer', by: 1 })
    expect(reasonOf({}, {}, [NO_DATA, { kind: 'not-dns' }])).toEqual({ code: 'one-answer', by: 0 })
    expect(reasonOf({}, {}, [DOWN, { kind: 'timed-out' }])).toEqual({ code: 'no-answer' })
    expect(reasonOf({}, {}, [failed, DOWN])).toEqual({ code: 'no-answer' })
  })

  test('and that the mail is delivered below the same name is a hint', () => {
    const names = namesOf('imap.hoster.example', 'smtp.hoster.example')
    expect(judge({ mx: found('mx.hoster.example') }, names)).toEqual({
      kind: 'not-confirmed',
      reason: { code: 'publishes-nothing' },
      hint: { code: 'same-name', registrable: 'hoster.example' },
    })
    expect(judge({ mx: found('mx.other.example') }, names)).not.toHaveProperty('hint')
  })
})

describe('whom to ask', () => {
  const [cloudflare, google] = RESOLVERS
  const copy = (lookup: { readonly enabled: boolean; readonly resolvers?: readonly string[] }) =>
    chooseResolvers({ providers: [], lookup })

  test('is both of ours, unless the organisation switches it off or names too few', () => {
    expect(chooseResolvers(undefined)).toEqual([cloudflare, google])
    expect(chooseResolvers({ providers: [] })).toEqual([cloudflare, google])
    expect(copy({ enabled: true, resolvers: [google.url, cloudflare.url] })).toEqual([google, cloudflare])
    expect(copy({ enabled: false })).toBeUndefined()
    expect(copy({ enabled: true, resolvers: [google.url] })).toBeUndefined()
    expect(copy({ enabled: true, resolvers: ['https://dns.example/dns-query'] })).toBeUndefined()
    expect(copy({ enabled: true, resolvers: [] })).toBeUndefined()
  })

  test('is who the organisation names, by the host’s name where it is none of ours', () => {
    const own = 'https://dns.shop.example/dns-query'
    expect(copy({ enabled: true, resolvers: [own, google.url] })).toEqual([
      { name: 'dns.shop.example', url: own },
      google,
    ])
    const port = 'https://other.example:8443/q'
    expect(copy({ enabled: true, resolvers: [own, port] })?.[1]).toEqual({
      name: 'other.example:8443',
      url: port,
    })
  })

  test('is never the same host twice', () => {
    const [one, again, other] = ['https://a.example/1', 'https://A.example:8443/2', 'https://b.example/3']
    expect(copy({ enabled: true, resolvers: [one, again] })).toBeUndefined()
    expect(copy({ enabled: true, resolvers: [one, again, other] })?.map(({ url }) => url)).toEqual([
      one,
      other,
    ])
  })
})
