import type { ReactNode } from 'react'
import type { IncomingProtocol } from '../domain/ports/ports.ts'
import { Text } from './text.tsx'

export interface QualifierTexts {
  readonly onlyVersions: '{versions}'
  readonly only: { readonly [P in IncomingProtocol]: string }
}

/** For which versions and which protocol something holds; nothing where it always does. */
export function Qualifier({
  versions,
  only,
  words,
}: {
  readonly versions?: string | undefined
  readonly only?: IncomingProtocol | undefined
  readonly words: QualifierTexts
}): ReactNode {
  return (
    <>
      {versions && (
        <span className="small">
          {' ('}
          <Text of={words.onlyVersions} with={{ versions: <span lang="en">{versions}</span> }} />)
        </span>
      )}
      {only && <span className="small"> ({words.only[only]})</span>}
    </>
  )
}
