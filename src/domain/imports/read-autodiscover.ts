import { parseEmailAddress } from '../address/email-address.ts'
import { err, ok, type Result } from '../result.ts'
import { readAutodiscoverServer } from './autodiscover-server.ts'
import { contentsAt, readPlace } from './hosts-of.ts'
import { forgiveFallbacks } from './forgive-fallbacks.ts'
import { isHttp } from './find-in-plist.ts'
import { findHttpTexts, holdsSecret } from './find-in-xml.ts'
import type { ImportedAccount, ImportedContent, ImportedFile, ImportedServer } from './imported.ts'
import { childrenOf, firstChild, textOf, type XmlElement } from './parse-xml.ts'
import { plainOrNone, plainText } from './plain-text.ts'
import type { ImportProblem } from './problem.ts'
import type { FileRemark } from './remarks.ts'

/** Exchange’s own kinds of `Protocol` in Microsoft’s schema. From `WEB`, for browsers, Thunderbird takes a server too. */
const EXCHANGE = ['EXCH', 'EXPR', 'EXHTTP', 'MAPIHTTP', 'WEB']

/** Outlook’s Autodiscover answer (MS-OXDSCLI): the plain one for mail, and that for ActiveSync. */
export function readAutodiscover(root: XmlElement): Result<ImportedFile, ImportProblem> {
  const response = firstChild(root, 'Response')
  if (!response)
    return err(
      firstChild(root, 'Request') ? { code: 'autodiscover-request' } : { code: 'other-xml', text: root.name },
    )
  const account = firstChild(response, 'Account')
  const user = firstChild(response, 'User')
  const protocols = childrenOf(account, 'Protocol')
  const servers = protocols.flatMap((protocol) => readAutodiscoverServer(protocol) ?? [])
  const mail = servers.length > 0 ? readAccount(servers, user) : undefined
  const name = plainOrNone(textOf(user, 'DisplayName'))
  return ok({
    format: 'autodiscover',
    ...(name === undefined ? {} : { name }),
    domains: domainOf(mail?.address),
    accounts: mail ? [mail] : [],
    contents: [...readRedirects(response), ...protocols.flatMap(readOther), ...readMobileSync(response)],
    remarks: findRemarks(root, response),
  })
}

function readAccount(servers: readonly ImportedServer[], user: XmlElement | undefined): ImportedAccount {
  // A relay for sending may have somebody else’s address for a user name.
  const logins = servers.flatMap(({ protocol, username }) =>
    protocol !== 'smtp' && username.kind === 'text' ? [username.text] : [],
  )
  const written = [textOf(user, 'AutoDiscoverSMTPAddress'), textOf(user, 'EMailAddress'), ...logins]
  const address = written.find((text) => text !== undefined && parseEmailAddress(text.trim()).ok)
  return {
    ...(address === undefined ? {} : { address: plainText(address) }),
    incoming: forgiveFallbacks(servers.filter(({ protocol }) => protocol !== 'smtp')),
    outgoing: forgiveFallbacks(servers.filter(({ protocol }) => protocol === 'smtp')),
  }
}

function domainOf(address: string | undefined) {
  const parsed = address === undefined ? undefined : parseEmailAddress(address)
  return parsed?.ok ? [parsed.value.domain] : []
}

/** Whatever isn’t a mail server and names one. */
function readOther(protocol: XmlElement): readonly ImportedContent[] {
  if (readAutodiscoverServer(protocol)) return []
  const type = (textOf(protocol, 'Type') ?? protocol.attributes.get('Type') ?? '').trim().toUpperCase()
  const places = placesIn(protocol)
  if (!EXCHANGE.includes(type)) return places.length > 0 ? contentsAt('unknown', places) : []
  return contentsAt('exchange', places)
}

/** In `Internal` and `External` too, and in whatever these hold. Exchange calls a mailbox a server, by an address. */
const placesIn = (element: XmlElement): readonly string[] =>
  element.children.flatMap((child) => {
    const isServer = child.name === 'Server' && !/^[^/]*@/.test(child.text)
    const isAddress = /url$/i.test(child.name) && /^\s*https?:/i.test(child.text)
    return [...(isServer || isAddress ? [child.text] : []), ...placesIn(child)]
  })

/** What phones ask for: `Response/Action/Settings/Server`. */
function readMobileSync(response: XmlElement): readonly ImportedContent[] {
  const settings = firstChild(firstChild(response, 'Action'), 'Settings')
  const places = childrenOf(settings, 'Server').flatMap((server) =>
    ['Url', 'Name'].flatMap((name) => textOf(server, name) ?? []),
  )
  return places.length > 0 ? contentsAt('exchange', places) : []
}

/** Another server or address that the app is to ask: whoever that is names the servers that get the password. */
function readRedirects(response: XmlElement): readonly ImportedContent[] {
  const places = ['Account', 'Action']
    .flatMap((parent) => REDIRECTS.flatMap((name) => textOf(firstChild(response, parent), name) ?? []))
    .filter((text) => text.trim() !== '')
  return places.flatMap((text) => {
    const address = parseEmailAddress(text.trim())
    const detail = plainText(text)
    const host = readPlace(address.ok ? address.value.domain : text)
    return [{ kind: 'redirect', detail, host, passwordInside: false, unencrypted: isHttp(text) }]
  })
}

/** The last is that for phones. */
const REDIRECTS = ['RedirectAddr', 'RedirectUrl', 'RedirectURL', 'redirectUrl', 'Redirect'] as const

function findRemarks(root: XmlElement, response: XmlElement): readonly FileRemark[] {
  const error = firstChild(response, 'Error')
  return [
    ...(holdsSecret(root) ? [{ code: 'password-inside' } as const] : []),
    ...(error ? [{ code: 'error-answer', text: explainError(error) } as const] : []),
    ...findHttpTexts(root).map((text) => ({ code: 'http-address', text }) as const),
  ]
}

const explainError = (error: XmlElement): string =>
  plainText([textOf(error, 'ErrorCode'), textOf(error, 'Message')].flatMap((text) => text ?? []).join(' '))
