/** What a property list comes to for a reader that isn’t ours: tests compare with it what went in. */
export type ReadPlist = string | number | boolean | readonly ReadPlist[] | ReadPlistDict
export interface ReadPlistDict {
  readonly [key: string]: ReadPlist
}

const START =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*<!DOCTYPE plist PUBLIC "-\/\/Apple\/\/DTD PLIST 1\.0\/\/EN" "http:\/\/www\.apple\.com\/DTDs\/PropertyList-1\.0\.dtd">\s*<plist version="1\.0">/

/** For tests: strict, and of Apple’s grammar (PropertyList-1.0.dtd) only what our files use. Throws at anything else. */
export function readPlist(xml: string): ReadPlist {
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(xml))
    throw new Error('a character that XML has not')
  const tokens = [...xml.replace(START, '').matchAll(/<(\/?)(\w+)(\/?)>|([^<>]+)|(.)/gsu)].map(
    ([whole, close, name, empty, text, stray]) => {
      if (stray !== undefined) throw new Error(`stray ${stray}`)
      return text === undefined ? { tag: `${close}${name}${empty}` } : { text: unescape(text), whole }
    },
  )
  let at = 0
  const skipSpace = () => {
    while (tokens[at]?.text?.trim() === '') at += 1
  }
  const expect = (tag: string) => {
    if (tokens[at]?.tag !== tag) throw new Error(`no <${tag}> but ${JSON.stringify(tokens[at])}`)
    at += 1
  }
  const textOf = (tag: string): string => {
    expect(tag)
    const text = tokens[at]?.text
    if (text !== undefined) at += 1
    expect(`/${tag}`)
    return text ?? ''
  }
  const value = (): ReadPlist => {
    skipSpace()
    const tag = tokens[at]?.tag
    if (tag === 'string') return textOf('string')
    if (tag === 'integer') {
      const digits = textOf('integer')
      if (!/^-?\d+$/.test(digits)) throw new Error(`no integer: ${digits}`)
      return Number(digits)
    }
    if (tag === 'true/' || tag === 'false/') {
      at += 1
      return tag === 'true/'
    }
    if (tag === 'array') {
      expect('array')
      const items: ReadPlist[] = []
      for (skipSpace(); tokens[at]?.tag !== '/array'; skipSpace()) items.push(value())
      expect('/array')
      return items
    }
    expect('dict')
    const entries = new Map<string, ReadPlist>()
    for (skipSpace(); tokens[at]?.tag !== '/dict'; skipSpace()) {
      const key = textOf('key')
      if (entries.has(key)) throw new Error(`${key} twice`)
      entries.set(key, value())
    }
    expect('/dict')
    return Object.fromEntries(entries)
  }
  const root = value()
  skipSpace()
  expect('/plist')
  skipSpace()
  if (at !== tokens.length) throw new Error('something behind the end')
  return root
}

/** The five entities of XML and references by number; no other ampersand may stand there (XML 1.0 section 4.1). */
function unescape(text: string): string {
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  // Section 2.11: a line end is one line feed, unless it is written as a reference.
  return text.replace(/\r\n?/g, '\n').replace(/&([^;&]*);?/g, (whole, name: string) => {
    const number = /^#(\d+)$/.exec(name)?.[1]
    const found = number === undefined ? ENTITIES[name] : String.fromCodePoint(Number(number))
    if (found === undefined || !whole.endsWith(';')) throw new Error(`bad reference ${whole}`)
    return found
  })
}
