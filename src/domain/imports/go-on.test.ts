import { describe, expect, it, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { decodeSetup, encodeSetup } from '../link/codec.ts'
import { choosePairs } from './choose-pairs.ts'
import { readText } from './read-file.ts'
import { makeCheck } from './make-check.ts'
import { makeSetup } from './make-setup.ts'
import { findReceivers } from './receivers.ts'
import type { ImportedFile } from './imported.ts'

const server = (element: string, type: string, inner: string) =>
  `<${element} type="${type}">${inner}</${element}>`
const words = (
  host: string,
  port: number,
  security: string,
  user = '%EMAILADDRESS%',
  auth = 'password-cleartext',
) =>
  `<hostname>${host}</hostname><port>${port}</port><socketType>${security}</socketType><username>${user}</username><authentication>${auth}</authentication>`

function file(...servers: readonly string[]): ImportedFile {
  const read = readText(
    `<clientConfig><emailProvider id="a"><domain>shop.example</domain>${servers.join('')}</emailProvider></clientConfig>`,
  )
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

const IMAP = server('incomingServer', 'imap', words('imap.shop.example', 993, 'SSL'))
const SMTP = server('outgoingServer', 'smtp', words('smtp.shop.example', 587, 'STARTTLS'))

function setup(...servers: readonly string[]) {
  const [account] = file(...servers).accounts
  const [incoming] = account?.incoming ?? []
  const [outgoing] = account?.outgoing ?? []
  if (!account) throw new Error('no account')
  const pair = { ...(incoming ? { incoming } : {}), ...(outgoing ? { outgoing } : {}) }
  return { account, pair, made: makeSetup(account, pair, hostname('shop.example')) }
}

describe('an account that is set up from a file', () => {
  it('is a link like any other', () => {
    const { made } = setup(IMAP, SMTP)
    if (!made.ok) throw new Error(made.error.code)
    expect(made.value.losses).toEqual([])
    const link = encodeSetup(made.value.setup)
    expect(link).toBe(
      'v=1&domain=shop.example&incoming=imap:993:tls&outgoing=smtp:587:starttls&in-host=imap.shop.example&out-host=smtp.shop.example',
    )
    expect(decodeSetup(link)).toEqual({ ok: true, value: { setup: made.value.setup, notices: [] } })
  })

  it('fills the person’s domain in, and takes the part before the @ where the file says so', () => {
    const { made } = setup(
      server('incomingServer', 'pop3', words('pop.%EMAILDOMAIN%', 995, 'SSL', '%EMAILLOCALPART%')),
      SMTP,
    )
    expect(made.ok && made.value.setup.service).toEqual({
      kind: 'domain',
      domain: 'shop.example',
      inHost: 'pop.shop.example',
      outHost: 'smtp.shop.example',
      username: 'localpart',
    })
  })

  it('leaves out what is weak, and says so', () => {
    const { made } = setup(
      server('incomingServer', 'imap', words('imap.shop.example', 143, 'plain')),
      server('outgoingServer', 'smtp', words('smtp.shop.example', 25, 'STARTTLS')),
    )
    expect(made.ok && made.value.losses).toEqual(['incoming-weak', 'outgoing-weak'])
    expect(made.ok && made.value.setup.incoming).toBeUndefined()
    expect(setup(IMAP).made).toMatchObject({ ok: true, value: { losses: ['outgoing-open'] } })
  })

  test.each([
    [[SMTP], { code: 'no-incoming' }],
    [
      [server('incomingServer', 'imap', words('192.0.2.1', 993, 'SSL')), SMTP],
      { code: 'bad-host', side: 'incoming' },
    ],
    [
      [IMAP, server('outgoingServer', 'smtp', words('localhost', 465, 'SSL'))],
      { code: 'bad-host', side: 'outgoing' },
    ],
    [
      [server('incomingServer', 'imap', words('imap.shop.example', 993, 'SSL', 'SHOP\\jane')), SMTP],
      { code: 'own-username', text: 'SHOP\\jane' },
    ],
    [
      [server('incomingServer', 'imap', words('imap.shop.example', 993, 'SSL', 'x', 'GSSAPI')), SMTP],
      { code: 'sign-in' },
    ],
  ] as const)('or the reason why it isn’t', (servers, error) => {
    expect(setup(...servers).made).toEqual({ ok: false, error })
  })

  it('needs a domain from the person where the file has none', () => {
    const { account, pair } = setup(IMAP, SMTP)
    expect(makeSetup(account, pair, undefined)).toEqual({ ok: false, error: { code: 'no-domain' } })
  })
})

describe('an account that is checked', () => {
  it('fills the form as far as the file says it', () => {
    const { account, pair } = setup(
      server('incomingServer', 'imap', words('imap.shop.example', 993, 'SSL', 'jane')),
      server('outgoingServer', 'smtp', words('10.0.0.1', 70_000, 'what', '', 'secure')),
    )
    const check = makeCheck(account, pair)
    expect(check.found.map(({ field, value }) => [field, value])).toEqual([
      ['protocol', 'imap'],
      ['incoming.host', 'imap.shop.example'],
      ['incoming.port', '993'],
      ['incoming.security', 'tls'],
      ['incoming.username', 'jane'],
      ['incoming.auth', 'password'],
      ['outgoing.host', '10.0.0.1'],
      ['outgoing.auth', 'encrypted'],
    ])
  })
})

describe('who gets the password', () => {
  it('is each server once, with all that it is for', () => {
    const both = server('outgoingServer', 'smtp', words('imap.shop.example', 465, 'SSL'))
    const number = server('incomingServer', 'pop3', words('192.0.2.1', 995, 'SSL'))
    const open = server('outgoingServer', 'smtp', words('relay.shop.example', 587, 'STARTTLS', '', 'none'))
    const contacts = '<addressbook type="carddav"><url>https://dav.hoster.example/</url></addressbook>'
    expect(findReceivers(file(IMAP, number, both, open, contacts))).toEqual([
      {
        key: 'imap.shop.example',
        host: { kind: 'name', name: 'imap.shop.example' },
        purposes: ['imap', 'smtp'],
      },
      {
        key: '192.0.2.1',
        host: { kind: 'unusable', text: '192.0.2.1', problem: 'ip-address' },
        purposes: ['pop3'],
      },
      {
        key: 'dav.hoster.example',
        host: { kind: 'name', name: 'dav.hoster.example' },
        purposes: ['contacts'],
        foreign: { registrable: 'hoster.example', domain: 'shop.example' },
      },
    ])
  })
})

describe('who gets the password, whatever the file says about signing in', () => {
  const hosts = (read: ImportedFile) => findReceivers(read).map(({ key }) => key)

  it('is every server of a mailbox, and one for sending as soon as one app signs in there', () => {
    const none = server('incomingServer', 'imap', words('a.example', 993, 'SSL', 'a', 'none'))
    const both = '</authentication><authentication>password-cleartext'
    const sending = server('outgoingServer', 'smtp', words('b.example', 465, 'SSL', 'a', `none${both}`))
    expect(hosts(file(none, sending))).toEqual(['a.example', 'b.example'])
  })

  it('is every server of an Autodiscover answer', () => {
    const protocol = (type: string) =>
      `<Protocol><Type>${type}</Type><Server>${type}.example.com</Server><AuthRequired>off</AuthRequired></Protocol>`
    const read = readText(
      `<Autodiscover><Response><Account>${protocol('IMAP')}${protocol('SMTP')}</Account></Response></Autodiscover>`,
    )
    expect(read.ok && hosts(read.value)).toEqual(['imap.example.com', 'smtp.example.com'])
  })

  it('is told by the end of a name, whatever the app puts before it', () => {
    const odd = server('incomingServer', 'imap', words('%EMAILDOMAIN%.evil.example', 993, 'SSL'))
    const odder = server('incomingServer', 'imap', words('%EMAILLOCALPART%.x.evil.example', 993, 'SSL'))
    const foreign = { registrable: 'evil.example', domain: 'shop.example' }
    expect(findReceivers(file(odd, odder))).toMatchObject([{ foreign }, { foreign }])
  })
})

describe('the server that Thunderbird takes', () => {
  const named = (host: string, more = words(host, 993, 'SSL')) => server('incomingServer', 'imap', more)
  const taken = (...servers: readonly string[]) => {
    const [account] = file(...servers, SMTP).accounts
    return account && choosePairs(account)[0].incoming?.host
  }

  test.each([
    [
      '%EMAILLOCALPART%.evil.example',
      { kind: 'made-of-address', before: '%EMAILLOCALPART%', after: '.evil.example' },
    ],
    [
      '%EMAILDOMAIN%.%EMAILDOMAIN%.evil.example',
      { kind: 'made-of-address', before: '%EMAILDOMAIN%.%EMAILDOMAIN%', after: '.evil.example' },
    ],
    ['198.51.100.7', { kind: 'unusable', text: '198.51.100.7', problem: 'ip-address' }],
    ['2001:db8::7', { kind: 'unusable', text: '2001:db8::7', problem: 'ip-address' }],
    ['evil', { kind: 'unusable', text: 'evil', problem: 'single-label' }],
  ] as const)('may be called %s', (host, expected) => {
    expect(taken(named(host), IMAP)).toEqual(expected)
  })

  test.each([
    ['letters that aren’t ASCII', words('imap.bücher.example', 993, 'SSL')],
    ['an underscore', words('imap_1.shop.example', 993, 'SSL')],
    ['the address of nobody', words('::', 993, 'SSL')],
    ['a placeholder in small letters', words('%emaildomain%', 993, 'SSL')],
    ['half an IPv6 address', words('2001:db8', 993, 'SSL')],
    ['two gaps in one', words('2001::db8::7', 993, 'SSL')],
    [
      'attributes where a text is expected',
      words('a.example', 993, 'SSL').replace('<hostname', '<hostname a=""'),
    ],
    ['elements in a text', words('a.example', 993, 'SSL').replace('993', '993<a/>')],
    ['a sign-in page that Thunderbird doesn’t know', words('a.example', 993, 'SSL', 'a', 'OAuth2')],
    ['a certificate', words('a.example', 993, 'SSL', 'a', 'TLS-client-cert')],
    ['a mailbox that is open to all', words('a.example', 993, 'SSL', 'a', 'none')],
    ['a mailbox that is open by its network', words('a.example', 993, 'SSL', 'a', 'client-IP-address')],
  ])('isn’t one with %s', (_, inner) => {
    expect(taken(named('', inner), IMAP)).toEqual({ kind: 'name', name: 'imap.shop.example' })
  })

  test.each([
    ['a port with more behind it', words('a.example', 993, 'SSL').replace('993', ' 993 and more')],
    ['a port that begins in hexadecimal', words('a.example', 993, 'SSL').replace('993', '0x3e1-')],
    ['a sign-in page that is built in', words('imap.gmail.com', 993, 'SSL', 'a', 'OAuth2')],
  ])('may be one with %s', (_, inner) => {
    expect(taken(named('', inner), IMAP)).not.toEqual({ kind: 'name', name: 'imap.shop.example' })
  })

  it('for sending may be one without a sign-in', () => {
    const open = server('outgoingServer', 'smtp', words('a.example', 587, 'STARTTLS', 'a', 'smtp-after-pop'))
    const read = file(IMAP, open)
    expect(read.remarks.filter(({ code }) => code === 'thunderbird-refuses')).toEqual([])
    expect(read.accounts[0]?.outgoing[0]?.signIn).toEqual([{ kind: 'after-pop' }])
  })
})

describe('the user name of a setup', () => {
  const mailbox = (user: string) =>
    server('incomingServer', 'imap', words('imap.shop.example', 993, 'SSL', user))
  const relay = (user: string) =>
    server('outgoingServer', 'smtp', words('smtp.shop.example', 465, 'SSL', user))

  it('is one for both servers, and another one for sending is said', () => {
    const { made } = setup(mailbox('%EMAILLOCALPART%'), relay('%EMAILADDRESS%'))
    expect(made.ok && made.value.losses).toEqual(['outgoing-username'])
    expect(setup(IMAP, relay('')).made).toMatchObject({ value: { losses: [] } })
  })

  it('that is an address is the person’s only at the person’s domain', () => {
    expect(setup(mailbox('jane@shop.example'), SMTP).made).toMatchObject({
      value: { setup: { email: { text: 'jane@shop.example' }, service: { username: 'email' } } },
    })
    expect(setup(mailbox('shared@corp.example'), SMTP).made).toEqual({
      ok: false,
      error: { code: 'own-username', text: 'shared@corp.example' },
    })
  })

  it('is an address in whatever letters its domain is written', () => {
    const { account, pair } = setup(mailbox('jane@bücher.example'), SMTP)
    const made = makeSetup({ ...account, address: 'jane@xn--bcher-kva.example' }, pair, undefined)
    expect(made).toMatchObject({ ok: true, value: { setup: { service: { username: 'email' } } } })
  })
})
