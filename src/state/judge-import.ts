import type { Hostname } from '../domain/address/hostname.ts'
import { registrableDomain } from '../domain/address/registrable-domain.ts'
import type { ImportedAccount } from '../domain/imports/imported.ts'
import { makeSetup, type ImportedSetup, type NoSetup, type ServerPair } from '../domain/imports/make-setup.ts'
import type { PasswordReceiver, Purpose } from '../domain/imports/receivers.ts'
import type { Setup } from '../domain/link/setup.ts'
import { judgeLink, trustFacts, type LinkTrust } from '../domain/link/trust.ts'
import { ok, type Result } from '../domain/result.ts'
import { nameKnown } from './desk-link.ts'
import type { Facts } from './facts.ts'

export interface JudgedSetup extends ImportedSetup {
  readonly trust: LinkTrust
}

/** The setup of an account, judged as the link that it becomes: a file is trusted no more than a link. */
export function judgeImport(
  account: ImportedAccount,
  pair: ServerPair,
  domain: Hostname | undefined,
  facts: Facts,
): Result<JudgedSetup, NoSetup> {
  const made = makeSetup(account, pair, domain)
  if (made.ok) return ok(judgeMade(made.value, facts))
  if (made.error.code === 'no-domain') {
    // A provider that we know is known by its servers alone.
    const host = pair.incoming?.host
    const owner = host?.kind === 'name' ? registrableDomain(host.name) : undefined
    const guessed = owner && makeSetup(account, pair, owner)
    const judged = guessed?.ok ? judgeMade(guessed.value, facts) : undefined
    if (judged?.trust.kind === 'provider') return ok(judged)
  }
  return made
}

function judgeMade(made: ImportedSetup, facts: Facts): JudgedSetup {
  const trust = judge(made.setup, facts)
  return { ...made, setup: nameKnown(made.setup, trust), trust }
}

const MAIL: readonly Purpose[] = ['imap', 'pop3', 'smtp']

/** Whose server it is that would be sent the password, alone and for mail: our records know no servers of calendars. */
export function judgeReceiver(
  { host, purposes }: PasswordReceiver,
  domain: Hostname | undefined,
  facts: Facts,
): LinkTrust | undefined {
  if (host.kind !== 'name' || !purposes.some((purpose) => MAIL.includes(purpose))) return undefined
  const home = domain ?? registrableDomain(host.name)
  return (
    home && judge({ service: { kind: 'domain', domain: home, inHost: host.name, username: 'email' } }, facts)
  )
}

const judge = (setup: Setup, { providers, organisation }: Facts): LinkTrust =>
  judgeLink(setup, trustFacts(providers, organisation))
