import {
  AUTHENTIC_DATA,
  decode,
  encode,
  RECURSION_DESIRED,
  type Answer,
  type Packet,
  type StringAnswer,
  type TxtData,
} from '@leichtgewicht/dns-packet'
import { parseHostname } from '../address/hostname.ts'
import { plainText } from '../imports/plain-text.ts'
import type { AnswerProblem, DnsAnswer, NamedServer } from './answer.ts'
import type { DnsQuestion } from './question.ts'

/** What a question is on the wire. */
export interface WireQuestion {
  readonly name: string
  readonly type: 'SRV' | 'MX' | 'TXT' | 'A' | 'AAAA'
}

/** Wants to hear whether the resolver checked the DNSSEC signatures, without getting them (RFC 6840 section 5.7). */
const FLAGS = RECURSION_DESIRED | AUTHENTIC_DATA

/** Id 0, as RFC 8484 section 4.1 has it. No EDNS: nothing in it is needed, and it could carry something of the person’s. */
export function encodeQuestion({ name, type }: WireQuestion): Uint8Array {
  return encode({ type: 'query', id: 0, flags: FLAGS, questions: [{ name, type }] })
}

/** Longer chains are a mistake or a trap. */
const MOST_ALIASES = 8

/** A message that answers the question. */
export interface OpenedMessage {
  readonly kind: 'opened'
  /** Of the type that was asked, at the end of the aliases. */
  readonly records: readonly Answer[]
  /** In the order in which they lead on. */
  readonly aliases: readonly StringAnswer[]
  /** The name at the end of the aliases is there. */
  readonly nameKnown: boolean
  readonly authentic: boolean
}

/** Reads a message as the answer to this question. Whatever the bytes are, it comes back. */
export function parseAnswer(bytes: Uint8Array, question: DnsQuestion): DnsAnswer {
  const opened = openMessage(bytes, question)
  if (opened.kind !== 'opened') return opened
  if (!opened.nameKnown) return { kind: 'no-such-name' }
  return opened.records.length === 0 ? { kind: 'no-data' } : readRecords(opened, question)
}

/** The same, before anybody has read the records. */
export function openMessage(
  bytes: Uint8Array,
  question: WireQuestion,
): OpenedMessage | { readonly kind: AnswerProblem } {
  const packet = decodePacket(bytes)
  if (!packet?.flag_qr || packet.id !== 0 || packet.opcode !== 'QUERY') return { kind: 'malformed' }
  const [asked, ...more] = packet.questions ?? []
  if (!asked || more.length > 0) return { kind: 'malformed' }
  if (!isSame(asked.name, question.name) || asked.type !== question.type || asked.class !== 'IN')
    return { kind: 'another-name' }
  const status = String(packet.rcode)
  if (status !== 'NOERROR' && status !== 'NXDOMAIN') return { kind: 'server-failure' }
  const nameKnown = status === 'NOERROR'
  if (nameKnown && packet.flag_tc) return { kind: 'truncated' }
  const inClass = (packet.answers ?? []).filter((answer) => answer.class === 'IN')
  const aliases = followAliases(inClass, question.name)
  if (!aliases) return { kind: 'malformed' }
  const owner = aliases.at(-1)?.data ?? question.name
  const ofType = inClass.filter((answer) => answer.type === question.type)
  const records = ofType.filter((answer) => isSame(answer.name, owner))
  if (nameKnown && records.length === 0 && ofType.length > 0) return { kind: 'another-name' }
  return { kind: 'opened', records, aliases, nameKnown, authentic: packet.flag_ad === true }
}

function decodePacket(bytes: Uint8Array): Packet | undefined {
  try {
    return decode(bytes)
  } catch {
    // The library throws errors of several kinds, all of which say that it can’t read this.
    return undefined
  }
}

function readRecords({ records, authentic }: OpenedMessage, { type }: DnsQuestion): DnsAnswer {
  if (type === 'TXT') return { kind: 'texts', texts: records.flatMap(readTexts), authentic }
  // The root beside servers says nothing.
  const targets = records.flatMap(readTarget).filter(({ target }) => target !== '.')
  if (targets.length === 0) return { kind: 'not-offered', authentic }
  const read = targets.map(readServer)
  const servers = read.filter((one) => typeof one === 'object')
  const unusable = read.filter((one) => typeof one === 'string')
  return { kind: 'found', servers, unusable, authentic }
}

/** The CNAME records of this message that lead on from the name; none for a loop or too long a chain. */
function followAliases(answers: readonly Answer[], name: string): readonly StringAnswer[] | undefined {
  const chain: StringAnswer[] = []
  let owner = name
  for (let step = 0; step <= MOST_ALIASES; step++) {
    const current = owner
    const alias = answers.find((answer) => answer.type === 'CNAME' && isSame(answer.name, current))
    if (alias?.type !== 'CNAME') return chain
    chain.push(alias)
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
