import type { Hostname } from '../address/hostname.ts'

/** A document that was fetched; nothing has looked into it yet. */
export interface FetchedDocument {
  readonly url: string
  readonly bytes: Uint8Array
}

/** Why a document tells nothing. */
export type DocumentProblem =
  /** No connection, no certificate for that name, a redirect, or a server that lets no page read it: a browser doesn’t say which. */
  | { readonly code: 'unreachable' }
  | { readonly code: 'offline' }
  | { readonly code: 'timed-out' }
  /** Another status than 200 and 404. */
  | { readonly code: 'refused'; readonly status: number }
  /** A page instead: a captive portal’s, or what a web server shows for any address. */
  | { readonly code: 'is-page' }
  | { readonly code: 'too-large' }
  /** It can’t be read as what it should be. */
  | { readonly code: 'unreadable' }
  /** It was read, and names no server that can be used. */
  | { readonly code: 'no-servers' }

export type Fetched =
  | { readonly kind: 'document'; readonly document: FetchedDocument }
  /** The server says that there is none. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly problem: DocumentProblem }

const DIRECTORY_ORIGIN = 'https://autoconfig.thunderbird.net'

/** Thunderbird’s public directory of providers (ISPDB). Any site may read it (`Access-Control-Allow-Origin: *`, also with 404). */
export const DIRECTORY = {
  name: 'Thunderbird',
  origin: DIRECTORY_ORIGIN,
  urlFor: (domain: Hostname): string => `${DIRECTORY_ORIGIN}/v1.1/${domain}`,
} as const

/** Where a domain’s own web server has its documents. The address never goes with it. */
export const AUTOCONFIG_PLACES = [
  (domain: Hostname): string => `https://autoconfig.${domain}/mail/config-v1.1.xml`,
  (domain: Hostname): string => `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`,
] as const

export const configurationPlace = (domain: Hostname): string =>
  `https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`

/** Every origin that those are on, and no other: what a lookup of the domain may fetch beside the directory. */
export const documentOrigins = (domain: Hostname): readonly string[] => [
  `https://autoconfig.${domain}`,
  `https://${domain}`,
  `https://ua-auto-config.${domain}`,
]
