import { describe, expect, it, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { decodeSetup, encodeSetup } from '../link/codec.ts'
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
