import type { ServiceName } from '../ports/ports.ts'
import { PORTS } from '../ports/ports.ts'
import type { CauseCode } from './causes.ts'
import type { CureCode, Side } from './cures.ts'
import type { FaultPoint } from './fault-point.ts'
import type { SymptomId } from './symptom-ids.ts'

/** Who says it: a server in its reply, one app, or any app or system. */
export const SYMPTOM_PLACES = ['any', 'server-reply', 'outlook', 'thunderbird', 'apple-mail'] as const
export type SymptomPlace = (typeof SYMPTOM_PLACES)[number]

/**
 * How well it is known: seen in our own run, set by an RFC, read in the software, a code named in its maker's header as
 * another project keeps it (the software itself wasn't read), told by its maker, told by others.
 */
export const EVIDENCE = ['lab', 'rfc', 'software', 'header', 'vendor', 'secondary'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What may be behind a fault and what helps, the likeliest first. Shown the same way wherever a person comes from. */
export interface Remedy {
  /** The ports on which it is met. */
  readonly services: readonly [ServiceName, ...ServiceName[]]
  readonly causes: readonly [CauseCode, ...CauseCode[]]
  readonly cures: readonly [CureCode, ...CureCode[]]
}

export interface SymptomSource {
  readonly name: string
  readonly url?: string
}

/** One thing that an app or a server says when it doesn't work. */
export interface Symptom extends Remedy {
  readonly id: SymptomId
  readonly where: SymptomPlace
  /** Letter by letter as it is met; `…` stands for what differs. Absent where nothing is said at all. */
  readonly words?: string
  /** Other forms of the same, in the notation of `words`. */
  readonly also?: readonly string[]
  /** Forms that say little: they count only where nothing else in the text says more. */
  readonly vague?: readonly string[]
  /** What else is said because of it: in a text that holds both, this is the cause. */
  readonly explains?: readonly SymptomId[]
  /** Where a plain text would find too much: read on one line, capitals and small letters alike. */
  readonly pattern?: RegExp
  readonly breaks: FaultPoint
  readonly evidence: Evidence
  readonly sources: readonly [SymptomSource, ...SymptomSource[]]
  /** When it was read. */
  readonly checked: `${number}-${number}`
}

/** The sides of the mail that a remedy is about, told by its ports. */
export function sidesOf({ services }: Pick<Remedy, 'services'>): readonly Side[] {
  const protocols = PORTS.filter(({ service }) => services.includes(service)).map(({ protocol }) => protocol)
  const sends = protocols.includes('smtp')
  const reads = protocols.some((protocol) => protocol !== 'smtp')
  return [...(reads ? (['incoming'] as const) : []), ...(sends ? (['outgoing'] as const) : [])]
}
