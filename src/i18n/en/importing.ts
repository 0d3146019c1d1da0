import type { ContentKind, Weight } from '../../domain/imports/content-kinds.ts'
import type { FileFormat, SignInKind } from '../../domain/imports/imported.ts'
import type { NoSetupCode, SetupLoss } from '../../domain/imports/make-setup.ts'
import type { ImportProblem, ImportProblemCode } from '../../domain/imports/problem.ts'
import type { Purpose } from '../../domain/imports/receivers.ts'
import type {
  AndroidRefusal,
  FileRemarkCode,
  ServerRemarkCode,
  SkippedFor,
  ThunderbirdRefusal,
} from '../../domain/imports/remarks.ts'
import type { SecuritySaid } from '../../domain/check/said.ts'
import type { Protocol } from '../../domain/ports/ports.ts'

interface Said {
  readonly title: string
  readonly why: string
}

const problem = {
  empty: 'There is nothing in {name}. Check that it was saved whole, then choose it once more.',
  'too-large': '{name} is larger than 10 MB. No file that sets up mail is, so it isn’t read.',
  'binary-plist':
    '{name} is a property list in Apple’s binary form. On a Mac, `plutil -convert xml1` makes text of it, which this page reads.',
  encrypted:
    '{name} is encrypted for one device, and only that device can open it. Nobody else can tell what it would set up: ask whoever made it.',
  'broken-signature':
    '{name} begins like a signed file and then breaks off or goes on otherwise. It may be damaged: get it once more.',
  'signature-only': '{name} is only the signature of a file. Choose the file that it belongs to.',
  'unknown-encoding': '{name} says that it is written in {text}, which isn’t read here. Save it as UTF-8.',
  'broken-encoding':
    '{name} has letters that don’t exist in the encoding that it says it is in. Apps refuse it for that. Save it as UTF-8.',
  html: '{name} is a web page. You may have saved the page that offers the file, or a sign-in page, in place of the file itself.',
  json: '{name} is JSON. This page reads Apple’s profiles, Thunderbird’s autoconfig and Outlook’s Autodiscover, all of which are XML.',
  'signed-as-text':
    '{name} is signed, but as text (PEM or S/MIME). iPhone, iPad and Mac take only the binary form (DER): ask whoever made it for that.',
  'not-xml':
    '{name} is text, but no XML, and none of the files that this page reads. Settings in a text or an email can be checked: paste them on the page for checking settings.',
  malformed:
    '{name} breaks the rules of XML near line {line}. Apps refuse it for that: get it once more, or tell whoever made it.',
  'own-dtd':
    '{name} brings rules of its own for how it is to be read (a DTD inside), which some apps follow and others don’t. No file that sets up mail needs them, so it isn’t read.',
  entities:
    '{name} defines abbreviations of its own (XML entities), with which a small file can swell until an app stands still. No file that sets up mail needs them, so it isn’t read.',
  'external-entities':
    '{name} wants other files to be read into it (external XML entities). That is a way to steal them, so it isn’t read.',
  'too-deep':
    '{name} is nested more deeply than any file that sets up mail. It may be made to stop an app, so it isn’t read.',
  'too-many-elements':
    '{name} has more parts than any file that sets up mail. It may be made to stop an app, so it isn’t read.',
  'other-xml':
    '{name} is XML of another kind, “{text}”. This page reads Apple’s profiles (`plist`), Thunderbird’s `clientConfig` and Outlook’s `Autodiscover`.',
  'broken-plist': '{name} isn’t built as a property list has to be. Apple’s devices refuse it for that.',
  'doubled-key':
    '{name} sets “{text}” twice in one place, and apps differ about which one counts. No honest program writes that, so it isn’t read.',
  'odd-name':
    '{name} has a part called “{text}” where apps don’t expect it, so they differ about what it says. No honest program writes that, so it isn’t read.',
  'address-for-name':
    '{name} gives a mail server a web address beside its name, and apps differ about which of the two gets the password. No honest program writes that, so it isn’t read.',
  'not-a-profile':
    '{name} is a property list, but no profile: it has settings of a program, not of a device.',
  'autodiscover-request':
    '{name} is what Outlook asks a server, not what the server answers. Choose the answer.',
} as const satisfies Record<Exclude<ImportProblemCode, 'other-file'>, string>

