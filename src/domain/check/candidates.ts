import type { MailService } from '../account/mail-service.ts'
import type { AuthMethod, Port, Server, ServerOf } from '../account/settings.ts'
import { adviseIncoming } from '../advice/incoming.ts'
import { GRADES, gradeOf, type AdvisedOption, type Grade } from '../advice/option.ts'
import { adviseOutgoing } from '../advice/outgoing.ts'
import { findNearestPort } from '../ports/nearest-port.ts'
import {
  findPortRow,
  findStanding,
  isNotChoice,
  usualSecurity,
  usualStanding,
} from '../ports/port-queries.ts'
import { chooseSignIn } from '../advice/sign-in.ts'
import type { IncomingProtocol, Protocol } from '../ports/ports.ts'
import type { CheckAbout } from './about.ts'
import { isElsewhere, mayBeTheirs } from './owner.ts'
import type { SaidSide } from './said.ts'
import { weighSilence } from './silence.ts'

/** A server that would be right. `unlisted`: what of it stands in no record of ours, and yet may be so. */
export interface Candidate<P extends Protocol = Protocol> {
  readonly server: ServerOf[P]
  readonly grade: Grade
  /** How the app signs in there, where an app is chosen. */
  readonly signIn?: AuthMethod
  readonly unlisted?: { readonly host?: true; readonly port?: ListedInstead }
}

/** What the record lists in place of a port that it doesn’t have. */
export type ListedInstead = Pick<Server, 'port' | 'security'>

/**
 * Every way to receive by this protocol that may be advised, best first. What is old, or readable by others, is among
 * them only while there is nothing better: then it is what the person has to live with.
 */
export function incomingCandidates(
  about: CheckAbout,
  protocol: IncomingProtocol,
  said: SaidSide,
): readonly Candidate<IncomingProtocol>[] {
  const { service, client } = about
  const usable = client
    ? fromAdvice(
        adviseIncoming(service, client).filter(({ choice }) => choice.protocol === protocol),
        (server) => chooseSignIn(service, server, client, protocol),
      )
    : graded<IncomingProtocol>(service.incoming.filter((server) => server.protocol === protocol))
  return withUnlisted(about, betterOnes(usable), said)
}

export function outgoingCandidates(
  about: CheckAbout,
  protocol: IncomingProtocol,
  said: SaidSide,
): readonly Candidate<'smtp'>[] {
  const { service, client } = about
  const usable = client
    ? fromAdvice(adviseOutgoing(service, client, protocol), (server) =>
        chooseSignIn(service, server, client, protocol),
      )
    : graded<'smtp'>(service.outgoing)
  return withUnlisted(about, betterOnes(usable), said)
}

/** Two hosts of one provider may take different passwords: each signs in its own way. */
function fromAdvice<P extends Protocol>(
  options: readonly AdvisedOption<P>[],
  signInAt: (server: ServerOf[P]) => AuthMethod | undefined,
): readonly Candidate<P>[] {
  return options
    .filter(({ availability }) => availability !== 'unavailable')
    .flatMap(({ server, alternatives, grade }) =>
      [...(server ? [server] : []), ...alternatives].flatMap((each) => {
        const signIn = signInAt(each)
        return signIn ? [{ server: each, grade, signIn }] : []
      }),
    )
}

/** Without an app, all that the service has. */
function graded<P extends Protocol>(servers: readonly ServerOf[P][]): readonly Candidate<P>[] {
  return servers
    .map((server) => {
      const { protocol, port, security } = server
      const standing = findStanding(protocol, port, security)
      return { server, grade: gradeOf(security, standing, findPortRow(port)?.role === 'relay') }
    })
    .toSorted((a, b) => gradeRank(a) - gradeRank(b))
}

const GOOD = GRADES.indexOf('good-if-required')

export const gradeRank = ({ grade }: { readonly grade: Grade }): number => GRADES.indexOf(grade)

function betterOnes<P extends Protocol>(candidates: readonly Candidate<P>[]): readonly Candidate<P>[] {
  const good = candidates.filter((candidate) => gradeRank(candidate) <= GOOD)
  if (good.length > 0) return good
  const old = candidates.filter(({ grade }) => grade === 'old')
  return old.length > 0 ? old : candidates
}

/**
 * What no record of ours names is not wrong for that: the person’s own host below the provider’s name, and a port that
 * is registered for the purpose, where too few have said which ports there are.
 */
function withUnlisted<P extends Protocol>(
  about: CheckAbout,
  candidates: readonly Candidate<P>[],
  said: SaidSide,
): readonly Candidate<P>[] {
  const [first] = candidates
  if (!first) return candidates
  const port = unlistedPort(about, first, said)
  const byPort = port
    ? [{ ...first, ...port, server: { ...first.server, ...port.server }, unlisted: { port: first.server } }]
    : []
  const all = [...candidates, ...byPort]
  const name = said.host?.name
  if (!name || !about.provider || !mayBeTheirs(about, name, first.server.protocol)) return all
  const byHost = all.map((each) => ({
    ...each,
    server: { ...each.server, host: name as string as typeof each.server.host },
    unlisted: { ...each.unlisted, host: true } as const,
  }))
  return [...all, ...byHost]
}

function unlistedPort(about: CheckAbout, { server: listed, grade }: Candidate, said: SaidSide) {
  const { protocol } = listed
  const port = said.port?.number
  if (port === undefined || sidesOf(about.whole).some((server) => server.port === port)) return undefined
  const row = findPortRow(port)
  if (row) {
    const standing = usualStanding(row)
    const wanted = standing === 'recommended' || standing === 'acceptable'
    // Nobody is sent from something protected to what is readable or old because only that is listed.
    const better = gradeRank({ grade }) <= GOOD && !isElsewhere(about, said, protocol)
    const known = better && weighSilence(about, listed) !== 'open'
    if (row.protocol !== protocol || row.role === 'relay' || !wanted || known) return undefined
    const security = usualSecurity(row)
    return {
      server: { port: port as Port, security },
      grade: gradeOf(security, standing, false),
    }
  }
  // Of a server that nobody here knows, a number of its own can’t be called wrong unless it is a slip.
  const { kind } = findNearestPort(String(port))
  if (about.provider || kind !== 'far' || isNotChoice(port)) return undefined
  const security = said.security === 'starttls' ? 'starttls' : 'tls'
  return { server: { port: port as Port, security }, grade: gradeOf(security, undefined, false) }
}

const sidesOf = (service: MailService) => [...service.incoming, ...service.outgoing]
