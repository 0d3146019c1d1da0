import { resolveHost, resolveUsername } from '../account/resolve-server.ts'
import type { AuthMethod, Server } from '../account/settings.ts'
import type { EmailAddress } from '../address/email-address.ts'
import { NOBODY } from './about.ts'
import { chooseNewestWindows } from '../clients/newest-windows.ts'
import type { CurrentClient, Label } from '../clients/client.ts'
import { findEditingLabel } from '../clients/find-editing.ts'
import { perProtocol, resolveWindows, type Account, type Shown } from '../clients/resolve-form.ts'
import type { Security } from '../ports/ports.ts'
import type { CheckField, Side } from './said.ts'
import type { Target } from './target.ts'

/** What should stand in a field: as the app shows it, or, without an app or a field of that kind, in our own words. */
export type CheckValue =
  | { readonly kind: 'shown'; readonly shown: Shown }
  | { readonly kind: 'security'; readonly security: Security }
  | { readonly kind: 'auth'; readonly auth: AuthMethod }
  /** Only whoever runs the server can say it. */
  | { readonly kind: 'unknown' }

export interface CheckCell {
  /** The app’s own name for the field. */
  readonly label?: Label
  /** The part of the app’s window that it stands in. */
  readonly heading?: Label
  readonly value: CheckValue
}

export type CheckCells = { readonly [F in CheckField]: CheckCell }

/** Every field of the target, under the labels of the app where one is chosen. */
export function showTarget(
  target: Target,
  client: CurrentClient | undefined,
  address: EmailAddress | undefined,
): CheckCells {
  const account = accountOf(target, address)
  const found = client ? appFields(client, account) : new Map<string, CheckCell>()
  const cell = (field: CheckField): CheckCell => {
    const own = ownValue(account, field)
    const inApp = found.get(field)
    const there = client && field !== 'protocol' ? findEditingLabel(client, field) : undefined
    const label = there === undefined ? inApp?.label : perProtocol(there, account.incoming.protocol)
    // A line of a file, or an app without that field: the value stands in our own words.
    return {
      value: own,
      ...(own.kind === 'unknown' ? {} : inApp),
      ...(label === undefined ? {} : { label }),
    }
  }
  return {
    protocol: cell('protocol'),
    ...sideCells('incoming', cell),
    ...sideCells('outgoing', cell),
  }
}

function sideCells<S extends Side>(side: S, cell: (field: CheckField) => CheckCell) {
  const parts = ['host', 'port', 'security', 'username', 'auth'] as const
  return Object.fromEntries(parts.map((part) => [`${side}.${part}`, cell(`${side}.${part}`)])) as {
    readonly [F in `${S}.${(typeof parts)[number]}`]: CheckCell
  }
}

function appFields(client: CurrentClient, account: Account): ReadonlyMap<string, CheckCell> {
  const cells = new Map<string, CheckCell>()
  for (const window of chooseNewestWindows(resolveWindows(client, account)).shown) {
    for (const { heading = window.title, fields } of window.sections) {
      for (const { ref, label, control, shown } of fields) {
        // Tabs have no name of their own: their words are the two protocols.
        if (ref && control !== 'tabs' && !cells.has(ref))
          cells.set(ref, { label, heading, value: { kind: 'shown', shown } })
      }
    }
  }
  return cells
}

export function accountOf({ incoming, outgoing }: Target, address: EmailAddress | undefined): Account {
  return {
    incoming: incoming.server,
    outgoing: outgoing.server,
    signIn: {
      incoming: incoming.signIn ?? incoming.server.auth[0] ?? 'password',
      outgoing: outgoing.signIn ?? outgoing.server.auth[0] ?? 'password',
    },
    ...(address ? { address } : {}),
  }
}

function ownValue(account: Account, field: CheckField): CheckValue {
  if (field === 'protocol') return known(account.incoming.protocol === 'imap' ? 'IMAP' : 'POP3')
  const side: Side = field.startsWith('incoming') ? 'incoming' : 'outgoing'
  const server = account[side]
  switch (field) {
    case 'incoming.host':
    case 'outgoing.host':
      return isNobody(server)
        ? { kind: 'unknown' }
        : { kind: 'shown', shown: resolveHost(server, account.address) }
    case 'incoming.port':
    case 'outgoing.port':
      return known(String(server.port))
    case 'incoming.username':
    case 'outgoing.username':
      return { kind: 'shown', shown: resolveUsername(server, account.address) }
    case 'incoming.security':
    case 'outgoing.security':
      return { kind: 'security', security: server.security }
    case 'incoming.auth':
    case 'outgoing.auth':
      return { kind: 'auth', auth: account.signIn[side] }
  }
}

const isNobody = ({ host }: Server): boolean => (host as string) === NOBODY

const known = (text: string): CheckValue => ({ kind: 'shown', shown: { kind: 'known', text } })
