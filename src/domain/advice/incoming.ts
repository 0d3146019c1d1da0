import type { MailService } from '../account/mail-service.ts'
import type { CurrentClient } from '../clients/client.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { absentOption } from './absent.ts'
import type { AdvisedOption } from './option.ts'
import { rankServers } from './rank.ts'
import type { ReasonCode } from './reasons.ts'

/** IMAP before POP3: mail that stays on the server survives the device (RFC 1939 section 8 calls the other way weaker). */
const PROTOCOLS: readonly IncomingProtocol[] = ['imap', 'pop3']

/**
 * Every way to receive mail from this service in this app, best first: IMAP's before POP3's. A protocol that the
 * service lacks is there once, unavailable. At most one is recommended: the best usable one.
 */
export function adviseIncoming(
  service: MailService,
  client: CurrentClient,
): readonly AdvisedOption<IncomingProtocol>[] {
  const options = PROTOCOLS.flatMap((protocol): readonly AdvisedOption<IncomingProtocol>[] => {
    const servers = service.incoming.filter((server) => server.protocol === protocol)
    if (servers.length === 0) return [absentOption(protocol, lacks(service, protocol))]
    return rankServers<IncomingProtocol>(service, servers, client, protocol)
  })
  const protectedSomewhere = options.some((option) => option.availability === 'usable')
  const safe = options.map((option) =>
    protectedSomewhere && option.availability === 'unsafe'
      ? {
          ...option,
          availability: 'unavailable' as const,
          reasons: ['stronger-offered' as const, ...option.reasons],
        }
      : option,
  )
  const best = safe.find((option) => option.availability === 'usable' && isEncryptedBest(option, safe))
  return safe.map((option) => (option === best ? { ...option, recommended: true } : option))
}

/** IMAP goes before POP3 only while it is no weaker: what is recommended is never weaker than another usable one. */
function isEncryptedBest(
  option: AdvisedOption<IncomingProtocol>,
  all: readonly AdvisedOption<IncomingProtocol>[],
): boolean {
  if (option.choice.security === 'tls') return true
  return !all.some((other) => other.availability === 'usable' && other.choice.security === 'tls')
}

function lacks(service: MailService, protocol: IncomingProtocol): ReasonCode {
  if (protocol === 'imap' && service.requirements.includes('no-imap')) return 'provider-has-no-imap'
  if (protocol === 'pop3' && service.requirements.includes('no-pop')) return 'provider-has-no-pop'
  if (service.incoming.length === 0) {
    return service.requirements.includes('no-imap') ? 'provider-has-no-imap' : 'servers-unknown'
  }
  // Of servers that are not in our data, nobody here knows what else they offer.
  return service.incoming.some(({ src }) => src.includes('typed')) ? 'only-if-named' : 'not-offered'
}