const otherFile = {
  image: '{name} is a picture. Choose the file itself, not a picture of it.',
  workbook: '{name} is a spreadsheet. This page reads files that set up mail.',
  pdf: '{name} is a PDF. If settings stand in it, copy them, and paste them on the page for checking settings.',
  archive: '{name} is an archive. Unpack it, then choose the file that is in it.',
  unknown:
    '{name} is none of the files that this page reads: Apple’s profiles, Thunderbird’s autoconfig and Outlook’s Autodiscover.',
} as const satisfies Record<Extract<ImportProblem, { readonly code: 'other-file' }>['what'], string>

const refused = {
  'several-files': 'That is more than one file. Choose them one after the other.',
  'nothing-in-it': 'There is no text in what you pasted. Copy the whole file once more, then paste it here.',
  'not-loaded':
    'The part of this page that reads files didn’t arrive. Check your connection, then choose the file once more.',
  unreadable:
    'Your browser couldn’t read {name}. It may be a folder, or it was moved or is open elsewhere. Choose it once more.',
} as const

const formatName = {
  'apple-profile': 'Apple configuration profile',
  autoconfig: 'Autoconfig file',
  autodiscover: 'Autodiscover answer',
} as const satisfies Record<FileFormat, string>

const formatMeans = {
  'apple-profile': 'iPhone, iPad and Mac install it in their settings.',
  autoconfig:
    'Thunderbird and some other apps look for it at a mail domain when somebody types an address there.',
  autodiscover:
    'Classic Outlook in its older versions and Thunderbird read mail servers from it. Newer Outlook reads only Exchange from it.',
} as const satisfies Record<FileFormat, string>

const weight = { bad: 'Serious', fair: 'Worth a look', plain: 'Good to know' } as const satisfies Record<
  Weight,
  string
>

