import type { Hostname } from '../address/hostname.ts'
import { compareAnswers, isClaim, type Agreement } from './agreement.ts'
import type { AskedQuestion } from './judge-names.ts'
import { describeService, serviceQuestions, type Direction, type ServiceQuestion } from './question.ts'
import type { Proof, ServersReport, SourceProblem, SourceRemark, SourceReport, Unsettled } from './report.ts'
import { claimServers, type ServiceClaim } from './service-claims.ts'

/**
 * What the domain’s service records come to.
 *
 * Each service is a question of its own, and each direction is vouched for by itself. In each, what both resolvers say is
 * taken and nothing else; only where both together name no server, what one alone says, which makes that direction no
 * better than that. So a resolver that lies or is silent can’t add a server, nor take an agreed one’s proof away: where it
 * says something else, the service counts for nothing, and a remark says so.
 */
export function reportServices(domain: Hostname, asked: readonly AskedQuestion[]): SourceReport {
  const services = serviceQuestions(domain).flatMap((question): readonly Service[] => {
    const found = asked.find((one) => one.question.type === 'SRV' && one.question.name === question.name)
    return found ? [{ question, agreement: compareAnswers(found.answers) }] : []
  })
  const incoming = chooseStatements(services, 'incoming')
  const outgoing = chooseStatements(services, 'outgoing')
  const taken = [...incoming, ...outgoing]
  const proof = weakestProof(taken)
  const unsettled = services.filter(({ question }) => !taken.some((one) => one.question === question))
  if (!proof) return reportNothing(unsettled)
  const { servers, remarks } = claimServers(taken)
  return {
    source: 'srv',
    kind: 'servers',
    proof,
    ...findSides(weakestProof(incoming), weakestProof(outgoing)),
    servers,
    notOffered: taken.flatMap(({ question, claim, proof: { kind } }) =>
      claim.kind === 'not-offered'
        ? [
            {
              ...describeService(question.service),
              ...(kind === 'one-resolver' ? { byOne: true as const } : {}),
            },
          ]
        : [],
    ),
    remarks: [
      ...remarks,
      ...unsettled.flatMap((service) =>
        remarkOn(service, service.question.direction === 'incoming' ? incoming : outgoing),
      ),
    ],
  }
}

interface Service {
  readonly question: ServiceQuestion
  readonly agreement: Agreement
}

interface Statement extends ServiceClaim {
  readonly proof: Extract<Proof, { readonly kind: 'both-resolvers' | 'one-resolver' }>
}

function chooseStatements(services: readonly Service[], direction: Direction): readonly Statement[] {
  const said = services.filter(({ question }) => question.direction === direction).flatMap(readStatement)
  const single = said.filter(({ proof }) => proof.kind === 'one-resolver')
  // A proof names one resolver: of two that are each alone with something, the first one’s with a server counts.
  const alone = (single.find((one) => namesServer([one])) ?? single[0])?.proof
  const all = said.filter(
    ({ proof }) =>
      proof.kind === 'both-resolvers' || (alone?.kind === 'one-resolver' && proof.by === alone.by),
  )
  const both = all.filter(({ proof }) => proof.kind === 'both-resolvers')
  return namesServer(both) || (both.length > 0 && !namesServer(all)) ? both : all
}

/** A direction about which nothing is said is vouched for as the other. */
function findSides(incoming: Proof | undefined, outgoing: Proof | undefined): Pick<ServersReport, 'sides'> {
  const isSame = !incoming || !outgoing || nameProof(incoming) === nameProof(outgoing)
  return isSame ? {} : { sides: { incoming, outgoing } }
}

const nameProof = (proof: Proof): string =>
  proof.kind === 'one-resolver' ? `${proof.kind} ${proof.by}` : proof.kind

function readStatement({ question, agreement }: Service): readonly Statement[] {
  switch (agreement.kind) {
    case 'found':
    case 'texts':
    case 'not-offered':
      return [
        {
          question,
          claim: agreement,
          proof: { kind: 'both-resolvers', authentic: agreement.authentic },
        },
      ]
    case 'one-answer': {
      const { answer, by, other } = agreement
      return isClaim(answer) ? [{ question, claim: answer, proof: { kind: 'one-resolver', by, other } }] : []
    }
    case 'nothing':
    case 'disagree':
    case 'server-failure':
    case 'no-answer':
      return []
  }
}

const namesServer = (statements: readonly Statement[]): boolean =>
  statements.some(({ claim }) => claim.kind === 'found' && claim.servers.length > 0)

function weakestProof(taken: readonly Statement[]): Proof | undefined {
  const alone = taken.find(({ proof }) => proof.kind === 'one-resolver')
  if (alone || taken.length === 0) return alone?.proof
  const authentic = taken.every(({ claim }) => claim.authentic)
  return { kind: 'both-resolvers', authentic }
}

function reportNothing(services: readonly Service[]): SourceReport {
  const problem = services.length > 0 ? findProblem(services) : ({ code: 'no-answer' } as const)
  return problem ? { source: 'srv', kind: 'failed', problem } : { source: 'srv', kind: 'nothing' }
}

/** The most telling first. */
function findProblem(services: readonly Service[]): SourceProblem | undefined {
  const agreements = services.map(({ agreement }) => agreement)
  if (agreements.some(({ kind }) => kind === 'disagree')) return disagreement(services)
  if (agreements.some(({ kind }) => kind === 'server-failure')) return { code: 'server-failure' }
  const silent = agreements.find((agreement) => agreement.kind === 'no-answer')
  return silent && { code: 'no-answer', why: silent.why }
}

function disagreement(services: readonly Service[]): SourceProblem {
  const claimsOf = (by: 0 | 1) =>
    services.flatMap(({ question, agreement }): readonly ServiceClaim[] => {
      const answer = agreement.kind === 'disagree' ? agreement.said[by] : undefined
      return answer && isClaim(answer) ? [{ question, claim: answer }] : []
    })
  return { code: 'disagree', said: [claimServers(claimsOf(0)).servers, claimServers(claimsOf(1)).servers] }
}

function remarkOn({ question, agreement }: Service, taken: readonly Statement[]): readonly SourceRemark[] {
  const isBoth = namesServer(taken) && taken.every(({ proof }) => proof.kind === 'both-resolvers')
  const why = findWhy(agreement, isBoth)
  return why ? [{ code: 'unsettled', service: describeService(question.service), why }] : []
}

/** `isBoth`: both vouch for what is taken in that direction, so what is open beside it matters. */
function findWhy(agreement: Agreement, isBoth: boolean): Unsettled | undefined {
  switch (agreement.kind) {
    case 'disagree':
    case 'server-failure':
    case 'no-answer':
      return agreement.kind
    case 'one-answer':
      // Where one alone is heard anyway, that it says nothing of this too adds no doubt.
      return isBoth || isClaim(agreement.answer) ? 'one-answer' : undefined
    case 'found':
    case 'texts':
    case 'not-offered':
    case 'nothing':
      return undefined
  }
}
