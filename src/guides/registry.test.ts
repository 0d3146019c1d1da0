import { describe, expect, expectTypeOf, it } from 'vitest'
import { sourcesUnder, type Claim } from '../domain/guides/claim.ts'
import { COMPARISON_IDS } from '../domain/guides/comparison.ts'
import { blocksOf, type Guide } from '../domain/guides/guide.ts'
import { sourceOf } from '../domain/guides/sources.ts'
import { NOT_CHOICES, PORTS, TRADE_OFFS } from '../domain/ports/ports.ts'
import { guide as smtpGuide } from './en/port-25.ts'
import {
  COMPARISON_GUIDES,
  GUIDES,
  loadComparison,
  loadGuide,
  loadShortGuide,
  SHORT_GUIDES,
  type ComparisonTable,
  type GuideTable,
  type ShortGuideTable,
} from './registry.ts'

/** Everything on a page that a person reads; the names of sources are not its own words. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['by', 'id', 'choose'].includes(key) ? [] : texts(inner),
  )
}

const KEYS = new Set<string>([...PORTS.map((row) => row.service), ...NOT_CHOICES.map((row) => row.key)])
const literalPort = new RegExp(String.raw`(?<![\w.])(${PORTS.map((row) => row.port).join('|')})(?![\w.]\d)\b`)

describe('the registry', () => {
  it('has a page for every port of the table, for every one that is no choice, for every comparison, and no other', () => {
    expect(new Set(Object.keys(GUIDES).map(Number))).toEqual(new Set(PORTS.map((row) => row.port)))
    expect(Object.keys(SHORT_GUIDES).map(Number)).toEqual(NOT_CHOICES.map((row) => row.port))
    expect(Object.keys(COMPARISON_GUIDES)).toEqual(COMPARISON_IDS)
  })

  // These fail in the type check, not here. If PORTS were annotated as PortRow[], PortNumber would widen to number, all
  // of them would compile, and the unused directives would be reported.
  it('does not compile with a page missing, extra or swapped', () => {
    const { 25: missing, ...incomplete } = GUIDES
    // @ts-expect-error the guide of one port is missing
    const withoutOne: GuideTable = incomplete
    // @ts-expect-error there is no such port in the table
    const withOneMore: GuideTable = { ...GUIDES, 26: GUIDES[25] }
    // @ts-expect-error two guides stand under each other's port
    const withSwapped: GuideTable = { ...GUIDES, 465: GUIDES[587], 587: GUIDES[465] }
    // @ts-expect-error two short guides stand under each other's port
    const withShortSwapped: ShortGuideTable = { ...SHORT_GUIDES, 24: SHORT_GUIDES[26], 26: SHORT_GUIDES[24] }
    const other = COMPARISON_GUIDES['submissions-or-submission']
    // @ts-expect-error one comparison stands under the other's id
    const withWrong: ComparisonTable = { ...COMPARISON_GUIDES, 'imap-or-pop3': other }
    expect([withoutOne, withOneMore, withSwapped, withShortSwapped, withWrong, missing]).toHaveLength(6)
  })

  it('does not compile with a claim without a source, or with a source that nobody listed', () => {
    // @ts-expect-error nobody says so
    const alone: Claim = { says: 'It is so.', by: [] }
    // @ts-expect-error not a page of ours
    const unlisted: Claim = { says: 'It is so.', by: ['somebody'] }
    expectTypeOf<Claim['by']['length']>().not.toEqualTypeOf<0>()
    expect([alone, unlisted]).toHaveLength(2)
  })

  it('does not compile without a text for a block of the table', () => {
    const { vultr, ...otherBlocks } = smtpGuide.blocks
    const silent = { ...smtpGuide, blocks: otherBlocks }
    // @ts-expect-error the table lists a block that this guide doesn't explain
    const withoutBlock: Guide<25> = silent
    expect(() => blocksOf(withoutBlock)).toThrow('vultr')
    expect(vultr).toBeDefined()
  })
})

const pages = [
  ...PORTS.map(({ port }) => [`/ports/${port}/`, () => loadGuide(port)] as const),
  ...NOT_CHOICES.map(({ port }) => [`/ports/${port}/`, () => loadShortGuide(port)] as const),
  ...COMPARISON_IDS.map((id) => [id, () => loadComparison(id)] as const),
]

describe.each(pages)('%s', (_, load) => {
  it('writes ports as keys in braces, never as numbers', async () => {
    for (const text of texts(await load())) {
      expect(text).not.toMatch(literalPort)
      for (const [, name] of text.matchAll(/\{([^}]*)\}/g)) expect(KEYS).toContain(name)
    }
  })

  it('asks a question, answers it in one sentence, and closes its quotations', async () => {
    const page = await load()
    expect(page.question).toMatch(/\?$/)
    expect(page.answer.says).toMatch(/^[^.?]+(\.\d[^.?]*)*\.$/)
    for (const text of texts(page)) expect(text.split('`').length % 2).toBe(1)
  })

  it('says each thing once', async () => {
    const said = texts(await load()).filter((text) => text.length > 60)
    expect(said.filter((text, place) => said.indexOf(text) !== place)).toEqual([])
  })

  it('rests on sources that can be looked up, and says where it judges by itself', async () => {
    const ids = sourcesUnder(await load())
    expect(ids.length).toBeGreaterThanOrEqual(2)
    for (const id of ids) {
      const { name, url } = sourceOf(id)
      expect(name).not.toBe('')
      if (url === undefined) expect(name).toMatch(/^Our |: its own message/)
      else expect(URL.canParse(url)).toBe(true)
    }
  })
})

describe.each(PORTS.map((row) => row.port))('the guide for port %i', (port) => {
  it('has every part', async () => {
    const guide = await loadGuide(port)
    expect(guide.port).toBe(port)
    expect(guide.what.length).toBeGreaterThanOrEqual(2)
    expect(guide.what.length).toBeLessThanOrEqual(6)
    for (const list of [guide.listening, guide.whenToUse, guide.whenNot, guide.goesWrong, guide.myths])
      expect(list).not.toHaveLength(0)
    for (const tradeOff of TRADE_OFFS) expect(guide.tradeOffs[tradeOff].says).not.toBe('')
  })

  it('explains every block of the table, in its order', async () => {
    const row = PORTS.find((candidate) => candidate.port === port)
    expect(blocksOf(await loadGuide(port)).map((block) => block.by)).toEqual(
      row?.blockedBy.map((block) => block.by),
    )
  })

  it('never cures a fault by doing without encryption or without a check of the certificate', async () => {
    const { goesWrong } = await loadGuide(port)
    for (const { seen } of goesWrong)
      expect(seen).not.toMatch(
        /(?<!don’t |never )(choose `None`|(turn|switch) (off|the encryption off)|(?<!don’t )accept the certificate)/i,
      )
  })
})
