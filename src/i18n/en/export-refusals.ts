import type { ExportRefusal } from '../../domain/exporters/exporter.ts'

/**
 * Why a file or code isn’t made, of a person’s setup or of what a domain publishes. Each is a sentence by itself, which
 * both can show.
 */
export const exportRefusals = {
  'nothing-to-fill-in': 'This app has no form to fill in, so there is nothing to write down.',
  'needs-address': 'It holds the address, or something made of it, and none is known yet.',
  'host-from-provider':
    'The provider gives each customer a server of their own, and only the provider can tell its name.',
  'username-from-provider': 'Only the provider can tell the user name, and the file has to hold it.',
  unencrypted:
    'It would set the app up to send the password unencrypted, without asking. No file of ours does that.',
  'oauth2-only':
    'The sign-in is on the provider’s own page (OAuth2) only, and this format knows none but a password.',
  'sends-without-login': 'Sending needs no sign-in there, and this format can’t say that.',
  'no-server': 'There is no server that this format could name.',
  'username-not-address':
    'The user name isn’t the whole address, and whoever reads this format takes the address.',
  'starttls-only':
    'This format has no word for STARTTLS: it needs a server with TLS from the first byte for each direction.',
  'unusual-port':
    'This format names no ports: it works only where each server answers at the registered one.',
  'server-on-this-computer':
    'The server is a program on one computer, which sets up its account by itself. On any other device, the file would lead nowhere.',
  'encryption-by-port':
    'This format can’t say how encryption begins: the port decides, and this port’s usual way isn’t the server’s.',
  oauth2:
    'The sign-in is on the provider’s own page (OAuth2), and whoever reads this format can’t open it for this provider.',
  'non-ascii-local-part':
    'There are letters before the @ that this format can’t hold: it takes only those of the English alphabet.',
  'quoted-local-part':
    'The address has quotes before the @, and whoever reads this format can’t be told what to do with them.',
  'too-long-for-a-code': 'It is too much for a code that a phone could read.',
  pop3: 'Choose IMAP for this file: it has no lines for POP3.',
  'not-writable':
    'The address has characters that this program would read as something else, and there is no way to tell it not to.',
} as const satisfies Record<ExportRefusal, string>
