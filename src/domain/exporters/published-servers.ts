import type { Server } from '../account/settings.ts'
import { hostname, type Hostname } from '../address/hostname.ts'
import { isOnThisComputer } from '../advice/obstacles.ts'
import { isUsualPort } from '../ports/port-queries.ts'
import { err, ok, type Result } from '../result.ts'
import type { ExportRefusal } from './exporter.ts'

/** What keeps a server out of a file. */
export type Objection = (server: Server) => ExportRefusal | undefined

/**
 * The servers that a file can name, in the order given. One that can't be said, or that no app should use, is left out;
 * what kept the best one out is the answer if that leaves none of its protocol: a file must not lead people to POP3
 * because it has no way to say how IMAP is reached.
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
  const [best] = judged
  if (!best) return err('no-server')
  const kept = published.some(({ protocol }) => protocol === best.server.protocol)
  return kept || best.refusal === undefined ? ok(published) : err(best.refusal)
}

/** Who writes the file down can’t know it: each customer’s is another. */
export const hostFromProvider: Objection = ({ host }) =>
  host.includes('{account}') ? 'host-from-provider' : undefined

export const usernameFromProvider: Objection = ({ username }) =>
  username === 'custom' ? 'username-from-provider' : undefined

/** A bridge: `127.0.0.1` is the reader’s own computer, and no name that a file or record could have. */
export const onThisComputer: Objection = (server) =>
  isOnThisComputer(server) ? 'server-on-this-computer' : undefined

/** Whoever reads the file connects without asking the person: nothing goes into it that sends a password in clear. */
export const unencrypted: Objection = ({ security }) => (security === 'none' ? 'unencrypted' : undefined)

export const withoutLogin: Objection = ({ username, auth }) =>
  username === 'none' || auth.every((method) => method === 'none') ? 'sends-without-login' : undefined

export const oauth2Only: Objection = ({ auth }) =>
  auth.includes('oauth2') && !auth.some((method) => method === 'password' || method === 'app-password')
    ? 'oauth2-only'
    : undefined

/** Each takes the whole address for the user name, and has no way to say another. */
export const usernameNotAddress: Objection = ({ username }) =>
  username === 'email' ? undefined : 'username-not-address'

/** Each takes the registered port with TLS from the first byte for granted. */
export const notUsualTls: Objection = ({ protocol, port, security }) => {
  if (security !== 'tls') return 'starttls-only'
  return isUsualPort(protocol, port, 'tls') ? undefined : 'unusual-port'
}

/** The host's name in this domain, in A-label form. */
export function hostIn(domain: Hostname, { host }: Server): Hostname {
  return hostname(host.replace('{domain}', domain))
}
