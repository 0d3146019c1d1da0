import type { MeaningCode, Script, Speaker, Turn } from '../guides/wire.ts'
import type { TableRow } from '../ports/port-queries.ts'
import { PORTS, type ServiceName } from '../ports/ports.ts'
import type { Side } from './cures.ts'
import type { FaultPoint } from './fault-point.ts'

/** What happens in a conversation that goes wrong and has no place in one that goes well. */
export const BREAK_EVENTS = [
  'asks-name',
  'name-unknown',
  'connects',
  'connected',
  'nothing-back',
  'turned-away',
  'each-waits',
  'begins-encryption',
  'answers-in-clear',
  'nothing-in-common',
  'shows-certificate',
  'certificate-turned-away',
  'greeting-hidden',
  'offer-rewritten',
  'finds-no-offer',
  'upgrade-refused',
  'already-encrypted',
  'login-in-clear-refused',
  'login-not-here',
  'login-refused',
  'login-wanted',
  'sender-refused',
  'recipient-refused',
  'server-breaks-off',
  'mailbox-refused',
  'looks-up',
  'nothing-published',
  'asks-to-encrypt-again',
] as const
export type BreakEvent = (typeof BREAK_EVENTS)[number]

/** One step on the way to the break. `breaks`: this is where it ends; `silent`: it ends with nothing being said. */
export interface BreakStep {
  readonly from: Speaker | 'both'
  readonly says: readonly string[]
  readonly means: MeaningCode | BreakEvent
  readonly sealed: boolean
  readonly mark?: 'breaks' | 'silent'
}

/** How the conversation of one port begins. */
export type Mode = TableRow['tlsMode']

const NEEDS: { readonly [F in FaultPoint]?: Partial<Pick<TableRow, 'tlsMode' | 'protocol'>> } = {
  silence: { tlsMode: 'implicit' },
  'upgrade-inside': { tlsMode: 'implicit' },
  'hello-in-clear': { tlsMode: 'starttls' },
  'no-offer': { tlsMode: 'starttls' },
  'greeting-rewritten': { tlsMode: 'starttls', protocol: 'smtp' },
  'upgrade-fails': { tlsMode: 'starttls' },
  'login-in-clear': { tlsMode: 'starttls' },
  'no-login-offered': { protocol: 'smtp' },
  'no-login': { protocol: 'smtp' },
  sender: { protocol: 'smtp' },
  recipient: { protocol: 'smtp' },
}

/** The port on which a break is drawn: one of the symptom's own, on the side in question, on which it can happen. */
export function chooseBreakPort(
  services: readonly ServiceName[],
  at: FaultPoint,
  side: Side | undefined,
): TableRow {
  const rows: readonly TableRow[] = PORTS.filter(({ service }) => services.includes(service))
  const needs = NEEDS[at] ?? {}
  const score = (row: TableRow): number =>
    (needs.tlsMode === undefined || row.tlsMode === needs.tlsMode ? 8 : 0) +
    (needs.protocol === undefined || row.protocol === needs.protocol ? 4 : 0) +
    (side === undefined || (row.protocol === 'smtp') === (side === 'outgoing') ? 2 : 0) +
    (row.role === 'relay' ? 0 : 1)
  const [first, ...others] = rows
  if (!first) throw new Error('a symptom without a port')
  return others.reduce((best, row) => (score(row) > score(best) ? row : best), first)
}

