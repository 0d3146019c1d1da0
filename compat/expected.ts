import type { Decoding } from '../src/domain/symptoms/match.ts'
import type { Client } from './clients/clients.ts'
import type { Fault, Seen } from './faults/fault.ts'
import { FAULTS, type FaultId } from './faults/faults.ts'

/** What the decoder must make of this program's words. */
export function expectedOf(id: FaultId, client: Client): Seen {
  const fault: Fault = FAULTS[id]
  return fault.otherwise?.[client] ?? fault.symptom
}

/** The same, of what it made: one word to compare. */
export function seenIn(decoding: Decoding): Seen {
  switch (decoding.kind) {
    case 'found':
      return decoding.best.id
    case 'empty':
      return 'nothing'
    case 'reply':
      return 'reply'
    case 'near':
    case 'unknown':
      return 'unknown'
  }
}

/** Where everything went well, no fault may be found; some programs say nothing at all then. */
export const acceptable = (expected: Seen): readonly Seen[] =>
  expected === 'works' ? ['unknown', 'nothing'] : [expected]
