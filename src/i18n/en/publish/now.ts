import type { RowRemark, Action, Standing } from '../../../domain/publish/published-row.ts'
import type { DocumentProblem } from '../../../domain/discovery/document.ts'
import type { DocumentRemark, DocumentStanding } from '../../../domain/publish/document-row.ts'
import { askedAbout } from '../asked-about.ts'
import type { PublishedNote } from '../../../domain/publish/published-notes.ts'

const standing = {
  'as-it-should-be': 'As it should be',
  missing: 'Missing',
  different: 'Different',
  extra: 'Too much',
  'not-compared': 'Published',
  'leads-nowhere': 'Leads nowhere',
  nothing: 'Not published',
  'resolvers-disagree': 'Two answers',
  unknown: 'Unknown',
} as const satisfies Record<Standing, string>

const action = {
  add: 'Add it.',
  change: 'Change it to what it should be.',
  remove: 'Remove it.',
  mend: 'Give the server an address, or name another one.',
  look: 'Look whether that is what you want.',
  'ask-again': 'Look again later.',
  nothing: 'Nothing to do.',
} as const satisfies Record<Action, string>

const remark = {
  'other-numbers': 'Its priority or weight is another one, and the order of your servers comes out the same.',
  'other-order': 'By its priority, apps try your servers in another order than yours (RFC 6186, RFC 2782).',
  'same-priority':
    'It has the same priority as another one, so each app chooses for itself which it tries first.',
  'other-port': 'It names port {port}.',
  'other-target': 'It names {host}.',
  denied: 'Its target is a dot, which says that there is no such service. Apps believe it and don’t try.',
  'offered-after-all':
    'It sends apps to {host} for a service that your form doesn’t offer. If that server still answers there, tick it in the form.',
  leftover: 'It sends apps to {host} too, of which your form knows nothing. An old server, perhaps.',
  'says-none': 'It says that there is no such service.',
  'can-stay-out': 'Nothing breaks without it. It keeps apps from trying a service that you don’t have.',
  'too-many': 'There are {count} records of this name, more than anybody has servers. The rest isn’t shown.',
  outside:
    '{host} belongs to {registrable}, not to your domain: careful apps ask people before they go there (RFC 6186).',
  'target-alias': '{host} is an alias (CNAME) for {what}. An SRV record may not lead to one (RFC 2782).',
  'target-nowhere': '{host} has no address in the DNS, so nobody gets there.',
  'no-host-name': '{host} is no name that a server can have.',
  'odd-port': 'Apps expect this service at port {expected}, not {port}.',
  'same-address': 'It has addresses of its own, which are your web server’s. That is as good as an alias.',
  'own-address':
    'It has addresses of its own, and they aren’t known to be those of your web server. If the files are served there, leave it.',
  'alias-elsewhere': 'It leads to {host}.',
  exchange:
    'It leads to Microsoft. Leave it alone if mailboxes of this domain are at Exchange or Microsoft 365.',
  'leads-nowhere': '{host} has no address in the DNS, so nobody gets there.',
  'other-digest':
    'It vouches for another file than the one made here. Change both at the same time, or apps refuse the file.',
  'second-digest':
    'It vouches for another file. Two are right only while one file takes the place of the other.',
  'no-digest': 'It is a text about something else. It may come from a record with a star, and does no harm.',
  'takes-no-mail': 'It says that the domain takes no mail at all (RFC 7505). Nobody can write to your users.',
  'no-exchange': 'There is no MX record, so mail goes to the address of the domain itself.',
  'received-below': 'Mail to the domain is received by servers of {registrable}.',
  'received-by': 'Mail to the domain is received by {provider}.',
  'mail-elsewhere':
    'Mail to the domain is received by servers of {registrable}, and the ones in your form are others. That is right if it is a filter in front of yours, and wrong if your users’ mailboxes are there.',
  'mail-elsewhere-known':
    'Mail to the domain is received by {provider}, and the servers in your form are others. If your users’ mailboxes are there, start the form from {provider}.',
  'server-failure': 'The domain’s own name servers, or its signatures (DNSSEC), have a fault there.',
} as const satisfies Record<RowRemark['code'] | 'received-by' | 'mail-elsewhere-known', string>

const note = {
  'no-such-domain':
    'The DNS knows no domain {domain}. Check how it is spelt; if it is new, its name servers aren’t known yet.',
  'no-answer':
    'Neither of {who} gave an answer that can be used. The network that you are in may block them: try another one.',
  'server-failure':
    '{who} both met a fault with the name servers of {domain}, or with its signatures (DNSSEC). That is worth mending first: mail suffers too.',
  'one-resolver':
    'Only {one} gave answers that can be used. {other} may say something else: look again later.',
  'partly-one-resolver': 'Some of this comes from only one of {who}. Look again later.',
  'resolvers-disagree':
    '{who} say different things in places. That passes after a change, once the time is over for which the old record may be kept.',
  signed:
    'Signed: {who} both checked the signatures of the records (DNSSEC), so nobody on the way can change them.',
  'not-signed':
    'Not signed: without DNSSEC, somebody on the way could answer for {domain}. It works all the same, as for most domains.',
} as const satisfies Record<PublishedNote['code'], string>

