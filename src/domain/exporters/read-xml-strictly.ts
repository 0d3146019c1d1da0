export interface ReadElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReadElement[]
  /** Of an element without children. */
  readonly text: string
}

/**
 * For tests: reads what `writers/xml.ts` may write and nothing else of XML 1.0, so that a value which got out of its place
 * throws. No line of it is shared with the writer.
 */
export function readXmlStrictly(xml: string): ReadElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
  if (!xml.startsWith(declaration) || !xml.endsWith('>\n')) throw new Error('not a document')
  const [root, end] = readElement(xml, declaration.length)
  if (end !== xml.length - 1) throw new Error('something after the root')
  return root
}

const OPENING = /<([A-Za-z][\w-]*)((?: [A-Za-z][\w-]*="[^"<>]*")*)>/y
const TEXT = /[^<>]*/y

function readElement(xml: string, at: number): readonly [ReadElement, number] {
  const [opening, name = '', list = ''] = matchAt(OPENING, xml, at)
  const attributes = Object.fromEntries(
    [...list.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
  )
  const closing = `</${name}>`
  const children: ReadElement[] = []
  let [text] = matchAt(TEXT, xml, at + opening.length)
  let next = at + opening.length + text.length
  while (!xml.startsWith(closing, next)) {
    if (!/^\n *$/.test(text)) throw new Error(`text beside an element: ${JSON.stringify(text)}`)
    const [child, end] = readElement(xml, next)
    children.push(child)
    ;[text] = matchAt(TEXT, xml, end)
    next = end + text.length
  }
  const element = { name, attributes, children, text: children.length > 0 ? '' : unescaped(text) }
  return [element, next + closing.length]
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) throw new Error(`no element at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`)
  return match
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescaped(text: string): string {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const may = (code >= 32 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000
    if (!may && character !== '\n') throw new Error(`a character that no XML has: ${code}`)
  }
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, named?: string) => {
    const character = code === undefined ? NAMED[named ?? ''] : String.fromCodePoint(Number(code))
    if (character === undefined) throw new Error(`an open ${whole}`)
    return character
  })
}

/** The texts of the elements at the end of a path, in their order. */
export function textsAt(element: ReadElement, ...path: readonly string[]): readonly string[] {
  return elementsAt(element, ...path).map(({ text }) => text)
}

export function elementsAt(element: ReadElement, ...path: readonly string[]): readonly ReadElement[] {
  return path.reduce<readonly ReadElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((child) => child.name === name)),
    [element],
  )
}
