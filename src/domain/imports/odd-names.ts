import { childrenOf, type XmlElement } from './parse-xml.ts'
import { plainText } from './plain-text.ts'
import type { NameProblem } from './problem.ts'

/**
 * Thunderbird goes by the whole name of an element, its prefix included, and takes the first of two; its namesake for
 * Android takes the last; Outlook goes by the namespace. What they would read differently could hide a server from one
 * who looks only at what another reads, so such a file isn’t read at all.
 */
export function findNameProblem(root: XmlElement): NameProblem | undefined {
  const odd = findOdd(root)
  if (odd) return { code: 'odd-name', text: plainText(nameOf(odd)) }
  const doubled = findDoubled(root)
  if (doubled !== undefined) return { code: 'doubled-key', text: doubled }
  return hasAddressForName(root) ? { code: 'address-for-name' } : undefined
}

const nameOf = ({ prefix, name }: XmlElement): string => (prefix === '' ? name : `${prefix}:${name}`)

/** Thunderbird makes JavaScript objects of elements, and to those this name gives whatever is in it. */
const PROTOTYPE = '__proto__'

function findOdd(root: XmlElement): XmlElement | undefined {
  if (root.name !== 'Autodiscover') return findIn(root, ({ prefix }) => prefix !== '')
  // Servers write its prefixes as they like, but all in an answer alike.
  const [odd] = root.children.flatMap(
    (top) => findIn(top, ({ prefix, uri }) => prefix !== top.prefix || uri !== top.uri) ?? [],
  )
  return odd
}

function findIn(element: XmlElement, isOdd: (element: XmlElement) => boolean): XmlElement | undefined {
  if (element.name === PROTOTYPE || isOdd(element)) return element
  for (const child of element.children) {
    const found = findIn(child, isOdd)
    if (found) return found
  }
  return undefined
}

/** What stands once in each element of this name. */
const ONCE: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['clientConfig', ['emailProvider']],
  ...['incomingServer', 'outgoingServer'].map(
    (name) =>
      [name, ['hostname', 'port', 'username', 'url', 'serverURL', 'ewsURL', 'owaURL', 'easURL']] as const,
  ),
  ['Autodiscover', ['Response']],
  ['Response', ['User', 'Account', 'Action']],
  ['Account', ['RedirectAddr', 'RedirectUrl', 'RedirectURL']],
  [
    'Protocol',
    ['Type', 'Server', 'Port', 'LoginName', 'SSL', 'Encryption', 'SPA', 'AuthRequired', 'EwsUrl', 'ASUrl'],
  ],
])

function findDoubled(element: XmlElement): string | undefined {
  const here = ONCE.get(element.name)?.find((name) => childrenOf(element, name).length > 1)
  if (here !== undefined) return here
  for (const child of element.children) {
    const found = findDoubled(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** For whichever way to get mail has a name of its server: those by web address alone are listed with it. */
const hasAddressForName = (root: XmlElement): boolean =>
  childrenOf(root, 'emailProvider').some((provider) =>
    childrenOf(provider, 'incomingServer').some(
      (server) =>
        ['imap', 'pop3'].includes(server.attributes.get('type') ?? '') &&
        childrenOf(server, 'url').length > 0,
    ),
  )
