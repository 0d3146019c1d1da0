import type { ReactNode } from 'react'
import { useText } from '../../../i18n/text-context.ts'

/** That unknown domains are looked up without a question, and the way to take that back. */
export function Permission({ onTakeBack }: { readonly onTakeBack: () => void }): ReactNode {
  const text = useText('lookup')
  return (
    <p className="small">
      {text.remembered}{' '}
      <button type="button" className="link-button" onClick={onTakeBack}>
        {text.takeBack}
      </button>
    </p>
  )
}
