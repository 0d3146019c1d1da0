import { describe, expect, it } from 'vitest'
import { testCommands, type TestCommand, type TestedPort } from '../src/domain/guides/commands.ts'
import { portRow } from '../src/domain/ports/port-queries.ts'
import { PORTS } from '../src/domain/ports/ports.ts'
import type { FindingCode } from '../src/domain/probe/finding.ts'
import { readOutput } from '../src/domain/probe/read-output.ts'
import { systemCommands } from '../src/domain/probe/system-commands.ts'
import { runInTerminal } from './clients/terminal.ts'
import { CA_NAME } from './lab/certificates.ts'
import { hostOf, NO_NAME, OTHER_NAME, PASSWORD, USER, WRONG_PASSWORD } from './lab/places.ts'

/** All that Debian can run, each once: what macOS is told differs from it in one option of nc. */
function commandsFor(row: TestedPort, host: string): readonly TestCommand[] {
  const target = { host, user: USER, address: USER }
  const all = [
    ...testCommands(row, target),
    ...systemCommands('linux', row, target),
    ...systemCommands('macos', row, target),
  ]
  const ours = all.filter(({ tool, command }) => tool !== 'powershell' && !command.includes(' -G '))
  return [...new Map(ours.map((each) => [each.command, each])).values()]
}

const read = async ({ command }: TestCommand, password = PASSWORD, seconds = 15) => {
  const { text } = await runInTerminal(command, password, seconds)
  return { text, ...readOutput(text) }
}

describe.each(PORTS.map((row) => [row.port, row] as const))(
  'on port %i of a server that is right',
  (_, row) => {
    const commands = commandsFor(row, hostOf('mail'))
    it.concurrent.each(commands)('$tool for the $purpose', async (command) => {
      const { text, findings, tls } = await read(command)
      switch (command.purpose) {
        case 'reach':
          return expect(findings, text).toEqual(['reachable'])
        case 'certificate':
          expect(findings, text).toEqual(['reachable', 'tls-fine'])
          expect(tls, text).toMatchObject({ version: 'TLS 1.3', name: hostOf('mail') })
          if (command.tool === 'curl')
            expect(tls, text).toMatchObject({ issuer: CA_NAME, expires: expect.any(String) })
          return
        case 'login':
          expect(findings, text).toContain('login-accepted')
          expect(text).not.toContain(PASSWORD)
      }
    })
    it.concurrent.each(commands.filter(({ purpose }) => purpose === 'login'))(
      '$tool with a wrong password',
      async (command) => {
        const { text, findings } = await read(command, WRONG_PASSWORD)
        expect(findings, text).toContain('login-refused')
        expect(findings, text).not.toContain('login-accepted')
      },
    )
  },
)

interface Wrong {
  readonly what: string
  readonly host: string
  readonly row: TestedPort
  readonly finds: FindingCode
}

const implicitAt = (port: number): TestedPort => ({ ...portRow(465), port })
const WRONG: readonly Wrong[] = [
  { what: 'a closed port', host: hostOf('closed'), row: portRow(993), finds: 'refused' },
  { what: 'a name that is nobody’s', host: NO_NAME, row: portRow(587), finds: 'name-not-found' },
  { what: 'another name', host: OTHER_NAME, row: portRow(465), finds: 'certificate-name' },
  { what: 'another name after STARTTLS', host: OTHER_NAME, row: portRow(143), finds: 'certificate-name' },
  {
    what: 'a certificate of nobody',
    host: hostOf('self-signed'),
    row: portRow(995),
    finds: 'certificate-untrusted',
  },
  {
    what: 'a certificate that has ended',
    host: hostOf('expired'),
    row: portRow(993),
    finds: 'certificate-expired',
  },
  { what: 'old encryption', host: hostOf('old-tls'), row: portRow(465), finds: 'old-tls' },
  {
    what: 'no STARTTLS on the submission port',
    host: hostOf('clear'),
    row: portRow(587),
    finds: 'no-starttls',
  },
  { what: 'no STARTTLS on the IMAP port', host: hostOf('clear'), row: portRow(143), finds: 'no-starttls' },
  {
    what: 'TLS from the first byte on a port that begins readable',
    host: hostOf('mail'),
    row: implicitAt(587),
    finds: 'readable-here',
  },
]

describe.each(WRONG)('$what', ({ host, row, finds }) => {
  const commands = commandsFor(row, host).filter(
    ({ tool, purpose }) =>
      tool !== 'swaks' && (purpose !== 'reach' || finds === 'refused' || finds === 'name-not-found'),
  )
  it.concurrent.each(commands)('$tool for the $purpose', async (command) => {
    const { text, findings } = await read(command)
    // Without -v, curl doesn’t say why.
    const said = finds === 'refused' && !/ -v|^nc|^openssl/.test(command.command) ? 'not-reached' : finds
    expect(findings, text).toContain(said)
    for (const good of ['tls-fine', 'login-accepted'] as const) expect(findings, text).not.toContain(good)
  })
})

it.concurrent('a port that is swallowed on the way', async () => {
  const [nc] = commandsFor(portRow(465), hostOf('silent'))
  if (!nc) throw new Error('no command')
  expect((await read(nc)).findings).toEqual(['timed-out'])
})
