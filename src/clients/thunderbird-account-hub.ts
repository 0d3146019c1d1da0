import type { CurrentClient, FormField } from '../domain/clients/client.ts'
import { setting } from './fields.ts'
import { thunderbirdDesktop } from './thunderbird-desktop.ts'

const connection = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Connection security', 'menu', `${side}.security`),
  setting('Port', 'text', `${side}.port`),
]

export const thunderbirdAccountHub = {
  status: 'current',
  id: 'thunderbird-account-hub',
  name: 'Thunderbird',
  vendor: thunderbirdDesktop.vendor,
  family: thunderbirdDesktop.family,
  platforms: thunderbirdDesktop.platforms,
  versions: '150 and later (from 140 for second and later accounts)',
  capabilities: {
    protocols: thunderbirdDesktop.protocols,
    oauth2: thunderbirdDesktop.oauth2,
    automatic: { ispdb: true, issuers: ['thundermail'] },
    throughCloud: 'no',
  },
  security: thunderbirdDesktop.security,
  auth: thunderbirdDesktop.auth,
  windows: [
    {
      id: 'manual',
      title: { imap: 'IMAP Settings', pop3: 'POP3 Settings' },
      versions: '155 and later',
      sections: [
        {
          heading: 'Incoming server',
          fields: [
            setting('Hostname', 'text', 'incoming.host'),
            setting('Username', 'text', 'incoming.username'),
            setting('Authentication method', 'menu', 'incoming.auth'),
            ...connection('incoming'),
          ],
        },
        {
          heading: 'Outgoing server',
          fields: [
            setting('Hostname', 'text', 'outgoing.host'),
            setting('Username', 'text', 'outgoing.username'),
            setting('Authentication method', 'menu', 'outgoing.auth'),
            ...connection('outgoing'),
          ],
        },
      ],
    },
    {
      id: 'incoming',
      title: 'Incoming server settings',
      versions: '140 to 154',
      sections: [
        {
          fields: [
            setting('Protocol', 'menu', 'protocol'),
            setting('Hostname', 'text', 'incoming.host'),
            setting('Port', 'text', 'incoming.port'),
            setting('Connection security', 'menu', 'incoming.security'),
            setting('Authentication method', 'menu', 'incoming.auth'),
            setting('Username', 'text', 'incoming.username'),
          ],
        },
      ],
    },
    {
      id: 'outgoing',
      title: 'Outgoing server settings',
      versions: '140 to 154',
      sections: [
        {
          fields: [
            setting('Hostname', 'text', 'outgoing.host'),
            setting('Port', 'text', 'outgoing.port'),
            setting('Connection security', 'menu', 'outgoing.security'),
            setting('Authentication method', 'menu', 'outgoing.auth'),
            setting('Username', 'text', 'outgoing.username'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['≡', 'Add Account', 'Email'], versions: '152 and later' },
    { do: 'open', path: ['≡', 'New Account', 'Email'], versions: '140 to 151' },
    { do: 'type', setting: 'name', label: 'Full name' },
    { do: 'type', setting: 'email', label: 'Email address' },
    { do: 'press', label: 'Manual configuration' },
    {
      do: 'choose',
      label: { imap: 'IMAP – Sync across devices', pop3: 'POP3 – Download to device' },
      from: 'Choose an email account type',
      versions: '155 and later',
    },
    { do: 'press', label: 'Set up account', versions: '155 and later' },
    { do: 'fill', window: 'manual', versions: '155 and later' },
    { do: 'press', label: 'Connect', versions: '155 and later' },
    { do: 'fill', window: 'incoming', versions: '140 to 154' },
    { do: 'press', label: 'Continue', versions: '140 to 154' },
    { do: 'fill', window: 'outgoing', versions: '140 to 154' },
    { do: 'press', label: 'Continue', versions: '140 to 154' },
    { do: 'password', label: 'Password' },
    { do: 'press', label: 'Continue' },
    { do: 'press', label: 'Finish' },
  ],
  traps: [{ code: 'tb-lookup-comes-first' }, ...thunderbirdDesktop.traps],
  defaults: thunderbirdDesktop.defaults,
  editing: thunderbirdDesktop.editing,
  switches: thunderbirdDesktop.switches,
  imports: thunderbirdDesktop.imports,
  confidence: 'high',
  unverified: [
    'Releases of ESR 153 were not compiled; the development code of August 2026 was read.',
    'The way to the editor of hidden settings, which has the time-out (`mailnews.tcptimeout`).',
  ],
  sources: [
    'mozilla/releases-comm-central@cf9726f563 mail/locales/en-US/messenger/accountcreation/accountHub.ftl',
    'mozilla/releases-comm-central@cf9726f563 mail/components/accountcreation/templates/accountHubEmailManualConfigFormTemplate.inc.xhtml',
    'mozilla/releases-comm-central@cf9726f563 mail/components/accountcreation/content/widgets/email-manual-config-form.mjs',
    'mozilla/releases-comm-central@c2389daad8 accountHubEmailIncomingFormTemplate, accountHubEmailOutgoingFormTemplate',
    'mozilla/releases-comm-central mail/locales/en-US/chrome/messenger/am-server-top.dtd, am-server-advanced.dtd (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
