import type { RowMark } from './row-marks.ts'

type Of<C extends RowMark['code']> = Extract<RowMark, { readonly code: C }>

/** A sentence for each mark, with its parameters in braces; by the reason where there are several. */
export type NoteWords = {
  readonly [C in RowMark['code']]: Of<C> extends { readonly why: infer W extends string }
    ? { readonly [K in W]: string }
    : string
}

/** Longer text of a cell is cut in a sentence: the cell itself stands beside it. */
const MOST_QUOTED = 60

/** All that there is to say of a row, as text: for the page and for the file that comes back. */
export function renderNote(marks: readonly RowMark[], words: NoteWords): string {
  return marks.map((mark) => fill(sentenceOf(mark, words), mark)).join(' ')
}

function sentenceOf(mark: RowMark, words: NoteWords): string {
  switch (mark.code) {
    case 'bad-address':
      return words['bad-address'][mark.why]
    case 'refused':
      return words.refused[mark.why]
    default:
      return words[mark.code]
  }
}

function fill(sentence: string, mark: RowMark): string {
  const values = new Map<string, string>(Object.entries(mark))
  return sentence.replace(/\{([a-z]+)\}/g, (braces, name: string) => quoted(values.get(name) ?? braces))
}

/** On one line, and no longer than a sentence can hold. */
function quoted(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED)}…` : line
}
