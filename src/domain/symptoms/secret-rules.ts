import { hasFewWords, hasNoWord, isMixed, looksEncoded } from './secret-looks.ts'
import { IS, SECRET_NAME } from './secret-words.ts'

/** One form. Group 1 stays, group 2 is the secret. Every repetition is bounded or anchored: the time is linear. */
export interface SecretRule {
  readonly pattern: RegExp
  /** Whether what was found must look like one, too. */
  readonly looks?: (secret: string) => boolean
}

const SPACE = String.raw`[^\S\r\n]`
/** Between a name and its value: `"` and `**` of the name, `(again)`, `for jane@…`, then a sign. */
const SIGN = String.raw`["'\x60*_]{0,3}(?:${SPACE}?\([^()\r\n]{1,40}\))?(?:${SPACE}for(?:${SPACE}user)?${SPACE}[^\s:=]{1,80})?["'*_]{0,3}${SPACE}{0,20}(?::=|=>|->|→|[:=：|\t])\*{0,2}${SPACE}{0,20}`
/** Where an unquoted value ends before its line does. */
const END = String.raw`(?=${SPACE}*$|${SPACE}{2}|\t|${SPACE}\||;${SPACE}|;[\p{L}_-]{1,30}=|[,;]?${SPACE}+["'\p{L}][\p{L}_-]{1,20}["']?${SPACE}?[:=]|<\/?[a-z])`
const NAMED = `${SECRET_NAME}${SIGN}`

const rule = (before: string, secret: string, flags: string, looks?: SecretRule['looks']): SecretRule => ({
  pattern: new RegExp(`(${before})(${secret})`, flags),
  ...(looks ? { looks } : {}),
})

const QUOTES = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '[“”]'],
  ['«', '»'],
] as const

const quoted = (before: string, flags: string): readonly SecretRule[] =>
  QUOTES.map(([open, close]) =>
    rule(`${before}${open}`, String.raw`(?:(?!${close})[^\\\r\n]|\\[^\r\n]){1,1000}(?=${close})`, flags),
  )

const TOKENS: readonly SecretRule[] = [
  // Google’s access and refresh tokens, JSON Web Tokens, keys that sending services give as SMTP passwords.
  rule('', String.raw`\bya29\.[\w.-]{8,}`, 'g'),
  rule('', String.raw`(?<![\w/])1\/\/0[\w-]{20,}`, 'g'),
  rule('', String.raw`\beyJ[\w-]{8,}(?:\.[\w-]{4,}){1,4}`, 'g'),
  rule('', String.raw`\bSG\.[\w-]{16,}\.[\w-]{16,}`, 'g'),
  rule('', String.raw`\bx(?:key|smtp)sib-[\da-f]{32,}[\w-]*`, 'g'),
  rule('', String.raw`\bkey-[\da-f]{32}\b`, 'g'),
  // Apple’s app-specific passwords, and Google’s where no word is like them.
  rule('', String.raw`(?<![\w.@/-])[a-z]{4}(?:-[a-z]{4}){3}(?![\w@/-]|\.\w)`, 'g'),
  rule(
    '',
    String.raw`(?<![\p{L}\p{N}][ \u00A0]?)[a-z]{4}(?:[ \u00A0][a-z]{4}){3}(?![ \u00A0]?[\p{L}\p{N}])`,
    'gu',
    hasNoWord,
  ),
  rule(
    '',
    String.raw`(?<![\p{L}\p{N}])[a-z]{4}(?:[ \u00A0][a-z]{4}){3,6}(?![\p{L}\p{N}])`,
    'gu',
    hasFewWords,
  ),
]

/** Google’s app password, where the line or the one before speaks of one. */
const GROUPS_BELOW = rule(
  String.raw`${SECRET_NAME}[^\r\n]{0,200}(?:\r?\n[^\S\n]*){0,2}(?<![\p{L}\p{N}])`,
  String.raw`[a-z]{4}(?:[ \u00A0][a-z]{4}){3}(?=[.,;)"'”]?[^\S\r\n]*$)`,
  'gimu',
)

