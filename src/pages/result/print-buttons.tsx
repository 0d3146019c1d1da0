import type { ReactNode } from 'react'
import type { Setup } from '../../domain/link/setup.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { resolveSheet } from '../../state/sheet-content.ts'
import { PrintSheetButton } from '../sheet/print-sheet-button.tsx'
import type { StepView } from '../wizard/use-step.ts'
import { choosePhoneSetup } from './phone-setup.ts'

/** On paper: the page as it is, or all of it that fits on one sheet. */
export function PrintButtons({
  setup,
  view,
  facts,
}: {
  readonly setup: Setup | undefined
  readonly view: StepView
  readonly facts: Facts
}): ReactNode {
  const text = useText('result')
  const hasSheet = setup && resolveSheet(view.state, view.situation).ok
  return (
    <>
      <p className="m-0">
        <button type="button" className="link-button" onClick={() => print()}>
          {text.print}
        </button>
      </p>
      {hasSheet && <PrintOneSheet setup={setup} view={view} facts={facts} />}
    </>
  )
}

function PrintOneSheet({
  setup,
  view: { state },
  facts,
}: {
  readonly setup: Setup
  readonly view: StepView
  readonly facts: Facts
}): ReactNode {
  // The person’s own paper has their address on it, and so has its code.
  const own = choosePhoneSetup(setup, state, { withAddress: true, otherApp: false })
  return (
    <p className="m-0">
      <PrintSheetButton setup={own} facts={facts} className="link-button" />
    </p>
  )
}
