import type { ReasonCode } from '../../../domain/advice/reasons.ts'
import type { FreshnessCode } from '../../../domain/providers/freshness.ts'
import type { ProviderKind } from '../../../domain/providers/provider.ts'

const kind = {
  webmail: 'Webmail',
  isp: 'Internet provider',
  hosting: 'Web host',
  business: 'Mail for companies',
  privacy: 'Private mail',
  university: 'University',
  regional: 'Regional mail',
} as const satisfies Record<ProviderKind, string>

const servers = {
  official: 'The servers stand on a page of {provider} that we read.',
  secondary:
    'The servers come from another site that describes {provider}. We haven’t read them on a page of its own.',
  compared:
    'The servers come from public collections of settings. We haven’t read them on a page of {provider}.',
  unverified: 'Nothing confirms all of these servers. Look at {provider}’s own help before you rely on them.',
  none: 'We know no servers of {provider} that a mail app could use.',
} as const satisfies Record<FreshnessCode, string>

const rules = {
  official: 'The rules for mail apps were read on a page of {provider}.',
  secondary: 'The rules for mail apps come from another site that describes {provider}.',
  compared:
    'The rules for mail apps come from public collections. There may be more that they don’t mention.',
  unverified: 'Nothing confirms the rules for mail apps.',
  none: 'We found nothing about the rules for mail apps.',
} as const satisfies Record<FreshnessCode, string>

/** Why an app can’t, or only with a warning, in a few words. A reason that isn’t here is told in full. */
const appReason = {
  'client-lacks-oauth2': 'It can’t sign in on {provider}’s own page, and {provider} takes nothing else.',
  'oauth2-needs-helper':
    'It signs in on {provider}’s own page only with a helper program that you register there yourself.',
  'bridge-needs-computer': 'The bridge program needs a computer.',
  'cloud-cannot-reach-this-computer':
    'It connects from its maker’s servers, which can’t reach the bridge program on your computer.',
  'client-lacks-protocol': 'It can’t receive the way that {provider} offers.',
  'client-lacks-security': 'It has no setting for the encryption that {provider} offers.',
  'only-cleartext': 'Only without encryption: others can read your password and your mail.',
  'only-relay-port': 'Only through a port that most networks block for apps.',
} as const satisfies { readonly [R in ReasonCode]?: string }

export const providerPages = {
  kind,
  appReason,
  servers,
  rules,
  title: 'All providers',
  description:
    'Mail servers, ports and requirements of {count} email providers, each with its sources and how old they are.',
  lead: '{count} providers with {domains} domains. The newest entry was checked in {month}.',
  unlisted:
    'Yours isn’t here? Your mail may be hosted by one of these under another name, or you can type its servers.',
  unlistedLink: 'Start with your address',
  search: 'Find your provider',
  searchHint: 'By its name, or by what stands after the @ in your address.',
  count: { one: '{count} provider', other: '{count} providers' },
  found: 'Providers found',
  foundNone: 'No provider here fits “{text}”.',
  foundNoneMeant: 'Did you mean {provider}?',
  foundNoneMeantDomain: 'Did you mean {domain} ({provider})?',
  foundNoneNext:
    'Your mail may be run by another company, or your provider is missing here. The setup looks further, and you can type the servers in it.',
  foundNoneLink: 'Start the setup with “{text}”',
  letters: 'Providers by first letter',
  digits: '0–9',
  otherLetters: 'Other scripts',
  ownDomains: 'your own domain',
  back: 'All providers',
  pageTitle: '{provider}: mail server settings',
  pageTitleClosed: '{provider}: no mail apps',
  pageDescription:
    'Incoming and outgoing mail servers of {provider}: hosts, ports, encryption, user name, and what you need before you start.',
  pageDescriptionClosed:
    '{provider} has no IMAP, POP3 or SMTP servers for mail apps. What that means and what you can do.',
  closed: 'Mail apps aren’t let in.',
  closedBody:
    '{provider} has no server that a mail app could use. Read your mail in its own app or on its web page.',
  incomingUnknown:
    'We found no source for {provider}’s incoming server, so we don’t name one. Ask {provider} for it.',
  outgoingUnknown:
    'We found no source for {provider}’s outgoing server, so we don’t name one. Ask {provider} for it.',
  setUp: 'Set up {provider} in your app',
  setUpClosed: 'Set up another provider',
  check: 'Check settings that you have',
  domains: 'For addresses that end in:',
  moreDomains: '{count} more',
  noDomains: 'For addresses at a domain of your own that {provider} hosts.',
  summary: '{what}. Last checked in {month}.',
  onThisPage: 'On this page',
  before: 'Before you start',
  appPasswordName: '{provider} calls the app password “{name}”.',
  receiving: 'Receiving mail',
  receivingCaption: 'Incoming servers of {provider}',
  sending: 'Sending mail',
  sendingCaption: 'Outgoing servers of {provider}',
  columnServer: 'Server',
  columnPort: 'Port',
  columnSecurity: 'Encryption',
  columnUser: 'User name',
  columnSignIn: 'You sign in with',
  columnSource: 'Who says so',
  passwordEncrypted: 'The sources ask for a sign-in that hides the password (CRAM-MD5 or similar).',
  unusual: 'Port {port}: {reason}',
  sourcesLink: 'These sources, and how old they are',
  apps: 'What your app calls it',
  appsCaption: 'What to choose for {provider} in each app',
  appsLead:
    'What to choose in each app for the best way that {provider} offers there. “Set up” opens all the values, filled in under that app’s own labels.',
  columnApp: 'App',
  columnReceiving: 'Receiving',
  columnSending: 'Sending',
  columnMethod: 'Sign-in',
  columnSetUp: 'Setup',
  columnWhyNot: 'Not here',
  appChoice: '{protocol} {port}: {label}',
  appWordElsewhere: 'see the app’s page',
  appPassword: 'with an app password',
  appPasswordBare: 'an app password',
  bridgePassword: 'with the bridge program’s password',
  passwordBare: 'your email password',
  noLogin: 'no sign-in',
  forReceiving: 'For receiving: {method}',
  forSending: 'For sending: {method}',
  byItselfToo: 'Can do it by itself.',
  byItselfOnly: 'Only by itself: add an account there, choose {issuer}, and sign in.',
  setUpShort: 'Set up',
  setUpIn: 'in {client}',
  help: 'Help pages of {provider}',
  helpNote: 'These addresses came with the data. We didn’t open all of them, and some may have moved.',
  sure: 'How sure this is',
  stale: 'Nobody has checked this entry for more than two years. It may have changed since.',
  notes: 'Remarks',
  conflicts: 'Where sources disagree',
  conflictSays: '{source} says:',
  conflictWe: 'What we made of it:',
  sourceRead: 'read or dated {month}',
  sourceAge:
    'For a page, the month is the one in which its copy was read. For a collection, it is the newest date that its entry names.',
} as const
