import { parseEmailAddress } from '../address/email-address.ts'
import { err, ok, type Result } from '../result.ts'
import { readAutodiscoverServer } from './autodiscover-server.ts'
import { forgiveFallbacks } from './forgive-fallbacks.ts'
import { findHttpTexts, holdsSecret } from './find-in-xml.ts'
import type { ImportedAccount, ImportedContent, ImportedFile, ImportedServer } from './imported.ts'
import { childrenOf, firstChild, textOf, type XmlElement } from './parse-xml.ts'
import { plainOrNone, plainText } from './plain-text.ts'
import type { ImportProblem } from './problem.ts'
import { readHost, readUrlHost } from './read-values.ts'
import type { FileRemark } from './remarks.ts'

/** Exchange’s own kinds of `Protocol` in Microsoft’s schema; the web ones are for browsers. */
const EXCHANGE = ['EXCH', 'EXPR', 'EXHTTP']

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
  const mail = servers.length > 0 ? readAccount(servers, user, protocols) : undefined
  const name = plainOrNone(textOf(user, 'DisplayName'))
  return ok({
    format: 'autodiscover',
    ...(name === undefined ? {} : { name }),
    domains: domainOf(mail?.address),
    accounts: mail ? [mail] : [],
    contents: [...protocols.flatMap(readExchange), ...readMobileSync(response)],
    remarks: findRemarks(root, response, account),
  })
}

function readAccount(
  servers: readonly ImportedServer[],
  user: XmlElement | undefined,
  protocols: readonly XmlElement[],
): ImportedAccount {
  const written = [
    textOf(user, 'AutoDiscoverSMTPAddress'),
    textOf(user, 'EMailAddress'),
    ...protocols.map((protocol) => textOf(protocol, 'LoginName')),
  ]
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

function readExchange(protocol: XmlElement): readonly ImportedContent[] {
  if (!EXCHANGE.includes(textOf(protocol, 'Type')?.trim().toUpperCase() ?? '')) return []
  const url = textOf(protocol, 'EwsUrl') ?? textOf(protocol, 'ASUrl')
  return [exchange(url ?? textOf(protocol, 'Server'))]
}

/** What phones ask for: `Response/Action/Settings/Server`. */
function readMobileSync(response: XmlElement): readonly ImportedContent[] {
  const settings = firstChild(firstChild(response, 'Action'), 'Settings')
  return childrenOf(settings, 'Server').map((server) => exchange(textOf(server, 'Url')))
}

function exchange(where: string | undefined): ImportedContent {
  const host = where === undefined ? undefined : (readUrlHost(where) ?? readHost(where))
  const detail = plainOrNone(where)
  return {
    kind: 'exchange',
    ...(detail === undefined ? {} : { detail }),
    ...(host ? { host } : {}),
    passwordInside: false,
    unencrypted: false,
  }
}

function findRemarks(
  root: XmlElement,
  response: XmlElement,
  account: XmlElement | undefined,
): readonly FileRemark[] {
  const to = ['RedirectAddr', 'RedirectUrl', 'RedirectURL'].flatMap((name) => textOf(account, name) ?? [])[0]
  const error = firstChild(response, 'Error')
  return [
    ...(holdsSecret(root) ? [{ code: 'password-inside' } as const] : []),
    ...(to === undefined ? [] : [{ code: 'redirects', text: plainText(to) } as const]),
    ...(error ? [{ code: 'error-answer', text: explainError(error) } as const] : []),
    ...findHttpTexts(root).map((text) => ({ code: 'http-address', text }) as const),
  ]
}

const explainError = (error: XmlElement): string =>
  plainText([textOf(error, 'ErrorCode'), textOf(error, 'Message')].flatMap((text) => text ?? []).join(' '))
