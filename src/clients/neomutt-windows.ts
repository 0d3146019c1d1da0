import { ACCOUNT_NAME } from '../domain/clients/account-name.ts'
import type { FormWindow } from '../domain/clients/client.ts'
import { composedLine, fixedLine, onlyFor, securedLine, settingLine } from './lines.ts'

const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt'
const ACCOUNT = ACCOUNT_NAME
const FAR = `${ACCOUNT}-remote`
const NEAR = `${ACCOUNT}-local`
const COMMAND = `pass show ${ACCOUNT}`

/** NeoMutt renamed two options of Mutt. */
interface Names {
  readonly realName: string
  readonly spoolFile: string
}

const muttSections = (names: Names): FormWindow['sections'] => [
  {
    fields: [
      composedLine('set from =', '"{email}"'),
      composedLine(`set ${names.realName} =`, '"{name}"'),
      fixedLine('set use_from =', 'yes'),
    ],
  },
  {
    fields: onlyFor('imap', [
      composedLine('set imap_user =', '"{incoming.username}"'),
      composedLine('set imap_pass =', `"\`${COMMAND}\`"`),
      securedLine('set folder =', {
        tls: '"imaps://{incoming.host}:{incoming.port}/"',
        starttls: '"imap://{incoming.host}:{incoming.port}/"',
      }),
      fixedLine(`set ${names.spoolFile} =`, '"+INBOX"'),
      fixedLine('set record =', '"+Sent"'),
      fixedLine('set postponed =', '"+Drafts"'),
    ]),
  },
  {
    fields: [
      securedLine('set smtp_url =', {
        tls: '"smtps://{outgoing.username:user}@{outgoing.host}:{outgoing.port}/"',
        starttls: '"smtp://{outgoing.username:user}@{outgoing.host}:{outgoing.port}/"',
      }),
      composedLine('set smtp_pass =', `"\`${COMMAND}\`"`),
    ],
  },
  {
    fields: [
      fixedLine('set ssl_starttls =', 'yes'),
      fixedLine('set ssl_force_tls =', 'yes'),
      fixedLine('set ssl_ca_certificates_file =', `"${CERTIFICATES}"`),
    ],
  },
]

/** `AuthMechs` is not written: the sample that was run forces LOGIN, and that would rule out other servers. */
const mbsyncSections = (tls: ReturnType<typeof securedLine>): FormWindow['sections'] => [
  {
    fields: [
      composedLine('IMAPAccount', ACCOUNT),
      settingLine('Host', 'incoming.host'),
      settingLine('Port', 'incoming.port'),
      settingLine('User', 'incoming.username'),
      composedLine('PassCmd', `"${COMMAND}"`),
      tls,
      fixedLine('CertificateFile', CERTIFICATES),
    ],
  },
  { fields: [composedLine('IMAPStore', FAR), composedLine('Account', ACCOUNT)] },
  {
    fields: [
      composedLine('MaildirStore', NEAR),
      fixedLine('SubFolders', 'Verbatim'),
      composedLine('Path', `~/Mail/${ACCOUNT}/`),
      composedLine('Inbox', `~/Mail/${ACCOUNT}/INBOX`),
    ],
  },
  {
    fields: [
      composedLine('Channel', ACCOUNT),
      composedLine('Far', `:${FAR}:`),
      composedLine('Near', `:${NEAR}:`),
      fixedLine('Patterns', '*'),
      fixedLine('Create', 'Near'),
      fixedLine('Expunge', 'None'),
      fixedLine('SyncState', '*'),
    ],
  },
]

const tlsType = { tls: 'IMAPS', starttls: 'STARTTLS' }

export const NEOMUTT_WINDOWS = [
  {
    id: 'neomuttrc',
    syntax: 'muttrc',
    title: '~/.config/neomutt/neomuttrc',
    versions: 'NeoMutt',
    sections: muttSections({ realName: 'real_name', spoolFile: 'spool_file' }),
  },
  {
    id: 'muttrc',
    syntax: 'muttrc',
    title: '~/.muttrc',
    versions: 'Mutt',
    sections: muttSections({ realName: 'realname', spoolFile: 'spoolfile' }),
  },
  {
    id: 'msmtprc',
    syntax: 'msmtprc',
    title: '~/.msmtprc',
    versions: 'msmtp 1.8',
    sections: [
      {
        fields: [
          composedLine('account', ACCOUNT),
          settingLine('host', 'outgoing.host'),
          settingLine('port', 'outgoing.port'),
          fixedLine('tls', 'on'),
          securedLine('tls_starttls', { tls: 'off', starttls: 'on' }),
          fixedLine('tls_trust_file', CERTIFICATES),
          fixedLine('auth', 'on'),
          settingLine('user', 'outgoing.username'),
          composedLine('passwordeval', `"${COMMAND}"`),
          settingLine('from', 'email'),
        ],
      },
      { fields: [composedLine('account', `default : ${ACCOUNT}`)] },
    ],
  },
  {
    id: 'mbsyncrc',
    syntax: 'mbsyncrc',
    title: '~/.mbsyncrc',
    versions: 'isync 1.5 and later',
    only: 'imap',
    sections: mbsyncSections(securedLine('TLSType', tlsType)),
  },
  {
    id: 'mbsyncrc-1-4',
    syntax: 'mbsyncrc',
    title: '~/.mbsyncrc',
    versions: 'isync 1.4',
    only: 'imap',
    sections: mbsyncSections(securedLine('SSLType', tlsType)),
  },
] as const satisfies readonly FormWindow[]
