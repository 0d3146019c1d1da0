import type { Platform } from '../clients/client.ts'
import type { ClientExport, SetupFormat } from './exporter.ts'

/** What is known of whoever reads the page. */
export interface Reader {
  /** The kind of device, as far as it says. */
  readonly platform?: Platform
  /** The app finds these servers by itself once the address is typed. */
  readonly automatic: boolean
  /** A profile of this site that holds the same setup without an address. */
  readonly profilePath?: string
}

/** How a file or a code gets to the app. */
export type Delivery =
  | { readonly kind: 'download' }
  /** The browser goes to a file of this site: iOS installs a profile from a response of its type, not from a download. */
  | { readonly kind: 'open'; readonly path: string }
  /** The code holds all of it. */
  | { readonly kind: 'scan-file' }
  /** The code holds the address of a file of this site. */
  | { readonly kind: 'scan-address'; readonly path: string }
  /** The code holds the address of this page, which offers the file there. */
  | { readonly kind: 'scan-page'; readonly link: string }

/** The best first. */
export function deliveriesOf(format: SetupFormat, input: ClientExport, reader: Reader): readonly Delivery[] {
  switch (format) {
    case 'apple-profile':
      return profileDeliveries(input, reader)
    case 'thunderbird-qr':
      return [{ kind: 'scan-file' }]
    case 'settings-sheet':
    case 'settings-text':
    case 'k9s':
    case 'thunderbird-isp':
    case 'outlook-autodiscover':
    case 'neomutt':
    case 'msmtp':
    case 'mbsync':
    case 'aerc':
      return [{ kind: 'download' }]
  }
}

/** A Mac opens what it has downloaded. An iPhone takes a profile best from a page, and seldom is this read on it. */
function profileDeliveries(
  { client, link }: ClientExport,
  { platform, profilePath }: Reader,
): readonly Delivery[] {
  const download = { kind: 'download' } as const
  if (!client.platforms.includes('ios'))
    return profilePath ? [download, { kind: 'open', path: profilePath }] : [download]
  if (platform === 'ios') return profilePath ? [{ kind: 'open', path: profilePath }, download] : [download]
  if (profilePath) return [{ kind: 'scan-address', path: profilePath }, download]
  return link ? [{ kind: 'scan-page', link }, download] : [download]
}
