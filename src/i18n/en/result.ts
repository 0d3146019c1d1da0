import type { AuthMethod } from '../../domain/account/settings.ts'
import type { SettingRef } from '../../domain/clients/client.ts'
import type { NamedBy } from '../../domain/wizard/state.ts'
import type { LinkNotice } from '../../domain/link/setup.ts'
import type { HelpTopic, Issuer, Requirement } from '../../domain/providers/provider.ts'

const requirement = {
  'no-imap': 'No mail apps: {provider} can be read only in its own app or on its web page.',
  'no-pop': 'No POP3: {provider} offers only IMAP.',
  'bridge-app':
    'Install {provider}’s bridge program on this computer, sign in there, and leave it running. It shows the ports and the password to use; yours may differ from the ones below. Its certificate is its own: if your app asks about the certificate of 127.0.0.1, trust it.',
  'paid-plan': 'Check your plan: {provider} lets mail apps in only on a paid one.',
  'plan-dependent': 'Check your plan: {provider} doesn’t let mail apps in on every one.',
  'oauth2-only': 'You sign in on {provider}’s own page; a password typed into the app is refused.',
  'admin-policy':
    'At work or at school, an administrator may have switched this kind of access off. If signing in fails although everything is right, ask them.',
  'admin-enable-smtp-auth':
    'An administrator must have allowed sending from apps (“authenticated SMTP”) for your mailbox.',
  'two-step-required':
    'Switch on two-step verification at {provider}. Without it you can’t make an app password.',
  'app-password':
    'Make an app password at {provider} and use it in the app. Your normal password is refused there.',
  'app-password-2fa':
    'If two-step verification is on, make an app password at {provider} and use it in the app. If it is off, use your normal password.',
  'app-password-possible':
    'If your normal password is refused, look in {provider}’s security settings for an app password and use that.',
  'separate-mail-password':
    'Use the password for email at {provider}. It is not the one that you sign in to its website with.',
  'enable-imap': 'Switch IMAP on in {provider}’s settings on the web. It is off until you do.',
  'enable-pop': 'Switch POP on in {provider}’s settings on the web. It is off until you do.',
  'enable-smtp': 'Switch sending from apps (SMTP) on in {provider}’s settings on the web.',
  'client-ip-restricted':
    'Connect from {provider}’s own network or country: it turns connections from elsewhere away.',
  'account-specific-host': 'Have your customer or package number ready. It is part of the server’s name.',
  'account-specific-username': 'Have your user name ready. {provider} gave you one that isn’t your address.',
} as const satisfies Record<Requirement, string>

const helpTopic = {
  servers: 'servers and ports',
  'app-password': 'app passwords',
  'two-step': 'two-step verification',
  'enable-access': 'switching access on',
  bridge: 'the bridge program',
  oauth2: 'signing in',
  admin: 'for administrators',
  general: 'help',
} as const satisfies Record<HelpTopic, string>

const issuer = {
  google: 'Google',
  microsoft: 'Outlook.com',
  'microsoft-365': 'Microsoft 365',
  yahoo: 'Yahoo',
  aol: 'AOL',
  icloud: 'iCloud',
  fastmail: 'Fastmail',
  yandex: 'Yandex',
  'mail-ru': 'Mail.ru',
  comcast: 'Comcast',
  thundermail: 'Thundermail',
} as const satisfies Record<Issuer, string>

const signIn = {
  oauth2: '{provider}’s own sign-in page (OAuth2)',
  'app-password': 'an app password made at {provider}',
  password: 'your email password',
  none: 'no sign-in',
} as const satisfies Record<AuthMethod, string>

const setting = {
  name: 'name',
  email: 'email address',
  password: 'password',
  protocol: 'protocol',
  'incoming.host': 'incoming server',
  'incoming.port': 'incoming port',
  'incoming.security': 'incoming encryption',
  'incoming.username': 'incoming user name',
  'incoming.auth': 'incoming sign-in method',
  'outgoing.host': 'outgoing server',
  'outgoing.port': 'outgoing port',
  'outgoing.security': 'outgoing encryption',
  'outgoing.username': 'outgoing user name',
  'outgoing.password': 'outgoing password',
  'outgoing.auth': 'outgoing sign-in method',
} as const satisfies Record<SettingRef, string>

const weakDropped = {
  incoming: 'The link asked for a way to receive mail that isn’t protected. We left that out.',
  outgoing: 'The link asked for a way to send mail that isn’t protected or isn’t for apps. We left that out.',
} as const satisfies Record<Extract<LinkNotice, { readonly code: 'weak-dropped' }>['key'], string>

const linkNotice = {
  'key-misspelt':
    'A part of the link ({key}) was changed on the way, in capitals or by a line break. We left that out.',
  'end-missing': 'The end of the link is missing. What it left open is what we recommend.',
  'servers-known': 'The link named the servers of {provider}. What you see comes from this site’s own data.',
} as const satisfies Record<Exclude<LinkNotice['code'], 'weak-dropped'>, string>

