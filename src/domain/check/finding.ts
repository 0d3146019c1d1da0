import type { Protocol, Security } from '../ports/ports.ts'
import type { CheckReason, Verdict } from './reasons.ts'
import { CHECK_REASONS } from './reasons.ts'

/** Why a line is judged as it is, with what its sentence has to name. */
export interface Finding {
  readonly reason: CheckReason
  readonly verdict: Verdict
  /** The port whose guide tells more, or that the sentence names. */
  readonly port?: number
  readonly protocol?: Protocol
  readonly security?: Security
  /** Somebody else’s name: another provider’s, or the host that was meant. */
  readonly other?: string
}

export const finding = (reason: CheckReason, more: Omit<Finding, 'reason' | 'verdict'> = {}): Finding => ({
  reason,
  verdict: CHECK_REASONS[reason].verdict,
  ...more,
})
