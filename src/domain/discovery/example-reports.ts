import { parseChoice } from '../account/choice.ts'
import type { ClaimedServer } from '../account/claimed-server.ts'
import type { HostTemplate } from '../account/settings.ts'
import { hostname, type Hostname } from '../address/hostname.ts'
import { EXAMPLE_PROVIDER, exampleProvider } from '../providers/example-provider.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import type { Provider } from '../providers/provider.ts'
import type { Proof, ServersReport, ServiceSaid, SourceReport } from './report.ts'
import type { SourceId } from './source.ts'

/** For tests: `imap.shop.example imap:993:tls email`. A test changes the one thing that it is about. */
export function claimed(text: string): ClaimedServer {
  const [host = '', choice = '', username] = text.split(' ')
  const way = parseChoice(choice)
  if (!way) throw new Error(`not a way to a server: ${text}`)
  const known = username === 'email' || username === 'localpart' || username === 'custom' ? { username } : {}
  return { host: hostname(host), ...way, ...known } as ClaimedServer
}

export const BOTH = { kind: 'both-resolvers', authentic: true } as const satisfies Proof
export const UNSIGNED = { kind: 'both-resolvers', authentic: false } as const satisfies Proof
export const ONE = { kind: 'one-resolver', by: 0 } as const satisfies Proof
export const WEB = { kind: 'web' } as const satisfies Proof

interface Said {
  readonly proof?: Proof
  readonly notOffered?: readonly ServiceSaid[]
}

export function servers(
  source: SourceId,
  named: readonly string[],
  { proof = source === 'srv' ? BOTH : WEB, notOffered = [] }: Said = {},
): ServersReport {
  const isByOne = proof.kind !== 'both-resolvers'
  const denied = notOffered.map((way) => (isByOne ? { ...way, byOne: true as const } : way))
  return { source, kind: 'servers', proof, servers: named.map(claimed), notOffered: denied, remarks: [] }
}

export const hosts = (...names: readonly string[]): readonly Hostname[] => names.map(hostname)

export function hostedAt(provider: Provider, proof: Proof = BOTH): SourceReport {
  const exchanges = hosts(`mx1.${provider.mxSuffixes[0] ?? 'nobody.example'}`)
  return { source: 'mail-host', kind: 'provider', provider, proof, exchanges }
}

function provider(id: string, kind: Provider['kind'], domains: readonly string[]): Provider {
  const name = `${id}.example`
  const [incoming] = EXAMPLE_PROVIDER.incoming
  const [outgoing] = EXAMPLE_PROVIDER.outgoing
  if (!incoming || !outgoing) throw new Error('the example has servers')
  return {
    ...exampleProvider(id, { domains, mxSuffixes: [`mx.${name}`] }),
    kind,
    incoming: [{ ...incoming, host: `imap.${name}` as HostTemplate }],
    outgoing: [{ ...outgoing, host: `smtp.${name}` as HostTemplate }],
  }
}

/** It has the mail of domains of others. */
export const OFFICE = provider('bigoffice', 'business', [])
/** All its addresses are its own. */
export const WEBMAIL = provider('bigmail', 'webmail', ['bigmail.example'])

export const EXAMPLE_INDEX = makeProviderIndex([OFFICE, WEBMAIL], hosts('bigmail.example'))
