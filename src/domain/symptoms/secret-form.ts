import { A_NAME, IS, SECRET_NAME } from './secret-words.ts'

/** One form. Group 1 stays, group 2 is the secret. Every repetition is bounded or anchored: the time is linear. */
export interface SecretRule {
  readonly pattern: RegExp
  /** Whether what was found must look like one, too. */
  readonly looks?: (secret: string) => boolean
  /** What every text has that the form is in: asked once for all forms, and most texts have none of it. */
  readonly has: readonly RegExp[]
}

export const SPACE = String.raw`[^\S\r\n]`
/** `for jane@…`, `für das Konto jane@…`, in the site’s languages. */
const FOR =
  '(?:for|für|fuer|von|vom|zu|zum|des|pour|du|para|por|del?|della|dell|per|di|voor|van|dla|do|da|för|på|til)'
const WHOSE =
  '(?:the|my|your|this|user|account|mailbox|e-?mail|das|dem|den|die|meine?[mns]?|kontos?|postfach|benutzer|nutzer|le|la|mon|compte|utilisateur|el|mi|cuenta|usuario|il|mio|utente|het|mijn|gebruiker|konta|moje|moja|użytkownika|minha|conta|usuário|utilizador)'
export const OLD_OR_NEW =
  '(?:alt|neu|alte[rs]?|neue[rs]?|old|new|ancien|nouveau|actuelle?|antigua|nueva|vecchia|nuova|oud|nieuw|stare|nowe|antiga|nova)'
/** Between a name and its value: `"` and `**` of the name, `(again)`, `for jane@…`, then a sign; `: is`, as some write. */
const SIGN = String.raw`["'\x60*_]{0,3}(?:${SPACE}?\([^()\r\n]{1,40}\))?(?:${SPACE}${FOR}(?:${SPACE}${WHOSE}){0,3}${SPACE}[^\s:=()]{1,80})?(?:${SPACE}${OLD_OR_NEW})?["'*_]{0,3}${SPACE}{0,20}(?::=|=>|->|→|[:=：|\t])\*{0,2}${SPACE}{0,20}(?:${IS}${SPACE}{1,20})?`
/** Where an unquoted value ends before its line does. */
export const END = String.raw`(?=${SPACE}*$|${SPACE}{2}|\t|${SPACE}\||;${SPACE}|;[\p{L}_-]{1,30}=|[,;]?${SPACE}+["'\p{L}][\p{L}_-]{1,20}["']?${SPACE}?[:=]|<\/?[a-z])`
export const NAMED = `${SECRET_NAME}${SIGN}`
/** `password - …`, `Password..... …` */
export const LEADS = String.raw`(?:${SPACE}{1,4}[-‐–—]${SPACE}{1,4}|${SPACE}?(?:\.{3,80}|…{1,40}|_{3,80})${SPACE}{0,4})`

export const rule = (
  before: string,
  secret: string,
  flags: string,
  looks?: SecretRule['looks'],
): SecretRule => ({
  pattern: new RegExp(`(${before})(${secret})`, flags),
  ...(looks ? { looks } : {}),
  has: (before + secret).includes(SECRET_NAME) ? [A_NAME] : [],
})

export const onlyWith = (sign: RegExp, rules: readonly SecretRule[]): readonly SecretRule[] =>
  rules.map((each) => ({ ...each, has: [sign, ...each.has] }))

const QUOTED = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['„', '[“”]'],
  ['«', '»'],
]
  .map(([open, close]) => String.raw`(?<=${open})(?:(?!${close})[^\\\r\n]|\\[^\r\n]){1,1000}(?=${close})`)
  .join('|')

export const quoted = (before: string, flags: string): SecretRule => rule(`${before}["'“„«]`, QUOTED, flags)
