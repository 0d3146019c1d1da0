import type { MailService } from '../account/mail-service.ts'
import type { OutgoingServer } from '../account/settings.ts'
import type { CurrentClient } from '../clients/client.ts'
import { rowsOf } from '../ports/port-queries.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { absentRow } from './absent.ts'
import type { AdvisedOption } from './option.ts'
import { rankServers } from './rank.ts'

/**
 * Every row of the port table for sending, and what the service has beside it: offered ones first, best first. At most
 * one is recommended; the relay port never is.
 */
export function adviseOutgoing(
  service: MailService,
  client: CurrentClient,
  incoming: IncomingProtocol,
): readonly AdvisedOption<'smtp'>[] {
  const offered = rankServers<'smtp'>(service, service.outgoing, client, incoming)
  const best = offered.find((option) => option.availability === 'usable')
  const reason = service.outgoing.length > 0 ? absence(service.outgoing) : noServers(service)
  const absent = rowsOf('smtp')
    .filter((row) => !offered.some((option) => option.choice.port === row.port))
    .map((row) => absentRow('smtp', row, reason))
  return [
    ...offered.map((option) => (option === best ? { ...option, recommended: true } : option)),
    ...absent,
  ]
}

/** Of servers that the person typed, nobody here knows what else they offer. */
function absence(servers: readonly OutgoingServer[]): 'not-offered' | 'only-if-named' {
  return servers.some((server) => server.src.includes('typed')) ? 'only-if-named' : 'not-offered'
}

function noServers(service: MailService): 'provider-has-no-imap' | 'servers-unknown' {
  return service.requirements.includes('no-imap') ? 'provider-has-no-imap' : 'servers-unknown'
}
