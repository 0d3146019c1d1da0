import type { Label } from '../clients/client.ts'
import type { ShownField, ShownWindow } from '../clients/resolve-form.ts'
import { err, ok } from '../result.ts'
import type { ClientExport, Exporter } from './exporter.ts'
import { block, code, inline } from './writers/markdown.ts'

export interface SheetWords {
  readonly title: string
  readonly lead: string
  /** Before the link that opens this setup again. */
  readonly again: string
  readonly unknownLabel: string
  /** For a window whose title nobody knows. */
  readonly untitledWindow: string
  readonly noPassword: string
  readonly valueOf: (field: ShownField) => string
}

/** The settings as Markdown, which reads as plain text too: for a ticket, a mail, a printed page. */
export const settingsSheet: Exporter<ClientExport, SheetWords> = {
  mimeType: 'text/markdown',
  fileName: ({ serviceId, client }) => `${serviceId}-${client.id}.md`,
  supports: ({ windows }) => (windows.length > 0 ? ok(true) : err('nothing-to-fill-in')),
  render: ({ windows, link }, words) => {
    const lines = [`# ${inline(words.title)}`, '', inline(words.lead), '']
    for (const window of windows) {
      const versions = window.versions ? ` (${window.versions})` : ''
      if (isFile(window)) {
        lines.push(`## ${fileTitle(window.title, words)}${inline(versions)}`, '')
        lines.push(...block(fileLines(window, words)), '')
        continue
      }
      lines.push(`## ${titleText(window.title, words)}${inline(versions)}`, '')
      for (const section of window.sections) {
        if (section.heading) lines.push(`### ${labelText(section.heading, words)}`, '')
        for (const field of section.fields)
          lines.push(`- ${labelText(field.label, words)}: ${valueText(field, words)}`)
        lines.push('')
      }
    }
    lines.push(inline(words.noPassword), '')
    if (link) lines.push(`${inline(words.again)} <${link}>`, '')
    return lines.join('\n')
  },
}

/** Nothing but lines: they stand as they stand in the file. */
function isFile({ sections }: ShownWindow): boolean {
  return sections.every(({ fields }) => fields.every(({ control }) => control === 'line'))
}

function fileLines({ sections }: ShownWindow, words: SheetWords): readonly string[] {
  const parts = sections.map(({ heading, fields }) => [
    ...(heading === undefined ? [] : [wordsOf(heading, words)]),
    ...fields.map((field) => `${wordsOf(field.label, words)} ${words.valueOf(field)}`),
  ])
  return parts.flatMap((part, at) => (at === 0 ? part : ['', ...part]))
}

function fileTitle(title: Label, words: SheetWords): string {
  return typeof title === 'string' ? code(title) : titleText(title, words)
}

/** What is to be typed or chosen is set off; words about it are not. */
function valueText(field: ShownField, words: SheetWords): string {
  const text = words.valueOf(field)
  return isLiteral(field) ? code(text) : inline(text)
}

function isLiteral({ shown }: ShownField): boolean {
  if (shown.kind === 'words') return typeof shown.label === 'string' || 'text' in shown.label
  return shown.kind === 'known' || shown.kind === 'line' || shown.kind === 'state'
}

function titleText(title: Label, words: SheetWords): string {
  return typeof title === 'object' && 'unknown' in title
    ? inline(words.untitledWindow)
    : labelText(title, words)
}

function labelText(label: Label, words: SheetWords): string {
  return inline(wordsOf(label, words))
}

function wordsOf(label: Label, words: SheetWords): string {
  if (typeof label === 'string') return label
  return 'unknown' in label ? words.unknownLabel : label.text
}
