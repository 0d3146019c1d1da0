import { registrableDomain } from '../../domain/address/registrable-domain.ts'
import type { Hostname } from '../../domain/address/hostname.ts'
import type { PasswordReceiver } from '../../domain/imports/receivers.ts'
import { findNameOwner } from '../../domain/link/owners.ts'
import type { LinkTrust, TrustProblem } from '../../domain/link/trust.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import type { Areas } from '../../i18n/catalog.ts'
import type { Facts } from '../../state/facts.ts'
import { judgeReceiver } from '../../state/judge-import.ts'
import { Text } from '../../ui/text.tsx'
import { explainRefusal } from '../trust/refused-host.tsx'
import { Warnings } from '../trust/warnings.tsx'
import type { Explained } from './explain-remark.tsx'

interface Words {
  readonly importing: Areas['importing']
  readonly trust: Areas['trust']
}

/** A server that would be sent the password, whose it is, and whether its name is honest. */
export interface ToldReceiver {
  readonly receiver: PasswordReceiver
  /** Whoever runs it, of those that we know. */
  readonly provider?: ProviderEntry
  readonly remarks: readonly Explained[]
}

export function explainReceiver(
  receiver: PasswordReceiver,
  domain: Hostname | undefined,
  facts: Facts,
  words: Words,
): ToldReceiver {
  const trust = judgeReceiver(receiver, domain, facts)
  return {
    receiver,
    ...(trust?.kind === 'provider' ? { provider: trust.provider } : {}),
    remarks: remarksOf(receiver, trust, facts, words),
  }
}

function remarksOf(
  { host, foreign }: PasswordReceiver,
  trust: LinkTrust | undefined,
  facts: Facts,
  words: Words,
): readonly Explained[] {
  const text = words.importing.receiver
  const owners: readonly Explained[] = foreign
    ? [
        {
          weight: 'fair',
          title: text.foreign.title,
          why: <Text of={text.foreign.why} with={foreign} />,
        },
      ]
    : []
  if (host.kind !== 'name') return owners
  switch (trust?.kind) {
    case 'contradicted':
      return [explainContradiction(trust, host.name, facts, words)]
    case 'refused':
      return explainProblem(trust.problem, words)
    case 'untrusted': {
      const odd = trust.warnings.filter(({ code }) => code === 'near-miss' || code === 'known-name-inside')
      const twice = { weight: 'fair', title: text.twice, why: <Warnings warnings={odd} /> } as const
      return odd.length > 0 ? [...owners, twice] : owners
    }
    case 'provider':
      return []
    case 'allowed':
    case 'no-servers':
    case 'unknown-provider':
    case undefined:
      return owners
  }
}

function explainContradiction(
  { provider }: Extract<LinkTrust, { readonly kind: 'contradicted' }>,
  name: Hostname,
  { providers }: Facts,
  { importing: { receiver: text } }: Words,
): Explained {
  const registrable = registrableDomain(name)
  const isTheirs = registrable !== undefined && findNameOwner(providers, registrable)?.id === provider.id
  const said = isTheirs ? text.unlisted : text.notTheirs
  return {
    weight: isTheirs ? 'fair' : 'bad',
    title: said.title,
    why: <Text of={said.why} with={{ name, provider: provider.name }} />,
  }
}

function explainProblem(problem: TrustProblem, { importing, trust }: Words): readonly Explained[] {
  const why = explainRefusal(problem, trust)
  switch (problem.code) {
    case 'mixed-scripts':
    case 'undecodable':
    case 'disguised':
    case 'look-alike':
    case 'public-suffix':
      return [{ weight: 'bad', title: importing.receiver.deceives, why }]
    case 'not-allowed':
      return [{ weight: 'fair', title: importing.receiver.notAllowed, why }]
    // Said of the server itself.
    case 'special-use':
      return []
  }
}
