import type { Port } from '../account/settings.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import { element, renderXml, type XmlElement } from './writers/xml.ts'

const RESPONSE_SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'
const OUTLOOK_SCHEMA = 'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'

/** MS-OXDSCLI section 2.2.4.1.1.2.6: `TLS` is STARTTLS, `SSL` begins with TLS. */
const ENCRYPTIONS = { tls: 'SSL', starttls: 'TLS', none: 'None' } satisfies {
  readonly [S in Security]: string
}

export interface AutodiscoverServer {
  readonly protocol: Protocol
  readonly host: string
  readonly port: Port
  readonly security: Security
  /** Absent: the app fills it in. */
  readonly loginName?: string
  readonly needsLogin: boolean
}

export interface AutodiscoverAnswer {
  /** The best first. Outlook takes the first kind of mail that it knows, and knows of one server for each. */
  readonly incoming: readonly AutodiscoverServer[]
  readonly outgoing: AutodiscoverServer
  /** The login for sending is the one for receiving. */
  readonly sameLogin: boolean
  /** The person’s. */
  readonly displayName?: string
}

/** What an Autodiscover service answers to Outlook’s question in XML. */
export function renderAutodiscover(answer: AutodiscoverAnswer): string {
  const { incoming, outgoing, sameLogin, displayName } = answer
  const protocols = [
    ...incoming.map((server) => element('Protocol', serverElements(server))),
    element('Protocol', [
      ...serverElements(outgoing),
      element('UsePOPAuth', onOff(sameLogin && outgoing.needsLogin)),
      element('SMTPLast', 'off'),
    ]),
  ]
  const account = [element('AccountType', 'email'), element('Action', 'settings'), ...protocols]
  const response = [
    ...(displayName === undefined ? [] : [element('User', [element('DisplayName', displayName)])]),
    element('Account', account),
  ]
  return renderXml(
    element('Autodiscover', [element('Response', response, { xmlns: OUTLOOK_SCHEMA })], {
      xmlns: RESPONSE_SCHEMA,
    }),
  )
}

function serverElements(server: AutodiscoverServer): readonly XmlElement[] {
  const { protocol, host, port, security, loginName, needsLogin } = server
  return [
    element('Type', protocol.toUpperCase()),
    element('Server', host),
    element('Port', String(port)),
    element('DomainRequired', 'off'),
    ...(loginName === undefined ? [] : [element('LoginName', loginName)]),
    // Absent means on, which asks for NTLM.
    element('SPA', 'off'),
    element('SSL', onOff(security !== 'none')),
    // Where it stands, `SSL` isn’t read.
    element('Encryption', ENCRYPTIONS[security]),
    element('AuthRequired', onOff(needsLogin)),
  ]
}

const onOff = (on: boolean): string => (on ? 'on' : 'off')
