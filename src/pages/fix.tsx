import type { ReactNode } from 'react'
import { SYMPTOMS } from '../data/symptoms/all-symptoms.ts'
import { findRelated } from '../domain/symptoms/find-related.ts'
import type { Symptom } from '../domain/symptoms/symptom.ts'
import { isSymptomId, SYMPTOM_IDS } from '../domain/symptoms/symptom-ids.ts'
import { format } from '../i18n/format.ts'
import { definePage } from './define-page.tsx'
import './fix/fix.css'
import { FixBody } from './fix/fix-body.tsx'
import { SymptomBody } from './fix/symptom-body.tsx'
import { symptomTitle } from './fix/symptom-name.ts'
import './guides/guides.css'
import './guides/wire.css'

// One module for both: the first page’s script names every module of a page, and has no byte to spare.
const areas = ['common', 'symptoms', 'fix', 'guides', 'result', 'wizard', 'directory', 'probe'] as const

export const fix = definePage({
  areas,
  load: () => Promise.resolve({}),
  title: ({ fix: { decoder } }) => decoder.title,
  description: ({ fix: { decoder } }) => decoder.description,
  Body: FixBody,
})

export const symptom = definePage({
  areas,
  load: loadSymptom,
  title: (text, { told }) => symptomTitle(told, text),
  description: ({ fix: { page }, symptoms }, { told }) => format(page.description, symptoms.symptom[told.id]),
  Body: ({ data }): ReactNode => <SymptomBody symptom={data.told} related={data.related} />,
})

interface SymptomPageData {
  readonly told: Symptom
  readonly related: readonly Symptom[]
}

function loadSymptom(params: Readonly<Record<string, string>>): Promise<SymptomPageData | undefined> {
  const id = params['id'] ?? ''
  if (!isSymptomId(id)) return Promise.resolve(undefined)
  const all = SYMPTOM_IDS.map((each): Symptom => SYMPTOMS[each])
  return Promise.resolve({ told: SYMPTOMS[id], related: findRelated(SYMPTOMS[id], all, 6) })
}
