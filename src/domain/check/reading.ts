import { findPortRow } from '../ports/port-queries.ts'
import { emptySlots, type SlotName, type Slots } from './found-slots.ts'
import type { Part } from './said.ts'
import type { TokenKind } from './settings-tokens.ts'

/** How far a text was read. */
export interface Reading {
  slots: Slots
  readonly done: Slots[]
  /** What is being spoken of. */
  at: SlotName | undefined
  /** The directions that a table’s head names, from left to right. */
  columns: readonly SlotName[]
  /** The line before was “User name”, or “Encryption”, and nothing else. */
  asks: 'name' | 'security' | undefined
  /** Lines that look like a setting and came to nothing. */
  readonly unread: string[]
  /** Which kinds of pieces of this line were put somewhere. */
  taken: Set<TokenKind>
}

/** Without a direction before it, a port or host may tell by itself what it is for. */
export function put(
  reading: Reading,
  slot: SlotName | undefined,
  part: Part,
  value: string,
  words: string,
): boolean {
  const row = part === 'port' ? findPortRow(Number(value)) : undefined
  const own = row && (row.protocol === 'smtp' ? 'outgoing' : row.protocol)
  const name = slot ?? reading.at ?? own
  if (!name) return false
  const told = reading.slots[name]
  // The first value is the one that is recommended, unless it said less than the next.
  if (told[part] === undefined || (part === 'security' && told[part].value === 'on'))
    told[part] = { value, words }
  return true
}

/** A second server to receive from, after one to send through: another account begins. */
export function startAnother(reading: Reading, slot: SlotName, host: string): void {
  const { slots } = reading
  if (slot === 'outgoing' || !slots.outgoing.host) return
  const before = [slots.incoming, slots.imap, slots.pop3].flatMap((each) => each.host?.value ?? [])
  if (before.length === 0 || slots[slot].host === undefined || before.includes(host)) return
  reading.done.push(slots)
  reading.slots = emptySlots()
}
