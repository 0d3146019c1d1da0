/** What a person sees when there is no text to paste. Each has its words in `src/i18n/en/symptoms/sightings.ts`. */
export const SIGHTINGS = [
  'asks-password-again',
  'receives-cannot-send',
  'sends-cannot-receive',
  'certificate-warning',
  'sending-hangs',
  'receiving-hangs',
  'refused-at-once',
  'only-on-this-network',
  'not-found-automatically',
  'worked-until-today',
  'mail-gone-elsewhere',
  'sent-not-kept',
  'comes-late',
] as const
export type Sighting = (typeof SIGHTINGS)[number]
