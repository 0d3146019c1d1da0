import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeChoice } from '../account/choice.ts'
import type { ClaimedServer } from '../account/claimed-server.ts'
import { hostname } from '../address/hostname.ts'
import { findNameProblem } from '../link/trust.ts'
import { allowsHost, type Organisation } from '../organisation/organisation.ts'
import { BOTH, EXAMPLE_INDEX, hostedAt, OFFICE, ONE, servers, UNSIGNED, WEB } from './example-reports.ts'
import { judgeDomain } from './judge-domain.ts'
import type { SourceReport } from './report.ts'
import { SOURCES } from './source.ts'

const domain = hostname('shop.example')
const ORGANISATION: Organisation = { providers: [], allowedHosts: ['*.shop.example'] }

const host = fc.constantFrom(
  'a.shop.example',
  'b.shop.example',
  'mail.host.example',
  'imap.bigoffice.example',
  'imap.bigrnail.example',
  'imap.gmаil.example',
  'mail.shop.local',
  'co.uk',
)
const way = fc.constantFrom(
  'imap:993:tls',
  'imap:143:starttls',
  'imap:143:none',
  'pop3:995:tls',
  'smtp:465:tls',
  'smtp:587:starttls',
  'smtp:587:none',
  'smtp:25:starttls',
)
const server = fc.tuple(host, way, fc.constantFrom('', 'email', 'localpart')).map((parts) => parts.join(' '))
const denial = fc.record({
  protocol: fc.constantFrom('imap' as const, 'pop3' as const, 'smtp' as const),
  security: fc.constantFrom('tls' as const, 'starttls' as const),
})
const proof = fc.constantFrom(
  BOTH,
  UNSIGNED,
  ONE,
  WEB,
  { kind: 'data' } as const,
  { kind: 'nobody' } as const,
)
const source = fc.constantFrom(...SOURCES)
const report: fc.Arbitrary<SourceReport> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(source, fc.array(server, { maxLength: 5 }), proof, fc.array(denial, { maxLength: 4 }))
      .map(([from, named, by, notOffered]) => servers(from, named, { proof: by, notOffered })),
  },
  proof.map((by) => hostedAt(OFFICE, by)),
  proof.map((by): SourceReport => ({ source: 'mail-host', kind: 'no-mail', proof: by })),
  fc
    .tuple(source, fc.boolean())
    .map(([from, nameKnown]): SourceReport => ({ source: from, kind: 'nothing', nameKnown })),
  source.map((from): SourceReport => ({ source: from, kind: 'failed', problem: { code: 'timed-out' } })),
)
/** Each source once, as they may arrive. */
const reports = fc.uniqueArray(report, { selector: ({ source }) => source, maxLength: SOURCES.length })

const isSame = (one: ClaimedServer, other: ClaimedServer) =>
  one.host === other.host && writeChoice(one) === writeChoice(other)
const judge = (given: readonly SourceReport[], organisation?: Organisation) =>
  judgeDomain(domain, given, { providers: EXAMPLE_INDEX, organisation })

describe('whatever the sources say', () => {
  test('a server is confirmed only if both resolvers vouch for the source that names exactly it', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { proposal, provider } = judge(given)
        const vouched = given.flatMap((one) =>
          one.kind === 'servers' &&
          one.proof.kind === 'both-resolvers' &&
          (one.source === 'srv' || one.source === 'configuration')
            ? one.servers
            : [],
        )
        const found = [...(proposal?.incoming ?? []), ...(proposal?.outgoing ?? [])]
        for (const one of found)
          if (one.certainty === 'confirmed') expect(vouched.some((other) => isSame(one, other))).toBe(true)
        if (proposal?.certainty === 'confirmed')
          expect(found.every(({ certainty }) => certainty === 'confirmed')).toBe(true)
        if (provider?.source === 'mail-host') expect(provider.certainty).not.toBe('confirmed')
      }),
      { numRuns: 500 },
    )
  })

  test('nothing is proposed that is unencrypted, refused, ruled out, or named by nobody', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { proposal } = judge(given)
        const denied = given.flatMap((one) =>
          one.source === 'srv' && one.kind === 'servers' && one.proof.kind === 'both-resolvers'
            ? one.notOffered
            : [],
        )
        for (const one of [...(proposal?.incoming ?? []), ...(proposal?.outgoing ?? [])]) {
          expect(one.security).not.toBe('none')
          expect(writeChoice(one)).not.toBe('smtp:25:starttls')
          expect(findNameProblem(EXAMPLE_INDEX, 'in-host', one.host)).toBeUndefined()
          for (const name of one.sources)
            expect(
              given.some(
                (said) =>
                  said.source === name &&
                  said.kind === 'servers' &&
                  said.servers.some((other) => isSame(one, other)),
              ),
            ).toBe(true)
          expect(denied).not.toContainEqual({ protocol: one.protocol, security: one.security })
        }
      }),
      { numRuns: 500 },
    )
  })

  test('an organisation’s list of hosts is kept', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { proposal } = judge(given, ORGANISATION)
        for (const { host: name } of [...(proposal?.incoming ?? []), ...(proposal?.outgoing ?? [])])
          expect(allowsHost(ORGANISATION, name)).toBe(true)
      }),
    )
  })

  test('the order in which they answer changes nothing', () => {
    fc.assert(
      fc.property(
        reports.chain((given) =>
          fc.tuple(
            fc.constant(given),
            fc.shuffledSubarray([...given], { minLength: given.length, maxLength: given.length }),
          ),
        ),
        ([given, shuffled]) => {
          expect(judge(shuffled)).toEqual(judge(given))
        },
      ),
    )
  })

  test('every host of a proposal is told as one that gets the password', () => {
    fc.assert(
      fc.property(reports, (given) => {
        const { proposal } = judge(given)
        const all = [...(proposal?.incoming ?? []), ...(proposal?.outgoing ?? [])].map((one) => one.host)
        expect(proposal?.receivers.map((one) => one.host) ?? []).toEqual([...new Set(all)])
      }),
    )
  })
})
