import type { HeadlineCode } from '../../src/domain/discovery/headline.ts'
import type { Certainty, SourceId } from '../../src/domain/discovery/source.ts'
import { lookup } from '../../src/i18n/en/lookup.ts'
import { wizard } from '../../src/i18n/en/wizard.ts'
import type { DomainId } from './domains.ts'

const { problem, proof, remark, said, sourceRemark } = lookup

/** What the page comes to for a domain. A name without a dot is below the domain. */
interface ExpectedPage {
  readonly headline: HeadlineCode
  readonly provider?: string
  /** Of the servers that are offered; absent: none is. */
  readonly certainty?: Certainty
  readonly servers?: readonly string[]
  /** Absent: nobody names them. */
  readonly namedBy?: SourceId
  /** Sentences of the page, with their parameters: `{domain}` and `{who}` are filled in, and what `with` has. */
  readonly says?: readonly string[]
  readonly with?: Readonly<Record<string, string | number>>
  /** The first sentence of what these sources said. */
  readonly sources?: Readonly<Partial<Record<SourceId, string>>>
  readonly silentAbout?: readonly string[]
  /** Sources disagree: each of these is beside the others. */
  readonly sides?: readonly SourceId[]
}

const OWN_SERVERS = ['imap IMAP 993', 'smtp SMTP 465']
const CONFIRMED = {
  headline: 'found',
  certainty: 'confirmed',
  servers: OWN_SERVERS,
  namedBy: 'srv',
  says: [remark['not-signed']],
  sources: { srv: said.servers, directory: said.nothing },
} as const satisfies ExpectedPage
const LISTED = {
  headline: 'found',
  certainty: 'listed',
  servers: OWN_SERVERS,
  namedBy: 'autoconfig',
  sources: { srv: said.nothing, autoconfig: said.servers },
} as const satisfies ExpectedPage
const GUESSED = {
  headline: 'guessed',
  certainty: 'guess',
  servers: [
    'imap IMAP 993',
    'mail IMAP 993',
    'mail POP3 995',
    'pop POP3 995',
    'smtp SMTP 465',
    'smtp SMTP 587 STARTTLS',
    'mail SMTP 465',
    'mail SMTP 587 STARTTLS',
  ],
  sources: { srv: said.nothing, directory: said.nothing },
} as const satisfies ExpectedPage
const guessedAfter = (autoconfig: string): ExpectedPage => ({
  ...GUESSED,
  sources: { ...GUESSED.sources, autoconfig },
})
const ONE_RESOLVER = {
  ...CONFIRMED,
  certainty: 'hint',
  says: [remark['one-resolver'], lookup.take.confirm],
} as const satisfies ExpectedPage
const silent = (one: string, other: string): ExpectedPage => ({
  ...ONE_RESOLVER,
  says: [...ONE_RESOLVER.says, proof['one-resolver']],
  with: { one, other },
})
/** The headline, and why nothing came of the DNS: then nobody guesses. */
const UNREAD = {
  contradicted: problem.disagree,
  'broken-dns': problem['server-failure'],
  unanswered: problem['no-answer'],
} as const satisfies Readonly<Partial<Record<HeadlineCode, string>>>
const unread = (headline: keyof typeof UNREAD): ExpectedPage => ({
  headline,
  says: [UNREAD[headline]],
  sources: { srv: UNREAD[headline] },
})

