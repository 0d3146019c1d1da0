export const ADDRESS_PLACE = '[address]'
export const NAME_PLACE = '[name]'
/** The reader’s own network, in a server’s log. */
const PLACE_OF_IP = '[ip]'
const OWN_IP = /(\brip=)(?!\[)[\da-f.:]{2,45}/giu

/** No sign that stands before an address in a log: `user=jane@…`, `<jane@…>`. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])(?:[\p{L}\p{N}_+][\p{L}\p{N}._%+'’-]*|"(?:[^"\\\r\n]|\\.){1,64}")(?:@|%40|[ ]?[([]at[)\]][ ]?)(?=[\p{L}\p{N}.-]*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/giu

/** User names in the sentences of apps and in what an app and a server say to each other. Group 1 stays. */
const NAMES: readonly RegExp[] = [
  /(with username )(?!\[)\S{1,200}(?= failed)/giu,
  /(Sending of password for user )(?!\[)\S{1,200}(?= did)/giu,
  // The same sentence in Thunderbird’s other languages (`src/data/symptoms/thunderbird-words.ts`).
  /((?:mit Benutzernamen|nom d[’']utilisateur|nombre de usuario|con nome utente|met gebruikersnaam|nazwy użytkownika|com o usuário|com o nome de utilizador|med användarnamnet|uživatelským jménem|именем пользователя|ユーザー名)(?![^\S\r\n]*["„“«]?[[:=])[^\S\r\n]+["„“«]?)[^\s"”“»]{1,200}/giu,
  /(\b(?:for account|für das Konto|du compte|de la cuenta|dell’account|van account|konta)(?! ["„“«]?\[) ["„“«]?)[^\s"”“»]{1,200}(?=["”“»]? (?:responded|antwortete|a répondu|respondió|ha risposto|antwoordde|odpowiedział))/giu,
  /(\b(?:Task|Aufgabe|tâche|tarea|attività|taak|tarefa|zadanie)[^\S\r\n]+["'„“«](?![^\S\r\n]?\[)[^\S\r\n]?)[^"'”“»\r\n]{1,100}?(?= - )/giu,
  // Servers’ own logs.
  /(\bset_id=|\b(?:sql|passwd-file|pam|ldap|static)\()(?!\[)[^\s,)]{1,200}/giu,
  /(^(?:From|To|Cc|Reply-To):(?![^\S\r\n]*"?\[)[^\S\r\n]*"?)[^<"\r\n]{1,200}(?="?[^\S\r\n]*<)/gimu,
  /(\b(?:user|username|login|account)=[<"']?)(?!\[)[^\s<>"',;\]]{1,200}/giu,
  /(\b(?:user ?name|login|Benutzername|nom d[’']utilisateur|(?:nombre de )?usuario|nome utente|gebruikersnaam|nazwa użytkownika|nome de utilizador|Konto|compte|cuenta|conta)["']?[^\S\r\n]*[:=][^\S\r\n]*["']?)(?!\[)[^\s"',;]{1,200}/giu,
  /(^(?:[^\r\n]{0,60}?(?:\bC:|[>\]]))?[^\S\r\n]*USER[^\S\r\n]+)(?!\[)\S{1,200}/gmu,
  /(^(?:[^\r\n]{0,60}?[>:\]])?[^\S\r\n]*[A-Za-z\d.]{1,12}[^\S\r\n]+LOGIN[^\S\r\n]+"?)(?!\[|\{)[^\s"]{1,200}/gmu,
  /([/\\]Users[/\\])(?!\[)[^/\\"'<>\r\n]{1,100}(?=[/\\])/gu,
  /((?:\/home\/|[/\\]Users[/\\]))(?!\[)[^\s/\\"'<>]{1,100}/gu,
]

/** The text without email addresses and the user names that apps and protocols put into theirs. */
export function hideAddresses(text: string): string {
  const plain = text.replace(ADDRESS, ADDRESS_PLACE).replace(OWN_IP, `$1${PLACE_OF_IP}`)
  return NAMES.reduce((rest, pattern) => rest.replace(pattern, `$1${NAME_PLACE}`), plain)
}
