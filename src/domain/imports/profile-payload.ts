import type { ContentKind } from './content-kinds.ts'
import { findTexts, holdsPassword } from './find-in-plist.ts'
import { readPlace } from './hosts-of.ts'
import type { ImportedContent } from './imported.ts'
import { getBoolean, getText, type PlistDict } from './parse-plist.ts'
import { plainOrNone } from './plain-text.ts'
import { readSubject } from './read-certificate.ts'

interface PayloadRule {
  readonly kind: ContentKind
  /** The key that says which one it is: a server, a network, a file. */
  readonly detail?: string
  /** The key of a server that is sent a password. */
  readonly host?: string
  /** The keys of other servers, wherever they stand in it. */
  readonly servers?: readonly string[]
  /** A switch for encryption, on where nobody sets it. */
  readonly ssl?: string
}

const VPN: PayloadRule = {
  kind: 'vpn',
  detail: 'UserDefinedName',
  servers: ['RemoteAddress', 'CommRemoteAddress', 'ProxyServer', 'HTTPProxy', 'ProxyAutoConfigURLString'],
}
const PROXY: PayloadRule = {
  kind: 'proxy',
  servers: [
    'ProxyServer',
    'ProxyPACURL',
    'HTTPProxy',
    'HTTPSProxy',
    'SOCKSProxy',
    'ProxyAutoConfigURLString',
  ],
}
/** First, second, third, any, and the global one: `com.apple.firstactiveethernet.managed` and the like. */
const ETHERNET = /^com\.apple\.[a-z]*ethernet\.managed$/

function ruleOf(type: string): PayloadRule | undefined {
  return RULES.get(type) ?? (ETHERNET.test(type) ? { kind: 'ethernet' } : undefined)
}

/** By Apple’s names of the payload types (github.com/apple/device-management, `mdm/profiles/`). */
const RULES: ReadonlyMap<string, PayloadRule> = new Map<string, PayloadRule>([
  ['com.apple.security.root', { kind: 'root-certificate', detail: 'PayloadCertificateFileName' }],
  ['com.apple.security.pem', { kind: 'certificate', detail: 'PayloadCertificateFileName' }],
  ['com.apple.security.pkcs1', { kind: 'certificate', detail: 'PayloadCertificateFileName' }],
  ['com.apple.security.pkcs12', { kind: 'identity', detail: 'PayloadCertificateFileName' }],
  ['com.apple.security.scep', { kind: 'identity' }],
  ['com.apple.security.acme', { kind: 'identity', detail: 'DirectoryURL' }],
  ['com.apple.ADCertificate.managed', { kind: 'identity', detail: 'CertServer' }],
  ['com.apple.mdm', { kind: 'management', detail: 'ServerURL' }],
  ['com.apple.applicationaccess', { kind: 'restrictions' }],
  ['com.apple.mobiledevice.passwordpolicy', { kind: 'passcode' }],
  ['com.apple.profileRemovalPassword', { kind: 'removal-password' }],
  ['com.apple.app.lock', { kind: 'single-app' }],
  ['com.apple.vpn.managed', VPN],
  ['com.apple.vpn.managed.applayer', VPN],
  ['com.apple.vpn.managed.appmapping', { kind: 'vpn' }],
  ['com.apple.proxy.http.global', PROXY],
  ['com.apple.dnsSettings.managed', { kind: 'dns', servers: ['ServerURL', 'ServerName', 'ServerAddresses'] }],
  ['com.apple.dnsProxy.managed', { kind: 'dns' }],
  [
    'com.apple.webcontent-filter',
    { kind: 'content-filter', detail: 'UserDefinedName', servers: ['ServerAddress'] },
  ],
  ['com.apple.relay.managed', { kind: 'relay', servers: ['HTTP3RelayURL', 'HTTP2RelayURL'] }],
  ['com.apple.wifi.managed', { kind: 'wifi', detail: 'SSID_STR', servers: ['ProxyServer', 'ProxyPACURL'] }],
  ['com.apple.cellular', { kind: 'cellular' }],
  ['com.apple.apn.managed', { kind: 'cellular' }],
  ['com.apple.eas.account', { kind: 'exchange', host: 'Host', ssl: 'SSL' }],
  ['com.apple.ews.account', { kind: 'exchange', host: 'Host', ssl: 'SSL' }],
  ['com.apple.caldav.account', { kind: 'calendar', host: 'CalDAVHostName', ssl: 'CalDAVUseSSL' }],
  ['com.apple.carddav.account', { kind: 'contacts', host: 'CardDAVHostName', ssl: 'CardDAVUseSSL' }],
  [
    'com.apple.subscribedcalendar.account',
    { kind: 'subscribed-calendar', host: 'SubCalAccountHostName', ssl: 'SubCalAccountUseSSL' },
  ],
  ['com.apple.ldap.account', { kind: 'directory', host: 'LDAPAccountHostName', ssl: 'LDAPAccountUseSSL' }],
  ['com.apple.jabber.account', { kind: 'chat', host: 'JabberHostName', ssl: 'JabberUseSSL' }],
  ['com.apple.google-oauth', { kind: 'google-account', detail: 'EmailAddress' }],
  ['com.apple.webClip.managed', { kind: 'web-clip', detail: 'URL' }],
  ['com.apple.extensiblesso', { kind: 'sign-on', detail: 'ExtensionIdentifier' }],
  ['com.apple.sso', { kind: 'sign-on' }],
  ['com.apple.font', { kind: 'font' }],
  ['com.apple.declarations', { kind: 'declarations' }],
  ['com.apple.osxserver.account', { kind: 'server-account', host: 'HostName' }],
  ['com.apple.AIM.account', { kind: 'chat', host: 'AIMHostName', ssl: 'AIMUseSSL' }],
  ['com.apple.SystemConfiguration', PROXY],
  ['com.apple.mcxloginscripts', { kind: 'scripts' }],
  ['com.apple.ManagedClient.preferences', { kind: 'app-settings' }],
  ['.GlobalPreferences', { kind: 'app-settings' }],
  ['com.apple.applicationaccess.new', { kind: 'restrictions' }],
  ['com.apple.systempolicy.control', { kind: 'app-rules' }],
  ['com.apple.systempolicy.managed', { kind: 'app-rules' }],
  ['com.apple.systempolicy.rule', { kind: 'app-rules' }],
  ['com.apple.security.FDERecoveryRedirect', { kind: 'disk-key', servers: ['RedirectURL'] }],
  ['com.apple.security.FDERecoveryKeyEscrow', { kind: 'disk-key', detail: 'Location' }],
])

