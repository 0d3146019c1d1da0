import { findNearestPort } from '../ports/nearest-port.ts'
import { findPortRow } from '../ports/port-queries.ts'
import type { SlotName } from './found-slots.ts'
import { put, startAnother, type Reading } from './reading.ts'
import { tokensOf, type Token, type TokenKind } from './settings-tokens.ts'
import { foldWords, NONE, SECURITY_KEY, USER_KEY } from './settings-words.ts'
import { takeSwitch, takeUrl } from './take-file-line.ts'
import { isUnread } from './unread.ts'

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
    ? 'name'
    : ONLY_SECURITY_KEY.test(foldWords(line))
      ? 'security'
      : undefined
  reading.taken = new Set()
  for (const [turn, token] of tokens.entries()) {
    const same = tokens.filter(({ kind }) => columnKind(kind) === columnKind(token.kind))
    const column = same.length > 1 ? reading.columns[same.indexOf(token)] : undefined
    if (TAKE[token.kind](reading, token, { line, tokens, turn, both, column })) reading.taken.add(token.kind)
  }
  if (reading.asks === 'security' && ONLY_NONE.test(foldWords(line)))
    put(reading, undefined, 'security', 'none', line.trim())
  if (isUnread(line, tokens, reading.taken)) reading.unread.push(line.trim().replaceAll('\t', ' '))
  if (line.trim() !== '') reading.asks = asks
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

/** Whether the piece found its place. */
type Take = (reading: Reading, token: Token, place: Place) => boolean

const goTo =
  (slot: SlotName): Take =>
  (reading) => {
    reading.at = slot
    return true
  }

const TAKE = {
  web: () => true,
  imap: (reading, _, { both }) => {
    reading.at = both ? 'incoming' : 'imap'
    return true
  },
  pop3: (reading, _, { both }) => {
    reading.at = both ? 'incoming' : 'pop3'
    return true
  },
  smtp: goTo('outgoing'),
  outgoing: goTo('outgoing'),
  // “IMAP”, then “Incoming server”: the second word says nothing new.
  incoming: (reading) => {
    if (reading.at === undefined || reading.at === 'outgoing') reading.at = 'incoming'
    return true
  },
  url: takeUrl,
  host: takeHost,
  port: (reading, { value, words }, place) =>
    put(reading, protocolBehind(place, value) ?? place.column, 'port', value, words),
  number: (reading, { value, words }, place) =>
    isPortHere(value, place) &&
    put(reading, protocolBehind(place, value) ?? place.column, 'port', value, words),
  security: (reading, { value, words }, { column }) => {
    const said = value === 'starttls' && words.length > 'starttls'.length + 3 ? 'if-available' : value
    return put(reading, column, 'security', said === 'ssl' ? 'tls' : said, words)
  },
  'none-alone': (reading, { value, words }, { tokens, column }) =>
    tokens.some(isServer) &&
    !reading.taken.has('security') &&
    !reading.taken.has('encrypted-how') &&
    put(reading, column, 'security', value, words),
  'encrypted-how': (reading, token, { column }) => takeSwitch(reading, token, column),
  auth: (reading, { value, words }, { column }) => put(reading, column, 'auth', value, words),
  user: (reading, { value, words }) =>
    NOT_A_NAME.test(value) || put(reading, reading.at ?? 'incoming', 'username', value, words),
  address: (reading, { value, words }, { line }) => {
    if (reading.asks === 'name') put(reading, reading.at ?? 'incoming', 'username', value, words)
    if (ADDRESS_KEY.test(foldWords(line))) reading.slots.address ??= value
    return true
  },
} satisfies { readonly [K in TokenKind]: Take }

const ONLY_USER_KEY = new RegExp(String.raw`^\W*(?:(?:smtp|imap|pop3?) )?${USER_KEY}\W*$`, 'u')

const ONLY_SECURITY_KEY = new RegExp(String.raw`^\W*${SECURITY_KEY}\W*$`, 'u')
const ONLY_NONE = new RegExp(String.raw`^\W*${NONE}\W*$`, 'u')

/** “Benutzername: E-Mail-Adresse” tells what to type, not the name itself. */
const NOT_A_NAME = /mail|adress|address|direcc|indirizz|adres|endere|[•*]{2}|^<|^(?:your|ihre?|votre|uw)$/i
const ADDRESS_KEY =
  /^\W*(?:your |ihre |votre |tu |su |il tuo |uw |twoj |seu )?(?:e-?mail|mail|address|adresse|correo|indirizzo|endereco|konto|account|compte|cuenta)[^:@]{0,24}[:=\t]/

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

function takeHost(reading: Reading, { value, words }: Token, { line, tokens, column }: Place): boolean {
  const [host = '', port] = value.split(':')
  // “gmx.net” in a sentence is no server; behind “Server:” it is.
  const named = NAMED_FOR.find(([expression]) => expression.test(foldWords(host)))?.[1]
  const inTable =
    tokens.some(({ kind }) => kind === 'port' || kind === 'number' || kind === 'security') ||
    line.includes('\t')
  const served = /\b(?:server|serveur|servidor|serwer|host|hostname|hote|poll)\b/.test(foldWords(line))
  const told = tokens.some(({ kind }) => SLOT_OF[kind] !== undefined)
  if (!named && !inTable && !served && !told && line.trim() !== words) return false
  if (host.split('.').length < 3 && !served && !told && !inTable && line.trim() !== words) return false
  const slot =
    column ?? (told && !isSecond(reading, tokens, host) ? reading.at : byName(reading, named)) ?? 'incoming'
  startAnother(reading, slot, host)
  if (!column) reading.at = slot
  if (port) put(reading, slot, 'port', port, words)
  return put(reading, slot, 'host', host, words)
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
