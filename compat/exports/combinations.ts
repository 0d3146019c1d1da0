import { fileURLToPath } from 'node:url'
import { CLIENTS } from '../../src/clients/registry.ts'
import { loadProviders } from '../../src/data/load-providers.ts'
import { writeChoice, type IncomingChoice, type OutgoingChoice } from '../../src/domain/account/choice.ts'
import type { MailService } from '../../src/domain/account/mail-service.ts'
import type { UsernameForm } from '../../src/domain/account/settings.ts'
import { submissionChoices, typedService } from '../../src/domain/account/typed-service.ts'
import { parseHostname } from '../../src/domain/address/hostname.ts'
import { advise } from '../../src/domain/advice/advise.ts'
import { CLIENT_IDS } from '../../src/domain/clients/client-ids.ts'
import type { Client } from '../../src/domain/clients/client.ts'
import { DOMAIN, hostOf } from '../lab/places.ts'

/** What a setup comes to, as far as a server can tell. */
export interface Combination {
  readonly name: string
  readonly incoming: IncomingChoice
  readonly outgoing: OutgoingChoice
  readonly username: { readonly incoming: UsernameForm; readonly outgoing: UsernameForm }
}

/** Every combination that somebody can come to in the wizard: all providers and typed servers, in all apps, each once. */
export function findCombinations(): readonly Combination[] {
  const found = new Map<string, Combination>()
  for (const service of [...loadProviders(PROVIDERS), ...typedServices()])
    for (const id of CLIENT_IDS)
      for (const combination of combinationsOf(service, CLIENTS[id])) found.set(combination.name, combination)
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1))
}

const PROVIDERS = fileURLToPath(new URL('../../src/data/providers', import.meta.url))

function combinationsOf(service: MailService, client: Client): readonly Combination[] {
  return (['imap', 'pop3'] as const).flatMap((protocol) => {
    const { incoming, outgoing } = advise(service, client, protocol)
    const usable = <T extends { readonly availability: string }>(options: readonly T[]) =>
      options.filter(({ availability }) => availability === 'usable')
    return usable(incoming)
      .filter(({ choice }) => choice.protocol === protocol)
      .flatMap((from) =>
        usable(outgoing).flatMap((to) =>
          from.server && to.server ? [combination(from, to, from.server.username, to.server.username)] : [],
        ),
      )
  })
}

function combination(
  { choice: incoming }: { readonly choice: IncomingChoice },
  { choice: outgoing }: { readonly choice: OutgoingChoice },
  user: UsernameForm,
  outgoingUser: UsernameForm,
): Combination {
  const forms = user === outgoingUser ? user : `${user} and ${outgoingUser}`
  return {
    name: `${writeChoice(incoming)} ${writeChoice(outgoing)} ${forms}`,
    incoming,
    outgoing,
    username: { incoming: user, outgoing: outgoingUser },
  }
}

/** Servers that a person typed: with either form of user name, and with the spare port where it is named. */
function typedServices(): readonly MailService[] {
  const domain = nameOf(DOMAIN)
  const host = nameOf(hostOf('mail'))
  return (['email', 'localpart'] as const).map((username) =>
    typedService({ domain, inHost: host, outHost: host, username }, submissionChoices()),
  )
}

function nameOf(text: string) {
  const name = parseHostname(text)
  if (!name.ok) throw new Error(`no host name: ${text}`)
  return name.value
}
