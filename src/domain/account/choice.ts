import type { IncomingProtocol, Protocol, Security } from '../ports/ports.ts'
import type { Port } from './settings.ts'

/** One way to reach a server, as a link writes it (`imap:993:tls`). Which host that is, the service tells. */
export interface Choice<P extends Protocol = Protocol> {
  readonly protocol: P
  readonly port: Port
  readonly security: Security
}

export type IncomingChoice = Choice<IncomingProtocol>
export type OutgoingChoice = Choice<'smtp'>

export function sameChoice(one: Choice, other: Choice): boolean {
  return one.protocol === other.protocol && one.port === other.port && one.security === other.security
}

export function parsePort(value: number): Port | undefined {
  return Number.isInteger(value) && value >= 1 && value <= 65535 ? (value as Port) : undefined
}

const CHOICE = /^(imap|pop3|smtp):([1-9]\d{0,4}):(tls|starttls|none)$/

/** As a link writes it: `imap:993:tls`. */
export function parseChoice(text: string): Choice | undefined {
  const [, protocol, number, security] = CHOICE.exec(text) ?? []
  const port = parsePort(Number(number))
  if (!port || !protocol || !security) return undefined
  // The expression above has left these words only.
  return { protocol: protocol as Protocol, port, security: security as Security }
}

export function parseIncomingChoice(text: string): IncomingChoice | undefined {
  const choice = parseChoice(text)
  return choice && choice.protocol !== 'smtp' ? { ...choice, protocol: choice.protocol } : undefined
}

export function parseOutgoingChoice(text: string): OutgoingChoice | undefined {
  const choice = parseChoice(text)
  return choice?.protocol === 'smtp' ? { ...choice, protocol: choice.protocol } : undefined
}

export function writeChoice(choice: Choice): string {
  return `${choice.protocol}:${choice.port}:${choice.security}`
}
