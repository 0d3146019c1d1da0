import type { PortRow } from '../../../domain/ports/ports.ts'

const tlsMode = {
  implicit: 'Encrypted from the first byte (Implicit TLS)',
  starttls: 'Begins readable, then encrypts (STARTTLS)',
} as const satisfies Record<PortRow['tlsMode'], string>

const job = {
  retrieval: 'Reading mail',
  submission: 'Sending mail',
  relay: 'Between mail servers',
} as const satisfies Record<PortRow['role'], string>

const jobLead = {
  retrieval: 'Your app fetches mail from your provider here.',
  submission: 'Your app hands the mail that you write to your provider here.',
  relay: 'Providers pass mail on to each other here. Your app stays out of it.',
} as const satisfies Record<PortRow['role'], string>

const jobCaption = {
  retrieval: 'Ports for reading mail',
  submission: 'Ports for sending mail',
  relay: 'The port between mail servers',
} as const satisfies Record<PortRow['role'], string>

export const portPages = {
  tlsMode,
  job,
  jobLead,
  jobCaption,
  title: 'Which port is right for email?',
  description:
    'The email ports side by side: what each is for, how its encryption starts, and whether a mail app should use it.',
  lead: 'For reading mail with IMAP, choose {imaps}. For sending, choose {submissions}; where your provider or network doesn’t let you, {submission} with STARTTLS required.',
  columnPort: 'Port',
  columnName: 'Registered name',
  columnProtocol: 'Protocol',
  columnStart: 'How encryption starts',
  columnStanding: 'For a mail app',
  columnMeaning: 'What it means for you',
  back: 'All ports',
  registeredAs: 'Registered as',
  what: 'What it is',
  tradeOffs: 'What speaks for it, and against it',
  tradeOffsLead:
    'Each score goes from 1 to 5, and 5 is best for you. The scores are our judgement, so each has its reason.',
  tradeOffsCaption: 'Port {port} beside the others for the same job',
  tradeOff: 'Trade-off',
  thisPort: 'this page',
  inClear: 'Without encryption:',
  whenToUse: 'When to use it',
  whenNot: 'When not to use it',
  blocks: 'Who blocks it',
  blockSource: 'Source:',
  goesWrong: 'What goes wrong',
  goesWrongCaption: 'Wrong settings for port {port}, and what you see then',
  columnSetting: 'If you choose',
  columnSeen: 'You see, and what to do',
  standards: 'Standards',
  use: 'Use this port: set up your app',
  useOther: 'Find the port that your app needs',
} as const
