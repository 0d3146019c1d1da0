/** Ids are part of released links: never reused for another app. Most used first. */
export const CLIENT_IDS = [
  'outlook-new-windows',
  'outlook-classic-windows',
  'outlook-classic-windows-wizard',
  'thunderbird-account-hub',
  'thunderbird-classic-setup',
  'apple-mail-macos',
  'ios-mail',
  'outlook-mac',
  'outlook-mobile',
  'gmail-android',
  'thunderbird-android',
  'k9-mail',
  'samsung-email',
  'fairemail',
  'em-client',
  'mailbird',
  'spark',
  'bluemail',
  'mailspring',
  'evolution',
  'kmail',
  'geary',
  'the-bat',
  'neomutt',
  'aerc',
  'outlook-com-web',
  'windows-mail',
  'postbox',
] as const
export type ClientId = (typeof CLIENT_IDS)[number]

/** Apps that people call by one name although they are several. */
export const CLIENT_FAMILIES = ['outlook', 'thunderbird'] as const
export type ClientFamily = (typeof CLIENT_FAMILIES)[number]

export function isClientId(text: string): text is ClientId {
  return CLIENT_IDS.some((id) => id === text)
}

export function isClientFamily(text: string): text is ClientFamily {
  return CLIENT_FAMILIES.some((family) => family === text)
}

/** Who belongs to a family is asked apart. A client's own file must say the same. */
export const FAMILY_OF: { readonly [K in ClientId]?: ClientFamily } = {
  'outlook-new-windows': 'outlook',
  'outlook-classic-windows': 'outlook',
  'outlook-classic-windows-wizard': 'outlook',
  'outlook-mac': 'outlook',
  'outlook-mobile': 'outlook',
  'thunderbird-account-hub': 'thunderbird',
  'thunderbird-classic-setup': 'thunderbird',
  'thunderbird-android': 'thunderbird',
}
