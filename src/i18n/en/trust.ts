import type { HostnameProblem } from '../../domain/address/hostname.ts'
import type { MendCode } from '../../domain/link/mend.ts'
import type { LinkWarning, Receiver } from '../../domain/link/receiver.ts'
import type { HostKey } from '../../domain/link/setup.ts'
import type { MailHint, NotConfirmed } from '../../domain/discovery/name-check.ts'
import type { DnsContradiction } from '../../domain/link/contradiction.ts'
import type { Contradiction } from '../../domain/link/provider-trust.ts'
import type { TrustProblem } from '../../domain/link/trust.ts'

const badHost = {
  empty: 'It is empty.',
  'ip-address': 'It is a number, and no certificate can vouch for a number.',
  'single-label': 'It has no dot in it, so it is a name on somebody’s own network.',
  'too-long': 'It is longer than a name on the internet can be.',
  'has-port': 'It has a port number behind it.',
  'has-scheme': 'It is a web address.',
  'bad-characters': 'It has characters that no server’s name has.',
} as const satisfies Record<HostnameProblem, string>

const mended = {
  'html-escaped': 'On the way to you, each & in the link was written as &amp;.',
  'quoted-printable': 'On the way to you, each = in the link was written as =3D, as mail programs do inside.',
  'encoded-twice': 'On the way to you, the link was encoded twice.',
  'broken-lines': 'On the way to you, spaces or line breaks got into the link.',
  capitals: 'On the way to you, parts of the link were put into capitals.',
  'stray-end': 'A character that stood behind the link was taken for a part of it.',
  semicolons: 'On the way to you, each & in the link was written as a semicolon.',
  'mailto-in-address': 'Before the address in the link stands “mailto:”, which is no part of it.',
  'plus-in-address': 'On the way to you, the + in the address was read as a space.',
  'signs-in-name':
    'The name in the link has hidden characters in it that turn text around. Without them it can be used.',
  'cut-off':
    'The end of the link is missing. What it left open, Portolan asks, or fills in with what it recommends.',
} as const satisfies Record<MendCode, string>

const receives = {
  incoming: 'for reading your mail',
  outgoing: 'for sending your mail',
  both: 'for reading and sending your mail',
} as const satisfies Record<Receiver['side'], string>

const warning = {
  'foreign-host':
    '{registrable} is another name than {domain}. It may be the company that runs the mail of {domain}, or anybody else.',
  'known-name-inside':
    'A server’s name has {name} in it, and belongs to {registrable} all the same: who owns a name is told by its end.',
  'near-miss': '{registrable} is nearly {name}, and isn’t it. Check each letter.',
  'address-elsewhere': 'Your address is at {address}, and the link is for {domain}.',
} as const satisfies Record<LinkWarning['code'], string>

const refused = {
  'mixed-scripts': 'It mixes letters of different alphabets that look alike.',
  undecodable: 'It is written in a way that stands for no readable name.',
  disguised: 'It is written with letters that are drawn like ordinary ones, and aren’t.',
  'special-use': 'It is a name on somebody’s own computer or network, or outside the internet.',
  'public-suffix': 'It is an ending that many names share, and belongs to nobody in particular.',
  'look-alike': 'It is written to look like {of}, and isn’t.',
  'not-allowed': 'This copy of Portolan sets up only the servers on its own list, and this one isn’t on it.',
} as const satisfies Record<TrustProblem['code'], string>

const contradicted = {
  address: '{name} belongs to {provider}, and the link sets up something else.',
  domain: '{name} belongs to {provider}, and the servers in the link aren’t {provider}’s.',
  host: '{name} belongs to {provider}, and the rest of the link doesn’t fit it.',
} as const satisfies Record<Contradiction['by'], string>

const contradictedByDns = {
  'other-servers': '{domain}’s own DNS names other servers for mail apps than the link does.',
  'none-offered': '{domain}’s own DNS says that it has no such servers for mail apps.',
  'mail-elsewhere':
    'By {domain}’s own DNS, {provider} receives its mail, and the servers in the link aren’t {provider}’s.',
} as const satisfies Record<DnsContradiction['record'], string>

