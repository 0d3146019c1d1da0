import type { Capabilities, Confidence, Control, Defaults, Support } from '../../../domain/clients/client.ts'

const support = {
  yes: 'yes',
  no: 'no',
  unverified: 'not verified',
} as const satisfies Record<Support, string>

const cloud = {
  yes: 'Yes. {vendor}’s servers log in for you, hold your password and keep a copy of your mail.',
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

export const clientPages = {
  support,
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
  signInImap: 'Provider’s own sign-in page (OAuth2), set up by hand with IMAP',
  signInPop3: 'Provider’s own sign-in page (OAuth2), set up by hand with POP3',
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
  meansStarttls: 'Begins readable, then encrypts (STARTTLS)',
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
  onlyVersions: 'versions: {versions}',
  onlyProtocol: 'only with {protocol}',
  withProtocol: 'with {protocol}',
  withSecurity: 'with {security}',
  steps: 'Step by step',
  stepPassword: 'Type your password into {label}. If your provider wants an app password, type that.',
  stepFill: 'Fill in {window}.',
  stepForm: 'the form shown above',
  traps: 'What goes wrong here',
  yourProvider: 'your provider',
  whenOauth2: 'if you sign in on your provider’s page',
  whenAppPassword: 'with an app password',
  whenPassword: 'with your normal password',
  whenUsername: 'if your user name isn’t your whole address',
  defaults: 'What it sets unless you change it',
  defaultIncoming: 'Encryption for receiving',
  defaultOutgoing: 'Encryption for sending',
  defaultLogin: 'Login for sending',
  defaultPop3: 'POP3',
  sure: 'How sure this is',
  checkedOn: 'Checked {month}',
  unverifiedList: 'What we could not verify',
  endedTitle: '{client} can’t be set up any more',
  endedOn: 'Since {date}.',
  successors: 'Use one of these instead',
} as const
