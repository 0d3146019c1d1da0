import type { SlotName } from './found-slots.ts'
import { put, startAnother, type Reading } from './reading.ts'
import type { Token } from './settings-tokens.ts'
import { foldWords } from './settings-words.ts'

const URL_PARTS = /^([a-z0-9]+)(\+\w+)?:\/\/(?:(.*)@)?([^@/:]+)(?::(\d+))?/i

export function takeUrl(reading: Reading, { value, words }: Token): boolean {
  const [, scheme = '', how = '', user, host, port] = URL_PARTS.exec(value) ?? []
  if (!host) return false
  const kind = scheme.toLowerCase()
  const slot = kind.startsWith('imap') ? 'imap' : kind.startsWith('pop') ? 'pop3' : 'outgoing'
  startAnother(reading, slot, host)
  reading.at = slot
  put(reading, slot, 'host', host, words)
  if (port) put(reading, slot, 'port', port, words)
  if (kind.endsWith('s')) put(reading, slot, 'security', 'tls', words)
  if (how.includes('oauth')) put(reading, slot, 'auth', 'oauth2', words)
  const name = user?.split(':')[0]
  if (name && !name.includes('•')) put(reading, slot, 'username', decode(name), words)
  return true
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

/** “SSL: on”, and the lines of msmtp and mutt that switch. */
export function takeSwitch(reading: Reading, { words }: Token, column: SlotName | undefined): boolean {
  const folded = foldWords(words)
  if (folded.includes('ssl_force_tls')) return true
  if (folded.includes('ssl_starttls')) {
    if (/yes/.test(folded)) put(reading, 'imap', 'security', 'starttls', words)
    return true
  }
  if (/^tls_starttls\s/.test(folded)) {
    reading.slots.outgoing.security = { value: folded.endsWith('off') ? 'tls' : 'starttls', words }
    return true
  }
  // msmtp’s own default is STARTTLS (tls_starttls, in its manual).
  if (/^tls\s+on$/.test(folded)) return put(reading, 'outgoing', 'security', 'starttls', words)
  const off = /(?:off|no|false|disabled|nein|aus|non|nee|uit|nie|wylaczone|nao|desativado|desactivado)$/.test(
    folded,
  )
  return put(reading, column, 'security', off ? 'none' : 'on', words)
}
