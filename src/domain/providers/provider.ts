import type { Hostname } from '../address/hostname.ts'
import type { IncomingServer, OutgoingServer, SourceKind } from '../account/settings.ts'

declare const brand: unique symbol

/** The name of a file in `src/data/providers/`. Part of released links: never reused for another provider. */
export type ProviderId = string & { readonly [brand]: 'ProviderId' }

export const PROVIDER_KINDS = [
  'webmail',
  'isp',
  'hosting',
  'business',
  'privacy',
  'university',
  'regional',
] as const
export type ProviderKind = (typeof PROVIDER_KINDS)[number]

/** What must be so before a mail app can log in, or what stands in its way. */
export const REQUIREMENTS = [
  'no-imap',
  'no-pop',
  'bridge-app',
  'paid-plan',
  'plan-dependent',
  'oauth2-only',
  'admin-policy',
  'admin-enable-smtp-auth',
  'two-step-required',
  'app-password',
  'app-password-2fa',
  'app-password-possible',
  'separate-mail-password',
  'enable-imap',
  'enable-pop',
  'enable-smtp',
  'client-ip-restricted',
  'account-specific-host',
  'account-specific-username',
] as const
export type Requirement = (typeof REQUIREMENTS)[number]

/** Whose sign-in page an OAuth2 login opens, or whose account tile an app has. */
export const ISSUERS = [
  'google',
  'microsoft',
  'microsoft-365',
  'yahoo',
  'aol',
  'icloud',
  'fastmail',
  'yandex',
  'mail-ru',
  'comcast',
  'thundermail',
] as const
export type Issuer = (typeof ISSUERS)[number]

/** A month, `2026-11`. */
export type Month = string & { readonly [brand]: 'Month' }

export interface Source {
  readonly kind: Exclude<SourceKind, 'typed'>
  readonly url?: string
  /** When that copy was read, or the newest date that it names. */
  readonly read: Month
}

/** `official`: the provider's own page was read. `sources`: only public data sets were compared. */
export const EVIDENCE = ['official', 'secondary', 'sources', 'unverified', 'none'] as const
export type Evidence = (typeof EVIDENCE)[number]

export const HELP_TOPICS = [
  'servers',
  'app-password',
  'two-step',
  'enable-access',
  'bridge',
  'oauth2',
  'admin',
  'general',
] as const
export type HelpTopic = (typeof HELP_TOPICS)[number]

export interface HelpLink {
  readonly url: string
  readonly topic: HelpTopic
}

export interface Provider {
  readonly id: ProviderId
  readonly name: string
  readonly kind: ProviderKind
  /** What the provider calls an app password, where it has a word of its own. */
  readonly appPasswordName?: string
  readonly issuer?: Issuer
  readonly domains: readonly Hostname[]
  /** Globs: `yahoo.*`, `*.rr.com`. An exact domain of any provider wins over them. */
  readonly domainPatterns: readonly string[]
  readonly mxSuffixes: readonly Hostname[]
  /** In the provider's own order of preference, as far as it is known. */
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
  readonly requirements: readonly Requirement[]
  readonly help: readonly HelpLink[]
  readonly verification: { readonly servers: Evidence; readonly rules: Evidence }
  readonly checked: Month
  readonly sources: readonly Source[]
  /** Short remarks on this record, in English, as data. */
  readonly notes: readonly string[]
  /** Where the sources disagree, and what was decided. */
  readonly conflicts: readonly {
    readonly source: string
    readonly says: string
    readonly resolution: string
  }[]
}

/** The parts that only a provider's own page shows. */
export type ProviderDetails = Pick<Provider, 'sources' | 'notes' | 'conflicts'>

/** What everything else needs: what the site loads to find a provider and to advise. */
export type ProviderEntry = Omit<Provider, keyof ProviderDetails>
