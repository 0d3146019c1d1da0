import type { SchemaName } from './schemas.ts'

/** One change to a file that is right, after which some reader refuses it or reads something else. */
interface Change {
  readonly what: string
  readonly from: string | RegExp
  readonly to: string
}

const change = (what: string, from: string | RegExp, to: string): Change => ({ what, from, to })
const value = (of: string, was: string, becomes: string): Change =>
  change(`${of} “${becomes}”`, `<${of}>${was}</${of}>`, `<${of}>${becomes}</${of}>`)
const without = (of: string): Change => change(`no ${of}`, new RegExp(`<${of}>[^<]*</${of}>`), '')

/** All that Thunderbird 153 refused when it was tried, and what Thunderbird for Android refuses by its source. */
const AUTOCONFIG: readonly Change[] = [
  change('no id', / id="[^"]*"/, ''),
  change('an empty id', / id="[^"]*"/, ' id=""'),
  change('a name as id', / id="[^"]*"/, ' id="Example Mail"'),
  without('domain'),
  change('a domain in other letters', /<domain>[^<]*/, '<domain>bücher.example'),
  change('no server for sending', /<outgoingServer[^]*<\/outgoingServer>/, ''),
  change('no server for receiving', /<incomingServer[^]*<\/incomingServer>/, ''),
  change('another type', 'type="imap"', 'type="IMAP"'),
  change('a type with an address instead', 'type="imap"', 'type="jmap"'),
  without('hostname'),
  value('hostname', 'imap.example.test', 'bücher.example'),
  value('hostname', 'imap.example.test', 'imap.example.test:993'),
  value('hostname', 'imap.example.test', ' imap.example.test'),
  value('hostname', 'imap.example.test', 'imap.example.test\n'),
  value('hostname', 'imap.example.test', 'localhost'),
  without('port'),
  value('port', '993', '0'),
  value('port', '993', '65536'),
  value('port', '993', 'imaps'),
  value('port', '993', ' 993 '),
  without('socketType'),
  value('socketType', 'SSL', 'ssl'),
  value('socketType', 'SSL', 'TLS'),
  value('socketType', 'SSL', ' SSL '),
  value('socketType', 'SSL', 'SSL\n'),
  value('socketType', 'SSL', 'plain'),
  without('authentication'),
  value('authentication', 'password-cleartext', 'plain'),
  value('authentication', 'password-cleartext', 'GSSAPI'),
  value('authentication', 'password-cleartext', 'password-cleartext\n'),
  without('username'),
  value('username', '%EMAILADDRESS%', ''),
  value('username', '%EMAILADDRESS%', 'undefined'),
  value('username', '%EMAILADDRESS%', ' %EMAILADDRESS%'),
  change('another order', /(<port>[^<]*<\/port>)\s*(<socketType>[^<]*<\/socketType>)/, '$2$1'),
  change('a name of 61 characters', /<displayName>[^<]*/, `<displayName>${'n'.repeat(61)}`),
  change('a password', '</incomingServer>', '<password>secret</password></incomingServer>'),
  change('an ampersand', /<displayName>/, '<displayName>A&B '),
]

const AUTODISCOVER: readonly Change[] = [
  change('the question’s namespace', 'responseschema/2006"', 'requestschema/2006"'),
  change('an answer without a namespace', /<Response xmlns="[^"]*"/, '<Response'),
  value('AccountType', 'email', 'Email'),
  value('Action', 'settings', 'redirectUrl'),
  change('no server for sending', /<Protocol>\s*<Type>SMTP[^]*<\/Protocol>/, ''),
  value('Type', 'IMAP', 'imap'),
  value('Type', 'IMAP', 'EXCH'),
  without('Server'),
  value('Server', 'imap.example.test', 'bücher.example'),
  value('Server', 'imap.example.test', ' imap.example.test '),
  without('Port'),
  value('Port', '993', '0'),
  value('Port', '993', '65536'),
  without('DomainRequired'),
  value('DomainRequired', 'off', 'on'),
  change('SPA not said, which is on', /<SPA>off<\/SPA>/, ''),
  value('SPA', 'off', 'on'),
  change('SSL not said', /<SSL>on<\/SSL>/, ''),
  value('SSL', 'on', 'off'),
  value('SSL', 'on', 'True'),
  change('encryption not said', /<Encryption>SSL<\/Encryption>/, ''),
  value('Encryption', 'SSL', 'None'),
  value('Encryption', 'SSL', 'Auto'),
  change('STARTTLS on a port that begins with TLS', '<Encryption>SSL', '<Encryption>TLS'),
  change('TLS from the start on 143', '<Port>993', '<Port>143'),
  change('login not said', /<AuthRequired>on<\/AuthRequired>/, ''),
  value('AuthRequired', 'on', 'off'),
  change('one login or two not said', /<UsePOPAuth>on<\/UsePOPAuth>/, ''),
  value('SMTPLast', 'off', 'on'),
  change('a password', '<SPA>', '<Password>secret</Password><SPA>'),
]

const K9S: readonly Change[] = [
  change('no version', / version="[^"]*"/, ''),
  change('a version before there was a name for no login', / version="[^"]*"/, ' version="94"'),
  change('a version that the app doesn’t know yet', / version="[^"]*"/, ' version="112"'),
  change('another format', ' format="1"', ' format="2"'),
  change('no UUID', / uuid="[^"]*"/, ' uuid="jane"'),
  change('no server for sending', /<outgoing-server[^]*<\/outgoing-server>/, ''),
  change('no server for receiving', /<incoming-server[^]*<\/incoming-server>/, ''),
  change('nobody', /<identity>[^]*<\/identity>/, ''),
  change('another type', 'type="IMAP"', 'type="imap"'),
  without('host'),
  without('port'),
  value('connection-security', 'SSL_TLS_REQUIRED', 'NONE'),
  value('connection-security', 'SSL_TLS_REQUIRED', 'SSL_TLS_OPTIONAL'),
  value('authentication-type', 'PLAIN', 'plain'),
  value('authentication-type', 'PLAIN', 'AUTOMATIC'),
  without('username'),
  change('a password', '</username>', '</username><password>secret</password>'),
]

const LOGIN_NAME: readonly Change[] = [without('LoginName'), value('LoginName', 'jane.doe@example.test', '')]

/** What each schema must refuse, of its example. */
export const REFUSALS = {
  autoconfig: { example: 'domain-imap-465', changes: AUTOCONFIG },
  'thunderbird-isp': { example: 'imap-465', changes: AUTOCONFIG },
  autodiscover: {
    example: 'domain-imap-465',
    changes: [...AUTODISCOVER, change('one person’s login', '<SPA>', '<LoginName>jane</LoginName><SPA>')],
  },
  'outlook-autodiscover': { example: 'imap-465', changes: [...AUTODISCOVER, ...LOGIN_NAME] },
  k9s: { example: 'imap-465', changes: K9S },
} as const satisfies Readonly<
  Record<SchemaName, { readonly example: string; readonly changes: readonly Change[] }>
>
