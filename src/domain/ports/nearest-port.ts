import { slips } from '../providers/near-miss.ts'
import { PORTS, UNUSUAL_PORTS, type PortNumber } from './ports.ts'

/** What to say to somebody who asks for a port that has no page. */
export type NearestPort =
  /** A port of the table, written another way: with a zero in front. */
  | { readonly kind: 'same'; readonly asked: number; readonly port: PortNumber }
  /** One slip of a finger away from a port of the table. */
  | { readonly kind: 'slip'; readonly asked: number; readonly port: PortNumber }
  /** Not registered for mail, but some provider of ours really uses it. */
  | { readonly kind: 'unusual'; readonly asked: number; readonly port: PortNumber }
  | { readonly kind: 'far'; readonly asked: number; readonly port: PortNumber }
  | { readonly kind: 'not-a-port' }

const LAST_PORT = 65_535
const MOST_DIGITS = 5

/** `text`: what stood in the address, as digits or anything else; `among`: the ports that may have been meant. */
export function findNearestPort(
  text: string,
  among: readonly PortNumber[] = PORTS.map(({ port }) => port),
): NearestPort {
  const asked = Number(text)
  if (!/^\d{1,9}$/.test(text) || asked < 1 || asked > LAST_PORT) return { kind: 'not-a-port' }
  const ranked = among
    .map((port) => ({
      port,
      edits: slips(String(asked), String(port), MOST_DIGITS) ?? MOST_DIGITS,
      apart: Math.abs(asked - port),
    }))
    .sort((a, b) => a.edits - b.edits || a.apart - b.apart)
  const [best] = ranked
  if (!best) return { kind: 'not-a-port' }
  const { port, edits } = best
  if (asked === port) return { kind: 'same', asked, port }
  if (UNUSUAL_PORTS.some((row) => row.port === asked)) return { kind: 'unusual', asked, port }
  return { kind: edits <= 1 ? 'slip' : 'far', asked, port }
}

/** The port of the table that is one slip of a finger away, also from a number that some provider really uses. */
export function findSlippedPort(
  asked: number,
  among: readonly PortNumber[] = PORTS.map(({ port }) => port),
): PortNumber | undefined {
  const near = findNearestPort(String(asked), among)
  const slipped = near.kind === 'slip' || near.kind === 'unusual'
  return slipped && slips(String(asked), String(near.port), 1) !== undefined ? near.port : undefined
}
