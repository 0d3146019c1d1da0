import type { Side } from './cures.ts'

/** Why it doesn't work. Closed: each has its sentence in `src/i18n/en/symptoms/causes.ts`. */
export const CAUSES = [
  // The way to the server
  'wrong-host',
  'wrong-port',
  'old-address',
  'website-name',
  'relay-port-closed',
  'port-not-offered',
  'network-filter',
  'security-software',
  'proxy-answered',
  'offline',
  'service-down',
  'network-dropped',
  'windows-network-damaged',
  'slow-line',
  'ipv6-broken',
  // Encryption
  'starttls-on-implicit',
  'tls-on-starttls',
  'encryption-off',
  'both-kinds',
  'offer-missed',
  'offer-removed',
  'server-without-tls',
  'smtp-inspection',
  'server-tls-broken',
  'old-tls-here',
  'old-tls-there',
  // The certificate
  'certificate-of-host',
  'certificate-renewed',
  'certificate-expired',
  'certificate-default',
  'certificate-chain',
  'certificate-antivirus',
  'somebody-between',
  'roots-too-old',
  'wrong-clock',
  // Signing in
  'wrong-password',
  'name-without-domain',
  'wrong-name',
  'app-password-needed',
  'app-password-mistyped',
  'password-expired',
  'oauth2-needed',
  'sign-in-withdrawn',
  'cookies-blocked',
  'sign-in-doubted',
  'account-blocked',
  'access-off',
  'smtp-login-off',
  'security-defaults',
  'login-not-offered',
  'wrong-method',
  'spa-on',
  'mailbox-rights',
  'master-user',
  'app-ignores-refusal',
  // Sending
  'outgoing-login-off',
  'wrong-outgoing-server',
  'relay-port-used',
  'from-differs',
  'alias-not-allowed',
  'recipient-wrong',
  // Limits and the server
  'server-fault',
  'server-busy',
  'sender-listed',
  'mailbox-full',
  'many-connections',
  'cached-connections',
  'other-session',
  'checks-too-often',
  'mailbox-damaged',
  // Reading
  'pop-removes',
  'old-pop-server',
  'fetched-seldom',
  'sent-folder-elsewhere',
  'nothing-published',
  'server-text-decides',
] as const
export type CauseCode = (typeof CAUSES)[number]

/** What only sending can fail by: no cause of anything that a text says of receiving. */
const OF_SENDING: readonly CauseCode[] = [
  'relay-port-closed',
  'relay-port-used',
  'smtp-inspection',
  'smtp-login-off',
  'outgoing-login-off',
  'wrong-outgoing-server',
  'from-differs',
  'alias-not-allowed',
  'recipient-wrong',
  'sender-listed',
]

/** The causes that there can be, where only these sides are in question. */
export function causesOn(causes: readonly CauseCode[], sides: readonly Side[]): readonly CauseCode[] {
  return sides.includes('outgoing') ? causes : causes.filter((cause) => !OF_SENDING.includes(cause))
}
