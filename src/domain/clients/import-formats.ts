/** What an app can take an account's settings from, so that nobody types them. */
export const IMPORT_FORMATS = [
  'thunderbird-autoconfig',
  'thunderbird-isp-file',
  'thunderbird-android-qr',
  'k9s',
  'k9-mail-accounts',
  'apple-mobileconfig',
  'outlook-prf',
  'outlook-local-autodiscover',
  'outlook-web-autodiscover',
  'the-bat-add',
  'config-file',
  'msmtp-configure',
  'fairemail-backup',
  'fairemail-providers',
  'em-client-qr',
  'spark-account',
  'managed-exchange',
  'samsung-knox',
] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** Whom an app asks for settings by itself. `mx`: the company that the domain's MX record names; `srv`: RFC 6186. */
export const LOOK_UP_PLACES = ['domain', 'ispdb', 'mx', 'srv'] as const
export type LookUpPlace = (typeof LOOK_UP_PLACES)[number]
