import type { MailService } from '../account/mail-service.ts'
import type { CurrentClient } from '../clients/client.ts'
import type { Issuer } from '../providers/provider.ts'

/** How the app gets there by itself: an account type of its own, or a look-up that knows this service. */
export type Automatic =
  { readonly kind: 'account-type'; readonly issuer: Issuer } | { readonly kind: 'lookup' }

export function findAutomatic(service: MailService, client: CurrentClient): Automatic | undefined {
  const { automatic } = client.capabilities
  if (service.issuer && automatic.issuers.includes(service.issuer))
    return { kind: 'account-type', issuer: service.issuer }
  const inIspdb = service.incoming.some((server) => server.src.includes('ispdb'))
  return automatic.ispdb && inIspdb ? { kind: 'lookup' } : undefined
}
