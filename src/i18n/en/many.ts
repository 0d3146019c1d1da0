import type { ColumnRole, FileProblem, NotText } from '../../domain/csv/columns.ts'
import type { Delimiter } from '../../domain/csv/detect-delimiter.ts'
import type { NoteWords } from '../../domain/csv/render-note.ts'
import type { Encoding } from '../../domain/csv/sniff-file.ts'

/** Of one row: what there is to say, and why it has no link. */
const notes = {
  'bad-address': {
    empty: 'No link: there is no address in “{text}”.',
    'two-addresses': 'No link: “{text}” is more than one address. Give each its own row.',
    'web-address': 'No link: “{text}” is a web address. Put the email address there.',
    'phone-number': 'No link: “{text}” is a phone number. Put the email address there.',
    'too-long': 'No link: “{text}” is too long for an address.',
    'no-letters': 'No link: there is no address in “{text}”.',
    'missing-local-part': 'No link: the part before the @ is missing in “{text}”.',
    'bad-local-part': 'No link: before the @ of “{text}” stands something that an address can’t have.',
    'bad-domain': 'No link: the part after the @ of “{text}” isn’t a whole domain, such as example.com.',
    'not-an-address': 'No link: “{text}” is no address. It has no @ with a name before it.',
  },
  'nothing-to-go-by': 'No link: the row has no address and names no provider.',
  'near-miss': 'No link: {domain} is probably a slip for {suggestion}. Correct it, or name the provider.',
  'unknown-domain':
    'No link: we don’t know who runs the mail of {domain}. Add a provider column, server columns, or choose a provider for all rows.',
  'unknown-provider': 'No link: we don’t know the provider “{text}”, and the address doesn’t tell.',
  'bad-host': 'No link: “{text}” is no server or domain name.',
  'host-without-domain': 'No link: the row names servers, but neither a domain nor an address.',
  contradicted:
    'No link: {host} belongs to {provider}, and the row says otherwise. A link like that would be refused.',
  refused: {
    'mixed-scripts':
      'No link: {host} mixes letters of several scripts, as fakes do. A link with it would be refused.',
    undecodable: 'No link: {host} begins like an international name and isn’t one.',
    disguised: 'No link: {host} is written with letters that are drawn like ordinary ones, and aren’t.',
    'special-use': 'No link: {host} is a name on somebody’s own computer or network.',
    'public-suffix': 'No link: {host} is an ending that many share, and nobody’s own name.',
    'look-alike': 'No link: {host} looks like a known name and isn’t it. A link with it would be refused.',
    'not-allowed': 'No link: {host} isn’t on this site’s list of allowed servers.',
  },
  untrusted:
    'Your customer first sees a warning page, because the link brings its own servers: {host}. Name a provider that we know to avoid that.',
  'no-address': 'No address in this row, so the link asks for it.',
  'domain-slip': 'Check the address: {domain} is probably a slip for {suggestion}.',
  'provider-not-understood': 'We don’t know the provider “{text}”, so we went by the address.',
  'hosts-not-used': 'The servers in this row aren’t used, because it names a provider.',
  'client-not-understood': 'We don’t know the app “{text}”, so the link asks which one it is.',
  'client-ended': '{text} is no longer made. The link says so and names what came after it.',
  'choice-not-understood':
    '“{text}” isn’t read: it should look like a link’s own, protocol:port:security. The recommended way is used.',
  'choice-weak': '“{text}” isn’t protected or isn’t for apps, so the recommended way is used.',
  'username-not-understood':
    'The user name “{text}” is neither the address nor the part before its @. The link says the whole address.',
  'name-left-out': 'The name is too long or has signs in it that hide or turn text, so the link has no name.',
  'lang-left-out': '“{text}” is no language tag such as en or pt-BR, so the link names no language.',
  'too-many-cells':
    'This row has more cells than the table has columns: a cell with a separator in it may lack its quotes. What is beyond is left out.',
  'broken-quotes':
    'No link: a quotation mark in this row has no partner, so nobody can tell where the row ends. Correct it and choose the file once more.',
} as const satisfies NoteWords

