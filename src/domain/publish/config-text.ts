import type { Hostname } from '../address/hostname.ts'

/** One file as a web server hands it out. */
export interface ServedFile {
  /** In the address, and below the folder of files: `/mail/config-v1.1.xml`. */
  readonly path: string
  readonly mimeType: string
  /** Asked for by POST too, and in capitals or not (MS-OXDSCLI: Outlook sends the address in the request’s body). */
  readonly posted: boolean
  readonly content: string
}

export interface WebServerInput {
  readonly domain: Hostname
  /** The names of the domain’s own that only these files are asked under. */
  readonly names: readonly [Hostname, ...Hostname[]]
  /** Sites that there may be already, under which they are asked too: the domain’s own, and the one of the web server. */
  readonly sites: readonly Hostname[]
  readonly files: readonly ServedFile[]
}

/** What the remarks in the files say. */
export interface WebServerWords {
  /** The files go into the folder. */
  readonly files: string
  /** To be taken into the sites that there are already. */
  readonly include: string
  /** Before the site: a certificate for all its names. */
  readonly certificate: string
  /** Before a line that names of this length need elsewhere. */
  readonly longNames: string
}

/** A configuration file, and where it goes on a Debian system. */
export interface ConfigText {
  readonly path: string
  readonly content: string
}

export const siteName = ({ domain }: WebServerInput): string => `mail-settings-${domain}`

/** Where the files lie on the web server. */
export const folderOf = (input: WebServerInput): string => `/var/www/${siteName(input)}`

/** Where a certificate lies that certbot got for these names. */
export const certificateFolder = ({ names }: WebServerInput): string => `/etc/letsencrypt/live/${names[0]}`

export function certbotCommand({ names }: WebServerInput, plugin: 'nginx' | 'apache'): string {
  return `certbot certonly --${plugin} ${names.map((name) => `-d ${name}`).join(' ')}`
}

export function remark(text: string, indent = ''): string {
  return `${indent}# ${text.replace(/\s+/g, ' ')}`
}
