import {
  APP_PASSWORD,
  AUTH_KEY,
  AUTOMATIC,
  ENCRYPTED_PASSWORD,
  foldWords,
  IF_AVAILABLE,
  INCOMING,
  NO,
  NO_ENCRYPTION,
  NONE,
  NONE_ALONE,
  OAUTH,
  OUTGOING,
  PASSWORD,
  PASSWORD_ALONE,
  PORT_KEY,
  SECURITY_KEY,
  USER_KEY,
  YES,
} from './settings-words.ts'

/** What one piece of a text is about. */
export type TokenKind =
  | 'web'
  | 'url'
  | 'address'
  | 'host'
  | 'imap'
  | 'pop3'
  | 'smtp'
  | 'incoming'
  | 'outgoing'
  | 'port'
  | 'number'
  | 'security'
  | 'encrypted-how'
  | 'none-alone'
  | 'auth'
  | 'user'

export interface Token {
  readonly kind: TokenKind
  /** As it stands in the text. */
  readonly words: string
  /** What it comes to: a host, a number, `starttls`, a user name. */
  readonly value: string
}

/** Between a word and its value: “Port: 993”, “Port = 993”, “Port 993”, “port (993)”. */
const TO_VALUE = String.raw`["'*]*\s*(?:\([^()]{0,30}\)\s*)?[:=\t|]?\s*["'*(]*\s*`
export const B = String.raw`(?<![\p{L}\p{N}_])`
export const E = String.raw`(?![\p{L}\p{N}_])`

/** In order: where two fit at one place, the first wins. All are matched against the folded line. */
const PATTERNS: readonly (readonly [TokenKind, string, string?])[] = [
  ['web', String.raw`https?:\/\/\S+`],
  ['url', String.raw`${B}(?:imaps?|pop3?s?|smtps?|submissions?)(?:\+\w+)?:\/\/[^\s"'<>,;]+`],
  [
    'user',
    String.raw`${B}(?:imap_user|${USER_KEY})${E}["']?(?:\s*[:=\t|]+\s*|\s+(?=["']?[\w.+-]+@))["']?([^\s"'<>,;|()]+@[^\s"'<>,;|()]+|[^\s"'<>,;|()]+(?=["']?\s*(?:$|[,;|)\t])))`,
  ],
  ['user', String.raw`^\s*user\s+["']?([^\s"']+)["']?\s*$`],
  [
    'encrypted-how',
    String.raw`${B}(?:ssl|tls)(?:[ _/-]?(?:ssl|tls|encryption))?${E}\s*[:=\t|]\s*["']?(?:${YES}|${NO})${E}`,
  ],
  ['encrypted-how', String.raw`^\s*tls(?:_starttls)?\s+(?:on|off)\s*$`],
  ['encrypted-how', String.raw`${B}(?:set\s+)?ssl_(?:starttls|force_tls)\s*=\s*["']?(?:yes|no)`],
  ['security', String.raw`${B}${NO_ENCRYPTION}${E}`, 'none'],
  ['security', String.raw`${B}start[ -]?tls${E}(?:\s*[,(]?\s*${IF_AVAILABLE})?`, 'starttls'],
  [
    'security',
    String.raw`${B}(?:implicit(?:es)? (?:tls|ssl)|ssl ?(?:\/|or|oder|ou|o|of|lub) ?tls|tls ?(?:\/|or|oder|ou|o|of|lub) ?ssl|imaps|smtps|pops|pop3s)${E}`,
    'tls',
  ],
  ['security', String.raw`${B}ssl${E}`, 'ssl'],
  ['security', String.raw`${B}tls(?:v?1\.[0-3])?${E}`, 'on'],
  ['security', String.raw`${B}${SECURITY_KEY}${TO_VALUE}${NONE}${E}`, 'none'],
  ['security', String.raw`${B}${SECURITY_KEY}${TO_VALUE}${AUTOMATIC}${E}`, 'auto'],
  ['security', String.raw`${B}${SECURITY_KEY}\s*[:=\t|]\s*${NO}${E}`, 'none'],
  ['security', String.raw`${B}${SECURITY_KEY}\s*[:=\t|]\s*${YES}${E}`, 'on'],
  ['auth', String.raw`${B}${AUTH_KEY}${TO_VALUE}(?:${NONE}|off)${E}`, 'none'],
  ['auth', String.raw`${B}${APP_PASSWORD}`, 'app-password'],
  ['auth', String.raw`${B}${OAUTH}${E}`, 'oauth2'],
  ['auth', String.raw`${B}${ENCRYPTED_PASSWORD}${E}`, 'encrypted'],
  ['auth', String.raw`${B}${PASSWORD}${E}`, 'password'],
  ['auth', String.raw`${B}${AUTH_KEY}\s*[:=\t|]\s*${PASSWORD_ALONE}${E}`, 'password'],
  ['none-alone', String.raw`${B}${NONE_ALONE}`, 'none'],
  ['address', String.raw`[^\s<>,;:"'()|=@]+@[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}`],
  [
    'host',
    String.raw`${B}(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}](?::\d{1,5})?${E}`,
  ],
  ['host', String.raw`${B}(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?${E}`],
  ['port', String.raw`${B}${PORT_KEY}${TO_VALUE}(\d{1,5})${E}`],
  ['imap', String.raw`${B}imap(?:4|account|store)?${E}`],
  ['pop3', String.raw`${B}pop(?:-?3)?${E}`],
  ['smtp', String.raw`${B}smtp${E}`],
  ['outgoing', String.raw`${B}${OUTGOING}${E}`],
  ['incoming', String.raw`${B}${INCOMING}${E}`],
  [
    'number',
    String.raw`(?<![\p{L}\p{N}_.,:/+-])\d{2,5}(?![\p{L}\p{N}_]|[.:/-]\d| ?(?:mb|gb|kb|min|sek|sec|days?|tage|%)\b)`,
  ],
]

const ALL = PATTERNS.map(([kind, source, value]) => ({ kind, value, expression: new RegExp(source, 'uy') }))

/** The pieces of one line that mean something, in order. */
export function tokensOf(line: string): readonly Token[] {
  const folded = foldWords(line)
  // A line that changes its length when it is folded is read as it was folded: only its letters lose their accents.
  const shown = folded.length === line.length ? line : folded
  const tokens: Token[] = []
  for (let place = 0; place < folded.length;) {
    const token = tokenAt(folded, shown, place)
    if (token) tokens.push(token.token)
    place = token ? token.end : place + 1
  }
  return tokens
}

function tokenAt(folded: string, shown: string, place: number) {
  for (const { kind, value, expression } of ALL) {
    expression.lastIndex = place
    const found = expression.exec(folded)
    if (!found || found[0] === '') continue
    const end = place + found[0].length
    const words = shown.slice(place, end).trim()
    const last = found[1] === undefined ? words : shown.slice(end - found[1].length, end)
    return { token: { kind, words, value: value ?? last }, end }
  }
  return undefined
}
