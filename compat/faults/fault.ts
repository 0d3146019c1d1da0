import type { SymptomId } from '../../src/domain/symptoms/symptom-ids.ts'
import type { Attempt } from '../clients/attempt.ts'
import type { Client } from '../clients/clients.ts'
import type { Line } from '../clients/run.ts'

/**
 * `works`: this program doesn't mind. `nothing`: it waits without a word. `reply`: only the server's reply code says it.
 * `unknown`: its words don't tell this fault from others.
 */
export type Seen = SymptomId | 'works' | 'nothing' | 'reply' | 'unknown'

export interface Fault {
  readonly attempt: Attempt
  /** What the decoder must name, whichever program says it. */
  readonly symptom: SymptomId
  /** Where a program sees another side of the same fault, or none. */
  readonly otherwise?: Readonly<Partial<Record<Client, Seen>>>
  /** It comes after encryption: programs that only connect don't meet it. */
  readonly later?: true
  /** Somebody who types into these waits, and types nothing. */
  readonly without?: readonly Client[]
  /** Another connection of the same person, open meanwhile. */
  readonly meanwhile?: 'imap' | 'pop3' | 'smtp'
  /** Only these programs, told in their own way. */
  readonly lines?: Readonly<Partial<Record<Client, Line>>>
}

export type Faults = Readonly<Record<string, Fault>>
