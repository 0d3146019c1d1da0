import type { IncomingServer, OutgoingServer, Server } from '../account/settings.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import { cleanText } from './clean-text.ts'
import type { CureCode } from './cures.ts'
import { hideAddresses } from './hide-addresses.ts'
import { encodeInquiry, impersonalInquiry, type Inquiry } from './inquiry.ts'
import type { GivenAnswer } from './narrow.ts'
import { maskSecrets } from './secrets.ts'
import type { Sighting } from './sightings.ts'
import type { SymptomId } from './symptom-ids.ts'

/** What support gets to read: never a password, and addresses only where the person ticked them. */
export interface HandOver {
  readonly inquiry: Inquiry
  /** The address of `/fix/`, without a fragment. */
  readonly page: string
  readonly withAddresses: boolean
  /** As the person pasted it, and the words in it that told the fault. */
  readonly pasted?: string
  readonly said?: string
  readonly provider?: string
  readonly client?: string
  /** From our own data. Those that a link brought along are never written out. */
  readonly incoming?: IncomingServer
  readonly outgoing?: OutgoingServer
}

/** The sentences, filled in with `{…}`. */
export interface HandOverWords {
  readonly title: string
  readonly provider: string
  readonly domain: string
  readonly client: string
  readonly incoming: string
  readonly outgoing: string
  readonly server: string
  readonly address: string
  readonly says: string
  readonly sees: string
  readonly answers: string
  readonly tried: string
  readonly link: string
  readonly noPassword: string
  readonly security: { readonly [S in Security]: string }
  readonly nameOf: (symptom: SymptomId) => string
  readonly labelOf: (sighting: Sighting) => string
  readonly answerOf: (given: GivenAnswer) => { readonly question: string; readonly answer: string }
  readonly doOf: (cure: CureCode) => string
}

const PROTOCOL_NAMES = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<
  Protocol,
  string
>

/** A log is long, and whoever helps reads what stands around the fault. */
const MOST_LINES = 12
const MOST_SIGNS = 300

/** What a terminal’s log has in it for colours and bells. */
const CONTROL = /(?!\n|\t)\p{Cc}(?:\[[\d;]*[A-Za-z])?/gu

/** Plain text that reads well in a mail, a chat and a ticket. */
export function renderHandOver(handOver: HandOver, words: HandOverWords): string {
  const { inquiry, withAddresses, pasted } = handOver
  const { symptom, sighting, answers, tried } = inquiry
  const quoted = pasted === undefined ? [] : quote(pasted, handOver.said, withAddresses)
  return [
    [fill(words.title, { fault: symptom ? words.nameOf(symptom) : '' }).replace(/:\s*$/, '')],
    setupLines(handOver, words),
    quoted.length > 0 ? [words.says, ...quoted] : [],
    sighting ? [fill(words.sees, { what: words.labelOf(sighting) })] : [],
    answers.length > 0
      ? [
          words.answers,
          ...answers.map((given) => {
            const { question, answer } = words.answerOf(given)
            return `- ${question} ${answer}`
          }),
        ]
      : [],
    tried.length > 0 ? [words.tried, ...tried.map((cure) => `- ${words.doOf(cure)}`)] : [],
    [words.link, handOverLink(handOver)],
    quoted.length > 0 ? [words.noPassword] : [],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
    .concat('\n')
}

/** The address that opens the same place for whoever helps. */
export function handOverLink({ inquiry, page, withAddresses }: HandOver): string {
  return `${page}#${encodeInquiry(withAddresses ? inquiry : impersonalInquiry(inquiry))}`
}

function setupLines(handOver: HandOver, words: HandOverWords): readonly string[] {
  const { provider, client, incoming, outgoing, withAddresses } = handOver
  const setup = handOver.inquiry.setup
  const domain = setup?.service.kind === 'domain' ? setup.service.domain : undefined
  const email = withAddresses ? setup?.email?.text : undefined
  return [
    ...(domain !== undefined ? [fill(words.domain, { domain })] : []),
    ...(provider !== undefined && domain === undefined ? [fill(words.provider, { provider })] : []),
    ...(client !== undefined ? [fill(words.client, { client })] : []),
    ...(incoming ? [serverLine(words.incoming, incoming, words)] : []),
    ...(outgoing ? [serverLine(words.outgoing, outgoing, words)] : []),
    ...(email !== undefined ? [fill(words.address, { address: email })] : []),
  ].map((line) => `- ${line}`)
}

function serverLine(label: string, server: Server, words: HandOverWords): string {
  const { host, port, security, protocol } = server
  const value = fill(words.server, { host, port: String(port), security: words.security[security] })
  return `${label} (${PROTOCOL_NAMES[protocol]}): ${value}`
}

/** The pasted words, without secrets; of a long text the lines around the fault. */
function quote(pasted: string, said: string | undefined, withAddresses: boolean): readonly string[] {
  const masked = maskSecrets(cleanText(pasted).replace(CONTROL, '')).text
  const text = withAddresses ? masked : hideAddresses(masked)
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const first = said?.split('\n')[0] ?? ''
  const place =
    first === ''
      ? 0
      : Math.max(
          0,
          lines.findIndex((line) => line.includes(first)),
        )
  const start = Math.max(0, Math.min(place - MOST_LINES / 2, lines.length - MOST_LINES))
  const shown = lines.slice(start, start + MOST_LINES)
  return [
    ...(start > 0 ? ['> …'] : []),
    ...shown.map((line) => `> ${line.length > MOST_SIGNS ? `${line.slice(0, MOST_SIGNS)}…` : line}`),
    ...(start + MOST_LINES < lines.length ? ['> …'] : []),
  ]
}

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name]?.replace(/\s+/g, ' ') ?? whole)
}
