import type { AuthMethod, Server } from '../account/settings.ts'
import type { Hostname } from '../address/hostname.ts'
import { err, ok, type Result } from '../result.ts'
import type { DomainExport, Exporter, ExportRefusal } from './exporter.ts'
import { PROFILE_TYPE, renderMailProfile, type ProfileWords } from './mail-profile.ts'
import {
  hasSamePassword,
  resolveProfileServer,
  type ProfileServer,
  type ProfileServers,
} from './profile-server.ts'

/** Everybody’s profile of a mail domain: the device asks for the address, the user names and the password. */
export const domainProfile: Exporter<DomainExport, ProfileWords> = {
  mimeType: PROFILE_TYPE,
  fileName: ({ domain }) => `${domain}.mobileconfig`,
  supports: (input) => {
    const chosen = chooseProfileServers(input)
    return chosen.ok ? ok(true) : chosen
  },
  render: (input, words) => {
    const chosen = chooseProfileServers(input)
    if (!chosen.ok) throw new Error(chosen.error)
    const { incoming, outgoing } = chosen.value
    return renderMailProfile(
      {
        domain: input.domain,
        label: input.name,
        protocol: incoming.server.protocol,
        incoming: incoming.said,
        outgoing: outgoing.said,
        samePassword: hasSamePassword(chosen.value),
      },
      words,
    )
  },
}

/** A profile has one server for each direction. */
export function chooseProfileServers(input: DomainExport): Result<ProfileServers, ExportRefusal> {
  const incoming = chooseServer(input.incoming, input.domain)
  if (!incoming.ok) return incoming
  // Nobody’s mail is read without one.
  if (incoming.value.said.signIn === 'none') return err('no-server')
  const outgoing = chooseServer(input.outgoing, input.domain)
  if (!outgoing.ok) return outgoing
  return ok({ incoming: incoming.value, outgoing: outgoing.value })
}

/**
 * Of the best server’s protocol, so that nobody is led to POP3 because IMAP can’t be said here: the first that a profile
 * can say, but encrypted from the first byte where there is one.
 */
function chooseServer<S extends Server>(
  servers: readonly S[],
  domain: Hostname,
): Result<{ readonly server: S; readonly said: ProfileServer }, ExportRefusal> {
  const judged = servers
    .filter(({ protocol }) => protocol === servers[0]?.protocol)
    .map((server) => ({ server, result: resolveProfileServer(server, signInOf(server), { domain }) }))
  const sayable = judged.flatMap(({ server, result }) => (result.ok ? [{ server, said: result.value }] : []))
  const chosen = sayable.find(({ server }) => server.security === 'tls') ?? sayable[0]
  if (chosen) return ok(chosen)
  return err(judged.flatMap(({ result }) => (result.ok ? [] : [result.error]))[0] ?? 'no-server')
}

function signInOf({ auth }: Server): AuthMethod {
  return (['password', 'app-password', 'none'] as const).find((method) => auth.includes(method)) ?? 'oauth2'
}
