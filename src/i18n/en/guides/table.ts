import type { NotChoice, PortRow } from '../../../domain/ports/ports.ts'

const tlsMode = {
  implicit: 'Encrypted from the first byte (Implicit TLS)',
  starttls: 'Begins unencrypted, then encrypts (STARTTLS)',
} as const satisfies Record<PortRow['tlsMode'], string>

const job = {
  retrieval: 'Reading mail',
  submission: 'Sending mail',
  relay: 'Between mail servers',
} as const satisfies Record<PortRow['role'], string>

const notChoice = {
  24: 'Private mail systems',
  26: 'Some hosts’ spare for {smtp}',
  80: 'The web, unencrypted',
  443: 'The web, encrypted: webmail and app interfaces',
  4190: 'Filter rules on the server',
} as const satisfies { readonly [P in NotChoice['port']]: string }

export const table = {
  tlsMode,
  job,
  title: 'Which port is right for email?',
  description:
    'The email ports side by side: what each is for, how its encryption starts, and whether a mail app should use it.',
  lead: 'For reading mail with IMAP, choose {imaps}. For sending, choose {submissions}; where your provider or network doesn’t let you, {submission} with STARTTLS required.',
  heading: 'The port table',
  caption: 'Email ports',
  filter: 'Show',
  filterJob: 'Job',
  filterTls: 'How encryption starts',
  all: 'All',
  tlsShort: { implicit: 'From the first byte', starttls: 'After an unencrypted start' },
  sortBy: 'Sort by',
  sort: {
    advice: 'By job, best first',
    port: 'Port number',
    name: 'Registered name',
    job: 'Job',
    tls: 'How encryption starts',
    standing: 'For a mail app',
  },
  reverse: 'Reverse',
  shown: 'Ports shown: {count} of {all}.',
  noneShown: 'No port of the table is like that. Choose “All” in one of the lists.',
  columnPort: 'Port',
  columnName: 'Registered name',
  columnJob: 'Job',
  columnStart: 'How encryption starts',
  columnStanding: 'For a mail app',
  columnMeaning: 'What it means for you',
  notChoices: 'Ports that are no choice',
  notChoicesLead: 'You meet them around mail, and hardly any mail app asks you to choose them.',
  notChoice,
  compare: 'Two questions that come up most',
  publish: 'Do you run the server?',
  publishLead: 'Then nobody has to type these numbers: your users’ apps can find them in your domain.',
  publishLink: 'Publish the settings of your mail domain',
  data: 'Take the table with you',
  dataLead: 'The same table that the wizard uses, free to use:',
  csv: 'Spreadsheet (CSV)',
  json: 'JSON',
  schema: 'JSON Schema',
} as const
