import { isSpecialUse } from '../address/special-use.ts'
import type { HostnameProblem } from '../address/hostname.ts'
import { findPortRow, isNotChoice, rowsOf, usualSecurity } from '../ports/port-queries.ts'
import type { PortNumber, PortRow, Protocol } from '../ports/ports.ts'
import type { ImportedServer, ImportedSignIn } from './imported.ts'
import type { ServerRemark, ServerRemarkCode } from './remarks.ts'

export type UnjudgedServer = Omit<ImportedServer, 'remarks'>

/** What is weak or can’t work about one server, whatever kind of file it stands in. */
export function judgeServer(server: UnjudgedServer): readonly ServerRemark[] {
  return [...judgeHost(server), ...judgePort(server), ...judgeSecurity(server), ...judgeSignIn(server.signIn)]
}

const UNUSABLE = {
  'ip-address': 'host-ip-address',
  'single-label': 'host-single-label',
  empty: 'host-left-out',
  'too-long': 'host-unreadable',
  'has-port': 'host-unreadable',
  'has-scheme': 'host-unreadable',
  'bad-characters': 'host-unreadable',
} as const satisfies Record<HostnameProblem, ServerRemarkCode>

function judgeHost({ host }: UnjudgedServer): readonly ServerRemark[] {
  switch (host.kind) {
    case 'name':
      return isSpecialUse(host.name) ? [{ code: 'host-local' }] : []
    case 'with-domain':
      return [{ code: 'host-with-domain' }]
    case 'made-of-address':
      return [{ code: 'host-made-of-address' }]
    case 'unusable':
      return [{ code: UNUSABLE[host.problem] }]
    case 'left-out':
      return [{ code: 'host-left-out' }]
  }
}

function judgePort({ port, protocol }: UnjudgedServer): readonly ServerRemark[] {
  switch (port.kind) {
    case 'unreadable':
      return [{ code: 'port-unreadable' }]
    case 'left-out':
      return [{ code: protocol === 'smtp' ? 'port-left-out-sending' : 'port-left-out' }]
    case 'port': {
      const row: PortRow | undefined = findPortRow(port.port)
      if (!row) return [{ code: isNotChoice(port.port) ? 'port-of-other-job' : 'port-unknown' }]
      if (row.protocol !== protocol) return [{ code: 'port-of-other-job' }]
      return row.role === 'relay' ? [{ code: 'relay-port' }] : []
    }
  }
}

function judgeSecurity(server: UnjudgedServer): readonly ServerRemark[] {
  const { security, port, protocol } = server
  switch (security.kind) {
    case 'unreadable':
    case 'left-out':
      return [{ code: 'security-unreadable' }]
    case 'by-port':
      return security.said === 'starttls' ? [beginsUnencrypted(protocol)] : []
    case 'said':
      break
  }
  const row = port.kind === 'port' ? findPortRow(port.port) : undefined
  const usual = row?.protocol === protocol ? usualSecurity(row) : undefined
  switch (security.said) {
    case 'none':
      return [{ code: 'cleartext' }]
    case 'auto':
    case 'if-available':
      return [{ code: 'security-auto' }]
    case 'on':
      return port.kind === 'port' ? [{ code: 'security-unclear' }] : []
    case 'tls':
      return usual === 'starttls' ? [{ code: 'tls-on-starttls-port' }] : []
    case 'starttls':
      return usual === 'tls' ? [{ code: 'starttls-on-tls-port' }] : [beginsUnencrypted(protocol)]
  }
}

/** RFC 8314 section 3.3: what is encrypted from the first byte is preferred. */
function beginsUnencrypted(protocol: Protocol): ServerRemark {
  const row = rowsOf(protocol).find(({ tlsMode }) => tlsMode === 'implicit')
  if (!row) throw new Error(`no port with Implicit TLS for ${protocol}`)
  return { code: 'starttls', port: row.port satisfies PortNumber }
}

function judgeSignIn(signIn: readonly ImportedSignIn[]): readonly ServerRemark[] {
  const kinds = signIn.map(({ kind }) => kind)
  if (kinds.length === 0) return []
  if (kinds[0] === 'none') return [{ code: 'sign-in-none' }]
  if (kinds[0] === 'spa') return [{ code: 'sign-in-spa' }]
  if (kinds.every((kind) => kind === 'unknown')) return [{ code: 'sign-in-unknown' }]
  return kinds.every((kind) => kind === 'oauth2') ? [{ code: 'sign-in-oauth-only' }] : []
}
