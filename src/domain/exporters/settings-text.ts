import type { Label } from '../clients/client.ts'
import type { ShownField } from '../clients/resolve-form.ts'
import { err, ok } from '../result.ts'
import type { ClientExport, Exporter } from './exporter.ts'
import type { SheetWords } from './settings-sheet.ts'
import { plain } from './writers/plain-text.ts'

/** The settings sheet for people, and fields, that take nothing but text: the same words, without Markdown’s signs. */
export const settingsText: Exporter<ClientExport, SheetWords> = {
  mimeType: 'text/plain',
  fileName: ({ serviceId, client }) => `${serviceId}-${client.id}.txt`,
  supports: ({ windows }) => (windows.length > 0 ? ok(true) : err('nothing-to-fill-in')),
  render: ({ windows, link }, words) => {
    const blocks: string[][] = [[words.title], [words.lead]]
    for (const { title, versions, sections } of windows) {
      const name = titleText(title, words)
      let block = [versions ? `${name} (${versions})` : name]
      blocks.push(block)
      for (const { heading, fields } of sections) {
        if (heading !== undefined || block.length > 1) blocks.push((block = []))
        if (heading !== undefined) block.push(labelText(heading, words))
        block.push(...fields.map((field) => `  ${fieldText(field, words)}`))
      }
    }
    blocks.push([words.noPassword])
    if (link) blocks.push([words.again, link])
    return `${blocks.map((lines) => lines.map(plain).join('\n')).join('\n\n')}\n`
  },
}

/** A line of a configuration file stands as it stands there. */
function fieldText(field: ShownField, words: SheetWords): string {
  const label = labelText(field.label, words)
  return `${label}${field.control === 'line' ? '' : ':'} ${words.valueOf(field)}`
}

function titleText(title: Label, words: SheetWords): string {
  return typeof title === 'object' && 'unknown' in title ? words.untitledWindow : labelText(title, words)
}

function labelText(label: Label, words: SheetWords): string {
  if (typeof label === 'string') return label
  return 'unknown' in label ? words.unknownLabel : label.text
}
