import { hasFewWords, hasNoWord, looksEncoded } from './secret-looks.ts'
import { onlyWith, quoted, rule, SPACE, type SecretRule } from './secret-form.ts'

/** What programs say to servers. */
export const WIRE: readonly SecretRule[] = onlyWith(/PASS|AUTH|BASIC|BEARER|LOGIN|resp=/i, [
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
    String.raw`^(?:[^\r\n]{0,60}?[>:\]])?${SPACE}*(?:[A-Za-z]?\d{1,6}|[a-z.?])${SPACE}+login${SPACE}+[^\s"{(]{1,200}${SPACE}+`,
    String.raw`[^\s"{(]+(?=${SPACE}*$)`,
    'gmu',
  ),
])

export const COMMANDS: readonly SecretRule[] = onlyWith(/pass|-[ax]p|bearer|user|-u|SecureString/i, [
  // swaks, curl, PowerShell
  quoted(String.raw`(?<!\S)(?:--?(?:auth-)?password|-[ax]p|--oauth2-bearer)[= ]${SPACE}*`, 'giu'),
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
  quoted(String.raw`ConvertTo-SecureString(?:${SPACE}+-String)?${SPACE}+`, 'giu'),
  // mbsync’s PassCmd, msmtp’s passwordeval: a command that has the password in it
  rule(
    String.raw`pass(?:word)?(?:_?cmd|_?command|eval)\b[^\r\n]{0,20}?\b(?:echo|printf)${SPACE}+(?:-n${SPACE}+)?["'\\]{0,2}`,
    String.raw`[^\s"'\\]{1,200}`,
    'giu',
  ),
])

export const TOKENS: readonly SecretRule[] = [
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
