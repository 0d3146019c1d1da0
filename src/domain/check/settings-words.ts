/**
 * The words by which settings are told apart, in English, German, French, Spanish, Italian, Dutch, Polish and
 * Portuguese. Matched without accents and in lower case: `foldWords`.
 */
export function foldWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll(/[’‘`´]/g, "'")
}

const any = (...words: readonly string[]): string => `(?:${words.join('|')})`

export const INCOMING = any(
  String.raw`incoming(?: mail)?(?: server)?`,
  String.raw`receiving(?: mail)?`,
  String.raw`posteingang\w*`,
  String.raw`eingehend\w*`,
  String.raw`eingangsserver`,
  String.raw`(?:serveur )?(?:de )?(?:courrier )?entrant\w*`,
  String.raw`serveur de reception`,
  String.raw`(?:servidor )?(?:de )?(?:correo )?entrante\w*`,
  String.raw`(?:server )?(?:di )?(?:posta )?in (?:arrivo|entrata)`,
  String.raw`inkomende?\w*`,
  String.raw`(?:serwer )?poczty przychodzacej`,
  String.raw`przychodzac\w*`,
  String.raw`(?:servidor )?(?:de )?(?:correio |e-?mail )?(?:de )?entrada`,
  String.raw`rececao|recebimento`,
)

export const OUTGOING = any(
  String.raw`outgoing(?: mail)?(?: server)?`,
  String.raw`sending(?: mail)?`,
  String.raw`postausgang\w*`,
  String.raw`ausgehend\w*`,
  String.raw`ausgangsserver`,
  String.raw`(?:serveur )?(?:de )?(?:courrier )?sortant\w*`,
  String.raw`serveur d'envoi`,
  String.raw`(?:servidor )?(?:de )?(?:correo )?saliente\w*`,
  String.raw`(?:server )?(?:di )?(?:posta )?in uscita`,
  String.raw`uitgaande?\w*`,
  String.raw`(?:serwer )?poczty wychodzacej`,
  String.raw`wychodzac\w*`,
  String.raw`(?:servidor )?(?:de )?(?:correio |e-?mail )?(?:de )?saida`,
  String.raw`envio`,
)

export const PORT_KEY = any(
  String.raw`port(?:s|a|e|u|y|nummer|number|-?nr\.?)?(?: number| nummer)?`,
  'puerto',
  'poort(?:nummer)?',
  String.raw`numero (?:de |di )?(?:port|puerto|porta)`,
)

export const SECURITY_KEY = any(
  String.raw`(?:ssl|tls)type`,
  String.raw`(?:connection |type of )?encrypt\w*(?: method| type)?`,
  String.raw`(?:connection |secure )?(?:security|connection)(?: type)?`,
  String.raw`verschlusselung\w*`,
  String.raw`verbindungssicherheit`,
  String.raw`sicherheit\w*`,
  String.raw`chiffrement|securite(?: de la connexion)?`,
  String.raw`cifrado|seguridad(?: de la conexion)?`,
  String.raw`crittografia|sicurezza(?: della connessione)?|cifratura`,
  String.raw`versleuteling|beveiliging\w*|verbindingsbeveiliging`,
  String.raw`szyfrowanie|bezpieczenstwo(?: polaczenia)?|zabezpieczen\w*`,
  String.raw`criptografia|encriptacao|seguranca(?: da (?:conexao|ligacao))?`,
)

export const NONE = any(
  String.raw`none|no encryption|not? encrypted|unencrypted|plain(?: ?text)?`,
  String.raw`keine?|unverschlusselt|ohne`,
  String.raw`aucune?|sans|ninguno|ninguna|sin cifrado|nessuna|nessuno|geen|brak|bez szyfrowania|nenhuma?|sem`,
)

const NO_WORD = any(
  String.raw`no|without(?: any)?|not using|kein(?:e|en|er|erlei)?|ohne(?: jede)?`,
  String.raw`aucune?|sans(?: aucune?)?|pas de|sin(?: ningun)?|ningun[ao]?|senza(?: alcuna)?|nessun[ao]?`,
  String.raw`geen|zonder|brak|bez|sem(?: nenhuma?)?|nenhuma?`,
)

/** Words that mean encryption and nothing else: where one of them was not understood, something is missing. */
export const ENCRYPTION = any(
  String.raw`encrypt\w*|\w*verschlussel\w*|chiffr\w*|crypt(?:age|ee?s?)|cifrad\w*|encripta\w*|crittograf\w*|cifratur\w*`,
  String.raw`\w*versleutel\w*|encryptie|\w*szyfrow\w*|criptograf\w*`,
)

/** “Keine Verschlüsselung”, “sin cifrado”, “brak SSL”. */
export const NO_ENCRYPTION = any(
  String.raw`${NO_WORD} (?:(?:ssl|tls|start ?tls)(?: ?[/-] ?(?:ssl|tls|start ?tls))*(?:[- ]${ENCRYPTION})?|${ENCRYPTION}|${any(
    'security|sicherheit|verbindungssicherheit|securite|seguridad|sicurezza|beveiliging|zabezpieczen|seguranca',
  )})`,
  // Of a password it says how that is sent, not the connection.
  String.raw`(?<!pass\w*,? )${any(
    String.raw`(?:un|not? |non-)encrypted|unverschlusselt\w*|nicht verschlusselt|non (?:chiffr|crypt)ee?`,
    String.raw`sin cifrar|no cifrad[ao]|non (?:crittograf|cifr)at[ao]|onversleuteld|niet versleuteld`,
    String.raw`nie(?:za)?szyfrowan\w+|nao (?:criptograf|encript)ad[ao]`,
  )}(?! ?(?:pass|kennw|mot de p|contras|wachtw|hasl|senha|palavra))`,
)

/** “Port 25, none”: alone in its place behind a server or port, it can only speak of the encryption. */
export const NONE_ALONE = String.raw`(?<=(?:[,;|\t(/–—-]|\d{2,5}|\p{L}\.\p{L}{2,})\s*)${any(
  String.raw`none|keine?|ohne|aucune?|sans|ningun[ao]|nessun[ao]|geen|brak|nenhuma?`,
)}(?=\s*(?:[,;|\t).]|$))`

export const AUTOMATIC = any(String.raw`auto(?:matic|matisch|matique|matico|matica|matycznie|matyczne)?`)

export const IF_AVAILABLE = any(
  'if available',
  String.raw`(?:wenn|falls) (?:moglich|verfugbar)`,
  'si (?:disponible|possible|esta disponible)',
  'se (?:disponibile|disponivel)',
  'indien (?:beschikbaar|mogelijk)',
  'jesli (?:dostepne|mozliwe)',
)

export const YES = any(
  'on',
  'yes',
  'true',
  'enabled',
  'required',
  'ja',
  'ein',
  'an',
  'aktiviert',
  'oui',
  'active',
  'si',
  'activado',
  'attivo',
  'aan',
  'tak',
  'wlaczone',
  'sim',
  'ativado',
)
export const NO = any(
  'off',
  'no',
  'false',
  'disabled',
  'nein',
  'aus',
  'non',
  'nee',
  'uit',
  'nie',
  'wylaczone',
  'nao',
  'desativado',
  'desactivado',
)

export const USER_KEY = any(
  String.raw`user ?-?name|user ?id|user|login(?: name)?|account ?name|username\/email`,
  String.raw`benutzer(?:name|kennung)?|nutzername|anmeldename|kontoname`,
  String.raw`nom d'?utilisateur|identifiant|utilisateur`,
  String.raw`nombre de usuario|usuario`,
  String.raw`nome utente|utente`,
  String.raw`gebruikers?naam|gebruiker`,
  String.raw`nazwa uzytkownika|uzytkownik`,
  String.raw`nome de (?:usuario|utilizador)|utilizador`,
)

export const APP_PASSWORD = any(
  String.raw`app(?:lication)?[- ]?(?:specific )?(?:password|passwort|wachtwoord)\w*`,
  String.raw`anwendungs(?:spezifisches )?-?passwort`,
  String.raw`mot de passe d'application`,
  String.raw`contrasena de (?:la )?aplicacion`,
  String.raw`password (?:per|dell'|specifica per) ?(?:le |l')?app\w*`,
  String.raw`haslo (?:do )?aplikacji`,
  String.raw`(?:senha|palavra-passe) de app\w*`,
)

export const OAUTH = any(
  String.raw`x?oauth ?(?:2(?:\.0)?|bearer)?`,
  'modern auth\\w*',
  'xoauth2',
  'oauthbearer',
)

export const ENCRYPTED_PASSWORD = any(
  String.raw`encrypted password`,
  String.raw`(?:passwort,? )?verschlusselte?s? passwort|passwort,? verschlusselt`,
  String.raw`mot de passe (?:chiffre|crypte)`,
  String.raw`contrasena cifrada`,
  String.raw`password (?:crittografata|cifrata)`,
  String.raw`versleuteld wachtwoord`,
  String.raw`szyfrowane haslo|haslo szyfrowane`,
  String.raw`(?:senha|palavra-passe) (?:criptografada|encriptada)`,
  'cram-?md5',
  'digest-?md5',
  'passwordencrypted',
)

export const PASSWORD = any(
  String.raw`(?:normal|plain|clear ?text) password`,
  String.raw`passwort,? normal|normales passwort`,
  String.raw`mot de passe normal`,
  String.raw`contrasena normal`,
  String.raw`password normale`,
  String.raw`normaal wachtwoord`,
  String.raw`normalne haslo|haslo normalne|zwykle haslo`,
  String.raw`(?:senha|palavra-passe) normal`,
  'passwordcleartext',
)

/** Behind “Authentication”, the bare word says the same. */
export const PASSWORD_ALONE = any(
  'password|passwort|kennwort|mot de passe|contrasena|wachtwoord|haslo|senha|palavra-passe|plain|login',
)

/** What may stand behind “Authentication” without telling the way. */
export const HARMLESS = any(
  'yes|on|true|required|enabled|same|like|use',
  'ja|an|ein|aktiv\\w*|erforderlich|wie|gleich\\w*|identisch|notwendig|notig',
  'oui|active|obligatoire|requise?|comme|identique|meme',
  'si|activad[ao]|requerid[ao]|necesari[ao]|igual|mism[ao]|attiv[ao]|richiest[ao]|come|stess[ao]|obbligatori[ao]',
  'aan|vereist|verplicht|zelfde|tak|wlaczone|wymagan[ae]|jak|sim|ativad[ao]|obrigatori[ao]|exigid[ao]|mesm[ao]',
)

/** Before a no it says that nobody signs in; before anything else it tells the way. */
export const AUTH_KEY = any(
  String.raw`auth(?:entication|entifizierung\w*|entification|enticatie\w*)?(?: method| required)?`,
  String.raw`authentifizierung\w*|autenticacion|autenticazione|autenticacao|uwierzytelnian\w*|authentificatie`,
)
