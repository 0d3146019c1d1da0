import { portRow, type TableRow } from '../ports/port-queries.ts'
import type { BlockConfidence, PortNumber, PortRow, TradeOff } from '../ports/ports.ts'
import type { Claim, Dispute, Fault, Myth } from './claim.ts'

/** The ids of the blocks that the table lists for this port. */
export type BlockId<P extends PortNumber> = Extract<TableRow, { port: P }>['blockedBy'][number]['by']

export interface BlockText {
  readonly who: string
  readonly what: string
}

/**
 * The page about one port. All text is in message form: a service name in braces stands for that service's port, and
 * what an app or a server writes stands between backticks. A new part of the page is a new field here, and then no
 * guide compiles until it has that part.
 *
 * It distributes over a union, so `Guide` alone means "the guide of some port": a plain object type would claim that
 * such a guide has a text for the blocks of every port.
 */
export type Guide<P extends PortNumber = PortNumber> = P extends PortNumber
  ? {
      readonly port: P
      readonly question: string
      /** One sentence, which also stands under the page's title in search results. */
      readonly answer: Claim
      /** Two to five short paragraphs: what it is, its history, what it doesn't do. */
      readonly what: readonly Claim[]
      /** What an eavesdropper gets on this port: said before the picture of the wire. */
      readonly listening: readonly Claim[]
      /** Why the table gives each score. */
      readonly tradeOffs: { readonly [T in TradeOff]: Claim }
      /** Their sources stand in the table. */
      readonly blocks: { readonly [B in BlockId<P>]: BlockText }
      readonly whenToUse: readonly Claim[]
      readonly whenNot: readonly Claim[]
      readonly goesWrong: readonly Fault[]
      readonly myths: readonly Myth[]
      readonly disputes: readonly Dispute[]
    }
  : never

export interface DescribedBlock extends BlockText {
  readonly by: string
  readonly source: string
  readonly confidence: BlockConfidence
}

/** The table's blocks of the guide's port, in the table's order, each with what the guide says of it. */
export function blocksOf(guide: Guide): readonly DescribedBlock[] {
  const row: PortRow = portRow(guide.port)
  const texts: Readonly<Record<string, BlockText>> = guide.blocks
  return row.blockedBy.map((block) => {
    const text = texts[block.by]
    if (!text) throw new Error(`no text for block ${block.by} of port ${guide.port}`)
    return { ...block, ...text }
  })
}
