import type { Script, Turn } from '../guides/wire.ts'
import type { TableRow } from '../ports/port-queries.ts'
import type { BreakEvent, BreakStep } from './break-step.ts'
import type { FaultPoint } from './fault-point.ts'

/** How the conversation of one port begins. */
export type Mode = TableRow['tlsMode']

const CERTIFICATES = {
  'certificate-name': 'certificate-other-name',
  'certificate-date': 'certificate-not-today',
  'certificate-signer': 'certificate-unknown-signer',
  certificate: 'certificate-turned-away',
} as const satisfies { readonly [F in FaultPoint]?: BreakEvent }

const LOGINS = {
  login: 'login-refused',
  'login-or-other': 'login-answered-no',
  'login-kind': 'login-kind-refused',
  'login-doubted': 'login-doubted',
  'login-blocked': 'login-blocked',
  'login-unchecked': 'login-unchecked',
  'login-expired': 'password-expired',
  'sign-in': 'sign-in-refused',
  'mailbox-forbidden': 'mailbox-forbidden',
  limit: 'too-many-connections',
  'mailbox-in-use': 'mailbox-in-use',
  'too-soon': 'back-too-soon',
} as const satisfies { readonly [F in FaultPoint]?: BreakEvent }

/** The conversation up to where it breaks. `answer`: what the server says there, where it says anything. */
export function composeBreak(
  script: Script,
  mode: Mode,
  at: FaultPoint,
  answer: readonly string[],
): readonly BreakStep[] {
  const { opening, upgrade, login, work, end } = script
  const readable = said(opening.insisting.turns, false)
  const begun = mode === 'implicit' ? [] : [...readable, ...said(upgrade, false)]
  const arrived = arrive(script, mode)
  const inside = [...arrived, ...said(login, true)]
  const refusal = (means: BreakEvent, sealed: boolean): BreakStep => ({
    ...event('server', means, answer),
    sealed,
    mark: 'breaks',
  })
  switch (at) {
    case 'before':
      return [event('client', 'looks-up', ['example.com']), silent('nothing-published')]
    case 'before-bare':
      return [event('client', 'looks-up', ['example.com']), stop('published-bare')]
    case 'no-address':
      return [event('client', 'asks-name', [HOST]), silent('name-unknown')]
    case 'no-way':
      return [{ ...event('client', 'no-way-there'), mark: 'silent' }]
    case 'no-answer':
      return [event('client', 'connects'), silent('nothing-back')]
    case 'refused':
      return [event('client', 'connects'), { ...event('server', 'turned-away'), mark: 'breaks' }]
    case 'no-connection':
      return [event('client', 'connects'), silent('no-connection')]
    case 'no-greeting':
      return [...CONNECTED, silent('no-first-word')]
    case 'silence':
      return [...CONNECTED, silent('each-waits')]
    case 'cut':
      return [...CONNECTED, silent('line-cut')]
    case 'cannot-write':
      return [...CONNECTED, { ...event('client', 'cannot-write'), mark: 'silent' }]
    case 'hello-in-clear':
      return [
        event('client', 'begins-encryption', ['ClientHello']),
        { ...event('server', 'answers-in-clear', opening.insisting.turns[0]?.says), mark: 'breaks' },
      ]
    case 'speaks-first':
      return [event('client', 'begins-encryption', ['ClientHello']), refusal('spoken-to-early', false)]
    case 'handshake':
      return [...begun, { ...event('both', 'nothing-in-common', ['ClientHello, …']), mark: 'breaks' }]
    case 'certificate-name':
    case 'certificate-date':
    case 'certificate-signer':
    case 'certificate':
      return [...begun, event('server', 'shows-certificate', ['Certificate']), stop(CERTIFICATES[at])]
    case 'greeting-rewritten':
      return rewritten(script)
    case 'no-offer':
      return [...said(opening.bare, false), stop('finds-no-offer')]
    case 'upgrade-fails':
      return [...readable, ...said(upgrade.slice(0, 1), false), refusal('upgrade-refused', false)]
    case 'upgrade-inside':
      return [
        ...arrive(script, 'implicit'),
        ...said(upgrade.slice(0, 1), true).map((step) => ({
          ...step,
          means: 'asks-to-encrypt-again' as const,
        })),
        refusal('already-encrypted', true),
      ]
    case 'mail-in-clear':
      return [...readable, ...said(work.slice(0, 1), false), refusal('not-in-clear', false)]
    case 'login-in-clear':
      return [...tempted(script), ...said(login.slice(0, 1), false), refusal('not-in-clear', false)]
    case 'weak-login':
      return [...tempted(script), ...said(login.slice(0, 1), false), refusal('login-kind-refused', false)]
    case 'login-forbidden':
      return [...readable, stop('told-not-to-log-in')]
    case 'no-login-found':
      return [...readable, stop('finds-no-login')]
    case 'no-login-offered':
      return [...readable, ...said(login.slice(0, 1), false), refusal('login-not-here', false)]
    case 'method-not-offered':
      return [...arrived, { ...stop('finds-no-method'), sealed: true }]
    case 'login':
    case 'login-or-other':
    case 'login-kind':
    case 'login-doubted':
    case 'login-blocked':
    case 'login-unchecked':
    case 'login-expired':
    case 'sign-in':
    case 'mailbox-forbidden':
    case 'limit':
    case 'mailbox-in-use':
    case 'too-soon':
      return [...inside.slice(0, -1), refusal(LOGINS[at], true)]
    case 'mailbox':
      return [...inside, ...said(work.slice(0, 1), true), refusal('mailbox-refused', true)]
    case 'no-room':
      return [
        ...inside,
        { ...event('client', 'saves-copy', ['a4 APPEND Sent (\\Seen) {440}']), sealed: true },
        refusal('no-room', true),
      ]
    case 'no-uidl':
      return [
        ...inside.map((step) => ({ ...step, says: step.says.filter((line) => line !== 'UIDL') })),
        { ...event('client', 'asks-which', ['UIDL']), sealed: true },
        refusal('cannot-tell-which', true),
      ]
    case 'no-login':
      return [...arrived, ...said(work.slice(0, 1), true), refusal('login-wanted', true)]
    case 'stranger-sends':
      return [...arrived, ...said(work.slice(0, 1), true), refusal('stranger-refused', true)]
    case 'stranger':
      return [...arrived, ...said(work.slice(0, 3), true), refusal('relay-refused', true)]
    case 'sender':
      return [...inside, ...fromAnother(work.slice(0, 3)), refusal('sender-refused', true)]
    case 'sender-in-message':
      return [...inside, ...fromAnother(work.slice(0, -1)), refusal('sender-refused', true)]
    case 'times-out':
      return [
        ...inside,
        ...said(script.id === 'submission' ? work.slice(0, -1) : work.slice(0, 1), true),
        { ...silent('no-answer-in-time'), sealed: true },
      ]
    case 'breaks-off':
      return [...(mode === 'implicit' ? [HANDSHAKE] : []), refusal('server-breaks-off', mode === 'implicit')]
    case 'nowhere':
      return [...inside, ...said([...work, ...end], true)]
  }
}

