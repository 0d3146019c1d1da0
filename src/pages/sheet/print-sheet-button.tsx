import { useState, type ReactNode } from 'react'
import type { Setup } from '../../domain/link/setup.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { useLate } from '../../ui/use-late.ts'

export const loadPrintSheets = async () => (await import('./print-sheets.tsx')).PrintSheets

/** Prints one setup on one sheet. What makes sheets is fetched at the first press. */
export function PrintSheetButton({
  setup,
  facts,
  className,
}: {
  readonly setup: Setup
  readonly facts: Facts
  readonly className: string
}): ReactNode {
  const text = useText('result')
  const [late, ask] = useLate(loadPrintSheets)
  const [printing, setPrinting] = useState(false)
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => {
          setPrinting(true)
          ask()
        }}
      >
        {text.printSheet}
      </button>
      {late.kind === 'failed' && <span role="alert"> {text.printSheetFailed}</span>}
      {late.kind === 'here' && printing && (
        <late.value setups={[setup]} facts={facts} onDone={() => setPrinting(false)} />
      )}
    </>
  )
}
