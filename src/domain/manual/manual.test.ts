import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { loadProviders } from '../../data/load-providers.ts'
import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import { writeChoice } from '../account/choice.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import { parsePasted } from '../check/parse-pasted.ts'
import { PORTS } from '../ports/ports.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import { judgeManual, type ManualAbout, type ManualFinding } from './judge-manual.ts'
import { makeTypedService, showTypedService } from './make-typed-service.ts'
import { EMPTY_MANUAL_FORM, MANUAL_FIELDS, MANUAL_SECURITIES, type ManualForm } from './manual-form.ts'
import { fillInOffer, offerPasted } from './offer-pasted.ts'
import { takeApart } from './take-apart.ts'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const index = makeProviderIndex(providers, WELL_KNOWN_DOMAINS)
const about: ManualAbout = { domain: hostname('shop.example'), index }

const GOOD: ManualForm = {
  ...EMPTY_MANUAL_FORM,
  'incoming.host': 'imap.shop.example',
  'outgoing.host': 'smtp.shop.example',
}
const found = (changes: Partial<ManualForm>, more: Partial<ManualAbout> = {}) =>
  judgeManual({ ...GOOD, ...changes }, { ...about, ...more })
const said = ({ field, code, weight }: ManualFinding) => `${field} ${code} ${weight}`

describe('a server’s name', () => {
  it.each([
    ['', 'empty'],
    [' \u200b', 'empty'],
    ['192.0.2.1', 'ip-address'],
    ['[2001:db8::1]', 'ip-address'],
    ['localhost', 'single-label'],
    ['imap.shop.example:993', 'has-port'],
    ['https://imap.shop.example/', 'has-scheme'],
    ['javascript:alert(1)', 'bad-characters'],
    ['<b>x</b>.example', 'bad-characters'],
    ['jane@shop.example', 'bad-characters'],
    ['imap shop.example', 'bad-characters'],
  ])('%j is refused: %s', (text, code) => {
    expect(found({ 'incoming.host': text }).map(said)).toEqual([`incoming.host ${code} refused`])
  })

  it('of somebody’s own is nothing to speak of, in full-width letters or as A-labels too', () => {
    for (const text of [
      'mail.shop.example',
      'ｍａｉｌ.shop.example',
      'MAIL.SHOP.EXAMPLE.',
      'mail.bücher.example',
    ])
      expect(found({ 'incoming.host': text })).toEqual([])
  })

  it('outside an organisation’s list is refused', () => {
    const organisation = { providers: [], allowedHosts: ['*.shop.example'] }
    expect(found({}, { organisation })).toEqual([])
    expect(found({ 'outgoing.host': 'smtp.evil.example' }, { organisation }).map(said)).toEqual([
      'outgoing.host host-not-allowed refused',
    ])
  })

  it.each([
    ['imap.gmial.com', 'host-near-miss', 'imap.gmail.com'],
    ['imap.gmail.co', 'host-near-miss', 'imap.gmail.com'],
    ['mail.gmial.com', 'host-near-miss', 'imap.gmail.com'],
    ['imap.gmaıl.com', 'host-look-alike', 'imap.gmail.com'],
    ['imap.gmаil.com', 'host-look-alike', 'imap.gmail.com'],
    ['imap.gmail.com', 'host-known', undefined],
    ['smtp.gmail.com', 'host-known', undefined],
    ['post.gmail.com', 'host-below-known', undefined],
  ])('%s is asked about: %s', (text, code, other) => {
    const [first, ...more] = found({ 'incoming.host': text })
    expect(more).toEqual([])
    expect(first).toMatchObject({ field: 'incoming.host', code, weight: 'said' })
    expect(first?.provider?.name).toBeTruthy()
    expect(first?.other).toBe(other)
    expect(first?.mends).toEqual(other ? [{ 'incoming.host': other }] : [])
  })

  it('below the person’s own domain is no slip, however near that is to a known one', () => {
    const own = { domain: hostname('gmial.com') }
    expect(found({ 'incoming.host': 'imap.gmial.com', 'outgoing.host': 'mail.gmial.com' }, own)).toEqual([])
  })

  it('of one provider on both sides is said once', () => {
    const both = { 'incoming.host': 'imap.gmail.com', 'outgoing.host': 'smtp.gmail.com' }
    expect(found(both).map(said)).toEqual(['incoming.host host-known said'])
  })

  it('that says it is for the other protocol or direction is asked about', () => {
    expect(found({ protocol: 'imap', 'incoming.host': 'pop.shop.example' }).map(said)).toEqual([
      'incoming.host host-of-other-protocol said',
    ])
    expect(found({ 'outgoing.host': 'imap.shop.example' }).map(said)).toEqual([
      'outgoing.host host-of-other-direction said',
    ])
  })
})

