import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { isSymptomId } from '../../domain/symptoms/symptom-ids.ts'
import type { MoreWords } from '../../domain/symptoms/decode.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import { SYMPTOMS } from './all-symptoms.ts'
import { decodeError } from './decode-error.ts'
import { otherWords } from './other-words.ts'
import { SURROUNDINGS, UNRELATED } from './surroundings.test-data.ts'
import { thunderbirdWords } from './thunderbird-words.ts'

const all: readonly Symptom[] = Object.values(SYMPTOMS)
const found = (text: string) => {
  const decoding = decodeError(text)
  return decoding.kind === 'found' ? [decoding.best.id, ...decoding.others.map(({ id }) => id)] : []
}
const best = (text: string) => found(text)[0]

/** As a person would meet it: with something in place of what differs. */
const met = (words: string) =>
  words.replaceAll('…', 'mail.example.com').replace('[AUTH] mail.example.com', '[AUTH] Sorry.')

/** Codes whose reply goes on in each server's own words. */
const WHOLE: { readonly [id: string]: string } = {
  'srv-535': '535 5.7.8 Error: authentication failed: (reason unavailable)',
  'srv-534-weak': '534 5.7.9 Authentication mechanism is too weak',
  'srv-538': '538 5.7.11 Encryption required for requested authentication mechanism',
  'srv-421': '421 4.7.0 Try again later, closing connection.',
}
const spoken = all.flatMap((symptom) =>
  symptom.words === undefined ? [] : [{ ...symptom, text: WHOLE[symptom.id] ?? met(symptom.words) }],
)

describe('a fault is found', () => {
  test.each(spoken)('$id by its own text', ({ id, text }) => {
    expect(best(text)).toBe(id)
  })

  const surrounded = spoken.flatMap(({ id, where, text }, place) =>
    [place, place + 1].map((turn) => {
      const choices = SURROUNDINGS[where]
      const around = choices[turn % choices.length] ?? choices[0]
      return { id, text: around(text), number: turn - place + 1 }
    }),
  )
  test.each(surrounded)('$id in surrounding $number', ({ id, text }) => {
    expect(found(text)).toContain(id)
  })

  const forms = all.flatMap(({ id, also = [] }) => also.map((form) => ({ id, form })))
  test.each(forms)('$id by another form: $form', ({ id, form }) => {
    expect(found(met(form))).toContain(id)
  })
})

test.each(UNRELATED)('no fault is in: %s', (sentence) => {
  expect(found(sentence)).toEqual([])
})
test('that is said of many sentences', () => {
  expect(new Set(UNRELATED).size).toBeGreaterThanOrEqual(200)
})

describe('masking takes nothing away', () => {
  const translated: MoreWords = thunderbirdWords
  const others: MoreWords = otherWords
  const saidOf = ({ id, words = '', also = [], vague = [] }: Symptom) =>
    [words, ...also, ...vague, ...(translated[id] ?? []), ...(others[id] ?? [])].map(met)

  test.each(all)('from $id, wherever it stands', (symptom) => {
    for (const [turn, form] of saidOf(symptom).entries()) {
      const text = Object.values(SURROUNDINGS)
        .map((choices) => (choices[turn % choices.length] ?? choices[0])(form))
        .join('\n\n')
      expect(maskSecrets(text)).toEqual({ text, masked: 0 })
    }
  })

  // Where a name and its password stand, too.
  const LEADS = [
    'jane@example.org ',
    'jane@example.org, ',
    'jane@example.org: ',
    'jane@example.org - ',
    'jane@example.org / ',
    'jane@example.org | ',
    'jane@example.org\n',
    'Login: jane ',
    'user: jane, ',
    'password - ',
    'Password... ',
  ]
  test.each(all)('from $id, behind an address or a dash', (symptom) => {
    const lost = saidOf(symptom)
      .flatMap((form) => LEADS.map((lead) => lead + form))
      .filter((text) => {
        const { text: left, masked } = maskSecrets(text)
        return masked > 0 && best(left) !== best(text)
      })
    expect(lost).toEqual([])
  })

  test('from sentences about something else', () => {
    for (const text of [...UNRELATED, UNRELATED.join('\n'), UNRELATED.join('\n\n')])
      expect(maskSecrets(text)).toEqual({ text, masked: 0 })
  })
})

