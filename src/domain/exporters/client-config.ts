import type { Server } from '../account/settings.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Security } from '../ports/ports.ts'
import { hostIn } from './published-servers.ts'
import { serviceNames } from './service-names.ts'
import { element, renderXml, type XmlElement } from './writers/xml.ts'

const SOCKET_TYPES = { tls: 'SSL', starttls: 'STARTTLS', none: 'plain' } satisfies {
  readonly [S in Security]: string
}

/** A mail domain’s servers, the first of each list the one that is used. */
export interface ClientConfig {
  readonly domain: Hostname
  readonly name: string
  readonly incoming: readonly Server[]
  readonly outgoing: readonly Server[]
}

/**
 * The autoconfig format, version 1.1: draft 06 calls itself 1.2, has nothing more that we could say, and asks readers to
 * take both. Nothing in it is about one person.
 */
export function renderClientConfig({ domain, name, incoming, outgoing }: ClientConfig): string {
  const names = serviceNames(name, domain)
  return renderXml(
    element(
      'clientConfig',
      [
        element(
          'emailProvider',
          [
            element('domain', domain),
            element('displayName', names.name),
            element('displayShortName', names.shortName),
            ...incoming.map((server) => serverElement('incomingServer', server, domain)),
            ...outgoing.map((server) => serverElement('outgoingServer', server, domain)),
          ],
          { id: domain },
        ),
      ],
      { version: '1.1' },
    ),
  )
}

function serverElement(name: string, server: Server, domain: Hostname): XmlElement {
  const username = usernamePattern(server)
  return element(
    name,
    [
      element('hostname', hostIn(domain, server)),
      element('port', String(server.port)),
      element('socketType', SOCKET_TYPES[server.security]),
      ...authentications(server).map((method) => element('authentication', method)),
      ...(username === undefined ? [] : [element('username', username)]),
    ],
    { type: server.protocol },
  )
}

/** Readers take the first that they know. OAuth2 before a password: Thunderbird passes it over for servers that it has no keys for. */
function authentications({ auth, passwordEncrypted = false }: Server): readonly string[] {
  const password = auth.includes('password') || auth.includes('app-password')
  const methods = [
    ...(auth.includes('oauth2') ? ['OAuth2'] : []),
    ...(password ? [passwordEncrypted ? 'password-encrypted' : 'password-cleartext'] : []),
  ]
  return methods.length > 0 ? methods : ['none']
}

function usernamePattern({ username }: Server): string | undefined {
  switch (username) {
    case 'email':
      return '%EMAILADDRESS%'
    case 'localpart':
      return '%EMAILLOCALPART%'
    case 'localpart-dot-domain':
      return '%EMAILLOCALPART%.%EMAILDOMAIN%'
    case 'custom':
    case 'none':
      return undefined
  }
}
