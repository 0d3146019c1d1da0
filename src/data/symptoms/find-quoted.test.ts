import { describe, expect, it } from 'vitest'
import { isSymptomId } from '../../domain/symptoms/symptom-ids.ts'
import { COMPARISON_GUIDES, GUIDES, SHORT_GUIDES } from '../../guides/registry.ts'
import { messageParts } from '../../i18n/message.ts'
import { decodeError } from './decode-error.ts'
import { findQuoted } from './find-quoted.ts'
import quoted from './quoted-in-guides.json' with { type: 'json' }

const pages = await Promise.all(
  [GUIDES, SHORT_GUIDES, COMPARISON_GUIDES].flatMap((table) =>
    Object.values<() => Promise<unknown>>(table).map((load) => load()),
  ),
)

/** Every word of an app or a server that a page quotes. */
function wordsIn(content: unknown): readonly string[] {
  if (typeof content === 'string')
    return messageParts(content).flatMap(({ kind, text }) => (kind === 'label' ? [text] : []))
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(wordsIn) : []
}

const said = [...new Set(pages.flatMap(wordsIn))].sort()

describe('the words that guides quote', () => {
  it('are the faults that the decoder takes them for', async () => {
    const known = said.flatMap((words) => {
      const decoding = decodeError(words)
      return decoding.kind === 'found' ? [[words, decoding.best.id] as const] : []
    })
    // `npx vitest run src/data/symptoms/find-quoted.test.ts -u` writes it.
    await expect(`${JSON.stringify(Object.fromEntries(known), null, 2)}\n`).toMatchFileSnapshot(
      './quoted-in-guides.json',
    )
  })

  it('are found by their letters', () => {
    expect(findQuoted('530 5.7.0 Must issue a STARTTLS command first')).toBe('srv-530-starttls')
    for (const words of ['STARTTLS', '250 2.0.0 Ok: queued as', 'toString', ''])
      expect(findQuoted(words), words).toBeUndefined()
  })

  it('lead to no fault that there isn’t', () => {
    expect(Object.values(quoted).filter((id) => !isSymptomId(id))).toEqual([])
    expect(Object.keys(quoted).length).toBeGreaterThan(30)
  })
})
