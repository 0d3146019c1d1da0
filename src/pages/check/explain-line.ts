import type { CheckAbout } from '../../domain/check/about.ts'
import type { Finding } from '../../domain/check/finding.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { paramValue } from '../../i18n/format.ts'
import { messageParts } from '../../i18n/message.ts'
import { securitySaidWords } from './said-words.ts'

/** Why a line is judged as it is, in a sentence. */
export function explainLine(found: Finding, about: CheckAbout, text: Areas['check']): string {
  const values = {
    provider: about.provider?.name ?? text.someProvider,
    client: about.client?.name ?? '',
    port: String(found.port ?? ''),
    other: found.other ?? '',
    protocol: found.protocol ? text.protocol[found.protocol] : '',
    security: found.security ? securitySaidWords(found.security, about.client, text) : '',
  }
  return messageParts(text.reason[found.reason])
    .map((part) => (part.kind === 'param' ? paramValue(part.text, values) : part.text))
    .join('')
}
