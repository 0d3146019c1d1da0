import type { IncomingProtocol } from '../ports/ports.ts'
import type { CheckAbout } from './about.ts'
import { gradeRank, incomingCandidates, outgoingCandidates, type Candidate } from './candidates.ts'
import { misfits } from './fits.ts'
import type { SaidSettings, SaidSide, Side } from './said.ts'

/** The setup that the person should have: right, and as near as can be to what they have. */
export interface Target {
  readonly incoming: Candidate<IncomingProtocol>
  readonly outgoing: Candidate<'smtp'>
}

const PROTOCOLS: readonly IncomingProtocol[] = ['imap', 'pop3']

/**
 * Of all setups that are right for this service in this app, the one that keeps the person’s protocol and changes the
 * fewest fields; among those the strongest. An app can’t turn an account from POP3 into IMAP: that is another account.
 */
export function chooseTarget(about: CheckAbout, said: SaidSettings): Target | undefined {
  const targets = PROTOCOLS.flatMap((protocol) => {
    const incoming = nearest(
      about,
      'incoming',
      said.incoming,
      incomingCandidates(about, protocol, said.incoming),
    )
    const outgoing = nearest(
      about,
      'outgoing',
      said.outgoing,
      outgoingCandidates(about, protocol, said.outgoing),
    )
    return incoming && outgoing
      ? [
          {
            incoming: incoming.candidate,
            outgoing: outgoing.candidate,
            key: [
              said.protocol !== undefined && said.protocol !== protocol ? 1 : 0,
              incoming.changes + outgoing.changes,
              gradeRank(incoming.candidate) + gradeRank(outgoing.candidate),
            ],
          },
        ]
      : []
  })
  const best = targets.toSorted((a, b) => compare(a.key, b.key))[0]
  return best && { incoming: best.incoming, outgoing: best.outgoing }
}

function nearest<C extends Candidate>(
  about: CheckAbout,
  side: Side,
  said: SaidSide,
  candidates: readonly C[],
) {
  const ranked = candidates.map((candidate) => ({
    candidate,
    changes: misfits(about, side, said, candidate).length,
  }))
  // Sorting is stable: what is left goes by the order of advice.
  return ranked.toSorted(
    (a, b) =>
      a.changes - b.changes ||
      unlistedRank(a.candidate) - unlistedRank(b.candidate) ||
      gradeRank(a.candidate) - gradeRank(b.candidate),
  )[0]
}

const unlistedRank = ({ unlisted }: Candidate): number => Object.keys(unlisted ?? {}).length

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [place, value] of a.entries()) {
    const difference = value - (b[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
