import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutName } from './cut-name.ts'

describe('a name that is too long', () => {
  it('ends with a whole word', () => {
    expect(cutName('University Computing Centre', 20)).toBe('University Computing')
    expect(cutName('Bücher, Söhne & Töchter', 17)).toBe('Bücher, Söhne')
    expect(cutName('Exactly twenty signs', 20)).toBe('Exactly twenty signs')
  })

  it('is cut inside a word only where no whole one fits, and never inside a sign', () => {
    expect(cutName('Universitätsrechenzentrum', 12)).toBe('Universitäts')
    expect(cutName('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 17)).toBe('👩‍👩‍👧👩‍👩‍👧')
  })

  it('is a beginning of itself that fits, and has no half of a sign', () => {
    const graphemes = new Intl.Segmenter('en')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const name = text.trim()
        const cut = cutName(name, 20)
        expect(cut.length).toBeLessThanOrEqual(20)
        expect(name.startsWith(cut)).toBe(true)
        const ends = [...graphemes.segment(name)].map(({ index, segment }) => index + segment.length)
        expect([0, ...ends]).toContain(cut.length)
      }),
    )
  })
})
