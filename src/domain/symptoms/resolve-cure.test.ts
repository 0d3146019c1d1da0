import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { receives, sends } from '../advice/example-setup.ts'
import type { CurrentClient, Label } from '../clients/client.ts'
import { CLIENT_IDS } from '../clients/client-ids.ts'
import type { Account } from '../clients/resolve-form.ts'
import { CURE_CODES, settingsOf } from './cures.ts'
import { resolveCure, type CureField, type CureInApp } from './resolve-cure.ts'

const current: readonly CurrentClient[] = CLIENT_IDS.map((id) => CLIENTS[id]).filter(
  (client) => client.status === 'current',
)
const account: Account = {
  incoming: receives('imap', 993, 'tls'),
  outgoing: sends(465, 'tls'),
  signIn: { incoming: 'password', outgoing: 'password' },
}
const BOTH = ['incoming', 'outgoing'] as const

const words = (label: Label): string =>
  typeof label === 'string' ? label : 'text' in label ? `${label.text}?` : '(unknown)'

/** `≡ › Account Settings`, then `Port = 993` for each field, under its heading where it has one. */
const told = ({ ways }: CureInApp): readonly string[] =>
  ways.flatMap(({ trails, places }) => [
    ...trails.map(({ stops, actions }) =>
      [
        ...stops.map((stop) => (stop.kind === 'label' ? words(stop.label) : stop.what)),
        ...actions.map(({ do: act }) => `(${act})`),
      ].join(' › '),
    ),
    ...places.flatMap(({ window, heading, fields }) =>
      fields.map((field) => {
        const place = [window, heading].flatMap((label) => (label === undefined ? [] : `${words(label)}: `))
        return `${place.join('')}${words(field.label)} = ${value(field)}`
      }),
    ),
  ])

const value = ({ shown }: CureField): string => {
  if (shown?.kind === 'known') return shown.text
  if (shown?.kind === 'words') return words(shown.label)
  return shown?.kind === 'state' ? String(shown.on) : (shown?.kind ?? '-')
}

