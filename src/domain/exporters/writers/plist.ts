import { xmlCharacters } from './xml.ts'

/** What a property list holds. A number is an integer: mail settings have no others. */
export type PlistValue = string | number | boolean | readonly PlistValue[] | PlistDict
export interface PlistDict {
  readonly [key: string]: PlistValue
}

/** An XML property list, in the form that Apple’s own tools write. */
export function renderPlist(root: PlistDict): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...valueLines(root, ''),
    '</plist>',
  ]
  return `${lines.join('\n')}\n`
}

function valueLines(value: PlistValue, indent: string): readonly string[] {
  if (typeof value === 'string') return [`${indent}<string>${escaped(value)}</string>`]
  if (typeof value === 'boolean') return [`${indent}<${value}/>`]
  if (typeof value === 'number') return [`${indent}<integer>${integer(value)}</integer>`]
  const deeper = `${indent}\t`
  if (isArray(value)) {
    const items = value.flatMap((item) => valueLines(item, deeper))
    return [`${indent}<array>`, ...items, `${indent}</array>`]
  }
  const entries = Object.entries(value).flatMap(([key, item]) => [
    `${deeper}<key>${escaped(key)}</key>`,
    ...valueLines(item, deeper),
  ])
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`]
}

/** The type of `Array.isArray` doesn’t know a list that is read only. */
function isArray(value: readonly PlistValue[] | PlistDict): value is readonly PlistValue[] {
  return Array.isArray(value)
}

function integer(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`not an integer: ${value}`)
  return String(value)
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

function escaped(text: string): string {
  return xmlCharacters(text).replace(/[&<>\r]/g, (character) => REFERENCES[character] ?? '')
}