const namedBy = {
  person:
    'You typed these servers. Portolan can’t check them: make sure that both names came from your provider.',
  link: 'These servers came with a link, and you said that they are right.',
  dns: 'These servers came with a link, and the domain’s own DNS names the same ones.',
  organisation: 'These servers came with a link, and are on the list of whoever runs this copy of Portolan.',
  'lookup-confirmed':
    'The domain’s own DNS names these servers. Portolan found them there when you asked it to look.',
  'lookup-listed':
    'Portolan found these servers when you asked it to look. The domain’s own DNS doesn’t vouch for them.',
  'lookup-hint':
    'Portolan found these servers when you asked it to look, and isn’t sure of them: compare them with what your provider says.',
  'lookup-guess': 'Portolan guessed these servers. Use them only if your provider names the same ones.',
} as const satisfies Record<NamedBy, string>

const weaker = {
  incoming: 'The way to receive mail that the link chose is weaker than the one that we recommend.',
  outgoing: 'The way to send mail that the link chose is weaker than the one that we recommend.',
} as const satisfies Record<'incoming' | 'outgoing', string>

const step = {
  open: 'Open {path}.',
  /** Behind a label that ends in dots. */
  openDots: 'Open {path}',
  pick: {
    account: 'Choose your account.',
    identity: 'Choose the identity that you send with.',
    'outgoing-server': 'Choose the outgoing server of your account.',
    profile: 'Choose the profile.',
    'new-profile': 'Double-click the profile that you downloaded.',
    file: 'Choose the file that you downloaded.',
  },
  press: 'Press {label}.',
  /** Behind a label that ends in dots. */
  pressDots: 'Press {label}',
  choose: 'Choose {label}.',
  chooseFrom: 'Under {from}, choose {label}.',
  type: 'Type your {setting} into {label}.',
  passwordOAuth2: 'If a sign-in page of {provider} opens, sign in there. Leave {label} empty.',
  passwordBridge: 'Type the password that the bridge program shows into {label}.',
  passwordMaybeApp: 'Type your email password, or the app password if you made one, into {label}.',
  passwordApp: 'Type the app password into {label}.',
  password: 'Type your email password into {label}.',
  tick: 'Tick {label}.',
  untick: 'Untick {label}.',
  switchOn: 'Switch {label} on.',
  switchOff: 'Switch {label} off.',
  fill: 'Fill in {window} as drawn here.',
  expect: 'You will see this: {label}',
  run: 'Run {command}.',
} as const