export const PAGES = {
  'only-tls': CONFIRMED,
  signed: { ...CONFIRMED, says: [proof.authentic], silentAbout: ['DNSSEC). That is common'] },
  'stale-ds': unread('broken-dns'),
  'no-name-server': unread('broken-dns'),
  priorities: {
    ...CONFIRMED,
    servers: ['big IMAP 993', 'small IMAP 993', 'spare IMAP 993', 'smtp SMTP 465', 'spare SMTP 465'],
    says: [lookup.several],
  },
  'pop-first': { ...CONFIRMED, servers: ['pop POP3 995', 'imap IMAP 993', 'smtp SMTP 465'] },
  'all-off': {
    headline: 'nothing-offered',
    says: [lookup.notOffered.replace('{protocol}', 'IMAP').replace('{words}', wizard.security.starttls)],
    sources: { srv: said['no-server'] },
  },
  'some-off': CONFIRMED,
  'only-starttls': {
    ...CONFIRMED,
    servers: ['mail IMAP 143 STARTTLS', 'mail SMTP 587 STARTTLS'],
    says: [remark['starttls-only'].incoming, remark['starttls-only'].outgoing],
  },
  'three-aliases': CONFIRMED,
  'twelve-aliases': { ...unread('unanswered'), sources: { 'mail-host': said.exchanges } },
  'alias-loop': { ...unread('broken-dns'), sources: { 'mail-host': said.exchanges } },
  outside: {
    ...CONFIRMED,
    headline: 'found-outside',
    servers: ['mail.hoster.example IMAP 993', 'mail.hoster.example SMTP 465'],
    says: [lookup.take.sends, lookup.take.confirm],
    with: { domains: 'hoster.example' },
  },
  'known-servers': {
    ...CONFIRMED,
    headline: 'provider-sure',
    provider: 'Google Workspace',
    servers: ['imap.gmail.com IMAP 993', 'smtp.gmail.com SMTP 465'],
    says: [lookup.take.sends],
  },
  'mx-at-google': { headline: 'provider', provider: 'Google Workspace', sources: { srv: said.nothing } },
  'mx-at-microsoft': { headline: 'provider', provider: 'Microsoft 365 (Exchange Online)' },
  'unknown-mx': {
    ...GUESSED,
    says: ['mx1.post-office.example', 'mx2.post-office.example'],
    sources: { 'mail-host': said.exchanges, 'mail-host-directory': said.nothing },
  },
  'null-mx': { headline: 'takes-no-mail', sources: { 'mail-host': said['no-mail'] } },
  'nothing-published': { ...GUESSED, sources: { srv: said.nothing, 'mail-host': said.nothing } },
  unregistered: { headline: 'no-such-domain', sources: { 'mail-host': said['nothing-unknown-name'] } },
  'two-hundred': {
    ...CONFIRMED,
    servers: [...Array.from({ length: 8 }, (_, index) => `imap-${index} IMAP 993`), 'smtp SMTP 465'],
    says: [sourceRemark['too-many']],
    with: { count: 200 },
    silentAbout: ['imap-8.two-hundred.example'],
  },
  // One record for every service: what it says of the port that one of them has is true of that one alone.
  wildcard: {
    headline: 'found',
    namedBy: 'srv',
    sources: CONFIRMED.sources,
    servers: ['mail IMAP 993', ...GUESSED.servers.filter((server) => server.includes('SMTP'))],
    says: [sourceRemark['odd-port'], lookup.partly.outgoing],
    with: { port: 993, protocol: 'SMTP' },
  },
  // That TLS is spoken there follows from the port: no record says so.
  'odd-port': {
    ...CONFIRMED,
    certainty: 'listed',
    says: [sourceRemark['odd-port']],
    with: { port: 465, protocol: 'SMTP' },
  },
  idn: CONFIRMED,
  emoji: CONFIRMED,
  truncated: unread('unanswered'),
  'another-name': silent('Google', 'Cloudflare'),
  'one-lies': { ...unread('contradicted'), says: [problem.disagree, 'imap.thief.example'] },
  'one-down': silent('Cloudflare', 'Google'),
  'both-down': unread('unanswered'),
  'captive-portal': unread('unanswered'),
  silent: silent('Cloudflare', 'Google'),
  'open-document': LISTED,
  'closed-document': guessedAfter(problem.unreachable),
  'second-place': LISTED,
  'no-document': guessedAfter(said.nothing),
  'page-instead': guessedAfter(problem['is-page']),
  'document-type': guessedAfter(problem.unreadable),
  'fifty-megabytes': guessedAfter(problem['too-large']),
  'odd-hosts': {
    ...guessedAfter(problem['no-servers']),
    silentAbout: ['192.0.2.7', 'localhost', '::1', '<img'],
  },
  'led-elsewhere': guessedAfter(problem.unreachable),
  'bad-certificate': guessedAfter(problem.unreachable),
  'in-directory': {
    headline: 'found-outside',
    certainty: 'listed',
    servers: [
      'imap.listed-house.example IMAP 993',
      'pop.listed-house.example POP3 995',
      'smtp.listed-house.example SMTP 587 STARTTLS',
    ],
    namedBy: 'directory',
    says: [lookup.take.sends, remark['starttls-only'].outgoing, lookup.take.confirm],
    with: { domains: 'listed-house.example' },
  },
  'mx-in-directory': {
    headline: 'found-outside',
    certainty: 'hint',
    servers: ['imap.mail-house.example IMAP 993', 'smtp.mail-house.example SMTP 465'],
    namedBy: 'mail-host-directory',
    says: [lookup.take.sends, lookup.take.confirm],
    with: { domains: 'mail-house.example' },
  },
  'three-opinions': {
    ...CONFIRMED,
    sources: { directory: said.servers },
    sides: ['srv', 'autoconfig', 'directory'],
    says: [lookup.take.confirm],
  },
  'digest-right': { ...CONFIRMED, namedBy: 'configuration', sources: { configuration: said.servers } },
  'digest-wrong': {
    ...LISTED,
    namedBy: 'configuration',
    says: [sourceRemark['digest-differs']],
    sources: { configuration: said.servers },
  },
  'digest-missing': {
    ...LISTED,
    namedBy: 'configuration',
    says: [sourceRemark['no-digest']],
    sources: { configuration: said.servers },
  },
} as const satisfies Readonly<Record<DomainId, ExpectedPage>>

export const expectedPage = (id: DomainId): ExpectedPage => PAGES[id]
