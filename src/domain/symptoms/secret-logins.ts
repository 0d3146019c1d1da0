import { onlyWith, rule, SPACE, type SecretRule } from './secret-form.ts'
import { isMixed, looksChosen } from './secret-looks.ts'

const ADDRESS = String.raw`(?:[^\s@:/<>"'(|,;]{1,64}|"(?:[^"\\\r\n]|\\.){1,64}")@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`
const LOGIN =
  '(?:log-?ins?|log-?in-?(?:data|daten)|credentials?|user(?:[ -]?name)?|zugangsdaten|anmeldedaten|zugang|benutzer(?:name)?|identifiants?|utilisateur|credenziali|utente|credenciales|usuario|inloggegevens|gebruiker(?:snaam)?|dane logowania|użytkownik|credenciais|usuário|utilizador)'
const BETWEEN = String.raw`(?:${SPACE}{0,4}[,;|]${SPACE}{0,4}|${SPACE}{1,4}/${SPACE}{0,4}|[/:]${SPACE}{1,4}|${SPACE}{1,4}[-–—]${SPACE}{1,4})`
const WORD = String.raw`(?![^\s@]{1,64}@[\w-]{1,63}\.[\w.]|[^\s\\]{0,200}\\)[^\s"'<>|]{6,200}?(?=[.,;:)\]]{0,3}(?:[\s"'<>|]|$))`

/** Behind a slash without a space, a path goes on. */
const isNoPath = (word: string): boolean => !word.includes('/') && looksChosen(word)

/** A name and its password on one line, or on two, with no word that says so: only what looks like a password is one. */
export const LOGINS: readonly SecretRule[] = [
  ...onlyWith(/@/, [
    rule(String.raw`(?<!\S)${ADDRESS}:`, String.raw`[^\s/~]{4,200}(?!\S)`, 'gu', isMixed),
    rule(String.raw`(?<![^\s"'<(\[|,;:=])${ADDRESS}/`, WORD, 'giu', isNoPath),
    rule(
      String.raw`(?<![^\s"'<(\[|,;:=])${ADDRESS}["'>]?(?:${BETWEEN}|${SPACE}{1,20})["']?`,
      WORD,
      'giu',
      looksChosen,
    ),
    rule(
      String.raw`^${SPACE}{0,20}${ADDRESS}${SPACE}*\r?\n${SPACE}{0,20}`,
      String.raw`${WORD}(?=${SPACE}*$)`,
      'gimu',
      looksChosen,
    ),
  ]),
  rule(
    String.raw`(?<![\p{L}\p{N}])${LOGIN}["'*]{0,2}(?:${SPACE}{0,4}[:=]${SPACE}{0,4}|${SPACE}{1,4})[^\s"':/,;|=]{1,64}${SPACE}{0,4}[/|,;]${SPACE}{0,4}`,
    WORD,
    'giu',
    isNoPath,
  ),
  rule(
    String.raw`(?<![\p{L}\p{N}])${LOGIN}["'*]{0,2}${SPACE}{0,4}[:=]${SPACE}{0,4}[^\s"':/,;|=]{1,64}${SPACE}{1,20}`,
    WORD,
    'giu',
    looksChosen,
  ),
]
