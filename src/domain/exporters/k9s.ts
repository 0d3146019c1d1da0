import { ok } from '../result.ts'
import { DNS_NAMESPACE, uuidV5 } from './digest.ts'
import { fileStem, type Exporter, type SetupExport } from './exporter.ts'
import { resolveMobileAccount, type MobileAccount, type MobileServer } from './thunderbird-mobile.ts'
import { element, renderXml, type XmlElement } from './writers/xml.ts'

/**
 * A settings file with one account, as K-9 Mail and Thunderbird for Android take it by “Select file”. No password stands
 * in it: then they ask (thunderbird/thunderbird-android@a59bd67985, legacy/core: SettingsFileParser.kt,
 * AccountSettingsValidator.kt, SettingsImporter.kt; feature/migration/qrcode: XmlSettingWriter.kt).
 */
export const k9s: Exporter<SetupExport, unknown> = {
  mimeType: 'application/x-k9settings',
  fileName: (input) => `${fileStem(input)}.k9s`,
  supports: (input) => {
    const account = resolveMobileAccount(input)
    return account.ok ? ok(true) : account
  },
  render: (input) => {
    const account = resolveMobileAccount(input)
    if (!account.ok) throw new Error(account.error)
    return renderXml(
      // Content version 99 is what the app itself writes for an account that it got by a code.
      element('k9settings', [element('accounts', [accountOf(account.value)])], {
        version: '99',
        format: '1',
      }),
    )
  },
}

const TYPE = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' }
const SECURITY = { starttls: 'STARTTLS_REQUIRED', tls: 'SSL_TLS_REQUIRED' }
const SIGN_IN = { none: 'NONE', password: 'PLAIN', 'app-password': 'PLAIN', oauth2: 'XOAUTH2' }
/** What becomes of mail that is deleted in the app, on the server: the app’s own choice (DefaultDeletePolicyProvider.kt). */
const DELETE_POLICY = { imap: 'DELETE', pop3: 'NEVER' }

function accountOf({ incoming, outgoing, email, accountName, name }: MobileAccount): XmlElement {
  return element(
    'account',
    [
      element('name', accountName),
      serverOf('incoming-server', incoming),
      serverOf('outgoing-server', outgoing),
      element('settings', [element('value', DELETE_POLICY[incoming.protocol], { key: 'deletePolicy' })]),
      element('identities', [element('identity', [element('name', name), element('email', email)])]),
    ],
    { uuid: accountUuid(email) },
  )
}

/** The same address has the same one. An account that the app has already is not overwritten: it gets another. */
function accountUuid(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1)
  return uuidV5(uuidV5(DNS_NAMESPACE, domain), `k9s|${email}`)
}

function serverOf(name: string, server: MobileServer<keyof typeof TYPE>): XmlElement {
  const { protocol, host, port, security, signIn, username } = server
  return element(
    name,
    [
      element('host', host),
      element('port', String(port)),
      element('connection-security', SECURITY[security]),
      element('authentication-type', SIGN_IN[signIn]),
      element('username', username),
    ],
    { type: TYPE[protocol] },
  )
}