describe('a port', () => {
  it.each(['0', '65536', '-25', '99999999', '25.5', '😀', 'javascript:', '9 9 3'])('%s is none', (text) => {
    expect(found({ 'incoming.port': text }).map(said)).toEqual(['incoming.port port-not-a-number refused'])
  })

  it('may be written as its service is called', () => {
    expect(found({ 'incoming.port': 'imaps', 'incoming.security': 'tls' })).toEqual([])
  })

  it('that doesn’t go with the encryption is mended by one press', () => {
    const [finding] = found({ 'outgoing.port': '465', 'outgoing.security': 'starttls' })
    expect(finding).toMatchObject({
      field: 'outgoing.security',
      code: 'starttls-on-tls-port',
      weight: 'refused',
      port: 465,
      mends: [{ 'outgoing.security': 'tls' }, { 'outgoing.port': '587' }],
    })
  })
})

test('directions that were exchanged are put right by one press', () => {
  const exchanged = {
    'incoming.host': 'smtp.shop.example',
    'incoming.port': '465',
    'outgoing.host': 'imap.shop.example',
    'outgoing.port': '993',
    'outgoing.security': 'tls',
  }
  const findings = found(exchanged)
  expect(findings.map(said)).toEqual(['incoming.host sides-exchanged refused'])
  expect(found({ ...exchanged, ...findings[0]?.mends[0] })).toEqual([])
})

describe('every change that one press makes', () => {
  const any = fc.record({
    protocol: fc.constantFrom('', 'imap', 'pop3'),
    'incoming.port': fc.constantFrom('', ...PORTS.map(({ port }) => String(port))),
    'incoming.security': fc.constantFrom('', ...MANUAL_SECURITIES),
    'outgoing.port': fc.constantFrom('', ...PORTS.map(({ port }) => String(port))),
    'outgoing.security': fc.constantFrom('', ...MANUAL_SECURITIES),
  })
  it('takes its finding away and brings no other', () => {
    fc.assert(
      fc.property(any, (form) => {
        const before = found(form)
        for (const { field, code, mends } of before)
          for (const mend of mends) {
            const after = found({ ...form, ...mend })
            expect(after.some((each) => each.field === field && each.code === code)).toBe(false)
            // Each side of an exchange may have had another mistake, which can be seen only now.
            if (code !== 'sides-exchanged') expect(after.length).toBeLessThan(before.length)
          }
      }),
    )
  })
  it('leaves a form that can be made a service once nothing is refused', () => {
    fc.assert(
      fc.property(any, (form) => {
        const refused = found(form).some(({ weight }) => weight === 'refused')
        const made = makeTypedService({ ...GOOD, ...form }, about.domain)
        expect(made).toBeDefined()
        if (refused) return
        for (const server of made?.servers ?? []) {
          const side = server.protocol === 'smtp' ? 'outgoing' : 'incoming'
          const port = form[`${side}.port`]
          const security = form[`${side}.security`]
          if (port) expect(server.port).toBe(Number(port))
          if (security) expect(server.security).toBe(security)
        }
      }),
    )
  })
})

