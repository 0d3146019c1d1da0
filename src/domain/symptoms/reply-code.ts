/**
 * What a server's reply means by its code alone: RFC 5321 §4.2.1 (the first digit), the registry of enhanced status
 * codes (RFC 3463, RFC 5248) and of IMAP response codes (RFC 5530).
 */
export const REPLY_MEANINGS = [
  'recipient-unknown',
  'recipient-domain',
  'sender-address',
  'mailbox-disabled',
  'mailbox-full',
  'message-too-big',
  'other-server-away',
  'gave-up',
  'policy',
  'credentials',
  'encryption',
  'sender-unproven',
  'network-listed',
  'login-first',
  'many-recipients',
  'mail-loop',
  'protocol',
  'content',
  'later',
  'refused',
  'imap-no-such-mailbox',
  'imap-limit',
  'imap-no-permission',
  'imap-client-bug',
  'imap-server-bug',
  'imap-refused',
  'pop-refused',
] as const
export type ReplyMeaning = (typeof REPLY_MEANINGS)[number]

export interface Reply {
  readonly code: string
  readonly meaning: ReplyMeaning
}

/** By subject and detail; the class tells only whether to try again. */
const ENHANCED: Readonly<Record<string, ReplyMeaning>> = {
  '1.1': 'recipient-unknown',
  '1.2': 'recipient-domain',
  '1.3': 'recipient-unknown',
  '1.6': 'recipient-unknown',
  '1.7': 'sender-address',
  '1.8': 'sender-address',
  '1.10': 'recipient-domain',
  '2.1': 'mailbox-disabled',
  '2.2': 'mailbox-full',
  '2.3': 'message-too-big',
  '3.1': 'later',
  '3.4': 'message-too-big',
  '4.1': 'other-server-away',
  '4.2': 'other-server-away',
  '4.4': 'other-server-away',
  '4.6': 'mail-loop',
  '4.7': 'gave-up',
  '4.14': 'mail-loop',
  '5.1': 'protocol',
  '5.2': 'protocol',
  '5.3': 'many-recipients',
  '5.4': 'protocol',
  '7.0': 'policy',
  '7.1': 'policy',
  '7.8': 'credentials',
  '7.9': 'credentials',
  '7.10': 'encryption',
  '7.11': 'encryption',
  '7.13': 'mailbox-disabled',
  '7.20': 'sender-unproven',
  '7.23': 'sender-unproven',
  '7.25': 'sender-unproven',
  '7.26': 'sender-unproven',
  '7.27': 'sender-address',
  '7.28': 'policy',
}

const SUBJECTS: Readonly<Record<string, ReplyMeaning>> = { 6: 'content', 7: 'policy', 5: 'protocol' }

const IMAP: Readonly<Record<string, ReplyMeaning>> = {
  NONEXISTENT: 'imap-no-such-mailbox',
  TRYCREATE: 'imap-no-such-mailbox',
  LIMIT: 'imap-limit',
  INUSE: 'imap-limit',
  NOPERM: 'imap-no-permission',
  CLIENTBUG: 'imap-client-bug',
  SERVERBUG: 'imap-server-bug',
  CORRUPTION: 'imap-server-bug',
}

