import { useState, type ReactNode } from 'react'
import type { Setup } from '../../domain/link/setup.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { resolveSheet } from '../../state/sheet-content.ts'
import { useLate } from '../../ui/use-late.ts'
import type { StepView } from '../wizard/use-step.ts'
import { choosePhoneSetup } from './phone-setup.ts'

const loadPrintSheets = async () => (await import('../sheet/print-sheets.tsx')).PrintSheets

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
  const text = useText('result')
  const [late, ask] = useLate(loadPrintSheets)
  const [printing, setPrinting] = useState(false)
  // The person’s own paper has their address on it, and so has its code.
  const own = choosePhoneSetup(setup, state, { withAddress: true, otherApp: false })
  return (
    <p className="m-0">
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setPrinting(true)
          ask()
        }}
      >
        {text.printSheet}
      </button>
      {late.kind === 'failed' && <span role="alert"> {text.printSheetFailed}</span>}
      {late.kind === 'here' && printing && (
        <late.value setups={[own]} facts={facts} onDone={() => setPrinting(false)} />
      )}
    </p>
  )
}
