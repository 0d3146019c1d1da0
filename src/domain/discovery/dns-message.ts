import {
  AUTHENTIC_DATA,
  decode,
  encode,
  RECURSION_DESIRED,
  type Answer,
  type Packet,
  type TxtData,
} from '@leichtgewicht/dns-packet'
import { parseHostname } from '../address/hostname.ts'
import { plainText } from '../imports/plain-text.ts'
import type { DnsAnswer, NamedServer } from './answer.ts'
import type { DnsQuestion } from './question.ts'

/** Wants to hear whether the resolver checked the DNSSEC signatures, without getting them (RFC 6840 section 5.7). */
const FLAGS = RECURSION_DESIRED | AUTHENTIC_DATA

/** Id 0, as RFC 8484 section 4.1 has it. No EDNS: nothing in it is needed, and it could carry something of the person’s. */
export function encodeQuestion({ name, type }: DnsQuestion): Uint8Array {
  return encode({ type: 'query', id: 0, flags: FLAGS, questions: [{ name, type }] })
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
  if (packet.flag_tc) return { kind: 'truncated' }
  return readRecords(packet.answers ?? [], question, packet.flag_ad === true)
}

function decodePacket(bytes: Uint8Array): Packet | undefined {
  try {
    return decode(bytes)
  } catch {
    // The library throws errors of several kinds, all of which say that it can’t read this.
    return undefined
  }
}

function readRecords(answers: readonly Answer[], { name, type }: DnsQuestion, authentic: boolean): DnsAnswer {
  const inClass = answers.filter((answer) => answer.class === 'IN')
  const owner = followAliases(inClass, name)
  if (owner === undefined) return { kind: 'malformed' }
  const asked = inClass.filter((answer) => answer.type === type)
  const own = asked.filter((answer) => isSame(answer.name, owner))
  if (own.length === 0) return { kind: asked.length > 0 ? 'another-name' : 'no-data' }
  if (type === 'TXT') return { kind: 'texts', texts: own.flatMap(readTexts), authentic }
  // The root beside servers says nothing.
  const targets = own.flatMap(readTarget).filter(({ target }) => target !== '.')
  if (targets.length === 0) return { kind: 'not-offered', authentic }
  const read = targets.map(readServer)
  const servers = read.filter((one) => typeof one === 'object')
  const unusable = read.filter((one) => typeof one === 'string')
  return { kind: 'found', servers, unusable, authentic }
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

interface Target extends Omit<NamedServer, 'host'> {
  readonly target: string
}

function readTarget(answer: Answer): readonly Target[] {
  switch (answer.type) {
    case 'SRV': {
      const { target, port = 0, priority = 0, weight = 0 } = answer.data
      return [{ target, port, priority, weight }]
    }
    case 'MX':
      return [{ target: answer.data.exchange, priority: answer.data.preference ?? 0 }]
    default:
      return []
  }
}

/** A server, or the text that is no host’s name. */
function readServer({ target, ...rest }: Target): NamedServer | string {
  const lower = target.toLowerCase()
  const parsed = parseHostname(lower)
  // Letter by letter: bytes that only become a host name by folding name no host.
  return parsed.ok && parsed.value === lower ? { host: parsed.value, ...rest } : plainText(target)
}

/** The strings of one record are one text (RFC 7208 section 3.3). Byte by byte: what is read in it is ASCII. */
function readTexts(answer: Answer): readonly string[] {
  return answer.type === 'TXT' ? [stringsOf(answer.data).join('')] : []
}

function stringsOf(data: TxtData): readonly string[] {
  const parts = Array.isArray(data) ? data : [data]
  return parts.map((part) =>
    typeof part === 'string' ? part : Array.from(part, (byte) => String.fromCharCode(byte)).join(''),
  )
}

/** Names are compared without regard to case: resolvers may change it (RFC 4343). */
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()
