import { expect, it } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { CURE_CODES } from '../domain/symptoms/cures.ts'
import { resolveCure } from '../domain/symptoms/resolve-cure.ts'
import { INITIAL, type WizardState } from '../domain/wizard/state.ts'
import { cureReader, situationIn } from './cure-reader.ts'
import { loadFacts } from './facts.ts'
import type { ReaderSetup } from './reader-setup.ts'
import { resolveSituation } from './situation.ts'

const client = CLIENTS['thunderbird-account-hub']

async function readerOf(provider: string) {
  const facts = await loadFacts()
  const state: WizardState = {
    ...INITIAL,
    service: { kind: 'provider', id: provider, by: 'picked' },
    acceptsUnsafe: true,
  }
  const setup: ReaderSetup = { kind: 'known', situation: resolveSituation(state, facts), state }
  return cureReader(client, situationIn(setup, client, facts), setup)
}

it('has the values of a setup, and what else its provider offers', async () => {
  const { account, others } = await readerOf('fastmail')
  expect(account?.outgoing).toMatchObject({ host: 'smtp.fastmail.com', port: 465 })
  expect(others?.outgoing.map(({ port }) => port)).toEqual(expect.arrayContaining([465, 587]))
})

it('never sends anybody to a connection without encryption, not even where the provider has no other', async () => {
  const reader = await readerOf('nifty-com')
  expect(reader.account).toBeUndefined()
  const shown = CURE_CODES.flatMap((cure) =>
    resolveCure(cure, ['incoming', 'outgoing'], reader).ways.flatMap(({ places }) =>
      places.flatMap(({ fields }) => fields.map((field) => field.shown)),
    ),
  )
  expect(shown).not.toContainEqual({ kind: 'words', label: client.security.none })
})