const notConfirmed = {
  'publishes-nothing':
    '{domain} names no servers for mail apps in its DNS. Most domains don’t, so this speaks neither for the link nor against it.',
  partly: '{domain} names {host} in its DNS, and no server for the other direction.',
  'no-such-domain':
    'The DNS knows no domain {domain}. No mail can reach an address there, so check how it is spelt.',
  disagree:
    '{who} say different things about {domain}. Something may have changed a moment ago, or somebody interferes. Ask again later.',
  'server-failure': 'The DNS of {domain} could not be read: {who} both met a fault there. Ask again later.',
  'one-answer':
    'Of {who}, only {one} gave an answer that can be used, and both have to say the same. Ask again.',
  'no-answer':
    'Neither of {who} gave an answer that can be used. The network that you are in may block them: try another one.',
  offline: 'Your device has no connection to the internet. Ask again once it has.',
  'not-loaded': 'The part of this page that asks didn’t arrive. Try again, or load the page again first.',
} as const satisfies Record<NotConfirmed['code'], string>

const hint = {
  'same-name':
    'A hint, which confirms nothing: mail to {domain} is delivered to a server of {registrable} too.',
  'hosted-at': 'A hint, which confirms nothing: {provider} receives the mail of {domain}.',
} as const satisfies Record<MailHint['code'], string>

/** The names of a link, checked with the domain’s own DNS: what is asked, and what comes of it. */
const dns = {
  notConfirmed,
  hint,
  title: 'Check the names with {domain}’s own DNS',
  what: 'In the DNS, the directory of names on the internet, a domain can say which servers mail apps are to use. Only whoever controls {domain} can write there.',
  learns:
    '{who} will learn the domain {domain}, never your email address, and nothing else of the link. As with every website, they see the internet connection that the question comes from.',
  who: '{one} and {other}',
  ask: 'Ask {who} about {domain}',
  again: 'Ask again',
  asking: 'One moment: {who} are looking {domain} up.',
  confirmedTitle: 'Confirmed by {domain}’s own DNS',
  confirmedMeans: 'Whoever controls {domain} wants mail apps to use these servers. {who} say the same.',
  confirmedNot:
    'It doesn’t tell who sent you the link, or who is behind {domain}. Go on only if your own address ends in @{domain}.',
  notConfirmedTitle: 'Not confirmed',
} as const

const hostKey = {
  domain: 'domain',
  'in-host': 'incoming server',
  'out-host': 'outgoing server',
} as const satisfies Record<HostKey, string>

/** Before a link’s settings are shown: whose they are. */
export const trust = {
  badHost,
  hostKey,
  mended,
  receives,
  warning,
  refused,
  contradicted,
  contradictedByDns,
  dns,
  judging: 'One moment: this link names its own servers, and Portolan looks whose they are.',
  mendedTitle: 'This setup link was damaged on its way',
  mendedOpen: 'Open the link as it was',
  mendedRest: 'Open what is left of it',
  untrustedTitle: 'Somebody chose these servers for you',
  untrustedLead: 'If you go on, your mail app will send your password to:',
  untrustedWho:
    'Whoever made this link, or the file that it comes from, chose them. Portolan doesn’t know {domain}, so it can’t tell whether they are right.',
  untrustedConfirmed:
    'Whoever made this link, or the file that it comes from, chose them, and {domain}’s own DNS names the same ones.',
  written: 'In its own letters: {unicode}',
  decisive: 'The end of the name, set in bold, says who owns it.',
  checkTitle: 'How to find out',
  check:
    'Ask whoever runs the mail of {domain} which servers to use, by a way that you knew before: its website that you always use, or the number on a bill. Don’t ask by answering the message that brought you the link or the file.',
  checkCompare: 'Compare the names letter by letter.',
  confirm: 'I have compared these names with what I know from {domain} itself',
  confirmMissing: 'Tick this once you have compared the names. If you can’t, start with your own address.',
  confirmContinue: 'Show the settings',
  own: 'Start with my own address',
  notPrinted: 'This page isn’t printed: nobody has confirmed these servers yet.',
  contradictedTitle: 'This link says something else than what we know',
  contradictedByDnsTitle: 'Contradicted by {domain}’s own DNS',
  contradictedNamed: 'It names {host}.',
  contradictedHidden:
    'What the link wanted to set up is not shown: it could send your password to the wrong place.',
  contradictedNotHere:
    'This copy of Portolan sets up only the servers on its own list, so it has no settings for that address. Ask whoever sent the link for one without the address.',
  contradictedClaimed: 'The link is for {claimed}.',
  contradictedOurs: 'Use our settings for {provider}',
  contradictedOther: 'Start with another address',
  refusedTitle: 'This setup link can’t be used',
  refusedName: 'The link’s {key} is',
  refusedNext:
    'Don’t type this name anywhere. Ask the people whose name the link bears, by a way that you knew before, or start with your own address.',
} as const
