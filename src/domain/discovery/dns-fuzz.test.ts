import { AUTHENTIC_DATA, encode, type Answer } from '@leichtgewicht/dns-packet'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostname, type Hostname } from '../address/hostname.ts'
import { EXAMPLE_PROVIDER } from '../providers/example-provider.ts'
import { receiversOf } from '../link/receiver.ts'
import { portOfService } from '../ports/port-queries.ts'
import { makeProviderIndex } from '../providers/lookup.ts'
import type { Asked } from './answer.ts'
import { parseAnswer } from './dns-message.ts'
import { findDigests } from './find-digests.ts'
import { judgeDomain } from './judge-domain.ts'
import { judgeNames, type AskedQuestion } from './judge-names.ts'
import { questionsFor, type DnsQuestion } from './question.ts'
import { reportMailHost } from './report-mail-host.ts'
import { reportServices } from './report-services.ts'

const domain = hostname('shop.example')
const questions = questionsFor(domain)
const providers = makeProviderIndex([EXAMPLE_PROVIDER], [])
const names = {
  domain,
  providers,
  receivers: receiversOf(hostname('imap.shop.example'), hostname('smtp.shop.example')),
}
const DIGEST = `${'A'.repeat(43)}=`

type Bytes = Uint8Array
/** What one resolver sends for each question, in their order. */
type Sent = readonly Bytes[]

/** As an honest resolver answers for a domain that publishes everything. */
const HONEST: Sent = questions.map((question) => encodeAnswer(question, recordsOf(question, 'shop.example')))
/** As one that leads mail to itself. */
const LYING: Sent = questions.map((question) => encodeAnswer(question, recordsOf(question, 'evil.example')))

function recordsOf(question: DnsQuestion, owner: string): readonly Answer[] {
  const { name, type } = question
  switch (type) {
    case 'MX':
      return [{ type, name, data: { exchange: `mx.${owner}`, preference: 10 } }]
    case 'TXT':
      return [{ type, name, data: `v=UAAC1; a=sha256; d=${DIGEST}` }]
    case 'SRV': {
      const port = portOfService(question.service)
      const target = `${question.direction === 'incoming' ? 'imap' : 'smtp'}.${owner}`
      const alias = `_x._tcp.${owner}`
      return [
        { type: 'CNAME', name, data: alias },
        { type, name: alias, data: { target, port, priority: 0, weight: 1 } },
        { type, name: alias, data: { target: `2.${target}`, port, priority: 10, weight: 1 } },
      ]
    }
  }
}

function encodeAnswer({ name, type }: DnsQuestion, answers: readonly Answer[]): Bytes {
  return encode({
    type: 'response',
    id: 0,
    flags: AUTHENTIC_DATA,
    questions: [{ name, type }],
    answers: [...answers],
  })
}

const askedBy = (one: Sent, other: Sent): readonly AskedQuestion[] =>
  questions.map((question, at) => ({
    question,
    answers: [parseSent(one[at], question), parseSent(other[at], question)],
  }))
const parseSent = (bytes: Bytes | undefined, question: DnsQuestion): Asked =>
  bytes ? parseAnswer(bytes, question) : { kind: 'timed-out' }

/** What an answer names, each part as a text: hosts with port and priority, or texts. Told apart from the code under test. */
function namedBy(answer: Asked): ReadonlySet<string> {
  if (answer.kind === 'texts') return new Set(answer.texts)
  if (answer.kind !== 'found') return new Set()
  return new Set(answer.servers.map(({ host, port = '' }) => `${host} ${port}`))
}
const bothName = ({ answers: [one, other] }: AskedQuestion, part: string): boolean =>
  namedBy(one).has(part) && namedBy(other).has(part)
const isSigned = (answer: Asked): boolean =>
  (answer as Partial<Record<'authentic', boolean>>).authentic === true

/** Nothing is thrown, and nothing is vouched for by both that both don’t say. */
function holdsTrue(asked: readonly AskedQuestion[]): void {
  const services = reportServices(domain, asked)
  const mail = reportMailHost(asked, providers)
  const { digests, proof } = findDigests(asked)
  const ofType = (type: DnsQuestion['type']) => asked.filter(({ question }) => question.type === type)

  if (services.kind === 'servers' && services.proof.kind === 'both-resolvers') {
    for (const { host, port } of services.servers)
      expect(ofType('SRV').some((one) => bothName(one, `${host} ${port}`))).toBe(true)
    if (services.notOffered.length > 0)
      expect(ofType('SRV').some(({ answers }) => answers.every(({ kind }) => kind === 'not-offered'))).toBe(
        true,
      )
    if (services.proof.authentic)
      expect(ofType('SRV').some(({ answers }) => answers.every(isSigned))).toBe(true)
  }
  if ('exchanges' in mail && mail.proof.kind === 'both-resolvers')
    for (const host of mail.exchanges)
      expect(ofType('MX').some((one) => bothName(one, `${host} `))).toBe(true)
  if (mail.kind === 'no-mail' && mail.proof.kind === 'both-resolvers')
    expect(ofType('MX').every(({ answers }) => answers.every(({ kind }) => kind === 'not-offered'))).toBe(
      true,
    )
  if (proof.kind === 'both-resolvers')
    for (const digest of digests)
      expect(
        ofType('TXT').every(({ answers }) =>
          answers.every((one) => [...namedBy(one)].some((text) => text.includes(digest))),
        ),
      ).toBe(true)

  const bothNameHost = (direction: string, host: Hostname) =>
    asked.some(
      ({ question, answers }) =>
        question.type === 'SRV' &&
        question.direction === direction &&
        answers.every((one) => [...namedBy(one)].some((part) => part.startsWith(`${host} `))),
    )
  if (judgeNames(names, asked).kind === 'confirmed')
    expect([
      bothNameHost('incoming', hostname('imap.shop.example')),
      bothNameHost('outgoing', hostname('smtp.shop.example')),
    ]).toEqual([true, true])

  const { proposal } = judgeDomain(domain, [services, mail], { providers })
  for (const { protocol, host, certainty } of proposal ? [...proposal.incoming, ...proposal.outgoing] : [])
    if (certainty === 'confirmed')
      expect(bothNameHost(protocol === 'smtp' ? 'outgoing' : 'incoming', host)).toBe(true)
}

