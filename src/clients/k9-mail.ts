import type { CurrentClient } from '../domain/clients/client.ts'
import {
  thunderbirdAndroidApp,
  thunderbirdAndroidImports,
  thunderbirdAndroidSteps,
} from './thunderbird-android-windows.ts'

export const k9Mail = {
  ...thunderbirdAndroidApp,
  id: 'k9-mail',
  name: 'K-9 Mail',
  steps: [
    { do: 'open', path: ['≡', 'Settings', 'Add account'] },
    { do: 'note', code: 'k9-first-account' },
    ...thunderbirdAndroidSteps,
  ],
  imports: [thunderbirdAndroidImports.settingsFile, thunderbirdAndroidImports.lookUp],
  unverified: [],
} as const satisfies CurrentClient
