import { emptySlots, makeAccounts } from './found-slots.ts'
import type { FoundAccount } from './found.ts'
import { cleanText } from './read-form.ts'
import { readLine } from './read-line.ts'
import type { Reading } from './reading.ts'

interface SettingsText {
  readonly accounts: readonly FoundAccount[]
  /** Lines that look like a setting and weren’t understood. */
  readonly unread: readonly string[]
}

/** What a settings email, a table, a host’s help page or a configuration file says of servers. Total: any text is read. */
export function parseSettingsText(text: string): SettingsText {
  const reading: Reading = {
    slots: emptySlots(),
    done: [],
    at: firstSlot(text),
    columns: [],
    asks: undefined,
    unread: [],
    taken: new Set(),
  }
  for (const line of text.split(/\r\n?|\n/)) readLine(reading, cleanLine(line.slice(0, LONGEST)))
  return { accounts: [...reading.done, reading.slots].flatMap(makeAccounts), unread: reading.unread }
}

/** Settings in one line are shorter; of what is longer, each word would be looked at again and again. */
const LONGEST = 2000

/** Tabs stay: they part the cells of a table. */
const cleanLine = (line: string): string => line.split('\t').map(cleanText).join('\t')

/** A file of msmtp says nowhere that it is about sending. */
const firstSlot = (text: string): Reading['at'] =>
  /^\s*tls_(?:starttls|trust_file)\s/m.test(text) ? 'outgoing' : undefined
