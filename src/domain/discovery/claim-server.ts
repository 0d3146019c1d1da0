import type { ClaimedServer, ClaimedUsername } from '../account/claimed-server.ts'
import type { Hostname } from '../address/hostname.ts'
import type { ImportedHost, ImportedServer, ImportedUsername } from '../imports/imported.ts'
import { canSignIn, hostFor } from '../imports/make-setup.ts'
import { plainText } from '../imports/plain-text.ts'
import { isWeak } from '../link/v1.ts'
import { findPortRow, usualSecurity } from '../ports/port-queries.ts'
import type { SourceRemark } from './report.ts'
import { isUsableHost } from './usable-host.ts'

/** What of a file’s server can be claimed; without a server, the remarks say why. */
export interface Claim {
  readonly server?: ClaimedServer
  readonly canSignIn: boolean
  readonly remarks: readonly SourceRemark[]
}

const leaveOut = (remark: SourceRemark): Claim => ({ canSignIn: false, remarks: [remark] })

/** A host’s name may be 253 characters long; what isn’t one is shown only to be recognised. */
const MOST_SHOWN = 60

/** `domain`: the one in the person’s address, for the places where a file leaves room for it. */
export function claimServer(imported: ImportedServer, domain: Hostname): Claim {
  const { protocol, port, security, signIn } = imported
  if (imported.host.kind === 'left-out') return leaveOut({ code: 'incomplete', protocol })
  const host = hostFor(imported.host, domain)
  if (!host || !isUsableHost(host))
    return leaveOut({ code: 'unusable-host', text: plainText(host ?? wordsOf(imported.host), MOST_SHOWN) })
  const said = 'said' in security ? security.said : undefined
  if (said === 'none') return leaveOut({ code: 'unencrypted', protocol, host })
  if (port.kind !== 'port' || (said !== 'tls' && said !== 'starttls'))
    return leaveOut({ code: 'incomplete', protocol })
  const choice = { protocol, port: port.port, security: said } as const
  const oddPort = { code: 'odd-port', protocol, port: port.port } as const
  const row = findPortRow(port.port)
  // What listens there speaks another protocol, or is the port between servers, which no setup may name.
  if ((row && row.protocol !== protocol) || isWeak(choice)) return leaveOut(oddPort)
  const isOdd = row && usualSecurity(row) !== said
  const username = usernameOf(imported.username, domain)
  const isOAuthOnly = signIn.length > 0 && signIn.every(({ kind }) => kind === 'oauth2')
  return {
    server: { ...choice, host, ...(username ? { username } : {}) },
    canSignIn: canSignIn(imported),
    remarks: [
      ...(isOdd ? [oddPort] : []),
      ...(username === 'custom' ? [{ code: 'own-username' } as const] : []),
      ...(isOAuthOnly ? [{ code: 'oauth-only' } as const] : []),
      ...(canSignIn(imported) ? [] : [{ code: 'sign-in-unknown' } as const]),
    ],
  }
}

function wordsOf(host: Exclude<ImportedHost, { kind: 'left-out' }>): string {
  switch (host.kind) {
    case 'name':
      return host.name
    case 'with-domain':
    case 'made-of-address':
      return `${host.before}…${host.after}`
    case 'unusable':
      return host.text
  }
}

function usernameOf(username: ImportedUsername, domain: Hostname): ClaimedUsername | undefined {
  switch (username.kind) {
    case 'your-address':
      return 'email'
    case 'your-local-part':
      return 'localpart'
    case 'made-of-address':
      return username.text.toLowerCase() === `%emaillocalpart%@${domain}` ? 'email' : 'custom'
    case 'text':
      return 'custom'
    case 'asked':
    case 'left-out':
      return undefined
  }
}
