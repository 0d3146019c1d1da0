import type { AnswerRemark } from '../../../domain/discovery/domain-answer.ts'
import type { SourceRemark } from '../../../domain/discovery/report.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'

type LookupText = Areas['lookup']

/** `domain` as the person wrote it; `who`: both resolvers. */
export interface Names {
  readonly domain: string
  readonly who: string
}

export function explainRemark(remark: AnswerRemark, names: Names, all: LookupText, words: Words): string {
  const { remark: text } = all
  switch (remark.code) {
    case 'outside':
      return format(text[remark.code], { domain: names.domain, registrable: remark.registrable })
    case 'look-alike':
      return format(text[remark.code], { registrable: remark.registrable, name: remark.name })
    case 'refused-host':
    case 'not-allowed':
      return format(text[remark.code], { host: remark.host })
    case 'starttls-only':
      return text[remark.code][remark.direction]
    case 'nothing-offered':
      return format(text[remark.code][remark.direction], { domain: names.domain })
    case 'not-signed':
      return format(text[remark.code], names)
    case 'one-resolver':
      return format(text[remark.code], { who: names.who })
    case 'no-such-domain':
    case 'takes-no-mail':
    case 'public-suffix':
    case 'special-use':
      return format(text[remark.code], { domain: names.domain })
    case 'pop3-only':
      return text[remark.code]
    case 'unsettled':
      return format(text[remark.code][remark.direction], { ...names, why: all.unsettled[remark.why] })
    case 'odd-port':
    case 'own-username':
    case 'oauth-only':
    case 'sign-in-unknown':
    case 'digest-differs':
      return format(all.fault, {
        source: format(all.source[remark.source], { domain: names.domain }),
        why: explainSourceRemark(remark, names.domain, all, words),
      })
  }
}

export interface Words {
  readonly security: Areas['wizard']['security']
  readonly listWords: (words: readonly string[]) => string
}

export function explainSourceRemark(
  remark: SourceRemark,
  domain: string,
  text: LookupText,
  { security, listWords }: Words,
): string {
  const { sourceRemark: of, protocol } = text
  switch (remark.code) {
    case 'unusable-host':
      return format(of[remark.code], { words: remark.text })
    case 'unencrypted':
      return format(of[remark.code], { host: remark.host, protocol: protocol[remark.protocol] })
    case 'odd-port':
      return format(of[remark.code], { port: remark.port, protocol: protocol[remark.protocol] })
    case 'unsettled': {
      const { service, why } = remark
      const words = security[service.security]
      return format(of[remark.code], {
        protocol: protocol[service.protocol],
        words,
        why: text.unsettled[why],
      })
    }
    case 'too-many':
      return format(of[remark.code], { count: remark.count })
    case 'incomplete':
      return format(of[remark.code], { protocol: protocol[remark.protocol] })
    case 'other-domains':
      return format(of[remark.code], { domains: listWords(remark.domains), domain })
    case 'own-username':
    case 'digest-differs':
    case 'no-digest':
    case 'sign-in-unknown':
    case 'oauth-only':
      return of[remark.code]
  }
}
