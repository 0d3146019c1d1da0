import type { MailService } from '../account/mail-service.ts'
import type { Client, CurrentClient } from '../clients/client.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { findAutomatic, type Automatic } from './automatic.ts'
import { adviseIncoming } from './incoming.ts'
import type { AdvisedOption } from './option.ts'
import { adviseOutgoing } from './outgoing.ts'
import type { ReasonCode } from './reasons.ts'

/**
 * What comes of a service in an app.
 * `usable`: there is something to recommend on both sides. `automatic-only`: set up by hand it can't work, by itself it
 * does. `unsafe-only`: nothing but what is never advised. `refused`: not at all, for these reasons.
 */
export type Outcome =
  | { readonly kind: 'usable' }
  | { readonly kind: 'automatic-only'; readonly reasons: readonly [ReasonCode, ...ReasonCode[]] }
  | { readonly kind: 'unsafe-only'; readonly reasons: readonly [ReasonCode, ...ReasonCode[]] }
  | { readonly kind: 'refused'; readonly reasons: readonly [ReasonCode, ...ReasonCode[]] }

export interface Advice {
  readonly outcome: Outcome
  readonly incoming: readonly AdvisedOption<IncomingProtocol>[]
  readonly outgoing: readonly AdvisedOption<'smtp'>[]
  readonly automatic?: Automatic
}

/** Total and pure: the same service and app always give the same advice, with its reasons. */
export function advise(service: MailService, client: Client, protocol?: IncomingProtocol): Advice {
  if (client.status === 'ended') {
    return { outcome: { kind: 'refused', reasons: ['client-ended'] }, incoming: [], outgoing: [] }
  }
  const incoming = adviseIncoming(service, client)
  const chosen = protocol ?? incoming.find((option) => option.recommended)?.choice.protocol ?? 'imap'
  const outgoing = adviseOutgoing(service, client, chosen)
  const automatic = findAutomatic(service, client)
  const outcome = judge(service, client, incoming, outgoing, automatic)
  return { outcome, incoming, outgoing, ...(automatic ? { automatic } : {}) }
}

function judge(
  service: MailService,
  client: CurrentClient,
  incoming: readonly AdvisedOption[],
  outgoing: readonly AdvisedOption[],
  automatic: Automatic | undefined,
): Outcome {
  const sides = [incoming, outgoing]
  if (sides.every((side) => side.some((option) => option.recommended))) return { kind: 'usable' }
  const blocked = sides.filter((side) => side.every((option) => option.availability === 'unavailable'))
  if (blocked.length > 0) {
    // A look-up fills in the same servers; only an account type of its own brings its own sign-in.
    const byItself = automatic?.kind === 'account-type' && blocked.every((side) => side.some(lacksOnlyOAuth2))
    if (byItself) return { kind: 'automatic-only', reasons: ['client-lacks-oauth2'] }
    return { kind: 'refused', reasons: refusalReasons(service, client, blocked) }
  }
  const weak = sides
    .filter((side) => !side.some((option) => option.recommended))
    .map((side) => side.filter((option) => option.availability === 'unsafe'))
  const clear = weak.flat().some((option) => option.choice.security === 'none')
  const relay = weak.some((side) => side.every((option) => option.reasons.includes('relay-port')))
  if (clear && relay) return { kind: 'unsafe-only', reasons: ['only-cleartext', 'only-relay-port'] }
  return { kind: 'unsafe-only', reasons: [clear ? 'only-cleartext' : 'only-relay-port'] }
}

/** What can stand between an app and a server, most telling first. */
const OBSTACLES: readonly ReasonCode[] = [
  'client-lacks-oauth2',
  'oauth2-needs-helper',
  'bridge-needs-computer',
  'cloud-cannot-reach-this-computer',
  'client-lacks-protocol',
  'client-lacks-security',
]

function lacksOnlyOAuth2(option: AdvisedOption): boolean {
  const found = OBSTACLES.filter((code) => option.reasons.includes(code))
  return found.length === 1 && found[0] === 'client-lacks-oauth2'
}

/** What stands in the way, most telling first; what is merely absent counts only where nothing else does. */
function refusalReasons(
  service: MailService,
  client: CurrentClient,
  blocked: readonly (readonly AdvisedOption[])[],
): readonly [ReasonCode, ...ReasonCode[]] {
  const found = OBSTACLES.filter((code) => blocked.flat().some((option) => option.reasons.includes(code)))
  const [first, ...rest] = found
  if (first) return [first, ...rest]
  if (service.requirements.includes('no-imap') && service.incoming.length === 0)
    return ['provider-has-no-imap']
  if (service.incoming.length === 0 || service.outgoing.length === 0) return ['servers-unknown']
  throw new Error(`nothing explains why ${service.name} can't be used in ${client.name}`)
}
