import type { ColumnRole } from './columns.ts'

/**
 * What people and programs call a column, folded as `foldHeader` does it: no accents, no case, no spaces. Directory and
 * contact exports (`userPrincipalName`, `givenName`, `E-mail 1 - Value`) are among them.
 */
export const HEADER_NAMES = {
  email: `email emailaddress mail mailaddress address adresse emailadresse mailadresse eposta correo correoelectronico
    direcciondecorreo direcciondecorreoelectronico direccion courriel adressemail adresseemail adressecourriel
    adresseelectronique adressedemessagerie indirizzo indirizzoemail indirizzodiposta postaelettronica endereco
    enderecodeemail enderecoeletronico emailadres mailadres epost epostadress epostadresse sahkoposti adresemail
    adresemailowy emailovaadresa mailprimary primaryemail emailvalue userprincipalname upn primarysmtpaddress
    windowsemailaddress mailbox postfach 电子邮件 电子邮箱 邮箱 メール メールアドレス 이메일 почта электроннаяпочта`,
  name: `name fullname displayname realname anzeigename vollername vollstandigername nombre nombrecompleto
    nombreparamostrar nom nomcomplet nomaffiche nomdaffichage nome nomecompleto nomecognome nomevisualizzato naam
    volledigenaam weergavenaam namn visningsnamn navn visningsnavn nimi imieinazwisko jmeno cn commonname customer
    customername kunde kundenname nomduclient 姓名 名前 氏名 이름 имя фио`,
  'first-name': `firstname givenname forename vorname prenom nombredepila primernombre voornaam fornamn fornavn etunimi imie
    krestnijmeno primeironome`,
  'last-name': `lastname surname familyname sn nachname familienname apellido apellidos nomdefamille cognome sobrenome
    apelido achternaam efternamn etternavn efternavn sukunimi nazwisko prijmeni 姓 фамилия`,
  client: `client clientid app application program programm programme mailprogramm mailprogram emailprogramm mailapp
    emailapp emailclient mailclient emailprogram software anwendung aplicacion programa clientedecorreo logiciel
    logicieldemessagerie messagerie applicazione programma aplicativo toepassing programvara aplikacja aplikace 应用
    アプリ приложение`,
  provider: `provider providerid mailprovider emailprovider service hoster host anbieter mailanbieter proveedor fournisseur
    fournisseurdacces fornitore provedor fornecedor leverantor leverandor dostawca poskytovatel`,
  domain: `domain maildomain emaildomain domainname domane dominio domaine domein doman domene domena`,
  'in-host': `inhost incominghost incomingserver incomingmailserver imap imaphost imapserver pop3server popserver
    pop3host pophost posteingangsserver eingangsserver servidorentrante servidordecorreoentrante servidordeentrada
    serveurentrant serveurdereception serveurimap servidorimap serverimap serverinarrivo`,
  'out-host': `outhost outgoinghost outgoingserver outgoingmailserver smtp smtphost smtpserver postausgangsserver
    ausgangsserver servidorsaliente servidordecorreosaliente servidordesalida serveursortant serveurdenvoi serveursmtp
    servidorsmtp serversmtp serverinuscita`,
  username: `username user userid login loginname logon benutzer benutzername anmeldename usuario nombredeusuario utilisateur
    nomdutilisateur identifiant utente nomeutente nomedeusuario gebruikersnaam anvandarnamn brugernavn brukernavn`,
  incoming: 'incoming incomingsettings receiving eingang posteingang entrante entrant entrata',
  outgoing: 'outgoing outgoingsettings sending ausgang postausgang saliente sortant uscita',
  lang: 'lang language locale sprache idioma langue lingua taal sprak jezyk jazyk',
  made: 'link note setuplink',
} as const satisfies { readonly [R in Exclude<ColumnRole, 'password' | 'other'>]: string }

/** Wherever one of these stands in a column’s name, the column holds passwords. */
export const PASSWORD_WORDS = `password passwd passwort passwoert kennwort passphrase passcode contrasena
  motdepasse senha wachtwoord losenord løsenord adgangskode passord salasana haslo hasło heslo parola parole lozinka jelszo sifre
  geheimwort 密码 パスワード 비밀번호 пароль` as const

/** So short that they must be a word of their own. */
export const SHORT_PASSWORD_WORDS = 'pass pwd pw mdp clave pin secret psw' as const