describe('the service that is made', () => {
  const ways = (changes: Partial<ManualForm>) =>
    (makeTypedService({ ...GOOD, ...changes }, about.domain)?.servers ?? []).map(
      (server) => `${server.host} ${writeChoice(server)} ${server.username}`,
    )
  it('leaves open what nothing was said of', () => {
    expect(makeTypedService(GOOD, about.domain)).toEqual({
      domain: 'shop.example',
      inHost: 'imap.shop.example',
      outHost: 'smtp.shop.example',
      username: 'email',
    })
  })
  it.each<[string, Partial<ManualForm>, readonly string[]]>([
    [
      'port and encryption',
      { 'incoming.port': '993', 'incoming.security': 'tls' },
      ['imap.shop.example imap:993:tls email'],
    ],
    ['a port of the table', { 'outgoing.port': '587' }, ['smtp.shop.example smtp:587:starttls email']],
    [
      'a protocol',
      { protocol: 'pop3' },
      ['imap.shop.example pop3:995:tls email', 'imap.shop.example pop3:110:starttls email'],
    ],
    [
      'an encryption',
      { 'incoming.security': 'tls' },
      ['imap.shop.example imap:993:tls email', 'imap.shop.example pop3:995:tls email'],
    ],
    [
      'a port of the server’s own',
      { protocol: 'imap', 'incoming.port': '10993' },
      ['imap.shop.example imap:10993:tls email', 'imap.shop.example imap:10993:starttls email'],
    ],
    [
      'none',
      { 'outgoing.port': '587', 'outgoing.security': 'none' },
      ['smtp.shop.example smtp:587:none email'],
    ],
    ['the relay port', { 'outgoing.port': '25' }, ['smtp.shop.example smtp:25:starttls email']],
    [
      'another user name for sending',
      { 'outgoing.username': 'localpart' },
      ['smtp.shop.example smtp:465:tls localpart', 'smtp.shop.example smtp:587:starttls localpart'],
    ],
  ])('has the ways that %s leaves', (_, changes, expected) => {
    expect(ways(changes)).toEqual(expected)
  })
  it('fills in the form again as it was, where that was whole', () => {
    const form: ManualForm = {
      protocol: 'imap',
      'incoming.host': 'imap.shop.example',
      'incoming.port': '993',
      'incoming.security': 'tls',
      'incoming.username': 'localpart',
      'outgoing.host': 'smtp.shop.example',
      'outgoing.port': '587',
      'outgoing.security': 'starttls',
      'outgoing.username': 'email',
    }
    const typed = makeTypedService(form, about.domain)
    expect(typed && showTypedService(typed)).toEqual(form)
  })
  it('is none without both names', () => {
    expect(makeTypedService({ ...GOOD, 'outgoing.host': 'x' }, about.domain)).toBeUndefined()
  })
})

describe('a name with more around it', () => {
  it.each<[string, Partial<ManualForm>]>([
    ['imap.shop.example:993', { 'incoming.port': '993' }],
    ['imap.shop.example, Port 993', { 'incoming.port': '993' }],
    ['imap.shop.example 993', { 'incoming.port': '993' }],
    ['imaps://imap.shop.example', { protocol: 'imap', 'incoming.security': 'tls' }],
    [
      'IMAPS://jane:secret@imap.shop.example:993/',
      { protocol: 'imap', 'incoming.port': '993', 'incoming.security': 'tls' },
    ],
    ['ssl://imap.shop.example:993', { 'incoming.port': '993', 'incoming.security': 'tls' }],
    ['pop3://imap.shop.example', { protocol: 'pop3' }],
  ])('%s is taken apart', (text, changes) => {
    const apart = takeApart({ ...GOOD, 'incoming.host': text }, 'incoming')
    expect(apart?.form).toEqual({ ...GOOD, ...changes })
    expect(new Set(apart?.fields)).toEqual(new Set(['incoming.host', ...Object.keys(changes)]))
  })
  it.each([
    'imap.shop.example',
    'https://imap.shop.example',
    'smtp://imap.shop.example',
    'imap.shop.example:',
    '192.0.2.1:993',
    'jane@shop.example',
    'imap.shop.example:993:ssl',
    'javascript:1',
    '',
  ])('%j stays as it is', (text) => {
    expect(takeApart({ ...GOOD, 'incoming.host': text }, 'incoming')).toBeUndefined()
  })
  it('is left where a field says something else', () => {
    const form = { ...GOOD, 'incoming.host': 'imap.shop.example:993', 'incoming.port': '143' }
    expect(takeApart(form, 'incoming')).toBeUndefined()
  })
})

