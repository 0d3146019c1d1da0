import { parseChoice } from '../domain/account/choice.ts'
import type { ClaimedServer } from '../domain/account/claimed-server.ts'
import { parseHostname, type Hostname } from '../domain/address/hostname.ts'
import type {
  Proof,
  SourceProblem,
  SourceRemark,
  SourceReport,
  Unsettled,
} from '../domain/discovery/report.ts'
import { SOURCES } from '../domain/discovery/source.ts'
import type { ProviderIndex } from '../domain/providers/provider-index.ts'
import {
  boolean,
  fieldsOf,
  listOf,
  NotOurs,
  number,
  oneOf,
  pairOf,
  recordOf,
  string,
  variant,
  type Fields,
  type Read,
} from './read-kept.ts'

/** What this tab kept of a lookup. All of it is what we wrote, or none of it is taken. */
export function parseReports(text: string, providers: ProviderIndex): readonly SourceReport[] | undefined {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  try {
    return listOf(reportOf(providers))(raw) as readonly SourceReport[]
  } catch (error) {
    if (error instanceof NotOurs) return undefined
    throw error
  }
}

const host: Read = (raw): Hostname => {
  const parsed = parseHostname(String(string(raw)))
  if (!parsed.ok) throw new NotOurs()
  return parsed.value
}

const protocol = oneOf('imap', 'pop3', 'smtp')
const said = fieldsOf({ protocol, security: oneOf('tls', 'starttls') })
const notOffered = fieldsOf({ protocol, security: oneOf('tls', 'starttls'), 'byOne?': boolean })

const server: Read = (raw): ClaimedServer => {
  const way = recordOf(raw)
  const choice = parseChoice([way['protocol'], way['port'], way['security']].map(String).join(':'))
  if (!choice) throw new NotOurs()
  const named = fieldsOf({ host, 'username?': oneOf('email', 'localpart', 'custom') })(raw)
  return { ...(named as object), ...choice } as ClaimedServer
}

const saidServer: Read = (raw) => ({
  ...(server(raw) as object),
  ...(fieldsOf({ 'inferred?': boolean })(raw) as object),
})

const unsettled = oneOf(
  ...(['disagree', 'server-failure', 'one-answer', 'no-answer'] satisfies readonly Unsettled[]),
)

const proof = variant('kind', {
  'both-resolvers': { authentic: boolean },
  'one-resolver': { by: oneOf(0, 1) },
  web: {},
  data: {},
  nobody: {},
} satisfies Record<Proof['kind'], Fields>)

const problem = variant('code', {
  unreachable: {},
  offline: {},
  'timed-out': {},
  refused: { status: number },
  'is-page': {},
  'too-large': {},
  unreadable: {},
  'no-servers': {},
  disagree: { said: pairOf(listOf(server)), 'exchanges?': pairOf(listOf(host)) },
  'server-failure': {},
  'no-answer': {},
  'not-loaded': {},
} satisfies Record<SourceProblem['code'], Fields>)

const remark = variant('code', {
  'unusable-host': { text: string },
  unencrypted: { protocol, host },
  'odd-port': { protocol, port: number },
  unsettled: { service: said, why: unsettled },
  'too-many': { count: number },
  'own-username': {},
  'digest-differs': {},
  'no-digest': {},
  incomplete: { protocol },
  'sign-in-unknown': {},
  'oauth-only': {},
  'other-domains': { domains: listOf(host) },
} satisfies Record<SourceRemark['code'], Fields>)

function reportOf(providers: ProviderIndex): Read {
  const source = oneOf(...SOURCES)
  const provider: Read = (raw) => {
    const known = providers.byId.get(String(string(raw)))
    if (!known) throw new NotOurs()
    return known
  }
  return variant('kind', {
    servers: {
      source,
      proof,
      'sides?': fieldsOf({ incoming: proof, outgoing: proof }),
      servers: listOf(saidServer),
      notOffered: listOf(notOffered),
      remarks: listOf(remark),
    },
    provider: { source: oneOf('records', 'mail-host'), provider, proof, exchanges: listOf(host) },
    exchanges: { source: oneOf('mail-host'), proof, exchanges: listOf(host) },
    'no-mail': { source: oneOf('mail-host'), proof },
    nothing: { source, 'nameKnown?': boolean },
    'not-asked': { source },
    failed: { source, problem },
  } satisfies Record<SourceReport['kind'], Fields>)
}
