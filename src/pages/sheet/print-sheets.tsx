import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { Setup } from '../../domain/link/setup.ts'
import type { Result } from '../../domain/result.ts'
import type { Facts } from '../../state/facts.ts'
import type { NoSheet } from '../../state/sheet-content.ts'
import { makeSheets, type MadeSheet } from './make-sheets.ts'
import { Sheet, type SheetIssuer } from './sheet.tsx'

/** What came of it. Setups beyond `MOST_SHEETS` are in neither list. */
export interface PrintReport {
  readonly printed: number
  readonly leftOut: readonly { readonly place: number; readonly why: NoSheet }[]
}

/**
 * Prints a sheet for each of these setups. Whoever shows it takes it away when it is done: until then the sheets are in the document, and
 * on paper they are all that there is. A setup without a sheet is left out and reported.
 */
export function PrintSheets({
  setups,
  facts,
  onDone,
}: {
  readonly setups: readonly Setup[]
  readonly facts: Facts
  readonly onDone: (report: PrintReport) => void
}): ReactNode {
  const [made, setMade] = useState<readonly Result<MadeSheet, NoSheet>[]>([])
  const [complete, setComplete] = useState(false)
  const done = useEffectEvent(onDone)

  // What it was shown with is printed: another list in the middle would print some twice.
  const [job] = useState({ setups, facts })
  useEffect(
    () =>
      makeSheets(job.setups, job.facts, {
        onSlice: (slice) => setMade((before) => [...before, ...slice]),
        onEnd: () => setComplete(true),
      }),
    [job],
  )

  const issuer = issuerOf(facts.organisation)

  // By now all of them are drawn.
  useEffect(() => {
    if (!complete) return
    const report = reportOf(made)
    if (report.printed === 0) return done(report)
    const end = () => done(report)
    addEventListener('afterprint', end, { once: true })
    print()
    return () => removeEventListener('afterprint', end)
  }, [complete, made])

  return createPortal(
    <main className="sheets">
      {made.map((one, place) => one.ok && <Sheet key={place} {...one.value} issuer={issuer} />)}
    </main>,
    document.body,
  )
}

/** Whoever runs this copy hands the sheets out, if they say their name. */
function issuerOf(organisation: Organisation | undefined): SheetIssuer | undefined {
  if (!organisation?.name) return undefined
  const { name, supportText, supportUrl } = organisation
  return { name, ...(supportText ? { supportText } : {}), ...(supportUrl ? { supportUrl } : {}) }
}

function reportOf(made: readonly Result<MadeSheet, NoSheet>[]): PrintReport {
  const leftOut = made.flatMap((one, place) => (one.ok ? [] : [{ place, why: one.error }]))
  return { printed: made.length - leftOut.length, leftOut }
}
