import { describe, expect, it } from 'vitest'
import { COMPARISON_IDS, type ComparisonId } from '../domain/guides/comparison.ts'
import { NOT_CHOICES, PORTS, type NotChoice, type PortNumber } from '../domain/ports/ports.ts'
import { loadComparison, loadGuide, loadShortGuide } from './registry.ts'

type Place = PortNumber | NotChoice['port'] | ComparisonId

/**
 * The claims of two much-copied articles on mail ports, each checked against the RFCs, and what our pages say in its
 * place: a phrase of the sentence that sets it right (or agrees, where it is true). Rows A12, B18 and B23 are missing on
 * purpose: nobody could verify them, so no page says them.
 */
const RIGHT: readonly (readonly [row: string, where: Place, says: string])[] = [
  ['A1 port alone', 465, 'Port, kind of encryption and server name belong together'],
  ['A1 port alone', 993, 'the right port with the wrong kind of encryption fails just as surely'],
  ['A2 SMTP for sending', 25, 'Sending from an app is another job, with its own name and ports'],
  ['A2 SMTP for sending', 'imap-or-pop3', 'Sending from an app is called Message Submission'],
  ['A3 fetching by POP and IMAP', 993, 'IMAP works on mail that stays on the server'],
  ['A4 25 is unencrypted', 25, 'It begins unencrypted and often switches with STARTTLS'],
  ['A5 plaintext ports', 143, 'They begin unencrypted and can be upgraded'],
  ['A6 all in clear', 143, 'Only if no upgrade happens'],
  ['A7 legacy only', 25, 'it has no successor'],
  ['A7 legacy only', 110, 'every mail between providers crosses it today'],
  ['A8 obsolete', 25, 'It leaves the transfer between servers out on purpose'],
  ['A8 obsolete', 110, 'leave that traffic out on purpose'],
  ['A9 SSL and TLS', 465, 'No version of SSL may be used any more'],
  ['A9 SSL and TLS', 993, 'SSL lives on only in the label'],
  [
    'A10 wrapping legacy ports',
    'submissions-or-submission',
    'There are two methods: a separate port with TLS from the first byte',
  ],
  ['A11 firewalls', 'submissions-or-submission', 'It is what firewalls break'],
  ['A13 587 is the standard', 587, 'But since January 2018 the preference is {submissions}'],
  ['A14 587 mandates TLS', 587, 'It mandates the sign-in'],
  ['A15 private content', 587, 'This is not end-to-end encryption'],
  ['A16 993', 993, 'registered as “imaps”'],
  ['A17 995', 995, 'registered as “pop3s”'],
  ['A18 587 for relay', 25, 'The secure form of {smtp} is {smtp} itself'],
  ['A19 143 and 993', 'imap-or-pop3', '{imap} with `STARTTLS` required, which is encrypted too'],
  ['A20 left out', 'submissions-or-submission', 'It needs the certificate check as much'],
  ['A20 left out', 993, 'This port only reads. Sending has its own setting'],
  ['B1 reaching the recipient', 25, 'Your app never talks to the recipient’s server'],
  ['B2 outbox', 465, 'the mail stays in your outbox'],
  ['B3 IETF ports', 25, 'RFCs say what each port is for, and IANA keeps the list'],
  ['B4 25 restricted', 25, 'close {smtp} outbound'],
  ['B5 587 before 465', 'submissions-or-submission', 'The order is the reverse: {submissions} first'],
  ['B6 relaying or submitting', 25, 'it decides between {smtp} and the other two'],
  ['B7 25 was', 25, 'They use it today, for all mail between providers'],
  ['B8 why blocked', 25, 'infected machines that deliver spam straight to other people’s servers'],
  ['B9 servers without 25', 587, 'Such a server needs {smtp} opened, or a relay service that it signs in to'],
  ['B10 587 for servers', 587, 'a mail server only when it hands its mail to a relay service as a customer'],
  ['B11 587 requires TLS', 587, 'In the port’s own standard, STARTTLS is a MAY'],
  ['B12 protected', 587, 'if STARTTLS was required and the certificate checked'],
  ['B13 login', 587, 'Its standard makes the sign-in compulsory by default'],
  ['B14 spoofing', 587, 'SPF, DKIM and DMARC are made against that'],
  ['B15 465 deprecated', 465, 'It is the other way round since January 2018'],
  ['B16 465 widely', 465, 'Microsoft doesn’t, and iCloud is reported to document only {submission}'],
  ['B17 hides all', 465, 'Nobody sees the mail dialogue'],
  ['B19 fallback', 465, 'It is the first choice, not the fallback'],
  [
    'B20 which goes with which',
    'submissions-or-submission',
    '{submissions} goes with `SSL/TLS`, {submission} with `STARTTLS`',
  ],
  ['B21 handshake', 587, 'The handshake needs the right server name, for the certificate'],
  ['B21 handshake', 993, 'The handshake never sees them'],
  ['B22 causes', 'submissions-or-submission', 'A closed port, a missing sign-in'],
  ['B22 causes', 993, 'something there swallows the connection'],
  ['B24 left out', 'submissions-or-submission', 'Slow: silence, then a time-out'],
  ['B24 left out', 993, 'an app password or its own sign-in page (OAuth)'],
]

