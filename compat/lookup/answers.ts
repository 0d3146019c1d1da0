import type { Asked } from '../../src/domain/discovery/answer.ts'
import type { DomainId } from './domains.ts'

type Kind = Asked['kind']
/** What Unbound says and what Knot Resolver says; one word where they agree. */
type Said = Kind | readonly [Kind, Kind]
/** `other`: whatever isn’t named here. */
interface ExpectedAnswers {
  readonly imaps?: Said
  readonly imap?: Said
  readonly pop3s?: Said
  readonly pop3?: Said
  readonly submissions?: Said
  readonly submission?: Said
  readonly MX?: Said
  readonly TXT?: Said
  readonly other?: Said
}

/** With names below it or without, there is no such name but the records’ own. */
const MX_ONLY: ExpectedAnswers = { MX: 'found', other: 'no-such-name' }
const OWN: ExpectedAnswers = { imaps: 'found', submissions: 'found', ...MX_ONLY }

/** What the real resolvers make of each zone, read by our own code. */
export const ANSWERS = {
  'only-tls': OWN,
  signed: OWN,
  'stale-ds': { other: 'server-failure' },
  'no-name-server': { other: 'server-failure' },
  priorities: OWN,
  'pop-first': { pop3s: 'found', ...OWN },
  'all-off': { MX: 'found', TXT: 'no-such-name', other: 'not-offered' },
  'some-off': { ...OWN, other: 'not-offered', TXT: 'no-such-name' },
  'only-starttls': { imap: 'found', submission: 'found', ...MX_ONLY },
  'three-aliases': OWN,
  // Unbound follows eleven; Knot Resolver answers with as many as it followed, and no server behind them.
  'twelve-aliases': {
    ...MX_ONLY,
    imaps: ['server-failure', 'malformed'],
    submissions: ['server-failure', 'malformed'],
  },
  'alias-loop': { ...MX_ONLY, imaps: 'server-failure', submissions: 'server-failure' },
  outside: OWN,
  'known-servers': OWN,
  'mx-at-google': MX_ONLY,
  'mx-at-microsoft': MX_ONLY,
  'unknown-mx': MX_ONLY,
  'null-mx': { MX: 'not-offered', other: 'no-such-name' },
  'nothing-published': { MX: 'no-data', other: 'no-such-name' },
  unregistered: { other: 'no-such-name' },
  'two-hundred': OWN,
  wildcard: { MX: 'found', TXT: 'no-data', other: 'found' },
  'odd-port': { imaps: 'found', submission: 'found', ...MX_ONLY },
  idn: OWN,
  emoji: OWN,
  truncated: { ...OWN, imaps: 'truncated', submissions: 'truncated', MX: 'truncated' },
  'another-name': {
    imaps: ['another-name', 'found'],
    submissions: ['another-name', 'found'],
    MX: ['another-name', 'found'],
    other: ['another-name', 'no-such-name'],
  },
  'one-lies': OWN,
  'one-down': {
    imaps: ['found', 'unreachable'],
    submissions: ['found', 'unreachable'],
    MX: ['found', 'unreachable'],
    other: ['no-such-name', 'unreachable'],
  },
  'both-down': { other: 'unreachable' },
  'captive-portal': { other: 'not-dns' },
  silent: {
    imaps: ['found', 'timed-out'],
    submissions: ['found', 'timed-out'],
    MX: ['found', 'timed-out'],
    other: ['no-such-name', 'timed-out'],
  },
  'open-document': MX_ONLY,
  'closed-document': MX_ONLY,
  'second-place': MX_ONLY,
  'no-document': MX_ONLY,
  'page-instead': MX_ONLY,
  'document-type': MX_ONLY,
  'fifty-megabytes': MX_ONLY,
  'odd-hosts': MX_ONLY,
  'led-elsewhere': MX_ONLY,
  'bad-certificate': MX_ONLY,
  'in-directory': MX_ONLY,
  'mx-in-directory': MX_ONLY,
  'three-opinions': OWN,
  'digest-right': { ...MX_ONLY, TXT: 'texts' },
  'digest-wrong': { ...MX_ONLY, TXT: 'texts' },
  'digest-missing': MX_ONLY,
} as const satisfies Readonly<Record<DomainId, ExpectedAnswers>>

export function expectedAnswer(
  id: DomainId,
  key: Exclude<keyof ExpectedAnswers, 'other'>,
): readonly [Kind, Kind] {
  const expected: ExpectedAnswers = ANSWERS[id]
  const said = expected[key] ?? expected.other
  if (said === undefined) throw new Error(`nothing is expected of ${key} at ${id}`)
  return typeof said === 'string' ? [said, said] : said
}
