import type { FindingCode, JsonFault, ValueProblem } from '../../domain/organisation/mistake.ts'

const jsonFault = {
  empty: 'There is nothing in it. Begin with an opening and a closing brace.',
  comment: 'JSON has no comments. Take this one out.',
  'trailing-comma': 'This comma has nothing after it. Take it out.',
  'comma-missing': 'A comma is missing before this.',
  'colon-missing': 'A colon is missing between the key and its value.',
  'key-missing':
    'A key is missing here: a name in straight double quotes, then a colon. Check for one comma too many.',
  quotes: 'Keys and texts stand in straight double quotes, each of them. Check the quotes here.',
  'value-missing': 'A value is missing here.',
  'not-closed': 'A closing brace or bracket is missing. Check that the file was copied to its end.',
  'text-not-closed': 'This text has no closing quote on its line.',
  'bad-escape':
    'A backslash stands here before something that JSON doesn’t know. Write it twice to mean the character itself.',
  'after-the-end':
    'The object ends before this. Take out what comes after it, or one closing brace too many.',
  'too-deep': 'There are brackets within brackets without end. That is no file for Portolan.',
  unreadable: 'This is no JSON. Check the character here and the one before it.',
} as const satisfies Record<JsonFault, string>

const valueProblem = {
  'bad-text':
    'Write a text that isn’t empty, and has no space at its ends, line break or hidden sign in it. It says {found}.',
  'too-long-text': 'Write less: 60 characters for a name, 300 for the sentence. It says {found}.',
  'bad-support-url': 'Write a whole address that begins with https: or mailto:. It says {found}.',
  'bad-logo':
    'Write the path of a picture on this same host, such as logo.svg. A picture from elsewhere isn’t loaded. It says {found}.',
  'no-allowed-hosts': 'The list is empty, so nothing could be set up. Name the servers, or take the key out.',
  'bad-allowed-host':
    'Write the name of a server, such as imap.example.com, or *.example.com for every name below that. It says {found}.',
  'bad-resolver':
    'Write a whole address that begins with https:, with a host’s name and no user name, such as https://dns.example.com/dns-query. It says {found}.',
  'bad-language': 'Write a language tag, such as en. It says {found}.',
  'bad-frame-ancestor':
    'Write an origin: https, the host, no slash after it, such as https://help.example.com. It says {found}.',
} as const satisfies Record<ValueProblem, string>

const finding = {
  ...valueProblem,
  'too-large': 'The file is larger than 5 MB, and isn’t read. Put fewer providers into it.',
  'web-page':
    'This is a web page and not JSON. Check which file you took; on your host, check that portolan.json lies beside index.html.',
  'not-json': 'This is no JSON.',
  'not-an-object': 'The whole file must be one object: braces, and all keys between them.',
  'repeated-key': 'The key “{key}” is here twice. Keep one of them: the other has no effect.',
  'unknown-key': 'There is no key “{key}”. Check how it is written, or take it out.',
  'missing-key': 'The key “{key}” is missing here. Add it.',
  unexpected: 'This should be {expected}. It says {found}.',
  'repeated-provider': 'Another provider in this file has the id “{id}” already. Give this one another.',
  'default-provider-left-out':
    'The servers of “{id}” are not among the allowed hosts, so this copy can’t offer it. Add its servers to allowedHosts, or name another provider.',
  'unknown-provider': 'There is no provider with the id “{id}”, in this file or in Portolan. Check the id.',
  'unknown-client': 'Portolan knows no app with the id “{id}”. Check the id.',
  'provider-host-not-allowed':
    'The server {host} of “{provider}” isn’t among your allowedHosts, so it could never be set up. Add it there, or change it here.',
  'provider-rule': '“{provider}”: {says}. Portolan holds every provider to this rule.',
  'language-not-here': 'Portolan doesn’t speak “{found}” yet. It has no effect.',
  'too-few-resolvers':
    'Name two resolvers on different hosts: only what both say counts. With fewer, this copy asks nobody about unknown domains.',
  'resolver-not-in-policy':
    'The pages here were built without {host}, so no browser lets them ask it. Put this file into the folder public and build again.',
} as const satisfies Record<FindingCode, string>

/** What an organisation's own copy says of itself, and what is said to whoever makes one. */
export const organisation = {
  us: 'the organisation that runs this copy',
  supportLink: 'Get help from {name}',
  madeWith: 'Made with Portolan: privacy, sources and licence',
  setUp: 'Set up {provider}',
  ownProviders: 'From {name}',
  onlyTheirs: 'This copy of Portolan sets up only servers of {name}. Others aren’t listed.',
  jsonFault,
  finding,
  meant: 'Did you mean “{meant}”?',
  where: 'Line {line}, column {column}',
  stateTitle: 'This copy’s own settings',
  waiting: 'One moment: portolan.json is being read.',
  none: 'This copy has none: there is no portolan.json beside its index.html, or nothing in it. The site runs as it is.',
  late: 'portolan.json didn’t arrive in time, so the site runs without it. Load this page again. If it stays so, check that your host serves the file.',
  inUse: 'portolan.json is in use, without a mistake.',
  mistakenSee: 'See the mistakes, each with its place',
  mistaken: 'portolan.json has mistakes, so the site runs without it. Mend these, then load this page again.',
  name: 'Name',
  noName: 'none given',
  providers: 'Own providers',
  allowedHosts: 'Allowed hosts',
  allHosts: 'all',
  resolvers: 'May be asked about unknown domains',
  frameAncestors: 'May frame the small page',
  nobody: 'nobody',
  checkTitle: 'Check a file before you publish it',
  checkField: 'The text of your portolan.json',
  checkHint: 'Paste it, or drop the file here. It stays in this browser.',
  checkFile: 'Or choose the file',
  checkButton: 'Check it',
  checkEmpty: 'Paste the text of your portolan.json first, or choose the file.',
  checkGood: 'No mistakes. Put it beside index.html as portolan.json.',
  checkBad: 'Mistakes found: {count}',
  worthALook: 'Worth a look:',
  more: 'More of them: {count}. Mend these first.',
} as const
