import { SaxesParser } from 'saxes'
import { err, ok, type Result } from '../result.ts'
import type { XmlProblem } from './problem.ts'

/** An element by its local name. Where the rest of its name counts, `odd-names.ts` looks at it. */
export interface XmlElement {
  readonly name: string
  readonly prefix: string
  /** Its namespace. */
  readonly uri: string
  /** Those without a prefix. */
  readonly attributes: ReadonlyMap<string, string>
  /** With a prefix too, and the names of namespaces: some readers take what has any for no text. */
  readonly hasAttributes: boolean
  readonly children: readonly XmlElement[]
  /** Its own text, CDATA included, without that of the elements in it. */
  readonly text: string
}

/** A profile with restrictions has about ten; nobody writes more by hand. */
export const MOST_LEVELS = 32
/** Elements and attributes together: a list of blocked sites has some thousand. */
export const MOST_ELEMENTS = 50_000

interface Open extends Omit<XmlElement, 'children' | 'text'> {
  readonly children: XmlElement[]
  readonly text: string[]
}

class Stopped extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem.code)
    this.problem = problem
  }
}

/**
 * Strict: what isn’t well-formed is refused, as the apps do it, so that nothing is read here that they would read
 * otherwise. No entity but XML’s own five is known, and nothing is ever fetched.
 */
export function parseXml(text: string): Result<XmlElement, XmlProblem> {
  const parser = new SaxesParser({ xmlns: true })
  const open: Open[] = []
  let root: XmlElement | undefined
  let count = 0
  const keep = (piece: string): void => void open.at(-1)?.text.push(piece)
  parser.on('error', () => {
    throw new Stopped({ code: 'malformed', line: parser.line })
  })
  parser.on('doctype', (doctype) => {
    const problem = judgeDoctype(doctype)
    if (problem) throw new Stopped(problem)
  })
  const countOne = (): void => {
    count += 1
    if (count > MOST_ELEMENTS) throw new Stopped({ code: 'too-many-elements' })
  }
  parser.on('attribute', countOne)
  parser.on('opentag', ({ local, prefix, uri, attributes }) => {
    countOne()
    if (open.length >= MOST_LEVELS) throw new Stopped({ code: 'too-deep' })
    const all = Object.values(attributes)
    const read = all
      .filter((one) => one.prefix === '' && one.name !== 'xmlns')
      .map(({ name, value }) => [name, value] as const)
    const hasAttributes = all.length > 0
    open.push({ name: local, prefix, uri, attributes: new Map(read), hasAttributes, children: [], text: [] })
  })
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (!closed) return
    const element = { ...closed, text: closed.text.join('') }
    const parent = open.at(-1)
    if (parent) parent.children.push(element)
    else root = element
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Stopped) return err(error.problem)
    throw error
  }
  return root ? ok(root) : err({ code: 'malformed', line: 1 })
}

/**
 * A DTD that stands in the file can add attributes to elements (XML 1.0, section 3.3.2), and with entities much more; one
 * that is only named does no harm.
 */
function judgeDoctype(doctype: string): XmlProblem | undefined {
  if (!doctype.includes('[')) return undefined
  if (!/<!ENTITY/i.test(doctype)) return { code: 'own-dtd' }
  const isExternal = /<!ENTITY\s+(%\s+)?\S+\s+(SYSTEM|PUBLIC)\b/i.test(doctype)
  return { code: isExternal ? 'external-entities' : 'entities' }
}

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const firstChild = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name)

/** The text of the first such child; none where it has no such child. */
export const textOf = (element: XmlElement | undefined, name: string): string | undefined =>
  firstChild(element, name)?.text