const serverRemark = {
  cleartext: { title: 'Unencrypted', why: 'Anyone on the way can read the password and the mail.' },
  'ssl-left-out': {
    title: 'Unencrypted',
    why: 'The file doesn’t switch encryption on, and Apple’s apps take that as off: anyone on the way can read the password and the mail.',
  },
  'password-inside': { title: 'Password inside', why: 'The password of this account stands in the file.' },
  'relay-port': {
    title: 'Port between servers',
    why: 'On port {smtp}, mail servers pass mail to each other. Many networks block it for apps.',
  },
  'port-of-other-job': {
    title: 'Port for something else',
    why: 'This port belongs to another job than this server’s, so the connection will hardly work.',
  },
  'starttls-on-tls-port': {
    title: 'Encryption and port don’t fit',
    why: 'This port is encrypted from the first byte: STARTTLS doesn’t exist there, and the connection fails.',
  },
  'tls-on-starttls-port': {
    title: 'Encryption and port don’t fit',
    why: 'This port begins unencrypted and then switches: SSL/TLS from the first byte fails there.',
  },
  'host-left-out': { title: 'No server', why: 'The file names no server for this.' },
  'host-ip-address': {
    title: 'Number instead of a name',
    why: 'Certificates hardly ever vouch for a number, so the app can’t tell who answers.',
  },
  'host-single-label': {
    title: 'Name of a local network',
    why: 'It has no dot in it, so it means another computer in each network.',
  },
  'host-unreadable': {
    title: 'No server’s name',
    why: 'It isn’t written as a server’s name is, so no app can reach it.',
  },
  'host-local': {
    title: 'Name of a local network',
    why: 'The internet doesn’t know its ending. It works in one place only, if at all.',
  },
  'host-with-domain': {
    title: 'Made of your domain',
    why: 'The app puts the domain of your address into the name.',
  },
  'host-made-of-address': {
    title: 'Made of your address',
    why: 'The app puts parts of your address or your name into the name of the server.',
  },
  starttls: {
    title: 'Begins unencrypted',
    why: 'STARTTLS switches to encryption after the first lines. Port {port}, encrypted from the first byte, is safer if the server has it.',
  },
  'security-auto': {
    title: 'Encryption left to the app',
    why: 'The app chooses, and may go on without. Set it in the app.',
  },
  'tls-for-ssl': {
    title: 'Word that apps read differently',
    why: '`TLS` means STARTTLS in this kind of file, and this port is encrypted from the first byte. Thunderbird goes by the port; Outlook may fail.',
  },
  'ssl-contradicted': {
    title: 'Encryption contradicts itself',
    why: 'One word says that it is on, `SSL` that it is off. Thunderbird then goes without: anyone on the way can read the password and the mail.',
  },
  'security-unclear': {
    title: 'Encrypted, but not said how',
    why: 'The file says only that encryption is on, and this port isn’t in the table of mail ports.',
  },
  'security-unreadable': {
    title: 'Encryption not understood',
    why: 'What the file says about encryption is none of the words of its format.',
  },
  'security-spaced': {
    title: 'Encryption not understood',
    why: 'A space or a line break stands beside the word for it, and apps don’t know it so.',
  },
  'port-left-out': { title: 'No port', why: 'The app takes the usual one.' },
  'port-left-out-sending': {
    title: 'No port for sending',
    why: 'Apps then try port {smtp} first, which is for mail servers among themselves. Say {submissions} or {submission} in the app.',
  },
  'port-unreadable': {
    title: 'No port number',
    why: 'A port is a number from 1 to 65,535, written as a number. Some apps refuse the file for it, others take what they can read of it.',
  },
  'port-unknown': {
    title: 'Port outside the table',
    why: 'Only whoever runs the server can tell whether it listens there.',
  },
  'sign-in-none': {
    title: 'No sign-in',
    why: 'The server is to take everybody. For sending, hardly any does.',
  },
  'sign-in-spa': {
    title: 'SPA is on',
    why: 'Secure Password Authentication is Microsoft’s own way to sign in. Hardly any mail server but Exchange has it.',
  },
  'spa-left-out': {
    title: 'SPA isn’t switched off',
    why: 'Where the file says nothing of it, Outlook switches Secure Password Authentication on. Hardly any mail server but Exchange has it.',
  },
  'sign-in-unknown': {
    title: 'Unknown way to sign in',
    why: 'It is none of the words of this format, so apps can’t use it.',
  },
  'sign-in-oauth-only': {
    title: 'Only with a sign-in page (OAuth2)',
    why: 'Thunderbird opens such a page only for providers that are built into it.',
  },
  'username-left-out': {
    title: 'No user name',
    why: 'Thunderbird then writes the word `undefined` as the user name, and signing in fails.',
  },
  'login-left-out': {
    title: 'No user name',
    why: 'Outlook then takes the part of your address before the @, Thunderbird the whole address.',
  },
  skipped: {
    title: 'Left out by Thunderbird',
    why: 'It can’t read {what}, and looks at the next server.',
  },
} as const satisfies Record<ServerRemarkCode, Said>

const skippedFor = {
  host: 'the server’s name',
  port: 'the port',
  security: 'the encryption',
  'sign-in': 'the way to sign in',
} as const satisfies Record<SkippedFor, string>

