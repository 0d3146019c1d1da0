import type { MeaningCode, Speaker } from '../guides/wire.ts'

/** What happens in a conversation that goes wrong and has no place in one that goes well. */
export const BREAK_EVENTS = [
  'looks-up',
  'nothing-published',
  'published-bare',
  'asks-name',
  'name-unknown',
  'no-way-there',
  'connects',
  'connected',
  'nothing-back',
  'turned-away',
  'no-connection',
  'no-first-word',
  'each-waits',
  'line-cut',
  'cannot-write',
  'begins-encryption',
  'answers-in-clear',
  'spoken-to-early',
  'nothing-in-common',
  'shows-certificate',
  'certificate-other-name',
  'certificate-not-today',
  'certificate-unknown-signer',
  'certificate-turned-away',
  'greeting-hidden',
  'offer-missing',
  'finds-no-offer',
  'upgrade-refused',
  'already-encrypted',
  'asks-to-encrypt-again',
  'not-in-clear',
  'told-not-to-log-in',
  'finds-no-login',
  'finds-no-method',
  'login-not-here',
  'login-refused',
  'login-answered-no',
  'login-kind-refused',
  'login-doubted',
  'login-blocked',
  'login-unchecked',
  'password-expired',
  'sign-in-refused',
  'mailbox-forbidden',
  'too-many-connections',
  'mailbox-in-use',
  'back-too-soon',
  'mailbox-refused',
  'saves-copy',
  'no-room',
  'asks-which',
  'cannot-tell-which',
  'login-wanted',
  'stranger-refused',
  'relay-refused',
  'sender-refused',
  'no-answer-in-time',
  'server-breaks-off',
] as const
export type BreakEvent = (typeof BREAK_EVENTS)[number]

/** One step on the way to the break. `breaks`: this is where it ends; `silent`: it ends with nothing being said. */
export interface BreakStep {
  readonly from: Speaker | 'both'
  readonly says: readonly string[]
  readonly means: MeaningCode | BreakEvent
  readonly sealed: boolean
  readonly mark?: 'breaks' | 'silent'
}