const document = {
  'as-it-should-be': 'As it should be',
  different: 'Different',
  missing: 'Not there',
  'not-compared': 'Published',
  'by-hand': 'Check by hand',
} as const satisfies Record<DocumentStanding, string>

const documentProblem = {
  unreachable:
    'No answer that a page may read: there is no such server, its certificate is for another name, or it lets no page of another site read it, as most do.',
  offline: 'Your device had no connection to the internet.',
  'timed-out': 'No answer came in time.',
  refused: 'The web server answers with status {code}.',
  'is-page': 'A web page is served there instead of the file.',
  'too-large': 'What is served there is far larger than such a file.',
  unreadable: 'What is served there can’t be read as such a file.',
  'no-servers': 'The file there names no server that an app could use.',
} as const satisfies Record<DocumentProblem['code'], string>

const documentRemark = {
  posted: 'Only a POST is answered with it, and no page of another site gets to read that.',
  elsewhere: 'It is at another of its addresses, and one is enough.',
  names: 'It names {what}.',
  lacks: 'It doesn’t name {what}.',
  'other-details': 'It names the same servers with another encryption, user name or way to sign in.',
  'digest-differs': 'The DNS vouches for other bytes than these, so apps refuse it.',
  'no-digest': 'The DNS has no digest of it, so nothing vouches for it.',
} as const satisfies Record<Exclude<DocumentRemark['code'], 'problem'>, string>

/** What is published now, against what should be. */
export const now = {
  standing,
  action,
  remark,
  note,
  document,
  documentProblem,
  documentRemark,
  filesTitle: 'The files where apps look for them',
  filesLead: 'One address of each file is enough. What a page can’t find out, the command shows.',
  whatCommand: 'the command for {path}',
  title: 'What is published now',
  titleOf: 'What {domain} publishes now',
  toIt: 'See what {domain} publishes already',
  needsDomain: 'Type your mail domain into the form first. Nothing else is needed.',
  lead: 'Your browser can look it up, and set it against what the form makes: what is missing, what is different, what is left over.',
  never:
    'This copy of Portolan asks nobody. The commands under “What to check afterwards” show the same on your own computer.',
  never2: 'Nobody is asked about {domain}: it is a name on somebody’s own computer or network.',
  who: askedAbout.who,
  learns:
    '{who} will learn the domain {domain}, the names of servers that its records lead to, and the web server in the form. They never learn an address, or anything else that you typed.',
  learnsWeb: askedAbout.web,
  connection: askedAbout.connection,
  askedOf: 'Asked: {who}, and the web server of {domain}.',
  ask: 'Look up what {domain} publishes',
  again: 'Look again',
  asking: 'One moment: {who} are looking {domain} up.',
  offline: 'Your device has no connection to the internet, so nobody was asked. Look again once it has.',
  notLoaded: 'The part of this page that asks didn’t arrive. Check your connection and press again.',
  nothingToDo: 'Nothing to do: all records that should be published are.',
  nothingFound:
    '{domain} publishes nothing for mail apps yet. Most domains don’t. Fill in the form, and what to add stands here.',
  found: 'This is what {domain} publishes for mail apps. Once the form is complete, it is set against that.',
  nowhere: 'Leading nowhere: {found} of {all} records that {domain} publishes for mail apps.',
  todo: 'To do: {what}.',
  toAdd: '{count} to add',
  toChange: '{count} to change',
  toRemove: '{count} to remove',
  toMend: '{count} to mend',
  toLook: '{count} to look at',
  toAskAgain: '{count} to look up again',
  take: 'Take this into the form',
  takeMeans:
    'Start the form from it: the servers of the SRV records, and the web server that the names lead to, take the place of what stands there.',
  taken: 'Taken into the form. Check the sign-in and the names there.',
  toForm: 'To the form',
  columnType: 'Type',
  tableCaption: 'What {domain} publishes, record by record',
  columnRecord: 'Record',
  columnNow: 'Now',
  columnShould: 'Should be',
  columnTodo: 'What to do',
  columnMeans: 'What it means',
  columnStanding: 'Standing',
  columnRemarks: 'Remarks',
  none: 'nothing',
  notKnown: 'not known',
  notNamed: 'not in the form',
  first: '{one} says',
  second: '{other} says',
  copyTable: 'Copy the table for a spreadsheet',
  whatTable: 'the table',
  addTitle: 'To add to the zone',
  addLead: 'As lines of a zone file. Where one takes the place of another, remove the old one first.',
  whatAdd: 'the lines to add',
  removeTitle: 'To take out of the zone',
  whatRemove: 'the lines to remove',
  absent: 'Nothing is published at:',
  rightlyAbsent: 'Nothing is published, and nothing has to be, at:',
  ttl: 'How long a record may be kept (TTL) isn’t compared.',
} as const
