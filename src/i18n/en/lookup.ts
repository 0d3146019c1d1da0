import type { HeadlineCode } from '../../domain/discovery/headline.ts'
import type { AnswerRemark, ToldRemark } from '../../domain/discovery/domain-answer.ts'
import type {
  Proof,
  SourceProblem,
  SourceRemark,
  SourceReport,
  Unsettled,
} from '../../domain/discovery/report.ts'
import type { Certainty, SourceId } from '../../domain/discovery/source.ts'
import type { Protocol } from '../../domain/ports/ports.ts'
import { askedAbout } from './asked-about.ts'

const certainty = {
  confirmed: 'confirmed by the domain’s own DNS',
  listed: 'listed',
  hint: 'hint',
  guess: 'guess',
} as const satisfies Record<Certainty, string>

const certaintyMeans = {
  confirmed:
    'Whoever controls {domain} says so in the DNS, the directory of names on the internet, and {who} both read the same there.',
  listed:
    'Somebody who may know says so: the domain’s own web server or a public directory. The domain’s own DNS doesn’t vouch for it.',
  hint: 'It follows from something else, or only one of two answers says it. Compare it with what your provider says.',
  guess: 'Nobody says so. Many domains have servers of these names, and yours may not.',
} as const satisfies Record<Certainty, string>

const source = {
  records: 'Portolan’s own data',
  srv: 'The DNS of {domain}',
  configuration: 'The configuration file of {domain}',
  'mail-host': 'Where the mail of {domain} goes (MX)',
  autoconfig: 'The web server of {domain}',
  directory: 'Thunderbird’s directory, about {domain}',
  'mail-host-directory': 'Thunderbird’s directory, about who receives the mail',
  guess: 'A guess of Portolan',
} as const satisfies Record<SourceId, string>

const headline = {
  provider: 'The mail of {domain} is probably run by {provider}',
  'provider-sure': '{provider} runs the mail of {domain}',
  found: 'Servers found for {domain}',
  'found-outside': 'The servers found for {domain} are at {domains}',
  guessed: 'Nobody names servers for {domain}',
  nothing: 'Nothing was found for {domain}',
  'nothing-offered': '{domain} says that it has no servers for mail apps',
  'no-such-domain': 'There is no domain {domain}',
  'takes-no-mail': '{domain} takes no mail',
  'public-suffix': 'Nobody has an address at {domain}',
  'special-use': '{domain} is a name on somebody’s own network',
  contradicted: '{who} give different answers about {domain}',
  'broken-dns': 'The DNS of {domain} is broken',
  unanswered: 'The DNS of {domain} couldn’t be asked',
} as const satisfies Record<HeadlineCode, string>

/** What it means, and what to do then. */
const headlineMeans = {
  provider:
    'That is a hint: it follows from something that {domain} publishes, and nobody says it outright. If it is right, use what Portolan knows about {provider}: its servers, and what has to be switched on before they let you in. If it isn’t, pick who it is or type the servers below.',
  'provider-sure':
    'Use what Portolan knows about {provider}: its servers, and what has to be switched on before they let you in.',
  found: 'Check that you know these names. Your app will send your password to them.',
  'found-outside':
    'Do you know that name? It isn’t part of {domain}, and your app would send your password there. Whoever could change what {domain} publishes could name any server.',
  guessed:
    'Most domains publish nothing for mail apps, so this isn’t odd. The names below are a guess. Ask your provider, or look at its help page or in its welcome mail.',
  nothing:
    'Most domains publish nothing for mail apps, so this isn’t odd. Ask your provider, or look at its help page or in its welcome mail, and type the two names below.',
  'nothing-offered':
    'Its mail may be read only on a web page or in an app of its own. Ask your provider. If it names servers all the same, type them below.',
  'no-such-domain':
    'The DNS doesn’t know that name, so no mail can reach an address there. Check how it is spelt.',
  'takes-no-mail':
    'Its DNS says that nobody has a mailbox there. Your address is probably at another domain: check how it is spelt.',
  'public-suffix':
    'It is an ending that many names share, and not a whole domain. Check what stands behind the @ in your address.',
  'special-use':
    'Nobody on the internet can tell anything about it, so nobody is asked. Type the servers below as whoever runs that network gave them to you.',
  contradicted:
    'Something may have changed a moment ago, or somebody interferes. Use no servers from here yet: ask again later, or ask your provider.',
  'broken-dns':
    '{who} both met a fault there, so nobody can look its servers up. Whoever runs the domain has to mend it. Until then, ask your provider.',
  unanswered:
    'The network that you are in may block the questions. If it has a page to sign in to, as in a hotel or on a train, open it first. Then ask again, or try another network.',
} as const satisfies Record<HeadlineCode, string>

