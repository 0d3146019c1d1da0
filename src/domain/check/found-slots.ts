import type { Found, FoundAccount } from './found.ts'
import { fieldOf, PARTS, type Part, type Side } from './said.ts'

/** Where a value belongs: `incoming` until the text says by which protocol. */
export type SlotName = 'incoming' | 'imap' | 'pop3' | 'outgoing'

export interface Piece {
  readonly value: string
  readonly words: string
}

export type Slot = { [P in Part]?: Piece }

export interface Slots {
  readonly incoming: Slot
  readonly imap: Slot
  readonly pop3: Slot
  readonly outgoing: Slot
  /** The person’s own address, where the text gives one. */
  address?: string
}

export const emptySlots = (): Slots => ({ incoming: {}, imap: {}, pop3: {}, outgoing: {} })

/** A text that names both IMAP and POP3 offers two accounts: nobody uses both. */
export function makeAccounts(slots: Slots): readonly FoundAccount[] {
  const specific = (['imap', 'pop3'] as const).filter((name) => isTold(slots[name]))
  const accounts =
    specific.length > 0
      ? specific.map((protocol) =>
          makeAccount(slots, { ...slots.incoming, ...slots[protocol] }, [
            { field: 'protocol', value: protocol, words: protocol.toUpperCase() },
          ]),
        )
      : [makeAccount(slots, slots.incoming, [])]
  return accounts.filter(({ found }) => found.some(({ field }) => /host|port/.test(field)))
}

const isTold = (slot: Slot): boolean => slot.host !== undefined || slot.port !== undefined

function makeAccount(slots: Slots, incoming: Slot, protocol: readonly Found[]): FoundAccount {
  // A name that is given once, at the end or the beginning, is for both.
  const username = incoming.username ?? slots.outgoing.username
  const both = username ? { username } : {}
  const found = [
    ...protocol,
    ...sideFound('incoming', { ...both, ...incoming }),
    ...sideFound('outgoing', { ...(isTold(slots.outgoing) ? both : {}), ...slots.outgoing }),
  ]
  const name = incoming.host?.value ?? slots.outgoing.host?.value ?? ''
  return { name, found, ...(slots.address ? { address: slots.address } : {}) }
}

function sideFound(side: Side, slot: Slot): readonly Found[] {
  return PARTS.flatMap((part) => {
    const piece = slot[part]
    return piece ? [{ field: fieldOf(side, part), ...piece }] : []
  })
}
