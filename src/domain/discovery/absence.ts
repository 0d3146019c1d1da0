import { registrableDomain } from '../address/registrable-domain.ts'
import { isSpecialUse } from '../address/special-use.ts'
import type { Hostname } from '../address/hostname.ts'
import type { AnswerRemark } from './domain-answer.ts'
import type { SourceReport } from './report.ts'

export type NeverAsked = Extract<AnswerRemark, { readonly code: 'public-suffix' | 'special-use' }>

/** Why nobody is to be asked about a name: nobody has an address there that anybody else could know. */
export function findNeverAsked(domain: Hostname): NeverAsked | undefined {
  if (isSpecialUse(domain)) return { code: 'special-use' }
  return registrableDomain(domain) === undefined ? { code: 'public-suffix' } : undefined
}

/** Both resolvers say that the name isn’t there, and neither knows a record below it. */
export function isNoSuchDomain(reports: readonly SourceReport[]): boolean {
  const isMissing = reports.some(
    (report) => report.source === 'mail-host' && report.kind === 'nothing' && report.nameKnown === false,
  )
  return isMissing && !reports.some(({ source, kind }) => source === 'srv' && kind === 'servers')
}

/** As both resolvers read it. */
export function takesNoMail(reports: readonly SourceReport[]): boolean {
  return reports.some((report) => report.kind === 'no-mail' && report.proof.kind === 'both-resolvers')
}
