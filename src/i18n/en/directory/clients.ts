import type {
  Capabilities,
  Confidence,
  Control,
  Defaults,
  ImportWay,
  Support,
  SwitchName,
} from '../../../domain/clients/client.ts'
import type { ImportFormat, LookUpPlace } from '../../../domain/clients/import-formats.ts'
import type { Protocol } from '../../../domain/ports/ports.ts'

const support = {
  yes: 'yes',
  no: 'no',
  unverified: 'not verified',
} as const satisfies Record<Support, string>

const cloud = {
  yes: 'Yes. {vendor}’s servers sign in for you, hold your password and keep a copy of your mail.',
  no: 'No. It connects to your provider directly.',
  unverified: 'Not verified.',
} as const satisfies Record<Capabilities['throughCloud'], string>

const control = {
  text: 'text field',
  password: 'password field',
  menu: 'menu',
  switch: 'switch',
  checkbox: 'box to tick',
  tabs: 'tabs',
} as const satisfies Record<Exclude<Control, 'line'>, string>

const confidence = {
  high: 'Most of the words were read in the app’s own source, in its maker’s guide or in guides that agree.',
  medium: 'Part of the words were read in guides; others were not verified and are marked.',
  low: 'Most of this app’s labels are not verified. They may read differently on your screen.',
} as const satisfies Record<Confidence, string>

const pop3Keeps = {
  all: 'All mail stays on the server.',
  'days-14': 'Mail leaves the server after 14 days.',
  'days-7': 'Mail leaves the server after a week.',
  nothing: 'Mail leaves the server as soon as it is downloaded.',
} as const satisfies Record<NonNullable<Defaults['pop3Keeps']>, string>

const defaultSecurity = {
  tls: 'TLS from the first byte',
  starttls: 'STARTTLS',
  none: 'no encryption',
  automatic: 'whatever the app finds by itself',
} as const satisfies Record<NonNullable<Defaults['incomingSecurity']>, string>

const login = { on: 'on', off: 'off' } as const satisfies Record<
  NonNullable<Defaults['outgoingLogin']>,
  string
>

const can = {
  imap: 'Receiving with IMAP',
  pop3: 'Receiving with POP3',
  smtp: 'Sending',
} as const satisfies Record<Protocol, string>

/** What can be taken over, in a few words, and where it comes from. */
const importFormat = {
  'thunderbird-autoconfig': {
    name: 'Settings that it looks up by itself (autoconfig)',
    what: 'You type your address, and the app asks the web for a file with your provider’s servers. There is nothing for you to open.',
  },
  'thunderbird-isp-file': {
    name: 'A file in its program folder',
    what: 'An administrator puts it into the folder `isp` of the installed app, named like the mail domain (`example.com.xml`). It is written like the files that the app looks up.',
  },
  'thunderbird-android-qr': {
    name: 'A QR code',
    what: 'It comes from Thunderbird on a computer, where it is called `Export for Mobile`. When the app is new, `Import settings` is offered at its first start. Portolan draws one of your own settings.',
  },
  k9s: {
    name: 'A settings file (.k9s)',
    what: 'Thunderbird for Android and K-9 Mail write one when you export your settings. Whoever looks after your mail may have made one for you, and Portolan makes one of your own settings.',
  },
  'k9-mail-accounts': {
    name: 'The accounts of K-9 Mail',
    what: 'Those that K-9 Mail has on the same phone or tablet.',
  },
  'apple-mobileconfig': {
    name: 'A configuration profile (.mobileconfig)',
    what: 'It comes from your provider, your company or your school, or Portolan makes one of your own settings. Download it (on an iPhone or iPad in Safari), then install it in the settings. An iPhone or iPad deletes one that waits there for some minutes. Install only one that you asked for.',
  },
  'outlook-prf': {
    name: 'A profile file (.prf)',
    what: 'An administrator writes it. It can say neither STARTTLS for receiving nor a sign-in on the provider’s own page. Microsoft says that it doesn’t work in Outlook 2016 and later; some report that it does. We haven’t tried it.',
  },
  'outlook-local-autodiscover': {
    name: 'An Autodiscover file on the computer',
    what: 'An administrator names it in the Windows registry, for one mail domain. Reports disagree on whether Outlook 2021 and later still take anything but Exchange from it.',
  },
  'outlook-web-autodiscover': {
    name: 'Settings that it looks up by itself (Autodiscover)',
    what: 'It asks the website of your mail domain. Reported: for servers other than Exchange that stopped after Outlook 2019.',
  },
  'the-bat-add': {
    name: 'Values on its command line (/ADD)',
    what: 'A shortcut or a batch file that starts the app with `/ADD` and the values. Nothing for a port or for encryption is listed there: set those by hand afterwards.',
  },
  'config-file': {
    name: 'Its text file',
    what: 'All its settings are lines of text, as shown under “Its form”. Lines from somewhere else go into the same file.',
  },
  'msmtp-configure': {
    name: 'Lines for sending that msmtp prints',
    what: 'They are made from what your provider announces in the DNS, where it does. Give your own address.',
  },
  'fairemail-backup': {
    name: 'A backup of its own',
    what: 'An encrypted file that FairEmail itself exported. It reads no other app’s settings, on purpose.',
  },
  'fairemail-providers': {
    name: 'A list of providers (providers.xml)',
    what: 'You write it yourself and load it in the debug panel: made for developers.',
  },
  'em-client-qr': {
    name: 'A QR code',
    what: 'eM Client on a computer shows it, and eM Client on a phone reads it.',
  },
  'spark-account': {
    name: 'Accounts from another device',
    what: 'Those that you added in Spark elsewhere come along with your Spark account.',
  },
  'managed-exchange': {
    name: 'Exchange accounts, from a company’s device management',
    what: 'It can’t add an account with IMAP or POP3.',
  },
  'samsung-knox': {
    name: 'Accounts from a company’s device management (Samsung Knox)',
    what: 'Nothing that you could start yourself.',
  },
} as const satisfies Record<ImportFormat, { readonly name: string; readonly what: string }>

