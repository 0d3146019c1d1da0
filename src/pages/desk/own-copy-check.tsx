import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { CheckAFile } from './check-a-file.tsx'
import { OwnCopyState } from './own-copy-state.tsx'

/** For whoever runs this copy: what its own file comes to, and a check of the next one. Speaks the area `organisation`. */
export function OwnCopyCheck(): ReactNode {
  const text = useText('organisation')
  return (
    <div className="column mt-14">
      <section aria-labelledby="own-copy">
        <h2 id="own-copy" tabIndex={-1}>
          {text.stateTitle}
        </h2>
        <OwnCopyState />
      </section>
      <section aria-labelledby="own-copy-next">
        <h2 id="own-copy-next">{text.checkTitle}</h2>
        <CheckAFile />
      </section>
    </div>
  )
}
