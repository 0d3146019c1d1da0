import type { Grade } from '../../domain/advice/option.ts'
import type { ReasonCode } from '../../domain/advice/reasons.ts'
import type { HostnameProblem } from '../../domain/address/hostname.ts'
import type { Platform } from '../../domain/clients/client.ts'
import type { ClientFamily, ClientId } from '../../domain/clients/client-ids.ts'
import type { LinkKey, LinkProblem } from '../../domain/link/setup.ts'
import type { Security } from '../../domain/ports/ports.ts'

const hostProblem = {
  empty: 'Type the server’s name, for example mail.example.com.',
  'ip-address':
    'That is a number, not a name. Use the server’s name, so that its certificate can be checked.',
  'single-label': 'A server’s name has at least one dot, for example imap.example.com.',
  'too-long': 'That is too long for a server’s name.',
  'has-port': 'Type only the name, without the colon and the number behind it. The port comes later.',
  'has-scheme': 'Type only the name, without what stands before and after it (“https://”, “/”).',
  'bad-characters': 'A server’s name has only letters, digits, hyphens and dots. Check it and type it again.',
} as const satisfies Record<HostnameProblem, string>

const linkProblem = {
  'too-long': 'The link is longer than any that Portolan makes.',
  'no-version': 'The beginning of the link is missing. It was probably cut when it was copied or mailed.',
  'unknown-version': 'The link was made by a newer or another kind of Portolan than this one.',
  'password-inside':
    'The link has a password in it. Portolan never takes passwords, and a link with one should not be passed on. If it is yours, change that password.',
  'repeated-key': 'The link says the same thing twice ({key}), so nobody can tell what was meant.',
  'bad-value': 'A part of the link ({key}) makes no sense. It was probably cut or changed on the way.',
  'no-service':
    'The link doesn’t say which provider it is for. It was probably cut when it was copied or mailed.',
  'two-services': 'The link names two providers at once, so nobody can tell which was meant.',
  'hosts-without-domain':
    'The link names a server of its own for a provider that we know. Portolan takes servers only from its own data.',
  'unknown-provider': 'The link is for a provider that this Portolan doesn’t know.',
  'bad-host': 'The link’s {key} is nothing that a mail app should connect to. {why}',
} as const satisfies Record<LinkProblem['code'] | 'unknown-provider', string>

const linkKey = {
  v: 'version',
  provider: 'provider',
  domain: 'domain',
  client: 'app',
  incoming: 'incoming server',
  outgoing: 'outgoing server',
  'in-host': 'incoming server’s name',
  'out-host': 'outgoing server’s name',
  username: 'user name',
  email: 'email address',
  name: 'name',
  lang: 'language',
} as const satisfies Record<LinkKey, string>

const reason = {
  'tls-from-first-byte':
    'Encrypted from the first byte: nothing is readable on the way, and nothing can be switched off.',
  'starttls-must-be-required':
    'Begins unencrypted, then switches to encryption. Safe when the app is told to insist on it; the choice shown here does.',
  'legacy-port': 'An old way that providers are closing. Use it only where there is nothing newer.',
  cleartext: 'Nothing is encrypted: anyone on the way can read your password and your mail.',
  'relay-port': 'This is where mail servers pass mail to each other. Most networks block it for apps.',
  'not-registered-for-mail': 'A spare door that some providers keep open. Use it only if yours names it.',
  'unusual-pair': 'An unusual combination, but it is what this provider really uses.',
  'stronger-offered': 'The provider offers something safer, so this is not for you.',
  'all-devices': 'All your devices show the same mail, folders included.',
  'one-computer': 'Mail moves to this one device. Others may not see it, and you look after the copies.',
  'not-offered': '{provider} doesn’t offer it.',
  'provider-has-no-imap': '{provider} doesn’t let other mail apps in.',
  'provider-has-no-pop': '{provider} doesn’t offer it.',
  'servers-unknown': 'We found no source for {provider}’s server, so we don’t name one.',
  'client-lacks-protocol': '{client} can’t do it.',
  'client-protocol-unverified': 'We couldn’t verify that every version of {client} offers it.',
  'client-lacks-security': '{client} has no setting for this kind of encryption.',
  'client-lacks-oauth2':
    '{provider} accepts only a sign-in on its own page (OAuth2), and {client} can’t do that in an account set up by hand.',
  'oauth2-needs-helper':
    '{provider} accepts only a sign-in on its own page (OAuth2). {client} can do that with a helper program that you register with {provider} yourself; Portolan can’t write that part for you.',
  'only-if-named': 'Try it only if {provider} names it.',
  'bridge-needs-computer':
    '{provider} reaches mail apps through a bridge program on a computer. A phone or tablet can’t use it.',
  'cloud-cannot-reach-this-computer':
    '{client} connects from its maker’s servers, which can’t reach the bridge program on your computer.',
  'only-cleartext':
    'No encrypted way into {provider} is known to us: whoever sits on the way can read your password and your mail.',
  'only-relay-port':
    'The only known way to send through {provider} is port {smtp}, which most networks block for apps and which never promises encryption.',
  'client-ended': '{client} has ended and can’t be set up any more.',
} as const satisfies Record<ReasonCode, string>

