import type { CheckReason, Verdict } from '../../domain/check/reasons.ts'
import type { AuthSaid, CheckField, Part, SecuritySaid } from '../../domain/check/said.ts'
import type { Protocol } from '../../domain/ports/ports.ts'

const verdict = {
  right: 'Right',
  weak: 'Weak',
  wrong: 'Wrong',
  unknown: 'Can’t know',
} as const satisfies Record<Verdict, string>

const field = {
  protocol: 'Kind of account',
  'incoming.host': 'Incoming server',
  'incoming.port': 'Incoming port',
  'incoming.security': 'Incoming encryption',
  'incoming.username': 'Incoming user name',
  'incoming.auth': 'Incoming sign-in',
  'outgoing.host': 'Outgoing server',
  'outgoing.port': 'Outgoing port',
  'outgoing.security': 'Outgoing encryption',
  'outgoing.username': 'Outgoing user name',
  'outgoing.auth': 'Outgoing sign-in',
} as const satisfies Record<CheckField, string>

const part = {
  host: 'Server',
  port: 'Port',
  security: 'Encryption',
  username: 'User name',
  auth: 'Sign-in',
} as const satisfies Record<Part, string>

const security = {
  tls: 'SSL/TLS',
  starttls: 'STARTTLS',
  on: 'On (SSL or TLS, whichever)',
  auto: 'Automatic',
  'if-available': 'STARTTLS, if available',
  none: 'None',
} as const satisfies Record<SecuritySaid, string>

const auth = {
  password: 'Password',
  'app-password': 'App password',
  oauth2: 'Sign-in page (OAuth2)',
  encrypted: 'Encrypted password',
  none: 'No sign-in',
  other: 'Something else',
} as const satisfies Record<AuthSaid, string>

const protocol = { imap: 'IMAP', pop3: 'POP3', smtp: 'sending' } as const satisfies Record<Protocol, string>

const reason = {
  'as-listed': 'This is what {provider} uses.',
  'as-registered': 'This goes with the table of mail ports.',
  'not-said': 'You didn’t say.',
  'host-cannot-know': 'We don’t know this server. Compare it with what whoever runs it says.',
  'host-not-listed': '{provider} may have a server of that name, but our record doesn’t name it.',
  'host-varies': 'A part of this name is your own number at {provider}. Compare it with what they sent you.',
  'port-not-listed':
    'The one source that we have for {provider} names only port {port}, which may not be all. If this one fails, take {port} with {security}.',
  'goes-with-unlisted-port': 'It goes with this port, if {provider} has it.',
  'port-outside-table': 'This port isn’t in the table of mail ports. Only whoever runs the server can tell.',
  'stronger-than-listed': 'We found nothing encrypted at {provider}. If it works for you this way, keep it.',
  'username-cannot-know': 'Only whoever runs the server knows the form of the name.',
  'username-from-provider': '{provider} gave you this name. Compare it with what they sent you.',
  'auth-cannot-know': 'This can’t be told from here.',
  'needs-app-password':
    'Right in the app. But {provider} takes only an app password here, and which password you typed, we can’t know.',
  'maybe-app-password':
    'Right in the app. If {provider} refuses your account password, it wants an app password.',
  'security-auto': 'The app chooses, and may go on without encryption. Say what it has to use.',
  'security-if-available': 'Without the server’s offer, the app goes on unencrypted. Make it insist.',
  'old-port': 'An old way. There is a newer one, encrypted from the first byte.',
  'old-with-port': 'It goes with the old port. With the newer one it is {security}.',
  'port-in-no-source':
    'Two sources name the ports of {provider}, and neither names this one. Take port {port} with {security}.',
  'goes-with-listed-port': 'It goes with the port: on port {port} it is {security}.',
  'old-only-offer': 'An old way, and the only one known at {provider}.',
  'relay-only-offer': 'A port for servers, and the only one known at {provider}. Many networks block it.',
  'cleartext-only-offer':
    'Anyone on the way can read your password and your mail. We found nothing encrypted at {provider}.',
  'host-ip-address': 'A number instead of a name: the certificate can’t be checked. Use the name.',
  'host-single-label': 'A server’s name has at least one dot.',
  'host-unreadable': 'That is no server’s name. Check it for spaces and wrong characters.',
  'host-has-more': 'Only the name belongs here, without what stands before and after it.',
  'host-near-miss': 'That looks like {other} with a slip in it.',
  'host-is-website': 'That is {provider}’s website. Mail has a server of its own.',
  'host-of-other-service': 'That is {provider}’s server for {protocol}.',
  'host-of-other-provider': 'That server belongs to {other}. Your password would go there.',
  'host-not-theirs': 'That is none of {provider}’s servers. Your password would go there.',
  'host-not-allowed': 'This copy of Portolan doesn’t set up that server.',
  'port-not-a-number': 'A port is a number from 1 to 65,535.',
  'port-of-other-protocol': 'Port {port} is for {protocol}.',
  'port-relay': 'Port {port} is where mail servers pass mail to each other. Most networks block it for apps.',
  'port-slip': 'That looks like {port} with a slip in it.',
  'port-not-for-mail': 'No mail server that we know of listens there.',
  'port-not-offered': '{provider} doesn’t offer port {port}.',
  'port-begins-encrypted': 'Port {port} is encrypted from the first byte: STARTTLS doesn’t exist there.',
  'port-begins-readable': 'Port {port} begins unencrypted and then switches: SSL/TLS fails there.',
  'starttls-on-tls-port': 'Port {port} is encrypted from the first byte: STARTTLS doesn’t exist there.',
  'tls-on-starttls-port': 'Port {port} begins unencrypted and then switches: SSL/TLS fails there.',
  'security-not-offered': '{provider} doesn’t offer it this way.',
  'goes-with-port': 'It goes with the port: on port {port} it is {security}.',
  cleartext: 'Anyone on the way can read your password and your mail. The server offers encryption.',
  'username-wants-address': '{provider} wants your whole email address.',
  'username-wants-local': '{provider} names only the part before the @. The whole address may work too.',
  'username-wants-dotted': '{provider} wants your address with a dot in place of the @.',
  'username-other-address': 'That isn’t the user name of the address that you gave.',
  'auth-wants-oauth2': '{provider} takes no password from mail apps, only its own sign-in page.',
  'auth-wants-password': '{provider} has no sign-in page for mail apps. Use a password.',
  'auth-encrypted': '{provider} doesn’t take it. The encrypted connection protects the password already.',
  'auth-none': 'The server lets nobody in without signing in.',
  'protocol-not-offered': '{provider} offers no {protocol} that would work here.',
  'protocol-not-in-app': '{client} can’t do {protocol}.',
} as const satisfies Record<CheckReason, string>

