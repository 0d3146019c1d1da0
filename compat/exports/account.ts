import { CLIENTS } from '../../src/clients/registry.ts'
import type { IncomingServer, OutgoingServer, UsernameForm } from '../../src/domain/account/settings.ts'
import type { HostTemplate } from '../../src/domain/account/settings.ts'
import { parseEmailAddress } from '../../src/domain/address/email-address.ts'
import { hostname } from '../../src/domain/address/hostname.ts'
import { resolveWindows } from '../../src/domain/clients/resolve-form.ts'
import type { ClientExport } from '../../src/domain/exporters/exporter.ts'
import type { Choice } from '../../src/domain/account/choice.ts'
import type { Security } from '../../src/domain/ports/ports.ts'
import type { Mailbox } from '../lab/mailboxes.ts'
import { DOMAIN, hostOf, type Place } from '../lab/places.ts'
import type { Combination } from './combinations.ts'

export const NAME = 'Jane Döe'

/** A finished setup of this combination in the lab, as the wizard would hand it to the exporters. */
export function setupOf(
  { incoming, outgoing, username }: Combination,
  { address }: Mailbox,
  client: keyof typeof CLIENTS,
): ClientExport {
  const parsed = parseEmailAddress(address)
  const app = CLIENTS[client]
  if (!parsed.ok || app.status !== 'current') throw new Error(`nothing for ${address} in ${client}`)
  const account = {
    incoming: incomingServer(incoming, username.incoming),
    outgoing: outgoingServer(outgoing, username.outgoing),
    signIn: { incoming: 'password', outgoing: 'password' },
    address: parsed.value,
    name: NAME,
  } as const
  return {
    serviceId: DOMAIN,
    serviceName: 'Example Mail',
    domain: hostname(DOMAIN),
    account,
    client: app,
    windows: resolveWindows(app, account),
  }
}

function incomingServer(choice: Combination['incoming'], username: UsernameForm): IncomingServer {
  return { ...choice, ...common(username), host: hostFor(choice) }
}

function outgoingServer(choice: Combination['outgoing'], username: UsernameForm): OutgoingServer {
  return { ...choice, ...common(username), host: hostFor(choice) }
}

const common = (username: UsernameForm) => ({ username, auth: ['password'], src: ['typed'] }) as const

/** One number can’t be two things on one address: what few providers use is elsewhere. */
const ELSEWHERE: readonly (readonly [Choice['protocol'], port: number, Security, Place])[] = [
  ['imap', 443, 'tls', 'odd-in'],
  ['imap', 1143, 'starttls', 'odd-in'],
  ['smtp', 443, 'tls', 'odd-out'],
  ['smtp', 586, 'tls', 'odd-out'],
  ['smtp', 587, 'tls', 'odd-out'],
  ['smtp', 1025, 'starttls', 'odd-out'],
]

function hostFor(choice: Choice): HostTemplate {
  const found = ELSEWHERE.find(
    ([protocol, port, security]) =>
      protocol === choice.protocol && port === Number(choice.port) && security === choice.security,
  )
  return hostOf(found?.[3] ?? 'mail') as HostTemplate
}
