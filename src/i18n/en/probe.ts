import type { FindingCode } from '../../domain/probe/finding.ts'
import type { System } from '../../domain/probe/system-commands.ts'

const system = {
  windows: {
    name: 'Windows',
    open: 'Open the Start menu, type `PowerShell` and press Enter. Paste with a right click.',
  },
  macos: {
    name: 'Mac',
    open: 'Open `Terminal`: it is in Applications, under Utilities. Paste with ⌘V.',
  },
  linux: {
    name: 'Linux',
    open: 'Open a terminal. Where `nc`, `openssl` or `curl` is missing, your distribution has it as a package.',
  },
} as const satisfies { readonly [S in System]: { readonly name: string; readonly open: string } }

/** `is`: what was seen. `next`: what to do now, and why. */
const finding = {
  'tool-missing': {
    is: 'This computer doesn’t know that command.',
    next: 'Choose the system that you are on above, or install the program that it names. Nothing was tested so far.',
  },
  'name-not-found': {
    is: 'The server’s name leads nowhere.',
    next: 'Compare the name with your provider’s, letter by letter. If a web page doesn’t open either, you are offline.',
  },
  refused: {
    is: 'The machine answers, and nothing listens on this port.',
    next: 'The port or the server’s name is wrong, or your provider doesn’t offer this port. Take both from your provider.',
  },
  'timed-out': {
    is: 'Nothing came back: something swallows the connection.',
    next: 'Try the same command on another network, such as your phone’s. If it works there, the first network closes this port.',
  },
  'not-reached': {
    is: 'No connection came about; the program doesn’t say why.',
    next: 'Try it on another network, and compare server and port with your provider’s.',
  },
  reachable: {
    is: 'The server can be reached on this port.',
    next: 'Your network lets you through. What fails comes later: go on with the next command.',
  },
  silent: {
    is: 'The server was reached, and then nobody spoke.',
    next: 'If this port is encrypted from the first byte ({imaps}, {pop3s} or {submissions}), choose SSL/TLS for it in your app. On another port something on the way keeps the words back: try another network.',
  },
  'silent-before-encryption': {
    is: 'The server was reached, and then each waited for the other.',
    next: 'This port expects encryption from the first byte: choose SSL/TLS for it in your app, not STARTTLS and not none.',
  },
  'silent-without-greeting': {
    is: 'The server was reached, and no greeting came.',
    next: 'On this port the server speaks first: something on the way keeps its words back, or it is very slow. Try another network, and wait a minute for the greeting.',
  },
  'broken-off': {
    is: 'The connection was cut off in the middle.',
    next: 'Port and kind of encryption may not belong together, or a security program meddles. Try another network, then compare both with your provider’s.',
  },
  'readable-here': {
    is: 'The server begins unencrypted here: this isn’t a port that is encrypted from the first byte.',
    next: 'Choose STARTTLS for this port, or better, the port that is encrypted at once.',
  },
  'no-starttls': {
    is: 'The server offers no encryption on this port, or something on the way removed the offer.',
    next: 'Don’t sign in here. Use the port that is encrypted from the first byte, or try another network.',
  },
  'old-tls': {
    is: 'The server and this computer share no version of encryption that is still safe.',
    next: 'Update this computer if it is old. If it is up to date, tell your provider: their server speaks a version that was given up in 2021.',
  },
  'certificate-name': {
    is: 'The certificate is for another name.',
    next: 'Use the server name that your provider gives you. Your own domain’s name often isn’t on it.',
  },
  'certificate-expired': {
    is: 'The certificate has expired.',
    next: 'Check this computer’s date. If it is right, tell your provider. Don’t make an exception meanwhile: nobody can tell who answers.',
  },
  'certificate-untrusted': {
    is: 'This computer doesn’t trust whoever issued the certificate.',
    next: 'A security program that scans mail may stand in between: look at the issuer’s name. Otherwise tell your provider, and make no exception.',
  },
  'certificate-wrong': {
    is: 'The certificate was refused; the program doesn’t say why.',
    next: 'Run the command that tests the certificate alone: it names the reason.',
  },
  'tls-fine': {
    is: 'Encryption starts and the certificate is right.',
    next: 'An app that still warns uses another server name or port, or has an old list of authorities.',
  },
  'login-refused': {
    is: 'The server refused this user name and password.',
    next: 'The connection is right. Check the user name (mostly the whole address), and whether your provider wants an app password.',
  },
  'no-login': {
    is: 'The server offered no sign-in here, so none took place.',
    next: 'Check that port and encryption are those for sending from an app.',
  },
  'login-accepted': {
    is: 'The server accepted the sign-in.',
    next: 'Server, port, encryption, user name and password are right. Copy them into your app as they are.',
  },
} as const satisfies { readonly [F in FindingCode]: { readonly is: string; readonly next: string } }

/** Testing from the reader's own computer: the commands, and what their output means. */
export const probe = {
  heading: 'Test from this computer',
  lead: 'A web page can’t open a mail port. Your computer can: copy a command, run it, and paste here what it writes.',
  systemLegend: 'This computer runs',
  serverLegend: 'Which server',
  serverChoice: '{host}, {protocol}, port {port}',
  hostLabel: 'Your mail server',
  hostHint: 'Its name as your provider writes it, such as `mail.example.com`.',
  hostBad: 'That isn’t a server’s name. It looks like `mail.example.com`: no spaces, no `https`, no port.',
  portLabel: 'Port',
  portHint: 'The one that is set in your app.',
  order: 'Run the commands in their order, from the outside in: stop at the first that fails.',
  outputLabel: 'What the command wrote',
  outputHint: 'All of it, as it is. It stays in your browser, and passwords are masked at once.',
  read: 'Explain it',
  empty: 'Paste what the command wrote first.',
  hidden: 'What looks like a password or token was in it. It is masked now and goes nowhere.',
  hiddenOnScreen: 'If it is one and somebody else may have seen your screen, change it.',
  found: 'What it means',
  nothing: 'Nothing in this text is known to us.',
  nothingNext:
    'Paste all that the command wrote, from the first line on. An error text of your mail app belongs in the field for error texts.',
  verdict: { good: 'Good', bad: 'Here it fails', unsure: 'Not told' },
  more: 'More about this, and what helps',
  tlsVersion: 'Version',
  tlsName: 'Certificate for',
  tlsIssuer: 'Issued by',
  tlsExpires: 'Good until',
  system,
  finding,
} as const
