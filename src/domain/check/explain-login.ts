import { mayWantAppPassword } from '../advice/prepare.ts'
import type { CheckAbout } from './about.ts'
import type { Candidate } from './candidates.ts'
import { finding, type Finding } from './finding.ts'
import type { AuthSaid } from './said.ts'

export function explainRightUsername({ provider }: CheckAbout, { server }: Candidate): Finding {
  if (!provider) return finding('username-cannot-know')
  return finding(server.username === 'custom' ? 'username-from-provider' : 'as-listed')
}

export function explainWrongUsername({ address }: CheckAbout, said: string, { server }: Candidate): Finding {
  switch (server.username) {
    case 'email':
      return finding(said.includes('@') && address ? 'username-other-address' : 'username-wants-address')
    case 'localpart':
      return finding(said.includes('@') ? 'username-wants-local' : 'username-other-address')
    case 'localpart-dot-domain':
      return finding('username-wants-dotted')
    case 'custom':
    case 'none':
      return finding('username-from-provider')
  }
}

export function explainRightAuth(about: CheckAbout, said: AuthSaid, { server }: Candidate): Finding {
  const { provider } = about
  if (!provider || said === 'other') return finding('auth-cannot-know')
  const appPassword = server.auth.includes('app-password')
  if (said === 'app-password') return finding(appPassword ? 'as-listed' : 'auth-cannot-know')
  if (said !== 'password' || !appPassword) return finding('as-listed')
  // The app’s menu says “password” for both: which one was typed, only the person knows.
  const only = !server.auth.includes('password') || provider.requirements.includes('app-password')
  if (only) return finding('needs-app-password')
  return finding(mayWantAppPassword(provider) ? 'maybe-app-password' : 'as-listed')
}

export function explainWrongAuth(said: AuthSaid): Finding {
  switch (said) {
    case 'password':
    case 'app-password':
      return finding('auth-wants-oauth2')
    case 'oauth2':
      return finding('auth-wants-password')
    case 'encrypted':
      return finding('auth-encrypted')
    case 'none':
      return finding('auth-none')
    case 'other':
      return finding('auth-cannot-know')
  }
}