describe('where several match', () => {
  test.each([
    [
      '534-5.7.9 Application-specific password required. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor',
      'srv-534-app-password',
    ],
    [
      'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired (_ssl.c:1006)',
      'any-cert-expired',
    ],
    [
      "certificate verify failed: Hostname mismatch, certificate is not valid for 'mail.example.com'. (_ssl.c:1006)",
      'any-cert-name',
    ],
    [
      "(0x800CCC92) : 'Your e-mail server rejected your login. The server responded: -ERR [IN-USE] Mailbox is locked by another POP3 session.'",
      'pop-in-use',
    ],
    [
      'Sending of password for user jane did not succeed. Mail server pop.example.com responded: [IN-USE] Mailbox is locked',
      'pop-in-use',
    ],
    [
      '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.\na NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
      'imap-dovecot-alert',
    ],
    [
      '535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials',
      'srv-535-gmail',
    ],
    ['535-5.7.8 Username and\n535-5.7.8 Password not accepted', 'srv-535-gmail'],
    [
      'Unable to authenticate to Outgoing server (SMTP) smtp.gmail.com.\n535-5.7.8 Username and Password not accepted',
      'srv-535-gmail',
    ],
    ['Login to server imap.example.com with username jane failed. [EXPIRED]', 'imap-expired'],
    ['535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.', 'srv-535'],
    ['Log onto incoming mail server: The operation timed out (0x8004210a)', 'outlook-0x8004210b'],
    ['530 5.7.1 Client was not authenticated', 'srv-530-auth'],
    ['The mail server responded: Authentication required.', 'srv-530-auth'],
    ['Cannot Get Mail\nThe connection to the server failed.', 'any-timeout'],
    ['Too many simultaneous connections. (Failure)', 'imap-too-many'],
    ['error: too many simultaneous connections', 'apple-too-many'],
  ])('the one that says most comes first: %s', (text, id) => {
    expect(best(text)).toBe(id)
  })

  test('the others are told, each once', () => {
    const ids = found('0x800CCC92 -ERR [AUTH] Authentication failed. Connection timed out')
    expect(ids).toEqual(expect.arrayContaining(['outlook-0x800ccc92', 'pop-auth', 'any-timeout']))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('a reply beside a fault is told too', () => {
  expect(decodeError('certificate has expired\n550 5.1.1 user unknown')).toMatchObject({
    best: { id: 'any-cert-expired' },
    reply: { code: '550 5.1.1', meaning: 'recipient-unknown' },
  })
  expect(decodeError('535 5.7.8 Error: authentication failed')).not.toHaveProperty('reply')
})

describe('however it was copied', () => {
  test.each([
    ['error 0x800ccc0e.', 'outlook-0x800ccc0e'],
    ['250-XXXXXXXA', 'any-xxxxxxxa'],
    ['Fehler 800CCC0E', 'outlook-0x800ccc0e'],
    ['0x8OOCCC0E', 'outlook-0x800ccc0e'],
    ['Ox800CCCOE', 'outlook-0x800ccc0e'],
    ['0x 800CCC 0E', 'outlook-0x800ccc0e'],
    ['０ｘ８００ＣＣＣ０Ｅ', 'outlook-0x800ccc0e'],
    ['0x800CCC\u200b0E', 'outlook-0x800ccc0e'],
    ['connection\u00a0refused', 'any-refused'],
    ['> Connection\n> timed out', 'any-timeout'],
    ['using STARTTLS since it doesn’t advertise that feature', 'tb-starttls-failed'],
    ["using STARTTLS since it doesn't advertise that feature", 'tb-starttls-failed'],
    ['530-5.7.0 Must issue a STARTTLS command first. xy12 - gsmtp', 'srv-530-starttls'],
  ])('%s', (text, id) => {
    expect(best(text)).toBe(id)
  })
})

describe('a code alone', () => {
  test.each([
    ['421', 'srv-421'],
    ['535', 'srv-535'],
    ['535 5.7.139', 'srv-535-5-7-139-disabled'],
    ['554 5.7.1', 'srv-relay-access-denied'],
  ])('%s', (text, id) => {
    expect(best(text)).toBe(id)
  })
  test('that means several things is read by its first digit', () => {
    expect(decodeError('Error 530')).toMatchObject({ kind: 'reply', code: '530', meaning: 'refused' })
  })
  test('is no fault where words follow that say something else', () => {
    expect(found('554 5.7.1 Message rejected as spam')).toEqual([])
  })
})

describe('where nothing is found', () => {
  test.each([
    ['0x800CCC0B', ['outlook-0x800ccc0d', 'outlook-0x800ccc0e', 'outlook-0x800ccc0f']],
    ['0x800CC0E', ['outlook-0x800ccc0e']],
    ['0x80042180', ['outlook-0x80042108']],
    ['error 0x80190194 occurred', []],
  ])('a code that is one sign off: %s', (text, meant) => {
    const decoding = decodeError(text)
    expect(decoding.kind).toBe('near')
    expect(decoding.kind === 'near' && decoding.meant).toEqual(expect.arrayContaining(meant))
    if (meant.length === 0) expect(decoding).toMatchObject({ meant: [] })
  })

  test.each([
    ['550 5.1.1 <jo@example.com>: Recipient address rejected: User unknown', 'recipient-unknown'],
    ['The response was: 552 5.2.2 Over quota', 'mailbox-full'],
    ['552 5.3.4 Message size exceeds fixed limit', 'message-too-big'],
    ['550-5.7.26 This message does not pass authentication checks', 'sender-unproven'],
    ['451 Try again', 'later'],
    ['451 4.7.0 Temporary server error. Please try again later. PRX4', 'later'],
    [
      '554 5.7.1 Service unavailable; Client host [192.0.2.4] blocked using zen.spamhaus.org',
      'network-listed',
    ],
    ['smtp; 550 5.4.1 Recipient address rejected: Access denied', 'recipient-unknown'],
    [
      'The mail server responded: 5.1.1 <bob@example.org>: Recipient address rejected: User unknown',
      'recipient-unknown',
    ],
    ['Der Mail-Server antwortete: 5.2.2 Mailbox full', 'mailbox-full'],
    ['552 5.2.2 <bob@example.org>: Recipient address rejected: Mailbox full', 'mailbox-full'],
    ['450 4.2.0 <bob@example.org>: Recipient address rejected: Greylisted', 'later'],
    ['452 4.5.3 Too many recipients', 'many-recipients'],
    ['550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found', 'recipient-unknown'],
    ['452 4.3.1 Insufficient system storage', 'later'],
    ['554 5.4.14 Hop count exceeded - possible mail loop', 'mail-loop'],
    ['connect to mx.example.org[192.0.2.1]:25: Connection timed out', 'other-server-away'],
    [
      'host mx.example.org[192.0.2.1] said: 452 4.2.2 Quota exceeded (mailbox for user is full) (in reply to end of DATA command)',
      'mailbox-full',
    ],
    [
      '<jo@example.org>: host mx.example.org[192.0.2.1] said: 550 5.7.1 Relay access denied (in reply to RCPT TO command)',
      'policy',
    ],
    ['a3 NO [NONEXISTENT] Unknown Mailbox: Sent', 'imap-no-such-mailbox'],
    ['-ERR Unknown command', 'pop-refused'],
  ])('a reply is read by its code: %s', (text, meaning) => {
    expect(decodeError(text)).toMatchObject({ kind: 'reply', meaning })
  })

  test('nothing is claimed', () => {
    expect(decodeError(' \n\t ')).toEqual({ kind: 'empty' })
    expect(decodeError('It doesn’t work')).toEqual({ kind: 'unknown' })
  })
})

test.each([
  ['SMTP: Login failed', 'srv-535'],
  ['IMAP: Login failed', 'imap-authfailed'],
])('what both sides say is read by the side that the text names: %s', (text, id) => {
  expect(best(text)).toBe(id)
})

test('which side it is about is told where the text says so', () => {
  expect(decodeError('SMTP: Connection refused')).toMatchObject({ side: 'outgoing' })
  expect(decodeError('IMAP: Connection refused')).toMatchObject({ side: 'incoming' })
  expect(decodeError('Connection refused')).not.toHaveProperty('side')
})

test('whatever is pasted, nothing throws, and what is found stands in the text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...spoken.map(({ text }) => text)),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const decoding = decodeError(pieces.join('\n'))
      if (decoding.kind !== 'found') return
      for (const { id, said } of [decoding.best, ...decoding.others]) {
        expect(isSymptomId(id)).toBe(true)
        expect(said).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})