/** What no page may say in its own voice. Within a myth, `said` quotes it and is left out here. */
const WRONG: readonly (readonly [row: string, wrong: RegExp])[] = [
  ['A5, A6 plaintext ports', /\{(imap|pop3)\} is (a|the) (plaintext|unencrypted|non-secure)/i],
  ['A7 25 is legacy', /\{smtp\} (was|is) (historically|a legacy|obsolete)/i],
  ['A11 upgrades please firewalls', /STARTTLS[^.]*(compatible with|friendl\w+ to) (firewalls|NAT)/i],
  ['A13 universally accepted', /universally accepted/i],
  ['A14, B11 587 requires TLS', /\{submission\} (requires|mandates|enforces) (TLS|encryption|STARTTLS)/i],
  ['A18 587 between providers', /\{submission\}[^.]*(used|for relay) between (servers|providers)/i],
  ['B5 587 first', /(prefer|recommend)\w* \{submission\} (over|before) \{submissions\}/i],
  ['B9 use 587 to reach servers', /use \{submission\} to reach/i],
  [
    'B14 login stops spoofing',
    /(login|sign-in|authentication) (prevents|stops|greatly lowers) (spoofing|phishing)/i,
  ],
  ['B15 465 deprecated', /(?<!may read that )\{submissions\} (is|was) (deprecated|obsolete|outdated)/i],
  ['B19 a fallback', /\{submissions\} is (only )?a (reliable )?fallback/i],
  ['A12 compliance', /\b(GDPR|HIPAA|data[- ]protection|complian\w+)\b/i],
  ['B18 control panels', /control panels (and|default)/i],
  ['B23 most problems', /(resolves|solves|fixes) most/i],
]

async function textsOf(where: Place): Promise<readonly string[]> {
  if (COMPARISON_IDS.some((id) => id === where)) return texts(await loadComparison(where as ComparisonId))
  if (NOT_CHOICES.some(({ port }) => port === where))
    return texts(await loadShortGuide(where as NotChoice['port']))
  return texts(await loadGuide(where as PortNumber))
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'said' || key === 'by' ? [] : texts(inner)))
}

const PLACES: readonly Place[] = [
  ...PORTS.map(({ port }) => port),
  ...NOT_CHOICES.map(({ port }) => port),
  ...COMPARISON_IDS,
]

describe('what is often said of mail ports', () => {
  it.each(RIGHT)('%s: page %s says “%s”', async (_, where, says) => {
    expect((await textsOf(where)).filter((text) => text.includes(says))).toHaveLength(1)
  })

  it('has an answer to every row but those that nobody could verify', () => {
    const wanted = [
      ...Array.from({ length: 20 }, (_, place) => `A${place + 1}`),
      ...Array.from({ length: 24 }, (_, place) => `B${place + 1}`),
    ].filter((row) => !['A12', 'B18', 'B23'].includes(row))
    expect([...new Set(RIGHT.map(([row]) => row.split(' ')[0]))].toSorted()).toEqual(wanted.toSorted())
  })

  it.each(WRONG)('%s: no page says it in its own voice', async (_, wrong) => {
    for (const place of PLACES) for (const text of await textsOf(place)) expect(text).not.toMatch(wrong)
  })
})
