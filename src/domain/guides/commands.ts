import type { PortRow } from '../ports/ports.ts'

export const TOOLS = ['nc', 'powershell', 'sslstream', 'openssl', 'curl', 'swaks'] as const
export type Tool = (typeof TOOLS)[number]

/** What a command shows: that the port can be reached; that encryption and certificate are right; that the login works. */
export type TestPurpose = 'reach' | 'certificate' | 'login'

export interface TestCommand {
  readonly tool: Tool
  readonly purpose: TestPurpose
  readonly command: string
  /** Whether it was run against real servers, with the outcome that the page names (our own run, November 2026). */
  readonly proven: boolean
}

/** Where the commands go. `user`: the name to log in with, `address`: the sender of the test. */
export interface TestTarget {
  readonly host: string
  readonly user: string
  readonly address: string
}

/** The reserved names of RFC 2606. */
export const EXAMPLE_TARGET: TestTarget = {
  host: 'mail.example.com',
  user: 'you@example.com',
  address: 'you@example.com',
}

export type TestedPort = Pick<PortRow, 'port' | 'protocol' | 'role' | 'tlsMode'>

/** What can be tried from a terminal, in the order that narrows a fault down. No command carries a password. */
export function testCommands(row: TestedPort, target: TestTarget): readonly TestCommand[] {
  return [
    ncCommand(row, target),
    powershellCommand(row, target),
    opensslCommand(row, target),
    ...(row.role === 'relay' ? [] : loginCommands(row, target)),
  ]
}

export function ncCommand({ port }: TestedPort, { host }: TestTarget): TestCommand {
  return { tool: 'nc', purpose: 'reach', proven: true, command: `nc -vz -w 5 ${shellWord(host)} ${port}` }
}

export function powershellCommand({ port }: TestedPort, { host }: TestTarget): TestCommand {
  const command = `Test-NetConnection ${powershellWord(host)} -Port ${port}`
  return { tool: 'powershell', purpose: 'reach', proven: false, command }
}

export function opensslCommand({ port, protocol, tlsMode }: TestedPort, target: TestTarget): TestCommand {
  const host = shellWord(target.host)
  const command = [
    `openssl s_client -connect ${shellWord(`${target.host}:${port}`)} -servername ${host}`,
    ...(tlsMode === 'starttls' ? [`-starttls ${protocol}`] : []),
    `-verify_return_error -verify_hostname ${host} -brief </dev/null`,
  ].join(' ')
  return { tool: 'openssl', purpose: 'certificate', proven: true, command }
}

/**
 * curl logs in only where the server offers a login, and without one ends well all the same: `-v` shows whether it did.
 * swaks shows a typed password and prints it in base64 unless told otherwise, and older ones don't check the name in the
 * certificate (our own run of 20201014, which Debian 12 has).
 */
function loginCommands(row: TestedPort, target: TestTarget): readonly TestCommand[] {
  const { port, protocol, tlsMode } = row
  const { host, user, address } = target
  const implicit = tlsMode === 'implicit'
  const sending = protocol === 'smtp'
  const swaks = [
    `swaks -s ${shellWord(host)} -p ${port} ${implicit ? '--tls-on-connect' : '--tls'} --tls-verify`,
    `--auth PLAIN --auth-user ${shellWord(user)} --protect-prompt --auth-hide-password`,
    `--from ${shellWord(address)} --to ${shellWord(address)} --quit-after AUTH`,
  ]
  return [
    curlLogin(row, target),
    ...(sending
      ? [{ tool: 'swaks', purpose: 'login', proven: true, command: swaks.join(' ') } as const]
      : []),
  ]
}

export function curlLogin(row: TestedPort, { host, user }: TestTarget): TestCommand {
  const sending = row.protocol === 'smtp'
  const command = [
    sending ? 'curl -v' : 'curl',
    ...(row.tlsMode === 'implicit' ? [] : ['--ssl-reqd']),
    `--url ${shellWord(curlUrl(row, host))} --user ${shellWord(user)}`,
    ...(sending ? ['-X NOOP'] : []),
  ]
  return { tool: 'curl', purpose: 'login', proven: true, command: command.join(' ') }
}

/** A command that each protocol has before the login (RFC 5321 §4.1.1.9, RFC 9051 §6.1.2, RFC 2449 §5). */
const BEFORE_LOGIN = { smtp: 'NOOP', imap: 'NOOP', pop3: 'CAPA' } as const satisfies Record<
  PortRow['protocol'],
  string
>

/** Encryption and certificate, checked against what this computer trusts; nothing is logged in to. */
export function curlCheck(row: TestedPort, { host }: TestTarget): TestCommand {
  const command = [
    'curl -v',
    ...(row.tlsMode === 'implicit' ? [] : ['--ssl-reqd']),
    `--url ${shellWord(curlUrl(row, host))} -X ${BEFORE_LOGIN[row.protocol]}`,
  ]
  return { tool: 'curl', purpose: 'certificate', proven: true, command: command.join(' ') }
}

function curlUrl({ port, protocol, tlsMode }: TestedPort, host: string): string {
  return `${protocol}${tlsMode === 'implicit' ? 's' : ''}://${host}:${port}/`
}

/** As one word of a POSIX shell, whatever it holds. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('-')
    ? text
    : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** As one word of PowerShell. */
export function powershellWord(text: string): string {
  return /^[\w.-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "''")}'`
}
