import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { ManyDesk } from '../../../state/many/many-desk.ts'
import type { Ending } from '../../../state/many/protocol.ts'
import { useAnnounce } from '../../result/announce.tsx'
import { SaveTable } from './save-table.tsx'
import { useMany } from './use-many.ts'
import { useNumberWords } from './use-number-words.ts'

/** How far it is, how it ended, what came of it; and the ways on. */
export function Making({ desk }: { readonly desk: ManyDesk }): ReactNode {
  const text = useText('many')
  const announce = useAnnounce()
  const numbers = useNumberWords()
  const { coming, table, ending, counts, lost } = useMany((state) => state)
  const share = useMany((state) => state.share)
  const told = useRef<HTMLParagraphElement>(null)
  const source = coming?.source ?? table?.source
  const name = source?.name ?? text.pasted
  const running = coming !== undefined || (table !== undefined && ending === undefined)
  const sum = format(text.counts, {
    count: numbers(counts.good + counts.remark),
    other: numbers(counts.problem),
    one: numbers(counts.remark),
  })

  const tell = useEffectEvent((how: Ending) => announce(`${format(text.ending[how], { name })} ${sum}`))
  useEffect(() => {
    if (ending) tell(ending)
  }, [ending])

  if (lost) {
    return (
      <div className="notice notice-bad" role="alert">
        <p>{text.lost}</p>
        <button type="button" className="button-quiet mt-2" onClick={() => desk.take(lost.source)}>
          {text.readAgain}
        </button>
      </div>
    )
  }
  if (!source) return null
  return (
    <section className="making" aria-labelledby="many-making">
      <h2 id="many-making">{format(running ? text.reading : text.madeOf, { name })}</h2>
      {running && (
        <div className="making-bar">
          <progress value={share} max={1} aria-label={format(text.reading, { name })} />
          <button
            type="button"
            className="button-quiet"
            onClick={() => {
              desk.cancel()
              // The button goes: what came of it has the focus then.
              told.current?.focus()
            }}
          >
            {text.cancel}
          </button>
        </div>
      )}
      <p ref={told} tabIndex={-1} className="told">
        {ending && !coming && `${format(text.ending[ending], { name })} `}
        {table && sum}
      </p>
      {table && table.settings.skip > 0 && (
        <p className="small">{format(text.skipped, { count: numbers(table.settings.skip) })}</p>
      )}
      {table && ending && (
        <div className="flex flex-wrap gap-3">
          <SaveTable source={table.source} />
          {(ending === 'most-rows' || ending === 'most-memory') && (
            <button type="button" className="button-quiet" onClick={desk.goOn}>
              {text.goOn}
            </button>
          )}
        </div>
      )}
      {table && ending && <p className="small">{text.saveHint}</p>}
    </section>
  )
}
