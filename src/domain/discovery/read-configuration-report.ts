import type { ClaimedServer } from '../account/claimed-server.ts'
import { parseHostname } from '../address/hostname.ts'
import type { Port } from '../account/settings.ts'
import { sha256Base64 } from '../exporters/digest.ts'
import { decodeText } from '../imports/decode-text.ts'
import { plainText } from '../imports/plain-text.ts'
import { portOfService } from '../ports/port-queries.ts'
import type { Protocol, ServiceName } from '../ports/ports.ts'
import type { DocumentProblem, Fetched } from './document.ts'
import type { Digests } from './find-digests.ts'
import { readFetched, type ReadServers } from './read-fetched.ts'
import type { SourceRemark, SourceReport } from './report.ts'
import { isUsableHost } from './usable-host.ts'

/** The format names no ports: each service is encrypted from the first byte, on the port that is registered for that. */
const SERVICES = [
  { names: ['imap'], protocol: 'imap', service: 'imaps' },
  { names: ['pop3'], protocol: 'pop3', service: 'pop3s' },
  // Draft 02 called it `smtp`.
  { names: ['submit', 'smtp'], protocol: 'smtp', service: 'submissions' },
] as const satisfies readonly {
  readonly names: readonly string[]
  readonly protocol: Protocol
  readonly service: ServiceName
}[]

/** What a domain’s automatic-configuration document says (draft-ietf-mailmaint-pacc-03). */
export function readConfigurationReport(fetched: Fetched, published: Digests): SourceReport {
  return readFetched('configuration', fetched, (bytes) => readBytes(bytes, published))
}

function readBytes(bytes: Uint8Array, published: Digests): ReadServers | DocumentProblem {
  const text = decodeText(bytes)
  if (!text.ok) return { code: 'unreadable' }
  if (text.value.trimStart().startsWith('<')) return { code: 'is-page' }
  const document = parseJson(text.value)
  const protocols = memberOf(document, 'protocols')
  if (!isObject(protocols)) return { code: 'unreadable' }
  const claims = SERVICES.map((service) => claimService(protocols, service))
  return {
    servers: claims.flatMap(({ server }) => server ?? []),
    ...judgeDigest(bytes, published, [
      ...claims.flatMap(({ remarks }) => remarks),
      ...judgeSignIn(memberOf(document, 'authentication')),
    ]),
  }
}

/** The digest is of the very bytes: whoever changes one of them isn’t vouched for by the DNS any more. */
function judgeDigest(
  bytes: Uint8Array,
  { digests, proof }: Digests,
  remarks: readonly SourceRemark[],
): Pick<ReadServers, 'proof' | 'remarks'> {
  const web = { kind: 'web' } as const
  if (digests.length === 0) return { proof: web, remarks: [{ code: 'no-digest' }, ...remarks] }
  if (!digests.includes(sha256Base64(bytes)))
    return { proof: web, remarks: [{ code: 'digest-differs' }, ...remarks] }
  // What one resolver alone says adds nothing to what the web server’s certificate does.
  return { proof: proof.kind === 'both-resolvers' ? proof : web, remarks }
}

function claimService(
  protocols: object,
  { names, protocol, service }: (typeof SERVICES)[number],
): { readonly server?: ClaimedServer; readonly remarks: readonly SourceRemark[] } {
  const said = names.map((name) => memberOf(protocols, name)).find((value) => value !== undefined)
  if (said === undefined) return { remarks: [] }
  const written = memberOf(said, 'host')
  if (typeof written !== 'string' || written.trim() === '')
    return { remarks: [{ code: 'incomplete', protocol }] }
  const host = parseHostname(written)
  const port = portOfService(service) as number as Port
  if (!host.ok || !isUsableHost(host.value))
    return { remarks: [{ code: 'unusable-host', text: plainText(written, MOST_SHOWN) }] }
  // The format has no other user name than the address.
  return { server: { protocol, port, security: 'tls', host: host.value, username: 'email' }, remarks: [] }
}

/** A host’s name may be 253 characters long; what isn’t one is shown only to be recognised. */
const MOST_SHOWN = 60

/** Absent: nothing is said about it. */
function judgeSignIn(said: unknown): readonly SourceRemark[] {
  if (said === undefined || memberOf(said, 'password') === true) return []
  return [{ code: isObject(memberOf(said, 'oauth-public')) ? 'oauth-only' : 'sign-in-unknown' }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Its own, never one that every object has. */
function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}
