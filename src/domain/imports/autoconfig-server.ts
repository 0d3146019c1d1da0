import type { Protocol } from '../ports/ports.ts'
import { holdsSecret } from './find-in-xml.ts'
import type { ImportedSecurity, ImportedServer, ImportedSignIn, SignInKind } from './imported.ts'
import { judgeServer, type UnjudgedServer } from './judge-server.ts'
import { childrenOf, textOf, type XmlElement } from './parse-xml.ts'
import { plainText } from './plain-text.ts'
import { readHost, readPort, readUsername } from './read-values.ts'
import type { ServerRemark, SkippedFor } from './remarks.ts'
import { isHostTaken, isPortTaken, isSignInTaken, wordsIn } from './thunderbird-reads.ts'

const PROTOCOLS: ReadonlyMap<string, Protocol> = new Map([
  ['imap', 'imap'],
  ['pop3', 'pop3'],
  ['smtp', 'smtp'],
])

/** To the letter: Thunderbird refuses `ssl` and `TLS`. */
const SECURITY: ReadonlyMap<string, 'tls' | 'starttls' | 'none'> = new Map([
  ['SSL', 'tls'],
  ['STARTTLS', 'starttls'],
  ['plain', 'none'],
])

/** `plain` and `secure` are the words of old files, which are still read. */
const SIGN_IN: ReadonlyMap<string, SignInKind> = new Map([
  ['password-cleartext', 'password'],
  ['plain', 'password'],
  ['password-encrypted', 'encrypted'],
  ['secure', 'encrypted'],
  ['OAuth2', 'oauth2'],
  ['GSSAPI', 'kerberos'],
  ['NTLM', 'ntlm'],
  ['TLS-client-cert', 'certificate'],
  ['client-IP-address', 'by-network'],
  ['smtp-after-pop', 'after-pop'],
  ['none', 'none'],
])

/** One server; none where its type is no mail protocol of ours, or that of the other direction. */
export function readAutoconfigServer(element: XmlElement): ImportedServer | undefined {
  const protocol = PROTOCOLS.get(element.attributes.get('type') ?? '')
  if (!protocol || (protocol === 'smtp') !== (element.name === 'outgoingServer')) return undefined
  const server: UnjudgedServer = {
    protocol,
    host: readHost(textOf(element, 'hostname')),
    port: readPort(textOf(element, 'port')),
    security: securityOf(element),
    username: readUsername(textOf(element, 'username')),
    signIn: childrenOf(element, 'authentication').map(({ text }) => signInOf(text)),
  }
  const by = findSkipped(element, server)
  const remarks: readonly ServerRemark[] = [
    ...(holdsSecret(element) ? [{ code: 'password-inside' } as const] : []),
    ...(by.length > 0 ? [{ code: 'skipped', by } as const] : []),
    ...judgeServer(server)
      .filter(({ code }) => code !== 'port-left-out' && code !== 'port-left-out-sending')
      .map((remark): ServerRemark =>
        remark.code === 'security-unreadable' && isSpaced(element) ? { code: 'security-spaced' } : remark,
      ),
    ...(server.username.kind === 'left-out' && needsUsername(server)
      ? [{ code: 'username-left-out' } as const]
      : []),
  ]
  return { ...server, remarks }
}

const needsUsername = ({ signIn }: UnjudgedServer): boolean =>
  signIn.some(({ kind }) => kind !== 'none' && kind !== 'by-network')

/** The first that Thunderbird knows. */
function securityOf(element: XmlElement): ImportedSecurity {
  const [said] = wordsIn(element, 'socketType').flatMap((text) => SECURITY.get(text) ?? [])
  if (said) return { kind: 'said', said }
  const text = textOf(element, 'socketType')
  return text === undefined ? { kind: 'left-out' } : { kind: 'unreadable', text: plainText(text) }
}

const isSpaced = (element: XmlElement): boolean => SECURITY.has(textOf(element, 'socketType')?.trim() ?? '')

function signInOf(text: string): ImportedSignIn {
  const kind = SIGN_IN.get(text)
  return kind ? { kind } : { kind: 'unknown', text: plainText(text) }
}

/** What makes Thunderbird leave it out. */
function findSkipped(element: XmlElement, { protocol, security }: UnjudgedServer): readonly SkippedFor[] {
  const [host] = wordsIn(element, 'hostname')
  const [port] = wordsIn(element, 'port')
  const signIn = wordsIn(element, 'authentication').flatMap((text) => SIGN_IN.get(text) ?? [])
  return [
    ...(isHostTaken(host) ? [] : (['host'] as const)),
    ...(isPortTaken(port) ? [] : (['port'] as const)),
    ...(security.kind === 'said' ? [] : (['security'] as const)),
    ...(signIn.some((kind) => isSignInTaken(kind, protocol, host)) ? [] : (['sign-in'] as const)),
  ]
}

/** Whether Thunderbird can read this server at all: of those, it takes the first. */
export const isReadByThunderbird = ({ remarks }: ImportedServer): boolean =>
  remarks.every(({ code }) => code !== 'skipped')
