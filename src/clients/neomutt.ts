import { NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient } from '../domain/clients/client.ts'
import { NEOMUTT_WINDOWS } from './neomutt-windows.ts'

export const neomutt = {
  status: 'current',
  id: 'neomutt',
  name: 'NeoMutt / Mutt',
  vendor: 'community',
  platforms: ['linux', 'macos'],
  versions: 'NeoMutt of 2026, Mutt 2.2 and 2.3; msmtp 1.8, isync 1.4 and 1.5',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: 'any', pop3: 'any' },
    automatic: { ispdb: false, issuers: [] },
    throughCloud: 'no',
  },
  security: {
    tls: 'imaps:// , pops:// , smtps://',
    starttls: 'imap:// or smtp:// with $ssl_starttls=yes and $ssl_force_tls=yes',
    none: 'imap:// with $ssl_force_tls=no and $ssl_starttls=no',
  },
  auth: { password: NO_CHOICE, oauth2: 'oauthbearer:xoauth2' },
  windows: NEOMUTT_WINDOWS,
  steps: [
    { do: 'note', code: 'terminal-password-by-command' },
    { do: 'note', code: 'neomutt-pop3-not-shown', only: 'pop3' },
    { do: 'run', command: 'mkdir -p ~/.config/neomutt', versions: 'NeoMutt' },
    { do: 'fill', window: 'neomuttrc', versions: 'NeoMutt' },
    { do: 'run', command: 'chmod 600 ~/.config/neomutt/neomuttrc', versions: 'NeoMutt' },
    { do: 'fill', window: 'muttrc', versions: 'Mutt' },
    { do: 'run', command: 'chmod 600 ~/.muttrc', versions: 'Mutt' },
    { do: 'note', code: 'neomutt-mbsync-and-msmtp-instead' },
    { do: 'fill', window: 'msmtprc', versions: 'msmtp 1.8' },
    { do: 'run', command: 'chmod 600 ~/.msmtprc', versions: 'msmtp 1.8' },
    { do: 'note', code: 'mbsync-folder-first', only: 'imap' },
    { do: 'fill', window: 'mbsyncrc', versions: 'isync 1.5 and later', only: 'imap' },
    { do: 'fill', window: 'mbsyncrc-1-4', versions: 'isync 1.4', only: 'imap' },
  ],
  traps: [
    { code: 'neomutt-scheme-fits-port' },
    { code: 'neomutt-at-sign-stays' },
    { code: 'neomutt-oauth2-by-helper', when: { signIn: 'oauth2' } },
    { code: 'msmtp-starttls-off-for-tls', when: { security: 'tls' } },
    { code: 'msmtp-configure-prints-lines' },
    { code: 'mbsync-blank-line-ends-section', when: { protocol: 'imap' } },
    { code: 'mbsync-words-before-1-4', when: { protocol: 'imap' } },
    { code: 'terminal-certificate-file-of-debian' },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [
        { do: 'open', path: ['~/.config/neomutt/neomuttrc'], versions: 'NeoMutt' },
        { do: 'open', path: ['~/.muttrc'], versions: 'Mutt' },
      ],
    },
    {
      kind: 'change',
      sides: ['incoming'],
      how: [{ do: 'open', path: ['~/.mbsyncrc'], versions: 'isync', only: 'imap' }],
    },
    {
      kind: 'change',
      sides: ['outgoing'],
      how: [{ do: 'open', path: ['~/.msmtprc'], versions: 'msmtp' }],
    },
  ],
  switches: {
    timeOut: [
      { do: 'open', path: ['~/.config/neomutt/neomuttrc', 'set socket_timeout'], versions: 'NeoMutt' },
    ],
  },
  imports: [
    { format: 'config-file' },
    { format: 'msmtp-configure', how: [{ do: 'run', command: 'msmtp --configure jane@example.com' }] },
  ],
  confidence: 'high',
  unverified: [
    'The options for fetching by POP3.',
    'The lines that make the app read mbsync’s folders and send through msmtp.',
  ],
  sources: [
    'neomutt/neomutt@ed494b09e3 docs/config.c, docs/manual.xml.head (2026-07-24)',
    'marlam/msmtp@933d35be8a doc/msmtp.1, doc/msmtprc-user.example',
    'isync 1.5.1 NEWS, src/drv_imap.c, src/config.c (2025-05; read 2026-11)',
    'muttmua/mutt@15c45790fd init.c, url.c (2026-08; read 2026-11)',
    'Run against a mail server: neomutt 20220429, mutt 2.2.12, msmtp 1.8.23, isync 1.4.4',
    'neomutt/neomutt conn/config.c (socket_timeout; read 2026-11)',
  ],
  checked: '2026-07',
} as const satisfies CurrentClient