export const result = {
  requirement,
  helpTopic,
  issuer,
  signIn,
  setting,
  weakDropped,
  linkNotice,
  weaker,
  step,
  title: '{provider} in {client}',
  titleBare: 'Your settings',
  description: 'The exact values for your app, under its own labels.',
  automaticTitle: 'Try this first: {client} can do it by itself',
  automaticOnlyTitle: 'Let {client} do it by itself',
  automaticAccountType:
    'Add an account in {client}, choose {issuer} if it asks for the kind, type your address and sign in. No ports are needed.',
  automaticLookup:
    '{client} knows {provider}: type your name and address and let it look. Sign in as said here. No ports are needed.',
  automaticThen: 'If that works you are done. The settings below are for when it doesn’t.',
  automaticOnly: 'This is the only way. Settings typed by hand don’t work here:',
  yourAddress: 'Your address',
  appPasswordIsCalled: '{provider} calls it “{name}”.',
  beforeByHand: 'Before you set it up by hand',
  beforeYouStart: 'Before you start',
  helpFrom: '{provider}: {topic}',
  helpChecked: 'This rule was last checked in {month}',
  noPasswordHere:
    'Type your password only into your app, never into a website that offers help. Portolan never asks for it.',
  signInWith: 'You sign in with {method}.',
  signInMaybeApp: 'You sign in with your email password, or with an app password where {provider} wants one.',
  signInBridge: 'You sign in with the password that the bridge program shows.',
  signInSending: 'For sending, you sign in with {method}.',
  dialogTitle: 'What to fill in',
  dialogLead: 'This is how the form looks in {client}. Press Copy beside a value, then paste it there.',
  dialogVersions: 'Version: {versions}',
  dialogOther: 'It looks different? Version: {versions}',
  dialogUnsure:
    'We could verify only some of this app’s labels. They may read differently on your screen; the values are right.',
  valueYourName: 'your name',
  valueYourAddress: 'your full email address',
  valueYourLocalPart: 'the part of your address before the @',
  valueYourUsername: 'the user name that your provider gave you',
  valueSpecialUsername: 'your address with a dot in place of the @',
  valueYourDomain: 'your domain',
  valueYourAccount: 'your customer number',
  valueNoLogin: 'no user name',
  valueAppPassword: 'the app password',
  valueMaybeAppPassword: 'your email password, or the app password if you made one',
  valueBridgePassword: 'the password that the bridge program shows',
  valuePassword: 'your email password',
  valueSamePassword: 'the same password again',
  valueSameAppPassword: 'the same app password again',
  valueWriteYourself: 'write this part yourself: it has characters that mean something to this file',
  thisLine: 'this line',
  theForm: 'the form',
  untitledWindow: 'The form with the servers',
  valueOAuth2: 'leave empty: you sign in on a page of your provider',
  valueOn: 'on',
  valueOff: 'off',
  valueEmpty: 'leave empty',
  valueNoChoice: 'nothing to choose',
  valueNotOffered: 'this app has no setting for it',
  stepsTitle: 'Step by step',
  stepsLead: 'Tick off what is done. Your place is kept in this tab.',
  stepVersions: 'Version: {versions}',
  trapsTitle: 'What goes wrong here',
  unusualTitle: 'An unusual port, on purpose',
  summaryTitle: 'Your setup',
  summaryProvider: 'Provider',
  summaryApp: 'App',
  summaryIncoming: 'Incoming',
  summaryOutgoing: 'Outgoing',
  summaryAddress: 'Address',
  changeProvider: 'Change provider',
  changeApp: 'Change app',
  changeIncoming: 'Change incoming',
  changeOutgoing: 'Change outgoing',
  takeAlong: 'Take it with you',
  sheetLead: 'What to fill in, field by field, as {client} calls it.',
  sheetAgain: 'This setup again, with the steps:',
  copyLink: 'Copy link to this setup',
  copyLinkNote: 'The link doesn’t hold your address.',
  linkCopied: 'The link to this setup',
  print: 'Print this page',
  printSheet: 'Print one sheet with a code to scan',
  printSheetFailed: 'The sheet didn’t load. Check your connection, then press again.',
  phoneTitle: 'Continue on your phone',
  phoneShow: 'Show the code to scan',
  phoneScan: 'Point your phone’s camera at the code and tap the link that it shows. This page opens there.',
  phoneCode: 'QR code of the link to this setup',
  phoneLink: 'The link in the code',
  phoneCopy: 'Copy this link',
  phoneOpens: 'What the phone opens',
  phoneSameApp: 'These settings for {client}',
  phoneOtherApp: 'The question for an app, to set one up on the phone',
  phoneAddress: 'Put my address into the code',
  phoneAddressNote: 'The phone fills it in. Whoever photographs the code can read it.',
  phoneAddressIn: 'Your address is in the code now.',
  phoneImpersonal: 'Nothing personal is in the code.',
  phoneChanged: 'The code has changed.',
  phoneTooLong:
    'This link is too long for a code that a camera can read. Leave your address out, or copy the link and send it to yourself.',
  phoneWeak: 'What isn’t protected is never in a link. The phone warns you before it shows these settings.',
  phoneFailed: 'The code didn’t load. Check your connection, then try again.',
  tryAgain: 'Try again',
  startAgain: 'Start again',
  showAll: 'Show all options',
  showAllLead: 'Everything that {provider} offers, best first.',
  columnServer: 'Server',
  columnPort: 'Port',
  columnSecurity: 'Encryption',
  columnUser: 'User name',
  columnGrade: 'Grade',
  notWorkingTitle: 'And if it doesn’t work?',
  notWorkingLead:
    'Paste the message that your app shows, or pick what you see: you get the cause and what to change, with these settings.',
  notWorking: 'It doesn’t work',
  aboutProvider: 'Where these values come from',
  aboutClient: 'More about {client}',
  fromLink: 'A setup link filled this in. It names no server: they come from this site’s own data.',
  recommendedForYou: 'The link left the ports open, so you see the recommended ones.',
  notOfferedAnyMore: 'What the link asked for isn’t offered, so you see the recommended choice.',
  refusedTitle: '{provider} can’t be set up in {client}',
  refusedTitleService: '{provider} can’t be set up in a mail app',
  unknownTitleService: 'We don’t know {provider}’s servers well enough',
  refusedWhy: 'Why',
  refusedNext: 'What you can do',
  refusedTheseWork: 'These apps work with {provider}',
  refusedOtherApp: 'Choose another app',
  refusedOtherProvider: 'Choose another provider',
  refusedOwnApp: 'Use {provider}’s own app or its web page.',
  refusedTypeServers: 'If {provider} gave you server names, type them',
  refusedPop: 'An app that can do POP3 will work.',
  unsafeTitle: 'Stop: this connection can be read by others',
  unsafeBody:
    'Ask {provider} for an encrypted server before you use these settings, and never use this password anywhere else. In a café, a hotel or an airport, don’t use them at all.',
  unsafeShow: 'I understand. Show the settings',
  referenceTitle: 'The servers, for reference',
  namedBy,
  unverifiedServers:
    'These servers come from public collections. We haven’t seen them on a page of {provider}.',
  staleServers: 'These values were last checked in {month}. They may have changed since.',
  checkedOn: 'These values were last checked in {month}.',
  copyFile: 'Copy the whole file',
  wholeFile: 'the whole file',
} as const
