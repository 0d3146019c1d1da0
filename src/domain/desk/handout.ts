import type { IncomingServer, OutgoingServer, Server } from '../account/settings.ts'
import { code, inline } from '../exporters/writers/markdown.ts'
import type { Protocol, Security } from '../ports/ports.ts'

/** What is sent along with a link: who, what for, and, where they are known, the settings. */
export interface Handout {
  readonly link: string
  /** Where the link leads: what the customer should see in the address bar. */
  readonly site: string
  readonly provider: string
  /** The app; absent where the page asks for it. */
  readonly client?: string
  readonly name?: string
  /** The link names servers of its own: the page asks before it shows anything. */
  readonly asksFirst: boolean
  readonly incoming?: IncomingServer
  readonly outgoing?: OutgoingServer
}

/** The sentences of one language. `{…}` are filled in here. */
export interface HandoutWords {
  readonly subject: string
  readonly greeting: string
  readonly greetingNamed: string
  readonly opens: string
  readonly opensIn: string
  readonly asksFirst: string
  readonly noPassword: string
  readonly incoming: string
  readonly outgoing: string
  readonly port: string
  readonly security: { readonly [S in Security]: string }
}

/** An email's text, below its subject. */
export function renderEmail(handout: Handout, words: HandoutWords): string {
  const { name, link } = handout
  const greeting = name === undefined ? words.greeting : fill(words.greetingNamed, { name: flat(name) })
  return [
    greeting,
    '',
    opening(handout, words),
    '',
    link,
    '',
    ...(handout.asksFirst ? [words.asksFirst] : []),
    fill(words.noPassword, { site: handout.site }),
    '',
  ].join('\n')
}

export function renderSubject({ provider }: Handout, words: HandoutWords): string {
  return fill(words.subject, { provider: flat(provider) })
}

/** A message for a chat: short, the link last, where chats show their preview. */
export function renderChat(handout: Handout, words: HandoutWords): string {
  return [
    capital(opening(handout, words)),
    ...(handout.asksFirst ? [words.asksFirst] : []),
    fill(words.noPassword, { site: handout.site }),
    handout.link,
  ].join('\n')
}

/** A ticket's note, in Markdown (CommonMark). */
export function renderTicket(handout: Handout, words: HandoutWords): string {
  const { incoming, outgoing, link } = handout
  const servers = [
    ...(incoming ? [serverLine(words.incoming, incoming, words)] : []),
    ...(outgoing ? [serverLine(words.outgoing, outgoing, words)] : []),
  ]
  return [
    inline(capital(opening(handout, words))),
    '',
    `<${link}>`,
    '',
    ...servers,
    ...(servers.length > 0 ? [''] : []),
    ...(handout.asksFirst ? [inline(words.asksFirst)] : []),
    inline(fill(words.noPassword, { site: handout.site })),
    '',
  ].join('\n')
}

function opening({ provider, client }: Handout, words: HandoutWords): string {
  return client === undefined
    ? fill(words.opens, { provider: flat(provider) })
    : fill(words.opensIn, { provider: flat(provider), client: flat(client) })
}

const PROTOCOL_NAMES = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<
  Protocol,
  string
>

function serverLine(label: string, server: Server, words: HandoutWords): string {
  const { host, port, security, protocol } = server
  return `- ${inline(label)} (${PROTOCOL_NAMES[protocol]}): ${code(host)}, ${inline(words.port)} ${code(String(port))}, ${inline(words.security[security])}`
}

/** Some languages go on in small letters after a greeting’s comma; without one, a sentence begins. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A name of somebody else's can’t begin a line of its own. */
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
}
