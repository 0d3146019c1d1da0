import type { SettingRef } from '../clients/client.ts'

type Part = 'host' | 'port' | 'security' | 'username' | 'auth' | 'password'

/**
 * What to do about it. Closed: each has its sentence in `src/i18n/en/symptoms/cures.ts`. `parts`: the settings that it
 * is about, on the side that failed: the page shows them under the labels of the reader's app, with the reader's values.
 * Nothing here switches encryption or the check of a certificate off (RFC 8314 §5.2).
 */
export const CURES = {
  // Settings
  'match-encryption': { parts: ['port', 'security'] },
  'use-implicit': { parts: ['port', 'security'] },
  'use-starttls-here': { parts: ['port', 'security'] },
  'next-sending-port': { parts: ['port', 'security'], only: 'outgoing' },
  'check-host': { parts: ['host'] },
  'check-host-and-port': { parts: ['host', 'port'] },
  'host-of-provider': { parts: ['host'] },
  'outgoing-login-on': { parts: ['username', 'password', 'auth'], only: 'outgoing' },
  'full-address': { parts: ['username'] },
  'own-username': { parts: ['username'] },
  'normal-password': { parts: ['auth', 'security'] },
  'sign-in-with-provider': { parts: ['auth'] },
  'spa-off': { parts: [] },
  'from-is-login': { parts: [] },
  'right-outgoing-server': { parts: ['host'], only: 'outgoing' },
  'enter-by-hand': { parts: ['host', 'port', 'security', 'username'] },
  'keep-copies': { parts: [] },
  'move-to-imap': { parts: [] },
  'fewer-connections': { parts: [] },
  'longer-time-out': { parts: [] },
  'check-less-often': { parts: [] },
  'fetch-more-often': { parts: [], only: 'incoming' },
  'choose-sent-folder': { parts: [] },
  // The network and this device
  'other-network': { parts: [] },
  'open-a-page': { parts: [] },
  'pause-mail-scanning': { parts: [] },
  'end-mail-scanning': { parts: [] },
  'ask-network-owner': { parts: [] },
  'check-clock': { parts: [] },
  'update-system': { parts: [] },
  'tls-12-on': { parts: [] },
  'relay-for-device': { parts: [], only: 'outgoing' },
  'restart-and-retry': { parts: [] },
  'new-profile': { parts: [] },
  'repair-windows-network': { parts: [] },
  'replace-app': { parts: [] },
  'smaller-message': { parts: [], only: 'outgoing' },
  'correct-address': { parts: [] },
  // The password and the account
  'try-webmail': { parts: [] },
  'retype-password': { parts: ['password'] },
  'app-password': { parts: ['password'] },
  'app-password-without-spaces': { parts: ['password'] },
  'new-password': { parts: ['password'] },
  'change-exposed-password': { parts: [] },
  'forget-sign-in': { parts: [] },
  'allow-cookies': { parts: [] },
  'sign-in-browser': { parts: [] },
  'switch-access-on': { parts: [] },
  'close-other-apps': { parts: [] },
  'empty-mailbox': { parts: [] },
  'log-in-as-itself': { parts: ['username'] },
  // Others must act
  'admin-smtp-login': { parts: [] },
  'admin-sign-in-rule': { parts: [] },
  'ask-send-as': { parts: [] },
  'ask-rights': { parts: [] },
  'ask-smtp-allowed': { parts: [] },
  'ask-certificate': { parts: [] },
  'ask-tls': { parts: [] },
  'ask-published': { parts: [] },
  'another-sending-service': { parts: [] },
  'tell-provider': { parts: [] },
  // Patience, and what not to do
  wait: { parts: [] },
  'look-at-status': { parts: [] },
  'keep-password': { parts: [] },
  'read-server-text': { parts: [] },
  'compare-certificate': { parts: ['host'] },
  'no-exception': { parts: [] },
  'keep-encryption': { parts: ['security'] },
  'answer-no': { parts: ['port', 'security'] },
} as const satisfies Readonly<Record<string, About>>

export type CureCode = keyof typeof CURES
export const CURE_CODES = Object.keys(CURES) as readonly CureCode[]

export type Side = 'incoming' | 'outgoing'

interface About {
  readonly parts: readonly Part[]
  readonly only?: Side
}

/** Whether a cure can help where only these sides are in question. */
export function isForSides(cure: CureCode, sides: readonly Side[]): boolean {
  const { only }: About = CURES[cure]
  return only === undefined || sides.includes(only)
}

/** The settings that a cure is about, where these sides are in question. */
export function settingsOf(cure: CureCode, sides: readonly Side[]): readonly SettingRef[] {
  const { parts, only }: About = CURES[cure]
  return sides
    .filter((side) => only === undefined || side === only)
    .flatMap((side) => parts.map((part) => refOf(side, part)))
}

function refOf(side: Side, part: Part): SettingRef {
  if (part !== 'password') return `${side}.${part}`
  return side === 'incoming' ? 'password' : 'outgoing.password'
}
