import { parseHostname, type Hostname } from '../address/hostname.ts'
import { findAndroidRefusal, findThunderbirdRefusal } from './autoconfig-refusals.ts'
import { readAutoconfigServer } from './autoconfig-server.ts'
import type { ContentKind } from './content-kinds.ts'
import { contentsAt } from './hosts-of.ts'
import { forgiveFallbacks } from './forgive-fallbacks.ts'
import { findHttpTexts, holdsSecret } from './find-in-xml.ts'
import type { ImportedContent, ImportedFile, ImportedServer } from './imported.ts'
import { childrenOf, firstChild, textOf, type XmlElement } from './parse-xml.ts'
import { plainOrNone } from './plain-text.ts'
import type { FileRemark } from './remarks.ts'

/** Ways to get mail that aren’t IMAP or POP3, by the `type` that files give them. */
const OTHER_TYPES: ReadonlyMap<string, ContentKind> = new Map([
  ['jmap', 'jmap'],
  ['exchange', 'exchange'],
  ['ews', 'exchange'],
  ['owa', 'exchange'],
  ['activeSync', 'exchange'],
  ['graph', 'exchange'],
])
const OTHER_ELEMENTS: ReadonlyMap<string, ContentKind> = new Map([
  ['addressBook', 'contacts'],
  ['addressbook', 'contacts'],
  ['calendar', 'calendar'],
  ['fileShare', 'file-share'],
  ['webMail', 'web-mail'],
])
const PLACES = ['url', 'serverURL', 'ewsURL', 'owaURL', 'easURL', 'hostname'] as const

/** Thunderbird’s autoconfig file (draft-ietf-mailmaint-autoconfig): a closed list of elements, the rest is left. */
export function readAutoconfig(root: XmlElement): ImportedFile {
  const provider = firstChild(root, 'emailProvider')
  const incoming = serversOf(provider, 'incomingServer')
  const outgoing = serversOf(provider, 'outgoingServer')
  const name = plainOrNone(textOf(provider, 'displayName'))
  const others = [...(provider?.children ?? []), ...root.children]
  return {
    format: 'autoconfig',
    ...(name === undefined ? {} : { name }),
    domains: domainsOf(provider),
    accounts: incoming.length + outgoing.length > 0 ? [{ incoming, outgoing }] : [],
    contents: others.flatMap(readOther),
    remarks: findRemarks(root, incoming, outgoing),
  }
}

function serversOf(provider: XmlElement | undefined, element: 'incomingServer' | 'outgoingServer') {
  return forgiveFallbacks(
    childrenOf(provider, element).flatMap((server) => readAutoconfigServer(server) ?? []),
  )
}

function domainsOf(provider: XmlElement | undefined): readonly Hostname[] {
  const domains = childrenOf(provider, 'domain').flatMap(({ text, attributes }) => {
    // A name of computers that receive mail, at which nobody has an address.
    if (attributes.get('purpose') === 'mx') return []
    const parsed = parseHostname(text)
    return parsed.ok ? [parsed.value] : []
  })
  return [...new Set(domains)]
}

/** A server of another kind too, whatever it calls itself: Thunderbird takes one for news as the first, for example. */
function kindOf({ name, attributes }: XmlElement): ContentKind | undefined {
  if (name !== 'incomingServer' && name !== 'outgoingServer') return OTHER_ELEMENTS.get(name)
  const type = attributes.get('type') ?? ''
  return (name === 'incomingServer' && OTHER_TYPES.get(type)) || 'unknown'
}

function readOther(element: XmlElement): readonly ImportedContent[] {
  const kind = readAutoconfigServer(element) ? undefined : kindOf(element)
  if (!kind) return []
  const secret = holdsSecret(element)
  const contents = contentsAt(kind, placesIn(element), secret)
  if (kind !== 'web-mail') return contents
  // What is typed into a page there, no app sends.
  return contents.map(({ detail = '' }) => ({ kind, detail, passwordInside: secret, unencrypted: false }))
}

function placesIn(element: XmlElement): readonly string[] {
  const page = firstChild(element, 'loginPage')?.attributes.get('url')
  return [...PLACES.flatMap((name) => textOf(element, name) ?? []), ...(page === undefined ? [] : [page])]
}

function findRemarks(
  root: XmlElement,
  incoming: readonly ImportedServer[],
  outgoing: readonly ImportedServer[],
): readonly FileRemark[] {
  const refused = findThunderbirdRefusal(root, incoming, outgoing)
  const android = findAndroidRefusal(root, incoming, outgoing)
  const hasOAuth = [root, firstChild(root, 'emailProvider')].some((parent) => firstChild(parent, 'oAuth2'))
  return [
    ...(holdsSecret(root) ? [{ code: 'password-inside' } as const] : []),
    ...(refused ? [{ code: 'thunderbird-refuses', why: refused } as const] : []),
    ...(android ? [{ code: 'android-refuses', why: android } as const] : []),
    ...findHttpTexts(root).map((text) => ({ code: 'http-address', text }) as const),
    ...(hasOAuth ? [{ code: 'oauth-element' } as const] : []),
  ]
}
