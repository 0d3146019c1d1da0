import { parsePort } from '../account/choice.ts'
import type { MailService } from '../account/mail-service.ts'
import type { HostTemplate, IncomingServer, OutgoingServer } from '../account/settings.ts'
import type { Capabilities, CurrentClient } from '../clients/client.ts'
import type { IncomingProtocol, Security } from '../ports/ports.ts'
import { EXAMPLE_PROVIDER } from '../providers/example-provider.ts'

type Change<S> = Partial<Omit<S, 'protocol' | 'port' | 'security' | 'host'>> & { readonly host?: string }

function common(host: string, port: number, security: Security) {
  const parsed = parsePort(port)
  if (!parsed) throw new Error(`not a port: ${port}`)
  const settings = { host: host as HostTemplate, port: parsed, security, username: 'email' } as const
  return { ...settings, auth: ['password'], src: ['fairemail'] } as const
}

/** For tests: a server that takes a password. A test changes the one thing that it is about. */
export function receives(
  protocol: IncomingProtocol,
  port: number,
  security: Security,
  { host = `${protocol}.example.com`, ...change }: Change<IncomingServer> = {},
): IncomingServer {
  return { ...common(host, port, security), ...change, protocol }
}

export function sends(
  port: number,
  security: Security,
  { host = 'smtp.example.com', ...change }: Change<OutgoingServer> = {},
): OutgoingServer {
  return { ...common(host, port, security), ...change, protocol: 'smtp' }
}

/** For tests: the smallest service. IMAP and sending, both with TLS from the first byte. */
export function exampleService(change: Partial<MailService> = {}): MailService {
  return {
    name: EXAMPLE_PROVIDER.name,
    incoming: [receives('imap', 993, 'tls')],
    outgoing: [sends(465, 'tls')],
    requirements: [],
    ...change,
  }
}

const CAN: Capabilities = {
  protocols: { imap: 'yes', pop3: 'yes' },
  oauth2: { imap: [], pop3: [] },
  automatic: { ispdb: false, issuers: [] },
  throughCloud: 'no',
}

/** For tests: an app that can do everything by hand, with a password, and nothing by itself. */
export function exampleClient(
  can: Partial<Capabilities> = {},
  change: Partial<Omit<CurrentClient, 'capabilities' | 'status'>> = {},
): CurrentClient {
  return {
    status: 'current',
    id: 'mailbird',
    name: 'Example App',
    vendor: 'Example',
    platforms: ['windows'],
    versions: '1',
    capabilities: { ...CAN, ...can },
    security: { tls: 'TLS', starttls: 'STARTTLS', none: 'None' },
    auth: { password: 'Password', oauth2: 'OAuth2' },
    windows: [],
    steps: [],
    traps: [],
    defaults: {},
    confidence: 'high',
    unverified: [],
    editing: [],
    imports: [],
    sources: [],
    checked: '2026-11',
    ...change,
  }
}
