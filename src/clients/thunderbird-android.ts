import type { CurrentClient } from '../domain/clients/client.ts'
import {
  thunderbirdAndroidApp,
  thunderbirdAndroidImports,
  thunderbirdAndroidSteps,
} from './thunderbird-android-windows.ts'

export const thunderbirdAndroid = {
  ...thunderbirdAndroidApp,
  id: 'thunderbird-android',
  name: 'Thunderbird for Android',
  family: 'thunderbird',
  steps: [
    { do: 'open', path: ['≡', 'Settings', 'Add account'] },
    { do: 'note', code: 'tb-android-first-account' },
    ...thunderbirdAndroidSteps,
  ],
  imports: [
    {
      format: 'thunderbird-android-qr',
      how: [
        { do: 'open', path: ['≡', 'Settings', 'Import settings'] },
        { do: 'press', label: 'Scan QR code' },
      ],
      password: 'may-hold',
    },
    thunderbirdAndroidImports.settingsFile,
    {
      format: 'k9-mail-accounts',
      how: [
        { do: 'open', path: ['≡', 'Settings', 'Import settings'] },
        { do: 'press', label: 'Import from app' },
      ],
    },
    thunderbirdAndroidImports.lookUp,
  ],
  unverified: ['How the QR scanner behaves on real devices; only reports of problems were read.'],
} as const satisfies CurrentClient
