import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readColumns } from './read-columns.ts'

const tests = {
  isClient: (text: string) => ['Outlook', 'iPhone'].includes(text),
  isProvider: (text: string) => ['Gmail', 'GMX'].includes(text),
}
const roles = (...rows: readonly (readonly string[])[]) =>
  readColumns(rows, tests).columns.map(({ role }) => role)

describe('columns with names', () => {
  test('are read by them, in any order', () => {
    expect(
      roles(['App', 'Name', 'E-Mail', 'Passwort', 'City'], ['Outlook', 'J', 'j@a.de', 'x', 'Bonn']),
    ).toEqual(['client', 'name', 'email', 'password', 'other'])
  })

  test('of two that say the same the first is read', () => {
    expect(roles(['E-mail 1 - Value', 'E-mail 2 - Value', 'pwd', 'password'])).toEqual([
      'email',
      'other',
      'password',
      'password',
    ])
  })

  test('“Adresse” is not the column of addresses where people live in it', () => {
    const rows = [
      ['Adresse', 'Kontakt'],
      ['Hauptstr. 1', 'j@a.de'],
      ['', 'k@a.de'],
    ]
    expect(roles(...rows)).toEqual(['other', 'email'])
  })

  test('a column of addresses without a name that we know is found', () => {
    expect(roles(['Wer', 'Wohin'], ['Jo', 'j@a.de'])).toEqual(['other', 'email'])
  })
})

describe('columns without names', () => {
  test('are guessed by what stands in them', () => {
    const rows = [
      ['1', 'Jane Doe', 'Outlook', 'jane@a.de', 'Gmail'],
      ['2', 'Núñez, Jo', 'iPhone', 'jo@a.de', 'GMX'],
    ]
    expect(readColumns(rows, tests)).toMatchObject({ headed: false })
    expect(roles(...rows)).toEqual(['other', 'name', 'client', 'email', 'provider'])
  })

  test('one column of addresses is enough', () => {
    expect(readColumns([['jane@a.de']], tests)).toEqual({ headed: false, columns: [{ role: 'email' }] })
    expect(readColumns([['"jane doe"@a.de']], tests).columns).toEqual([{ role: 'email' }])
  })
})

test('any rows get an answer, each column once', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' })), { minLength: 1 }), (rows) => {
      const found = roles(...rows)
      expect(found).toHaveLength(rows[0]?.length ?? 0)
      expect(found.filter((role) => role === 'email').length).toBeLessThan(2)
    }),
  )
})
