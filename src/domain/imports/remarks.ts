import type { PortNumber } from '../ports/ports.ts'
import type { Weight } from './content-kinds.ts'

/** What should be known of a whole file, before anything is done with it. */
export type FileRemark =
  | { readonly code: 'unsigned' }
  | { readonly code: 'signature-unchecked' }
  | { readonly code: 'hidden-characters' }
  | { readonly code: 'removal-locked' }
  | { readonly code: 'removal-passcode' }
  | { readonly code: 'removes-itself' }
  | { readonly code: 'consent-text'; readonly text: string }
  | { readonly code: 'whole-computer' }
  | { readonly code: 'encrypted-inside' }
  /** A profile that asks the device to report to a server first. */
  | { readonly code: 'enrolment'; readonly text: string }
  | { readonly code: 'required-missing'; readonly text: string }
  | { readonly code: 'http-address'; readonly text: string }
  | { readonly code: 'password-inside' }
  | { readonly code: 'thunderbird-refuses'; readonly why: ThunderbirdRefusal }
  | { readonly code: 'android-refuses'; readonly why: AndroidRefusal }
  | { readonly code: 'oauth-element' }
  | { readonly code: 'error-answer'; readonly text: string }
export type FileRemarkCode = FileRemark['code']

export const THUNDERBIRD_REFUSALS = [
  'no-provider',
  'no-id',
  'no-domain',
  'no-incoming',
  'no-outgoing',
] as const
export type ThunderbirdRefusal = (typeof THUNDERBIRD_REFUSALS)[number]

export const ANDROID_REFUSALS = [
  'unencrypted',
  'broken-server',
  'no-username',
  'sign-in',
  'no-imap',
  'no-smtp',
] as const
export type AndroidRefusal = (typeof ANDROID_REFUSALS)[number]

/** Why Thunderbird leaves a server out and looks at the next one. */
export const SKIPPED_FOR = ['host', 'port', 'security', 'sign-in'] as const
export type SkippedFor = (typeof SKIPPED_FOR)[number]

export const SERVER_REMARKS = {
  cleartext: 'bad',
  /** The same: Apple’s switch is off where nobody sets it. */
  'ssl-left-out': 'bad',
  'password-inside': 'bad',
  'relay-port': 'bad',
  'port-of-other-job': 'bad',
  'starttls-on-tls-port': 'bad',
  'tls-on-starttls-port': 'bad',
  'host-left-out': 'bad',
  'host-ip-address': 'bad',
  'host-single-label': 'bad',
  'host-unreadable': 'bad',
  'host-local': 'fair',
  'host-with-domain': 'plain',
  'host-made-of-address': 'fair',
  starttls: 'fair',
  'security-auto': 'fair',
  /** Autodiscover’s word for STARTTLS, on a port that is encrypted from the first byte. */
  'tls-for-ssl': 'fair',
  /** Autodiscover: `SSL` off beside an `Encryption` that is one. */
  'ssl-contradicted': 'bad',
  'security-unclear': 'fair',
  'security-unreadable': 'bad',
  /** One of its words, with a space or a line break beside it. */
  'security-spaced': 'bad',
  'port-left-out': 'fair',
  /** Apple’s apps try the port between servers first. */
  'port-left-out-sending': 'fair',
  'port-unreadable': 'bad',
  'port-unknown': 'fair',
  'sign-in-none': 'fair',
  'sign-in-spa': 'fair',
  /** Outlook takes it as switched on. */
  'spa-left-out': 'fair',
  'sign-in-unknown': 'fair',
  'sign-in-oauth-only': 'plain',
  'username-left-out': 'fair',
  /** Autodiscover: apps differ about what they take then. */
  'login-left-out': 'plain',
  /** Thunderbird can’t read it and looks at the next one. */
  skipped: 'fair',
} as const satisfies Record<string, Weight>
export type ServerRemarkCode = keyof typeof SERVER_REMARKS

export type ServerRemark =
  | { readonly code: Exclude<ServerRemarkCode, 'starttls' | 'skipped'> }
  /** `port`: the one that is encrypted from the first byte. */
  | { readonly code: 'starttls'; readonly port: PortNumber }
  | { readonly code: 'skipped'; readonly by: readonly SkippedFor[] }

/** Of a whole file, by how much it matters. */
export const FILE_REMARKS = {
  'password-inside': 'bad',
  'hidden-characters': 'bad',
  'removal-locked': 'bad',
  'removal-passcode': 'bad',
  enrolment: 'bad',
  'whole-computer': 'fair',
  'encrypted-inside': 'bad',
  'required-missing': 'fair',
  'thunderbird-refuses': 'bad',
  'android-refuses': 'fair',
  'http-address': 'fair',
  'error-answer': 'fair',
  'signature-unchecked': 'plain',
  unsigned: 'plain',
  'consent-text': 'plain',
  'removes-itself': 'plain',
  'oauth-element': 'plain',
} as const satisfies Record<FileRemarkCode, Weight>
