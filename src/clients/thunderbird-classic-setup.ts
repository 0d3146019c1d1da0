import type { CurrentClient, FormField } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const server = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Hostname:', 'text', `${side}.host`),
  setting('Port:', 'text', `${side}.port`),
  setting('Connection security:', 'menu', `${side}.security`),
  setting('Authentication method:', 'menu', `${side}.auth`),
  setting('Username:', 'text', `${side}.username`),
]

export const thunderbirdClassicSetup = {
  status: 'current',
  id: 'thunderbird-classic-setup',
  name: 'Thunderbird, older set-up window',
  vendor: 'MZLA',
  family: 'thunderbird',
  platforms: ['windows', 'macos', 'linux'],
  versions: 'ESR 140 and older (in ESR 140 only for the first account)',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: {
      imap: [
        'google',
        'microsoft',
        'microsoft-365',
        'yahoo',
        'aol',
        'fastmail',
        'mail-ru',
        'yandex',
        'comcast',
        'thundermail',
      ],
      pop3: [
        'google',
        'microsoft',
        'microsoft-365',
        'yahoo',
        'aol',
        'fastmail',
        'mail-ru',
        'yandex',
        'comcast',
        'thundermail',
      ],
    },
    automatic: { ispdb: true, issuers: [] },
    throughCloud: 'no',
  },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
  auth: { password: 'Normal password', oauth2: 'OAuth2' },
  windows: [
    {
      id: 'account',
      title: 'Set Up Your Existing Email Address',
      sections: [
        {
          fields: [
            setting('Your full name', 'text', 'name'),
            setting('Email address', 'text', 'email'),
            setting('Password', 'password', 'password'),
            mustBe('on', 'Remember password', 'checkbox'),
          ],
        },
      ],
    },
    {
      id: 'manual',
      title: 'Manual configuration',
      sections: [
        {
          heading: 'Incoming server',
          fields: [setting('Protocol:', 'menu', 'protocol'), ...server('incoming')],
        },
        { heading: 'Outgoing server', fields: server('outgoing') },
      ],
    },
  ],
  steps: [
    { do: 'note', code: 'tb-classic-first-start' },
    { do: 'open', path: ['≡', 'New Account', 'Email'], versions: 'ESR 128 and older' },
    { do: 'fill', window: 'account' },
    { do: 'press', label: 'Configure manually' },
    { do: 'fill', window: 'manual' },
    { do: 'note', code: 'tb-classic-done-stays-grey' },
    { do: 'press', label: 'Done' },
  ],
  traps: [
    { code: 'tb-classic-first-account-only' },
    { code: 'tb-classic-lookup-comes-first' },
    { code: 'set-security-before-port' },
    { code: 'tb-custom-port-stays' },
    { code: 'port-and-encryption-match' },
    { code: 'encrypted-password-fails', when: { signIn: 'password' } },
    { code: 'encrypted-password-fails', when: { signIn: 'app-password' } },
    { code: 'tb-oauth2-other-servers-from-155', when: { signIn: 'oauth2' } },
    { code: 'pop-removes-after-14-days', when: { protocol: 'pop3' } },
    { code: 'insecure-warning-means-stop' },
    { code: 'tb-certificate-must-fit', when: { bridge: false } },
    { code: 'tb-antivirus-in-between' },
  ],
  defaults: { incomingSecurity: 'automatic', outgoingSecurity: 'automatic', pop3Keeps: 'days-14' },
  confidence: 'high',
  unverified: [
    'In which release of each older version the menus changed their words: the dates are of the development code.',
  ],
  sources: [
    'mozilla/releases-comm-central@fe448f4947^ mail/components/accountcreation/content/accountSetup.xhtml, accountSetup.js (2026-04, the last tree with this window)',
    'mozilla/releases-comm-central@cf9726f563 mail/locales/en-US/messenger/accountcreation/accountSetup.ftl (2026-08-22)',
    'mozilla/releases-comm-central@cf9726f563 AccountConfig.sys.mjs, CreateInBackend.sys.mjs, am-server.js, SmtpServerEdit.js',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
