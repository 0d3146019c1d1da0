import { resolveHost, resolveUsername, type Resolved } from '../account/resolve-server.ts'
import type { EmailAddress } from '../address/email-address.ts'
import { onOneLine } from '../exporters/plain-account.ts'
import { CONFIG_VALUES, type ConfigSyntax, type ConfigValue } from '../exporters/writers/config-values.ts'
import { accountName } from './account-name.ts'
import { SETTING_REFS, type FieldValue, type FormField, type SettingRef } from './client.ts'
import type { Account, Blank, Shown } from './resolve-form.ts'

type Compose = Extract<FieldValue, { readonly kind: 'compose' }>
type Part = string | Blank

/** A line of a configuration file for this account, with a blank for each value that isn’t known or can’t be written. */
export function composeLine(
  value: Compose,
  account: Account,
  siblings: readonly FormField[],
  syntax: ConfigSyntax | undefined,
): Shown {
  const text = value[serverOf(value.tls ?? value.starttls ?? '', account, siblings).security]
  if (text === null) return { kind: 'not-offered' }
  const parts = text
    .split(/(\{[a-z.:]+\})/)
    .map((part) => (part.startsWith('{') ? fill(part.slice(1, -1), account, syntax) : part))
  return shownLine(parts, syntax)
}

/** The settings that a line decides: those that it names and, where it is written differently for each, the encryption. */
export function composedOf(
  value: Compose,
  account: Account,
  siblings: readonly FormField[],
): readonly SettingRef[] {
  const text = value.tls ?? value.starttls ?? ''
  const named = SETTING_REFS.filter((ref) => text.includes(`{${ref}}`) || text.includes(`{${ref}:`))
  if (value.tls === value.starttls) return named
  const sends = serverOf(text, account, siblings) === account.outgoing
  return [...named, sends ? 'outgoing.security' : 'incoming.security']
}

/** A line that holds one setting and nothing else. */
export function settingLine(ref: SettingRef, account: Account, syntax: ConfigSyntax | undefined): Shown {
  return shownLine([fill(ref, account, syntax)], syntax)
}

function shownLine(parts: readonly Part[], syntax: ConfigSyntax | undefined): Shown {
  const [first] = parts
  if (parts.length === 1 && typeof first === 'object' && first.kind !== 'write-yourself') return first
  const known = parts.filter((part) => typeof part === 'string')
  const around = (syntax && CONFIG_VALUES[syntax].around?.(known.join(''))) ?? ''
  const line = around === '' ? parts : [around, ...parts, around]
  return line.every((part) => typeof part === 'string')
    ? { kind: 'known', text: line.join('') }
    : { kind: 'line', parts: line }
}

/** The server that a line speaks of: the one that it names, else the only one that its window names. */
function serverOf(text: string, account: Account, siblings: readonly FormField[]) {
  const all = siblings.map(({ value }) =>
    value.kind === 'setting' ? value.ref : value.kind === 'compose' ? value.tls : '',
  )
  const sending =
    text.includes('{outgoing.') ||
    (!text.includes('{incoming.') && !all.some((t) => t?.includes('incoming.')))
  return sending ? account.outgoing : account.incoming
}

function fill(ref: string, account: Account, syntax: ConfigSyntax | undefined): Part {
  const { incoming, outgoing, address } = account
  const [which = '', encoding] = ref.split(':')
  const written = (value: Resolved | Blank, what: ConfigValue = 'other') =>
    value.kind === 'known' ? write(encode(value.text, encoding), what, syntax) : value
  const name = onOneLine(account.name ?? '')
  switch (which) {
    case 'account':
      return accountName(account)
    case 'email':
      return written(
        address ? { kind: 'known', text: onTheWire(address) } : { kind: 'your-address' },
        'email',
      )
    case 'name':
      return written(name === '' ? { kind: 'your-name' } : { kind: 'known', text: name }, 'name')
    case 'incoming.host':
      return written(resolveHost(incoming, address))
    case 'outgoing.host':
      return written(resolveHost(outgoing, address))
    case 'incoming.port':
      return String(incoming.port)
    case 'outgoing.port':
      return String(outgoing.port)
    case 'incoming.username':
      return written(resolveUsername(incoming, address))
    case 'outgoing.username':
      return written(resolveUsername(outgoing, address))
  }
  throw new Error(`a line refers to {${ref}}, which no setup has`)
}

/** As it stands in an envelope: msmtp and aerc don’t make an A-label of a domain (RFC 5890 section 2.3.2.1). */
function onTheWire({ local, domain }: EmailAddress): string {
  return `${local}@${domain}`
}

function write(text: string, what: ConfigValue, syntax: ConfigSyntax | undefined): Part {
  const value = syntax ? CONFIG_VALUES[syntax].value(text, what) : undefined
  return value ?? { kind: 'write-yourself' }
}

/** `url`: a part of an address. `user`: the same in one that is read up to its last @ sign. */
function encode(text: string, encoding: string | undefined): string {
  if (encoding === undefined) return text
  const encoded = encodeURIComponent(text).replace(/['()*!]/g, percent)
  return encoding === 'user' ? encoded.replaceAll('%40', '@') : encoded
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