const COMMANDS: readonly SecretRule[] = [
  // swaks, curl, PowerShell
  ...quoted(String.raw`(?<!\S)(?:--?(?:auth-)?password|-[ax]p|--oauth2-bearer)[= ]${SPACE}*`, 'giu'),
  rule(
    String.raw`(?<!\S)(?:--?(?:auth-)?password|-[ax]p|--oauth2-bearer)[= ]${SPACE}*`,
    String.raw`[^\s"'-]\S*`,
    'giu',
  ),
  rule(
    String.raw`(?<!\S)(?:--(?:proxy-)?user|-u)[= ]?${SPACE}*["']?[^\s:"']{1,200}:`,
    String.raw`[^\s"']{1,500}`,
    'gu',
  ),
  ...quoted(String.raw`ConvertTo-SecureString(?:${SPACE}+-String)?${SPACE}+`, 'giu'),
  // mbsync’s PassCmd, msmtp’s passwordeval: a command that has the password in it
  rule(
    String.raw`pass(?:word)?(?:_?cmd|_?command|eval)\b[^\r\n]{0,20}?\b(?:echo|printf)${SPACE}+(?:-n${SPACE}+)?["'\\]{0,2}`,
    String.raw`[^\s"'\\]{1,200}`,
    'giu',
  ),
]

const WIRE: readonly SecretRule[] = [
  rule(
    String.raw`^(?:[\d\s:.,TZ/\[\]-]{1,40}|[^\r\n]{0,60}?(?:\bC:|\bclient:|[>\]]|[<~-]-))?${SPACE}*"?PASS${SPACE}+`,
    String.raw`[^\s"(][^\r\n"]*`,
    'gmu',
  ),
  rule(
    String.raw`\bAUTH(?:ENTICATE)?${SPACE}+"?(?:PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|SCRAM-SHA-\d+(?:-PLUS)?|EXTERNAL)"?${SPACE}+"?`,
    String.raw`[A-Za-z\d+/]{4,}={0,3}(?![\w.-])`,
    'giu',
    looksEncoded,
  ),
  rule(String.raw`(?<!\S)resp=`, String.raw`[A-Za-z\d+/]{4,}={0,3}`, 'gu'),
  rule(
    String.raw`\bAuthorization["']?${SPACE}*[:=]${SPACE}*["']?(?:Basic|Bearer)${SPACE}+`,
    String.raw`[^\s"']+`,
    'giu',
  ),
  rule(String.raw`\bauth=Bearer${SPACE}+`, String.raw`[^\s"'\x01]+`, 'giu'),
  rule(
    String.raw`\b(?:Basic|Bearer)${SPACE}+`,
    String.raw`[A-Za-z\d._~+/=-]{16,}`,
    'gu',
    (text) => /\d/.test(text) && /[A-Za-z]{2}/.test(text),
  ),
  // An atom or a quoted name, then the password. `AUTH=LOGIN ID ENABLE` and `AUTH LOGIN PLAIN` have no tag before them.
  rule(
    String.raw`^(?:[^\r\n]{0,60}?[>:\]])?${SPACE}*(?!AUTH\b)[A-Za-z\d.]{1,12}${SPACE}+LOGIN${SPACE}+(?:"(?:[^"\\\r\n]|\\.){1,200}"|[^\s"{(]{1,200})${SPACE}+"?`,
    String.raw`(?<=")(?:[^"\\\r\n]|\\[^\r\n])+|[^\s"{(]+(?=${SPACE}*$)`,
    'gmu',
  ),
  rule(
    String.raw`^(?:[^\r\n]{0,60}?[>:\]])?${SPACE}*(?:[a-z]?\d{1,6}|[a-z.?])${SPACE}+login${SPACE}+[^\s"{(]{1,200}${SPACE}+`,
    String.raw`[^\s"{(]+(?=${SPACE}*$)`,
    'gmu',
  ),
]

