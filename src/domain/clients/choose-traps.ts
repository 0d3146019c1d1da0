import type { AdvisedOption } from '../advice/option.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import type { CurrentClient, Trap, TrapCondition } from './client.ts'
import type { NoteCode } from './notes/note-codes.ts'

/** The traps of this app that this setup can run into, each once. */
export function chooseTraps(
  client: CurrentClient,
  incoming: AdvisedOption<IncomingProtocol>,
  outgoing: AdvisedOption<'smtp'>,
): readonly NoteCode[] {
  const fitting = client.traps.filter(({ when }: Trap) => !when || holds(when, incoming, outgoing))
  return [...new Set(fitting.map(({ code }) => code))]
}

function holds(
  when: TrapCondition,
  incoming: AdvisedOption<IncomingProtocol>,
  outgoing: AdvisedOption<'smtp'>,
): boolean {
  const { protocol, security, signIn, otherUsername, bridge } = when
  return (
    (protocol === undefined || incoming.choice.protocol === protocol) &&
    (security === undefined || [incoming, outgoing].some((option) => option.choice.security === security)) &&
    (signIn === undefined || incoming.signIn === signIn) &&
    (otherUsername === undefined || [incoming, outgoing].some(hasOtherUsername)) &&
    (bridge === undefined || bridge === (incoming.unusual === 'bridge-on-this-computer'))
  )
}

function hasOtherUsername({ server }: AdvisedOption): boolean {
  return server !== undefined && server.username !== 'email'
}
