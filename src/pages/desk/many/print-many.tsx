import { useState, type ReactNode } from 'react'
import { decodeSetup } from '../../../domain/link/codec.ts'
import type { Setup } from '../../../domain/link/setup.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { readFragments } from '../../../state/many/many-desk.ts'
import { useLate } from '../../../ui/use-late.ts'
import { useAnnounce } from '../../result/announce.tsx'
import { loadPrintSheets } from '../../sheet/print-sheet-button.tsx'
import { useMany } from './use-many.ts'
import { useNumberWords } from './use-number-words.ts'

/** A browser’s print preview slows down with every page: a table is printed in parts. */
const PART = 200

/** A sheet for each row that has a link, two hundred rows at a time. */
export function PrintMany({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('many')
  const numbers = useNumberWords()
  const announce = useAnnounce()
  const { rows } = useMany((state) => state.counts)
  const [chosen, setChosen] = useState(0)
  const [setups, setSetups] = useState<readonly Setup[]>()
  const [late, ask] = useLate(loadPrintSheets)
  const parts = Math.ceil(rows / PART)
  const part = Math.min(chosen, Math.max(0, parts - 1))
  const range = (place: number) =>
    format(text.printRange, {
      from: numbers(place * PART + 1),
      to: numbers(Math.min(rows, (place + 1) * PART)),
    })
  const start = async () => {
    ask()
    const fragments = await readFragments(part * PART, PART)
    const read = fragments.flatMap((fragment) => {
      const link = decodeSetup(fragment)
      return link.ok ? [link.value.setup] : []
    })
    setSetups(read)
  }
  if (rows === 0) return null
  return (
    <section aria-labelledby="many-print" className="no-print mt-6">
      <h2 id="many-print">{text.printTitle}</h2>
      <p>{text.printLead}</p>
      <div className="flex flex-wrap items-end gap-3">
        {parts > 1 && (
          <div className="field grow basis-52">
            <label htmlFor="many-print-part" className="font-semibold">
              {text.printPart}
            </label>
            <select
              id="many-print-part"
              className="input"
              value={part}
              onChange={(event) => setChosen(Number(event.target.value))}
            >
              {Array.from({ length: parts }, (_, place) => (
                <option key={place} value={place}>
                  {range(place)}
                </option>
              ))}
            </select>
          </div>
        )}
        <button type="button" className="button-quiet" onClick={() => void start()}>
          {text.printSheets}
        </button>
      </div>
      {late.kind === 'failed' && <p role="alert">{text.printFailed}</p>}
      {late.kind === 'here' && setups && (
        <late.value
          setups={setups}
          facts={facts}
          onDone={({ printed, leftOut }) => {
            setSetups(undefined)
            const without = Math.min(PART, rows - part * PART) - printed
            announce(
              without > 0 || leftOut.length > 0
                ? format(text.printedSome, { count: numbers(printed), without: numbers(without) })
                : format(text.printedAll, { count: numbers(printed) }),
            )
          }}
        />
      )}
    </section>
  )
}
