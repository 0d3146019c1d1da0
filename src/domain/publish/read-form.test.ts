import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Server } from '../account/settings.ts'
import { domainRecords } from '../exporters/dns-records.ts'
import { DOMAIN_FORMATS } from '../exporters/exporter.ts'
import { DOMAIN_EXPORTERS } from '../exporters/registry.ts'
import { findStanding } from '../ports/port-queries.ts'
import { findPublishWarnings } from './find-warnings.ts'
import { YES, type PublishForm } from './publish-form.ts'
import { guessedHosts, readPublishForm } from './read-form.ts'
import { choiceOfWay, isGoodWay, WAYS } from './ways.ts'

const LOOKED = { looked: 'imap.example.com smtp.example.com www.example.com' }
const problemsOf = (form: PublishForm) => readPublishForm(form).problems

function inputOf(form: PublishForm) {
  const { input, problems } = readPublishForm({ domain: 'example.com', ...LOOKED, ...form })
  if (!input) throw new Error(JSON.stringify(problems))
  return input
}
const warningsOf = (form: PublishForm) => findPublishWarnings(inputOf(form))
const written = ({ protocol, host, port, security }: Server) => `${protocol}://${host}:${port} ${security}`

/** Of so many characters, in labels that are short enough. */
const longDomain = (length: number) => `${`${'a'.repeat(59)}.`.repeat(5).slice(-(length - 7))}example`

describe('the ways that are offered', () => {
  it('are those of the port table, best first, and none of them without TLS or between servers', () => {
    for (const way of WAYS) {
      const { protocol, port, security } = choiceOfWay(way)
      expect(security).not.toBe('none')
      expect(findStanding(protocol, port, security)).not.toBe('never')
    }
    expect(WAYS.filter(isGoodWay)).toEqual(['imaps', 'pop3s', 'submissions', 'submission', 'ms-v-worlds'])
  })
})