describe('a cure in the words of an app', () => {
  it('is the way to the account, and the fields as they are called there', () => {
    const client = CLIENTS['thunderbird-account-hub']
    expect(told(resolveCure('match-encryption', ['incoming'], { client }))).toEqual([
      '≡ › Account Settings › account › Server Settings',
      'Connection security: = SSL/TLS',
      'Port: = 993',
    ])
  })

  it('says no name of one’s own host where only the refused one is known', () => {
    const client = CLIENTS['thunderbird-account-hub']
    const typed = { ...account, incoming: receives('imap', 993, 'tls', { src: ['typed'] }) }
    const said = (whose: Account) =>
      told(resolveCure('host-of-provider', ['incoming'], { client, account: whose }))
    expect(said(typed)).toContain('Server Name: = -')
    expect(said(account)).not.toContain('Server Name: = -')
  })

  it('is called what classic Outlook calls it, in newer and older builds', () => {
    const client = CLIENTS['outlook-classic-windows']
    expect(told(resolveCure('match-encryption', ['outgoing'], { client }))).toEqual([
      'File › account › Account Settings › Server Settings',
      'File › account › Account Settings › Account Settings… › Change…',
      'Outgoing mail: Port = 465',
      'Outgoing mail: Encryption method = SSL/TLS',
    ])
  })

  it('is a switch and a port on an iPhone', () => {
    const cure = resolveCure('match-encryption', ['outgoing'], { client: CLIENTS['ios-mail'] })
    expect(told(cure)).toEqual([
      'Settings › Apps › Mail › Mail Accounts › account › Account Settings › SMTP › Primary Server',
      'Settings › Mail › Accounts › account › Account Settings › SMTP › Primary Server',
      'Use SSL = true',
      'Server Port = 465',
    ])
  })

  it('is the box that the app has for it', () => {
    const client = CLIENTS['thunderbird-classic-setup']
    expect(told(resolveCure('keep-copies', ['incoming'], { client, protocol: 'pop3' }))).toEqual([
      '≡ › Account Settings › account › Server Settings › (tick)',
    ])
  })

  it('is a line of its file, with its value only where the setup is known', () => {
    const client = CLIENTS.neomutt
    const line = '~/.config/neomutt/neomuttrc: set folder = '
    expect(told(resolveCure('check-host', ['incoming'], { client }))).toContain(`${line}= -`)
    const known = told(resolveCure('check-host', ['incoming'], { client, account }))
    expect(known).toContain(`${line}= "imaps://imap.example.com:993/"`)
    expect(known.filter((each) => each.startsWith('~/.config/neomutt/neomuttrc:'))).toHaveLength(1)
  })

  it('names nobody’s server without a setup, and the setup’s own with it', () => {
    const client = CLIENTS['thunderbird-account-hub']
    expect(told(resolveCure('check-host-and-port', ['outgoing'], { client })).slice(-2)).toEqual([
      'Server Name: = -',
      'Port: = 465',
    ])
    expect(told(resolveCure('check-host-and-port', ['outgoing'], { client, account })).slice(-2)).toEqual([
      'Server Name: = smtp.example.com',
      'Port: = 465',
    ])
  })

  it('takes the next port from what the provider offers', () => {
    const client = CLIENTS['thunderbird-account-hub']
    const other = sends(587, 'starttls', { host: 'other.example.com' })
    const next = (outgoing: readonly ReturnType<typeof sends>[]) =>
      told(resolveCure('next-sending-port', BOTH, { client, account, others: { incoming: [], outgoing } }))
    expect(next([sends(465, 'tls'), other]).slice(-2)).toEqual([
      'Connection security: = STARTTLS',
      'Port: = 587',
    ])
    expect(next([]).at(-1)).toBe('Port: = 465')
    expect(told(resolveCure('next-sending-port', BOTH, { client })).at(-1)).toBe('Port: = -')
  })

  it('asks for STARTTLS on whatever port it is, where nobody knows which', () => {
    const client = CLIENTS['thunderbird-account-hub']
    expect(told(resolveCure('use-starttls-here', ['outgoing'], { client })).slice(-2)).toEqual([
      'Connection security: = STARTTLS',
      'Port: = -',
    ])
  })

  it('has a field that only an account which exists has', () => {
    const client = CLIENTS['outlook-classic-windows']
    expect(told(resolveCure('full-address', BOTH, { client, account })).slice(-1)).toEqual([
      'User Name? = your-address',
    ])
  })

  it('says which settings the app has no field for', () => {
    expect(
      resolveCure('normal-password', ['incoming'], { client: CLIENTS['outlook-classic-windows'] }),
    ).toMatchObject({
      missing: ['incoming.auth'],
    })
  })
})

describe.each(current.map((client) => [client.id, client] as const))('%s', (_, client) => {
  it.each(CURE_CODES)('%s leads somewhere, or says what is missing', (cure) => {
    for (const reader of [{ client }, { client, account }]) {
      const { ways, missing } = resolveCure(cure, BOTH, reader)
      for (const { trails, places } of ways) expect(trails.length + places.length).toBeGreaterThan(0)
      const refs = settingsOf(cure, BOTH).filter((ref) => !ref.endsWith('password'))
      if (refs.length > 0 && ways.length === 0) expect(missing).toEqual(refs)
    }
  })

  it('never shows a switch off, a menu without encryption or a box off for encryption', () => {
    const shown = CURE_CODES.filter((cure) => cure !== 'spa-off').flatMap((cure) =>
      BOTH.flatMap((side) =>
        resolveCure(cure, [side], { client }).ways.flatMap(({ places }) =>
          places.flatMap(({ fields }) => fields.map((field) => field.shown)),
        ),
      ),
    )
    expect(shown).not.toContainEqual({ kind: 'state', on: false })
    expect(shown).not.toContainEqual({ kind: 'words', label: client.security.none })
  })
})
