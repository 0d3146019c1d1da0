import { resolveUsername } from '../account/resolve-server.ts'
import type { AuthMethod, Server } from '../account/settings.ts'
import type { EmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import { err, ok, type Result } from '../result.ts'
import { fileStem, type Exporter, type ExportRefusal, type SetupExport } from './exporter.ts'
import { PROFILE_TYPE, renderMailProfile, type MailProfile, type ProfileWords } from './mail-profile.ts'
import { hasQuotedUsername, onOneLine } from './plain-account.ts'
import {
  hasSamePassword,
  resolveProfileServer,
  type ProfileServer,
  type ProfileServers,
} from './profile-server.ts'

/**
 * One person’s account for Mail on iPhone, iPad and Mac. What isn’t known, the device asks when it installs the file: without an
 * address, that and the user names.
 */
export const appleProfile: Exporter<SetupExport, ProfileWords> = {
  mimeType: PROFILE_TYPE,
  fileName: (input) => `${fileStem(input)}.mobileconfig`,
  supports: (input) => {
    const profile = resolveProfile(input)
    return profile.ok ? ok(true) : profile
  },
  render: (input, words) => {
    const profile = resolveProfile(input)
    if (!profile.ok) throw new Error(profile.error)
    return renderMailProfile(profile.value, words)
  },
}

function resolveProfile(input: SetupExport): Result<MailProfile, ExportRefusal> {
  const servers = resolveSetupServers(input)
  if (!servers.ok) return servers
  const { incoming, outgoing } = servers.value
  const { address, name } = input.account
  const shownName = onOneLine(name ?? '')
  return ok({
    domain: address?.domain ?? input.domain ?? hostname(incoming.said.host),
    // With the domain as it is on the wire: Mail writes the address into what it sends.
    ...(address ? { address: `${address.local}@${address.domain}` } : {}),
    ...(shownName === '' ? {} : { name: shownName }),
    label: address ? address.text : input.serviceName,
    protocol: incoming.server.protocol,
    incoming: incoming.said,
    outgoing: outgoing.said,
    samePassword: hasSamePassword(servers.value),
  })
}

/** What the file sets up. */
export function resolveSetupServers({ account }: SetupExport): Result<ProfileServers, ExportRefusal> {
  const { address, signIn } = account
  const incoming = resolveSide(account.incoming, signIn.incoming, address)
  if (!incoming.ok) return incoming
  const outgoing = resolveSide(account.outgoing, signIn.outgoing, address)
  if (!outgoing.ok) return outgoing
  return ok({
    incoming: { server: account.incoming, said: incoming.value },
    outgoing: { server: account.outgoing, said: outgoing.value },
  })
}

function resolveSide(
  server: Server,
  signIn: AuthMethod,
  address: EmailAddress | undefined,
): Result<ProfileServer, ExportRefusal> {
  const resolved = resolveProfileServer(server, signIn, address)
  if (!resolved.ok) return resolved
  if (hasQuotedUsername(server, address)) return err('quoted-local-part')
  const username = resolveUsername(server, address)
  const known = resolved.value.signIn !== 'none' && username.kind === 'known'
  return ok({ ...resolved.value, ...(known ? { username: username.text } : {}) })
}
