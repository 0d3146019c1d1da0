import { decode, encode, RECURSION_DESIRED, type Answer, type Packet } from '@leichtgewicht/dns-packet'
import { parseHostname } from '../address/hostname.ts'
import type { DnsAnswer, NamedServer } from './answer.ts'
import type { DnsQuestion } from './question.ts'

/** Id 0, as RFC 8484 section 4.1 has it. No EDNS: nothing in it is needed, and it could carry something of the person’s. */
export function encodeQuestion({ name, type }: DnsQuestion): Uint8Array {
  return encode({ type: 'query', id: 0, flags: RECURSION_DESIRED, questions: [{ name, type }] })
}

/** Longer chains are a mistake or a trap. */
const MOST_ALIASES = 8

/** Reads a message as the answer to this question. Whatever the bytes are, it comes back. */
export function parseAnswer(bytes: Uint8Array, question: DnsQuestion): DnsAnswer {
  const packet = decodePacket(bytes)
  if (!packet?.flag_qr || packet.id !== 0 || packet.opcode !== 'QUERY') return { kind: 'malformed' }
  const [asked, ...more] = packet.questions ?? []
  if (!asked || more.length > 0) return { kind: 'malformed' }
  if (!isSame(asked.name, question.name) || asked.type !== question.type || asked.class !== 'IN')
    return { kind: 'another-name' }
  const status = String(packet.rcode)
  if (status === 'NXDOMAIN') return { kind: 'no-such-name' }
  if (status !== 'NOERROR') return { kind: 'server-failure' }
  return packet.flag_tc ? { kind: 'truncated' } : readRecords(packet.answers ?? [], question)
}

function decodePacket(bytes: Uint8Array): Packet | undefined {
  try {
    return decode(bytes)
  } catch {
    // The library throws errors of several kinds, all of which say that it can’t read this.
    return undefined
  }
}

function readRecords(answers: readonly Answer[], { name, type }: DnsQuestion): DnsAnswer {
  const inClass = answers.filter((answer) => answer.class === 'IN')
  const owner = followAliases(inClass, name)
  if (owner === undefined) return { kind: 'malformed' }
  const asked = inClass.filter((answer) => answer.type === type)
  const own = asked.filter((answer) => isSame(answer.name, owner))
  if (own.length === 0) return { kind: asked.length > 0 ? 'another-name' : 'no-data' }
  const targets = own.map(readTarget)
  // What names no server, beside others that do, is left out.
  const servers = targets.filter((target) => typeof target === 'object')
  if (servers.length > 0) return { kind: 'found', servers }
  return { kind: targets.every((target) => target === 'root') ? 'not-offered' : 'malformed' }
}

/** The name that the CNAME records of this message lead to; none for a loop or too long a chain. */
function followAliases(answers: readonly Answer[], name: string): string | undefined {
  let owner = name
  for (let step = 0; step <= MOST_ALIASES; step++) {
    const current = owner
    const alias = answers.find((answer) => answer.type === 'CNAME' && isSame(answer.name, current))
    if (alias?.type !== 'CNAME') return owner
    owner = alias.data
  }
  return undefined
}

function readTarget(answer: Answer): NamedServer | 'root' | undefined {
  switch (answer.type) {
    case 'SRV':
      return readServer(answer.data.target, answer.data.port)
    case 'MX':
      return readServer(answer.data.exchange)
    default:
      return undefined
  }
}

function readServer(name: string, port?: number): NamedServer | 'root' | undefined {
  if (name === '.') return 'root'
  const lower = name.toLowerCase()
  const parsed = parseHostname(lower)
  // Letter by letter: bytes that only become a host name by folding name no host.
  if (!parsed.ok || parsed.value !== lower) return undefined
  return { host: parsed.value, ...(port === undefined ? {} : { port }) }
}

/** Names are compared without regard to case: resolvers may change it (RFC 4343). */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
