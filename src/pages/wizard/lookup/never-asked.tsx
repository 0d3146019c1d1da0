import './lookup.css'
import type { ReactNode } from 'react'
import type { NeverAsked } from '../../../domain/discovery/absence.ts'
import { Headline } from './headline.tsx'

/** A name about which there is nobody to ask. */
export function NeverAskedNotice({
  code,
  shown,
}: {
  readonly code: NeverAsked['code']
  readonly shown: string
}): ReactNode {
  return (
    <section className="lookup card">
      <Headline code={code} shown={shown} />
    </section>
  )
}
