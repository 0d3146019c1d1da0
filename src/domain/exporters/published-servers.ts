import type { Server } from '../account/settings.ts'
import { hostname, type Hostname } from '../address/hostname.ts'
import { err, ok, type Result } from '../result.ts'
import type { ExportRefusal } from './exporter.ts'

/** What keeps a server out of a file. */
export type Objection = (server: Server) => ExportRefusal | undefined

/**
 * The servers that a file can name, in the order given; none at all: what kept the best of them out. One that can't be
 * said, or that no app should use, takes none of the others along.
 */
export function choosePublished<S extends Server>(
  servers: readonly S[],
  ...objections: readonly Objection[]
): Result<readonly S[], ExportRefusal> {
  const judged = servers.map((server) => ({
    server,
    refusal: objections.map((objection) => objection(server)).find((found) => found !== undefined),
  }))
  const published = judged.flatMap(({ server, refusal }) => (refusal === undefined ? [server] : []))
  return published.length > 0 ? ok(published) : err(judged[0]?.refusal ?? 'no-server')
}

/** Who writes the file down can’t know it: each customer’s is another. */
export const hostFromProvider: Objection = ({ host }) =>
  host.includes('{account}') ? 'host-from-provider' : undefined

export const usernameFromProvider: Objection = ({ username }) =>
  username === 'custom' ? 'username-from-provider' : undefined

/** Whoever reads the file connects without asking the person: nothing goes into it that sends a password in clear. */
export const unencrypted: Objection = ({ security }) => (security === 'none' ? 'unencrypted' : undefined)

export const withoutLogin: Objection = ({ username, auth }) =>
  username === 'none' || auth.every((method) => method === 'none') ? 'sends-without-login' : undefined

export const oauth2Only: Objection = ({ auth }) =>
  auth.includes('oauth2') && !auth.some((method) => method === 'password' || method === 'app-password')
    ? 'oauth2-only'
    : undefined

/** The host's name in this domain, in A-label form. */
export function hostIn(domain: Hostname, { host }: Server): Hostname {
  return hostname(host.replace('{domain}', domain))
}
