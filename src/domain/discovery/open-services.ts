import type { ClaimedServer } from '../account/claimed-server.ts'
import type { Direction } from './question.ts'
import type { ServersReport, ServiceSaid, SourceRemark } from './report.ts'

type Open = Extract<SourceRemark, { readonly code: 'unsettled' }>

/**
 * The services of a direction that are open and could be better than all that is taken. A resolver that lies or is silent
 * can’t have its servers taken, but it can take the better ways away: then what is left isn’t confirmed.
 */
export function findOpen(
  { remarks }: Pick<ServersReport, 'remarks'>,
  direction: Direction,
  servers: readonly ClaimedServer[],
): readonly Open[] {
  return remarks.filter(
    (remark): remark is Open =>
      remark.code === 'unsettled' &&
      (remark.service.protocol === 'smtp') === (direction === 'outgoing') &&
      !servers.some((server) => isAsGood(server, remark.service)),
  )
}

/** IMAP before POP3, TLS from the first byte before STARTTLS (RFC 8314 section 3). */
const isAsGood = (server: ClaimedServer, { protocol, security }: ServiceSaid): boolean =>
  (server.protocol === protocol || protocol === 'pop3') &&
  (server.security === security || security === 'starttls')
