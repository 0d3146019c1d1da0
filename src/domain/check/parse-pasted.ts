import type { PastedSettings } from './found.ts'
import { parseSettingsText } from './parse-settings-text.ts'
import { parseTroubleshooting } from './parse-troubleshooting.ts'

/** Settings stand at the beginning, or not at all: of a log of a megabyte this much is read. */
const MOST = 200_000
/** A person looks through so many accounts, not through a list of a server’s. */
const MOST_ACCOUNTS = 20
const MOST_UNREAD = 10

/** What is kept of a long text: as much as is read, and one character more, which tells that it was longer. */
export function partToRead(text: string): string {
  return text.length <= MOST
    ? text
    : text.includes('INCOMING:')
      ? fromAccounts(text)
      : text.slice(0, MOST + 1)
}

export function parsePasted(text: string): PastedSettings {
  const cut = text.length > MOST
  const read = text.slice(0, MOST)
  if (isRawData(read)) return { kind: 'raw-data' }
  const told = parseTroubleshooting(text.includes('INCOMING:') ? fromAccounts(text) : '')
  const { accounts, unread } = told.length > 0 ? { accounts: told, unread: [] } : parseSettingsText(read)
  const [first, ...rest] = accounts
  if (!first) return { kind: 'nothing', cut }
  return {
    kind: 'found',
    accounts: [first, ...rest.slice(0, MOST_ACCOUNTS - 1)],
    unread: unread.slice(0, MOST_UNREAD),
    cut,
  }
}

/** The accounts may stand far down in a long copy: lists of add-ons and settings are around them. */
const fromAccounts = (text: string): string =>
  text.slice(Math.max(0, text.indexOf('INCOMING:') - 40)).slice(0, MOST)

/** “Copy raw data to clipboard” (toolkit/modules/Troubleshoot.sys.mjs) has no accounts in it. */
const isRawData = (text: string): boolean =>
  /^\s*\{/.test(text) && text.includes('"application"') && text.includes('"modifiedPreferences"')
