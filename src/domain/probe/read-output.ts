import { findPortRow, type TableRow } from '../ports/port-queries.ts'
import { FINDINGS, type FindingCode, type OutputReading } from './finding.ts'
import { SIGNS, type SignCode } from './output-signs.ts'
import { findSeenTls } from './seen-tls.ts'

/** More is not looked at: the tests write a few lines. */
const MOST = 200_000

/** What the pasted output of one or more of the tests says. */
export function readOutput(pasted: string): OutputReading {
  const text = withoutCommands(pasted.slice(0, MOST).replaceAll('\r', ''))
  const found = new Set<FindingCode>(FINDINGS.filter((code) => isSign(code) && SIGNS[code].test(text)))
  if (passedSilently(text)) found.add('tls-fine')
  if (askedAndWentOn(text)) found.add(/^> /m.test(text) ? 'no-login' : 'login-accepted')
  for (const code of FINDINGS)
    for (const weaker of WEAKER[code] ?? []) if (found.has(code)) found.delete(weaker)
  if (found.has('tls-fine') || found.has('login-accepted')) found.add('reachable')
  if (found.has('login-accepted') && /^SSL connection using|^=== TLS started/im.test(text))
    found.add('tls-fine')
  if (found.delete('silent')) found.add(silenceOn(findTestedPort(text)?.tlsMode))
  return { findings: FINDINGS.filter((code) => found.has(code)), tls: findSeenTls(text) }
}

const isSign = (code: FindingCode): code is SignCode => Object.hasOwn(SIGNS, code)

/** On a port that is encrypted from the first byte the app speaks first, on the others the server (RFC 8314 §3). */
function silenceOn(mode: TableRow['tlsMode'] | undefined): FindingCode {
  if (mode === undefined) return 'silent'
  return mode === 'implicit' ? 'silent-before-encryption' : 'silent-without-greeting'
}

/** curl names the port that it reached, nc and openssl only that they reached it. */
function findTestedPort(text: string): TableRow | undefined {
  const port = /^\* (?:Connected|Established connection) to .*port (\d+)/im.exec(text)?.[1]
  return port === undefined ? undefined : findPortRow(Number(port))
}

/** What says more than another sign, or shows that it was only a try on the way. */
const WEAKER: { readonly [F in FindingCode]?: readonly FindingCode[] } = {
  // A name has several addresses: the first may fail and the second answer.
  reachable: ['refused', 'timed-out', 'not-reached', 'name-not-found'],
  silent: ['timed-out', 'broken-off', 'reachable'],
  'name-not-found': ['not-reached', 'timed-out'],
  refused: ['not-reached', 'broken-off'],
  'timed-out': ['not-reached', 'broken-off'],
  // openssl goes on after a missing offer, into readable text.
  'no-starttls': ['readable-here', 'broken-off'],
  'readable-here': ['broken-off'],
  'old-tls': ['broken-off'],
  'certificate-name': ['certificate-wrong', 'tls-fine'],
  'certificate-expired': ['certificate-wrong', 'tls-fine'],
  'certificate-untrusted': ['certificate-wrong', 'tls-fine'],
  'certificate-wrong': ['tls-fine'],
  'login-refused': ['no-login'],
  'login-accepted': ['no-login'],
}

/** The commands themselves may be pasted along: what they name is not what was found. */
function withoutCommands(text: string): string {
  return text
    .split('\n')
    .filter(
      (line) =>
        !/(?:^|[$%#>] ?)(?:nc|openssl|curl(?:\.exe)?|swaks|Test-NetConnection) +\S+/.test(line) ||
        line.startsWith('*'),
    )
    .filter((line) => !line.includes('New-Object Net.Security.SslStream'))
    .join('\n')
}

/** curl of Windows says nothing of a certificate that is right: an answer on an encrypted port is the sign. */
function passedSilently(text: string): boolean {
  return findTestedPort(text)?.tlsMode === 'implicit' && /^< (?:\* OK|\+OK|220)/m.test(text)
}

/** curl asks for the password, and without `-v` a good login with nothing to list says no more than that. */
function askedAndWentOn(text: string): boolean {
  return /^Enter host password for user/m.test(text) && !/^curl: \(|^<[~*-]*\s+235/m.test(text)
}
