import type { Found, FoundAccount } from '../check/found.ts'
import { fieldOf, type AuthSaid, type SecuritySaid, type Side } from '../check/said.ts'
import type {
  ImportedAccount,
  ImportedHost,
  ImportedSecurity,
  ImportedServer,
  ImportedUsername,
  SignInKind,
} from './imported.ts'
import type { ServerPair } from './make-setup.ts'

const AUTH = {
  password: 'password',
  encrypted: 'encrypted',
  oauth2: 'oauth2',
  kerberos: 'other',
  ntlm: 'other',
  spa: 'other',
  certificate: 'other',
  'by-network': 'other',
  'after-pop': 'other',
  none: 'none',
  unknown: 'other',
} as const satisfies Record<SignInKind, AuthSaid>

/** The account as the check’s form has it: what the file doesn’t say, or only the person knows, is left empty. */
export function makeCheck(account: ImportedAccount, { incoming, outgoing }: ServerPair): FoundAccount {
  const found = [
    ...(incoming ? [{ field: 'protocol', value: incoming.protocol, words: '' } as const] : []),
    ...(incoming ? sideOf('incoming', incoming) : []),
    ...(outgoing ? sideOf('outgoing', outgoing) : []),
  ]
  return {
    name: account.name ?? '',
    found,
    ...(account.address === undefined ? {} : { address: account.address }),
  }
}

function sideOf(side: Side, server: ImportedServer): readonly Found[] {
  const [signIn] = server.signIn
  const values = {
    host: hostText(server.host),
    port: server.port.kind === 'port' ? String(server.port.port) : '',
    security: securitySaid(server.security) ?? '',
    username: usernameText(server.username),
    auth: signIn ? AUTH[signIn.kind] : '',
  }
  return (['host', 'port', 'security', 'username', 'auth'] as const).flatMap((part) =>
    values[part] === '' ? [] : [{ field: fieldOf(side, part), value: values[part], words: '' }],
  )
}

function hostText(host: ImportedHost): string {
  switch (host.kind) {
    case 'name':
      return host.name
    case 'unusable':
      return host.text
    case 'with-domain':
    case 'made-of-address':
    case 'left-out':
      return ''
  }
}

function securitySaid(security: ImportedSecurity): SecuritySaid | undefined {
  return 'said' in security ? security.said : undefined
}

const usernameText = (username: ImportedUsername): string => (username.kind === 'text' ? username.text : '')
