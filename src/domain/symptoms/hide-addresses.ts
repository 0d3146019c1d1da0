export const ADDRESS_PLACE = '[address]'
export const NAME_PLACE = '[name]'

/** No sign that stands before an address in a log: `user=jane@…`, `<jane@…>`. */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])(?:[\p{L}\p{N}_+][\p{L}\p{N}._%+'’-]*|"[^"\r\n]{1,64}")(?:@|%40)(?=[\p{L}\p{N}.-]*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?/giu

/** User names in the sentences of apps and in what an app and a server say to each other. Group 1 stays. */
const NAMES: readonly RegExp[] = [
  /(with username )(?!\[)\S{1,200}(?= failed)/giu,
  /(Sending of password for user )(?!\[)\S{1,200}(?= did)/giu,
  /(\b(?:user|username|login|account)=[<"']?)(?!\[)[^\s<>"',;\]]{1,200}/giu,
  /(\b(?:user ?name|login|Benutzername|nom d[’']utilisateur|(?:nombre de )?usuario|nome utente|gebruikersnaam|nazwa użytkownika|nome de utilizador)["']?[^\S\r\n]*[:=][^\S\r\n]*["']?)(?!\[)[^\s"',;]{1,200}/giu,
  /(^(?:[^\r\n]{0,60}?(?:\bC:|[>\]]))?[^\S\r\n]*USER[^\S\r\n]+)(?!\[)\S{1,200}/gmu,
  /(^(?:[^\r\n]{0,60}?[>:\]])?[^\S\r\n]*[A-Za-z\d.]{1,12}[^\S\r\n]+LOGIN[^\S\r\n]+"?)(?!\[|\{)[^\s"]{1,200}/gmu,
  /((?:\/home\/|[/\\]Users[/\\]))(?!\[)[^\s/\\"'<>]{1,100}/gu,
]

/** The text without email addresses and the user names that apps and protocols put into theirs. */
export function hideAddresses(text: string): string {
  const plain = text.replace(ADDRESS, ADDRESS_PLACE)
  return NAMES.reduce((rest, pattern) => rest.replace(pattern, `$1${NAME_PLACE}`), plain)
}
