import type { NamedServer } from '../../src/domain/discovery/answer.ts'
import { hostname } from '../../src/domain/address/hostname.ts'
import type { DnsQuestion } from '../../src/domain/discovery/question.ts'
import { domainFacts, domainOf, type DomainId } from './domains.ts'

/** The servers that a zone’s own lines name in answer to a question, by their aliases, in any order. */
export function recordedServers(id: DomainId, { name, type }: DnsQuestion): readonly NamedServer[] {
  const domain = domainOf(id)
  const own = name === domain ? '@' : name.slice(0, -domain.length - 1)
  const lines = (domainFacts(id).records ?? []).map((line) => line.split(' '))
  const linesOf = (owner: string): readonly (readonly string[])[] => {
    const mine = lines.filter(([at]) => at === owner)
    const [, kind, target = ''] = mine[0] ?? []
    return kind === 'CNAME' ? linesOf(target) : mine.filter(([, each]) => each === type)
  }
  const exact = linesOf(own)
  const found = exact.length > 0 ? exact : linesOf(own.replace(/^[^.]+/, '*'))
  return found.map(([, , priority, ...rest]) => {
    const target = rest.at(-1) ?? ''
    const host = hostname(target.endsWith('.') ? target.slice(0, -1) : `${target}.${domain}`)
    const [weight, port] = rest
    const place = type === 'SRV' ? { port: Number(port), weight: Number(weight) } : {}
    return { host, priority: Number(priority), ...place }
  })
}
