import type { CurrentClient, FormField } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'
import { thunderbirdDesktop } from './thunderbird-desktop.ts'

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
  vendor: thunderbirdDesktop.vendor,
  family: thunderbirdDesktop.family,
  platforms: thunderbirdDesktop.platforms,
  versions: 'ESR 140 and older (in ESR 140 only for the first account)',
  capabilities: {
    protocols: thunderbirdDesktop.protocols,
    oauth2: thunderbirdDesktop.oauth2,
    automatic: { ispdb: true, issuers: [] },
    throughCloud: 'no',
  },
  security: thunderbirdDesktop.security,
  auth: thunderbirdDesktop.auth,
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
    ...thunderbirdDesktop.traps,
  ],
  defaults: thunderbirdDesktop.defaults,
  editing: thunderbirdDesktop.editing,
  switches: thunderbirdDesktop.switches,
  imports: thunderbirdDesktop.imports,
  confidence: 'high',
  unverified: [
    'In which release of each older version the menus changed their words: the dates are of the development code.',
    'The way to the editor of hidden settings, which has the time-out (`mailnews.tcptimeout`).',
  ],
  sources: [
    'mozilla/releases-comm-central@fe448f4947^ mail/components/accountcreation/content/accountSetup.xhtml, accountSetup.js (2026-04, the last tree with this window)',
    'mozilla/releases-comm-central@cf9726f563 mail/locales/en-US/messenger/accountcreation/accountSetup.ftl (2026-08-22)',
    'mozilla/releases-comm-central@cf9726f563 AccountConfig.sys.mjs, CreateInBackend.sys.mjs, am-server.js, SmtpServerEdit.js',
    'mozilla/releases-comm-central mail/locales/en-US/chrome/messenger/am-server-top.dtd, am-server-advanced.dtd (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
