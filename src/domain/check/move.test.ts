import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviders } from '../../data/load-providers.ts'
import type { CurrentClient } from '../clients/client.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import type { CheckAbout } from './about.ts'
import { chooseMove } from './move.ts'
import { EMPTY_CHECK_FORM, readCheckForm } from './read-form.ts'
import { CHECK_FIELDS } from './said.ts'
import { showTarget } from './show-field.ts'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const index = makeProviderIndex(providers, [])
const at = (id: string, client?: CurrentClient): CheckAbout => {
  const provider = index.byId.get(id)
  if (!provider) throw new Error(id)
  return { service: provider, whole: provider, provider, index, ...(client ? { client } : {}) }
}
const NOTHING = readCheckForm(EMPTY_CHECK_FORM)

describe('a move from one provider to another', () => {
  it('names only what differs', () => {
    const move = chooseMove(at('gmx-net'), at('fastmail'), NOTHING)
    expect(move?.differs).toEqual(['incoming.host', 'incoming.auth', 'outgoing.host', 'outgoing.auth'])
  })

  it('keeps the protocol that the person has', () => {
    const said = readCheckForm({ ...EMPTY_CHECK_FORM, protocol: 'pop3' })
    const move = chooseMove(at('gmx-net'), at('fastmail'), said)
    expect(move?.to.incoming.server).toMatchObject({ protocol: 'pop3', host: 'pop.fastmail.com' })
    expect(move?.differs).not.toContain('protocol')
  })

  it('takes another where the new provider has only that', () => {
    const said = readCheckForm({ ...EMPTY_CHECK_FORM, protocol: 'pop3' })
    expect(chooseMove(at('gmx-net'), at('icloud'), said)?.differs).toContain('protocol')
  })

  it('changes nothing from a provider to itself', () => {
    expect(chooseMove(at('fastmail'), at('fastmail'), NOTHING)?.differs).toEqual([])
  })

  it('parts all fields into those that differ and those that stay', () => {
    const moves = providers.flatMap(({ id }) =>
      ['gmail', 'fastmail', 'outlook-com'].flatMap((to) => chooseMove(at(id), at(to), NOTHING) ?? []),
    )
    expect(moves.length).toBeGreaterThan(500)
    const sorted = CHECK_FIELDS.toSorted()
    expect(
      moves.filter(({ differs, stays }) => String([...differs, ...stays].toSorted()) !== String(sorted)),
    ).toEqual([])
  })
})

describe('what belongs in a field', () => {
  it('stands under the label of the app', () => {
    const move = chooseMove(at('gmx-net'), at('fastmail', CLIENTS['ios-mail']), NOTHING)
    if (!move) throw new Error('no move')
    const cells = showTarget(move.to, CLIENTS['ios-mail'], undefined)
    expect(cells['incoming.host']).toMatchObject({ label: 'Host Name', heading: 'INCOMING MAIL SERVER' })
    expect(cells['outgoing.security']).toMatchObject({
      label: 'Use SSL',
      value: { kind: 'shown', shown: { kind: 'state', on: true } },
    })
  })

  it('is there in our words for an app of lines', () => {
    const move = chooseMove(at('gmx-net'), at('fastmail', CLIENTS.neomutt), NOTHING)
    if (!move) throw new Error('no move')
    const cells = showTarget(move.to, CLIENTS.neomutt, undefined)
    expect(cells['incoming.port'].value).toEqual({ kind: 'shown', shown: { kind: 'known', text: '993' } })
  })
})
