import { hostname } from '../address/hostname.ts'
import { advise } from '../advice/advise.ts'
import type { AdvisedOption } from '../advice/option.ts'
import type { ClientId } from '../clients/client-ids.ts'
import type { Client } from '../clients/client.ts'
import type { Account } from '../clients/resolve-form.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { err, ok, type Result } from '../result.ts'
import type { DomainExport, ExportRefusal } from './exporter.ts'
import { findProfileQuestions, type ProfileQuestions } from './profile-questions.ts'
import { resolveProfileServer } from './profile-server.ts'

/** Whose advice the site’s own profiles follow. The Mac’s Mail takes the same file. */
export const PROFILE_CLIENT = 'ios-mail' satisfies ClientId

export interface ProviderProfile {
  readonly input: DomainExport
  readonly incoming: AdvisedOption<IncomingProtocol>
  readonly outgoing: AdvisedOption<'smtp'>
  readonly questions: ProfileQuestions
}

/**
 * The profile without anybody’s address that the site has of a provider: of what is recommended on an iPhone, which is
 * IMAP where there is a choice. `client` is the one of `PROFILE_CLIENT`.
 */
export function findProviderProfile(
  provider: ProviderEntry,
  client: Client,
): Result<ProviderProfile, ExportRefusal | 'nothing-recommended'> {
  const advice = advise(provider, client)
  const incoming = advice.incoming.find((option) => option.recommended)
  const outgoing = advice.outgoing.find((option) => option.recommended)
  if (!incoming?.server || !outgoing?.server || !incoming.signIn || !outgoing.signIn)
    return err('nothing-recommended')
  // Without a domain: a host with one in it is another for each of the provider’s.
  const receives = resolveProfileServer(incoming.server, incoming.signIn)
  if (!receives.ok) return receives
  const sends = resolveProfileServer(outgoing.server, outgoing.signIn)
  if (!sends.ok) return sends
  return ok({
    input: {
      domain: provider.domains[0] ?? hostname(receives.value.host),
      name: provider.name,
      incoming: [{ ...incoming.server, auth: [incoming.signIn] }],
      outgoing: [{ ...outgoing.server, auth: [outgoing.signIn] }],
    },
    incoming,
    outgoing,
    questions: findProfileQuestions(
      {
        incoming: { server: incoming.server, said: receives.value },
        outgoing: { server: outgoing.server, said: sends.value },
      },
      false,
    ),
  })
}

/** Whether the site’s profile sets up what this person chose, nothing else. */
export function isProfileOf({ incoming, outgoing }: ProviderProfile, account: Account): boolean {
  const sides = [
    [incoming, account.incoming, account.signIn.incoming],
    [outgoing, account.outgoing, account.signIn.outgoing],
  ] as const
  return sides.every(
    ([{ server, signIn }, chosen, chosenSignIn]) =>
      server !== undefined &&
      server.protocol === chosen.protocol &&
      server.host === chosen.host &&
      server.port === chosen.port &&
      server.security === chosen.security &&
      server.username === chosen.username &&
      signIn === chosenSignIn,
  )
}
