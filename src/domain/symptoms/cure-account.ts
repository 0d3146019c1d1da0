import { parsePort } from '../account/choice.ts'
import type { HostTemplate, IncomingServer, OutgoingServer } from '../account/settings.ts'
import type { Account } from '../clients/resolve-form.ts'
import { usualSecurity, usualStanding } from '../ports/port-queries.ts'
import { PORTS, type IncomingProtocol, type Protocol, type Security } from '../ports/ports.ts'
import type { CureCode } from './cures.ts'
import type { CureReader, OtherServers } from './resolve-cure.ts'

/** The values that a cure asks for, and how many of them are known: a reader’s own, or what holds for everybody. */
export function accountFor(
  cure: CureCode,
  { account, others, protocol }: Omit<CureReader, 'client'>,
): { readonly account: Account; readonly said: 'all' | 'pair' | 'security' | 'nothing' } {
  if (account) {
    const asked = { ...account, signIn: signInAsked(cure) ?? account.signIn }
    return { account: others ? withOther(asked, cure, others) : asked, said: 'all' }
  }
  return { account: genericAccount(protocol ?? 'imap', cure), said: saidWithoutSetup(cure) }
}

function saidWithoutSetup(cure: CureCode): 'pair' | 'security' | 'nothing' {
  // Which port is the next one depends on the one that fails; “here” is whatever port it is.
  if (cure === 'next-sending-port') return 'nothing'
  return cure === 'use-starttls-here' ? 'security' : 'pair'
}

/** A cure that is about another way to sign in says what belongs there then. */
function signInAsked(cure: CureCode): Account['signIn'] | undefined {
  const asked = cure === 'app-password' || cure === 'app-password-without-spaces'
  return asked ? { incoming: 'app-password', outgoing: 'app-password' } : undefined
}

/** Where a cure asks for another kind of connection, or for the next port, that one of the service’s own. */
function withOther(account: Account, cure: CureCode, { incoming, outgoing }: OtherServers): Account {
  const security = securityAsked(cure)
  if (security) {
    const { protocol } = account.incoming
    const reads = incoming.find((server) => server.security === security && server.protocol === protocol)
    const sends = outgoing.find((server) => server.security === security)
    return { ...account, incoming: reads ?? account.incoming, outgoing: sends ?? account.outgoing }
  }
  if (cure !== 'next-sending-port') return account
  const others = outgoing.filter(({ port }) => port !== account.outgoing.port)
  const at = outgoing.findIndex(({ port }) => port === account.outgoing.port)
  const next = others.find((server) => outgoing.indexOf(server) > at) ?? others[0]
  return next ? { ...account, outgoing: next } : account
}

function securityAsked(cure: CureCode): Security | undefined {
  if (cure === 'use-implicit') return 'tls'
  return cure === 'use-starttls-here' ? 'starttls' : undefined
}

/** What the port table recommends for every service, with nobody’s servers. */
function genericAccount(protocol: IncomingProtocol, cure: CureCode): Account {
  const security = securityAsked(cure)
  const incoming = { ...generic(protocol, security), protocol } satisfies IncomingServer
  const outgoing = { ...generic('smtp', security), protocol: 'smtp' } satisfies OutgoingServer
  return { incoming, outgoing, signIn: { incoming: 'password', outgoing: 'password' } }
}

function generic(protocol: Protocol, security: Security | undefined) {
  const row = PORTS.find(
    (each) =>
      each.protocol === protocol &&
      each.role !== 'relay' &&
      (security === undefined ? usualStanding(each) !== 'never' : usualSecurity(each) === security),
  )
  const port = row && parsePort(row.port)
  if (!port) throw new Error(`no port for ${protocol}`)
  return {
    host: '{domain}' as HostTemplate,
    port,
    security: usualSecurity(row),
    username: 'email',
    auth: ['password'],
    src: [],
  } as const
}
