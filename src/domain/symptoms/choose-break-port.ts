import type { TableRow } from '../ports/port-queries.ts'
import { PORTS, type ServiceName } from '../ports/ports.ts'
import type { Side } from './cures.ts'
import type { FaultPoint } from './fault-point.ts'

const STARTTLS = { tlsMode: 'starttls' } as const
const IMPLICIT = { tlsMode: 'implicit' } as const
const SMTP = { protocol: 'smtp' } as const
const IMAP = { protocol: 'imap' } as const

const NEEDS: { readonly [F in FaultPoint]?: Partial<Pick<TableRow, 'tlsMode' | 'protocol'>> } = {
  silence: IMPLICIT,
  'upgrade-inside': IMPLICIT,
  'hello-in-clear': STARTTLS,
  'speaks-first': { ...STARTTLS, ...SMTP },
  'no-offer': STARTTLS,
  'greeting-rewritten': { ...STARTTLS, ...SMTP },
  'upgrade-fails': STARTTLS,
  'mail-in-clear': { ...STARTTLS, ...SMTP },
  'login-in-clear': STARTTLS,
  'weak-login': STARTTLS,
  'login-forbidden': STARTTLS,
  'no-login-found': { ...STARTTLS, ...SMTP },
  'no-login-offered': { ...STARTTLS, ...SMTP },
  'method-not-offered': SMTP,
  'login-doubted': SMTP,
  'mailbox-forbidden': IMAP,
  'mailbox-in-use': { protocol: 'pop3' },
  mailbox: IMAP,
  'no-room': IMAP,
  'no-uidl': { protocol: 'pop3' },
  'no-login': SMTP,
  'stranger-sends': SMTP,
  stranger: SMTP,
  sender: SMTP,
  'sender-in-message': SMTP,
  'times-out': SMTP,
}

/**
 * The port on which a break is drawn: one of the symptom's own on which it can happen, on the side in question, and the
 * reader's own where that can be (`own`: the ports of their setup).
 */
export function chooseBreakPort(
  services: readonly ServiceName[],
  at: FaultPoint,
  side: Side | undefined,
  own: readonly ServiceName[] = [],
): TableRow {
  const rows: readonly TableRow[] = PORTS.filter(({ service }) => services.includes(service))
  const needs = NEEDS[at] ?? {}
  const score = (row: TableRow): number =>
    (needs.tlsMode === undefined || row.tlsMode === needs.tlsMode ? 16 : 0) +
    (side === undefined || (row.protocol === 'smtp') === (side === 'outgoing') ? 8 : 0) +
    (needs.protocol === undefined || row.protocol === needs.protocol ? 4 : 0) +
    (own.includes(row.service) ? 2 : 0) +
    (row.role === 'relay' ? 0 : 1)
  const [first, ...others] = rows
  if (!first) throw new Error('a symptom without a port')
  return others.reduce((best, row) => (score(row) > score(best) ? row : best), first)
}
