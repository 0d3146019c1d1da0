import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { findBefore, restoreBefore } from '../../state/replaced-answers.ts'
import { useOnward } from './use-onward.ts'
import type { StepView } from './use-step.ts'

/** A link was opened in the middle of another setup: the way back to that. */
export function LinkReplaced({ view }: { readonly view: StepView }): ReactNode {
  const text = useText('wizard')
  const onward = useOnward()
  if (!view.state.fromLink || !findBefore()) return null
  return (
    <p className="no-print">
      {text.linkReplaced}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          restoreBefore()
          // In place of the link's page: Back leads to what was before it.
          void onward({ replace: true })
        }}
      >
        {text.linkReplacedBack}
      </button>
    </p>
  )
}
