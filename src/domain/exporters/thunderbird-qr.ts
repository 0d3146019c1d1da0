import { qrCorrection } from '../qr/qr-length.ts'
import { err, ok } from '../result.ts'
import { fileStem, type Exporter, type SetupExport } from './exporter.ts'
import { resolveMobileAccount, type MobileAccount, type MobileServer } from './thunderbird-mobile.ts'

/**
 * The text of the code that “Scan QR code” of Thunderbird for Android reads, and that the desktop’s “Export for Mobile” makes, byte
 * for byte. The app’s reader is stricter than the description of the format: it takes no `null` for what is left out, and
 * one value that it doesn’t like refuses the whole code (thunderbird/thunderbird-android@a59bd67985,
 * feature/migration/qrcode: qr-code-format.md, QrCodePayloadAdapter.kt, QrCodePayloadValidator.kt).
 */
export const thunderbirdQr: Exporter<SetupExport, unknown> = {
  mimeType: 'application/json',
  fileName: (input) => `${fileStem(input)}-thunderbird.json`,
  supports: (input) => {
    const account = resolveMobileAccount(input)
    if (!account.ok) return account
    // The app’s own check of an address knows no quotes (EmailAddressParserConfig.LIMITED); that of a settings file does.
    if (account.value.email.startsWith('"')) return err('quoted-local-part')
    return qrCorrection(payloadOf(account.value)) === 'too-long' ? err('too-long-for-a-code') : ok(true)
  },
  render: (input) => {
    const account = resolveMobileAccount(input)
    if (!account.ok) throw new Error(account.error)
    return payloadOf(account.value)
  },
}

const FORMAT_VERSION = 1
const FIRST_OF_ONE = [1, 1]
const PROTOCOL = { imap: 0, pop3: 1, smtp: 0 }
const SECURITY = { starttls: 2, tls: 3 }
const SIGN_IN = { none: 0, password: 1, 'app-password': 1, oauth2: 6 }
/** The desktop writes it so where it exports none. The app asks for it. */
const NO_PASSWORD = ''

function payloadOf({ incoming, outgoing, email, accountName, name }: MobileAccount): string {
  const identity = [email, name]
  return JSON.stringify([
    FORMAT_VERSION,
    FIRST_OF_ONE,
    [...serverOf(incoming), accountName, NO_PASSWORD],
    [[[...serverOf(outgoing), NO_PASSWORD], identity]],
  ])
}

function serverOf({ protocol, host, port, security, signIn, username }: MobileServer<keyof typeof PROTOCOL>) {
  return [PROTOCOL[protocol], host, port, SECURITY[security], SIGN_IN[signIn], username]
}
