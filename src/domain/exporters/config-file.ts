import { resolveHost } from '../account/resolve-server.ts'
import { fitsInDns } from '../address/hostname.ts'
import type { Label } from '../clients/client.ts'
import { joinSections } from '../clients/join-sections.ts'
import type { Blank, ShownField, ShownWindow } from '../clients/resolve-form.ts'
import { err, ok, type Result } from '../result.ts'
import { fileStem, type ClientExport, type Exporter, type ExportRefusal } from './exporter.ts'
import { hasQuotedUsername } from './plain-account.ts'

interface ConfigFile {
  /** After the domain: `-neomutt`. */
  readonly program: string
  /** The app’s window that is this file. */
  readonly window: string
  readonly sides: readonly ('incoming' | 'outgoing')[]
  /** It sends under the address without its quotes, and the server refuses the sender. */
  readonly losesQuotes?: true
}

/** A program’s configuration file: the lines that the app’s own page shows, as they stand there. */
function configFile({ program, window, sides, losesQuotes }: ConfigFile): Exporter<ClientExport, unknown> {
  const textOf = (input: ClientExport): Result<string, ExportRefusal> => {
    const { incoming } = input.account
    if (sides.includes('incoming') && incoming.protocol === 'pop3') return err('pop3')
    for (const side of sides) {
      if (input.account.signIn[side] === 'oauth2') return err('oauth2')
      if (input.account.signIn[side] === 'none') return err('sends-without-login')
      const host = resolveHost(input.account[side], input.account.address)
      if (host.kind === 'known' && !fitsInDns(host.text)) return err('no-server')
      if (hasQuotedUsername(input.account[side], input.account.address)) return err('quoted-local-part')
    }
    if (losesQuotes && input.account.address?.local.startsWith('"')) return err('quoted-local-part')
    const shown = input.windows.find(({ id }) => id === window)
    return shown ? fileText(shown) : err('nothing-to-fill-in')
  }
  return {
    mimeType: 'text/plain',
    fileName: (input) => `${fileStem(input)}-${program}.conf`,
    supports: (input) => {
      const text = textOf(input)
      return text.ok ? ok(true) : text
    },
    render: (input) => {
      const text = textOf(input)
      if (!text.ok) throw new Error(text.error)
      return text.value
    },
  }
}

/** With the names that Mutt gave its options: NeoMutt takes them too, as synonyms of its own (neomutt mutt_config.c, 2026-07). */
export const neomuttConfig = configFile({
  program: 'neomutt',
  window: 'muttrc',
  sides: ['incoming', 'outgoing'],
})

export const msmtpConfig = configFile({ program: 'msmtp', window: 'msmtprc', sides: ['outgoing'] })

/** With `SSLType`: isync 1.4 knows no other word, and 1.5 takes it too, with a notice (isync 1.5.1 src/drv_imap.c). */
export const mbsyncConfig = configFile({ program: 'mbsync', window: 'mbsyncrc-1-4', sides: ['incoming'] })

/** It lost the quotes when 0.14 sent for real (the compat suite). */
export const aercConfig = configFile({
  program: 'aerc',
  window: 'accounts',
  sides: ['incoming', 'outgoing'],
  losesQuotes: true,
})

function fileText({ sections }: ShownWindow): Result<string, ExportRefusal> {
  const file: string[][] = []
  for (const { heading, fields } of sections) {
    const lines = heading === undefined ? [] : [words(heading)]
    for (const field of fields) {
      const value = lineValue(field)
      if (!value.ok) return value
      if (value.value !== '') lines.push(`${words(field.label)} ${value.value}`)
    }
    file.push(lines)
  }
  return ok(joinSections(file))
}

/** Empty: the file is better without the line. */
function lineValue({ shown }: ShownField): Result<string, ExportRefusal> {
  switch (shown.kind) {
    case 'known':
      return ok(shown.text)
    case 'words':
      return ok(words(shown.label))
    case 'line':
      return withoutName(shown.parts)
    case 'not-offered':
      return err('unencrypted')
    case 'state':
    case 'password':
    case 'empty':
    case 'no-choice':
      throw new Error(`no line of a file: ${shown.kind}`)
    default:
      return err(REFUSALS[shown.kind])
  }
}

function withoutName(parts: readonly (string | Blank)[]): Result<string, ExportRefusal> {
  const known: string[] = []
  for (const part of parts) {
    if (typeof part === 'string') known.push(part)
    else if (part.kind !== 'your-name') return err(REFUSALS[part.kind])
  }
  const line = known.join('').trim()
  return ok(line === '""' ? '' : line)
}

const REFUSALS = {
  'your-address': 'needs-address',
  'your-local-part': 'needs-address',
  'your-special-username': 'needs-address',
  'host-with-your-domain': 'needs-address',
  'host-with-your-account': 'host-from-provider',
  'from-provider': 'username-from-provider',
  'write-yourself': 'not-writable',
  nothing: 'sends-without-login',
  'your-name': 'nothing-to-fill-in',
} satisfies { readonly [K in Blank['kind']]: ExportRefusal }

function words(label: Label): string {
  if (typeof label === 'string') return label
  if ('text' in label) return label.text
  throw new Error('a line of a file with a word that nobody knows')
}
