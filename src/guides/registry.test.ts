import { describe, expect, it } from 'vitest'
import { blocksOf, type Guide } from '../domain/guides/guide.ts'
import { PORTS, TRADE_OFFS } from '../domain/ports/ports.ts'
import { guide as smtpGuide } from './en/port-25.ts'
import { GUIDES, loadGuide, type GuideTable } from './registry.ts'

/** Everything in a guide that a person reads: all strings but the addresses of its sources. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'url' ? [] : texts(inner)))
}

const services = new Set<string>(PORTS.map((row) => row.service))
const literalPort = new RegExp(String.raw`\b(${PORTS.map((row) => row.port).join('|')})\b`)

describe('the guide registry', () => {
  it('has a guide for every port of the table and no other', () => {
    const listed = Object.keys(GUIDES).map(Number)
    expect(new Set(listed)).toEqual(new Set(PORTS.map((row) => row.port)))
  })

  // These fail in the type check, not here. If PORTS were annotated as PortRow[], PortNumber would widen to number, all
  // of them would compile, and the unused directives would be reported.
  it('does not compile with a guide missing, swapped, or without a text that the table asks for', () => {
    const { 25: missing, ...incomplete } = GUIDES
    // @ts-expect-error the guide of one port is missing
    const withoutOne: GuideTable = incomplete
    expect(withoutOne).not.toHaveProperty('25')

    const swapped = { ...GUIDES, 465: GUIDES[587], 587: GUIDES[465] }
    // @ts-expect-error two guides stand under each other's port
    const withSwapped: GuideTable = swapped
    expect(withSwapped[465]).toBe(GUIDES[587])

    const { vultr, ...otherBlocks } = smtpGuide.blocks
    const silent = { ...smtpGuide, blocks: otherBlocks }
    // @ts-expect-error the table lists a block that this guide doesn't explain
    const withoutBlock: Guide<25> = silent
    expect(() => blocksOf(withoutBlock)).toThrow('vultr')
    expect([missing, vultr]).not.toContain(undefined)
  })
})

describe.each(PORTS.map((row) => row.port))('the guide for port %i', (port) => {
  it('is about its own port', async () => {
    expect((await loadGuide(port)).port).toBe(port)
  })

  it('writes service names in braces, never a port number', async () => {
    for (const text of texts(await loadGuide(port))) {
      expect(text).not.toMatch(literalPort)
      for (const [, name] of text.matchAll(/\{([^}]*)\}/g)) expect(services).toContain(name)
    }
  })

  it('keeps to its shape: a question, one paragraph or more for each part, labels closed', async () => {
    const guide = await loadGuide(port)
    expect(guide.question).toMatch(/\?$/)
    expect(guide.what.length).toBeGreaterThanOrEqual(2)
    expect(guide.what.length).toBeLessThanOrEqual(4)
    for (const list of [guide.whenToUse, guide.whenNot, guide.goesWrong, guide.sources]) {
      expect(list).not.toHaveLength(0)
    }
    for (const tradeOff of TRADE_OFFS) expect(guide.tradeOffs[tradeOff]).not.toBe('')
    for (const text of texts(guide)) expect(text.split('`').length % 2).toBe(1)
  })

  it('gives every source an address or says that we measured it', async () => {
    const { sources } = await loadGuide(port)
    for (const source of sources) {
      if ('url' in source) expect(source.url).toMatch(/^https:\/\//)
      else expect(source.claim).toMatch(/^Measured by us/)
    }
  })

  it('explains every block of the table, in its order', async () => {
    const row = PORTS.find((candidate) => candidate.port === port)
    expect(blocksOf(await loadGuide(port)).map((block) => block.by)).toEqual(
      row?.blockedBy.map((block) => block.by),
    )
  })
})
