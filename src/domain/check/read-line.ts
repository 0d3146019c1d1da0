import { findNearestPort } from '../ports/nearest-port.ts'
import { findPortRow } from '../ports/port-queries.ts'
import { emptySlots, type SlotName, type Slots } from './found-slots.ts'
import type { Part } from './said.ts'
import { tokensOf, type Token, type TokenKind } from './settings-tokens.ts'
import { foldWords, USER_KEY } from './settings-words.ts'

/** How far a text was read. */
export interface Reading {
  slots: Slots
  readonly done: Slots[]
  /** What is being spoken of. */
  at: SlotName | undefined
  /** The directions that a table’s head names, from left to right. */
  columns: readonly SlotName[]
  /** The line before was “User name” and nothing else. */
  asksName: boolean
}

interface Place {
  readonly line: string
  readonly tokens: readonly Token[]
  /** Which token of the line it is. */
  readonly turn: number
  /** The line is about IMAP and POP3 alike: only the ports differ. */
  readonly both: boolean
  /** Where the table’s head puts it. */
  readonly column: SlotName | undefined
}

export function readLine(reading: Reading, line: string): void {
  const tokens = tokensOf(line)
  const sides = tokens.flatMap(({ kind }) => SLOT_OF[kind] ?? [])
  const incoming = sides.find((side) => side !== 'outgoing')
  if (incoming && sides.includes('outgoing') && !tokens.some(isServer))
    reading.columns =
      sides.indexOf('outgoing') < sides.indexOf(incoming) ? ['outgoing', incoming] : [incoming, 'outgoing']
  else if (sides.length > 0) reading.columns = []
  const both =
    sides.includes('imap') &&
    sides.includes('pop3') &&
    tokens.filter(({ kind }) => kind === 'host' || kind === 'url').length < 2
  const asks = ONLY_USER_KEY.test(foldWords(line))
  for (const [turn, token] of tokens.entries()) {
    const same = tokens.filter(({ kind }) => columnKind(kind) === columnKind(token.kind))
    const column = same.length > 1 ? reading.columns[same.indexOf(token)] : undefined
    TAKE[token.kind](reading, token, { line, tokens, turn, both, column })
  }
  if (line.trim() !== '') reading.asksName = asks
}

/** “Port | 993 | 465”: the first number has its word, the second has none. */
const columnKind = (kind: TokenKind): TokenKind => (kind === 'number' ? 'port' : kind)

const isServer = ({ kind }: Token): boolean => kind === 'host' || kind === 'url' || kind === 'port'

const SLOT_OF: { readonly [K in TokenKind]?: SlotName } = {
  imap: 'imap',
  pop3: 'pop3',
  smtp: 'outgoing',
  outgoing: 'outgoing',
  incoming: 'incoming',
}

type Take = (reading: Reading, token: Token, place: Place) => void

const goTo =
  (slot: SlotName): Take =>
  (reading) => {
    reading.at = slot
  }

const TAKE = {
  web: () => undefined,
  imap: (reading, _, { both }) => {
    reading.at = both ? 'incoming' : 'imap'
  },
  pop3: (reading, _, { both }) => {
    reading.at = both ? 'incoming' : 'pop3'
  },
  smtp: goTo('outgoing'),
  outgoing: goTo('outgoing'),
  // “IMAP”, then “Incoming server”: the second word says nothing new.
  incoming: (reading) => {
    if (reading.at === undefined || reading.at === 'outgoing') reading.at = 'incoming'
  },
  url: takeUrl,
  host: takeHost,
  port: (reading, { value, words }, place) =>
    put(reading, protocolBehind(place, value) ?? place.column, 'port', value, words),
  number: (reading, { value, words }, place) => {
    if (isPortHere(value, place))
      put(reading, protocolBehind(place, value) ?? place.column, 'port', value, words)
  },
  security: (reading, { value, words }, { column }) => {
    const said = value === 'starttls' && words.length > 'starttls'.length + 3 ? 'if-available' : value
    put(reading, column, 'security', said === 'ssl' ? 'tls' : said, words)
  },
  'encrypted-how': takeSwitch,
  auth: (reading, { value, words }, { column }) => put(reading, column, 'auth', value, words),
  user: (reading, { value, words }) => {
    if (!NOT_A_NAME.test(value)) put(reading, reading.at ?? 'incoming', 'username', value, words)
  },
  address: (reading, { value, words }, { line }) => {
    if (reading.asksName) put(reading, reading.at ?? 'incoming', 'username', value, words)
    if (ADDRESS_KEY.test(foldWords(line))) reading.slots.address ??= value
  },
} satisfies { readonly [K in TokenKind]: Take }

const ONLY_USER_KEY = new RegExp(String.raw`^\W*(?:(?:smtp|imap|pop3?) )?${USER_KEY}\W*$`, 'u')

/** “Benutzername: E-Mail-Adresse” tells what to type, not the name itself. */
const NOT_A_NAME = /mail|adress|address|direcc|indirizz|adres|endere|[•*]{2}|^<|^(?:your|ihre?|votre|uw)$/i
const ADDRESS_KEY =
  /^\W*(?:your |ihre |votre |tu |su |il tuo |uw |twoj |seu )?(?:e-?mail|mail|address|adresse|correo|indirizzo|endereco|konto|account|compte|cuenta)[^:@]{0,24}[:=\t]/

/** Without a direction before it, a port or host may tell by itself what it is for. */
function put(reading: Reading, slot: SlotName | undefined, part: Part, value: string, words: string): void {
  const row = part === 'port' ? findPortRow(Number(value)) : undefined
  const own = row && (row.protocol === 'smtp' ? 'outgoing' : row.protocol)
  const name = slot ?? reading.at ?? own
  if (!name) return
  const told = reading.slots[name]
  // The first value is the one that is recommended, unless it said less than the next.
  if (told[part] === undefined || (part === 'security' && told[part].value === 'on'))
    told[part] = { value, words }
}

