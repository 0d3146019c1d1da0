/** One element: what it is called, and either text or more of them. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly content: string | readonly XmlElement[]
}

export function element(
  name: string,
  content: XmlElement['content'],
  attributes?: Readonly<Record<string, string>>,
): XmlElement {
  return { name, content, ...(attributes ? { attributes } : {}) }
}

/**
 * An XML 1.0 document in UTF-8. A text stands right between its tags: Thunderbird takes ` SSL ` for another word than
 * `SSL`.
 */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '').join('\n')}\n`
}

/** XML 1.0 section 2.2: what no document can hold, not even as a reference, is left out. */
export function xmlCharacters(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}

function lines({ name, attributes = {}, content }: XmlElement, indent: string): readonly string[] {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)]
  const start = `${indent}<${opening.join(' ')}>`
  if (typeof content === 'string') return [`${start}${escaped(content)}</${name}>`]
  return [start, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`]
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For text and attributes alike. A line end or tab written as itself would be read as a space, or as another line end. */
function escaped(text: string): string {
  return xmlCharacters(text).replace(
    /[&<>"\t\n\r]/g,
    (character) => REFERENCES[character] ?? `&#${character.charCodeAt(0)};`,
  )
}
