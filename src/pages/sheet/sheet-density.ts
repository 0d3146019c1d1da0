import type { Label } from '../../domain/clients/client.ts'
import type { ShownField, ShownWindow } from '../../domain/clients/resolve-form.ts'

/** How close the values must stand, so that all of them fit on the page. */
export type Density = 'roomy' | 'dense' | 'tight'

/** Lines of one column, in all, up to which a size leaves room for the rest of the page. */
const ROOMY_UP_TO = 40
const DENSE_UP_TO = 58

/** Letters in a line across the page, which is as high as two of a column. */
const PAGE_WIDTH = 100

/** Letters in a line of a half column, at the middle size. */
const LABEL_WIDTH = 20
const VALUE_WIDTH = 27

/** Judged by the text, because the same setup is to look the same on every printer. `around`: the letters above the windows. */
export function chooseDensity(windows: readonly ShownWindow[], around: number): Density {
  const above = 2 * Math.ceil(around / PAGE_WIDTH)
  const lines = windows.reduce((sum, window) => sum + 2 + windowLines(window), above)
  if (lines <= ROOMY_UP_TO) return 'roomy'
  return lines <= DENSE_UP_TO ? 'dense' : 'tight'
}

function windowLines({ sections }: ShownWindow): number {
  return sections.reduce(
    (sum, { heading, fields }) =>
      sum + (heading ? 1 : 0) + fields.reduce((lines, field) => lines + fieldLines(field), 0),
    0,
  )
}

function fieldLines({ label, shown }: ShownField): number {
  const value =
    shown.kind === 'known' ? shown.text.length : shown.kind === 'words' ? letters(shown.label) : VALUE_WIDTH
  return Math.max(Math.ceil(letters(label) / LABEL_WIDTH), Math.ceil(value / VALUE_WIDTH), 1)
}

/** An unknown word is said to be so, in about as many letters. */
function letters(label: Label): number {
  if (typeof label === 'string') return label.length
  return 'text' in label ? label.text.length + 15 : 40
}