describe('the form', () => {
  it('asks for nothing but the domain at first', () => {
    expect(problemsOf({})).toEqual([{ field: 'domain', code: 'empty' }])
  })

  it.each([
    ['ada@example.com', 'address'],
    ['192.0.2.1', 'ip-address'],
    ['[2001:db8::1]', 'ip-address'],
    ['localhost', 'single-label'],
    ['co.uk', 'public-suffix'],
    ['com', 'single-label'],
    ['https://example.com/', 'has-scheme'],
    ['example.com:993', 'has-port'],
    ['exa mple.com', 'bad-characters'],
    ['<b>.example.com', 'bad-characters'],
    [`${'a'.repeat(64)}.example`, 'too-long'],
    [longDomain(235), 'too-long'],
  ])('says of the domain %s what is wrong: %s', (domain, code) => {
    expect(problemsOf({ domain })).toContainEqual({ field: 'domain', code })
  })

  it('takes a domain that leaves room for every name below it', () => {
    const domain = longDomain(234)
    const typed = { 'host-imaps': 'a.example', 'host-submissions': 'a.example', webHost: 'a.example' }
    const input = inputOf({ ...typed, domain })
    expect(input.domain).toHaveLength(234)
    for (const { name } of domainRecords(input)) expect(name.length).toBeLessThanOrEqual(253)
    expect(domainRecords(input).map(({ name }) => name)).toContain(`_autodiscover._tcp.${domain}`)
  })

  it('takes a domain with an @ or a dot at its end, in capitals, or in other letters', () => {
    expect(inputOf({ domain: ' @Example.COM. ' }).domain).toBe('example.com')
    const looked = 'imap.xn--bcher-kva.example smtp.xn--bcher-kva.example www.xn--bcher-kva.example'
    expect(inputOf({ domain: 'Bücher.example', looked })).toMatchObject({
      domain: 'xn--bcher-kva.example',
      name: 'bücher.example',
      webHost: 'www.xn--bcher-kva.example',
    })
  })

  it('guesses names from the domain, and wants them looked at', () => {
    const hosts = ['imap.example.com', 'smtp.example.com', 'www.example.com']
    expect(problemsOf({ domain: 'example.com' })).toEqual([{ field: 'looked', code: 'guessed', hosts }])
    const { incoming, outgoing, name, webHost } = inputOf({})
    expect(incoming.map(written)).toEqual(['imap://imap.example.com:993 tls'])
    expect(outgoing.map(written)).toEqual(['smtp://smtp.example.com:465 tls'])
    expect([name, webHost]).toEqual(['example.com', 'www.example.com'])
  })

  it('wants them looked at again when they are others', () => {
    expect(problemsOf({ domain: 'example.org', ...LOOKED })).toHaveLength(1)
    expect(problemsOf({ domain: 'example.com', ...LOOKED, 'use-pop3s': YES })).toHaveLength(1)
    expect(problemsOf({ domain: 'example.com', ...LOOKED, 'use-submission': YES })).toEqual([])
  })

  it('calls nothing a guess that was typed', () => {
    const form = {
      domain: 'example.com',
      'host-imaps': 'mx.example.com',
      'host-submissions': 'mx.example.com',
    }
    const web = { field: 'looked', code: 'guessed', hosts: ['www.example.com'] }
    expect(problemsOf(form)).toEqual([web])
    expect(problemsOf({ ...form, webHost: 'www.example.com' })).toEqual([])
    expect(inputOf({ ...form, looked: 'www.example.com', 'use-imap': YES }).incoming.map(written)).toEqual([
      'imap://mx.example.com:993 tls',
      'imap://mx.example.com:143 starttls',
    ])
  })

  it('publishes what is ticked with the best first, whatever was ticked first', () => {
    const { incoming } = inputOf({
      'host-imaps': 'a.example.com',
      'host-pop3': 'p.example.com',
      'use-pop3': YES,
      'use-pop3s': YES,
      looked: 'smtp.example.com www.example.com',
    })
    expect(incoming.map(({ port }) => port)).toEqual([993, 995, 110])
  })

  it('wants a server for each direction, and its name', () => {
    expect(problemsOf({ domain: 'example.com', 'use-imaps': '', ...LOOKED })).toContainEqual({
      field: 'incoming',
      code: 'no-server',
    })
    expect(problemsOf({ domain: 'example.com', 'use-submissions': '' })).toContainEqual({
      field: 'outgoing',
      code: 'no-server',
    })
    const typed = {
      domain: 'example.com',
      'host-imaps': '',
      'host-submissions': 'localhost',
      webHost: '127.0.0.1',
    }
    expect(problemsOf(typed)).toEqual([
      { field: 'host-imaps', code: 'empty' },
      { field: 'host-submissions', code: 'single-label' },
      { field: 'webHost', code: 'ip-address' },
    ])
  })

  it('keeps a name on one line, and takes none that hides text', () => {
    expect(inputOf({ name: ' Ada’s\r\n Mail ' }).name).toBe('Ada’s Mail')
    expect(problemsOf({ domain: 'example.com', ...LOOKED, name: 'Mail\u202Egro' })).toEqual([
      { field: 'name', code: 'hidden-characters' },
    ])
    expect(problemsOf({ domain: 'example.com', ...LOOKED, name: 'x'.repeat(201) })).toEqual([
      { field: 'name', code: 'too-long' },
    ])
  })

  it('says how people sign in, and falls back where the tab kept nonsense', () => {
    expect(inputOf({ username: 'localpart', signIn: 'oauth2 app-password' }).incoming[0]).toMatchObject({
      username: 'localpart',
      auth: ['oauth2', 'app-password'],
    })
    expect(inputOf({ username: 'root', signIn: 'shouting' }).outgoing[0]).toMatchObject({
      username: 'email',
      auth: ['password'],
    })
  })

  it('never throws, and what it takes every format takes or declines', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        'example.com',
        'mail.example.com',
        'co.uk',
        'bücher.example',
        '{domain}',
        'a.{domain}',
        YES,
        '',
      ),
    )
    const fields = [
      'domain',
      'name',
      'webHost',
      'use-pop3',
      'host-imaps',
      'host-pop3',
      'host-submissions',
    ] as const
    const form = fc.record(
      Object.fromEntries(fields.map((field) => [field, fc.option(text, { nil: undefined })])),
    )
    fc.assert(
      fc.property(form, (typed: PublishForm) => {
        const { shown } = readPublishForm(typed)
        const looked = guessedHosts(shown).join(' ')
        const { input, problems } = readPublishForm({ ...typed, looked })
        expect(input === undefined).toBe(problems.length > 0)
        if (input) for (const format of DOMAIN_FORMATS) DOMAIN_EXPORTERS[format].supports(input)
      }),
    )
  })
})

describe('what works and could be better', () => {
  it('is nothing where all is as it should be', () => {
    expect(warningsOf({ 'use-submission': YES })).toEqual([])
  })

  it.each([
    [
      'only-pop3',
      {
        'use-imaps': '',
        'use-pop3s': YES,
        'host-pop3s': 'p.example.com',
        looked: 'smtp.example.com www.example.com',
      },
    ],
    [
      'file-name-taken',
      { 'host-imaps': 'autoconfig.example.com', looked: 'smtp.example.com www.example.com' },
    ],
    ['incoming-starttls-only', { 'use-imaps': '', 'use-imap': YES }],
    ['outgoing-starttls-only', { 'use-submissions': '', 'use-submission': YES }],
    ['spare-port', { 'use-ms-v-worlds': YES }],
    ['only-oauth2', { signIn: 'oauth2' }],
    ['long-name', { name: 'n'.repeat(61) }],
    // The а is Cyrillic.
    ['mixed-scripts', { 'host-imaps': 'imаp.example.com', looked: 'smtp.example.com www.example.com' }],
    ['special-use', { 'host-imaps': 'imap.office.lan', looked: 'smtp.example.com www.example.com' }],
  ])('is said: %s', (warning, form) => {
    expect(warningsOf(form)).toEqual([warning])
  })

  it('is said of a domain that is rather the web site’s', () => {
    const looked = 'imap.www.example.com smtp.www.example.com www.www.example.com'
    expect(warningsOf({ domain: 'www.example.com', looked })).toEqual(['starts-with-www'])
  })
})
