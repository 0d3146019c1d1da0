import type { AuthSaid, SecuritySaid } from '../../domain/check/said.ts'
import type { CurrentClient, Label } from '../../domain/clients/client.ts'
import type { Areas } from '../../i18n/catalog.ts'

type CheckText = Areas['check']

/** What somebody has, as the app’s own menu says it, where that has a word for it. */
export function securitySaidWords(
  said: SecuritySaid,
  client: CurrentClient | undefined,
  text: CheckText,
): string {
  if (said === 'on' || said === 'auto' || said === 'if-available') return text.security[said]
  const choice = client?.security[said]
  const words =
    choice === undefined || (typeof choice === 'object' && !('text' in choice)) ? '' : wordsOf(choice)
  return differs(words, text.security[said])
}

export function authSaidWords(said: AuthSaid, client: CurrentClient | undefined, text: CheckText): string {
  const choice =
    said === 'oauth2' ? client?.auth.oauth2 : said === 'password' ? client?.auth.password : undefined
  const words =
    choice === undefined || (typeof choice === 'object' && !('text' in choice)) ? '' : wordsOf(choice)
  return differs(words, text.auth[said])
}

function wordsOf(label: Label): string {
  if (typeof label === 'string') return label
  return 'text' in label ? label.text : ''
}

/** The app’s word first; ours behind it where it says more. */
function differs(own: string, ours: string): string {
  return own === '' || own === ours ? ours : own
}
