import type { HostTemplate, IncomingServer, OutgoingServer, Port } from '../account/settings.ts'
import { hostname } from '../address/hostname.ts'
import type { Month, Provider, ProviderId } from './provider.ts'

const incoming: IncomingServer = {
  protocol: 'imap',
  host: 'imap.example.com' as HostTemplate,
  port: 993 as Port,
  security: 'tls',
  username: 'email',
  auth: ['password'],
  src: ['ispdb'],
}

const outgoing: OutgoingServer = {
  ...incoming,
  protocol: 'smtp',
  host: 'smtp.example.com' as HostTemplate,
  port: 465 as Port,
}

/** For tests: the smallest whole provider. A test changes the one thing that it is about. */
export const EXAMPLE_PROVIDER: Provider = {
  id: 'example' as ProviderId,
  name: 'Example Mail',
  kind: 'webmail',
  domains: [hostname('example.com')],
  domainPatterns: [],
  mxSuffixes: [],
  incoming: [incoming],
  outgoing: [outgoing],
  requirements: [],
  help: [],
  verification: { servers: 'sources', rules: 'sources' },
  checked: '2026-03' as Month,
  sources: [{ kind: 'ispdb', read: '2026-03' as Month }],
  notes: [],
  conflicts: [],
}

interface Names {
  readonly name?: string
  readonly domains?: readonly string[]
  readonly domainPatterns?: readonly string[]
  readonly mxSuffixes?: readonly string[]
}

/** The example under another id, found by these names and no others. */
export function exampleProvider(
  id: string,
  { name = id, domains = [], domainPatterns = [], mxSuffixes = [] }: Names,
) {
  return {
    ...EXAMPLE_PROVIDER,
    id: id as ProviderId,
    name,
    domains: domains.map(hostname),
    domainPatterns,
    mxSuffixes: mxSuffixes.map(hostname),
  } satisfies Provider
}