const fileRemark = {
  unsigned: {
    title: 'Not signed',
    why: 'Before it installs the profile, the device says that nobody vouches for it. Install it only if you know where it comes from.',
  },
  'signature-unchecked': {
    title: 'Signed, not checked here',
    why: 'Portolan read what is inside and can’t tell whose signature it is. The device looks: read the name that it shows before you install.',
  },
  'hidden-characters': {
    title: 'Hidden characters',
    why: 'Marks in it turn text around or hide a part of it, so that it reads as something else. They are left out here. No honest file needs them.',
  },
  'removal-locked': {
    title: 'Can’t be removed',
    why: 'The file asks the device never to let you remove it.',
  },
  'removal-passcode': {
    title: 'Removal asks for a password',
    why: 'Only whoever knows that password can take the profile off the device again.',
  },
  'removes-itself': {
    title: 'Removes itself',
    why: 'On a day that it sets, the device removes it again, and the account with it.',
  },
  'consent-text': {
    title: 'Asks you to agree',
    why: 'Before it installs the profile, the device shows this text: “{text}”',
  },
  'whole-computer': {
    title: 'For the whole Mac',
    why: 'It applies to everybody who uses the computer, not only to you.',
  },
  'encrypted-inside': {
    title: 'Encrypted part',
    why: 'Only the device that it was made for can open it. What it sets up, nobody else can tell.',
  },
  enrolment: {
    title: 'Registers the device',
    why: 'The device reports to {text} first, and is told there what else to install. What that is doesn’t stand in this file.',
  },
  'required-missing': {
    title: 'Incomplete',
    why: 'It has no “{text}”, which Apple’s devices demand: they refuse the profile.',
  },
  'http-address': {
    title: 'Unencrypted web address',
    why: 'What comes from {text} can be read and changed on the way.',
  },
  'password-inside': {
    title: 'Password inside',
    why: 'Whoever has the file has the password. Portolan doesn’t show it. If others have seen the file, change the password.',
  },
  'thunderbird-refuses': { title: 'Thunderbird refuses the file', why: '{why}' },
  'android-refuses': { title: 'Thunderbird for Android refuses the file', why: '{why}' },
  'oauth-element': {
    title: 'Details of a sign-in page',
    why: 'Thunderbird doesn’t read them from a file: it knows the sign-in pages of the providers that are built into it.',
  },
  'error-answer': {
    title: 'An error, no settings',
    why: 'The server answered: {text}',
  },
} as const satisfies Record<FileRemarkCode, Said>

const thunderbirdRefuses = {
  'no-provider': 'It has no `emailProvider`.',
  'no-id': 'Its `emailProvider` has no `id` that is written as a server’s name is.',
  'no-domain': 'It names no `domain` in plain letters: one with others has to be written with `xn--`.',
  'no-incoming': 'It has no `incomingServer` that Thunderbird can read.',
  'no-outgoing': 'It has no `outgoingServer` that Thunderbird can read.',
} as const satisfies Record<ThunderbirdRefusal, string>

const androidRefuses = {
  unencrypted: 'One of its servers is unencrypted (`plain`), and one such server is enough.',
  'broken-server':
    'One of its servers has a name, a port or encryption that the app can’t read, and one such server is enough.',
  'no-username': 'One of its servers has no `username`, and one such server is enough.',
  'sign-in': 'One of its servers has only ways to sign in that the app doesn’t know.',
  'no-imap': 'It has no IMAP server, and the app reads nothing else from such a file.',
  'no-smtp': 'It has no server for sending.',
} as const satisfies Record<AndroidRefusal, string>

