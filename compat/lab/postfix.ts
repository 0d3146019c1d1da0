import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { chainFile } from './certificates.ts'
import { labFolder } from './folder.ts'
import { mailboxTable } from './mailboxes.ts'
import { DOMAIN, hostOf, ODD_USERS, PLACES, USER, type Place } from './places.ts'

type Settings = Readonly<Record<string, string>>

/** Mail from a person's app: with a login, and only encrypted. */
const SUBMISSION: Settings = {
  smtpd_sasl_auth_enable: 'yes',
  smtpd_tls_auth_only: 'yes',
  smtpd_tls_security_level: 'encrypt',
  smtpd_relay_restrictions: 'permit_sasl_authenticated,reject',
  smtpd_recipient_restrictions: '',
}
const IMPLICIT: Settings = { ...SUBMISSION, smtpd_tls_wrappermode: 'yes' }

/** What each place does otherwise. */
const LISTENERS: readonly (readonly [Place, port: number, Settings])[] = [
  ['mail', 25, {}],
  ['mail', 465, IMPLICIT],
  ['mail', 587, SUBMISSION],
  ['mail', 2525, SUBMISSION],
  ['odd-out', 443, IMPLICIT],
  ['odd-out', 586, IMPLICIT],
  ['odd-out', 587, IMPLICIT],
  ['odd-out', 1025, SUBMISSION],
  ['self-signed', 465, { ...IMPLICIT, smtpd_tls_chain_files: chain('self-signed') }],
  ['self-signed', 587, { ...SUBMISSION, smtpd_tls_chain_files: chain('self-signed') }],
  ['expired', 465, { ...IMPLICIT, smtpd_tls_chain_files: chain('expired') }],
  ['expired', 587, { ...SUBMISSION, smtpd_tls_chain_files: chain('expired') }],
  ['old-tls', 465, { ...IMPLICIT, ...oldTls() }],
  ['old-tls', 587, { ...SUBMISSION, ...oldTls() }],
  ['clear', 25, { smtpd_tls_security_level: 'none' }],
  ['clear', 587, { ...SUBMISSION, smtpd_tls_security_level: 'none', smtpd_tls_auth_only: 'no' }],
  ['optional', 587, { ...SUBMISSION, smtpd_tls_security_level: 'may' }],
  [
    'broken-tls',
    587,
    { ...SUBMISSION, smtpd_tls_security_level: 'may', smtpd_tls_protocols: 'none-that-exists' },
  ],
  [
    'busy',
    587,
    { ...SUBMISSION, smtpd_client_connection_count_limit: '1', smtpd_client_event_limit_exceptions: '' },
  ],
  ['strict', 25, { smtpd_relay_restrictions: 'reject_unauth_destination' }],
  ['login-down', 587, { ...SUBMISSION, smtpd_sasl_path: 'private/lost' }],
  ['sender-rules', 587, { ...SUBMISSION, ...senderRules() }],
]

const config = (): string => labFolder('postfix')

export function startPostfix(): void {
  mkdirSync(config(), { recursive: true })
  writeFileSync(`${config()}/mailboxes`, mailboxTable())
  const own = {
    compatibility_level: '3.6',
    queue_directory: labFolder('spool'),
    data_directory: labFolder('postfix-data'),
    maillog_file: labFolder('postfix.log'),
    maillog_file_prefixes: labFolder(),
    myhostname: hostOf('mail'),
    mydomain: DOMAIN,
    myorigin: DOMAIN,
    mydestination: '',
    mynetworks: '192.0.2.0/24',
    inet_protocols: 'ipv4',
    inet_interfaces: 'loopback-only',
    // Delivered on this machine or nowhere.
    default_transport: 'error:this is a lab',
    relay_transport: 'error:this is a lab',
    virtual_transport: 'virtual',
    virtual_mailbox_domains: DOMAIN,
    virtual_mailbox_base: labFolder('mail'),
    virtual_mailbox_maps: `inline:{ {${USER}=jane/} {${ODD_USERS.full}=full/} } texthash:${config()}/mailboxes`,
    virtual_uid_maps: 'static:1000',
    virtual_gid_maps: 'static:1000',
    alias_maps: '',
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: 'private/auth',
    smtpd_tls_security_level: 'may',
    smtpd_tls_chain_files: chain('mail'),
  }
  writeFileSync(`${config()}/main.cf`, lines(own, ''))
  const listeners = LISTENERS.map(
    ([place, port, settings]) =>
      `${PLACES[place]}:${port} inet n - n - - smtpd\n${lines({ syslog_name: `postfix/${place}-${port}`, ...settings }, '  -o ', '=')}`,
  )
  writeFileSync(`${config()}/master.cf`, listeners.join('') + SERVICES)
  execFileSync('postfix', ['-c', config(), 'start'], { stdio: ['ignore', 'pipe', 'pipe'] })
}

export function stopPostfix(): void {
  execFileSync('postfix', ['-c', config(), 'stop'], { stdio: 'ignore' })
}

function lines(settings: Settings, before: string, equals = ' = '): string {
  return Object.entries(settings)
    .map(([key, value]) =>
      before && value.includes(' ')
        ? `${before}{ ${key} = ${value} }\n`
        : `${before}${key}${equals}${value}\n`,
    )
    .join('')
}

function chain(name: Parameters<typeof chainFile>[0]): string {
  return process.env['COMPAT_FOLDER'] ? chainFile(name) : ''
}

/** TLS 1.1 and nothing newer, as on servers that were last looked after before 2018. */
function oldTls(): Settings {
  return {
    smtpd_tls_protocols: 'TLSv1.1',
    smtpd_tls_mandatory_protocols: 'TLSv1.1',
    tls_high_cipherlist: 'DEFAULT@SECLEVEL=0',
    tls_medium_cipherlist: 'DEFAULT@SECLEVEL=0',
  }
}

function senderRules(): Settings {
  return {
    smtpd_sender_login_maps: `inline:{ {${USER}=${USER}} {boss@${DOMAIN}=boss@${DOMAIN}} }`,
    smtpd_sender_restrictions: 'reject_sender_login_mismatch',
  }
}

/** As in the master.cf that Postfix brings along, without what sends mail away from this machine. */
const SERVICES = `
postlog   unix-dgram n  -       n       -       1       postlogd
pickup    unix  n       -       n       60      1       pickup
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
verify    unix  -       -       n       -       1       verify
flush     unix  n       -       n       1000?   0       flush
proxymap  unix  -       -       n       -       -       proxymap
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
virtual   unix  -       n       n       -       -       virtual
anvil     unix  -       -       n       -       1       anvil
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
`
