import type {
  BlockConfidence,
  PortNumber,
  Score,
  Standing,
  TradeOff,
  UnusualCode,
} from '../../domain/ports/ports.ts'

/** `line`: one row of the wizard, what the port means for the reader. `short`: a cell of a table. */
export const PORT_TEXT = {
  993: {
    line: 'Mail stays on the server and looks the same on all your devices. Encrypted from the first byte.',
    short: 'IMAP, encrypted from the start',
  },
  143: {
    line: 'IMAP that begins unencrypted and then switches to encryption. Choose it only where there is no {imaps}, with STARTTLS required.',
    short: 'IMAP, begins unencrypted',
  },
  995: {
    line: 'Mail moves to this one device: some apps delete it on the server at once, others after some days. Encrypted from the first byte.',
    short: 'POP3, encrypted from the start',
  },
  110: {
    line: 'POP3 that begins unencrypted: your password is safe only if encryption is required. Choose {pop3s} if you can.',
    short: 'POP3, begins unencrypted',
  },
  465: {
    line: 'Encrypted from the first byte: as long as your app checks the certificate, nobody on the way can read your password or switch the encryption off.',
    short: 'Sending, encrypted from the start',
  },
  587: {
    line: 'Begins unencrypted, then switches to encryption. As private as {submissions} if STARTTLS is required, and open on almost every network.',
    short: 'Sending, begins unencrypted',
  },
  2525: {
    line: 'A spare port of some sending services, for networks that close the usual ones. Choose it only if your provider names it.',
    short: 'Sending, unofficial spare port',
  },
  25: {
    line: 'Mail servers use it among themselves. Not for a mail app: many networks close it, and it usually takes no sign-in.',
    short: 'Between mail servers only',
  },
} as const satisfies { readonly [P in PortNumber]: { readonly line: string; readonly short: string } }

/** Why a pair of port and encryption that looks wrong is what this provider uses. */
export const UNUSUAL_TEXT = {
  'implicit-tls-on-submission':
    'Elsewhere {submission} begins unencrypted and then switches. Our sources for this provider say that here it’s encrypted from the first byte. So choose encryption from the start, not STARTTLS.',
  'own-number':
    'This provider has a number of its own for sending, encrypted from the first byte. General guides don’t list it; enter it exactly as shown.',
  'https-number':
    'This provider also takes mail on the number that secure websites use, encrypted from the first byte. A network that lets only the web through may let it pass.',
  'bridge-on-this-computer':
    'This port belongs to the bridge app on your own computer, not to a server on the internet. The bridge shows its port and the password to use; if they differ from these, the bridge is right.',
} as const satisfies { readonly [C in UnusualCode]: string }

export const STANDING_TEXT = {
  recommended: 'Recommended',
  acceptable: 'Fine to use',
  legacy: 'Last resort',
  never: 'Never in a mail app',
} as const satisfies { readonly [S in Standing]: string }

/** `grades` puts a score into words, so that a grade is never shown by colour or dots alone. */
export const TRADE_OFF_TEXT = {
  confidentiality: {
    name: 'Confidentiality',
    meaning: 'How much of your password and mail somebody on the way can read.',
    grades: { 1: 'Everything readable', 2: 'Weak', 3: 'Fair', 4: 'Good', 5: 'Strong' },
  },
  downgradeRisk: {
    name: 'Downgrade risk',
    meaning: 'How easily somebody on the way can switch the encryption off.',
    grades: { 1: 'Very high', 2: 'High', 3: 'Medium', 4: 'Low', 5: 'Very low' },
  },
  reachability: {
    name: 'Reachability',
    meaning: 'How likely the network you’re on lets it through.',
    grades: { 1: 'Mostly closed', 2: 'Often closed', 3: 'Mixed', 4: 'Mostly open', 5: 'Almost always open' },
  },
  compatibility: {
    name: 'Compatibility',
    meaning: 'How many providers and servers take your mail app there.',
    grades: { 1: 'Hardly any', 2: 'Few', 3: 'Some', 4: 'Most', 5: 'Nearly all' },
  },
} as const satisfies {
  readonly [T in TradeOff]: {
    readonly name: string
    readonly meaning: string
    readonly grades: { readonly [S in Score]: string }
  }
}

export const BLOCK_CONFIDENCE_TEXT = {
  verified: 'We read this at the source linked here.',
  secondary: 'Told by somebody else; we haven’t read the owner’s own page.',
  'secondary-old': 'An old report by somebody else; it may have changed since.',
} as const satisfies { readonly [C in BlockConfidence]: string }

export const portText = {
  port: PORT_TEXT,
  unusual: UNUSUAL_TEXT,
  standing: STANDING_TEXT,
  tradeOff: TRADE_OFF_TEXT,
  blockConfidence: BLOCK_CONFIDENCE_TEXT,
} as const
