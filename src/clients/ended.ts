import type { EndedClient } from '../domain/clients/client.ts'

export const outlookComWeb = {
  status: 'ended',
  id: 'outlook-com-web',
  name: 'Outlook.com in the browser',
  vendor: 'Microsoft',
  platforms: ['web'],
  ended: '2024-07-01',
  reason: 'ended-outlook-com-connected-accounts',
  successors: ['outlook-new-windows', 'outlook-classic-windows', 'thunderbird-account-hub'],
  sources: [
    'Microsoft: connected accounts and Gmail accounts in Outlook.com ended on 2024-06-30 and 2024-07-01',
  ],
  checked: '2026-11',
} as const satisfies EndedClient

export const windowsMail = {
  status: 'ended',
  id: 'windows-mail',
  name: 'Mail for Windows 10 and 11',
  vendor: 'Microsoft',
  platforms: ['windows'],
  ended: '2024-12-31',
  reason: 'ended-windows-mail',
  successors: ['outlook-new-windows', 'outlook-classic-windows', 'thunderbird-account-hub'],
  sources: ['Microsoft: Mail, Calendar and People for Windows end on 2024-12-31'],
  checked: '2026-11',
} as const satisfies EndedClient

export const postbox = {
  status: 'ended',
  id: 'postbox',
  name: 'Postbox',
  vendor: 'Postbox',
  platforms: ['windows', 'macos'],
  ended: '2024',
  reason: 'ended-postbox',
  successors: ['em-client', 'thunderbird-account-hub'],
  sources: ['eM Client: Postbox taken over in 2024'],
  checked: '2026-11',
} as const satisfies EndedClient
