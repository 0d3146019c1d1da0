import type { IncomingChoice, OutgoingChoice } from '../account/choice.ts'
import type { EmailAddress } from '../address/email-address.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Certainty } from '../discovery/source.ts'
import type { ClientFamily, ClientId } from '../clients/client-ids.ts'
import type { MendedLink } from '../link/mend.ts'
import type { DecodedLink, LinkNotice } from '../link/setup.ts'
import type { Answer, FoundBy, TypedService, WizardState } from './state.ts'

/** What a person, or a link, can say. In the order of the steps. */
export type WizardEvent =
  | { readonly kind: 'entry-typed'; readonly entry: string }
  | { readonly kind: 'domain-unknown'; readonly domain: Hostname; readonly address?: EmailAddress }
  | {
      readonly kind: 'provider-chosen'
      readonly id: string
      readonly by: FoundBy
      readonly address?: EmailAddress
    }
  /** Nobody knows the provider that was chosen any more: it was a copy's own. */
  | { readonly kind: 'provider-gone' }
  | { readonly kind: 'servers-typed'; readonly typed: TypedService }
  /** The person takes what was found for the domain. */
  | { readonly kind: 'servers-found'; readonly typed: TypedService; readonly certainty: Certainty }
  | { readonly kind: 'client-chosen'; readonly client: ClientId | ClientFamily }
  | { readonly kind: 'incoming-chosen'; readonly incoming: Answer<IncomingChoice> }
  | { readonly kind: 'outgoing-chosen'; readonly outgoing: Answer<OutgoingChoice> }
  | { readonly kind: 'unsafe-accepted' }
  | { readonly kind: 'step-ticked'; readonly step: number; readonly done: boolean }
  /** Whose setup it is, said of the service that was chosen before. */
  | { readonly kind: 'address-typed'; readonly address: EmailAddress }
  | { readonly kind: 'name-typed'; readonly name: string }
  | {
      readonly kind: 'link-opened'
      readonly state: WizardState
      readonly notices: readonly LinkNotice[]
      /** The fragment is one that this tab wrote itself: nobody sent it. */
      readonly own: boolean
    }
  | {
      readonly kind: 'link-refused'
      readonly problem: NonNullable<WizardState['linkProblem']>
      readonly mended?: MendedLink
    }
  | { readonly kind: 'link-held'; readonly link: DecodedLink }
  | { readonly kind: 'link-dismissed' }
  /** Back to the answers that a link took the place of. */
  | { readonly kind: 'answers-restored'; readonly state: WizardState }
  | { readonly kind: 'started-again' }
