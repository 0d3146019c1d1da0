import type { ClientId } from '../clients/client-ids.ts'
import type { ImportFormat } from '../clients/import-formats.ts'
import type { SetupFormat } from './exporter.ts'

/** Why there is nothing here for something that an app could take. */
export const NOT_MADE = [
  'published-by-the-domain',
  'made-by-the-app-itself',
  'taken-from-another-app',
  'exchange-only',
  'device-management',
  'refused-since-2016',
  'says-no-port',
  'printed-from-the-dns',
  'for-developers',
] as const
export type NotMade = (typeof NOT_MADE)[number]

/** Whom a file is for: the person with the address, or whoever may write where only the system’s owner writes. */
export type Audience = 'person' | 'administrator'

type Answer =
  | { readonly makes: readonly SetupFormat[] | 'files-of-the-app'; readonly audience: Audience }
  | { readonly notMade: NotMade }

/** What we make for each thing that an app can take, or why nothing. */
export const IMPORT_WAYS = {
  'thunderbird-autoconfig': { notMade: 'published-by-the-domain' },
  'thunderbird-isp-file': { makes: ['thunderbird-isp'], audience: 'administrator' },
  'thunderbird-android-qr': { makes: ['thunderbird-qr'], audience: 'person' },
  k9s: { makes: ['k9s'], audience: 'person' },
  'k9-mail-accounts': { notMade: 'taken-from-another-app' },
  'apple-mobileconfig': { makes: ['apple-profile'], audience: 'person' },
  'outlook-prf': { notMade: 'refused-since-2016' },
  'outlook-local-autodiscover': { makes: ['outlook-autodiscover'], audience: 'administrator' },
  'outlook-web-autodiscover': { notMade: 'published-by-the-domain' },
  'the-bat-add': { notMade: 'says-no-port' },
  'config-file': { makes: 'files-of-the-app', audience: 'person' },
  'msmtp-configure': { notMade: 'printed-from-the-dns' },
  'fairemail-backup': { notMade: 'made-by-the-app-itself' },
  'fairemail-providers': { notMade: 'for-developers' },
  'em-client-qr': { notMade: 'made-by-the-app-itself' },
  'spark-account': { notMade: 'made-by-the-app-itself' },
  'managed-exchange': { notMade: 'exchange-only' },
  'samsung-knox': { notMade: 'device-management' },
} as const satisfies { readonly [F in ImportFormat]: Answer }

/** The text files of the apps of the terminal, the one that they can’t do without first. */
export const FILES_OF_APPS: { readonly [C in ClientId]?: readonly SetupFormat[] } = {
  neomutt: ['neomutt', 'msmtp', 'mbsync'],
  aerc: ['aerc'],
}

/** For people, whatever the app: to keep, to print, to send to somebody who helps. */
export const FOR_EVERY_APP = ['settings-text', 'settings-sheet'] as const satisfies readonly SetupFormat[]

export function isForEveryApp(format: SetupFormat): boolean {
  return FOR_EVERY_APP.some((one) => one === format)
}

/** What an app’s way in comes to here. */
export function answerFor(
  format: ImportFormat,
  client: ClientId,
): { readonly formats: readonly SetupFormat[]; readonly audience: Audience } | { readonly notMade: NotMade } {
  const answer: Answer = IMPORT_WAYS[format]
  if ('notMade' in answer) return answer
  const { makes, audience } = answer
  return { formats: makes === 'files-of-the-app' ? (FILES_OF_APPS[client] ?? []) : makes, audience }
}
