import { err, ok, type Result } from '../result.ts'
import type { XmlElement } from './parse-xml.ts'
import { plainText } from './plain-text.ts'
import type { PlistProblem } from './problem.ts'

/** A property list’s value. Data and dates are never looked into: that they are there is all that is asked. */
export type PlistValue =
  | PlistDict
  | { readonly kind: 'array'; readonly items: readonly PlistValue[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'data' | 'date' | 'real'; readonly text: string }

export interface PlistDict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, PlistValue>
}

/** The list in `<plist>`, which holds one value. The depth is limited by whoever read the XML. */
export function parsePlist(root: XmlElement): Result<PlistValue, PlistProblem> {
  const [value, ...more] = root.children
  return value && more.length === 0 ? readValue(value) : err({ code: 'broken-plist' })
}

/**
 * As strict as Apple’s own reader, which takes the first `>` for the end of a tag, wherever it stands: an attribute could
 * hold what only a device reads. No program writes one in here.
 */
function readValue(element: XmlElement): Result<PlistValue, PlistProblem> {
  const { name, text } = element
  const isList = name === 'dict' || name === 'array'
  if (element.hasAttributes || (isList ? text.trim() !== '' : element.children.length > 0))
    return err({ code: 'broken-plist' })
  switch (name) {
    case 'dict':
      return readDict(element)
    case 'array':
      return readArray(element)
    case 'string':
      return ok({ kind: 'text', text })
    case 'integer':
      return readInteger(text)
    case 'true':
    case 'false':
      return ok({ kind: 'boolean', value: name === 'true' })
    case 'data':
    case 'date':
    case 'real':
      return ok({ kind: name, text })
    default:
      return err({ code: 'broken-plist' })
  }
}

function readDict({ children }: XmlElement): Result<PlistValue, PlistProblem> {
  const entries = new Map<string, PlistValue>()
  for (let place = 0; place < children.length; place += 2) {
    const [key, element] = children.slice(place, place + 2)
    if (key?.name !== 'key' || key.hasAttributes || key.children.length > 0 || !element)
      return err({ code: 'broken-plist' })
    if (entries.has(key.text)) return err({ code: 'doubled-key', text: plainText(key.text) })
    const value = readValue(element)
    if (!value.ok) return value
    entries.set(key.text, value.value)
  }
  return ok({ kind: 'dict', entries })
}

function readArray({ children }: XmlElement): Result<PlistValue, PlistProblem> {
  const items: PlistValue[] = []
  for (const child of children) {
    const value = readValue(child)
    if (!value.ok) return value
    items.push(value.value)
  }
  return ok({ kind: 'array', items })
}

function readInteger(text: string): Result<PlistValue, PlistProblem> {
  const value = /^\s*[+-]?(\d+|0x[\da-f]+)\s*$/i.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(value) ? ok({ kind: 'integer', value }) : err({ code: 'broken-plist' })
}

export function getText(dict: PlistDict, key: string): string | undefined {
  const value = dict.entries.get(key)
  return value?.kind === 'text' ? value.text : undefined
}

export function getBoolean(dict: PlistDict, key: string): boolean | undefined {
  const value = dict.entries.get(key)
  return value?.kind === 'boolean' ? value.value : undefined
}

export function getDict(dict: PlistDict, key: string): PlistDict | undefined {
  const value = dict.entries.get(key)
  return value?.kind === 'dict' ? value : undefined
}

export function getDicts(dict: PlistDict, key: string): readonly PlistDict[] {
  const value = dict.entries.get(key)
  return value?.kind === 'array' ? value.items.filter((item) => item.kind === 'dict') : []
}
