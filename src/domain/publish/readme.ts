import { renderChecks, type CheckPurpose, type PublishCheck } from './checks.ts'
import type { ArchiveEntry } from './entries.ts'

export interface ReadmeStep {
  readonly text: string
  /** What does it, where commands do: below a title each, if there is a choice. */
  readonly commands?: readonly { readonly title?: string; readonly lines: readonly string[] }[]
}

export interface ReadmeWords {
  readonly title: string
  readonly made: string
  readonly stepsTitle: string
  readonly steps: readonly ReadmeStep[]
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
    ...words.steps.flatMap(({ text, commands = [] }, place) => [
      ...wrap(text, `${place + 1}. `, '   '),
      ...commands.flatMap(({ title, lines: these }) => [
        '',
        ...(title === undefined ? [] : [`   ${title}:`, '']),
        ...these.map((line) => `       ${line}`),
      ]),
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
