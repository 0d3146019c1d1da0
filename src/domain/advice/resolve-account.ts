import type { MailService } from '../account/mail-service.ts'
import type { EmailAddress } from '../address/email-address.ts'
import type { Account } from '../clients/resolve-form.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import type { AdvisedOption } from './option.ts'
import { mayWantAppPassword } from './prepare.ts'

/** What both choices come to for this person; nothing where a side has no server, or this app can't sign in there. */
export function resolveAccount(
  service: MailService,
  incoming: AdvisedOption<IncomingProtocol>,
  outgoing: AdvisedOption<'smtp'>,
  { address, name }: { readonly address?: EmailAddress; readonly name?: string },
): Account | undefined {
  if (!incoming.server || !outgoing.server || !incoming.signIn || !outgoing.signIn) return undefined
  return {
    incoming: incoming.server,
    outgoing: outgoing.server,
    signIn: { incoming: incoming.signIn, outgoing: outgoing.signIn },
    ...(address ? { address } : {}),
    ...(name ? { name } : {}),
    bridge: service.requirements.includes('bridge-app'),
    maybeAppPassword: mayWantAppPassword(service),
  }
}
