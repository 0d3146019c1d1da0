import {
  curlCheck,
  curlLogin,
  ncCommand,
  opensslCommand,
  powershellCommand,
  powershellWord,
  type TestCommand,
  type TestedPort,
  type TestTarget,
} from '../guides/commands.ts'

export const SYSTEMS = ['windows', 'macos', 'linux'] as const
export type System = (typeof SYSTEMS)[number]

/** What can be tried with what the system brings along, from the outside in. */
export function systemCommands(system: System, row: TestedPort, target: TestTarget): readonly TestCommand[] {
  const login = row.role === 'relay' ? [] : [curlLogin(row, target)]
  switch (system) {
    case 'windows':
      return [
        powershellCommand(row, target),
        row.tlsMode === 'implicit' ? sslStream(row, target) : forWindows(curlCheck(row, target)),
        ...login.map(forWindows),
      ]
    case 'macos':
      return [forMac(ncCommand(row, target)), curlCheck(row, target), ...login].map(notRun)
    case 'linux':
      return [ncCommand(row, target), opensslCommand(row, target), ...login]
  }
}

/** In the suite they run on Debian: the same words elsewhere are another program. */
const notRun = (command: TestCommand): TestCommand => ({ ...command, proven: false })

/** Apple's nc limits the time to connect by `-G`; its `-w` counts only once there is a connection (its manual page). */
function forMac(command: TestCommand): TestCommand {
  return { ...command, command: command.command.replace(' -w ', ' -G ') }
}

/** PowerShell 5 has a command of its own under the name `curl`; Windows 10 and 11 bring the program along. */
function forWindows(command: TestCommand): TestCommand {
  return notRun({ ...command, command: command.command.replace(/^curl /, 'curl.exe ') })
}

/**
 * .NET names what is wrong in words that no language changes (SslPolicyErrors). The certificate is refused as any app
 * would refuse it; TLS 1.2 is named because PowerShell 5 may offer nothing newer than 1.0 by itself.
 */
function sslStream({ port }: TestedPort, { host }: TestTarget): TestCommand {
  const name = /^[\w.-]+$/.test(host) ? `'${host}'` : powershellWord(host)
  const check =
    '{ param($s, $c, $chain, $e) $k = [Security.Cryptography.X509Certificates.X509Certificate2]$c; ' +
    'Write-Host "Subject: $($k.Subject)"; Write-Host "Issuer: $($k.Issuer)"; ' +
    `Write-Host "Expires: $($k.NotAfter.ToString('yyyy-MM-dd'))"; Write-Host "Problems: $e"; "$e" -eq 'None' }`
  const command = [
    `$t = New-Object Net.Sockets.TcpClient(${name}, ${port})`,
    `$s = New-Object Net.Security.SslStream($t.GetStream(), $false, ${check})`,
    `$s.AuthenticateAsClient(${name}, $null, 'Tls12', $false)`,
    '"Protocol: $($s.SslProtocol)"',
    '$t.Close()',
  ].join('; ')
  return { tool: 'sslstream', purpose: 'certificate', proven: false, command }
}
