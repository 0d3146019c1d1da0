import { renderPointer, type Located, type Mistake } from '../../domain/organisation/mistake.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import { checkOrganisation, type Known } from './check-organisation.ts'
import { lineAndColumn, offsetOf, readTree, repeatedKeys, type Tree } from './json-places.ts'

/** More is no list of providers, and would make the page wait. */
const MOST_CHARACTERS = 5_000_000

/** An organisation, or what is wrong with its file. Never half of it. */
export type ParsedOrganisation =
  | { readonly kind: 'good'; readonly organisation: Organisation; readonly warnings: readonly Mistake[] }
  | { readonly kind: 'mistaken'; readonly mistakes: readonly [Mistake, ...Mistake[]] }

/** Reads the text of a `portolan.json`. Every mistake has its place. */
export function parseOrganisation(file: string, known: Known): ParsedOrganisation {
  const text = file.replace(/^\uFEFF/, '')
  const start = { pointer: '', line: 1, column: 1 }
  if (text.length > MOST_CHARACTERS) return mistaken([{ ...start, finding: { code: 'too-large' } }])
  if (/^\s*</.test(text)) return mistaken([{ ...start, finding: { code: 'web-page' } }])
  if (text.trim() === '') return mistaken([{ ...start, finding: { code: 'not-json', fault: 'empty' } }])
  try {
    return parseText(text, known)
  } catch (error) {
    // The readers go into brackets by calling themselves.
    if (!(error instanceof RangeError)) throw error
    return mistaken([{ ...start, finding: { code: 'not-json', fault: 'too-deep' } }])
  }
}

function parseText(text: string, known: Known): ParsedOrganisation {
  const { tree, faults } = readTree(text)
  if (!tree || faults.length > 0)
    return mistaken(
      faults.map(({ offset, fault }) => ({
        ...place(text, offset, ''),
        finding: { code: 'not-json', fault },
      })),
    )
  const repeated = repeatedKeys(tree).map(({ key, offset }): Mistake => ({
    ...place(text, offset, ''),
    finding: { code: 'repeated-key', key },
  }))
  const checked = checkOrganisation(JSON.parse(text), known)
  const mistakes = [...repeated, ...checked.mistakes.map((found) => placed(found, tree, text))].toSorted(
    (one, other) => one.line - other.line || one.column - other.column,
  )
  if (mistakes.length > 0 || !checked.organisation) return mistaken(mistakes)
  return {
    kind: 'good',
    organisation: checked.organisation,
    warnings: checked.warnings.map((found) => placed(found, tree, text)),
  }
}

function mistaken(mistakes: readonly Mistake[]): ParsedOrganisation {
  const [first, ...more] = mistakes
  const unreadable: Mistake = {
    finding: { code: 'not-json', fault: 'unreadable' },
    pointer: '',
    line: 1,
    column: 1,
  }
  return { kind: 'mistaken', mistakes: [first ?? unreadable, ...more] }
}

function place(text: string, offset: number, pointer: string): Omit<Mistake, 'finding'> {
  return { pointer, ...lineAndColumn(text, offset) }
}

function placed(found: Located, tree: Tree, text: string): Mistake {
  return { ...place(text, offsetOf(tree, found), renderPointer(found.path)), finding: found.finding }
}
