import type { TestPurpose, Tool } from '../../../domain/guides/commands.ts'

const tool = {
  nc: { name: 'nc', where: 'macOS, Linux' },
  powershell: { name: 'PowerShell', where: 'Windows' },
  openssl: { name: 'openssl', where: 'macOS, Linux' },
  curl: { name: 'curl', where: 'Windows, macOS, Linux' },
  swaks: { name: 'swaks', where: 'Linux, macOS; has to be installed' },
} as const satisfies { readonly [T in Tool]: { readonly name: string; readonly where: string } }

const purpose = {
  reach: 'Does your network let you through?',
  certificate: 'Does encryption start, and is the certificate right?',
  login: 'Does the login work?',
} as const satisfies { readonly [P in TestPurpose]: string }

/** What a good outcome looks like, as seen in our own run; what a bad one means. */
const outcome = {
  nc: 'Good: `succeeded`. A time-out means that something on the way closes the port; `Connection refused`, that nothing listens there.',
  powershell: 'Good: `TcpTestSucceeded : True`.',
  openssl:
    'Good: `Verification: OK`. Anything about `verify error` means that the certificate is for another name, has expired, or isn’t trusted. `wrong version number` means that this port starts its encryption the other way.',
  curl: 'It asks for your password, and then lists the mailbox. `Login denied` means that the connection is right and the login isn’t.',
  swaks:
    'It asks for your password and logs in without sending anything. Good: `235`. `535` means that the connection is right and the login isn’t.',
} as const satisfies { readonly [T in Tool]: string }

export const commands = {
  heading: 'Test it yourself',
  lead: 'A web page can’t open a mail port, so these are for a terminal. They take you from the outside in: stop at the first that fails.',
  leadExample: 'Put your own server and address in place of {host} and {user}.',
  leadYours: 'They are filled in for {provider}.',
  neverPassword: 'None of them holds your password. Where one is needed, the program asks for it.',
  relayNote:
    'Here it’s a server’s server that you talk to, so there is no login to try. {host} stands for a domain’s mail server, as its MX record names it. Its certificate needn’t match its name: other servers seldom insist.',
  tool,
  purpose,
  outcome,
  notRun: 'We haven’t run this one ourselves.',
  proven: 'Run by us against Postfix and Dovecot in November 2026.',
  copyWhat: 'the {tool} command',
  nothingFilled:
    'The setup in this link can’t be read, so nothing is filled in. The guide holds all the same.',
} as const
