import type { PortRow } from '../ports/ports.ts'

export const TOOLS = ['nc', 'powershell', 'openssl', 'curl', 'swaks'] as const
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

/** What can be tried from a terminal, in the order that narrows a fault down. No command carries a password. */
export function testCommands(
  row: Pick<PortRow, 'port' | 'protocol' | 'role' | 'tlsMode'>,
  target: TestTarget,
): readonly TestCommand[] {
  const { port } = row
  const host = shellWord(target.host)
  return [
    { tool: 'nc', purpose: 'reach', proven: true, command: `nc -vz -w 5 ${host} ${port}` },
    {
      tool: 'powershell',
      purpose: 'reach',
      proven: false,
      command: `Test-NetConnection ${powershellWord(target.host)} -Port ${port}`,
    },
    {
      tool: 'openssl',
      purpose: 'certificate',
      proven: true,
      command: [
        `openssl s_client -connect ${shellWord(`${target.host}:${port}`)} -servername ${host}`,
        ...(row.tlsMode === 'starttls' ? [`-starttls ${row.protocol}`] : []),
        `-verify_return_error -verify_hostname ${host} -brief </dev/null`,
      ].join(' '),
    },
    ...(row.role === 'relay' ? [] : loginCommands(row, target)),
  ]
}

/**
 * curl logs in only where the server offers a login, and without one ends well all the same: `-v` shows whether it did.
 * swaks shows a typed password and prints it in base64 unless told otherwise, and older ones don't check the name in the
 * certificate (our own run of 20201014, which Debian 12 has).
 */
function loginCommands(
  { port, protocol, tlsMode }: Pick<PortRow, 'port' | 'protocol' | 'tlsMode'>,
  { host, user, address }: TestTarget,
): readonly TestCommand[] {
  const implicit = tlsMode === 'implicit'
  const sending = protocol === 'smtp'
  const url = `${protocol}${implicit ? 's' : ''}://${host}:${port}/`
  const curl = [
    sending ? 'curl -v' : 'curl',
    ...(implicit ? [] : ['--ssl-reqd']),
    `--url ${shellWord(url)} --user ${shellWord(user)}`,
    ...(sending ? ['-X NOOP'] : []),
  ]
  const swaks = [
    `swaks -s ${shellWord(host)} -p ${port} ${implicit ? '--tls-on-connect' : '--tls'} --tls-verify`,
    `--auth PLAIN --auth-user ${shellWord(user)} --protect-prompt --auth-hide-password`,
    `--from ${shellWord(address)} --to ${shellWord(address)} --quit-after AUTH`,
  ]
  return [
    { tool: 'curl', purpose: 'login', proven: true, command: curl.join(' ') },
    ...(sending
      ? [{ tool: 'swaks', purpose: 'login', proven: true, command: swaks.join(' ') } as const]
      : []),
  ]
}

/** As one word of a POSIX shell, whatever it holds. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) && !text.startsWith('-')
    ? text
    : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** As one word of PowerShell. */
function powershellWord(text: string): string {
  return /^[\w.-]+$/.test(text) && !text.startsWith('-') ? text : `'${text.replaceAll("'", "''")}'`
}