const importAsks = {
  domain: 'your mail domain',
  ispdb: 'Thunderbird’s ISPDB',
  mx: 'the company that receives mail for your domain (MX)',
  srv: 'the DNS (SRV)',
} as const satisfies Record<LookUpPlace, string>

const importPassword = {
  'may-hold':
    'It can hold your password, and then whoever gets it can read that. Without one, you are asked for it.',
  'holds-none': 'It holds no password.',
} as const satisfies Record<NonNullable<ImportWay['password']>, string>

const editingSide = {
  incoming: 'Incoming server',
  outgoing: 'Outgoing server',
  both: 'Both servers',
} as const satisfies Record<'incoming' | 'outgoing' | 'both', string>

const switchName = {
  outgoingLogin: 'Sign in for sending',
  spa: 'Turn off Secure Password Authentication (SPA)',
  leaveOnServer: 'Keep POP3 mail on the server',
  connections: 'How many connections it opens at once',
  timeOut: 'How long it waits for a server',
} as const satisfies Record<SwitchName, string>

export const clientPages = {
  editingSide,
  switchName,
  support,
  can,
  importFormat,
  importAsks,
  importPassword,
  cloud,
  control,
  confidence,
  pop3Keeps,
  defaultSecurity,
  login,
  title: 'All apps',
  description:
    'What {count} mail apps can do, what they call their settings, and how to set up an account in each.',
  lead: 'Pick your app. Its page shows what it can do, its own words for each setting, and the steps.',
  onThisPage: 'On this page',
  search: 'Find your app',
  searchHint: 'By its name, its maker, or the device that it runs on.',
  count: { one: '{count} app', other: '{count} apps' },
  found: 'Apps found',
  foundEnded: 'Discontinued',
  foundNone: 'No app here fits “{text}”.',
  foundNoneNext:
    'Pick the nearest one, or take the values from your provider’s page and look for fields of a like name.',
  foundNoneLink: 'Start with your address',
  platforms: 'Apps by device',
  platformCaption: 'Mail apps for {platform}',
  columnApp: 'App',
  vendorAndVersions: 'by {vendor}; {versions}',
  columnOauth2: 'Provider’s own sign-in page (OAuth2)',
  oauth2Note:
    'Some apps open a provider’s sign-in page only where they have an entry for that provider, not in an account that you set up by hand.',
  oauth2Any: 'with any provider',
  oauth2Some: 'with some providers',
  oauth2With: 'with {issuers}',
  oauth2No: 'no',
  oauth2NotByHand: 'no: only in an account of a kind that it has an entry for',
  oauth2Entries: 'only by an entry for the provider',
  ended: 'Discontinued apps',
  endedLead: 'These can’t be set up any more. Each names apps to use instead.',
  endedRow: 'ended {date}; use instead: {successors}',
  back: 'All apps',
  pageTitle: '{client}: account settings and labels',
  pageDescription:
    'Set up email in {client}: what it can do, its own words for SSL/TLS and STARTTLS, its form, its steps and its traps.',
  pageDescriptionEnded: 'Why {client} can’t be set up any more, and which apps to use instead.',
  madeBy: 'Made by {vendor}, for {platforms}.',
  versions: 'This page is about versions: {versions}.',
  howToTell: 'How to tell that this is yours:',
  labelsUnsure: 'Its labels are not verified.',
  labelsUnsureBody: 'They may read differently on your screen. Each one that we couldn’t verify is marked.',
  setUp: 'Set up {client}',
  abilities: 'What it can do',
  imap: 'IMAP',
  pop3: 'POP3',
  abilitiesLead:
    'In an account that you set up by hand. Implicit TLS encrypts from the first byte; STARTTLS begins unencrypted and then encrypts. OAuth2 means that you sign in on the provider’s own page.',
  abilitiesCaption: 'What {client} can do',
  columnWay: 'What for',
  columnTls: 'Implicit TLS',
  columnStarttls: 'STARTTLS',
  columnPassword: 'Password',
  columnOauth2Short: 'OAuth2',
  noteNumber: 'note',
  noteSwitch: 'The app has one switch for both. With it on, the port decides which of the two it is.',
  noteUnverifiedLabel: 'We couldn’t verify what the app calls it.',
  noteUnknownLabel: 'We don’t know what the app calls it.',
  noteProtocol: 'We couldn’t verify that every version offers {protocol}.',
  noteOauth2With: 'With {issuers}.',
  noteOauth2Any: 'With any provider, through a helper program that you register there yourself.',
  noteOauth2Entries:
    'Only in an account that the app has an entry for ({issuers}), not in one set up by hand.',
  besides: 'Besides',
  automatic: 'Finds the settings by itself',
  automaticIssuers: 'It has an entry of its own for {issuers}.',
  automaticIspdb: 'It looks providers up in Thunderbird’s ISPDB.',
  automaticNo: 'Not that we know of.',
  throughCloud: 'Goes through its maker’s servers',
  words: 'What it calls things',
  wordsCaption: 'The words of {client}',
  columnMeaning: 'What is meant',
  columnWord: 'What {client} says',
  meansTls: 'Encrypted from the first byte (Implicit TLS)',
  meansStarttls: 'Begins unencrypted, then encrypts (STARTTLS)',
  meansNone: 'No encryption: don’t choose it',
  meansPassword: 'Sign in with a password or an app password',
  meansOauth2: 'Sign in on the provider’s own page (OAuth2)',
  oneSwitch: 'The app has one switch. With it on, the port decides how encryption starts.',
  oauth2ByAccountType: 'nothing in the form: only where the app has a button or entry for the provider',
  oauth2NotOffered: 'nothing: this app can’t do it',
  noChoice: 'nothing to choose: the app decides by itself',
  form: 'Its form',
  formLead:
    'The fields in the order of the app, and what goes into each. Your own values come with the setup.',
  formUnknownWindow: 'A window whose name we don’t know',
  onlyVersions: '{versions}',
  onlyProtocol: 'only with {protocol}',
  withProtocol: 'with {protocol}',
  withSecurity: 'with {security}',
  steps: 'Step by step',
  stepPassword: 'Type your password into {label}. If your provider wants an app password, type that.',
  stepFill: 'Fill in {window}.',
  stepForm: 'the form shown above',
  editing: 'Change an account that exists',
  editingLead: 'Where you correct the servers of an account that is in {client} already:',
  editingNone:
    'Nobody here knows where {client} changes the servers of an account that exists. Look for your account in its settings. If its servers aren’t there, remove the account and add it again.',
  editingAgain:
    '{client} can’t change the servers of an account that exists. Remove the account, then add it again step by step as above.',
  editingKeepMail:
    'With POP3, mail that is on this device only goes with the account. Save it elsewhere first.',
  editingSameNames: 'As far as we know, the fields are called as in {window}.',
  editingForm: 'the form above',
  editingOtherNames: 'Fields that the form above calls otherwise, or hasn’t got:',
  editingName: '{setting}: {label}',
  switches: 'Single settings',
  imports: 'How to import settings',
  importsNone: 'We know of no file or code that {client} takes settings from. Type them in.',
  importsLead: 'What {client} can take settings from, instead of your typing them:',
  importsAsks: 'It asks: {what}.',
  importUndo: 'To remove it later, with the account that it brought:',
  traps: 'What goes wrong here',
  yourProvider: 'your provider',
  whenOauth2: 'if you sign in on your provider’s page',
  whenAppPassword: 'with an app password',
  whenPassword: 'with your normal password',
  whenUsername: 'if your user name isn’t your whole address',
  defaults: 'What it sets unless you change it',
  defaultIncoming: 'Encryption for receiving',
  defaultOutgoing: 'Encryption for sending',
  defaultLogin: 'Sign-in for sending',
  defaultPop3: 'POP3',
  sure: 'How sure this is',
  checkedOn: 'Checked {month}',
  unverifiedList: 'What we could not verify',
  endedTitle: '{client} can’t be set up any more',
  endedOn: 'Since {date}.',
  successors: 'Use one of these instead',
} as const
