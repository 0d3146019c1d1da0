import { expect, it } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { parsePort } from '../domain/account/choice.ts'
import { CURE_CODES } from '../domain/symptoms/cures.ts'
import { resolveCure } from '../domain/symptoms/resolve-cure.ts'
import { INITIAL, type WizardState } from '../domain/wizard/state.ts'
import { cureReader, situationIn } from './cure-reader.ts'
import { loadFacts } from './facts.ts'
import type { ReaderSetup } from './reader-setup.ts'
import { resolveSituation } from './situation.ts'

function port(number: number) {
  const parsed = parsePort(number)
  if (!parsed) throw new Error('not a port')
  return parsed
}

const client = CLIENTS['thunderbird-account-hub']

async function readerOf(provider: string, more: Partial<WizardState> = {}) {
  const facts = await loadFacts()
  const state: WizardState = {
    ...INITIAL,
    service: { kind: 'provider', id: provider, by: 'picked' },
    acceptsUnsafe: true,
    ...more,
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
  const reader = await readerOf('nifty-com', {
    incoming: { protocol: 'pop3', port: port(110), security: 'none' },
    outgoing: { protocol: 'smtp', port: port(587), security: 'none' },
  })
  expect(reader.account).toBeUndefined()
  const shown = CURE_CODES.flatMap((cure) =>
    resolveCure(cure, ['incoming', 'outgoing'], reader).ways.flatMap(({ places }) =>
      places.flatMap(({ fields }) => fields.map((field) => field.shown)),
    ),
  )
  expect(shown).not.toContainEqual({ kind: 'words', label: client.security.none })
})
