import type { IncomingProtocol } from '../ports/ports.ts'
import type { CheckAbout } from './about.ts'
import type { Candidate } from './candidates.ts'
import {
  explainRightPort,
  explainRightSecurity,
  explainWrongPort,
  explainWrongSecurity,
} from './explain-connection.ts'
import { explainRightHost, explainWrongHost } from './explain-host.ts'
import {
  explainRightAuth,
  explainRightUsername,
  explainWrongAuth,
  explainWrongUsername,
} from './explain-login.ts'
import { finding, type Finding } from './finding.ts'
import { fits } from './fits.ts'
import {
  fieldOf,
  PARTS,
  type CheckField,
  type Part,
  type SaidSettings,
  type SaidSide,
  type Side,
} from './said.ts'
import { chooseTarget, type Target } from './target.ts'

export interface CheckLine extends Finding {
  readonly field: CheckField
  readonly said: boolean
  /** To be changed: it was said, and doesn’t go with the target. */
  readonly change: boolean
}

export interface CheckReport {
  readonly target: Target
  readonly lines: readonly CheckLine[]
  /** The fewest fields whose change makes it right: what keeps the connection from being made first. */
  readonly changes: readonly CheckField[]
}

/** Below a connection that can’t be made, no login is tried: what its name should be like is for later. */
const urgency = ({ field, verdict }: CheckLine): number =>
  (/username|auth/.test(field) ? 2 : 0) + (verdict === 'wrong' ? 0 : 1)

/** A verdict for each line. None where the service can’t be set up at all: then there is nothing to compare with. */
export function judgeSettings(about: CheckAbout, said: SaidSettings): CheckReport | undefined {
  const target = chooseTarget(about, said)
  if (!target) return undefined
  const lines = [
    protocolLine(about, said.protocol, target),
    ...sideLines(about, 'incoming', said.incoming, target.incoming),
    ...sideLines(about, 'outgoing', said.outgoing, target.outgoing),
  ]
  const changes = lines.filter(({ change }) => change).toSorted((a, b) => urgency(a) - urgency(b))
  return { target, lines, changes: changes.map(({ field }) => field) }
}

function protocolLine(about: CheckAbout, said: IncomingProtocol | undefined, target: Target): CheckLine {
  if (said === undefined) return { field: 'protocol', said: false, change: false, ...finding('not-said') }
  if (said === target.incoming.server.protocol)
    return {
      field: 'protocol',
      said: true,
      change: false,
      ...finding(about.provider ? 'as-listed' : 'as-registered', { port: target.incoming.server.port }),
    }
  const inApp = about.client === undefined || about.client.capabilities.protocols[said] !== 'no'
  const reason = inApp ? 'protocol-not-offered' : 'protocol-not-in-app'
  return { field: 'protocol', said: true, change: true, ...finding(reason, { protocol: said }) }
}

function sideLines(
  about: CheckAbout,
  side: Side,
  said: SaidSide,
  candidate: Candidate,
): readonly CheckLine[] {
  const port = said.port && explain(about, side, said, 'port', candidate, undefined)
  return PARTS.map((part) => {
    const field = fieldOf(side, part)
    if (said[part] === undefined) return { field, said: false, change: false, ...finding('not-said') }
    const found = explain(about, side, said, part, candidate, port)
    return { field, said: true, change: !fits(about, side, said, part, candidate), ...found }
  })
}

function explain(
  about: CheckAbout,
  side: Side,
  said: SaidSide,
  part: Part,
  candidate: Candidate,
  port: Finding | undefined,
): Finding {
  const right = fits(about, side, said, part, candidate)
  const { host, port: number, security, username, auth } = said
  switch (part) {
    case 'host':
      if (!host) return finding('not-said')
      return right ? explainRightHost(about, candidate) : explainWrongHost(about, host, candidate)
    case 'port':
      if (!number) return finding('not-said')
      return right ? explainRightPort(about, candidate) : explainWrongPort(about, number, said, candidate)
    case 'security':
      if (!security) return finding('not-said')
      return right
        ? explainRightSecurity(about, security, candidate)
        : explainWrongSecurity(about, security, candidate, port)
    case 'username':
      if (username === undefined) return finding('not-said')
      return right ? explainRightUsername(about, candidate) : explainWrongUsername(about, username, candidate)
    case 'auth':
      if (!auth) return finding('not-said')
      return right ? explainRightAuth(about, auth, candidate) : explainWrongAuth(auth)
  }
}
