import type { Server } from '../account/settings.ts'
import type { ClientId } from '../clients/client-ids.ts'
import type { Client } from '../clients/client.ts'
import type { ImportFormat, LookUpPlace } from '../clients/import-formats.ts'
import { portOfService } from '../ports/port-queries.ts'
import type { DomainExport, DomainFormat } from './exporter.ts'

/** What whoever publishes a file has to know. */
export const PUBLISH_REMARKS = [
  /** The server must answer a POST with the file, which a web server for files refuses by itself. */
  'answers-post',
  /** Classic Outlook fills in the part before the @ where the file holds no user name; it can’t hold one for everybody. */
  'outlook-takes-local-part',
  /** Thunderbird doesn’t read how encryption starts: it goes by the port, and takes TLS for granted at one that it doesn’t know. */
  'thunderbird-goes-by-port',
  /** Outlook of today takes nothing of it (mailcow’s documentation: up to Outlook 2019). */
  'old-outlook-only',
  /** A server in a record must have an address of its own: no alias (RFC 2782). */
  'targets-not-aliases',
  /** A draft that is being worked on: its newest version may want something else. */
  'draft',
  /** The record holds a digest of these bytes: whoever changes one changes the record. */
  'digest-of-bytes',
] as const
export type PublishRemark = (typeof PUBLISH_REMARKS)[number]

export interface PublishPlace {
  readonly url: string
  readonly method: 'GET' | 'POST'
  /** Its host is called so for these files alone, and no site that somebody may run already. */
  readonly alone: boolean
}

interface Published {
  /** Where readers look, in their order; `{domain}` is the mail domain, `{web}` its web server. None: the DNS itself. */
  readonly places: readonly { readonly at: string; readonly method: PublishPlace['method'] }[]
  readonly remarks: readonly PublishRemark[]
  /** What an app’s own file says of itself if it reads this. None: no app that we describe does. */
  readonly readAs?: { readonly format: ImportFormat; readonly asks?: LookUpPlace }
}

/**
 * Thunderbird 153’s FindConfig.sys.mjs; MS-OXDISCO section 3.1.5; draft-ietf-mailmaint-pacc-03. Thunderbird asks by http as well,
 * which nobody should serve: whoever is in between could send other servers.
 */
const PUBLISHED = {
  autoconfig: {
    places: [
      { at: 'https://autoconfig.{domain}/mail/config-v1.1.xml', method: 'GET' },
      { at: 'https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml', method: 'GET' },
    ],
    remarks: [],
    readAs: { format: 'thunderbird-autoconfig', asks: 'domain' },
  },
  autodiscover: {
    places: [
      { at: 'https://{domain}/autodiscover/autodiscover.xml', method: 'POST' },
      { at: 'https://autodiscover.{domain}/autodiscover/autodiscover.xml', method: 'POST' },
      // The target of the SRV record, which may be no alias: so it is asked under its own name (MS-OXDISCO section 3.1.5).
      { at: 'https://{web}/autodiscover/autodiscover.xml', method: 'POST' },
    ],
    remarks: ['answers-post', 'old-outlook-only'],
    readAs: { format: 'outlook-web-autodiscover' },
  },
  'srv-zone': {
    places: [],
    remarks: ['targets-not-aliases'],
    readAs: { format: 'thunderbird-autoconfig', asks: 'srv' },
  },
  'user-agent-configuration': {
    places: [
      { at: 'https://ua-auto-config.{domain}/.well-known/user-agent-configuration.json', method: 'GET' },
    ],
    remarks: ['draft', 'digest-of-bytes'],
  },
  // No app looks for it, so any address does: people are given it. This name leads to the files’ web server already.
  'domain-profile': {
    places: [{ at: 'https://autoconfig.{domain}/{domain}.mobileconfig', method: 'GET' }],
    remarks: [],
    readAs: { format: 'apple-mobileconfig' },
  },
} as const satisfies { readonly [F in DomainFormat]: Published }

/** Where readers look for the file. Any one of the addresses is enough. */
export function placesOf(
  format: DomainFormat,
  { domain, webHost }: Pick<DomainExport, 'domain' | 'webHost'>,
): readonly PublishPlace[] {
  const { places }: Published = PUBLISHED[format]
  const known = places.flatMap(({ at, method }): readonly PublishPlace[] => {
    if (webHost === undefined && at.includes('{web}')) return []
    const url = at.replaceAll('{domain}', domain).replaceAll('{web}', webHost ?? '')
    return [{ url, method, alone: !/^https:\/\/\{(domain|web)\}\//.test(at) }]
  })
  return known.filter(({ url }, at) => known.findIndex((other) => other.url === url) === at)
}

/** What to say beside the file. */
export function remarksOn(
  format: DomainFormat,
  { incoming, outgoing }: DomainExport,
): readonly PublishRemark[] {
  const { remarks }: Published = PUBLISHED[format]
  if (format !== 'autodiscover') return remarks
  const wholeAddress = incoming.some(({ username }) => username === 'email')
  // ExchangeAutoDiscover.sys.mjs of 153, `switch (server.port)`.
  const isMisread = (server: Server) =>
    server.security === 'starttls' && server.port === portOfService('ms-v-worlds')
  return [
    ...remarks,
    ...(wholeAddress ? (['outlook-takes-local-part'] as const) : []),
    ...(outgoing.every(isMisread) ? (['thunderbird-goes-by-port'] as const) : []),
  ]
}

/** Which apps read it, of those that we describe and by what their own files say. */
export function readersOf(format: DomainFormat, clients: readonly Client[]): readonly ClientId[] {
  const { readAs }: Published = PUBLISHED[format]
  if (!readAs) return []
  return clients
    .filter((client) => client.status === 'current')
    .filter(({ imports }) =>
      imports.some((way) => {
        const { asks } = readAs
        return way.format === readAs.format && (asks === undefined || (way.asks?.includes(asks) ?? false))
      }),
    )
    .map(({ id }) => id)
}
