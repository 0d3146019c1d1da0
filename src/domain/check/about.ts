import { typedService } from '../account/typed-service.ts'
import type { MailService } from '../account/mail-service.ts'
import type { EmailAddress } from '../address/email-address.ts'
import type { Hostname } from '../address/hostname.ts'
import type { CurrentClient } from '../clients/client.ts'
import { findPortRow } from '../ports/port-queries.ts'
import type { Port } from '../account/settings.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import type { SaidSettings, SaidSide } from './said.ts'

/** What settings are judged against. */
export interface CheckAbout {
  /** As far as this copy may set it up. */
  readonly service: MailService
  /** With what this copy leaves out. */
  readonly whole: MailService
  /** Absent: the servers are the person’s own words, and only the port table can judge. */
  readonly provider?: ProviderEntry
  readonly client?: CurrentClient
  readonly address?: EmailAddress
  readonly index: ProviderIndex
}

/** Servers that nobody here knows, as the person named them: each port of the table may be one of theirs. */
export function unknownService({ incoming, outgoing }: SaidSettings): MailService {
  const named = [incoming, outgoing].flatMap(({ port }: SaidSide) => {
    const row = port?.number === undefined ? undefined : findPortRow(port.number)
    return row
      ? [{ protocol: row.protocol, port: row.port as number as Port, security: 'starttls' as const }]
      : []
  })
  return typedService(
    {
      domain: NOBODY,
      inHost: incoming.host?.name ?? NOBODY,
      outHost: outgoing.host?.name ?? NOBODY,
      username: 'email',
    },
    named,
  )
}

/** Never shown: where no host was said, there is none to show. */
export const NOBODY = 'unknown.invalid' as Hostname
