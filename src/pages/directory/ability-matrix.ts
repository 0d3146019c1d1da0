import {
  BY_ACCOUNT_TYPE,
  NOT_OFFERED,
  type CurrentClient,
  type Support,
} from '../../domain/clients/client.ts'
import type { IncomingProtocol, Protocol, Security } from '../../domain/ports/ports.ts'
import type { Issuer } from '../../domain/providers/provider.ts'

/** What has to be said beside a yes or a no. */
export type AbilityNote =
  | { readonly code: 'one-switch' | 'label-unverified' | 'label-unknown' | 'oauth2-any' }
  | { readonly code: 'protocol-unverified'; readonly protocol: IncomingProtocol }
  | { readonly code: 'oauth2-with' | 'oauth2-entries'; readonly issuers: readonly Issuer[] }

export interface Ability {
  readonly can: Support
  readonly note?: AbilityNote
}

export interface AbilityRow {
  readonly protocol: Protocol
  readonly tls: Ability
  readonly starttls: Ability
  readonly password: Ability
  readonly oauth2: Ability
}

const YES: Ability = { can: 'yes' }
const NO: Ability = { can: 'no' }

/** What an app can do in an account set up by hand, for receiving both ways and for sending. */
export function abilityMatrix(client: CurrentClient): readonly AbilityRow[] {
  const { protocols, oauth2 } = client.capabilities
  const receiving = (['imap', 'pop3'] as const).map((protocol): AbilityRow => {
    if (protocols[protocol] === 'no') return { protocol, tls: NO, starttls: NO, password: NO, oauth2: NO }
    const row: AbilityRow = {
      protocol,
      tls: securityOf(client, 'tls'),
      starttls: securityOf(client, 'starttls'),
      password: YES,
      oauth2: oauth2Of(client, oauth2[protocol]),
    }
    return protocols[protocol] === 'yes' ? row : unverifiedRow(row, protocol)
  })
  // Sending signs in as receiving does: with whom it can at all is what either protocol can.
  const sending = oauth2.imap.length > 0 ? oauth2.imap : oauth2.pop3
  return [
    ...receiving,
    {
      protocol: 'smtp',
      tls: securityOf(client, 'tls'),
      starttls: securityOf(client, 'starttls'),
      password: YES,
      oauth2: oauth2Of(client, sending),
    },
  ]
}

function securityOf(client: CurrentClient, security: Security): Ability {
  const choice = client.security[security]
  if (typeof choice === 'string') return YES
  if ('offered' in choice) return NO
  if ('switch' in choice)
    return client.security.tls === client.security.starttls
      ? { can: 'yes', note: { code: 'one-switch' } }
      : YES
  if ('unknown' in choice) return { can: 'unverified', note: { code: 'label-unknown' } }
  return { can: 'yes', note: { code: 'label-unverified' } }
}

function oauth2Of(client: CurrentClient, known: readonly Issuer[] | 'any'): Ability {
  if (client.auth.oauth2 === NOT_OFFERED || known.length === 0) return NO
  if (known === 'any') return { can: 'yes', note: { code: 'oauth2-any' } }
  if (client.auth.oauth2 === BY_ACCOUNT_TYPE)
    return { can: 'no', note: { code: 'oauth2-entries', issuers: known } }
  return { can: 'yes', note: { code: 'oauth2-with', issuers: known } }
}

/** Nobody could verify that it has the protocol: nothing of the row is sure, but what it can’t. */
function unverifiedRow(row: AbilityRow, protocol: IncomingProtocol): AbilityRow {
  const note = { code: 'protocol-unverified', protocol } as const
  const weaken = (ability: Ability): Ability => (ability.can === 'no' ? ability : { can: 'unverified', note })
  return {
    protocol,
    tls: weaken(row.tls),
    starttls: weaken(row.starttls),
    password: weaken(row.password),
    oauth2: weaken(row.oauth2),
  }
}
