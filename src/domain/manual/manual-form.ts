import { parseHostname, type Hostname, type HostnameProblem } from '../address/hostname.ts'
import { cleanText, EMPTY_CHECK_FORM, readCheckForm, type CheckForm } from '../check/read-form.ts'
import type { CheckField, SaidSettings, Side } from '../check/said.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { Result } from '../result.ts'

/** What is typed of servers that nobody here knows, in the order of the form. */
export const MANUAL_FIELDS = [
  'protocol',
  'incoming.host',
  'incoming.port',
  'incoming.security',
  'incoming.username',
  'outgoing.host',
  'outgoing.port',
  'outgoing.security',
  'outgoing.username',
] as const satisfies readonly CheckField[]
export type ManualField = (typeof MANUAL_FIELDS)[number]

/**
 * The fields as they stand in the form. Empty: “I don’t know”; for the outgoing user name, the same as the incoming one.
 * A user name is `email` or `localpart`.
 */
export type ManualForm = Pick<CheckForm, ManualField>

export const MANUAL_SECURITIES = ['tls', 'starttls', 'none'] as const satisfies readonly Security[]
export const MANUAL_USERNAMES = ['email', 'localpart'] as const
export type ManualUsername = (typeof MANUAL_USERNAMES)[number]

export const EMPTY_MANUAL_FORM: ManualForm = Object.fromEntries(
  MANUAL_FIELDS.map((field) => [field, '']),
) as Record<ManualField, string>

export const readManualForm = (form: ManualForm): SaidSettings =>
  readCheckForm({ ...EMPTY_CHECK_FORM, ...form })

/** Said of one direction, as far as it can be said here. */
export interface SaidWay {
  readonly side: Side
  /** Every protocol that it may be. */
  readonly protocols: readonly Protocol[]
  readonly port?: number
  readonly security?: Security
}

export function saidWay(said: SaidSettings, side: Side): SaidWay {
  const { port, security } = said[side]
  const known = MANUAL_SECURITIES.find((one) => one === security)
  return {
    side,
    protocols: side === 'outgoing' ? ['smtp'] : said.protocol ? [said.protocol] : ['imap', 'pop3'],
    ...(port?.number === undefined ? {} : { port: port.number }),
    ...(known ? { security: known } : {}),
  }
}

export function usernameOf(form: ManualForm, side: Side): ManualUsername {
  const said = MANUAL_USERNAMES.find((one) => one === form[`${side}.username`])
  if (said) return said
  return side === 'outgoing' ? usernameOf(form, 'incoming') : 'email'
}

/** The server’s name and nothing else: what stands around it belongs to other fields. */
export const hostOf = (form: ManualForm, side: Side): Result<Hostname, HostnameProblem> =>
  parseHostname(cleanText(form[`${side}.host`]))
