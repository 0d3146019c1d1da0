import type { Symptom } from '../../domain/symptoms/symptom.ts'
import type { SymptomId } from '../../domain/symptoms/symptom-ids.ts'
import { any } from './any.ts'
import { appleMail } from './apple-mail.ts'
import { outlook } from './outlook.ts'
import { serverReading } from './server-reading.ts'
import { serverSending } from './server-sending.ts'
import { thunderbird } from './thunderbird.ts'

export type SymptomTable = { readonly [K in SymptomId]: Symptom & { readonly id: K } }

/** Every fault under its own id: a missing, unknown or swapped one doesn't compile. */
export const SYMPTOMS = {
  ...any,
  ...serverSending,
  ...serverReading,
  ...outlook,
  ...thunderbird,
  ...appleMail,
} satisfies SymptomTable