const CERTIFICATES = ['com.apple.security.root', 'com.apple.security.pem', 'com.apple.security.pkcs1']

/** Of a certificate, the name in it says more than that of its file. */
function subjectOf(payload: PlistDict, type: string): string | undefined {
  const data = payload.entries.get('PayloadContent')
  return CERTIFICATES.includes(type) && data?.kind === 'data' ? readSubject(data.text) : undefined
}

/** What Apple’s types call a server, for those that nobody here knows. */
const SERVER_KEY = /(^Host|HostName|Server|ServerURL|ServerAddress)$/
const MOST_SERVERS = 12

/** Any payload but a mail account: what it is, never what is in it. */
export function readPayload(payload: PlistDict): ImportedContent {
  const type = getText(payload, 'PayloadType') ?? ''
  const rule = ruleOf(type)
  const name = plainOrNone(getText(payload, 'PayloadDisplayName'))
  const detail =
    subjectOf(payload, type) ??
    (rule ? plainOrNone(getText(payload, rule.detail ?? rule.host ?? '')) : plainOrNone(type))
  const written = rule?.host === undefined ? undefined : getText(payload, rule.host)
  const host = written === undefined ? undefined : readPlace(written)
  const servers = findTexts(payload, (key) => rule?.servers?.includes(key) ?? (!rule && SERVER_KEY.test(key)))
  return {
    kind: rule?.kind ?? 'unknown',
    ...(name === undefined ? {} : { name }),
    ...(detail === undefined ? {} : { detail }),
    ...(host ? { host } : {}),
    ...(servers.length > 0 ? { servers: servers.slice(0, MOST_SERVERS).map(readPlace) } : {}),
    passwordInside: holdsPassword(payload),
    unencrypted: rule?.ssl !== undefined && getBoolean(payload, rule.ssl) === false,
  }
}
