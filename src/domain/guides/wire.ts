import type { TableRow } from '../ports/port-queries.ts'
import { PORTS, type PortNumber, type PortRow } from '../ports/ports.ts'

/** Four conversations: an app that sends, a server that passes mail on, an app that reads by IMAP, or by POP3. */
export type ScriptId = 'submission' | 'relay' | 'imap' | 'pop3'

export const SCENARIOS = [
  'implicit',
  'starttls',
  'stripped-insists',
  'stripped-gives-in',
  'cleartext',
] as const
/** How the conversation is protected, and what somebody on the way does to it. */
export type Scenario = (typeof SCENARIOS)[number]

/** What a line does, for the sentence beside it. */
export type MeaningCode =
  | 'greets'
  | 'introduces-itself'
  | 'asks-abilities'
  | 'offers-encryption'
  | 'offer-removed'
  | 'offers-login'
  | 'lists-abilities'
  | 'lists-abilities-inside'
  | 'asks-to-encrypt'
  | 'agrees'
  | 'handshake'
  | 'handshake-unchecked'
  | 'logs-in'
  | 'shows-sign-in'
  | 'gives-user'
  | 'user-taken'
  | 'gives-password'
  | 'lets-in'
  | 'names-sender'
  | 'names-recipient'
  | 'accepted'
  | 'announces-message'
  | 'go-ahead'
  | 'hands-over'
  | 'queued'
  | 'opens-inbox'
  | 'inbox-open'
  | 'asks-for-message'
  | 'gives-message'
  | 'deletes'
  | 'breaks-off'
  | 'leaves'
  | 'goodbye'

/**
 * What somebody who listens gets of a line: `all` of its words; the `password`; the `mail` itself; the `name` of the
 * server, from the handshake; `nothing` but that something was said, and how long it was. `changes`: he alters the line.
 */
export type Reads = 'all' | 'password' | 'mail' | 'name' | 'nothing' | 'changes'

export type Speaker = 'client' | 'server'

/** One turn of a conversation, in the protocol’s own words. */
export interface Turn {
  readonly from: Speaker
  readonly says: readonly string[]
  readonly means: MeaningCode
  /** What it gives away when it isn’t encrypted. */
  readonly gives: 'all' | 'password' | 'mail'
}

/** `cut`: the words that offer the upgrade, or forbid a login before it: what an attacker takes out. */
export interface Offer {
  readonly turns: readonly Turn[]
  readonly cut: string
}

/** A conversation in its parts, each as real servers speak it (see `src/guides/wires/`). */
export interface Script {
  readonly id: ScriptId
  /** Greeting and abilities, up to the login, in four kinds of server. */
  readonly opening: {
    /** Begins readable, offers to encrypt, and takes no login before. */
    readonly insisting: Offer
    /** Begins readable, offers to encrypt, and takes a login all the same. */
    readonly permissive: Offer
    /** Begins readable and has no encryption to offer. */
    readonly bare: readonly Turn[]
    /** Speaks only when encryption is up. */
    readonly inside: readonly Turn[]
  }
  readonly upgrade: readonly Turn[]
  /** What is asked and answered afresh once the upgrade is done. */
  readonly afresh: readonly Turn[]
  readonly login: readonly Turn[]
  readonly work: readonly Turn[]
  readonly end: readonly Turn[]
  /** The end where no login took place. */
  readonly early: readonly Turn[]
  readonly handshake: 'handshake' | 'handshake-unchecked'
}

export interface WireLine {
  readonly from: Speaker | 'both'
  readonly says: readonly string[]
  /** The words that are taken out on the way, so that they never arrive; empty for none. */
  readonly removed: string
  readonly means: MeaningCode
  readonly reads: Reads
}

export function scriptOf(row: Pick<PortRow, 'role' | 'protocol'>): ScriptId {
  if (row.role === 'relay') return 'relay'
  return row.protocol === 'smtp' ? 'submission' : row.protocol
}

/** The port on which a scenario takes place: this one, or its sibling that starts encryption the other way. */
export function portOfScenario(row: TableRow, scenario: Scenario): PortNumber {
  const mode = scenario === 'implicit' ? 'implicit' : 'starttls'
  if (row.tlsMode === mode) return row.port
  const sibling = PORTS.find(
    (other) => other.protocol === row.protocol && other.role === row.role && other.tlsMode === mode,
  )
  return (sibling ?? row).port
}

/** The port’s own scenario first, then what it is compared with. Between servers nothing begins encrypted. */
export function scenariosOf(row: Pick<PortRow, 'role' | 'tlsMode'>): readonly Scenario[] {
  if (row.tlsMode === 'implicit') return SCENARIOS
  const begun = SCENARIOS.filter((scenario) => scenario !== 'implicit')
  return row.role === 'relay'
    ? begun.filter((scenario) => scenario !== 'stripped-insists')
    : [...begun, 'implicit']
}

/** The conversation as it goes over the wire in a scenario, line by line. */
export function composeWire(script: Script, scenario: Scenario): readonly WireLine[] {
  const { opening, upgrade, afresh, login, work, end, early } = script
  const business = [...login, ...work, ...end]
  const handshake: WireLine = {
    from: 'both',
    says: ['ClientHello, ServerHello, …'],
    removed: '',
    means: script.handshake,
    reads: 'name',
  }
  switch (scenario) {
    case 'implicit':
      return [handshake, ...[...opening.inside, ...business].map(sealed)]
    case 'starttls':
      return [
        ...[...opening.insisting.turns, ...upgrade].map(readable),
        handshake,
        ...[...afresh, ...business].map(sealed),
      ]
    case 'stripped-insists':
      return [...stripped(opening.insisting), ...early.map(breakingOff)]
    case 'stripped-gives-in':
      return [...stripped(opening.permissive), ...business.map(readable)]
    case 'cleartext':
      return [...opening.bare, ...business].map(readable)
  }
}

const sealed = (turn: Turn): WireLine => ({ ...line(turn), reads: 'nothing' })
const readable = (turn: Turn): WireLine => ({ ...line(turn), reads: turn.gives })

function breakingOff(turn: Turn): WireLine {
  return readable(turn.from === 'client' ? { ...turn, means: 'breaks-off' } : turn)
}

function line({ from, says, means }: Turn): Omit<WireLine, 'reads'> {
  return { from, says, removed: '', means }
}

/** The turns with the offer cut out by somebody on the way; one that offers nothing passes as it is. */
function stripped({ turns, cut }: Offer): readonly WireLine[] {
  return turns.map((turn) =>
    turn.says.some((said) => said.includes(cut))
      ? { ...line(turn), removed: cut, means: 'offer-removed', reads: 'changes' }
      : readable(turn),
  )
}