/** In this order: the longest form of a secret before its parts. */
export const SECRET_RULES: readonly SecretRule[] = [
  rule(
    String.raw`[a-z][a-z\d+.-]{1,20}:\/\/[^\s:/"'<>]{0,200}:`,
    String.raw`[^\s/"'<>]{1,200}(?=@[^\s@/])`,
    'giu',
  ),
  ...COMMANDS,
  // <key>Password</key><string>…</string>, <password>…</password>, <td>Password</td><td>…</td>
  rule(
    String.raw`<(?:key|t[dh]|dt|b|strong|label|span|p|li|div|name)(?:\s[^<>]{0,80})?>[^<>]{0,40}${SECRET_NAME}:?<\/[^<>]{1,40}>\s{0,200}<[^<>]{1,80}>\s{0,40}`,
    String.raw`[^<>]{1,1000}`,
    'giu',
  ),
  rule(
    String.raw`<[\w:.-]{0,40}${SECRET_NAME}(?:\s[^<>]{0,200})?>\s{0,40}`,
    String.raw`[^<>]{1,1000}`,
    'giu',
  ),
  ...quoted(NAMED, 'giu'),
  ...quoted(`${SECRET_NAME}${SPACE}{1,20}`, 'giu'),
  // define('SMTP_PASS', '…'), server.login('jane', '…')
  ...quoted(`${SECRET_NAME}["']${SPACE}{0,4},${SPACE}{0,4}`, 'giu'),
  ...quoted(String.raw`\.(?:login|authenticate)\(\s{0,20}["'][^"'\r\n]{0,200}["']\s{0,20},\s{0,20}`, 'giu'),
  // Postfix’s sasl_passwd, and an address with its password behind it.
  rule(
    String.raw`^(?:\[[\w.-]{1,200}\](?::\w{1,12})?${SPACE}{1,40}[^\s:]{1,200}|[\w.-]{1,200}(?::\w{1,12})?${SPACE}{1,40}[^\s:@]{1,64}@[^\s:]{1,200}):`,
    String.raw`\S+(?=${SPACE}*$)`,
    'gmu',
  ),
  rule(
    String.raw`(?<!\S)[^\s@:/<>]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}:`,
    String.raw`[^\s/~]{4,200}(?!\S)`,
    'gu',
    isMixed,
  ),
  // In a web address the value ends at the next parameter.
  rule(String.raw`[?&]${SECRET_NAME}=`, String.raw`[^\s&"'<>]+`, 'giu'),
  // The first name on its line: all that follows. Further on: one word.
  rule(String.raw`^[^\r\n:=]{0,40}?${NAMED}`, String.raw`[^\s][^\r\n]*?${END}`, 'gimu'),
  rule(NAMED, String.raw`[^\s][^\s]*?(?=\s|$|[;,]\s|;[\p{L}_-]{1,30}=|[)\]},;]+(?:\s|$)|<\/?[a-z])`, 'gimu'),
  // On the line below, as a copied table or form has it.
  rule(
    String.raw`^[^\r\n:=]{0,40}?${SECRET_NAME}["*]{0,2}:?${SPACE}*\r?\n(?:${SPACE}*\r?\n)?${SPACE}*`,
    String.raw`[^\s:]{4,64}(?=${SPACE}*$)`,
    'gimu',
    isMixed,
  ),
  rule(
    String.raw`\b(?:my|mein|mon|mi|mia|mijn|moje|minha)${SPACE}+(?:\p{L}{1,12}${SPACE})?${SECRET_NAME}${SPACE}+${IS}:?${SPACE}+`,
    String.raw`[^\s]*[^\s.,;!?)]`,
    'giu',
  ),
  rule(
    String.raw`${SECRET_NAME}${SPACE}+(?:${IS}:?${SPACE}+)?`,
    String.raw`[^\s"'(),;]{4,}(?<![.?])`,
    'giu',
    isMixed,
  ),
  // msmtp, mbsync, .netrc, fetchmail: a name and a word, and nothing else on the line.
  rule(
    String.raw`^${SPACE}*(?:password|passwd|pass|pwd|Pass)${SPACE}+`,
    String.raw`\S+(?=${SPACE}*$)`,
    'gmu',
  ),
  rule(
    String.raw`(?<![\p{L}])(?:login|user|username)${SPACE}+(?!(?:and|or|und|oder|name|&)${SPACE})\S{1,200}\s+(?:password|passwd|pass|pwd)${SPACE}+`,
    String.raw`\S+`,
    'gu',
  ),
  GROUPS_BELOW,
  ...WIRE,
  ...TOKENS,
]
