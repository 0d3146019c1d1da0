import type { AdvisedOption } from '../domain/advice/option.ts'
import { resolveAccount } from '../domain/advice/resolve-account.ts'
import type { CurrentClient } from '../domain/clients/client.ts'
import type { Protocol } from '../domain/ports/ports.ts'
import type { CureReader } from '../domain/symptoms/resolve-cure.ts'
import type { Facts } from './facts.ts'
import type { ReaderSetup } from './reader-setup.ts'
import { resolveSituation, type Situation } from './situation.ts'

/** The reader’s setup in the app that they say; what they chose for another app stays chosen where this one has it. */
export function situationIn(
  setup: ReaderSetup,
  client: CurrentClient | undefined,
  facts: Facts,
): Situation | undefined {
  if (setup.kind !== 'known') return undefined
  const { incoming = 'recommended', outgoing = 'recommended', ...rest } = setup.state
  if (!client) return setup.situation
  return resolveSituation({ ...rest, incoming, outgoing, client: client.id }, facts)
}

/**
 * What a cure may show of it. Servers without encryption are nobody’s cure: of such a setup nothing is shown but the app’s
 * words.
 */
export function cureReader(
  client: CurrentClient,
  situation: Situation | undefined,
  setup: ReaderSetup,
): CureReader {
  const { service, incoming, outgoing, advice } = situation ?? {}
  if (!service || !incoming || !outgoing || !advice || setup.kind !== 'known') return { client }
  const account = resolveAccount(service, incoming, outgoing, setup.state)
  const isSafe = [incoming, outgoing].every(({ availability }) => availability === 'usable')
  if (!account || !isSafe) return { client, protocol: incoming.choice.protocol }
  return {
    client,
    account,
    others: { incoming: serversOf(advice.incoming), outgoing: serversOf(advice.outgoing) },
  }
}

const serversOf = <P extends Protocol>(options: readonly AdvisedOption<P>[]) =>
  options.flatMap(({ availability, server }) => (availability === 'usable' && server ? [server] : []))
