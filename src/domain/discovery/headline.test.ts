import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { BOTH, EXAMPLE_INDEX, hostedAt, OFFICE, ONE, servers, UNSIGNED } from './example-reports.ts'
import { guessServers } from './guess-servers.ts'
import { chooseHeadline, findDemand } from './headline.ts'
import { judgeDomain } from './judge-domain.ts'
import type { ServiceSaid, SourceReport } from './report.ts'

const domain = hostname('shop.example')
const judge = (...reports: readonly SourceReport[]) =>
  judgeDomain(domain, [...reports, guessServers(domain)], { providers: EXAMPLE_INDEX })

const OWN = ['imap.shop.example imap:993:tls', 'smtp.shop.example smtp:465:tls']
const ELSEWHERE = ['mail.host.example imap:993:tls', 'smtp.shop.example smtp:465:tls']
const NOTHING: SourceReport = { source: 'srv', kind: 'nothing' }
const DOWN: SourceReport = { source: 'srv', kind: 'failed', problem: { code: 'no-answer' } }
const GONE: SourceReport = { source: 'mail-host', kind: 'nothing', nameKnown: false }
const NO_FILE: SourceReport = { source: 'directory', kind: 'nothing' }
const BROKEN: SourceReport = { source: 'srv', kind: 'failed', problem: { code: 'server-failure' } }
const CONTRADICTED: SourceReport = {
  source: 'srv',
  kind: 'failed',
  problem: { code: 'disagree', said: [[], []] },
}
const OTHER_EXCHANGES: SourceReport = {
  source: 'mail-host',
  kind: 'failed',
  problem: { code: 'disagree', said: [[], []] },
}
const NO_MAIL: SourceReport = { source: 'mail-host', kind: 'no-mail', proof: BOTH }

const denied = (...protocols: readonly ServiceSaid['protocol'][]): SourceReport =>
  servers('srv', [], {
    notOffered: protocols.flatMap((protocol) => [
      { protocol, security: 'tls' },
      { protocol, security: 'starttls' },
    ]),
  })

describe('what an answer comes to in one sentence', () => {
  it.each([
    ['found', [servers('srv', OWN)]],
    ['found', [servers('directory', OWN), NO_MAIL]],
    ['found-outside', [servers('srv', ELSEWHERE)]],
    ['found-outside', [servers('mail-host-directory', ELSEWHERE)]],
    ['provider', [hostedAt(OFFICE)]],
    ['provider', [hostedAt(OFFICE), servers('srv', OWN)]],
    [
      'provider-sure',
      [servers('srv', ['imap.bigoffice.example imap:993:tls', 'smtp.bigoffice.example smtp:465:tls'])],
    ],
    ['guessed', [NOTHING]],
    ['guessed', [NOTHING, { source: 'directory', kind: 'failed', problem: { code: 'timed-out' } }]],
    ['takes-no-mail', [NO_MAIL, NOTHING]],
    ['no-such-domain', [GONE, NOTHING]],
    ['nothing-offered', [denied('imap', 'pop3', 'smtp')]],
    ['nothing', [denied('imap', 'pop3')]],
    ['unanswered', [DOWN, NO_FILE]],
    ['contradicted', [CONTRADICTED, NO_FILE]],
    ['contradicted', [NOTHING, OTHER_EXCHANGES]],
    ['broken-dns', [BROKEN, NO_FILE]],
    ['found', [CONTRADICTED, servers('autoconfig', OWN)]],
    ['unanswered', [DOWN, { source: 'directory', kind: 'failed', problem: { code: 'is-page' } }]],
    [
      'unanswered',
      [DOWN, { source: 'records', kind: 'nothing' }, { source: 'configuration', kind: 'not-asked' }],
    ],
  ] as const)('is %s', (code, reports) => {
    expect(chooseHeadline(judge(...reports))).toBe(code)
  })

  it('says that something was found where only one direction is guessed', () => {
    const answer = judge(servers('srv', ['imap.shop.example imap:993:tls']))
    expect(answer.proposal?.certainty).toBe('guess')
    expect(chooseHeadline(answer)).toBe('found')
  })

  it.each([
    ['co.uk', 'public-suffix'],
    ['printer.local', 'special-use'],
  ])('is about the name itself: %s', (name, code) => {
    expect(chooseHeadline(judgeDomain(hostname(name), [], { providers: EXAMPLE_INDEX }))).toBe(code)
  })
})

describe('the person’s word that they have asked their provider', () => {
  it.each([
    ['isn’t needed for the domain’s own servers, confirmed', undefined, [servers('srv', OWN)]],
    ['isn’t needed where the DNS isn’t signed', undefined, [servers('srv', OWN, { proof: UNSIGNED })]],
    ['isn’t needed for the domain’s own servers, listed', undefined, [servers('autoconfig', OWN)]],
    ['is for a server outside the domain, even confirmed', 'outside', [servers('srv', ELSEWHERE)]],
    ['is for what only one resolver says', 'one-resolver', [servers('srv', OWN, { proof: ONE })]],
    ['is for a direction that nobody names a server for', 'partly', [servers('srv', OWN.slice(0, 1))]],
    ['is for what is said of the mail host alone', 'mail-host', [servers('mail-host-directory', OWN)]],
    ['is for a guess', 'unsure', [NOTHING]],
    ['is where the sources disagree', 'disagree', [servers('srv', OWN), servers('autoconfig', ELSEWHERE)]],
  ] as const)('%s', (_, demand, reports) => {
    expect(findDemand(judge(...reports))).toBe(demand)
  })

  it('isn’t asked for where nothing is proposed', () => {
    expect(findDemand(judge(DOWN, denied('imap', 'pop3', 'smtp')))).toBeUndefined()
  })
})
