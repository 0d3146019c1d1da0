import type { CheckAbout } from './about.ts'
import { CHECK_FIELDS, type CheckField, type SaidSettings } from './said.ts'
import { chooseTarget, type Target } from './target.ts'

/** What a move to another provider changes, and what it leaves as it is. */
export interface Move {
  readonly from: Target
  readonly to: Target
  readonly differs: readonly CheckField[]
  readonly stays: readonly CheckField[]
}

/**
 * From the settings of one provider to those of another, in the same app. What the person has is where it starts; the
 * new settings keep the protocol, where the new provider has it, and are otherwise the recommended ones.
 */
export function chooseMove(from: CheckAbout, to: CheckAbout, said: SaidSettings): Move | undefined {
  const before = chooseTarget(from, said)
  if (!before) return undefined
  const after = chooseTarget(to, { protocol: before.incoming.server.protocol, incoming: {}, outgoing: {} })
  if (!after) return undefined
  const differs = CHECK_FIELDS.filter((field) => valueOf(before, field) !== valueOf(after, field))
  return {
    from: before,
    to: after,
    differs,
    stays: CHECK_FIELDS.filter((field) => !differs.includes(field)),
  }
}

function valueOf(target: Target, field: CheckField): unknown {
  const { server, signIn } = field.startsWith('outgoing') ? target.outgoing : target.incoming
  switch (field) {
    case 'protocol':
      return server.protocol
    case 'incoming.host':
    case 'outgoing.host':
      return server.host
    case 'incoming.port':
    case 'outgoing.port':
      return server.port
    case 'incoming.security':
    case 'outgoing.security':
      return server.security
    case 'incoming.username':
    case 'outgoing.username':
      return server.username
    case 'incoming.auth':
    case 'outgoing.auth':
      return signIn ?? server.auth[0]
  }
}
