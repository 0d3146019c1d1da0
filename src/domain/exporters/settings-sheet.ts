import type { Label } from '../clients/client.ts'
import type { ShownField } from '../clients/resolve-form.ts'
import { err, ok } from '../result.ts'
import type { ClientExport, Exporter } from './exporter.ts'
import { code, inline } from './writers/markdown.ts'

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
      lines.push(`## ${titleText(window.title, words)}${inline(versions)}`, '')
      for (const section of window.sections) {
        if (section.heading) lines.push(`### ${labelText(section.heading, words)}`, '')
        for (const field of section.fields)
          lines.push(`- ${labelText(field.label, words)}: ${code(words.valueOf(field))}`)
        lines.push('')
      }
    }
    lines.push(inline(words.noPassword), '')
    if (link) lines.push(`${inline(words.again)} <${link}>`, '')
    return lines.join('\n')
  },
}

function titleText(title: Label, words: SheetWords): string {
  return typeof title === 'object' && 'unknown' in title
    ? inline(words.untitledWindow)
    : labelText(title, words)
}

function labelText(label: Label, words: SheetWords): string {
  if (typeof label === 'string') return inline(label)
  return inline('unknown' in label ? words.unknownLabel : label.text)
}
