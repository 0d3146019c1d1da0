import type { Remedy } from './symptom.ts'
import type { SymptomId } from './symptom-ids.ts'

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

export function isSighting(text: string): text is Sighting {
  return SIGHTINGS.some((sighting) => sighting === text)
}

/** What may be behind it, and which faults a text about it, once there is one, may turn out to be. */
export interface SightingRemedy extends Remedy {
  readonly symptoms: readonly [SymptomId, ...SymptomId[]]
}
