import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { receives, sends } from '../advice/example-setup.ts'
import type { CurrentClient, Label } from '../clients/client.ts'
import { CLIENT_IDS } from '../clients/client-ids.ts'
import type { Account } from '../clients/resolve-form.ts'
import { CURE_CODES, settingsOf } from './cures.ts'
import { resolveCure, type CureInApp } from './resolve-cure.ts'

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

/** `Incoming server: Port = 993` for each field. */
const told = ({ places }: CureInApp): readonly string[] =>
  places.flatMap(({ window, heading, fields }) =>
    fields.map(({ label, shown }) => {
      const value =
        shown?.kind === 'known'
          ? shown.text
          : shown?.kind === 'words'
            ? words(shown.label)
            : shown?.kind === 'state'
              ? String(shown.on)
              : (shown?.kind ?? '-')
      return `${words(heading ?? window)}: ${words(label)} = ${value}`
    }),
  )

describe('a cure in the words of an app', () => {
  it('is a pair of fields in Thunderbird, in its own order', () => {
    const client = CLIENTS['thunderbird-account-hub']
    expect(told(resolveCure('match-encryption', ['incoming'], { client }))).toEqual([
      'Incoming server: Connection security = SSL/TLS',
      'Incoming server: Port = 993',
    ])
  })

  it('is called what classic Outlook calls it', () => {
    const client = CLIENTS['outlook-classic-windows']
    expect(told(resolveCure('match-encryption', ['outgoing'], { client }))).toEqual([
      'Outgoing mail: Port = 465',
      'Outgoing mail: Encryption method = SSL/TLS',
    ])
  })

  it('is a switch and a port on an iPhone', () => {
    const cure = resolveCure('match-encryption', ['outgoing'], { client: CLIENTS['ios-mail'] })
    expect(told(cure)).toEqual(['Primary Server: Use SSL = true', 'Primary Server: Server Port = 465'])
  })

  it('is the box that the app has for it', () => {
    const wizard = CLIENTS['outlook-classic-windows-wizard']
    expect(told(resolveCure('outgoing-login-on', ['outgoing'], { client: wizard })).join('\n')).toContain(
      'My outgoing server (SMTP) requires authentication = true',
    )
    const classic = CLIENTS['outlook-classic-windows']
    expect(told(resolveCure('spa-off', BOTH, { client: classic }))).toEqual([
      'Incoming mail: Require logon using Secure Password Authentication (SPA) = false',
      'Outgoing mail: Require logon using Secure Password Authentication (SPA) = false',
    ])
  })

  it('is a line of a file, with its value only where the setup is known', () => {
    const client = CLIENTS.neomutt
    expect(told(resolveCure('check-host', ['incoming'], { client }))).toEqual([
      '~/.config/neomutt/neomuttrc: set folder = = -',
    ])
    expect(told(resolveCure('check-host', ['incoming'], { client, account }))).toEqual([
      '~/.config/neomutt/neomuttrc: set folder = = "imaps://imap.example.com:993/"',
    ])
  })

  it('names nobody’s server without a setup, and the setup’s own with it', () => {
    const client = CLIENTS['thunderbird-account-hub']
    expect(told(resolveCure('check-host-and-port', ['outgoing'], { client }))).toEqual([
      'Outgoing server: Hostname = -',
      'Outgoing server: Port = 465',
    ])
    expect(told(resolveCure('check-host-and-port', ['outgoing'], { client, account }))).toEqual([
      'Outgoing server: Hostname = smtp.example.com',
      'Outgoing server: Port = 465',
    ])
  })

  it('takes the next port from what the provider offers', () => {
    const client = CLIENTS['thunderbird-account-hub']
    const others = {
      incoming: [],
      outgoing: [sends(465, 'tls'), sends(587, 'starttls', { host: 'other.example.com' })],
    }
    const next = resolveCure('next-sending-port', BOTH, { client, account, others })
    expect(told(next)).toEqual([
      'Outgoing server: Connection security = STARTTLS',
      'Outgoing server: Port = 587',
    ])
    const same = resolveCure('next-sending-port', BOTH, {
      client,
      account,
      others: { incoming: [], outgoing: [] },
    })
    expect(told(same).at(-1)).toBe('Outgoing server: Port = 465')
    expect(told(resolveCure('next-sending-port', BOTH, { client })).at(-1)).toBe('Outgoing server: Port = -')
  })

  it('asks for STARTTLS on a port that has it', () => {
    const client = CLIENTS['thunderbird-account-hub']
    expect(told(resolveCure('use-starttls-here', ['outgoing'], { client }))).toEqual([
      'Outgoing server: Connection security = STARTTLS',
      'Outgoing server: Port = 587',
    ])
  })

  it('says which settings the app has no field for', () => {
    const classic = CLIENTS['outlook-classic-windows']
    expect(resolveCure('full-address', ['incoming'], { client: classic })).toEqual({
      places: [],
      missing: ['incoming.username'],
    })
  })
})

describe.each(current.map((client) => [client.id, client] as const))('%s', (_, client) => {
  it.each(CURE_CODES)('%s leads to fields, or says that there are none', (cure) => {
    for (const reader of [{ client }, { client, account }]) {
      const { places, missing } = resolveCure(cure, BOTH, reader)
      for (const place of places) expect(place.fields.length).toBeGreaterThan(0)
      const refs = settingsOf(cure, BOTH)
      if (refs.length === 0) expect(missing).toEqual([])
      else if (places.length === 0 && !refs.every((ref) => ref.endsWith('password')))
        expect(missing.length).toBeGreaterThan(0)
    }
  })

  it('never shows a switch off, a menu without encryption or a box off for encryption', () => {
    const shown = CURE_CODES.filter((cure) => cure !== 'spa-off').flatMap((cure) =>
      BOTH.flatMap((side) =>
        resolveCure(cure, [side], { client }).places.flatMap(({ fields }) =>
          fields.map((field) => field.shown),
        ),
      ),
    )
    expect(shown).not.toContainEqual({ kind: 'state', on: false })
    expect(shown).not.toContainEqual({ kind: 'words', label: client.security.none })
  })
})