/** The server of the scripts in `src/guides/wires/`. */
const HOST = 'mail.example.com'

const HANDSHAKE: BreakStep = {
  from: 'both',
  says: ['ClientHello, ServerHello, …'],
  means: 'handshake',
  sealed: false,
}

/** All that goes well up to the login. */
function arrive({ opening, upgrade, afresh }: Script, mode: Mode): readonly BreakStep[] {
  return mode === 'implicit'
    ? [HANDSHAKE, ...said(opening.inside, true)]
    : [...said([...opening.insisting.turns, ...upgrade], false), HANDSHAKE, ...said(afresh, true)]
}

/** By SMTP no app logs in where no login is offered; by IMAP and POP3 some do. */
const tempted = ({ id, opening }: Script): readonly BreakStep[] =>
  said((id === 'submission' ? opening.permissive : opening.insisting).turns, false)

/** The login of the scripts is fred's; here the message comes from somebody else. */
const fromAnother = (turns: readonly Turn[]): readonly BreakStep[] =>
  said(turns, true).map((step) => ({
    ...step,
    says: step.says.map((line) => line.replace(/^MAIL FROM:.*/, 'MAIL FROM:<office@example.com>')),
  }))

/**
 * What some Cisco firewalls make of a conversation that they inspect. The asterisks are in its manual; what the hidden
 * offer looks like then, no source that we found says: it is left out.
 */
function rewritten({ opening: { insisting } }: Script): readonly BreakStep[] {
  const masked = said(insisting.turns, false).map((step, place) => ({
    ...step,
    says: step.says.filter((line) => line !== insisting.cut).map(blotOut),
    ...(place === 0 ? { means: 'greeting-hidden' as const } : {}),
  }))
  return masked.map((step, place) =>
    place === masked.length - 1 ? { ...step, means: 'offer-missing', mark: 'breaks' } : step,
  )
}

const blotOut = (line: string): string => line.replace(/(?<=^220 ).*/, '*'.repeat(12))

const said = (turns: readonly Turn[], sealed: boolean): readonly BreakStep[] =>
  turns.map(({ from, says, means }) => ({ from, says, means, sealed }))

const event = (from: BreakStep['from'], means: BreakEvent, says: readonly string[] = []): BreakStep => ({
  from,
  says,
  means,
  sealed: false,
})

const CONNECTED: readonly BreakStep[] = [event('client', 'connects'), event('server', 'connected')]

/** The app ends it. */
const stop = (means: BreakEvent): BreakStep => ({ ...event('client', means), mark: 'breaks' })

const silent = (means: BreakEvent): BreakStep => ({ ...event('both', means), mark: 'silent' })
