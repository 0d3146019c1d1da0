import { emptySlots, makeAccounts } from './found-slots.ts'
import type { FoundAccount } from './found.ts'
import { cleanText } from './read-form.ts'
import { readLine, type Reading } from './read-line.ts'

/** What a settings email, a table, a host’s help page or a configuration file says of servers. Total: any text is read. */
export function parseSettingsText(text: string): readonly FoundAccount[] {
  const reading: Reading = {
    slots: emptySlots(),
    done: [],
    at: firstSlot(text),
    columns: [],
    asksName: false,
  }
  for (const line of text.split(/\r\n?|\n/)) readLine(reading, cleanLine(line))
  return [...reading.done, reading.slots].flatMap(makeAccounts)
}

/** Tabs stay: they part the cells of a table. */
const cleanLine = (line: string): string => line.split('\t').map(cleanText).join('\t')

/** A file of msmtp says nowhere that it is about sending. */
const firstSlot = (text: string): Reading['at'] =>
  /^\s*tls_(?:starttls|trust_file)\s/m.test(text) ? 'outgoing' : undefined