const content = {
  'root-certificate': {
    title: 'Certificate to be trusted',
    why: 'Whoever holds its key can pass for any website or mail server on this device, and read along.',
  },
  certificate: {
    title: 'Certificate',
    why: 'The device may come to trust servers that it doesn’t trust now.',
  },
  identity: { title: 'Certificate of your own', why: 'With it the device proves who it is.' },
  management: {
    title: 'Remote management (MDM)',
    why: 'Whoever runs it can set up, lock and erase the device from afar.',
  },
  restrictions: { title: 'Restrictions', why: 'It forbids or hides functions of the device.' },
  passcode: { title: 'Rules for the passcode', why: 'The device may demand a longer passcode.' },
  'removal-password': {
    title: 'Password against removal',
    why: 'Only whoever knows it can remove the profile.',
  },
  'single-app': { title: 'Lock to one app', why: 'The device shows nothing but one app then.' },
  vpn: { title: 'VPN', why: 'All that the device sends may go through somebody else’s computer.' },
  proxy: { title: 'Proxy', why: 'What the device asks of the web goes through somebody else’s computer.' },
  dns: {
    title: 'Name servers (DNS)',
    why: 'Somebody else learns, and can change, which server each name leads to.',
  },
  'content-filter': {
    title: 'Content filter',
    why: 'Somebody else decides which sites the device opens, and may learn them.',
  },
  relay: { title: 'Network relay', why: 'What the device sends may go through somebody else’s computer.' },
  wifi: { title: 'Wi-Fi network', why: 'The device joins it without asking.' },
  cellular: { title: 'Mobile network', why: 'It changes how the device gets its mobile data.' },
  exchange: {
    title: 'Exchange account',
    why: 'Mail, calendar and contacts by Exchange or ActiveSync, which this page doesn’t take apart.',
  },
  calendar: { title: 'Calendar (CalDAV)', why: 'It asks for a password too.' },
  contacts: { title: 'Contacts (CardDAV)', why: 'They ask for a password too.' },
  'subscribed-calendar': { title: 'Subscribed calendar', why: 'Appointments that somebody else keeps.' },
  directory: { title: 'Directory (LDAP)', why: 'Looks up names and addresses, and may ask for a password.' },
  chat: { title: 'Chat account', why: 'It asks for a password too.' },
  'google-account': { title: 'Google account', why: 'Google’s own sign-in page asks for the password.' },
  'file-share': { title: 'File storage', why: 'It asks for a password too.' },
  jmap: { title: 'Mail by JMAP', why: 'A newer way than IMAP. This page sets up IMAP and POP3.' },
  'web-mail': { title: 'Webmail', why: 'A page to read mail in the browser.' },
  'web-clip': { title: 'Icon on the home screen', why: 'It opens a web page and may look like an app.' },
  'sign-on': { title: 'Single sign-on', why: 'An app or server signs you in to others.' },
  font: { title: 'Font', why: 'Apps may show letters with it.' },
  redirect: {
    title: 'Leads elsewhere',
    why: 'The app is to ask again there. Which servers then get the password doesn’t stand in this file.',
  },
  declarations: {
    title: 'Settings in a form of their own',
    why: 'They can hold whole accounts and restrictions, and this page doesn’t take them apart.',
  },
  'server-account': { title: 'Accounts on a Mac server', why: 'They ask for a password too.' },
  scripts: {
    title: 'Programs at sign-in',
    why: 'The computer runs them as soon as somebody signs in. They can do anything.',
  },
  'app-settings': { title: 'Settings of apps', why: 'It changes how apps and the system behave.' },
  'app-rules': {
    title: 'Rules for which apps open',
    why: 'The computer may open apps that it warns of now.',
  },
  'disk-key': {
    title: 'Key of the encrypted disk',
    why: 'Somebody else gets the key that opens everything on it.',
  },
  ethernet: { title: 'Network by cable', why: 'The computer signs in to it without asking.' },
  unknown: { title: 'Something that we don’t know', why: 'Ask whoever made the file what it is for.' },
} as const satisfies Record<ContentKind, Said>

const protocol = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<Protocol, string>

const security = {
  tls: 'SSL/TLS, from the first byte',
  starttls: 'STARTTLS, after an unencrypted beginning',
  none: 'None',
  auto: 'Left to the app',
  'if-available': 'STARTTLS, if the server offers it',
  on: 'On, without saying how',
} as const satisfies Record<SecuritySaid, string>