const role = {
  email: 'Address',
  name: 'Name',
  'first-name': 'First name',
  'last-name': 'Last name',
  client: 'App',
  provider: 'Provider',
  domain: 'Domain',
  'in-host': 'Incoming server',
  'out-host': 'Outgoing server',
  username: 'User name',
  incoming: 'Way to receive',
  outgoing: 'Way to send',
  lang: 'Language',
  password: 'Passwords: never read, left out',
  made: 'Made here before: written anew',
  other: 'Not read, stays in the file',
} as const satisfies Record<ColumnRole, string>

const notText = {
  image:
    'Portolan can’t read {name}: it is a picture. Save the table as CSV in your spreadsheet, then choose that file.',
  workbook:
    'Portolan can’t read {name}: it is a spreadsheet’s own file. Save it as CSV (in Excel `CSV UTF-8 (Comma delimited)`), or copy the cells there and paste them here.',
  pdf: 'Portolan can’t read {name}: it is a PDF. Open the table that it was made of, save that as CSV, then choose that file.',
  archive: 'Portolan can’t read {name}: it is an archive. Unpack it, then choose the CSV file that is in it.',
  page: 'Portolan can’t read {name}: it is a web page or XML. Open it in a spreadsheet, save it as CSV, then choose that file.',
  unknown:
    'Portolan can’t read {name}: it is no table of text. Save your table as CSV, then choose that file.',
} as const satisfies Record<NotText, string>

const refused = {
  empty: 'There is nothing in {name}. Check that you saved the table before you chose it.',
  'header-only':
    'There is only one row in {name}, and no address in it. Below the names of the columns, each customer needs a row.',
  unreadable:
    'Your browser couldn’t read {name}. It may be a folder, or it was moved or is open elsewhere. Choose it once more.',
  'several-files': 'That is more than one file. Choose them one after the other.',
  'nothing-in-it':
    'There is no text in what you pasted. Copy the cells or rows once more, then paste them here.',
} as const satisfies Record<
  Exclude<FileProblem['code'], 'not-text'> | 'several-files' | 'nothing-in-it',
  string
>

const encoding = {
  'utf-8': 'UTF-8',
  'windows-1252': 'Western European (Windows-1252)',
  'utf-16le': 'UTF-16, Excel’s “Unicode text”',
  'utf-16be': 'UTF-16, big-endian',
  'windows-1250': 'Central European (Windows-1250)',
  'windows-1251': 'Cyrillic (Windows-1251)',
  'windows-1253': 'Greek (Windows-1253)',
  'windows-1254': 'Turkish (Windows-1254)',
  macintosh: 'Western European (old Mac)',
  shift_jis: 'Japanese (Shift JIS)',
  'euc-kr': 'Korean (EUC-KR)',
  gb18030: 'Chinese (GB 18030)',
  big5: 'Chinese (Big5)',
} as const satisfies Record<Encoding, string>

const delimiter = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
} as const satisfies Record<Delimiter, string>

