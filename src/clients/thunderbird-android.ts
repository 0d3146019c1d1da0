import type { CurrentClient } from '../domain/clients/client.ts'
import { thunderbirdAndroidApp, thunderbirdAndroidSteps } from './thunderbird-android-windows.ts'

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
  unverified: ['How the QR scanner behaves on real devices; only reports of problems were read.'],
} as const satisfies CurrentClient
