import * as v from 'valibot'
import { SOURCE_KINDS, type HostTemplate, type Port } from '../domain/account/settings.ts'
import { parseHostname, type Hostname } from '../domain/address/hostname.ts'
import { findStanding, findUnusual } from '../domain/ports/port-queries.ts'
import type { Protocol, Security } from '../domain/ports/ports.ts'

export const LOCAL_HOST = '127.0.0.1'

const SECURITIES = ['tls', 'starttls', 'none'] as const satisfies readonly Security[]
const USERNAMES = ['email', 'localpart', 'localpart-dot-domain', 'custom', 'none'] as const
const AUTH = ['oauth2', 'app-password', 'password', 'none'] as const

function isHostname(text: string): text is Hostname {
  const parsed = parseHostname(text)
  return parsed.ok && parsed.value === text
}

function isHostTemplate(text: string): text is HostTemplate {
  return text === LOCAL_HOST || isHostname(text.replace('{domain}', 'example.com').replace('{account}', '1'))
}

export const hostnameSchema = v.pipe(
  v.string(),
  v.guard(isHostname, 'a host name in lower case, Unicode as A-labels'),
)

const serverEntries = {
  host: v.pipe(
    v.string(),
    v.guard(isHostTemplate, 'a host name in lower case, with {domain} or {account} where it varies'),
    v.description(
      '{domain}: the domain of the address; {account}: a number that the provider gave. 127.0.0.1 only with the requirement bridge-app.',
    ),
  ),
  port: v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(1, 'a port from 1 to 65535'),
    v.maxValue(65535, 'a port from 1 to 65535'),
    v.guard((port: number): port is Port => port > 0),
  ),
  security: v.pipe(
    v.picklist(SECURITIES),
    v.description('tls: Implicit TLS; starttls: begins in clear text; none: stays in clear text.'),
  ),
  username: v.pipe(
    v.picklist(USERNAMES),
    v.description('custom: only the provider can tell; none: the server asks for no login.'),
  ),
  auth: v.pipe(v.array(v.picklist(AUTH)), v.minLength(1, 'at least one way to sign in')),
  passwordEncrypted: v.exactOptional(
    v.pipe(v.boolean(), v.description('A password that is never sent in clear: CRAM-MD5 or like.')),
  ),
  src: v.pipe(
    v.array(v.picklist(SOURCE_KINDS.filter((kind) => kind !== 'typed'))),
    v.minLength(1, 'at least one source'),
    v.description('Which sources name this entry.'),
  ),
}

/** The pair must mean something: a row of the port table, or one of its named oddities. */
const meansSomething = (server: { protocol: Protocol; port: number; security: Security }) =>
  findStanding(server.protocol, server.port, server.security) !== undefined ||
  findUnusual(server.protocol, server.port, server.security) !== undefined

const UNKNOWN_PAIR =
  'a port that the port table knows for this protocol and security, or one of its unusual ports'

export const incomingSchema = v.pipe(
  v.strictObject({ protocol: v.picklist(['imap', 'pop3']), ...serverEntries }),
  v.forward(
    v.check((server) => meansSomething(server), UNKNOWN_PAIR),
    ['port'],
  ),
)

export const outgoingSchema = v.pipe(
  v.strictObject({ protocol: v.literal('smtp'), ...serverEntries }),
  v.forward(
    v.check((server) => meansSomething(server), UNKNOWN_PAIR),
    ['port'],
  ),
)
