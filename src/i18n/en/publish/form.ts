import type { AuthMethod, UsernameForm } from '../../../domain/account/settings.ts'
import type { HostnameProblem } from '../../../domain/address/hostname.ts'
import type { IncomingProtocol, Standing } from '../../../domain/ports/ports.ts'
import type { DomainProblem, NameProblem, PublishWarning } from '../../../domain/publish/problem.ts'

const domainProblem = {
  empty: 'Type the mail domain: what stands behind the @ of your addresses.',
  address: 'That is a whole address. Type only what stands behind the @: nothing here is about one person.',
  'ip-address': 'That is a number. A mail domain is a name, because apps look the settings up by it.',
  'single-label':
    'A mail domain has at least one dot. A name like localhost exists on one computer or network only, so no app could look it up.',
  'too-long': 'That is longer than a mail domain can be: names like autodiscover have to fit before it.',
  'has-port': 'Type only the domain, without the colon and the number. Ports come further down.',
  'has-scheme': 'Type only the domain, without “https://” and what comes after the name.',
  'bad-characters': 'A domain has only letters, digits, hyphens and dots. Check it and type it again.',
  'public-suffix':
    'Many share that ending, and nobody has addresses directly below it. Type the domain that you registered.',
} as const satisfies Record<DomainProblem, string>

const hostProblem = {
  empty: 'Type the name that the server’s certificate has, for example mail.example.com.',
  'ip-address': 'That is a number. Type the server’s name: its certificate is checked against it.',
  'single-label': 'A server’s name has at least one dot. A name like localhost leads nobody else to it.',
  'too-long': 'That is longer than a server’s name can be.',
  'has-port': 'Type only the name, without the colon and the number: the port stands above it.',
  'has-scheme':
    'Type only the name, without “imaps://”, “https://” or the like before it, and without what comes after it.',
  'bad-characters': 'A server’s name has only letters, digits, hyphens and dots. Check it and type it again.',
} as const satisfies Record<HostnameProblem, string>

const nameProblem = {
  'too-long': 'That is too long. Apps show it in narrow lists: 30 characters or fewer are best.',
  'hidden-characters': 'There is a hidden character in it that turns or hides text. Type the name again.',
} as const satisfies Record<NameProblem, string>

const warning = {
  'mixed-scripts':
    'One of the names has letters that are drawn like Latin ones and aren’t, or mixes alphabets. Copied from a mail or a page, it may be another name than it seems: delete it and type it by hand. Portolan makes no link for such a name.',
  'only-pop3':
    'POP3 only: every file below sets up an app that fetches the mail to one device. If your server has IMAP too, tick that.',
  'file-name-taken':
    'One of your mail servers is called autoconfig, autodiscover or ua-auto-config. Apps look for files under that name, and a record that led it to the web server would lead the mail there too, so there is none. Put the files on that machine as well, or give the mail server another name.',
  'incoming-starttls-only':
    'Receiving only with STARTTLS: the connection begins unencrypted, and some apps can’t tell when somebody cuts the encryption out. RFC 8314 asks for port {imaps} or {pop3s}. The automatic configuration below has no way to say STARTTLS.',
  'outgoing-starttls-only':
    'Sending only with STARTTLS: RFC 8314 asks for port {submissions} beside port {submission}. The automatic configuration below has no way to say STARTTLS.',
  'spare-port':
    'Port {ms-v-worlds} is a custom and no standard: SRV records have no service of that name, so they give it as submission with this port.',
  'only-oauth2':
    'Only OAuth2: a configuration profile and Outlook’s Autodiscover can’t say that, and most apps sign in so only at the providers that they know.',
  'long-name':
    'Some apps cut what they call the account after 60 characters: give the service a shorter name.',
  'starts-with-www': 'The domain begins with www. Do addresses of yours really end in that?',
  'special-use':
    'One of the names exists only on a network of your own: apps elsewhere can’t find it, and no public certificate can be had for it.',
} as const satisfies Record<PublishWarning, string>

const username = {
  email: 'the whole address',
  localpart: 'only the part before the @',
  'localpart-dot-domain': 'the address with a dot in place of the @',
  custom: 'one that only the provider can tell',
} as const satisfies Record<Exclude<UsernameForm, 'none'>, string>

const method = {
  oauth2: 'OAuth2, on a page of the provider',
  'app-password': 'an app password',
  password: 'a password',
  none: 'no sign-in',
} as const satisfies Record<AuthMethod, string>

const protocol = { imap: 'IMAP', pop3: 'POP3' } as const satisfies Record<IncomingProtocol, string>

const standing = {
  recommended: 'Recommended.',
  acceptable: 'Fine as a second choice.',
  legacy: 'Old: the connection begins unencrypted. Only if your server has nothing better.',
  never: 'Not for apps.',
} as const satisfies Record<Standing, string>

export const form = {
  domainProblem,
  hostProblem,
  nameProblem,
  warning,
  username,
  method,
  protocol,
  standing,
  formTitle: 'Your mail domain',
  domain: 'Mail domain',
  domainHint: 'What stands behind the @ of your addresses, for example example.com.',
  name: 'What people call the service',
  nameHint: 'Apps name the account so, for example Example Mail. Empty: the domain.',
  provider: 'Provider that runs your mail',
  providerHint: 'Only if somebody else runs it, for example Fastmail. Your own server: leave it empty.',
  providerUnknown: 'No provider of ours. Pick one from the list, or type the servers below.',
  providerUnusable:
    '{provider} has no servers that a domain could publish: apps reach it another way. Its own page says which.',
  domainKnown:
    'By our records, {domain} is {provider}’s, and only whoever runs it can publish anything for it. A domain of your own is one that you registered.',
  startUse: 'Fill in the servers of {provider}',
  started:
    'Filled in from our record of {provider}, as of {month}. It is about addresses that {provider} gives out: look whether servers and user names are the same for a domain of your own.',
  incoming: 'Receiving',
  outgoing: 'Sending',
  wayIn: '{protocol}, port {port}, {security}',
  wayOut: 'Port {port}, {security}',
  tls: 'TLS from the first byte',
  starttls: 'STARTTLS',
  noReceiving: 'Tick at least one way to receive: without one, no app can be set up.',
  noSending: 'Tick at least one way to send: without one, no app can be set up.',
  sortedNote: 'Tick all that your server offers. They are published with the best first.',
  host: 'Server at port {port}',
  atField: '{name}: {reason}',
  guessed: 'A guess',
  looked: 'I have looked: this is what mine are called',
  lookedHint:
    'Nobody typed {host}: many call theirs so. Look whether you do, because every app takes what stands in the files without asking.',
  lookedWeb:
    'Look too whether you can put files on {host}: a website that somebody else runs for you may take none.',
  lookedProblem: 'Say that the guessed names are right, or type yours.',
  allOn: 'Put all on {host}',
  loginHere:
    'Our record has it otherwise at this port: the user name is {name}, and people sign in with {what}.',
  loginAlike: 'Like all the others (port {port})',
  usernameLegend: 'The user name is',
  signIn: 'People sign in with',
  signInAt: '{what}, as at {provider}',
  or: 'or',
  webHost: 'Web server that gets the files',
  webHostHint:
    'Any machine with https of yours. The names autoconfig, autodiscover and ua-auto-config will point to it, and Autodiscover is asked for under its own name too.',
  submit: 'Show what to publish',
  startOver: 'Clear all fields',
} as const
