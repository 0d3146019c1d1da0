import type { Finding } from '../../domain/organisation/mistake.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'

/** What is wrong, and what to do about it. */
export function findingWords(found: Finding, text: Areas['organisation']): string {
  const { finding } = text
  switch (found.code) {
    case 'not-json':
      return text.jsonFault[found.fault]
    case 'too-large':
    case 'web-page':
    case 'not-an-object':
      return finding[found.code]
    case 'repeated-key':
    case 'missing-key':
      return format(finding[found.code], { key: found.key })
    case 'unknown-key':
      return withMeant(format(finding[found.code], { key: found.key }), found.meant, text)
    case 'repeated-provider':
    case 'default-provider-left-out':
      return format(finding[found.code], { id: found.id })
    case 'unknown-provider':
    case 'unknown-client':
      return withMeant(format(finding[found.code], { id: found.id }), found.meant, text)
    case 'unexpected':
      return format(finding[found.code], { expected: found.expected, found: found.found })
    case 'provider-host-not-allowed':
      return format(finding[found.code], { host: found.host, provider: found.provider })
    case 'provider-rule':
      return format(finding[found.code], { provider: found.provider, says: found.says })
    case 'no-allowed-hosts':
    case 'too-few-resolvers':
      return finding[found.code]
    case 'resolver-not-in-policy':
      return format(finding[found.code], { host: found.host })
    case 'bad-text':
    case 'too-long-text':
    case 'bad-support-url':
    case 'bad-logo':
    case 'bad-allowed-host':
    case 'bad-resolver':
    case 'bad-language':
    case 'bad-frame-ancestor':
    case 'language-not-here':
      return format(finding[found.code], { found: found.found })
  }
}

function withMeant(sentence: string, meant: string | undefined, text: Areas['organisation']): string {
  return meant ? `${sentence} ${format(text.meant, { meant })}` : sentence
}
