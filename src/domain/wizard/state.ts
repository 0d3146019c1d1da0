import type { IncomingChoice, OutgoingChoice } from '../account/choice.ts'
import type { ClaimedServer } from '../account/claimed-server.ts'
import type { EmailAddress } from '../address/email-address.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Certainty } from '../discovery/source.ts'
import type { ClientFamily, ClientId } from '../clients/client-ids.ts'
import type { MendedLink } from '../link/mend.ts'
import type { DecodedLink, LinkNotice, LinkProblem } from '../link/setup.ts'

/** Servers that are not in our data. The app and the ports are asked afterwards, as for any provider. */
export interface TypedService {
  readonly domain: Hostname
  readonly inHost: Hostname
  readonly outHost: Hostname
  readonly username: 'email' | 'localpart'
  /**
   * The very ways that are known, the wanted one first; a direction that has none here may have every registered one.
   * `inHost` and `outHost` are those of the first.
   */
  readonly servers?: readonly ClaimedServer[]
}

/** How a provider was recognised: all but an exact domain or the person's own pick are said to be worth a look. */
export type FoundBy = 'domain' | 'pattern' | 'mx-suffix' | 'name' | 'picked' | 'link'

export type ServiceAnswer =
  | { readonly kind: 'provider'; readonly id: string; readonly by: FoundBy }
  | { readonly kind: 'typed'; readonly typed: TypedService; readonly by: NamedBy }

/**
 * Who named the servers: the person; a link, and the person said that they are right; a link, and this copy’s own list or
 * the domain’s own DNS says the same; or the lookup of the domain, as sure as it was.
 */
export type NamedBy = 'person' | 'link' | 'organisation' | 'dns' | `lookup-${Certainty}`

/** `recommended`: whatever is recommended for this service in this app. */
export type Answer<C> = C | 'recommended'

export interface WizardState {
  /** The first field as it was typed, so that Back shows it again. */
  readonly entry: string
  readonly address?: EmailAddress
  readonly name?: string
  /** The domain that we don't know, while the person is asked for its servers. */
  readonly unknownDomain?: Hostname
  readonly service?: ServiceAnswer
  readonly client?: ClientId | ClientFamily
  readonly incoming?: Answer<IncomingChoice>
  readonly outgoing?: Answer<OutgoingChoice>
  /** The person has read that this setup can be read by others, and wants to see it. */
  readonly acceptsUnsafe: boolean
  /** Steps of the app's instructions that were ticked off. */
  readonly done: readonly number[]
  readonly fromLink: boolean
  readonly linkNotices: readonly LinkNotice[]
  readonly linkProblem?: LinkProblem | { readonly code: 'unknown-provider' }
  /** The refused link as it probably was before something on its way broke it. */
  readonly mendedLink?: MendedLink
  /** A link that shows nothing before the person has read whose servers it names. */
  readonly heldLink?: DecodedLink
}

export const INITIAL: WizardState = {
  entry: '',
  acceptsUnsafe: false,
  done: [],
  fromLink: false,
  linkNotices: [],
}
