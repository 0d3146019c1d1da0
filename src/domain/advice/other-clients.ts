import type { MailService } from '../account/mail-service.ts'
import type { Client } from '../clients/client.ts'
import { CLIENT_IDS, type ClientId } from '../clients/client-ids.ts'
import { advise } from './advise.ts'

/** Apps for the same devices in which this service works, most used first. */
export function findOtherClients(
  service: MailService,
  client: Client,
  all: { readonly [K in ClientId]: Client },
  most: number,
): readonly ClientId[] {
  return CLIENT_IDS.filter((id) => {
    const other = all[id]
    if (other.id === client.id || !other.platforms.some((platform) => client.platforms.includes(platform)))
      return false
    const { kind } = advise(service, other).outcome
    return kind === 'usable' || kind === 'automatic-only'
  }).slice(0, most)
}