const grade = {
  strong: 'Strong',
  'good-if-required': 'Good if required',
  old: 'Old',
  readable: 'Readable by others',
  'not-for-apps': 'Not for mail apps',
} as const satisfies Record<Grade, string>

const security = {
  tls: 'SSL/TLS from the first byte',
  starttls: 'STARTTLS: begins unencrypted, then encrypts',
  none: 'No encryption',
} as const satisfies Record<Security, string>

const platform = {
  windows: 'Windows',
  macos: 'Mac',
  linux: 'Linux',
  android: 'Android',
  ios: 'iPhone and iPad',
  web: 'Web browser',
} as const satisfies Record<Platform, string>

const family = { outlook: 'Outlook', thunderbird: 'Thunderbird' } as const satisfies Record<
  ClientFamily,
  string
>

/** How a person tells which member of a family is in front of them. */
const howToTell = {
  'outlook-new-windows':
    'On Windows. There is no File menu; the settings are a gear at the top right. The Start menu says `Outlook` or `Outlook (new)`.',
  'outlook-classic-windows':
    'On Windows. There is a `File` tab at the top left. The Start menu says `Outlook (classic)`.',
  'outlook-classic-windows-wizard':
    'The same Outlook on Windows, set up through `Control Panel` and `Mail`: when the user name isn’t your address, or the simple dialog fails.',
  'outlook-mac': 'On a Mac.',
  'outlook-mobile': 'On a phone or tablet, Android or iPhone.',
  'thunderbird-account-hub':
    'On a computer. The window for a new account says `Add your email address`. Version 150 and later always.',
  'thunderbird-classic-setup':
    'On a computer. The tab for a new account says `Set Up Your Existing Email Address`. Version 140 and older.',
  'thunderbird-android': 'On an Android phone or tablet.',
} as const satisfies { readonly [K in ClientId]?: string }