/** The conversation up to where it breaks. `answer`: what the server says there, where it says anything. */
export function composeBreak(
  script: Script,
  mode: Mode,
  at: FaultPoint,
  answer: readonly string[],
): readonly BreakStep[] {
  const { opening, upgrade, login, work, end } = script
  const readable = said(opening.insisting.turns, false)
  const begun = mode === 'implicit' ? [] : [...readable, ...said(upgrade, false)]
  const inside = [...arrive(script, mode), ...said(login, true)]
  const refusal = (means: BreakEvent, sealed: boolean): BreakStep => ({
    ...event('server', means, answer),
    sealed,
    mark: 'breaks',
  })
  switch (at) {
    case 'before':
      return [event('client', 'looks-up', ['example.com']), silent('nothing-published')]
    case 'no-address':
      return [event('client', 'asks-name', [HOST]), silent('name-unknown')]
    case 'no-answer':
      return [event('client', 'connects'), silent('nothing-back')]
    case 'refused':
      return [event('client', 'connects'), { ...event('server', 'turned-away'), mark: 'breaks' }]
    case 'silence':
      return [event('client', 'connects'), event('server', 'connected'), silent('each-waits')]
    case 'hello-in-clear':
      return [
        event('client', 'begins-encryption', ['ClientHello']),
        { ...event('server', 'answers-in-clear', opening.insisting.turns[0]?.says), mark: 'breaks' },
      ]
    case 'handshake':
      return [...begun, { ...event('both', 'nothing-in-common', ['ClientHello, …']), mark: 'breaks' }]
    case 'certificate':
      return [
        ...begun,
        event('server', 'shows-certificate', ['Certificate']),
        { ...event('client', 'certificate-turned-away'), mark: 'breaks' },
      ]
    case 'greeting-rewritten':
      return rewritten(script)
    case 'no-offer':
      return [...said(opening.bare, false), { ...event('client', 'finds-no-offer'), mark: 'breaks' }]
    case 'upgrade-fails':
      return [...readable, ...said(upgrade.slice(0, 1), false), refusal('upgrade-refused', false)]
    case 'upgrade-inside':
      return [
        ...arrive(script, 'implicit'),
        ...said(upgrade.slice(0, 1), true).map((step) => ({
          ...step,
          means: 'asks-to-encrypt-again' as const,
        })),
        refusal('already-encrypted', true),
      ]
    case 'login-in-clear':
      return [...readable, ...said(login.slice(0, 1), false), refusal('login-in-clear-refused', false)]
    case 'no-login-offered':
      return mode === 'implicit'
        ? [...arrive(script, mode), ...said(login.slice(0, 1), true), refusal('login-not-here', true)]
        : [...readable, ...said(login.slice(0, 1), false), refusal('login-not-here', false)]
    case 'login':
      return [...inside.slice(0, -1), refusal('login-refused', true)]
    case 'no-login':
      return [...arrive(script, mode), ...said(work.slice(0, 3), true), refusal('login-wanted', true)]
    case 'sender':
      return [...inside, ...said(work.slice(0, 1), true), refusal('sender-refused', true)]
    case 'recipient':
      return [...inside, ...said(work.slice(0, 3), true), refusal('recipient-refused', true)]
    case 'breaks-off':
      return [...(mode === 'implicit' ? [HANDSHAKE] : []), refusal('server-breaks-off', mode === 'implicit')]
    case 'mailbox':
      return script.id === 'pop3'
        ? [...inside.slice(0, -1), refusal('mailbox-refused', true)]
        : [...inside, ...said(work.slice(0, 1), true), refusal('mailbox-refused', true)]
    case 'nowhere':
      return [...inside, ...said([...work, ...end], true)]
  }
}

/** The server of the scripts in `src/guides/wires/`. */
const HOST = 'mail.example.com'

const HANDSHAKE: BreakStep = {
  from: 'both',
  says: ['ClientHello, ServerHello, …'],
  means: 'handshake',
  sealed: false,
}

/** All that goes well up to the login. */
function arrive({ opening, upgrade, afresh }: Script, mode: Mode): readonly BreakStep[] {
  return mode === 'implicit'
    ? [HANDSHAKE, ...said(opening.inside, true)]
    : [...said([...opening.insisting.turns, ...upgrade], false), HANDSHAKE, ...said(afresh, true)]
}

/** What some Cisco firewalls make of a conversation that they inspect: they mask what they don't want said. */
function rewritten({ opening: { insisting } }: Script): readonly BreakStep[] {
  const masked = said(insisting.turns, false).map((step, place) => ({
    ...step,
    says: step.says.map((line) => mask(line, insisting.cut)),
    ...(place === 0 ? { means: 'greeting-hidden' as const } : {}),
  }))
  return masked.map((step, place) =>
    place === masked.length - 1 ? { ...step, means: 'offer-rewritten', mark: 'breaks' } : step,
  )
}

const mask = (line: string, cut: string): string =>
  line.replace(cut, '250-XXXXXXXA').replace(/(?<=^220 ).*/, '*'.repeat(12))

const said = (turns: readonly Turn[], sealed: boolean): readonly BreakStep[] =>
  turns.map(({ from, says, means }) => ({ from, says, means, sealed }))

const event = (from: BreakStep['from'], means: BreakEvent, says: readonly string[] = []): BreakStep => ({
  from,
  says,
  means,
  sealed: false,
})

const silent = (means: BreakEvent): BreakStep => ({ ...event('both', means), mark: 'silent' })
