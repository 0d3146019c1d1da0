import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLIENTS, type ClientTable } from '../../clients/registry.ts'
import { clientChoices, matchesWords, membersOf } from './choices.ts'
import { CLIENT_FAMILIES, CLIENT_IDS, FAMILY_OF, isClientFamily } from './client-ids.ts'

const NAMES = { outlook: 'Outlook', thunderbird: 'Thunderbird' }
const choices = clientChoices(CLIENTS, NAMES)

describe('the apps to choose from', () => {
  it('are each app or family once, most used first', () => {
    const expected = [...new Set(CLIENT_IDS.map((id) => FAMILY_OF[id] ?? id))]
    expect(choices.map(({ id }) => id)).toEqual(expected)
    expect(choices[0]?.id).toBe('outlook')
  })

  it('have a family under its name, on every system that a member runs on', () => {
    const thunderbird = choices.find(({ id }) => id === 'thunderbird')
    expect(thunderbird).toMatchObject({ name: 'Thunderbird', ended: false })
    for (const platform of ['windows', 'macos', 'linux', 'android'] as const)
      expect(thunderbird?.platforms).toContain(platform)
    expect(thunderbird?.platforms).not.toContain('ios')
  })

  it('name each system once', () => {
    for (const { platforms } of choices) expect(new Set(platforms).size).toBe(platforms.length)
  })

  it('have apps that have ended, and say so', () => {
    expect(choices.filter(({ ended }) => ended).map(({ id }) => id)).toEqual([
      'outlook-com-web',
      'windows-mail',
      'postbox',
    ])
  })

  it('need no family: an app that leaves its own stands for itself', () => {
    const { family: _, ...alone } = CLIENTS['thunderbird-android']
    const table: ClientTable = { ...CLIENTS, 'thunderbird-android': alone }
    const ids = clientChoices(table, NAMES).map(({ id }) => id)
    expect(ids).toContain('thunderbird-android')
    expect(ids).toContain('thunderbird')
  })
})

describe('the members of a family', () => {
  it.each(CLIENT_FAMILIES)('%s are those that the ids say, in their order', (family) => {
    expect(membersOf(CLIENTS, family).map(({ id }) => id)).toEqual(
      CLIENT_IDS.filter((id) => FAMILY_OF[id] === family),
    )
  })

  it('and the apps outside make up all', () => {
    const listed = choices.flatMap(({ id }) =>
      isClientFamily(id) ? membersOf(CLIENTS, id).map((member) => member.id) : [id],
    )
    expect(listed.toSorted()).toEqual([...CLIENT_IDS].toSorted())
  })
})

/** Halves of a character too. (Building fast-check’s own `binary` unit takes seconds.) */
const anything = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

describe('looking for an app by words', () => {
  it.each([
    ['Outlook (classic) for Windows', 'outlook cl', true],
    ['Outlook (classic) for Windows', 'CLASSIC', true],
    ['Outlook (classic) for Windows', 'windows outlook', true],
    ['Outlook (classic) for Windows', 'outlook mac', false],
    ['The Bat!', 'bat', true],
    ['The Bat!', 'the bat!', true],
    ['K-9 Mail', 'k9', true],
    ['K-9 Mail', 'k-9 mail', true],
    ['eM Client', 'emclient', true],
    ['FairEmail', 'email', true],
    ['NeoMutt / Mutt', 'mutt', true],
    ['eM Client', 'zzz', false],
  ] as const)('%s by “%s”: %s', (name, query, found) => {
    expect(matchesWords(name, query)).toBe(found)
  })

  it('finds everything by nothing', () => {
    for (const query of ['', ' ', '!', ' – ']) expect(matchesWords('Geary', query)).toBe(true)
  })

  it('finds an app by any piece of its name', () => {
    const name = fc.constantFrom(...choices.map((choice) => choice.name))
    fc.assert(
      fc.property(name, fc.nat(40), fc.nat(40), (text, start, length) => {
        expect(matchesWords(text, text.slice(start, start + length))).toBe(true)
      }),
    )
  })

  it('takes anything for words', () => {
    fc.assert(
      fc.property(fc.string({ unit: anything }), (query) => {
        expect(typeof matchesWords('Geary', query)).toBe('boolean')
      }),
    )
  })
})
