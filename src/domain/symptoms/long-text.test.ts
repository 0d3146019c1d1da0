import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeError } from '../../data/symptoms/decode-error.ts'
import { keptOf, LONG, passagesOf, slicesOf } from './long-text.ts'
import { markMatches } from './mark-matches.ts'
import type { Match } from './match.ts'

const NOISE = '2026-11-26 14:22:29 imap worker 12345: idle, nothing to do for a while\n'
const noise = (length: number) => NOISE.repeat(Math.ceil(length / NOISE.length)).slice(0, length)

const keep = (log: string) =>
  keptOf(
    log,
    slicesOf(log).flatMap((slice, turn) => passagesOf(slice, decodeError, turn > 0)),
  ).text

describe('a log of a megabyte', () => {
  it.each([0, 59_990, 60_000, 500_000, 999_900])('gives up its message at place %i', (place) => {
    const log = `${noise(place)}\nServer: 535 5.7.8 Error: authentication failed\n${noise(1_000_000 - place)}`
    const kept = keep(log)
    expect(kept.length).toBeLessThan(LONG)
    expect(decodeError(kept)).toMatchObject({ kind: 'found', best: { id: 'srv-535' } })
  })

  it('is found without a single line break', () => {
    const log = `${'x '.repeat(200_000)}0x800CCC0E ${'y '.repeat(200_000)}`
    expect(decodeError(keep(log))).toMatchObject({ best: { id: 'outlook-0x800ccc0e' } })
  })

  it.each([
    ['with line breaks', NOISE],
    ['without any', 'x '],
    ['with few', `${'y '.repeat(9_000)}\n`],
  ])('is cut into short slices that overlap, %s', (_, piece) => {
    const log = piece.repeat(Math.ceil(1_000_000 / piece.length))
    let read = 0
    for (const slice of slicesOf(log)) {
      expect(slice.length).toBeLessThanOrEqual(12_001)
      const at = log.indexOf(slice, Math.max(read - 2_000, 0))
      expect(at).toBe(Math.max(read - 2_000, 0))
      read = at + slice.length
    }
    expect(read).toBe(log.length)
  })

  it('keeps all that it says, the longest first', () => {
    const log = `0x800CCC0E\n${noise(300_000)}\nSmtpClientAuthentication is disabled for the Tenant\n${noise(300_000)}`
    expect(decodeError(keep(log))).toMatchObject({
      best: { id: 'srv-535-5-7-139-disabled' },
      others: [{ id: 'outlook-0x800ccc0e' }],
    })
  })

  it('keeps its end where nothing is known', () => {
    expect(keep(`${noise(300_000)}the very end`)).toMatch(/the very end$/)
  })

  it('keeps no password whose name was cut off', () => {
    const secret = 'Zx7qLmw9'
    const inLines = `${NOISE}Passwort:\n${secret}\n`
    const inOne = `{"time":"14:22","state":"idle","password":"${secret}"} `
    for (const piece of [inLines, inOne])
      for (let shift = 0; shift < piece.length; shift += 3)
        for (const fault of ['', '0x800CCC0E '])
          for (const after of ['', ' later'.repeat(3_000)]) {
            const log = `${piece.repeat(1_500)}${fault}${after}${'.'.repeat(shift)}`
            const { text } = keptOf(
              log,
              slicesOf(log).flatMap((slice, turn) => passagesOf(slice, decodeError, turn > 0)),
            )
            expect(text.length).toBeGreaterThan(100)
            expect(text).not.toContain(secret)
            expect(text).not.toMatch(/[qLmw9]{3}/)
          }
  })

  it('counts what was hidden in what is kept', () => {
    const log = `${noise(100_000)}\npassword=Zx7qLmw9\n0x800CCC0E\n${noise(100_000)}`
    const passages = slicesOf(log).flatMap((slice, turn) => passagesOf(slice, decodeError, turn > 0))
    expect(keptOf(log, passages)).toMatchObject({ masked: 1 })
  })

  it('keeps little of a log that repeats itself', () => {
    const log = Array.from({ length: 9000 }, (_, n) => `${n} 0x800CCC0E ${noise(60)}`).join('')
    expect(keep(log).length).toBeLessThan(LONG)
  })

  it('loses no sign between two slices', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.nat(400), (piece, times) => {
        const log = `${piece}\n`.repeat(times)
        const slices = slicesOf(log)
        let rebuilt = slices[0] ?? ''
        for (const slice of slices.slice(1)) rebuilt += slice.slice(2_000)
        expect(rebuilt).toBe(log)
      }),
    )
  })
})

describe('the marked text', () => {
  const mark = (text: string) => {
    const decoding = decodeError(text)
    if (decoding.kind !== 'found') throw new Error('nothing found')
    return markMatches(text, decoding.best, decoding.others)
  }

  it('is the person’s, with what found it marked', () => {
    expect(mark('Task failed: 0x800CCC0E, sorry')).toEqual([
      { text: 'Task failed: ' },
      { text: '0x800CCC0E', found: 'best' },
      { text: ', sorry' },
    ])
  })

  it('shows of a long one only what is around', () => {
    const pieces = mark(`${noise(5_000)}\nError 0x800CCC0E here\n${noise(5_000)}`)
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(2_000)
    expect(pieces[0]?.text).toBe('…\n')
    expect(pieces.at(-1)?.text).toBe('\n…')
  })

  it('never loses or doubles a sign of a short one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (before, after) => {
        const text = `${before} 0x800CCC0E ${after}`.replace(/[^ -~]/g, '')
        expect(
          mark(text)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('ignores a match that is elsewhere', () => {
    const wrong: Match = { id: 'srv-535', said: 'not there', at: 2, length: 9 }
    expect(markMatches('abc 0x800CCC0E', { ...wrong, said: '0x800CCC0E', at: 4 }, [wrong])).toEqual([
      { text: 'abc ' },
      { text: '0x800CCC0E', found: 'best' },
    ])
  })
})
