/** What is thought of one line. `unknown`: nobody here can know, or it wasn’t said. */
export type Verdict = 'right' | 'weak' | 'wrong' | 'unknown'

/** Where a reason can be looked up: the port’s guide, the provider’s page, or the app’s. */
export type CheckSource = 'port' | 'provider' | 'client' | 'none'

/** Why a line is judged so. Closed: each has its sentence in `src/i18n/en/check.ts`. */
export const CHECK_REASONS = {
  'as-listed': { verdict: 'right', source: 'provider' },
  'as-registered': { verdict: 'right', source: 'port' },

  'not-said': { verdict: 'unknown', source: 'none' },
  'host-cannot-know': { verdict: 'unknown', source: 'none' },
  'host-not-listed': { verdict: 'unknown', source: 'provider' },
  'host-varies': { verdict: 'unknown', source: 'provider' },
  'port-not-listed': { verdict: 'unknown', source: 'provider' },
  'goes-with-unlisted-port': { verdict: 'unknown', source: 'provider' },
  'port-outside-table': { verdict: 'unknown', source: 'none' },
  'stronger-than-listed': { verdict: 'unknown', source: 'provider' },
  'username-cannot-know': { verdict: 'unknown', source: 'none' },
  'username-from-provider': { verdict: 'unknown', source: 'provider' },
  'auth-cannot-know': { verdict: 'unknown', source: 'none' },
  'needs-app-password': { verdict: 'unknown', source: 'provider' },
  'maybe-app-password': { verdict: 'unknown', source: 'provider' },

  'security-auto': { verdict: 'weak', source: 'port' },
  'security-if-available': { verdict: 'weak', source: 'port' },
  'old-port': { verdict: 'weak', source: 'port' },
  'old-with-port': { verdict: 'weak', source: 'port' },
  'port-in-no-source': { verdict: 'weak', source: 'provider' },
  'goes-with-listed-port': { verdict: 'weak', source: 'provider' },
  'old-only-offer': { verdict: 'weak', source: 'port' },
  'relay-only-offer': { verdict: 'weak', source: 'port' },
  'cleartext-only-offer': { verdict: 'weak', source: 'provider' },

  'host-ip-address': { verdict: 'wrong', source: 'none' },
  'host-single-label': { verdict: 'wrong', source: 'none' },
  'host-unreadable': { verdict: 'wrong', source: 'none' },
  'host-has-more': { verdict: 'wrong', source: 'none' },
  'host-near-miss': { verdict: 'wrong', source: 'provider' },
  'host-is-website': { verdict: 'wrong', source: 'provider' },
  'host-of-other-service': { verdict: 'wrong', source: 'provider' },
  'host-of-other-provider': { verdict: 'wrong', source: 'provider' },
  'host-not-theirs': { verdict: 'wrong', source: 'provider' },
  'host-not-allowed': { verdict: 'wrong', source: 'none' },
  'port-not-a-number': { verdict: 'wrong', source: 'none' },
  'port-of-other-protocol': { verdict: 'wrong', source: 'port' },
  'port-relay': { verdict: 'wrong', source: 'port' },
  'port-slip': { verdict: 'wrong', source: 'port' },
  'port-not-for-mail': { verdict: 'wrong', source: 'port' },
  'port-not-offered': { verdict: 'wrong', source: 'provider' },
  'port-begins-encrypted': { verdict: 'wrong', source: 'port' },
  'port-begins-readable': { verdict: 'wrong', source: 'port' },
  'starttls-on-tls-port': { verdict: 'wrong', source: 'port' },
  'tls-on-starttls-port': { verdict: 'wrong', source: 'port' },
  'security-not-offered': { verdict: 'wrong', source: 'provider' },
  'goes-with-port': { verdict: 'wrong', source: 'port' },
  cleartext: { verdict: 'wrong', source: 'port' },
  'username-wants-address': { verdict: 'wrong', source: 'provider' },
  'username-wants-local': { verdict: 'weak', source: 'provider' },
  'username-wants-dotted': { verdict: 'wrong', source: 'provider' },
  'username-other-address': { verdict: 'wrong', source: 'none' },
  'auth-wants-oauth2': { verdict: 'wrong', source: 'provider' },
  'auth-wants-password': { verdict: 'wrong', source: 'provider' },
  'auth-encrypted': { verdict: 'wrong', source: 'provider' },
  'auth-none': { verdict: 'wrong', source: 'provider' },
  'protocol-not-offered': { verdict: 'wrong', source: 'provider' },
  'protocol-not-in-app': { verdict: 'wrong', source: 'client' },
} as const satisfies Record<string, { readonly verdict: Verdict; readonly source: CheckSource }>

export type CheckReason = keyof typeof CHECK_REASONS

/** Where the person can only compare with what whoever runs the server says: what stands in the field may be wrong. */
const ONLY_THEY_KNOW: readonly CheckReason[] = [
  'host-cannot-know',
  'host-not-listed',
  'host-varies',
  'port-not-listed',
  'goes-with-unlisted-port',
  'port-outside-table',
  'username-cannot-know',
  'username-from-provider',
  'auth-cannot-know',
]

export const onlyTheyKnow = (reason: CheckReason): boolean => ONLY_THEY_KNOW.includes(reason)
