import { B, E, type Token, type TokenKind } from './settings-tokens.ts'
import {
  AUTH_KEY,
  ENCRYPTION,
  foldWords,
  HARMLESS,
  INCOMING,
  OUTGOING,
  PORT_KEY,
  SECURITY_KEY,
  USER_KEY,
} from './settings-words.ts'

/** A line that is longer is a sentence, or one of a log. */
const LONGEST = 200

const SERVER_KEY = String.raw`(?:server|serveur|servidor|serwer|host|hote)(?: ?na(?:me|am))?`
const KEYS: readonly (readonly [string, readonly TokenKind[]])[] = [
  [SERVER_KEY, ['host', 'url']],
  [PORT_KEY, ['port', 'number', 'url']],
  [SECURITY_KEY, ['security', 'encrypted-how', 'none-alone', 'url']],
  [AUTH_KEY, ['auth', 'security', 'encrypted-how']],
  [USER_KEY, ['user', 'address', 'url']],
]

const ANY_KEY = [...KEYS.map(([key]) => key), INCOMING, OUTGOING, 'imap|pop|smtp|name|type|typ|default'].join(
  '|',
)
/** “Verschlüsselung: Kerberos”, but not the head of a table, whose next cell is a key as well. */
const KEYED = KEYS.map(([key, kinds]) => ({
  kinds,
  expression: new RegExp(
    String.raw`${B}(?:${key})${E}["'*]*\s*(?:\([^()]{0,30}\)\s*)?[:=\t|][\s"'*(:=|]*(?!(?:${ANY_KEY})${E})([\p{L}\p{N}].*)$`,
    'u',
  ),
}))
const MEANS_ENCRYPTION = new RegExp(`${B}${ENCRYPTION}${E}`, 'u')
const SAYS_NOTHING = new RegExp(`^(?:${HARMLESS})${E}`, 'u')
/** What to type, in place of the thing itself: “Username: your email address”. */
const TELLS_WHAT =
  /mail|adress|address|direcc|indirizz|adres|endere|[•*]{2}|^(?:your|ihre?|votre|uw|tu|su|il tuo)\b/

/** Whether something in the line looks like a setting, and none of its pieces was taken for one of that kind. */
export function isUnread(line: string, tokens: readonly Token[], taken: ReadonlySet<TokenKind>): boolean {
  const folded = foldWords(line)
  if (folded.length > LONGEST) return false
  const keyed = KEYED.some(({ kinds, expression }) => {
    const value = expression.exec(folded)?.[1]
    if (value === undefined || kinds.some((kind) => taken.has(kind))) return false
    return !SAYS_NOTHING.test(value) && !TELLS_WHAT.test(value) && !/^https?:/.test(value)
  })
  const server = tokens.some(({ kind }) => kind === 'host' || kind === 'url' || kind === 'port')
  const said = [...taken].some((kind) => ENCRYPTS.includes(kind))
  return keyed || (server && !said && taken.size > 0 && MEANS_ENCRYPTION.test(folded))
}

const ENCRYPTS: readonly TokenKind[] = ['security', 'encrypted-how', 'none-alone', 'auth', 'url']
