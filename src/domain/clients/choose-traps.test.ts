import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { advise } from '../advice/advise.ts'
import { exampleClient, exampleService, receives, sends } from '../advice/example-setup.ts'
import type { MailService } from '../account/mail-service.ts'
import { chooseTraps } from './choose-traps.ts'
import { CLIENT_IDS } from './client-ids.ts'
import type { Client, CurrentClient, Trap, TrapCondition } from './client.ts'

/** The traps that are told for what is recommended, or else for the first way in and out. */
function trapsOf(client: CurrentClient, service: MailService, protocol: 'imap' | 'pop3' = 'imap') {
  const { incoming, outgoing } = advise(service, client, protocol)
  const arrives = incoming.find(({ choice }) => choice.protocol === protocol)
  const leaves = outgoing.find(({ recommended }) => recommended) ?? outgoing[0]
  if (!arrives || !leaves) throw new Error('nothing to set up')
  return chooseTraps(client, arrives, leaves)
}

const TOLD = 'port-and-encryption-match'
const only = (...when: readonly TrapCondition[]) =>
  exampleClient(
    { oauth2: { imap: ['google'], pop3: [] } },
    { traps: when.map((condition): Trap => ({ code: TOLD, when: condition })) },
  )
const isTold = (when: TrapCondition, service = exampleService(), protocol: 'imap' | 'pop3' = 'imap') =>
  trapsOf(only(when), service, protocol).length > 0

const STARTTLS = receives('imap', 143, 'starttls')
const POP3 = exampleService({ incoming: [receives('pop3', 995, 'tls')] })

describe('a trap', () => {
  it('without a condition is always told', () => {
    const client = exampleClient({}, { traps: [{ code: TOLD }] })
    expect(trapsOf(client, exampleService())).toEqual([TOLD])
    expect(trapsOf(client, POP3, 'pop3')).toEqual([TOLD])
  })

  it('is told once, in the app’s order, however many of its conditions hold', () => {
    const client = exampleClient(
      {},
      {
        traps: [
          { code: 'spa-stays-off' },
          { code: TOLD, when: { security: 'tls' } },
          { code: TOLD, when: { protocol: 'imap' } },
          { code: 'protocol-is-final', when: { protocol: 'pop3' } },
          { code: 'spa-stays-off' },
        ],
      },
    )
    expect(trapsOf(client, exampleService())).toEqual(['spa-stays-off', TOLD])
  })

  it('of a protocol is told for that one', () => {
    expect(isTold({ protocol: 'imap' })).toBe(true)
    expect(isTold({ protocol: 'pop3' })).toBe(false)
    expect(isTold({ protocol: 'pop3' }, POP3, 'pop3')).toBe(true)
  })

  it('of a kind of encryption is told where one of the two servers has it', () => {
    expect(isTold({ security: 'starttls' })).toBe(false)
    expect(isTold({ security: 'starttls' }, exampleService({ incoming: [STARTTLS] }))).toBe(true)
    const sending = exampleService({ outgoing: [sends(587, 'starttls')] })
    expect(isTold({ security: 'starttls' }, sending)).toBe(true)
    expect(isTold({ security: 'tls' }, sending)).toBe(true)
    expect(isTold({ security: 'none' }, sending)).toBe(false)
  })

  it('of a way to sign in is told for the way that is really taken', () => {
    const google = exampleService({
      issuer: 'google',
      incoming: [receives('imap', 993, 'tls', { auth: ['oauth2', 'app-password'] })],
    })
    expect(isTold({ signIn: 'oauth2' }, google)).toBe(true)
    expect(isTold({ signIn: 'app-password' }, google)).toBe(false)
    expect(isTold({ signIn: 'oauth2' })).toBe(false)
  })

  it('of another user name is told where either server wants one', () => {
    expect(isTold({ otherUsername: true })).toBe(false)
    const other = exampleService({ outgoing: [sends(465, 'tls', { username: 'localpart' })] })
    expect(isTold({ otherUsername: true }, other)).toBe(true)
  })

  it('of a bridge is told only with one, and its opposite only without', () => {
    const bridge = exampleService({
      incoming: [receives('imap', 1143, 'starttls', { host: '127.0.0.1' })],
      outgoing: [sends(1025, 'starttls', { host: '127.0.0.1' })],
    })
    expect(isTold({ bridge: true }, bridge)).toBe(true)
    expect(isTold({ bridge: false }, bridge)).toBe(false)
    expect(isTold({ bridge: true })).toBe(false)
    expect(isTold({ bridge: false })).toBe(true)
  })

  it('needs all of its conditions', () => {
    expect(isTold({ protocol: 'imap', security: 'tls' })).toBe(true)
    expect(isTold({ protocol: 'imap', security: 'starttls' })).toBe(false)
    expect(isTold({ protocol: 'pop3', security: 'tls' })).toBe(false)
  })
})

describe('the apps', () => {
  const current = CLIENT_IDS.map((id): Client => CLIENTS[id]).filter((each) => each.status === 'current')

  it('tell of the Control Panel only where the address is not the user name', () => {
    const classic = CLIENTS['outlook-classic-windows']
    const code = 'ol-classic-no-username-field'
    expect(trapsOf(classic, exampleService())).not.toContain(code)
    const other = exampleService({ incoming: [receives('imap', 993, 'tls', { username: 'localpart' })] })
    expect(trapsOf(classic, other)).toContain(code)
  })

  it.each(current)('$id tells no POP3 trap for IMAP, and none twice', (client) => {
    const told = trapsOf(client, exampleService())
    const pop3 = client.traps.filter(({ when }) => when?.protocol === 'pop3').map(({ code }) => code)
    const elsewhere = client.traps.filter(({ when }) => when?.protocol !== 'pop3').map(({ code }) => code)
    expect(told.filter((code) => pop3.includes(code) && !elsewhere.includes(code))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
  })
})