const remark = {
  outside:
    '{registrable} doesn’t belong to {domain}. It may be the company that runs the mail of {domain}, or anybody else.',
  'look-alike': '{registrable} looks like {name}, and isn’t it. Check each letter.',
  'refused-host': '{host} was named too. It is no name that a mail app should connect to, so it is left out.',
  'not-allowed': '{host} was named too. This copy of Portolan doesn’t set it up, so it is left out.',
  'starttls-only': {
    incoming: 'Only STARTTLS is named for receiving: your app must be told to insist on encryption.',
    outgoing: 'Only STARTTLS is named for sending: your app must be told to insist on encryption.',
  },
  'pop3-only': 'Only POP3 is named: mail moves to one device, and others may not see it.',
  'not-signed':
    'The DNS of {domain} isn’t signed (DNSSEC). That is common. Somebody who can change answers on the way to both {who} could forge it.',
  'one-resolver': 'Only one of {who} answered, so nothing is confirmed by both. Ask again later to be surer.',
  'no-such-domain': 'The DNS doesn’t know {domain}.',
  'takes-no-mail': '{domain} says in its DNS that it takes no mail.',
  'public-suffix': '{domain} is an ending that many names share.',
  'special-use': '{domain} is a name on somebody’s own network.',
  'nothing-offered': {
    incoming: 'The DNS of {domain} says that it has no servers for reading mail with an app.',
    outgoing: 'The DNS of {domain} says that it has no servers for sending mail with an app.',
  },
  unsettled: {
    incoming:
      'What the DNS of {domain} says about reading mail isn’t settled between {who}: {why} Ask again later.',
    outgoing:
      'What the DNS of {domain} says about sending mail isn’t settled between {who}: {why} Ask again later.',
  },
} as const satisfies Record<
  Exclude<AnswerRemark['code'], ToldRemark['code']>,
  string | Readonly<Record<'incoming' | 'outgoing', string>>
>

/** What came of one source. */
const said = {
  servers: 'It names servers.',
  'no-server': 'It names no server.',
  provider: 'It leads to {provider}.',
  exchanges: 'Mail for the domain goes to servers that Portolan doesn’t know.',
  'no-mail': 'It says that the domain takes no mail.',
  nothing: 'It has nothing about this domain. That is common.',
  'nothing-unknown-name': 'It doesn’t know this name.',
  'not-asked': 'Not asked: there was no need, or nothing to ask about.',
} as const satisfies Record<
  Exclude<SourceReport['kind'], 'failed'> | 'no-server' | 'nothing-unknown-name',
  string
>

const proof = {
  'both-resolvers': '{who} say the same. There are no DNSSEC signatures that both could check.',
  authentic: '{who} say the same, and both checked the domain’s signatures (DNSSEC).',
  'one-resolver': 'Only {one} gave an answer that can be used; {other} didn’t confirm it.',
  web: 'The web server that was asked proved its name by its certificate.',
  data: 'It came with this page.',
  nobody: 'Nobody vouches for it.',
} as const satisfies Record<Proof['kind'] | 'authentic', string>

const problem = {
  unreachable:
    'No answer came. There may be no such server, it may let no web page read it, or the network blocks it: a browser isn’t told which.',
  offline: 'Your device had no connection to the internet. Ask again once it has.',
  'timed-out': 'It took too long to answer. Ask again later.',
  refused: 'The server refused with the code {code}. Ask again later, or go on without it.',
  'is-page':
    'A web page came instead. If the network that you are in wants you to sign in, do that first and ask again.',
  'too-large': 'What came was far larger than such a file can be, so it wasn’t read.',
  unreadable: 'What came can’t be read as what it should be. Whoever runs the domain should know.',
  'no-servers': 'It was read, and names no server that can be used.',
  disagree:
    '{who} say different things, so neither counts. Something may have changed a moment ago, or somebody interferes. Ask again later.',
  'server-failure':
    '{who} both met a fault in the DNS of the domain. Whoever runs the domain has to mend it.',
  'no-answer':
    'Neither of {who} gave an answer that can be used. The network that you are in may block them: try another one.',
  'not-loaded': 'The part of this page that asks didn’t arrive. Load the page again.',
} as const satisfies Record<SourceProblem['code'], string>

const sourceRemark = {
  'unusable-host': 'It names “{words}” too, which is no name of a server. That is left out.',
  unencrypted: '{host} is named for {protocol} without encryption too. That is left out.',
  'odd-port': 'It names port {port} for {protocol}, which has another use.',
  unsettled: '{protocol} with {words} counts for nothing: {why}',
  'too-many': 'It names {count} servers, more than anybody has. Only the first were taken.',
  'own-username': 'It wants a user name that isn’t your address. Your provider gave it to you.',
  'digest-differs':
    'The file isn’t the one that the domain’s DNS vouches for: somebody changed one and not the other.',
  'no-digest': 'The domain’s DNS doesn’t vouch for the file.',
  'sign-in-unknown': 'It wants a way to sign in that no app offers which is set up by hand.',
  incomplete: 'A server for {protocol} is named without all that is needed. That is left out.',
  'oauth-only': 'It lets nobody in by password: your app must sign in on a page of the provider (OAuth2).',
  'other-domains': 'The file says that it is for {domains}, and {domain} isn’t among them.',
} as const satisfies Record<SourceRemark['code'], string>

