import type { EmailAddress } from '../domain/address/email-address.ts'
import { decodeSetup, encodeSetup, looksLikeLink } from '../domain/link/codec.ts'
import type { Setup } from '../domain/link/setup.ts'
import type { WizardState } from '../domain/wizard/state.ts'
import { loadFacts } from './facts.ts'
import { setupOf, stateOf } from './link-sync.ts'
import { restoreAnswers } from './session.ts'
import { resolveSituation, type Situation } from './situation.ts'
import { PLACES, readTab, writeTab } from './tab-storage.ts'
import { wizardStore } from './wizard-store.ts'

/** Whose setup a page to read may fill itself in with. */
export type ReaderSetup =
  | { readonly kind: 'none' }
  /** The address brought a setup that can’t be read or isn’t ours to trust: nothing is filled in. */
  | { readonly kind: 'broken' }
  /** The address brought servers of its own, which the person hasn’t looked at yet: they are shown nowhere. */
  | { readonly kind: 'unconfirmed'; readonly setup: Setup }
  | {
      readonly kind: 'known'
      readonly situation: Situation
      /** The answers that it was made of, for somebody who asks what another app would make of them. */
      readonly state: WizardState
      readonly address?: EmailAddress
      /** Where in the wizard the reader was, if it is this tab’s own setup. */
      readonly place?: string
    }

/** The setup in the page’s own fragment, else the one that this tab is in the middle of. Changes no answer. */
export async function readReaderSetup(): Promise<ReaderSetup> {
  const fragment = location.hash.slice(1)
  if (looksLikeLink(fragment)) return readFragment(fragment)
  return (await readTabSetup()) ?? { kind: 'none' }
}

async function readTabSetup(): Promise<Extract<ReaderSetup, { kind: 'known' }> | undefined> {
  restoreAnswers()
  const state = wizardStore.getState()
  if (!state.service) return undefined
  const place = readTab(PLACES.place)
  return { ...(await known(state)), ...(place ? { place } : {}) }
}

/** Whether the address brought what this tab is in the middle of: then the tab knows the rest, and the way back. */
function isThisTab(setup: Setup): boolean {
  restoreAnswers()
  const mine = setupOf(wizardStore.getState())
  return mine !== undefined && encodeSetup(mine) === encodeSetup(setup)
}

async function readFragment(fragment: string): Promise<ReaderSetup> {
  const decoded = decodeSetup(fragment)
  const setup = decoded.ok ? decoded.value.setup : undefined
  // What is personal leaves the address bar once it is read; so does what can't be read, for it may hold anything.
  const { email, name, ...impersonal } = setup ?? {}
  if (!setup || email || name) {
    const rest = setup ? `#${encodeSetup(impersonal as typeof setup)}` : ''
    history.replaceState(history.state, '', location.pathname + location.search + rest)
  }
  if (setup && isThisTab(setup)) return (await readTabSetup()) ?? { kind: 'broken' }
  if (!decoded.ok || !setup) return { kind: 'broken' }
  if (setup.service.kind === 'domain') return { kind: 'unconfirmed', setup }
  const facts = await loadFacts()
  if (!facts.providers.byId.has(setup.service.id)) return { kind: 'broken' }
  return known(stateOf(decoded.value, { kind: 'provider', id: setup.service.id, by: 'link' }, false))
}

async function known(state: WizardState): Promise<Extract<ReaderSetup, { kind: 'known' }>> {
  const situation = resolveSituation(state, await loadFacts())
  return { kind: 'known', situation, state, ...(state.address ? { address: state.address } : {}) }
}

/** Where in the wizard this tab is, for the way back from a page that was only looked at. */
export function rememberPlace(path: string): void {
  writeTab(PLACES.place, path)
}
