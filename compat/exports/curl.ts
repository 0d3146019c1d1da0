import type { CLIENTS } from '../../src/clients/registry.ts'
import { settingsText } from '../../src/domain/exporters/settings-text.ts'
import type { ClientExport } from '../../src/domain/exporters/exporter.ts'
import { common } from '../../src/i18n/en/common.ts'
import { result } from '../../src/i18n/en/result.ts'
import { sheetWords } from '../../src/pages/result/sheet-words.ts'
import { run } from '../clients/run.ts'
import type { Mailbox } from '../lab/mailboxes.ts'
import { PASSWORD } from '../lab/places.ts'

/** The app in whose words the sheet is: each server has a block of its own there. */
export const SHEET_CLIENT: keyof typeof CLIENTS = 'thunderbird-account-hub'

interface Server {
  readonly host: string
  readonly port: string
  readonly security: string
  readonly username: string
}

/** What somebody reads off the settings sheet, who has nothing else. */
export function readSheet(setup: ClientExport): { readonly incoming: Server; readonly outgoing: Server } {
  const text = settingsText.render(setup, sheetWords(setup, result, common))
  return { incoming: blockOf(text, 'Incoming server'), outgoing: blockOf(text, 'Outgoing server') }
}

function blockOf(text: string, heading: string): Server {
  const [, block = ''] = text.split(`\n${heading}\n`)
  const valueOf = (label: string): string => {
    const value = new RegExp(`^ +${label}: (.*)$`, 'm').exec(block)?.[1]
    if (value === undefined) throw new Error(`no ${label} under ${heading} in\n${text}`)
    return value
  }
  return {
    host: valueOf('Hostname'),
    port: valueOf('Port'),
    security: valueOf('Connection security'),
    username: valueOf('Username'),
  }
}

/** Sends as the sheet says. What the sheet leaves to the person, the mailbox’s owner knows. */
export async function curlSends(setup: ClientExport, box: Mailbox, subject: string): Promise<void> {
  const { outgoing } = readSheet(setup)
  const letter = `Subject: ${subject}\r\n\r\nof the lab\r\n`
  const more = ['--mail-from', box.address, '--mail-rcpt', box.address, '-T', '-']
  await curl('smtp', outgoing, box.user.outgoing, '', more, letter)
}

export async function curlReads(setup: ClientExport, box: Mailbox, subject: string): Promise<void> {
  const { incoming } = readSheet(setup)
  const { protocol } = setup.account.incoming
  const letter = await curl(
    protocol,
    incoming,
    box.user.incoming,
    protocol === 'imap' ? 'INBOX;MAILINDEX=1' : '1',
  )
  if (!letter.includes(subject)) throw new Error(`not the letter: ${letter}`)
}

async function curl(
  protocol: string,
  { host, port, security, username }: Server,
  owner: string,
  path: string,
  more: readonly string[] = [],
  input?: string,
): Promise<string> {
  const scheme = security === 'SSL/TLS' ? `${protocol}s` : protocol
  const user = username.includes(' ') ? owner : username
  const url = `${scheme}://${host}:${port}/${path}`
  const args = [
    '-sS',
    '--ssl-reqd',
    '--max-time',
    '30',
    '--url',
    url,
    '--user',
    `${user}:${PASSWORD}`,
    ...more,
  ]
  const { text, code } = await run({ program: 'curl', args, ...(input === undefined ? {} : { input }) })
  if (code !== 0) throw new Error(`curl ended with ${code}: ${text}`)
  return text
}
