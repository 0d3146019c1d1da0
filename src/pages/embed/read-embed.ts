import { decodeSetup, encodeSetup, looksLikeLink } from '../../domain/link/codec.ts'
import { judgeProviderLink } from '../../domain/link/provider-trust.ts'
import type { Setup } from '../../domain/link/setup.ts'
import { mayBeFramed } from '../../domain/organisation/framing.ts'
import type { WizardState } from '../../domain/wizard/state.ts'
import type { Facts } from '../../state/facts.ts'
import { stateOf } from '../../state/link-sync.ts'

/** What the small page has to show. */
export type Embedded =
  | { readonly kind: 'refused' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'domain-link' }
  | { readonly kind: 'setup'; readonly setup: Setup; readonly state: WizardState }

/** Reads who is around this page, then the setup link behind its address. Changes no answer of the wizard. */
export function readEmbed(facts: Facts): Embedded {
  if (isFramed() && !mayBeFramed(facts.organisation, findAncestors())) return { kind: 'refused' }
  const fragment = location.hash.slice(1)
  if (!looksLikeLink(fragment)) return { kind: 'nothing' }
  const decoded = decodeSetup(fragment)
  if (!decoded.ok) return { kind: 'broken' }
  const { setup, notices } = decoded.value
  // What is personal leaves the address once it is read.
  const { email, name, ...impersonal } = setup
  if (email ?? name) history.replaceState(history.state, '', `#${encodeSetup(impersonal)}`)
  if (setup.service.kind === 'domain') return { kind: 'domain-link' }
  const { id } = setup.service
  // What the whole page would ask about, a small one doesn't show at all.
  if (judgeProviderLink(id, email?.domain, facts.providers).kind !== 'provider') return { kind: 'broken' }
  const service = { kind: 'provider', id, by: 'link' } as const
  const state = { ...stateOf(decoded.value, service, false), linkNotices: notices }
  return { kind: 'setup', setup, state }
}

export const isFramed = (): boolean => window.top !== window

/** The origins of the pages around this one; `undefined` where the browser doesn't say, or says only a part. */
function findAncestors(): readonly string[] | undefined {
  const origins: Location['ancestorOrigins'] | undefined = location.ancestorOrigins
  if (origins) return [...origins]
  // The referrer names the one that is next, and nobody behind it.
  if (window.parent !== window.top || !URL.canParse(document.referrer)) return undefined
  return [new URL(document.referrer).origin]
}
