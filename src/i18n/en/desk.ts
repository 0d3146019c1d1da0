import type { DeskProblem } from '../../domain/desk/desk-form.ts'
import type { EmailAddressProblem } from '../../domain/address/email-address.ts'

const addressProblem = {
  'no-at': 'An address has an @ in it, for example jane@example.com.',
  'no-local-part': 'Something belongs before the @.',
  'bad-domain': 'What stands behind the @ is no domain. Check it and type it again.',
  'bad-local-part': 'There is a space or a character before the @ that no address has.',
  'too-long': 'That is longer than an address can be.',
} as const satisfies Record<EmailAddressProblem, string>

const nameProblem = {
  'bad-name':
    'Up to 100 letters, without line breaks or hidden characters. It is left out of the link as it is.',
  'link-too-long': 'With this name, the link is longer than a link can be. It is left out.',
} as const satisfies Record<Extract<DeskProblem, { readonly field: 'name' }>['code'], string>

export const desk = {
  addressProblem,
  title: 'Make a setup link',
  description:
    'For support staff: one link that opens on the finished settings for your customer’s provider and app, with its QR code and texts to send.',
  lead: 'For whoever helps others with their email. Say what your customer has; the link opens on their finished settings.',
  waiting: 'One moment: the desk is being set up.',
  many: 'Make many links at once',
  manyHint: 'Have a list of customers? A CSV file becomes a link for each of them.',
  publish: 'Publish the settings of your mail domain',
  publishHint: 'Do you run the mail server? Then your users’ apps can find everything by themselves.',
  check: 'Check their settings',
  checkHint: 'Does a customer have an account that doesn’t work?',
  formTitle: 'What the link is for',
  serviceLegend: 'Who runs the mail',
  serviceProvider: 'A provider that Portolan knows',
  serviceServers: 'Servers that you type',
  provider: 'Provider',
  providerHint: 'A name or a domain, for example Fastmail or gmail.com.',
  providerMissing: 'Pick a provider from the list. Not there? Choose “Servers that you type”.',
  domain: 'Domain of the addresses',
  domainHint: 'For example example.org',
  username: 'The user name is',
  usernameEmail: 'the whole address',
  usernameLocal: 'only the part before the @',
  app: 'Mail app',
  appOpen: 'Not known: the page asks',
  appFamily: '{name}: the page asks which one',
  appHint: 'Left open, the page asks your customer and says how to tell.',
  incoming: 'How mail arrives',
  outgoing: 'How mail is sent',
  choiceOpen: 'The recommended way',
  choiceOpenHint: 'Left open, the link follows what Portolan recommends on the day that it is opened.',
  choiceNow: 'Today that is {what}.',
  choice: '{protocol}, port {port}, {security}',
  personTitle: 'Your customer',
  personNote:
    'Both can stay empty. What you type here becomes a part of the link: whoever sees the link can read it.',
  email: 'Email address',
  emailHint: 'Fills in the user name.',
  name: 'Name',
  nameHint: 'Fills in the name that others see.',
  nameProblem,
  language: 'Language of the texts',
  languageHint: 'The pages behind the link are in English so far.',
  outcomeTitle: 'The link',
  outcomeMissing: 'The link appears here as soon as these are filled in:',
  outcomeLeftOut: 'The link below leaves out what has to be corrected first:',
  link: 'Setup link',
  copyLink: 'Copy the link',
  opensNew: 'Open it as your customer does',
  opensNewNote: 'Opens in a new tab, without anything of yours.',
  standingKnown:
    'It opens without a question: every server comes from this site’s own data, so nobody can change where the password goes.',
  standingRecognised:
    'These servers belong to {provider}. The link names {provider} in their place, and so opens without a warning.',
  standingAllowed: 'It opens without a question: your copy of Portolan lists these servers.',
  standingUntrusted:
    'It opens with a warning. Anybody can make a link with servers in it, so the page first names these and asks your customer to compare them:',
  standingAvoidTitle: 'How to make a link that opens without a warning',
  standingAvoidProvider:
    'If the mail is hosted by a provider of the list, pick that: Google Workspace, Microsoft 365 and many hosts are there.',
  standingAvoidOwn:
    'Run a copy of Portolan of your own and list these servers in its `portolan.json`. Links to that copy open at once.',
  standingAvoidCompare:
    'Otherwise put the two names on your website, so that your customers have something to compare them with.',
  standingContradicted:
    'No such link can be made: {name} belongs to {provider}, and the page would offer {provider}’s own settings instead.',
  standingUseOwner: 'Make the link for {provider}',
  standingRefused: 'The page refuses a link with this name:',
  weak: 'What you chose here is weaker than what Portolan recommends. The page says so.',
  personal: 'This link holds an address or a name. Send it only to the person that it is about.',
  qrTitle: 'QR code',
  qrLabel: 'QR code of the setup link: {link}',
  qrNote: 'It holds the link above, and nothing more.',
  qrTooLong: 'The link is too long for a code that a phone could read. Leave out the name, or send the link.',
  textsTitle: 'Texts to send',
  textEmail: 'Email',
  textSubject: 'Subject',
  textChat: 'Chat message',
  textTicket: 'Note for a ticket, in Markdown',
  copyText: 'Copy',
  whatEmail: 'the email',
  whatSubject: 'the subject',
  whatChat: 'the chat message',
  whatTicket: 'the note',
  whatLink: 'the link',
  textsFailed:
    'The texts in this language didn’t arrive. Check your connection and choose the language again.',
  viewTitle: 'What your customer sees first',
  viewNote:
    'A picture of the page, in which nothing can be pressed. “Open it as your customer does” above opens the page itself.',
  nextCustomer: 'Next customer: clear address and name',
  slip: 'Nearly {domain}, and not it. If that was meant, correct the address.',
  startOver: 'Clear all fields',
} as const
