/**
 * What people and programs call a password: the languages of the site (de fr es it nl pl pt en), then usual others.
 * Part of a longer key as well (`IncomingPassword`, `App-Passwort`).
 */
const LONG = [
  'pas{1,3}[ _-]?wor[dt]',
  'passwrod',
  'passowrd',
  'passwd',
  'passphrase',
  'passcode',
  'kennwort',
  'mot[ _-]?de[ _-]?passe',
  'contrase(?:ñ|n)a',
  "parola d[’']ordine",
  'wachtwoord',
  'has[łl]o',
  'senha',
  'palavra[ _-]?(?:passe|chave)',
  'l(?:ö|o)senord',
  'passord',
  'adgangskode',
  'kodeord',
  'salasana',
  'heslo',
  'jelszó',
  'parolă',
  'şifre',
  'lozinka',
  'пароль',
  'パスワード',
  '密[码碼]',
  '비밀번호',
  'κωδικός',
  'סיסמה',
  'كلمة (?:المرور|السر)',
].join('|')

/** Too short or too common to be a part of something longer. */
const SHORT = [
  '(?:remote|local|imap|smtp|pop3?|user|my|mail|e-?mail|auth|login|server|account)?(?:pass|pwd|pw)',
  'auth\\.raw',
  'pin',
  'mdp',
  'clave',
  'parola',
  '(?:client|app|shared)?[_ -]?secret',
  '(?:access|refresh|id|auth|oauth2?|bearer|api)?[_ -]?token',
  'api[_ -]?key',
].join('|')

const PART = String.raw`(?:[_.-]?(?:\d{1,2}|raw|value|imap|smtp|pop3?|incoming|outgoing|in|out))?`

/** The name of a secret, with nothing after it that would make it the name of something else (`passwordeval`). */
export const SECRET_NAME = String.raw`(?:(?:${LONG})s?|(?<![\p{L}\p{N}])(?:${SHORT}))${PART}(?![\p{L}\p{N}])`

export const A_NAME = new RegExp(SECRET_NAME, 'iu')

/** `my password is …`, in the site’s languages: what stands between the word and the password. */
export const IS = '(?:is|was|ist|war|lautet|est|es|era|è|e’|to|jest|é|foi)'

/** What stands in a password’s place where somebody speaks about it. */
const NOT_SECRET = new Set(
  `accepted again also and at app-specific are authentication be because blank cannot can can’t change changed check command
  denied did disabled does done doesn’t don’t empty encrypted enter entered error expired expires failed failure field for
  forgotten from given has have hidden if ignored in incorrect insecure invalid is isn’t it locked login manager mechanism mismatch
  missing must n/a needed never no none normal not null of off ok omitted on only optional or please prompt prompted
  protected redacted refused rejected remembered required reset revoked same saved sent set should stored true false to too try
  undefined unencrypted unknown unset use using via was wasn’t were when where which will with won’t wrong yes you your
  fehlt falsch ungültig unbekannt abgelaufen abgelehnt erforderlich leer keines nicht ist ihr dein das für oder und wie
  incorrecte invalide erroné requis manquant vide votre ne est incorrecta incorrecto inválida inválido requerida vacía su
  errata errato scaduta non sbagliata richiesta vuota è onjuist ongeldig verkeerd vereist verlopen uw niet
  nieprawidłowe błędne wymagane wygasło puste nie incorreta expirada necessária vazia sua não`
    .split(/\s+/)
    .flatMap((word) => [word, word.replaceAll('’', "'")]),
)

/** Also protocols and codes, which are met beside the word. */
const TERM =
  /^(?:[245]\d\d(?:[ -][245]\.\d.*| .*)?|[245]\.\d{1,3}\.\d{1,3}\b.*|-ERR\b.*|https?:\/\/.*|0x[\da-f]{8}\b.*|\[[A-Z/-]{3,}\].*|(?:x?oauth|oauthbearer|imap|pop|smtp|sha|md|cram-md|tls|utf-|2fa|mfa|o365|office)[\d.]*(?:[ ,].*)?|\d+-(?:digit|character|letter|stellig\p{L}*))$/iu
const REFERENCE = /^["']?(?:\$\{.*|\$\(.*|\$[A-Z_]{3,}$|`.*|%[sd]$|<[\p{L} _-]+>$|\{\{.*)/u
const HIDDEN = /^["'“„«(<[]*(?:[*•●·.]{3,}|[xX]{3,})["'”“»)>\],.;]*$/u

/** What is said about a password besides: nobody's password, after one of the words above. */
const ABOUT = new Set(
  `a an the to it’s by for with within after before when while once more than least most long short longer shorter same
  account accounts app apps attempt attempts authentication browser case character characters client code connection
  credentials data day days detail details device digits email e-mail error errors first format here host invalidated
  keychain keyring last later length letters mail mailbox mismatched name number numbers once policy prompt provider
  rejected remember request saved server servers sign sign-in signature signs store stored there time times today twice type typed user
  username user-name validation verified web webmail yesterday yet
  ein eine eingegeben mehr bekannt gesetzt gespeichert korrekt richtig stimmt gültig hinterlegt vorhanden vergeben mal
  angegeben konto benutzer benutzername server zeichen neu alt vergessen geändert akzeptiert passt
  accepté correct connu oublié modifié saisi valide correcta correcto válida aceptada accettata corretta valida
  juist geldig bekend correto correta`
    .split(/\s+/)
    .flatMap((word) => [word, word.replaceAll('’', "'")]),
)

/** After these a sentence goes on, whatever its words are. */
const VERBS = new Set(
  `are be can can’t cannot did does doesn’t don’t has have is isn’t must no not on only or please should via was wasn’t were
  will won’t ist nicht für oder keines ne est non è niet nie não`
    .split(/\s+/)
    .flatMap((word) => [word, word.replaceAll('’', "'")]),
)

const bareWord = (word: string): string => word.replace(/^["'“„«([<]+|["'”“»)\],.;!?]+$/g, '').toLowerCase()

/** `wrong horse` behind a sign is a password; `incorrect user name` is what somebody says about it. */
function isPassphrase(text: string): boolean {
  const [first = '', ...rest] = text.slice(0, 200).split(/\s+/).map(bareWord)
  return (
    !VERBS.has(first) &&
    rest.length > 0 &&
    rest.length < 6 &&
    !A_NAME.test(text) &&
    rest.every((word) => word.length > 1 && !NOT_SECRET.has(word) && !ABOUT.has(word) && !/[:([@]/.test(word))
  )
}

/** A mask that somebody typed on: what is new belongs to the secret. */
const TYPED_ON = /(?:^|[^\p{L}\p{N}•])•{6}[\p{L}\p{N}]|[\p{L}\p{N}]•{6}$/u

/** What is not a password although it stands where one could: a word about it, a code, a variable, one hidden already. */
export function isNotSecret(value: string, mask: string): boolean {
  const text = value.trim()
  if (text === '' || HIDDEN.test(text)) return true
  if (text.includes(mask)) return !TYPED_ON.test(text)
  const first = bareWord(/^[^\s:]+/.exec(text)?.[0] ?? '')
  if (first === '' || TERM.test(text) || REFERENCE.test(text)) return true
  return NOT_SECRET.has(first) && !isPassphrase(text)
}