export const wizard = {
  hostProblem,
  linkProblem,
  linkKey,
  reason,
  grade,
  security,
  platform,
  family,
  howToTell,
  recommended: 'Recommended',
  notSure: 'I’m not sure: use the recommended one',
  reasonsAndSources: 'Reasons and sources',
  reasonFromData: 'from the records that this page links to',
  whyThisPort: 'Why this port?',
  whatPortIsFor: 'What {port} is for',
  portNumber: 'Port {port}',
  unusual: 'Unusual',
  setupTitle: 'Set up your email app, step by step',
  setupDescription:
    'Four questions: your address, your app, how mail arrives, how it leaves. Then the exact values for your app.',
  setupBody: 'Four short questions, then the exact values under the names that your app uses.',
  setupStart: 'Start',
  needsScript:
    'This page needs JavaScript. Without it, everything can still be read: find your provider’s servers and your app’s labels on their pages.',
  waiting: 'One moment: your answers are being read.',
  providerTitle: 'What is your email address?',
  providerDescription: 'Type your address or your provider’s name.',
  linkReplaced: 'The link took the place of a setup that you had begun in this tab.',
  linkReplacedBack: 'Go back to that one',
  linkRefusedTitle: 'This setup link can’t be used',
  linkRefusedNext: 'Ask whoever sent it for a new link, or start with your own address: it takes a minute.',
  linkRefusedStart: 'Start with my address',
  serversTitle: 'Who runs the mail of {domain}?',
  serversTitleBare: 'Which servers does your provider use?',
  serversDescription: 'For addresses that Portolan doesn’t know yet.',
  serversLead:
    'We don’t know {domain} yet. If you know who hosts its mail, pick that provider. Else type the two server names that your provider gave you.',
  serversPickLabel: 'The provider that hosts it',
  serversPickHint: 'For example Google Workspace or Microsoft 365.',
  serversPickButton: 'Use this provider',
  serversOr: 'Or type the servers',
  serversTypeHint: 'They are on your provider’s help page, or in its welcome mail.',
  serversIn: 'Incoming server',
  serversInHint: 'For example imap.{domain}',
  serversOut: 'Outgoing server',
  serversOutHint: 'For example smtp.{domain}',
  serversUser: 'Your user name is',
  serversUserEmail: 'my whole address',
  serversUserLocal: 'only the part before the @',
  serversUseKnown: 'Use what we know about {provider}',
  serversTrust:
    'Your app will send your password to these two servers. Type only names that your provider gave you.',
  pickUnknown: 'Pick a provider from the list, or type the servers below.',
  notAllowedTitle: '{provider} can’t be set up here',
  notAllowed: 'This copy of Portolan sets up only servers of {name}.',
  notAllowedHost: 'This copy of Portolan sets up only servers of {name}. Type one of those.',
  notAllowedAbout: 'What is known about {provider}',
  notAllowedNobody: 'the organisation that runs it',
  clientTitle: 'Which app do you use?',
  clientDescription: 'Pick your mail app: the settings come under its own labels.',
  clientLikely: 'Likely on this device',
  clientAll: 'All apps',
  clientOthers: 'Other apps',
  clientCount: 'Apps found: {count}',
  changeProviderHidden: 'the provider',
  clientSearch: 'Find your app',
  clientNone:
    'No app by that name here. Pick the nearest, or use the values under the labels of another app.',
  clientMissing: 'Choose the app that you want to set up.',
  clientEnded: 'ended',
  clientYouChose: 'Your provider: {provider}.',
  foundByPattern: 'We recognised it by the ending of your address. If that is wrong, change it.',
  foundByMx: 'We recognised it by the name of its mail server. If that is wrong, change it.',
  endedTitle: '{client} has ended',
  endedNext: 'Pick an app that replaces it',
  editionTitle: 'Which {family} is it?',
  editionTitleBare: 'Which version of the app is it?',
  editionDescription: 'Apps of one name that are set up differently, and how to tell them apart.',
  editionLead: 'They look alike and are set up differently.',
  editionMissing: 'Choose the one that you have.',
  incomingTitle: 'How should mail arrive in {client}?',
  incomingTitleBare: 'How should mail arrive?',
  incomingDescription: 'IMAP or POP3, as two consequences: mail on all devices, or on this one.',
  incomingMissing: 'Choose how mail should arrive.',
  imapHeading: 'All my devices show the same mail',
  pop3Heading: 'Mail moves to this one device',
  outgoingTitle: 'Which port should {client} send mail through?',
  outgoingTitleBare: 'Which port should your app send mail through?',
  outgoingDescription: 'The sending ports side by side, with what each one means for you.',
  outgoingMissing: 'Choose the port to send through.',
  switchWords: { switchOn: 'on', switchOff: 'off', notOffered: 'nothing: it has no setting for this' },
  chooseInApp: 'In {client}, choose {choice}.',
  otherWays: 'Other ways that {provider} offers',
  otherWaysToTry: 'Other ways to try',
  notForYou: 'Not for this setup',
  typedServers:
    'Nobody here knows which of these {domain} offers. Start with the recommended one; if it doesn’t connect, try the next.',
  signedInWith: 'You sign in with {method}.',
  unsafeWarning: 'Nothing here can be recommended. Read what each choice means before you pick one.',
  nothingToAskTitle: 'There is nothing more to choose',
} as const
