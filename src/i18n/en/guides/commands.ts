import type { TestPurpose, Tool } from '../../../domain/guides/commands.ts'

const tool = {
  nc: { name: 'nc', where: 'macOS, Linux' },
  powershell: { name: 'PowerShell', where: 'Windows' },
  sslstream: { name: 'PowerShell', where: 'Windows' },
  openssl: { name: 'openssl', where: 'Linux; on macOS, OpenSSL has to be installed' },
  curl: { name: 'curl', where: 'macOS, Linux; on Windows write curl.exe' },
  swaks: { name: 'swaks', where: 'Linux, macOS; has to be installed' },
} as const satisfies { readonly [T in Tool]: { readonly name: string; readonly where: string } }

const purpose = {
  reach: 'Does your network let you through?',
  certificate: 'Does encryption start, and is the certificate right?',
  login: 'Does the sign-in work?',
} as const satisfies { readonly [P in TestPurpose]: string }

/** What a good outcome looks like, as seen in our own run; what a bad one means. */
const outcome = {
  nc: 'Good: `succeeded!`. A time-out means that something swallows the connection: your network, or the server’s own firewall. `Connection refused` means that nothing listens there.',
  powershell: 'Good: `TcpTestSucceeded : True`.',
  sslstream:
    'One line, however long it looks. Good: `Problems: None`, and below it the version of TLS. `RemoteCertificateNameMismatch` means that the certificate is for another name; `RemoteCertificateChainErrors`, that this computer doesn’t trust it, or that it has ended.',
  openssl: {
    implicit:
      'Good: `Verification: OK` and, below it, `Verified peername` with your server’s name. `hostname mismatch` means that the certificate is for another name; `self-signed certificate`, that nobody vouches for it. `wrong version number` means that this server begins unencrypted here.',
    starttls:
      'Good: `Verification: OK` and, below it, `Verified peername` with your server’s name. `hostname mismatch` means that the certificate is for another name; `self-signed certificate`, that nobody vouches for it. `wrong version number` means that the server offers no STARTTLS, or that something on the way removed the offer: stop there, and try the port that is encrypted from the first byte. Silence for minutes means that this port is one of those.',
  },
  curl: {
    certificate:
      'It signs in to nothing. Good: `SSL certificate verify ok`, or an answer of the server in a line that begins with `<`. An error about a certificate says what is wrong with it.',
    incoming:
      'It asks for your password, and then lists your folders, or your messages: nothing, if the mailbox is empty. `Login denied` means that the connection is right and the sign-in isn’t.',
    outgoing:
      'It asks for your password and sends no mail. Good: a line that begins with `< 235`. Without that line no sign-in took place, whatever else it says. `Login denied` means that the connection is right and the sign-in isn’t. Don’t show anybody the lines around `AUTH`: they hold your password.',
  },
  swaks:
    'It asks for your password and sends no mail. Good: `235`. `535` means that the connection is right and the sign-in isn’t. Run the openssl command first: versions before 2024 don’t check the name in the certificate.',
} as const

export const commands = {
  heading: 'Test it yourself',
  lead: 'A web page can’t open a mail port, so these are for a terminal. They take you from the outside in: stop at the first that fails.',
  leadExample: 'Put your own server and address in place of {host} and {user}.',
  leadYours: 'They are filled in for {provider}.',
  leadAddress: 'Put your own user name in place of {user}.',
  neverPassword: 'None of them holds your password. Where one is needed, the program asks for it.',
  relayNote:
    'Here it’s a server’s server that you talk to, so there is no sign-in to try. {host} stands for a domain’s mail server, as its MX record names it. Its certificate needn’t match its name: other servers seldom insist.',
  tool,
  purpose,
  outcome,
  notRun: 'We haven’t run this one ourselves.',
  proven: 'Run by us on Debian 12 against Postfix and Dovecot, November 2026.',
  copyWhat: 'the {tool} command',
  nothingFilled: 'The setup in this link can’t be read, so nothing is filled in.',
  unconfirmed:
    'This link brings servers of its own, which aren’t in our data. They are filled in here once you have looked at who would receive the password.',
  lookAtServers: 'Look at the servers',
} as const
