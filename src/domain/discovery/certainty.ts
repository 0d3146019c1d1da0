import type { Proof } from './report.ts'
import { CERTAINTIES, type Certainty, type SourceId } from './source.ts'

/** The best word that a source can earn, however well its answer is vouched for. */
const AT_BEST = {
  records: 'listed',
  srv: 'confirmed',
  configuration: 'confirmed',
  'mail-host': 'hint',
  autoconfig: 'listed',
  directory: 'listed',
  'mail-host-directory': 'hint',
  guess: 'guess',
} as const satisfies Record<SourceId, Certainty>

const VOUCHED = {
  'both-resolvers': 'confirmed',
  web: 'listed',
  data: 'listed',
  'one-resolver': 'hint',
  nobody: 'guess',
} as const satisfies Record<Proof['kind'], Certainty>

export function certaintyOf(source: SourceId, proof: Proof): Certainty {
  // A document is its web server’s word at least, whatever a single resolver makes of its digest.
  const isDocument = source === 'configuration' && proof.kind === 'one-resolver'
  return weakest([AT_BEST[source], isDocument ? VOUCHED.web : VOUCHED[proof.kind]])
}

export function weakest(certainties: readonly Certainty[]): Certainty {
  return CERTAINTIES.findLast((certainty) => certainties.includes(certainty)) ?? 'guess'
}

/** The surer, the smaller. */
export const doubtOf = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty)
