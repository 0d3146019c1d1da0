import type { MailService } from '../domain/account/mail-service.ts'
import type { EmailAddress } from '../domain/address/email-address.ts'
import type { Automatic } from '../domain/advice/automatic.ts'
import { chooseAutomaticPreparations, choosePreparations } from '../domain/advice/prepare.ts'
import { resolveAccount } from '../domain/advice/resolve-account.ts'
import type { CurrentClient } from '../domain/clients/client.ts'
import { chooseNewestWindows } from '../domain/clients/newest-windows.ts'
import { resolveWindows, type Account, type ShownWindow } from '../domain/clients/resolve-form.ts'
import type { ProviderEntry, Requirement } from '../domain/providers/provider.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { WizardState } from '../domain/wizard/state.ts'
import type { Situation } from './situation.ts'

interface ForWhom {
  readonly service: MailService
  readonly provider?: ProviderEntry
  readonly address?: EmailAddress
  readonly name?: string
}

/** What a printed sheet says of one setup. */
export type SheetContent = ForWhom &
  (
    | {
        readonly kind: 'settings'
        readonly client: CurrentClient
        readonly automatic?: Automatic
        readonly account: Account
        readonly preparations: readonly Requirement[]
        readonly windows: readonly ShownWindow[]
        /** The app looks different in another version: those windows are at the link. */
        readonly moreVersions: boolean
      }
    | {
        readonly kind: 'automatic'
        readonly client: CurrentClient
        readonly automatic: Automatic
        readonly preparations: readonly Requirement[]
      }
    /** The link asks which app it is. */
    | { readonly kind: 'app-open' }
  )

/** Why there is none: nobody is handed a sheet that leads nowhere, or to a connection that others can read. */
export type NoSheet = 'unknown-service' | 'refused' | 'unsafe'

export function resolveSheet(state: WizardState, situation: Situation): Result<SheetContent, NoSheet> {
  const { service, provider, client, advice, incoming, outgoing } = situation
  if (!service) return err('unknown-service')
  const { address, name } = state
  const whom = {
    service,
    ...(provider ? { provider } : {}),
    ...(address ? { address } : {}),
    ...(name ? { name } : {}),
  }
  if (!client || !advice)
    return service.incoming.length > 0 ? ok({ ...whom, kind: 'app-open' }) : err('refused')
  const { automatic, outcome } = advice
  if (client.status === 'ended' || outcome.kind === 'refused') return err('refused')
  if (outcome.kind === 'automatic-only') {
    if (!automatic) return err('refused')
    const preparations = chooseAutomaticPreparations(service, automatic)
    return ok({ ...whom, kind: 'automatic', client, automatic, preparations })
  }
  if (!incoming || !outgoing || [incoming, outgoing].some(({ availability }) => availability === 'unsafe'))
    return err('unsafe')
  const account = resolveAccount(service, incoming, outgoing, state)
  if (!account) return err('refused')
  const { signIn } = account
  const { shown, others } = chooseNewestWindows(resolveWindows(client, account))
  return ok({
    ...whom,
    kind: 'settings',
    client,
    ...(automatic ? { automatic } : {}),
    account,
    preparations: choosePreparations(service, account.incoming.protocol, signIn.incoming, signIn.outgoing),
    windows: shown,
    moreVersions: others.length > 0,
  })
}
