import type { DecodedLink, Setup } from '../domain/link/setup.ts'
import type { LinkTrust } from '../domain/link/trust.ts'
import { EMPTY_MANUAL_FORM } from '../domain/manual/manual-form.ts'
import type { NamedBy } from '../domain/wizard/state.ts'
import type { Facts } from './facts.ts'
import { knowDomains } from './know-domains.ts'
import { openLink } from './link-sync.ts'
import { putManualDraft } from './manual-draft.ts'
import { dispatch } from './wizard-store.ts'

/** The list of public suffixes travels only with a link that needs it. */
export async function judgeHeldLink({ setup }: DecodedLink, facts: Facts): Promise<LinkTrust> {
  const { judgeLink, trustFacts } = await import('../domain/link/trust.ts')
  return judgeLink(setup, trustFacts(facts.providers, facts.organisation))
}

/** The same for a link that somebody opened: its domains are whole, so this copy’s table may be asked for them. */
export async function judgeOpenedLink(link: DecodedLink, facts: Facts): Promise<LinkTrust> {
  const { service, email } = link.setup
  const own = service.kind === 'domain' ? [service.domain] : []
  const providers = await knowDomains(facts.providers, email ? [...own, email.domain] : own)
  return judgeHeldLink(link, { ...facts, providers })
}

/** What is done with a link once it was judged: opened without a question, or left to the person. */
export function settleHeldLink(link: DecodedLink, trust: LinkTrust): 'opened' | 'asked' {
  switch (trust.kind) {
    case 'provider': {
      const named = link.setup.service.kind === 'domain' && link.setup.service.inHost !== undefined
      openLink(
        link,
        { kind: 'provider', id: trust.provider.id, by: 'link' },
        false,
        named ? [{ code: 'servers-known' }] : [],
      )
      return 'opened'
    }
    case 'allowed':
      openServers(link, 'organisation')
      return 'opened'
    case 'no-servers':
      openServers(link, 'link')
      return 'opened'
    case 'unknown-provider':
      dispatch({ kind: 'link-refused', problem: { code: 'unknown-provider' } })
      return 'asked'
    case 'untrusted':
    case 'contradicted':
    case 'refused':
      return 'asked'
  }
}

/** The person said that the servers are right, or this copy’s list did. What the link left open is asked. */
export function openServers(link: DecodedLink, by: NamedBy): void {
  const { service } = link.setup
  if (service.kind !== 'domain') return
  const { domain, inHost, outHost, username } = service
  if (inHost && outHost)
    return openLink(link, { kind: 'typed', typed: { domain, inHost, outHost, username }, by })
  openLink(link, undefined)
  dispatch({
    kind: 'domain-unknown',
    domain,
    ...(link.setup.email ? { address: link.setup.email } : {}),
  })
  putManualDraft(domain, {
    ...EMPTY_MANUAL_FORM,
    'incoming.host': inHost ?? '',
    'incoming.username': username,
    'outgoing.host': outHost ?? '',
  })
}

/** Our own settings for whom the link contradicts: of the link, only who the person is and which app they use. */
export function openOurs(setup: Setup, providerId: string): void {
  const { incoming: _, outgoing: __, ...rest } = setup
  openLink({ setup: rest, notices: [] }, { kind: 'provider', id: providerId, by: 'link' })
}