/** In place of a provider’s name where none is known. */
const someProvider = 'the server'

const move = {
  title: 'Move to another provider',
  lead: 'Only what differs between the two, in your app’s words.',
  to: 'New provider',
  oldSettings: 'Your old settings, if they aren’t the usual ones',
  toHint: 'A name, a domain or your new address.',
  missing: 'Say who you move from and who you move to: the settings that differ appear here.',
  same: 'The two have the same servers: there is nothing to change in the app.',
  changeOne: 'Change one field',
  changeMany: 'Change these {count} fields',
  login:
    'The sign-in is the new provider’s: its user name, for most providers your new address, and its password, never the old one.',
  stays: 'These stay as they are',
  otherAccount:
    'Your app can’t turn an account from {protocol} into another kind: add a new account with these settings, and remove the old one when your mail has moved.',
  impossible: '{provider} can’t be set up this way in this app.',
  before: 'Before you change anything at {provider}',
  old: '{provider} (old)',
  new: '{provider} (new)',
  address:
    'If your address changes too, many apps need a new account. Add it beside the old one, and remove that when your mail has moved.',
} as const

export const check = {
  verdict,
  field,
  part,
  security,
  auth,
  protocol,
  reason,
  someProvider,
  move,
  title: 'Check your email settings',
  description:
    'Type the email settings that you have, or paste them: what is right, weak or wrong, and which fields to change, in your app’s words.',
  lead: 'Type what your app has now, or paste it. Each line is compared with your provider’s data and our table of mail ports.',
  waiting: 'One moment: the check is being set up.',
  haveFile: 'Have a file?',
  haveFileHint:
    'A profile (`.mobileconfig`), an autoconfig or an Autodiscover file is read on a page of its own. You can drop it here.',
  modeLegend: 'What do you want to do?',
  modeCheck: 'Check the settings that I have',
  modeMove: 'Move from one provider to another',
  pasteTitle: 'Paste settings',
  pasteHint:
    'An email with settings, a table, lines of a config file, or what `Copy text to clipboard` gives in Thunderbird’s `Troubleshooting Information`. It stays in this browser. Leave passwords out; one that is there is masked at once.',
  pasteField: 'Text with settings',
  pasteButton: 'Fill in the form',
  pasteMasked:
    'What looks like a password was in the text. It is masked and kept nowhere. If it is one and others have seen it, change it.',
  usernameMasked:
    'That looks like a password. It is masked and kept nowhere. The check needs none: leave only the user name here.',
  pasteNothing:
    'No server and no port was found in this text. Type what your app shows into the fields below.',
  pasteEmpty: 'Paste a text first.',
  pasteRawData:
    'These are Thunderbird’s raw data, which have no accounts in them. Press `Copy text to clipboard` instead, and paste again.',
  pasteCut: 'The text is very long: only its beginning was read.',
  pasteSeveral: 'More than one account was found. Which one shall be checked?',
  pasteFoundTitle: 'Understood',
  pasteFoundHint: 'From these words. If one was misunderstood, correct it in the form.',
  pasteFound: '{what} from “{text}”',
  pasteUnreadTitle: 'Left unread',
  pasteUnreadHint: 'These lines look like settings, but weren’t understood. Put what they say into the form.',
  formTitle: 'What you have',
  optional: 'Leave empty what you don’t know.',
  service: 'Provider or email address',
  serviceHint: 'For example Fastmail, gmail.com or jane@example.com.',
  serviceUnknown:
    'No provider that we know belongs to this. The table of mail ports can still judge ports and encryption; servers and names it can’t.',
  serviceMeant: 'Did you mean {suggestion}?',
  inferredAddress: 'Compared with {provider}, because of {text}.',
  inferredHost: 'Compared with {provider}, because {text} is its server.',
  inferredNearMiss: 'Compared with {provider}, because {text} looks like its server.',
  fromSetup: 'Provider and app are filled in from your setup.',
  app: 'Mail app',
  appHint: 'With it, everything is said in the app’s own words.',
  appOpen: 'Not said',
  incoming: 'Incoming mail',
  outgoing: 'Outgoing mail',
  notSaid: 'Not said',
  clear: 'Empty all fields',
  outcomeTitle: 'Verdict',
  outcomeEmpty: 'Fill in at least one setting, and its verdict appears here.',
  allRight: 'Nothing to change: all that you gave is right, as far as we can know.',
  allUnknown: 'Nothing wrong was found. What we can’t know is marked.',
  noChange: 'There is nothing better to change to. What is weak is marked.',
  changeOne: 'Change only this field',
  changeMany: 'Change only these {count} fields',
  changeThen: 'Then all that you gave is right, as far as we can know.',
  calmUnread: 'Nothing wrong was found in what was understood.',
  unreadOne:
    'A line of the text that you pasted was left unread and isn’t judged. Look at it under “Left unread”, and put what it says into the form.',
  unreadMany:
    '{count} lines of the text that you pasted were left unread and aren’t judged. Look at them under “Left unread”, and put what they say into the form.',
  unreadDone: 'The form has it now',
  changeLater: 'If signing in fails then, change this too: {text}.',
  otherAccount: 'For another kind of account, add a new account: an app can’t turn one into the other.',
  columnSetting: 'Setting',
  columnHave: 'You have',
  columnShould: 'Should be',
  columnVerdict: 'Verdict',
  lines: 'Line by line',
  notSaidTitle: 'Not said, and what belongs there',
  same: 'the same',
  askThem: 'Ask whoever runs the server',
  rightMeans: '“Right” means: it is what {provider} lists.',
  rightMeansTable: '“Right” means: it goes with the table of mail ports.',
  portGuide: 'About port {port}',
  providerPage: '{provider}’s settings and sources',
  clientPage: 'About {client}',
  where: 'Where to change it in {client}',
  whereAgain:
    '{client} can’t change the servers of an account that exists. Remove the account, then add it again with these settings.',
  before: 'Check these too',
  appRefused:
    '{provider} can’t be set up by hand in {client}. The lines are compared with what {provider} offers to any app.',
  appRefusedWhy: 'See why, and what works instead',
  nothingToCompare:
    'We know of no servers that {provider} opens to mail apps, so there is nothing to compare with.',
  supportTitle: 'For support',
  supportHint: 'The verdict as a text, to send to whoever helps you.',
  supportWithNames: 'With the address and user names',
  supportCopy: 'Copy the verdict',
  supportWhat: 'verdict',
  supportFor: 'Settings check: {provider}',
  supportApp: 'App: {client}',
  supportLine: '{setting}: {text} – {title}. {reason}',
  supportShould: 'Should be: {text}',
  supportHidden: '(left out)',
  setUp: 'Set it up step by step',
} as const
