import type { Hostname } from '../../domain/address/hostname.ts'
import type { MailHint, NotConfirmed } from '../../domain/discovery/name-check.ts'
import type { ResolverPair } from '../../domain/discovery/resolvers.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'

type DnsText = Areas['trust']['dns']

export function explainNotConfirmed(
  reason: NotConfirmed,
  {
    domain,
    who,
    resolvers,
  }: { readonly domain: Hostname; readonly who: string; readonly resolvers: ResolverPair },
  { notConfirmed: text }: DnsText,
): string {
  switch (reason.code) {
    case 'publishes-nothing':
    case 'no-such-domain':
      return format(text[reason.code], { domain })
    case 'partly':
      return format(text[reason.code], { domain, host: reason.host })
    case 'disagree':
    case 'server-failure':
      return format(text[reason.code], { domain, who })
    case 'one-answer':
      return format(text[reason.code], { who, one: resolvers[reason.by].name })
    case 'no-answer':
      return format(text[reason.code], { who })
    case 'offline':
    case 'not-loaded':
      return text[reason.code]
  }
}

export function explainHint(hint: MailHint, domain: Hostname, { hint: text }: DnsText): string {
  switch (hint.code) {
    case 'same-name':
      return format(text[hint.code], { domain, registrable: hint.registrable })
    case 'hosted-at':
      return format(text[hint.code], { domain, provider: hint.provider.name })
  }
}
