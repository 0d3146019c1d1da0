import { resolveHost, resolveUsername, type Resolved } from '../account/resolve-server.ts'
import { SETTING_REFS, type FieldValue, type FormField, type SettingRef } from './client.ts'
import type { Account, Blank, Shown } from './resolve-form.ts'

type Compose = Extract<FieldValue, { readonly kind: 'compose' }>

/**
 * Characters that mean nothing to a configuration file, quoted or not. Mutt runs what stands between backticks even
 * inside double quotes, and names and addresses may come from a link: anything else stays for the person to write.
 */
const PLAIN = /^[\p{L}\p{M}\p{N}@._+=~\- ]*$/u

/** A line of a configuration file for this account. One that can't be written safely is left with a blank in it. */
export function composeLine(value: Compose, account: Account, siblings: readonly FormField[]): Shown {
  const text = value[serverOf(value.tls ?? value.starttls ?? '', account, siblings).security]
  if (text === null) return { kind: 'not-offered' }
  const parts = text
    .split(/(\{[a-z.:]+\})/)
    .map((part) => (part.startsWith('{') ? fill(part.slice(1, -1), account) : part))
  return parts.every((part) => typeof part === 'string')
    ? { kind: 'known', text: parts.join('') }
    : { kind: 'line', parts }
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

/** The value of a line that holds one setting and nothing else, under the same rule. */
export function plainLine(shown: Shown): Shown {
  if (shown.kind !== 'known' || PLAIN.test(shown.text)) return shown
  return { kind: 'line', parts: [{ kind: 'write-yourself' }] }
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

function fill(ref: string, account: Account): string | Blank {
  const { incoming, outgoing, address, name } = account
  const [which = '', encoding] = ref.split(':')
  switch (which) {
    case 'email':
      return safe(address ? { kind: 'known', text: address.text } : { kind: 'your-address' })
    case 'name':
      return safe(name ? { kind: 'known', text: name } : { kind: 'your-name' })
    case 'incoming.host':
      return safe(resolveHost(incoming, address))
    case 'outgoing.host':
      return safe(resolveHost(outgoing, address))
    case 'incoming.port':
      return String(incoming.port)
    case 'outgoing.port':
      return String(outgoing.port)
    case 'incoming.username':
      return safe(resolveUsername(incoming, address), encoding === 'url')
    case 'outgoing.username':
      return safe(resolveUsername(outgoing, address), encoding === 'url')
  }
  throw new Error(`a line refers to {${ref}}, which no setup has`)
}

function safe(value: Resolved | { readonly kind: 'your-name' }, encode = false): string | Blank {
  if (value.kind !== 'known') return value
  if (encode) return encodeURIComponent(value.text).replace(/['()*!]/g, percent)
  return PLAIN.test(value.text) ? value.text : { kind: 'write-yourself' }
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
