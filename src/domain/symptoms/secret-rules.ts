import {
  END,
  LEADS,
  NAMED,
  OLD_OR_NEW,
  onlyWith,
  quoted,
  rule,
  SPACE,
  type SecretRule,
} from './secret-form.ts'
import { isMixed, isNoCommand, isSmallWord, looksChosen } from './secret-looks.ts'
import { LOGINS } from './secret-logins.ts'
import { COMMANDS, TOKENS, WIRE } from './secret-wire.ts'
import { IS, SECRET_NAME } from './secret-words.ts'

/** Google’s app password, where the line or the one before speaks of one. */
const GROUPS_BELOW = rule(
  String.raw`${SECRET_NAME}[^\r\n]{0,200}(?:\r?\n[^\S\n]*){0,2}(?<![\p{L}\p{N}])`,
  String.raw`[a-z]{4}(?:[ \u00A0][a-z]{4}){3}(?=[.,;)"'”]?[^\S\r\n]*$)`,
  'gimu',
  isNoCommand,
)

const ONE_OF_TWO = String.raw`(?!•)[^\s"'(][^\s]*?(?=\s|$|[;,]\s|[)\]},;]+(?:\s|$))`

/** In this order: the longest form of a secret before its parts. */
export const SECRET_RULES: readonly SecretRule[] = [
  ...onlyWith(/:\/\//, [
    rule(
      String.raw`[a-z][a-z\d+.-]{1,20}:\/\/[^\s:/"'<>]{0,200}:`,
      String.raw`[^\s/"'<>]{1,200}(?=@[^\s@/])`,
      'giu',
    ),
  ]),
  ...COMMANDS,
  // <key>Password</key><string>…</string>, <password>…</password>, <td>Password</td><td>…</td>
  ...onlyWith(/</, [
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
  ]),
  ...onlyWith(/["'“„«]/, [
    quoted(NAMED, 'giu'),
    quoted(`${SECRET_NAME}${SPACE}{1,20}(?:${IS}:?${SPACE}{1,20})?`, 'giu'),
    // define('SMTP_PASS', '…'), server.login('jane', '…')
    quoted(`${SECRET_NAME}["']${SPACE}{0,4},${SPACE}{0,4}`, 'giu'),
    quoted(String.raw`\.(?:login|authenticate)\(\s{0,20}["'][^"'\r\n]{0,200}["']\s{0,20},\s{0,20}`, 'giu'),
  ]),
  // Postfix’s sasl_passwd, and an address with its password behind it.
  rule(
    String.raw`^(?:\[[\w.-]{1,200}\](?::\w{1,12})?${SPACE}{1,40}[^\s:]{1,200}|[\w.-]{1,200}(?::\w{1,12})?${SPACE}{1,40}[^\s:@]{1,64}@[^\s:]{1,200}):`,
    String.raw`\S+(?=${SPACE}*$)`,
    'gmu',
  ),
  ...LOGINS,
  // In a web address the value ends at the next parameter.
  rule(String.raw`[?&]${SECRET_NAME}=`, String.raw`[^\s&"'<>]+`, 'giu'),
  // The first name on its line: all that follows. Further on: one word.
  rule(String.raw`^[^\r\n:=]{0,40}?${NAMED}`, String.raw`[^\s][^\r\n]*?${END}`, 'gimu'),
  rule(NAMED, String.raw`[^\s][^\s]*?(?=\s|$|[;,]\s|;[\p{L}_-]{1,30}=|[)\]},;]+(?:\s|$)|<\/?[a-z])`, 'gimu'),
  // Password (old: …, new: …)
  rule(
    String.raw`${SECRET_NAME}(?:${SPACE}?\(|:?${SPACE}*\r?\n)${SPACE}{0,4}${OLD_OR_NEW}${SPACE}?[:=]${SPACE}{0,4}`,
    ONE_OF_TWO,
    'gimu',
  ),
  rule(
    String.raw`•{6}${SPACE}{0,4}[,;/|]?\s{0,4}(?:\p{L}{1,3}${SPACE})?${OLD_OR_NEW}${SPACE}?[:=]${SPACE}{0,4}`,
    ONE_OF_TWO,
    'gimu',
  ),
  // The password is: several words
  rule(
    String.raw`(?:^|[.,;!?]${SPACE})${SPACE}{0,20}(?:\p{L}{1,7}${SPACE}){0,2}${SECRET_NAME}${SPACE}+${IS}:${SPACE}*`,
    String.raw`[^\s][^\r\n]*?${END}`,
    'gimu',
  ),
  // A dash, or the dots that lead to a value: a word alone on the line of the name, or one that nobody writes otherwise.
  rule(
    String.raw`^${SPACE}{0,20}${SECRET_NAME}${LEADS}`,
    String.raw`[^\s:]{4,64}(?=${SPACE}*$)`,
    'gimu',
    isSmallWord,
  ),
  rule(`${SECRET_NAME}${LEADS}`, String.raw`[^\s"'(),;]{4,64}(?<![.?])`, 'giu', looksChosen),
  // … as my password
  rule(
    String.raw`(?<!\S)["'“„«]?`,
    String.raw`[^\s"'“”„«»]{4,64}(?=["'“”»]?${SPACE}+(?:as|als|comme|como|come|jako)${SPACE}+(?:\p{L}{1,9}${SPACE}+)?${SECRET_NAME})`,
    'giu',
    looksChosen,
  ),
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
  // What was typed on behind a secret that was hidden meanwhile.
  rule('', String.raw`(?<![\p{L}\p{N}•])•{6}[\p{L}\p{N}][^\s"'<>&;,|]*`, 'gu'),
  GROUPS_BELOW,
  ...WIRE,
  ...TOKENS,
]