/** Why nothing of a service counts. */
const unsettled = {
  disagree: 'the two say different things about it.',
  'server-failure': 'both met a fault there.',
  'one-answer': 'only one of the two gave an answer that can be used.',
  'no-answer': 'neither gave an answer that can be used.',
} as const satisfies Record<Unsettled, string>

const protocol = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<Protocol, string>

/** Before anybody is asked: who learns what. */
const consent = {
  title: 'Let Portolan look {domain} up',
  what: 'Many domains publish which servers mail apps should use. Your browser can ask. Nothing is asked before you press the button.',
  dns: '{who} will learn the domain {domain}, never your address. They look it up in the DNS, the directory of names on the internet.',
  directory:
    '{who} has a public directory of mail servers. It will learn the domain {domain}, and the domain that receives its mail.',
  web: askedAbout.web,
  connection: askedAbout.connection,
  written: 'In the DNS it is written {domain}.',
  ask: 'Ask about {domain}',
  remember: 'Don’t ask me again on this device',
  offline:
    'Your device has no connection to the internet, so nobody was asked. All that you typed is kept. Ask once it is connected, or type the servers below.',
  stopped: 'You stopped it. Those who had been asked by then know the domain {domain}.',
  'not-loaded':
    'The part of this page that asks didn’t arrive. Load the page again, or type the servers below.',
} as const

const progress = {
  title: 'Looking {domain} up',
  asking: 'Asking about {domain}.',
  stop: 'Stop',
  waiting: 'asked',
  servers: 'servers',
  provider: 'a provider',
  exchanges: 'answered',
  'no-mail': 'answered',
  nothing: 'nothing',
  'not-asked': 'not needed',
  failed: 'no answer',
  done: 'All have answered.',
  show: 'Show what was found',
} as const satisfies Record<SourceReport['kind'], string> & Readonly<Record<string, string>>

const take = {
  use: 'Use these settings',
  useProvider: 'Use what Portolan knows about {provider}',
  elsewhere: 'Or use the servers that were found',
  sends: 'Your app will send your password to names that don’t end in {domain}:',
  confirm: 'I checked with my provider that these servers are right',
  confirmMissing: 'Tick this once you have asked your provider, or type the servers that it gave you.',
  outside: 'They may belong to the company that runs the mail of {domain}, or to anybody else.',
  unsure: 'Nobody vouches for these names, so check first.',
  'one-resolver': 'Only one of {who} vouches for these names, so check first.',
  'mail-host':
    'Thunderbird’s directory names them for whoever receives the mail of {domain}, not for {domain} itself, so check first.',
  partly: 'Nobody vouches for the names that are called a guess, so check those first.',
  disagree: 'The sources disagree, so check first which one is right.',
  how: 'Ask whoever runs the mail of {domain}, or look at its help page or in its welcome mail. Compare the names letter by letter.',
} as const

/** A domain that we don’t know, and what can be found out about it with the person’s yes. */
export const lookup = {
  certainty,
  certaintyMeans,
  source,
  headline,
  headlineMeans,
  remark,
  said,
  proof,
  problem,
  sourceRemark,
  unsettled,
  protocol,
  consent,
  progress,
  take,
  lead: 'We don’t know {domain} yet. Let Portolan look it up, pick who hosts its mail, or type the two server names that your provider gave you.',
  who: askedAbout.who,
  orPick: 'Or pick who hosts it',
  howSure: 'How sure:',
  incoming: 'For reading your mail',
  outgoing: 'For sending your mail',
  way: '{protocol}, port {port}',
  namedBy: 'Named by: {source}',
  several: 'There is more than one way. You choose among them in the next steps.',
  username: {
    email: 'Your user name is your whole address.',
    localpart: 'Your user name is only the part before the @.',
    custom: 'Your user name is neither your address nor its first part: your provider gave it to you.',
  },
  noneNamed: 'It says that there is none.',
  partly: {
    incoming: 'For reading your mail nobody names a server: the names there are a guess.',
    outgoing: 'For sending your mail nobody names a server: the names there are a guess.',
  },
  waysTitle: 'Ports, encryption and who names these servers',
  weakest: 'That is the weakest of them. Each has its own word below.',
  fault: '{source}: {why}',
  remarksTitle: 'What to know',
  disagreeTitle: 'Where the sources disagree',
  disagreeLead: {
    incoming: 'They name different servers for reading your mail.',
    outgoing: 'They name different servers for sending your mail.',
  },
  taken: 'This one is used above: it is the most trusted.',
  signed: 'The domain’s DNS is signed (DNSSEC), and {who} both checked it.',
  allTitle: 'What each source said',
  usual: 'Most domains have no such file, so this means little.',
  receivedBy: 'Mail goes to {host}.',
  notOffered: 'It says that there is no {protocol} with {words}.',
  changeAddress: 'Change the address',
  again: 'Ask again',
  asked: 'Asked: {who}, {other} and the web server of {domain}.',
  remembered: 'This device remembers that you let Portolan ask about domains that it doesn’t know.',
  takeBack: 'Ask me again from now on',
  takenBack: 'From now on Portolan asks you before it asks anybody.',
} as const
