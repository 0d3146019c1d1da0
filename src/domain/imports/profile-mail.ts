import type { Protocol } from '../ports/ports.ts'
import { judgeServer, type UnjudgedServer } from './judge-server.ts'
import type {
  ImportedAccount,
  ImportedPort,
  ImportedSecurity,
  ImportedServer,
  ImportedSignIn,
  ImportedUsername,
  SignInKind,
} from './imported.ts'
import { isFilled } from './find-in-plist.ts'
import { getText, type PlistDict } from './parse-plist.ts'
import { plainOrNone, plainText } from './plain-text.ts'
import { readHost, readPort, readUsername, securityByPort } from './read-values.ts'
import type { ServerRemark } from './remarks.ts'

/** Apple’s words (device-management, `com.apple.mail.managed.yaml`). There is none for OAuth 2. */
const SIGN_IN: ReadonlyMap<string, SignInKind> = new Map([
  ['EmailAuthPassword', 'password'],
  ['EmailAuthCRAMMD5', 'encrypted'],
  ['EmailAuthHTTPMD5', 'encrypted'],
  ['EmailAuthNTLM', 'ntlm'],
  ['EmailAuthNone', 'none'],
])

type Direction = 'Incoming' | 'Outgoing'

export function readMailPayload(payload: PlistDict): ImportedAccount {
  const isPop = getText(payload, 'EmailAccountType') === 'EmailTypePOP'
  const name =
    plainOrNone(getText(payload, 'EmailAccountDescription')) ??
    plainOrNone(getText(payload, 'PayloadDisplayName'))
  const address = plainOrNone(getText(payload, 'EmailAddress'))
  const person = plainOrNone(getText(payload, 'EmailAccountName'))
  return {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
    ...(person === undefined ? {} : { person }),
    incoming: [readServer(payload, 'Incoming', isPop ? 'pop3' : 'imap')],
    outgoing: [readServer(payload, 'Outgoing', 'smtp')],
  }
}

function readServer(payload: PlistDict, direction: Direction, protocol: Protocol): ImportedServer {
  const key = (name: string) => `${direction}MailServer${name}`
  const port = portIn(payload, key('PortNumber'))
  const security = securityIn(payload, key('UseSSL'), protocol, port)
  const server: UnjudgedServer = {
    protocol,
    host: readHost(getText(payload, key('HostName'))),
    port,
    security,
    username: usernameIn(getText(payload, key('Username'))),
    signIn: signInOf(getText(payload, key('Authentication'))),
  }
  const hasPassword = isFilled(payload.entries.get(`${direction}Password`))
  const isLeftOut = !payload.entries.has(key('UseSSL'))
  const remarks = judgeServer(server).map((remark): ServerRemark =>
    remark.code === 'cleartext' && isLeftOut ? { code: 'ssl-left-out' } : remark,
  )
  return { ...server, remarks: hasPassword ? [{ code: 'password-inside' }, ...remarks] : remarks }
}

/** A number, whole or written as a real one, never a text: a device refuses the profile else. */
function portIn(payload: PlistDict, key: string): ImportedPort {
  const value = payload.entries.get(key)
  if (!value) return { kind: 'left-out' }
  if (value.kind === 'integer') return readPort(String(value.value))
  if (value.kind === 'real') return readPort(String(Number(value.text)))
  return { kind: 'unreadable', text: value.kind === 'text' ? plainText(value.text) : '' }
}

/** One switch, off where nobody sets it. That it means STARTTLS on the ports that begin so isn’t in Apple’s text; devices do it. */
function securityIn(
  payload: PlistDict,
  key: string,
  protocol: Protocol,
  port: ImportedPort,
): ImportedSecurity {
  const value = payload.entries.get(key)
  if (!value) return { kind: 'said', said: 'none' }
  if (value.kind !== 'boolean')
    return { kind: 'unreadable', text: value.kind === 'text' ? plainText(value.text) : '' }
  return value.value ? securityByPort(protocol, port) : { kind: 'said', said: 'none' }
}

/** Left out on purpose in profiles that are for everybody. */
function usernameIn(text: string | undefined): ImportedUsername {
  const username = readUsername(text)
  return username.kind === 'left-out' ? { kind: 'asked' } : username
}

function signInOf(text: string | undefined): readonly ImportedSignIn[] {
  if (text === undefined) return []
  const kind = SIGN_IN.get(text)
  return [kind ? { kind } : { kind: 'unknown', text: plainText(text) }]
}