const signIn = {
  password: 'Password',
  encrypted: 'Encrypted password',
  oauth2: 'Sign-in page (OAuth2)',
  kerberos: 'Kerberos',
  ntlm: 'NTLM',
  spa: 'Secure Password Authentication (SPA)',
  certificate: 'A certificate on the device',
  'by-network': 'By the network that the device is in',
  'after-pop': 'None, if you fetched your mail just before',
  none: 'None',
  unknown: 'Unknown',
} as const satisfies Record<SignInKind, string>

const purpose = {
  imap: 'for reading your mail',
  pop3: 'for fetching your mail',
  smtp: 'for sending your mail',
  exchange: 'for Exchange',
  calendar: 'for your calendar',
  contacts: 'for your contacts',
  'subscribed-calendar': 'for a calendar that somebody else keeps',
  'server-account': 'for accounts on a Mac server',
  directory: 'for looking up addresses',
  chat: 'for chat',
  'file-share': 'for files',
  jmap: 'for your mail by JMAP',
  redirect: 'or whatever servers are named there',
  unknown: 'for something that we don’t know',
} as const satisfies Partial<Record<Purpose, string>>

const noSetup = {
  'no-incoming':
    'It can’t be turned into a setup, because it has no server to get mail from by IMAP or POP3.',
  'bad-host': 'It can’t be turned into a setup, because {what} isn’t a whole name on the internet.',
  'own-username':
    'It can’t be turned into a setup: the user name “{text}” is neither your address nor a part of it, and a setup can say only these. Type it into your app as it stands here.',
  'sign-in':
    'It can’t be turned into a setup: these servers want a way to sign in that apps which are set up by hand don’t offer.',
  'no-domain':
    'The file doesn’t say for which addresses it is. Say the domain of yours, and it can be turned into a setup.',
} as const satisfies Record<NoSetupCode, string>

const loss = {
  'incoming-weak':
    'How to get mail isn’t taken over, because it is weak or unclear: the setup recommends a better way.',
  'outgoing-weak':
    'How to send mail isn’t taken over, because it is weak or unclear: the setup recommends a better way.',
  'outgoing-username':
    'For sending, the file has another user name than for receiving, and a setup has one for both. Where your app asks for that of the server for sending, take it from above.',
  'outgoing-open': 'The file names no server for sending, so the setup asks for it.',
} as const satisfies Record<SetupLoss, string>

