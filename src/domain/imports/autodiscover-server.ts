import type { Protocol } from '../ports/ports.ts'
import { holdsSecret } from './find-in-xml.ts'
import type { ImportedPort, ImportedSecurity, ImportedServer, ImportedSignIn } from './imported.ts'
import { judgeServer, type UnjudgedServer } from './judge-server.ts'
import { textOf, type XmlElement } from './parse-xml.ts'
import { plainText } from './plain-text.ts'
import { readHost, readPort, readUsername, securityByPort } from './read-values.ts'

const PROTOCOLS: ReadonlyMap<string, Protocol> = new Map([
  ['IMAP', 'imap'],
  ['POP3', 'pop3'],
  ['SMTP', 'smtp'],
])

/** `TLS` is STARTTLS in Microsoft’s text (MS-OXDSCLI section 2.2.4.1.1.2.6). */
const ENCRYPTION: ReadonlyMap<string, 'tls' | 'starttls' | 'none' | 'auto'> = new Map([
  ['SSL', 'tls'],
  ['TLS', 'starttls'],
  ['NONE', 'none'],
  ['AUTO', 'auto'],
])

/** One mail server of an Autodiscover answer; none where it is another kind of protocol. */
export function readAutodiscoverServer(element: XmlElement): ImportedServer | undefined {
  const word = (name: string) => textOf(element, name)?.trim()
  const protocol = [word('Type'), element.attributes.get('Type')].flatMap(
    (type) => PROTOCOLS.get(type?.toUpperCase() ?? '') ?? [],
  )[0]
  if (!protocol) return undefined
  const port = readPort(word('Port'))
  const server: UnjudgedServer = {
    protocol,
    host: readHost(word('Server')),
    port,
    security: securityOf(word('Encryption'), word('SSL'), protocol, port),
    username: readUsername(word('LoginName')),
    signIn: signInOf(word('SPA'), word('AuthRequired')),
  }
  return {
    ...server,
    remarks: [
      ...(holdsSecret(element) ? [{ code: 'password-inside' } as const] : []),
      ...judgeServer(server),
      ...(isContradicted(word('SSL'), server) ? [{ code: 'ssl-contradicted' } as const] : []),
      ...(isOtherWord(word('Encryption'), server) ? [{ code: 'tls-for-ssl' } as const] : []),
      ...(word('SPA') === undefined ? [{ code: 'spa-left-out' } as const] : []),
      ...(server.username.kind === 'left-out' ? [{ code: 'login-left-out' } as const] : []),
    ],
  }
}

/** For Outlook, `Encryption` outweighs `SSL`, which is on where nobody writes it. */
function securityOf(
  encryption: string | undefined,
  ssl: string | undefined,
  protocol: Protocol,
  port: ImportedPort,
): ImportedSecurity {
  if (encryption !== undefined && encryption !== '') {
    const said = ENCRYPTION.get(encryption.toUpperCase())
    if (!said) return { kind: 'unreadable', text: plainText(encryption) }
    // Some servers, mox among them, write `TLS` for what is encrypted from the first byte.
    const byPort = securityByPort(protocol, port)
    return { kind: 'said', said: said === 'starttls' && byPort.kind === 'by-port' ? byPort.said : said }
  }
  switch (ssl?.toLowerCase()) {
    case undefined:
    case '':
    case 'on':
      return securityByPort(protocol, port)
    case 'off':
      return { kind: 'said', said: 'none' }
    default:
      return { kind: 'unreadable', text: plainText(ssl ?? '') }
  }
}

function signInOf(spa: string | undefined, required: string | undefined): readonly ImportedSignIn[] {
  if (required?.toLowerCase() === 'off') return [{ kind: 'none' }]
  return [{ kind: spa?.toLowerCase() === 'on' ? 'spa' : 'password' }]
}

/** Thunderbird goes without encryption as soon as one of the two words says so. */
const isContradicted = (ssl: string | undefined, { security }: UnjudgedServer): boolean =>
  ssl?.toLowerCase() === 'off' && !('said' in security && security.said === 'none')

/** `TLS` where encryption begins with the first byte: Outlook may take it for STARTTLS, which fails there. */
const isOtherWord = (encryption: string | undefined, { security }: UnjudgedServer): boolean =>
  encryption?.toUpperCase() === 'TLS' && 'said' in security && security.said === 'tls'
