import { describe, expect, test } from 'vitest'
import { writeChoice } from '../account/choice.ts'
import type { MailService } from '../account/mail-service.ts'
import { NOT_OFFERED, type CurrentClient } from '../clients/client.ts'
import { exampleClient, exampleService, receives } from './example-setup.ts'
import { adviseIncoming } from './incoming.ts'

const advise = (change: Partial<MailService>, client: CurrentClient = exampleClient()) =>
  adviseIncoming(exampleService(change), client)

/** Each option in one line: what it is, whether it can be had, and a star where it is recommended. */
const lines = (options: ReturnType<typeof advise>) =>
  options.map(
    (option) => `${writeChoice(option.choice)} ${option.availability}${option.recommended ? ' *' : ''}`,
  )

const IMAPS = receives('imap', 993, 'tls')
const IMAP = receives('imap', 143, 'starttls')
const IMAP_CLEAR = receives('imap', 143, 'none')
const POP3S = receives('pop3', 995, 'tls')
const POP3 = receives('pop3', 110, 'starttls')
const POP3_CLEAR = receives('pop3', 110, 'none')

describe('the order', () => {
  test('TLS from the first byte goes before STARTTLS, whatever the provider names first', () => {
    expect(lines(advise({ incoming: [IMAP, IMAPS] }))).toEqual([
      'imap:993:tls usable *',
      'imap:143:starttls usable',
      'pop3:995:tls unavailable',
    ])
  })
  test('IMAP goes before POP3', () => {
    expect(lines(advise({ incoming: [POP3S, IMAPS] }))).toEqual([
      'imap:993:tls usable *',
      'pop3:995:tls usable',
    ])
  })
  test('POP3 with TLS is recommended before IMAP with STARTTLS', () => {
    expect(lines(advise({ incoming: [IMAP, POP3S] }))).toEqual([
      'imap:143:starttls usable',
      'pop3:995:tls usable *',
    ])
  })
  test('IMAP with STARTTLS is recommended before POP3 with STARTTLS', () => {
    expect(lines(advise({ incoming: [POP3, IMAP] }))).toEqual([
      'imap:143:starttls usable *',
      'pop3:110:starttls usable',
    ])
  })
  test('the table’s own port goes before an unusual one of the same strength', () => {
    const options = advise({ incoming: [receives('imap', 443, 'tls'), IMAPS] })
    expect(lines(options)).toEqual([
      'imap:993:tls usable *',
      'imap:443:tls usable',
      'pop3:995:tls unavailable',
    ])
    expect(options.map((option) => option.unusual)).toEqual([undefined, 'https-number', undefined])
  })
  test('the provider’s order decides between hosts: the first is the server, the others are alternatives', () => {
    const [first, second] = ['one', 'two'].map((name) =>
      receives('imap', 993, 'tls', { host: `${name}.example.com` }),
    )
    if (!first || !second) throw new Error('two servers')
    expect(advise({ incoming: [first, second] })[0]).toMatchObject({ server: first, alternatives: [second] })
  })
})

describe('what can be read by others', () => {
  test('is never recommended', () => {
    const options = advise({ incoming: [POP3_CLEAR, IMAP_CLEAR] })
    expect(lines(options)).toEqual(['imap:143:none unsafe', 'pop3:110:none unsafe'])
    expect(options[0]).toMatchObject({ grade: 'readable' })
    expect(options[0]?.reasons).toContain('cleartext')
  })
  test('is not even chosen while the same protocol is protected', () => {
    const options = advise({ incoming: [IMAP_CLEAR, IMAPS] })
    expect(lines(options)[1]).toBe('imap:143:none unavailable')
    expect(options[1]?.reasons[0]).toBe('stronger-offered')
  })
  test('is not even chosen while the other protocol is protected', () => {
    const options = advise({ incoming: [IMAP_CLEAR, POP3] })
    expect(lines(options)).toEqual(['imap:143:none unavailable', 'pop3:110:starttls usable *'])
    expect(options[0]?.reasons).toContain('stronger-offered')
  })
  test('may be chosen where the app can’t do the protected one', () => {
    const client = exampleClient({ protocols: { imap: 'no', pop3: 'yes' } })
    expect(lines(advise({ incoming: [IMAPS, POP3_CLEAR] }, client))).toEqual([
      'imap:993:tls unavailable',
      'pop3:110:none unsafe',
    ])
  })
})

describe('what is missing is shown with its reason', () => {
  test('a protocol that the service does not name', () => {
    expect(advise({})[1]).toMatchObject({ availability: 'unavailable', reasons: ['not-offered'] })
  })
  test('a protocol that the service is known not to have', () => {
    expect(advise({ requirements: ['no-pop'] })[1]?.reasons).toEqual(['provider-has-no-pop'])
    expect(advise({ incoming: [POP3S], requirements: ['no-imap'] })[0]?.reasons).toEqual([
      'provider-has-no-imap',
    ])
  })
  test('servers that nobody knows', () => {
    expect(advise({ incoming: [] }).map((option) => option.reasons)).toEqual([
      ['servers-unknown'],
      ['servers-unknown'],
    ])
  })
  test('a service for its own apps only', () => {
    expect(advise({ incoming: [], requirements: ['no-imap'] }).map((option) => option.reasons)).toEqual([
      ['provider-has-no-imap'],
      ['provider-has-no-imap'],
    ])
  })
})

describe('what the app lacks', () => {
  test('is a protocol', () => {
    const options = advise(
      { incoming: [IMAPS, POP3S] },
      exampleClient({ protocols: { imap: 'yes', pop3: 'no' } }),
    )
    expect(lines(options)).toEqual(['imap:993:tls usable *', 'pop3:995:tls unavailable'])
    expect(options[1]?.reasons[0]).toBe('client-lacks-protocol')
  })
  test('is a way to secure the connection', () => {
    const client = exampleClient({}, { security: { tls: NOT_OFFERED, starttls: 'STARTTLS', none: 'None' } })
    const options = advise({ incoming: [IMAPS, IMAP] }, client)
    expect(lines(options)).toEqual([
      'imap:143:starttls usable *',
      'imap:993:tls unavailable',
      'pop3:995:tls unavailable',
    ])
    expect(options[1]?.reasons[0]).toBe('client-lacks-security')
  })
  test('is not sure: it may be chosen, and says so', () => {
    const client = exampleClient({ protocols: { imap: 'yes', pop3: 'unverified' } })
    const pop = advise({ incoming: [IMAPS, POP3S] }, client)[1]
    expect(pop).toMatchObject({ availability: 'usable', recommended: false })
    expect(pop?.reasons).toContain('client-protocol-unverified')
  })
})

describe('every option says what it is', () => {
  test.each([
    [IMAPS, 'strong', ['tls-from-first-byte', 'all-devices']],
    [IMAP, 'old', ['starttls-must-be-required', 'legacy-port', 'all-devices']],
    [IMAP_CLEAR, 'readable', ['cleartext', 'all-devices']],
    [POP3S, 'strong', ['tls-from-first-byte', 'one-computer']],
    [POP3, 'old', ['starttls-must-be-required', 'legacy-port', 'one-computer']],
    [POP3_CLEAR, 'readable', ['cleartext', 'one-computer']],
    [receives('imap', 443, 'tls'), 'strong', ['tls-from-first-byte', 'unusual-pair', 'all-devices']],
  ] as const)('$protocol $port $security', (server, grade, reasons) => {
    const option = advise({ incoming: [server] }).find((each) => each.server)
    expect(option).toMatchObject({ grade, reasons, server, signIn: 'password' })
  })
})