/** Where a server speaks: at the start of a line, or behind what introduces it. */
const SPOKEN = String.raw`(?:^|[:;>"'(]|\b(?:said|replied|responded|error|code|reply|response))[ \t]*`
const ENHANCED_REPLY = /(?<![\d.])([245])\.(\d{1,2})\.(\d{1,3})(?![\d.]*\d)/
const SMTP = new RegExp(
  `${SPOKEN}(?:<-? *)?([45]\\d\\d)[ -](?:#?([45]\\.\\d{1,2}\\.\\d{1,3})\\b|(?=[\\p{L}<]))`,
  'imu',
)
/** Somebody has typed the code alone. */
const ALONE = /^\W*(?:error|code|fehler|erreur|errore)?\W*([45]\d\d)\W*$/i
/** The expression tries every way to part a text of other signs than Latin letters: not over a log. */
const LONGEST_ALONE = 100
const IMAP_REPLY = /(?:^|\s)(?:\w+ )?(?:NO|BAD|BYE) \[([A-Z-]{4,30})\]/m
const POP3_REPLY = /(?:^|[\s:>"'(])-ERR\b/m

/** Lists of networks that spam comes from answer over the DNS (RFC 5782). */
const LISTED =
  /\b(?:spamhaus|spamcop|barracuda|uceprotect|sorbs|blocked using|black ?list(?:ed)?|block ?list(?:ed)?|DNSBL|RBL)\b/i

const UNKNOWN =
  /\b(?:user unknown|no such user|unknown user|user not found|RecipientNotFound|does not exist)\b/i

/** What the words say more surely than the code: Exchange Online says 5.4.1 for an address that doesn’t exist. */
function unlike(text: string, enhanced: string | undefined): ReplyMeaning | undefined {
  if (UNKNOWN.test(text)) return 'recipient-unknown'
  return enhanced === '5.4.1' && /\brecipient address rejected\b/i.test(text)
    ? 'recipient-unknown'
    : undefined
}

/** Codes about the login mean that, whatever stands behind them (RFC 4954 §6). */
const BASIC: Readonly<Record<string, ReplyMeaning>> = {
  530: 'login-first',
  534: 'credentials',
  535: 'credentials',
  538: 'encryption',
}

/** Thunderbird leaves the first code out, in every language. */
const RESPONDED =
  /\b(?:responded|antwortete|r[ée]pondu|respondi[óo]|risposto|geantwoord|odpowiedział|respondeu)\s*:\s*(?:[^\n]{0,3})?([45]\.\d{1,2}\.\d{1,3})\b/iu

export function findReply(text: string): Reply | undefined {
  const imap = IMAP_REPLY.exec(text)?.[1]
  if (imap) return { code: `[${imap}]`, meaning: IMAP[imap] ?? 'imap-refused' }
  const smtp = SMTP.exec(text)
  if (smtp?.[1]) {
    const [, basic, enhanced] = smtp
    const code = enhanced ? `${basic} ${enhanced}` : basic
    if (LISTED.test(text)) return { code, meaning: 'network-listed' }
    return { code, meaning: unlike(text, enhanced) ?? BASIC[basic] ?? meaningOf(enhanced) ?? byClass(basic) }
  }
  const responded = RESPONDED.exec(text)?.[1]
  if (responded) {
    const meaning = unlike(text, responded) ?? meaningOf(responded) ?? byClass(responded)
    return { code: responded, meaning: LISTED.test(text) ? 'network-listed' : meaning }
  }
  const alone = text.length <= LONGEST_ALONE ? ALONE.exec(text)?.[1] : undefined
  if (alone) return { code: alone, meaning: byClass(alone) }
  if (POP3_REPLY.test(text)) return { code: '-ERR', meaning: 'pop-refused' }
  return undefined
}

function meaningOf(enhanced: string | undefined): ReplyMeaning | undefined {
  const [, , subject = '', detail = ''] = ENHANCED_REPLY.exec(enhanced ?? '') ?? []
  const meaning = ENHANCED[`${subject}.${detail}`] ?? SUBJECTS[subject]
  // A rule that holds for the time being is a limit, whatever it is called.
  return meaning === 'policy' && enhanced?.startsWith('4') ? 'later' : meaning
}

function byClass(basic: string): ReplyMeaning {
  return basic.startsWith('4') ? 'later' : 'refused'
}

/** Too general to be told beside a fault that was found. */
const GENERAL: readonly ReplyMeaning[] = [
  'policy',
  'protocol',
  'credentials',
  'login-first',
  'encryption',
  'later',
  'refused',
  'imap-refused',
  'pop-refused',
]

/** A reply on a line of its own, beside the lines that say a fault. */
export function findReplyBeside(
  text: string,
  found: readonly { readonly said: string; readonly at: number }[],
): Reply | undefined {
  const starts = (at: number) => text.lastIndexOf('\n', at) + 1
  const ends = (at: number) => (text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at))
  let rest = text
  for (const { said, at } of found) {
    const [from, to] = [starts(at), ends(at + said.length)]
    rest = rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to)
  }
  const reply = findReply(rest)
  return reply && !GENERAL.includes(reply.meaning) ? reply : undefined
}
