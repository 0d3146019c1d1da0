import type { Setup } from '../../domain/link/setup.ts'
import { makeQr } from '../../domain/qr/qr-code.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import type { Facts } from '../../state/facts.ts'
import { resolveSetup } from '../../state/resolve-setup.ts'
import { resolveSheet, type NoSheet } from '../../state/sheet-content.ts'
import { setupAddress } from '../result/setup-address.ts'
import type { SheetProps } from './sheet.tsx'

export type MadeSheet = Omit<SheetProps, 'issuer'>

/** So many at once: each is drawn on the page, and a browser's print preview slows down with every page. */
export const MOST_SHEETS = 200

/** Work until the page must answer again, in milliseconds. What is drawn of a slice comes on top. */
const SLICE = 10

export interface SheetMaker {
  readonly onSlice: (slice: readonly Result<MadeSheet, NoSheet>[]) => void
  readonly onEnd: () => void
}

/** The sheets of many setups, in slices between which the page answers. Returns what stops it. */
export function makeSheets(
  setups: readonly Setup[],
  facts: Facts,
  { onSlice, onEnd }: SheetMaker,
): () => void {
  let at = 0
  const most = Math.min(setups.length, MOST_SHEETS)
  const goOn = () => {
    const slice: Result<MadeSheet, NoSheet>[] = []
    const since = performance.now()
    while (at < most && performance.now() - since < SLICE) {
      const setup = setups[at++]
      if (setup) slice.push(makeSheet(setup, facts))
    }
    onSlice(slice)
    if (at < most) timer = setTimeout(goOn)
    else onEnd()
  }
  let timer = setTimeout(goOn)
  return () => clearTimeout(timer)
}

function makeSheet(setup: Setup, facts: Facts): Result<MadeSheet, NoSheet> {
  const resolved = resolveSetup(setup, facts)
  if (!resolved) return err('unknown-service')
  const content = resolveSheet(resolved.state, resolved.situation)
  if (!content.ok) return content
  const link = setupAddress(setup)
  const code = makeQr(link)
  return ok({ content: content.value, link, code: code.ok ? code.value : undefined })
}