describe('a pasted text', () => {
  const jane = parseEmailAddress('jane@shop.example')
  const address = jane.ok ? jane.value : undefined
  const offers = (text: string) => {
    const parsed = parsePasted(text)
    return parsed.kind === 'found' ? parsed.accounts.map((account) => offerPasted(account, address)) : []
  }
  it.each([
    'IMAP: mail.x.example, Port 993, SSL\nSMTP: mail.x.example, Port 587, STARTTLS\nBenutzername: jane@shop.example',
    'Serveur de réception (IMAP) : mail.x.example, port 993, SSL/TLS\nServeur d’envoi (SMTP) : mail.x.example, port 587, STARTTLS\nNom d’utilisateur : jane@shop.example',
    'Servidor entrante IMAP: mail.x.example, puerto 993, SSL\nServidor saliente SMTP: mail.x.example, puerto 587, STARTTLS\nUsuario: jane@shop.example',
  ])('fills in the form: %s', (text) => {
    const [offer] = offers(text)
    expect(offer && fillInOffer(offer)).toEqual({
      ...EMPTY_MANUAL_FORM,
      protocol: 'imap',
      'incoming.host': 'mail.x.example',
      'incoming.port': '993',
      'incoming.security': 'tls',
      'incoming.username': 'email',
      'outgoing.host': 'mail.x.example',
      'outgoing.port': '587',
      'outgoing.security': 'starttls',
    })
    for (const { words } of offer?.found ?? []) expect(text.toLowerCase()).toContain(words.toLowerCase())
  })
  it('with both protocols offers two accounts', () => {
    const two = offers(
      'IMAP: imap.x.example 993 SSL\nPOP3: pop.x.example 995 SSL\nSMTP: smtp.x.example 465 SSL',
    )
    expect(two.map((offer) => fillInOffer(offer).protocol)).toEqual(['imap', 'pop3'])
  })
  it('with a user name of its own says so and leaves it out', () => {
    const [offer] = offers('IMAP server: mail.x.example\nPort: 993\nUser name: web12p3')
    expect(offer?.ownName).toBe('web12p3')
    expect(offer && fillInOffer(offer)['incoming.username']).toBe('')
  })
  it('with the part before the @ takes that', () => {
    const [offer] = offers('IMAP server: mail.x.example\nPort: 993\nUser name: jane')
    expect(offer && fillInOffer(offer)['incoming.username']).toBe('localpart')
  })
})

test('whatever is typed, there is an answer and nothing throws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      'imap.gmial.com',
      'imaps://x.example:1',
      '465',
      '😀',
      'starttls',
      'none',
      'localpart',
    ),
  )
  const form = fc.record(Object.fromEntries(MANUAL_FIELDS.map((field) => [field, text])))
  fc.assert(
    fc.property(form, (typed) => {
      const whole = typed as unknown as ManualForm
      for (const side of ['incoming', 'outgoing'] as const) takeApart(whole, side)
      const findings = judgeManual(whole, about)
      if (findings.every(({ weight }) => weight === 'said'))
        expect(makeTypedService(whole, about.domain)).toBeDefined()
    }),
    { numRuns: 300 },
  )
})
