import type { ZoneRecord } from '../exporters/writers/zone.ts'
import type { AnswerProblem, ResolverProblem } from './answer.ts'

/** Types whose records are compared with what should be there. */
export type RecordType = 'SRV' | 'MX' | 'TXT' | 'A' | 'AAAA'

export interface RecordQuestion {
  readonly name: string
  readonly type: RecordType
}

export type AliasRecord = Extract<ZoneRecord, { readonly type: 'CNAME' }>

/** What one resolver says that is published at a name. */
export type RecordsSaid =
  | {
      readonly kind: 'said'
      /** None: there is nothing of this type. */
      readonly records: readonly ZoneRecord[]
      /** The name is an alias for another, that one perhaps too. */
      readonly aliases: readonly AliasRecord[]
      readonly nameKnown: boolean
      readonly authentic: boolean
    }
  | { readonly kind: AnswerProblem }

export type AskedRecords = RecordQuestion & {
  readonly answers: readonly [
    RecordsSaid | { readonly kind: ResolverProblem },
    RecordsSaid | { readonly kind: ResolverProblem },
  ]
}
