import type { IncomingServer, OutgoingServer } from '../account/settings.ts'
import type { Hostname } from '../address/hostname.ts'
import type { CurrentClient } from '../clients/client.ts'
import type { Account, ShownWindow } from '../clients/resolve-form.ts'
import type { Result } from '../result.ts'

/** What can be made of one person's finished setup. Closed: the registry must have one exporter for each. */
export const SETUP_FORMATS = [
  'settings-sheet',
  'apple-profile',
  'thunderbird-qr',
  'k9s',
  'thunderbird-isp',
  'outlook-autodiscover',
  'neomutt',
  'msmtp',
  'mbsync',
  'aerc',
  'settings-text',
] as const
export type SetupFormat = (typeof SETUP_FORMATS)[number]

/** What a mail domain publishes so that everybody's app sets itself up. Closed in the same way. */
export const DOMAIN_FORMATS = [
  'autoconfig',
  'autodiscover',
  'srv-zone',
  'user-agent-configuration',
  'domain-profile',
] as const
export type DomainFormat = (typeof DOMAIN_FORMATS)[number]

/** A finished setup, with all that a file may say of it. */
export interface SetupExport {
  /** A provider's id, or a domain. */
  readonly serviceId: string
  readonly serviceName: string
  /** Of the person's address, else of the service, which may have many, or only those of its customers: then none. */
  readonly domain?: Hostname
  readonly account: Account
}

/** The same, for what is written in an app's own words. */
export interface ClientExport extends SetupExport {
  readonly client: CurrentClient
  /** The app's windows, filled in. */
  readonly windows: readonly ShownWindow[]
  /** The address of this setup, without anything personal. */
  readonly link?: string
}

/** What is true of a mail domain for everybody in it. Nothing in it is about one person. */
export interface DomainExport {
  readonly domain: Hostname
  /** What people call the service. */
  readonly name: string
  /** The best first, in both lists. */
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
  /** The web server that the files are put on. */
  readonly webHost?: Hostname
}

/** What a file of a setup is called, without its ending. */
export function fileStem({ domain, serviceId }: SetupExport): string {
  return domain ?? serviceId
}

/** Why a format can't say a setup. Grows with the formats. */
export const EXPORT_REFUSALS = [
  'nothing-to-fill-in',
  'needs-address',
  'host-from-provider',
  'username-from-provider',
  'unencrypted',
  'oauth2-only',
  'sends-without-login',
  'no-server',
  'username-not-address',
  'starttls-only',
  'unusual-port',
  'server-on-this-computer',
  'encryption-by-port',
  'oauth2',
  'non-ascii-local-part',
  'quoted-local-part',
  'too-long-for-a-code',
  'pop3',
  'not-writable',
] as const
export type ExportRefusal = (typeof EXPORT_REFUSALS)[number]

/**
 * One format. Pure: the same input gives the same bytes. No file ever holds a password. `words` are the sentences of
 * the reader's language; a format that no person reads needs none.
 */
export interface Exporter<I, W> {
  readonly mimeType: string
  readonly fileName: (input: I) => string
  readonly supports: (input: I) => Result<true, ExportRefusal>
  /** Only for what `supports` takes. */
  readonly render: (input: I, words: W) => string
}
