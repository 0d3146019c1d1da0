import { parseIncomingChoice, parseOutgoingChoice, type Choice } from '../account/choice.ts'
import type { Setup } from '../link/setup.ts'
import { isWeak } from '../link/v1.ts'
import type { RowCells } from './row-cells.ts'
import type { RowRemark } from './row-marks.ts'

/** Ways to receive and send that a row names as a link does. What it doesn’t name is recommended to the customer. */
export function resolveChoices(cells: RowCells, remarks: RowRemark[]): Pick<Setup, 'incoming' | 'outgoing'> {
  const incoming = readChoice(cells('incoming'), parseIncomingChoice, remarks)
  const outgoing = readChoice(cells('outgoing'), parseOutgoingChoice, remarks)
  return { ...(incoming ? { incoming } : {}), ...(outgoing ? { outgoing } : {}) }
}

function readChoice<C extends Choice>(
  text: string,
  parse: (text: string) => C | undefined,
  remarks: RowRemark[],
): C | undefined {
  const typed = text.trim().toLowerCase()
  if (typed === '') return undefined
  const choice = parse(typed)
  if (choice && !isWeak(choice)) return choice
  remarks.push({ code: choice ? 'choice-weak' : 'choice-not-understood', text })
  return undefined
}
