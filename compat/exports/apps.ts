import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CLIENTS } from '../../src/clients/registry.ts'
import { FILE_PLACES, type TerminalFormat } from '../../src/domain/exporters/file-places.ts'
import { run } from '../clients/run.ts'
import { runOnScreen } from '../clients/screen.ts'
import { labFolder } from '../lab/folder.ts'
import type { ConsumerId } from './consumers.ts'
import { lettersIn, type makeHome } from './home.ts'

type Home = ReturnType<typeof makeHome>
/** A letter, to whom, and the folder of whoever sends it. */
interface Sending {
  readonly to: string
  readonly own: string
  readonly subject: string
}

/** A program in a terminal that takes a file of ours as its own. */
export interface App {
  readonly format: TerminalFormat
  readonly client: keyof typeof CLIENTS
  /** Ends once a copy lies in the folder for what was sent, where it keeps one. */
  readonly sends?: (home: Home, sending: Sending) => Promise<void>
  readonly reads?: (home: Home, subject: string) => Promise<void>
}

const letter = ({ to, subject }: Sending) => `To: ${to}\nSubject: ${subject}\n\nof the lab\n`

async function works(line: Parameters<typeof run>[0]): Promise<string> {
  const { text, code } = await run(line, 60)
  if (code !== 0) throw new Error(`${line.program} ended with ${code}: ${text}`)
  return text
}

async function shows(...told: Parameters<typeof runOnScreen>): Promise<void> {
  const { done, text } = await runOnScreen(...told)
  if (!done) throw new Error(`not seen: ${told[1].map(({ until }) => until).join(', ')} in\n${text}`)
}

export const APPS = {
  msmtp: {
    format: 'msmtp',
    client: 'neomutt',
    sends: async ({ env }, sending) => {
      await works({ program: 'msmtp', args: [sending.to], input: letter(sending), env })
    },
  },
  mbsync: {
    format: 'mbsync',
    client: 'neomutt',
    reads: async ({ env, folder }, subject) => {
      const [, account = ''] =
        /^IMAPAccount (.*)$/m.exec(readFileSync(join(folder, '.mbsyncrc'), 'utf8')) ?? []
      await works({ program: 'sh', args: ['-c', `mkdir -p ~/Mail/${account} && mbsync -a`], env })
      const read = lettersIn(join(folder, 'Mail', account, 'INBOX'))
      if (!read.some((each) => each.includes(subject)))
        throw new Error(`${read.length} letters, none of them ours`)
    },
  },
  neomutt: {
    format: 'neomutt',
    client: 'neomutt',
    // Told from a command line, it keeps no copy.
    sends: async ({ env }, { to, subject }) => {
      await works({ program: 'neomutt', args: ['-s', subject, '--', to], input: 'of the lab\n', env })
    },
    reads: async ({ env }, subject) => {
      await shows({ program: 'neomutt', args: [], env }, [{ until: subject, type: 'q' }])
    },
  },
  aerc: {
    format: 'aerc',
    client: 'aerc',
    sends: async ({ env }, { to, own, subject }) => {
      await shows(
        { program: 'aerc', args: [], env: { ...env, EDITOR: 'true' } },
        [
          { until: 'INBOX', type: `:compose -H "To: ${to}" -H "Subject: ${subject}"\r` },
          { until: 'Send this', type: 'y' },
        ],
        { maildir: labFolder('mail', own, '.Sent'), words: subject },
      )
    },
    reads: async ({ env }, subject) => {
      await shows({ program: 'aerc', args: [], env }, [{ until: subject, type: 'q' }])
    },
  },
} as const satisfies Readonly<Partial<Record<ConsumerId, App>>>
export type AppName = keyof typeof APPS

/** Where the page says that the file belongs, in the person’s own folder. */
export const placeOf = ({ format }: App): string => FILE_PLACES[format].replace('~/', '')