export const many = {
  title: 'A link for each customer',
  description:
    'Drop a table of your customers and get a setup link for each row, and the table back with the links in it. Nothing leaves your browser.',
  lead: 'Drop a table of your customers. You get a setup link for each row, and the table back with the links in it.',
  promise: 'The table stays in this browser: nothing of it is sent anywhere.',
  noScript: 'Without JavaScript this page can’t read your table.',
  dropTitle: 'Your table',
  dropLabel: 'Choose a CSV file, or drop it anywhere on this page',
  dropHint:
    'One customer a row. The only column that it needs is the address; name, app, provider, server and language columns are read too, in any order.',
  pasteLabel: 'Or paste the rows here',
  pasteHint: 'Copied from a spreadsheet, they come with all their columns.',
  pasteButton: 'Make links of these rows',
  passwordsNever: 'A column of passwords is never read, and left out of what you get back.',
  defaultsTitle: 'For rows that don’t say it themselves',
  provider: 'Provider',
  providerByAddress: 'By each address',
  providerHint: 'For addresses at a domain of your own, which we don’t know.',
  client: 'App',
  clientAsked: 'Each customer is asked',
  clientFamily: '{title}, any',
  impersonal: 'Leave address and name out of the links',
  impersonalHint: 'Then a link shows nothing about a customer, and the page asks for the address.',
  pasted: 'what you pasted',
  reading: 'Reading {name}',
  madeOf: 'Links of {name}',
  cancel: 'Cancel',
  ending: {
    whole: 'Done: every row of {name} was read.',
    cancelled: 'Cancelled. The rows up to there are below, with their links.',
    'most-rows':
      'That is as many rows as this page makes at once. Save their CSV first, then make the next ones: they take the place of these.',
    'most-memory':
      'The rows up to here fill the memory that this page allows itself. Save their CSV first, then make the next ones: they take the place of these.',
    'endless-row':
      'The row after the last one below never ends: a quotation mark in it has no partner. Correct that row and choose the file once more. The rows before it are below.',
    unreadable:
      'Your browser couldn’t read the rest of {name}: it was changed or moved meanwhile. The rows before that are below. Choose it once more for all of them.',
  },
  skipped: 'Rows of the file before these: {count}',
  goOn: 'Make the next rows',
  save: 'Save the CSV',
  saving: 'Writing the CSV',
  saved: 'Saved: {name}',
  counts: 'Links: {count}. Without a link: {other}. With a remark: {one}.',
  saveHint:
    'Your own columns, a link and a note in each row. A cell that a spreadsheet would run as a formula has an apostrophe in front.',
  lost: 'The part of this page that reads tables stopped or didn’t arrive. Check your connection, then read the table again.',
  readAgain: 'Read it again',
  columnsTitle: 'What the columns are read as',
  columnsFound: 'The first row names the columns. They are parted by {what}.',
  columnsGuessed:
    'The first row has an address in it, so no row names the columns. They are parted by {what}, and we went by what stands in them.',
  oneColumn:
    'The table has one column, so a link can say no more than that. If yours has more, the character between them isn’t a comma, semicolon, tab or vertical bar.',
  noAddresses: 'We found no column of addresses. Choose which one it is.',
  columnNumber: 'Column {count}',
  columnSample: 'for example {text}',
  columnsOthers: 'Columns that aren’t read: {count}',
  passwordsFound: 'Passwords aren’t read, and are left out of what you get back: {text}.',
  encodingGuessed:
    'The table isn’t in UTF-8 and doesn’t say what it is in. If letters like é or ß look wrong below, choose another encoding.',
  encodingLabel: 'Encoding',
  rowsTitle: 'Rows and links',
  filter: { all: 'All', problem: 'No link', remark: 'Link with a remark' },
  filterLabel: 'Which rows',
  noRows: { all: 'No row is read yet.', problem: 'Every row has a link.', remark: 'No row has a remark.' },
  tableCaption: 'Rows {from} to {to} of {all}',
  columnRow: 'Row',
  columnAddress: 'Address',
  columnClient: 'App',
  columnProvider: 'Provider',
  columnLink: 'Link',
  columnNote: 'To know',
  asked: 'asked',
  ownServers: 'own servers',
  none: '–',
  open: 'Open',
  linkOf: 'link of row {line}',
  pages: 'Pages of rows',
  previous: 'Previous rows',
  next: 'Next rows',
  headerLink: 'link',
  headerNote: 'note',
  fileName: '{name}-links.csv',
  pastedFileName: 'links.csv',
  family: { outlook: 'Outlook', thunderbird: 'Thunderbird' },
  role,
  notText,
  refused,
  encoding,
  delimiter,
  notes,
  printTitle: 'On paper',
  printLead:
    'One page for each customer: the settings under their app’s own labels, the code and the link. No password.',
  printPart: 'Which rows',
  printRange: '{from} to {to}',
  printSheets: 'Print a sheet for each',
  printFailed: 'What makes the sheets didn’t arrive. Check your connection and press again.',
  printedAll: 'Sheets printed: {count}.',
  printedSome:
    'Sheets printed: {count}. Rows without one: {without}, because they have no link or can’t be set up. The table says why.',
} as const