/** Each run has a message for every question, from one resolver or both. */
const RUNS = { numRuns: Math.ceil(10_000 / questions.length) }
/** Each run changes 1 to 6 messages of each resolver. */
const CHANGED_RUNS = { numRuns: 2500 }
const question = fc.nat(questions.length - 1)
const one = fc.uint8Array({ maxLength: 300 })
/** Changed bytes, a cut, and a piece of another message put in: what happens to a message on a hostile way. */
const change = fc.record({
  at: question,
  bytes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
  length: fc.option(fc.nat(), { freq: 4 }),
  from: fc.option(fc.tuple(question, fc.nat(), fc.nat(80)), { freq: 4 }),
})
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function changed(sent: Sent, changes: readonly Change[]): Sent {
  const all = sent.map((bytes) => Uint8Array.from(bytes))
  for (const { at, bytes, length, from } of changes) {
    const message = all[at] ?? new Uint8Array()
    const other = from ? sent[from[0]] : undefined
    if (other && from) {
      const start = from[1] % message.length
      message.set(other.subarray(start, start + Math.min(from[2], message.length - start)), start)
    }
    for (const [place, value] of bytes) message[place % message.length] = value
    if (length !== null && length > 0) all[at] = message.subarray(0, length % message.length)
  }
  return all
}

describe('whatever two resolvers send', () => {
  test('an honest pair confirms what the domain publishes, so that the rest says something', () => {
    const asked = askedBy(HONEST, HONEST)
    holdsTrue(asked)
    expect(reportServices(domain, asked)).toMatchObject({
      proof: { kind: 'both-resolvers', authentic: true },
    })
    expect(judgeNames(names, asked)).toEqual({ kind: 'confirmed' })
    expect(findDigests(asked)).toMatchObject({ digests: [DIGEST], proof: { kind: 'both-resolvers' } })
    expect(askedBy(HONEST, LYING).flatMap(({ answers }) => answers.map(({ kind }) => kind))).not.toContain(
      'malformed',
    )
    expect(judgeDomain(domain, [reportServices(domain, asked)], { providers }).proposal?.certainty).toBe(
      'confirmed',
    )
  })

  test('bytes at random vouch for nothing, beside an honest resolver or each other', () => {
    const all = fc.array(one, { minLength: questions.length, maxLength: questions.length })
    fc.assert(
      fc.property(all, fc.constantFrom('none', 'first', 'second'), (bytes, honest) => {
        const asked = askedBy(honest === 'first' ? HONEST : bytes, honest === 'second' ? HONEST : bytes)
        holdsTrue(asked)
        expect(judgeNames(names, asked).kind).not.toBe('confirmed')
        const services = reportServices(domain, asked)
        expect('proof' in services && services.proof.kind).not.toBe('both-resolvers')
      }),
      RUNS,
    )
  })

  test('changed messages vouch for what both still say', () => {
    const changes = fc.array(change, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(changes, changes, fc.boolean(), (first, second, same) => {
        const sent = changed(HONEST, first)
        // The same lie from both is what no comparison finds out; it must still be read without a fault.
        holdsTrue(askedBy(sent, same ? sent : changed(HONEST, second)))
      }),
      CHANGED_RUNS,
    )
  })

  test('a lying resolver beside an honest one never gets a server of its own confirmed', () => {
    const lies = fc.array(fc.constantFrom('honest', 'lie', 'silent'), {
      minLength: questions.length,
      maxLength: questions.length,
    })
    fc.assert(
      fc.property(lies, fc.array(change, { maxLength: 4 }), fc.boolean(), (says, changes, first) => {
        const told = changed(LYING, changes)
        const liar = says.map((what, at) =>
          what === 'honest' ? HONEST[at] : what === 'lie' ? told[at] : undefined,
        ) as Sent
        const asked = first ? askedBy(liar, HONEST) : askedBy(HONEST, liar)
        holdsTrue(asked)
        const report = reportServices(domain, asked)
        if (report.kind === 'servers')
          for (const { host } of report.servers) expect(host.endsWith('shop.example')).toBe(true)
      }),
      RUNS,
    )
  })
})
