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

function loginCommands(
  { port, protocol, tlsMode }: Pick<PortRow, 'port' | 'protocol' | 'tlsMode'>,
  { host, user, address }: TestTarget,
): readonly TestCommand[] {
  if (protocol === 'smtp') {
    const tls = tlsMode === 'implicit' ? '--tls-on-connect' : '--tls'
    const [server, login, sender] = [host, user, address].map(shellWord)
    return [
      {
        tool: 'swaks',
        purpose: 'login',
        proven: true,
        command: `swaks -s ${server} -p ${port} ${tls} --tls-verify --auth PLAIN --auth-user ${login} --from ${sender} --to ${sender} --quit-after AUTH`,
      },
    ]
  }
  const scheme = tlsMode === 'implicit' ? `${protocol}s` : protocol
  const insist = tlsMode === 'implicit' ? '' : ' --ssl-reqd'
  return [
    {
      tool: 'curl',
      purpose: 'login',
      proven: true,
      command: `curl${insist} --url ${shellWord(`${scheme}://${host}:${port}/`)} --user ${shellWord(user)}`,
    },
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
