import { renderChecks, type CheckPurpose, type PublishCheck } from './checks.ts'
import type { ArchiveEntry } from './entries.ts'

export interface ReadmeWords {
  readonly title: string
  readonly made: string
  readonly stepsTitle: string
  /** Each with the command that does it, where there is one. */
  readonly steps: readonly { readonly text: string; readonly command?: string }[]
  readonly checksTitle: string
  readonly check: { readonly [P in CheckPurpose]: string }
  readonly notMadeTitle: string
  readonly notMade: readonly string[]
  readonly contentsTitle: string
}

/** The archive’s text of what to do: plain, for a terminal too. */
export function renderReadme(
  words: ReadmeWords,
  checks: readonly (readonly [CheckPurpose, readonly PublishCheck[]])[],
  entries: readonly Pick<ArchiveEntry, 'path'>[],
): string {
  const lines = [
    ...heading(words.title, '='),
    ...wrap(words.made),
    '',
    ...heading(words.stepsTitle, '-'),
    ...words.steps.flatMap(({ text, command }, place) => [
      ...wrap(text, `${place + 1}. `, '   '),
      ...(command === undefined ? [] : ['', `       ${command}`]),
      '',
    ]),
    ...heading(words.checksTitle, '-'),
    ...checks.flatMap(([purpose, these]) => [
      ...wrap(`${words.check[purpose]}:`),
      '',
      ...renderChecks(these).trimEnd().split('\n'),
      '',
    ]),
    ...(words.notMade.length === 0
      ? []
      : [...heading(words.notMadeTitle, '-'), ...words.notMade.flatMap((text) => [...wrap(text), ''])]),
    ...heading(words.contentsTitle, '-'),
    ...entries.map(({ path }) => path),
    '',
  ]
  return lines.join('\n')
}

const WIDTH = 78

function heading(text: string, under: string): readonly string[] {
  return [text, under.repeat([...text].length), '']
}

function wrap(text: string, first = '', rest = ''): readonly string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.split(/\s+/)) {
    const isStart = line === first || line === rest
    if (!isStart && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = rest + word
    } else line += isStart ? word : ` ${word}`
  }
  return [...lines, line]
}