export const importing = {
  title: 'What would this file set up?',
  description:
    'Drop a .mobileconfig profile, an autoconfig or an Autodiscover file: what it would set up, which servers get the password, what else is inside and what is weak.',
  lead: 'Drop a profile or another file that sets up mail. You see in plain words what it would do, before anything is installed.',
  promise: 'It is read in this browser: nothing of it is sent anywhere, run or kept.',
  noScript: 'Without JavaScript this page can’t read your file.',
  takeTitle: 'Your file',
  dropLabel: 'Choose a file, or drop it anywhere on this page',
  dropHint:
    'A `.mobileconfig` for iPhone, iPad and Mac, a `config-v1.1.xml` for Thunderbird, or an `autodiscover.xml` for Outlook.',
  pasteLabel: 'Or paste what is in it',
  pasteHint: 'The whole text of the file. A password in it is neither shown nor kept.',
  pasteButton: 'Read this text',
  pasted: 'The pasted text',
  checkInstead: 'Check settings instead',
  problem,
  otherFile,
  refused,
  resultTitle: 'What {name} would set up',
  resultPasted: 'What the pasted text would set up',
  format: formatName,
  formatMeans,
  removable: 'It can be removed there again.',
  kind: 'Kind of file',
  calls: 'Calls itself',
  from: 'Says it is from',
  says: 'Says of itself',
  forDomains: 'For addresses at',
  moreDomains: '{domains} and {count} more',
  moreAccounts: 'The other {count} mail accounts',
  weight,
  nothingWeak: 'Nothing weak was found in it.',
  nothingWeakMeans:
    'Whether these are the right servers, no file can prove: compare them with what your provider says.',
  serious: 'Look at this before you use the file:',
  worthALook: 'Nothing serious was found. Worth a look:',
  receiversTitle: 'Who gets the password',
  receiversLead: 'Your app would send your password to:',
  receiversNone: 'No server in it asks for a password.',
  receiversHidden:
    'A part of the file is encrypted: who gets a password by that part, only the device can tell.',
  decisive: 'The end of a name, set in bold, says who owns it.',
  knownReceiver: 'a server of {provider}',
  receiver: {
    foreign: {
      title: 'Server under another name',
      why: '{registrable} is another name than {domain}. It may be the company that runs the mail of {domain}, or anybody else.',
    },
    notTheirs: {
      title: 'Server of somebody else',
      why: 'By the names in the file this would be an account at {provider}, and {name} is none of {provider}’s servers. Your password would go there.',
    },
    unlisted: {
      title: 'Server that we don’t know',
      why: '{name} stands under a name of {provider}, and our data has no such server.',
    },
    deceives: 'Name that may deceive',
    twice: 'Name to look at twice',
    notAllowed: 'Not on this copy’s list',
  },
  written: 'In its own letters:',
  yourDomain: 'your domain',
  yourName: 'your name',
  purpose,
  accountsHidden: 'Whether it sets up a mail account, nobody but the device can tell.',
  accountsNone: 'It sets up no mail account with IMAP or POP3.',
  accountTitle: 'The mail account',
  accountNumber: 'Mail account {count} of {all}',
  accountName: 'What the app calls it',
  accountAddress: 'Address',
  accountPerson: 'Your name',
  asked: 'the app asks you',
  yourAddress: 'your address',
  yourLocalPart: 'the part of your address before the @',
  madeOfAddress: 'made of:',
  notSaid: 'not said',
  receiving: 'Receiving',
  sending: 'Sending',
  serverNone: 'The file names none.',
  severalServers: 'Of several servers, an app takes one.',
  takenFirst: 'Thunderbird takes this one first',
  host: 'Server',
  port: 'Port',
  securityLabel: 'Encryption',
  username: 'User name',
  signInLabel: 'Sign-in',
  protocol,
  security,
  byPort: '(goes by the port: the file only says “on”)',
  signIn,
  signInOr: 'or',
  serverRemark,
  skippedFor,
  fileRemark,
  thunderbirdRefuses,
  androidRefuses,
  contentsTitle: 'What else is inside',
  contentsNone: 'Nothing but mail.',
  contentsEmpty: 'Nothing.',
  contentsHidden: 'Nobody but the device can tell what is in the encrypted part.',
  contentPassword: 'A password stands in it.',
  contentUnencrypted: 'The way there is unencrypted.',
  content,
  remarksTitle: 'About the file itself',
  setUp: 'Set this up in your app',
  setUpProvider: 'Set up {provider} in your app',
  setUpWith: 'Set it up with {protocol}',
  goOnKnown:
    'These are {provider}’s servers. The setup goes by our own data about {provider}, not by the file.',
  goOnUntrusted:
    'We don’t know these servers, so a page asks first whether they are yours. Whoever made the file chose them.',
  goOnAllowed: 'These servers are on this copy’s own list.',
  goOnRefused: 'It can’t be turned into a setup, because of this name:',
  contradicted: {
    address: '{name} belongs to {provider}, and the servers in the file aren’t {provider}’s.',
    domain: '{name} belongs to {provider}, and the servers in the file aren’t {provider}’s.',
    host: '{name} belongs to {provider}, and the rest of the file doesn’t fit it.',
  },
  goOnContradicted: 'It isn’t turned into a setup. You can set up {provider} with our own data instead.',
  check: 'Check these settings',
  side: { incoming: 'the server for receiving', outgoing: 'the server for sending' },
  noSetup,
  loss,
  domainLabel: 'The domain of your address',
  domainHint: 'What stands after the @, for example example.com.',
  domainWrong: 'That is no domain. Type only what stands after the @ of your address.',
} as const
