import type { ReactNode } from 'react'
import { SIGHTINGS, type Sighting } from '../../domain/symptoms/sightings.ts'
import { useText } from '../../i18n/text-context.ts'
import { useAlive } from './use-alive.ts'

/** What a person may see who has no text to paste. */
export function SightingPicker({
  instead,
  onPick,
}: {
  /** Something was found already, and may not be it. */
  readonly instead: boolean
  readonly onPick: (sighting: Sighting) => void
}): ReactNode {
  const { questions: text } = useText('fix')
  const alive = useAlive()
  const { sighting: words } = useText('symptoms')
  return (
    <section>
      <h2 id="pick" tabIndex={-1}>
        {instead ? text.pickInstead : text.pickTitle}
      </h2>
      <ul className="picks">
        {SIGHTINGS.map((sighting) => (
          <li key={sighting}>
            <button type="button" className="pick" disabled={!alive} onClick={() => onPick(sighting)}>
              {words[sighting].label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