/** “993 (IMAP), 995 (POP3)”: the word behind the number tells whose it is. */
function protocolBehind({ tokens, turn, both }: Place, value: string): SlotName | undefined {
  const next = tokens[turn + 1]
  const slot = next && SLOT_OF[next.kind]
  const row = findPortRow(Number(value))
  const own = row && (row.protocol === 'smtp' ? 'outgoing' : row.protocol)
  return own !== undefined && (slot === own || (both && own !== 'outgoing')) ? own : undefined
}

function isPortHere(value: string, { tokens }: Place): boolean {
  const near = findNearestPort(value)
  if (near.kind === 'same') return true
  return (near.kind === 'slip' || near.kind === 'unusual') && tokens.some(({ kind }) => kind === 'host')
}

const NAMED_FOR: readonly (readonly [RegExp, SlotName])[] = [
  [/^(?:imap|imaps)\d*[.-]/, 'imap'],
  [/^(?:pop|pop3|pops|pop3s)\d*[.-]/, 'pop3'],
  [/^(?:smtp|smtps|smtpauth|asmtp|submission|outgoing|out|postausgang|mailout)\d*[.-]/, 'outgoing'],
]

function takeHost(reading: Reading, { value, words }: Token, { line, tokens, column }: Place): void {
  const [host = '', port] = value.split(':')
  // “gmx.net” in a sentence is no server; behind “Server:” it is.
  const named = NAMED_FOR.find(([expression]) => expression.test(foldWords(host)))?.[1]
  const inTable =
    tokens.some(({ kind }) => kind === 'port' || kind === 'number' || kind === 'security') ||
    line.includes('\t')
  const served = /\b(?:server|serveur|servidor|serwer|host|hostname|hote|poll)\b/.test(foldWords(line))
  const told = tokens.some(({ kind }) => SLOT_OF[kind] !== undefined)
  if (!named && !inTable && !served && !told && line.trim() !== words) return
  if (host.split('.').length < 3 && !served && !told && !inTable && line.trim() !== words) return
  const slot =
    column ?? (told && !isSecond(reading, tokens, host) ? reading.at : byName(reading, named)) ?? 'incoming'
  startAnother(reading, slot, host)
  if (!column) reading.at = slot
  put(reading, slot, 'host', host, words)
  if (port) put(reading, slot, 'port', port, words)
}

/** What a host’s own name says, unless the text has said as much of it. */
function byName({ at }: Reading, named: SlotName | undefined): SlotName | undefined {
  return named === undefined || (named !== 'outgoing' && at !== undefined && at !== 'outgoing') ? at : named
}

/** “IMAP: imap.example.com, smtp.example.com”: the first server of the line has taken its word already. */
function isSecond({ slots, at }: Reading, tokens: readonly Token[], host: string): boolean {
  const hosts = tokens.filter(({ kind }) => kind === 'host').map(({ value }) => value.split(':')[0])
  const there = at && slots[at].host?.value
  return there !== undefined && there !== host && hosts.includes(there)
}

/** A second server to receive from, after one to send through: another account begins. */
function startAnother(reading: Reading, slot: SlotName, host: string): void {
  const { slots } = reading
  if (slot === 'outgoing' || !slots.outgoing.host) return
  const before = [slots.incoming, slots.imap, slots.pop3].flatMap((each) => each.host?.value ?? [])
  if (before.length === 0 || slots[slot].host === undefined || before.includes(host)) return
  reading.done.push(slots)
  reading.slots = emptySlots()
}

const URL_PARTS = /^([a-z0-9]+)(\+\w+)?:\/\/(?:(.*)@)?([^@/:]+)(?::(\d+))?/i

function takeUrl(reading: Reading, { value, words }: Token): void {
  const [, scheme = '', how = '', user, host, port] = URL_PARTS.exec(value) ?? []
  if (!host) return
  const kind = scheme.toLowerCase()
  const slot = kind.startsWith('imap') ? 'imap' : kind.startsWith('pop') ? 'pop3' : 'outgoing'
  startAnother(reading, slot, host)
  reading.at = slot
  put(reading, slot, 'host', host, words)
  if (port) put(reading, slot, 'port', port, words)
  if (kind.endsWith('s')) put(reading, slot, 'security', 'tls', words)
  if (how.includes('oauth')) put(reading, slot, 'auth', 'oauth2', words)
  const name = user?.split(':')[0]
  if (name && !name.includes('•')) put(reading, slot, 'username', decode(name), words)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch (error) {
    if (error instanceof URIError) return text
    throw error
  }
}

/** “SSL: on”, and the lines of msmtp and mutt that switch. */
function takeSwitch(reading: Reading, { words }: Token, { column }: Place): void {
  const folded = foldWords(words)
  if (folded.includes('ssl_force_tls')) return
  if (folded.includes('ssl_starttls')) {
    if (/yes/.test(folded)) put(reading, 'imap', 'security', 'starttls', words)
    return
  }
  if (/^tls_starttls\s/.test(folded)) {
    reading.slots.outgoing.security = { value: folded.endsWith('off') ? 'tls' : 'starttls', words }
    return
  }
  // msmtp’s own default is STARTTLS (tls_starttls, in its manual).
  if (/^tls\s+on$/.test(folded)) return put(reading, 'outgoing', 'security', 'starttls', words)
  const off = /(?:off|no|false|disabled|nein|aus|non|nee|uit|nie|wylaczone|nao|desativado|desactivado)$/.test(
    folded,
  )
  put(reading, column, 'security', off ? 'none' : 'on', words)
}
