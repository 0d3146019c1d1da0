import type { SymptomId } from '../../domain/symptoms/symptom-ids.ts'
import type { Evidence, SymptomPlace } from '../../domain/symptoms/symptom.ts'
import { apps } from './symptoms/apps.ts'
import { causes } from './symptoms/causes.ts'
import { cures } from './symptoms/cures.ts'
import { replies } from './symptoms/replies.ts'
import { narrowing } from './symptoms/narrowing.ts'
import { servers } from './symptoms/servers.ts'
import { sightings } from './symptoms/sightings.ts'

/** `name`: what it is, in a few words; `meaning`: what it means, in one to three sentences. */
export interface SymptomText {
  readonly name: string
  readonly meaning: string
}

const place = {
  any: 'Any app or system',
  'server-reply': 'The mail server',
  outlook: 'Outlook',
  thunderbird: 'Thunderbird',
  'apple-mail': 'Apple Mail',
} as const satisfies { readonly [P in SymptomPlace]: string }

const evidence = {
  lab: 'Seen in our own run with real servers',
  rfc: 'Set by a standard',
  software: 'Read in the software itself',
  header: 'The code is named in a Windows header file, as Wine keeps it: we haven’t seen it in Outlook',
  vendor: 'Told by its maker',
  secondary: 'Told by others: we haven’t seen it ourselves',
} as const satisfies { readonly [E in Evidence]: string }

export const symptoms = {
  symptom: { ...servers, ...apps } satisfies { readonly [S in SymptomId]: SymptomText },
  cause: causes,
  cure: cures,
  reply: replies,
  sighting: sightings,
  narrowing,
  place,
  evidence,
}
