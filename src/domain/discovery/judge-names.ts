import type { Hostname } from '../address/hostname.ts'
import { compareAnswers, type Agreement } from './agreement.ts'
import type { Asked } from './answer.ts'
import { findMailHint, findMailOwner, findNamedOwner } from './mail-owner.ts'
import type { NameCheck, NamesToCheck, NotConfirmed } from './name-check.ts'
import type { Direction, DnsQuestion } from './question.ts'

/** What was asked, and what each of the two resolvers said. */
export interface AskedQuestion {
  readonly question: DnsQuestion
  readonly answers: readonly [Asked, Asked]
}

/** What the records of one direction make of the link’s server for it. */
type Standing =
  | { readonly kind: 'named'; readonly host: Hostname }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'others-named'; readonly named: readonly Hostname[] }
  | { readonly kind: 'none-offered' }
  | { readonly kind: 'unsettled'; readonly agreements: readonly Agreement[] }

/** Pure: the same answers always come to the same. */
export function judgeNames(names: NamesToCheck, asked: readonly AskedQuestion[]): NameCheck {
  const { domain, receivers } = names
  const standings = receivers.flatMap(({ side, host }) =>
    (side === 'both' ? (['incoming', 'outgoing'] as const) : [side]).map((direction) =>
      judgeDirection(host, agreementsOf(asked, direction)),
    ),
  )
  const against = standings.find(({ kind }) => kind === 'others-named' || kind === 'none-offered')
  if (against) return contradictBySrv(names, against)
  if (standings.length > 0 && standings.every(({ kind }) => kind === 'named')) return { kind: 'confirmed' }
  const mx = agreementsOf(asked, 'MX')
  const exchanges = mx.flatMap((agreement) => hostsOf(agreement))
  const named = standings.find((standing) => standing.kind === 'named')
  const elsewhere = named ? undefined : findMailOwner(names, exchanges)
  if (elsewhere) {
    const record = 'mail-elsewhere'
    return { kind: 'contradicted', by: 'dns', record, domain, named: [], provider: elsewhere }
  }
  const unsettled = standings.flatMap((one) => (one.kind === 'unsettled' ? one.agreements : []))
  const reason: NotConfirmed =
    findDoubt([...unsettled, ...mx]) ?? (named ? { code: 'partly', host: named.host } : whyNothing(mx))
  const hint = findMailHint(names, exchanges)
  return { kind: 'not-confirmed', reason, ...(hint ? { hint } : {}) }
}

function agreementsOf(asked: readonly AskedQuestion[], about: Direction | 'MX'): readonly Agreement[] {
  return asked
    .filter(({ question }) => (question.type === 'SRV' ? question.direction : question.type) === about)
    .map(({ answers }) => compareAnswers(answers))
}

const hostsOf = (agreement: Agreement): readonly Hostname[] =>
  agreement.kind === 'found' ? agreement.servers.map(({ host }) => host) : []

function judgeDirection(host: Hostname, agreements: readonly Agreement[]): Standing {
  const named = [...new Set(agreements.flatMap(hostsOf))]
  if (named.includes(host)) return { kind: 'named', host }
  // What nobody knows yet could be the record that names it.
  if (agreements.some((one) => findDoubt([one]))) return { kind: 'unsettled', agreements }
  if (named.length > 0) return { kind: 'others-named', named }
  // A domain that only switches off its ways without TLS publishes nothing about the others.
  const none = agreements.length > 0 && agreements.every(({ kind }) => kind === 'not-offered')
  return none ? { kind: 'none-offered' } : { kind: 'nothing' }
}

function contradictBySrv({ domain, providers }: NamesToCheck, against: Standing): NameCheck {
  const named = against.kind === 'others-named' ? against.named : []
  const record = against.kind === 'others-named' ? 'other-servers' : 'none-offered'
  const provider = findNamedOwner(providers, domain, named)
  return { kind: 'contradicted', by: 'dns', record, domain, named, ...(provider ? { provider } : {}) }
}

/** What keeps the answers from being a ground for anything: the most telling first. */
const DOUBTS = ['disagree', 'server-failure', 'one-answer', 'no-answer'] as const

function findDoubt(agreements: readonly Agreement[]): NotConfirmed | undefined {
  for (const code of DOUBTS) {
    const found = agreements.find(({ kind }) => kind === code)
    if (found?.kind === 'one-answer') return { code: 'one-answer', by: found.by }
    if (found && code !== 'one-answer') return { code }
  }
  return undefined
}

function whyNothing(mx: readonly Agreement[]): NotConfirmed {
  const missing = mx.some((one) => one.kind === 'nothing' && !one.nameKnown)
  return { code: missing ? 'no-such-domain' : 'publishes-nothing' }
}
