import { describe, expect, it } from 'vitest'
import { CLIENT_IDS, type ClientId } from '../clients/client-ids.ts'
import type { Client, CurrentClient } from '../clients/client.ts'
import { resolveWindows } from '../clients/resolve-form.ts'
import { CLIENTS } from '../../clients/registry.ts'
import type { Reader } from './deliveries.ts'
import { SETUP_EXAMPLES } from './example-exports.ts'
import { SETUP_FORMATS, type ClientExport, type SetupExport } from './exporter.ts'
import { FILES_OF_APPS } from './import-ways.ts'
import { chooseOffers, holdsAddress, type Offer, type Offers } from './offers.ts'

const current = CLIENT_IDS.map((id): Client => CLIENTS[id]).filter(
  (client): client is CurrentClient => client.status === 'current',
)
const LINK = 'https://portolan.example/setup/#v=1'

function inApp(id: ClientId, setup: SetupExport = SETUP_EXAMPLES['imap-465']): ClientExport {
  const client = current.find((candidate) => candidate.id === id)
  if (!client) throw new Error(`${id} has ended`)
  return { ...setup, client, windows: resolveWindows(client, setup.account), link: LINK }
}

const offersOn = (
  platform: Reader['platform'],
  id: ClientId,
  more: Partial<Reader> & { readonly setup?: SetupExport } = {},
): Offers =>
  chooseOffers(inApp(id, more.setup), { automatic: false, ...more, ...(platform ? { platform } : {}) })

const said = ({ format, by }: Offer): string => `${format} ${by.kind}`
const firstOn = (...about: Parameters<typeof offersOn>): string | undefined => {
  const { first } = offersOn(...about)
  return first && said(first)
}
const moreOn = (...about: Parameters<typeof offersOn>): readonly string[] => offersOn(...about).more.map(said)

const profilePath = '/profiles/example.mobileconfig'
const SHEETS = ['settings-text download', 'settings-sheet download']

describe('a profile', () => {
  it('comes to the iPhone that reads this from the site itself, where it holds the same setup', () => {
    expect(firstOn('ios', 'ios-mail', { profilePath })).toBe('apple-profile open')
    expect(moreOn('ios', 'ios-mail', { profilePath })).toEqual(['apple-profile download', ...SHEETS])
    expect(firstOn('ios', 'ios-mail')).toBe('apple-profile download')
  })
  it.each(['windows', 'macos', 'linux', 'android', undefined] as const)(
    'comes to another iPhone by a code (read on: %s)',
    (platform) => {
      expect(firstOn(platform, 'ios-mail', { profilePath })).toBe('apple-profile scan-address')
      expect(firstOn(platform, 'ios-mail')).toBe('apple-profile scan-page')
      expect(moreOn(platform, 'ios-mail', { profilePath })).toContain('apple-profile download')
    },
  )
  it('comes to a Mac as a file with the address in it, wherever this is read', () => {
    for (const platform of ['macos', 'windows', 'ios', undefined] as const) {
      expect(firstOn(platform, 'apple-mail-macos', { profilePath })).toBe('apple-profile download')
      expect(moreOn(platform, 'apple-mail-macos', { profilePath })).toContain('apple-profile open')
    }
  })
  it('waits for the address where it would hold it, and nowhere else', () => {
    const setup = SETUP_EXAMPLES['without-an-address']
    const { first, more } = offersOn('ios', 'ios-mail', { profilePath, setup })
    expect(first?.needsAddress).toBe(false)
    expect(more.find(({ by }) => by.kind === 'download')?.needsAddress).toBe(true)
    expect(offersOn('macos', 'apple-mail-macos', { setup }).first?.needsAddress).toBe(true)
    expect(offersOn('macos', 'apple-mail-macos').first?.needsAddress).toBe(false)
  })
})

describe('Thunderbird for Android', () => {
  it('gets a code to scan from another screen, and the file on the phone itself', () => {
    for (const platform of ['windows', 'ios', undefined] as const)
      expect(firstOn(platform, 'thunderbird-android')).toBe('thunderbird-qr scan-file')
    expect(firstOn('android', 'thunderbird-android')).toBe('k9s download')
    expect(moreOn('android', 'thunderbird-android')).toEqual(['thunderbird-qr scan-file', ...SHEETS])
  })
  it('waits for the address', () => {
    const { first, more } = offersOn('windows', 'thunderbird-android', {
      setup: SETUP_EXAMPLES['without-an-address'],
    })
    expect([first, ...more].map((offer) => offer && [said(offer), offer.needsAddress])).toEqual([
      ['thunderbird-qr scan-file', true],
      ['k9s download', true],
      ...SHEETS.map((sheet) => [sheet, false]),
    ])
  })
  it('isn’t asked for an address that would come to nothing', () => {
    const setup = {
      ...SETUP_EXAMPLES['without-an-address'],
      account: {
        ...SETUP_EXAMPLES['host-from-provider'].account,
        signIn: SETUP_EXAMPLES['imap-465'].account.signIn,
      },
    }
    const { address: _, ...account } = setup.account
    const { first, declined } = offersOn('windows', 'thunderbird-android', { setup: { ...setup, account } })
    expect(first).toBeUndefined()
    expect(declined).toContainEqual({ format: 'k9s', reason: 'host-from-provider' })
  })
  it('has the file where it calls itself K-9 Mail', () => {
    expect(firstOn('windows', 'k9-mail')).toBe('k9s download')
    expect(firstOn('android', 'k9-mail')).toBe('k9s download')
  })
})

describe('Thunderbird on a computer', () => {
  it('has nothing better than the address where it finds the settings by itself', () => {
    expect(firstOn('linux', 'thunderbird-account-hub', { automatic: true })).toBeUndefined()
    expect(moreOn('linux', 'thunderbird-account-hub', { automatic: true })).toContain(
      'thunderbird-isp download',
    )
  })
  it('has a file for administrators elsewhere, said to be that', () => {
    const { first } = offersOn('linux', 'thunderbird-account-hub')
    expect(first && said(first)).toBe('thunderbird-isp download')
    expect(first?.audience).toBe('administrator')
  })
})

describe('classic Outlook', () => {
  it.each(['outlook-classic-windows', 'outlook-classic-windows-wizard'] as const)(
    'has nothing for ordinary people, and one file for administrators (%s)',
    (id) => {
      const { first, more, notMade } = offersOn('windows', id)
      expect(first).toBeUndefined()
      expect(more.filter(({ audience }) => audience === 'administrator').map(said)).toEqual([
        'outlook-autodiscover download',
      ])
      expect(notMade).toContainEqual({ format: 'outlook-prf', reason: 'refused-since-2016' })
    },
  )
})

describe('an app of the terminal', () => {
  it('has its own file first', () => {
    expect(firstOn('linux', 'neomutt')).toBe('neomutt download')
    expect(moreOn('linux', 'neomutt')).toEqual(['msmtp download', 'mbsync download', ...SHEETS])
    expect(firstOn('linux', 'aerc')).toBe('aerc download')
  })
  it('has no file first that only sends or only fetches', () => {
    const { first, more, declined } = offersOn('linux', 'neomutt', { setup: SETUP_EXAMPLES['pop3-465'] })
    expect(first).toBeUndefined()
    expect(more.map(said)).toEqual(['msmtp download', ...SHEETS])
    expect(declined).toContainEqual({ format: 'neomutt', reason: 'pop3' })
  })
  it('is named wherever it says that it has one', () => {
    const named = current.filter(({ imports }) => imports.some(({ format }) => format === 'config-file'))
    expect(named.map(({ id }) => id).sort()).toEqual(Object.keys(FILES_OF_APPS).sort())
  })
})

describe('every app', () => {
  it('has the settings to keep, last', () => {
    for (const { id } of current) expect(moreOn(undefined, id).slice(-2), id).toEqual(SHEETS)
  })
  it('has nothing else without encryption, or where a program on the computer decides', () => {
    const bridge = {
      ...SETUP_EXAMPLES['imap-465'],
      account: { ...SETUP_EXAMPLES['imap-465'].account, bridge: true },
    }
    for (const { id } of current) {
      for (const [setup, reason] of [
        [SETUP_EXAMPLES.unencrypted, 'unencrypted'],
        [bridge, 'server-on-this-computer'],
      ] as const) {
        const { first, more, declined } = offersOn(undefined, id, { setup })
        expect(first, id).toBeUndefined()
        expect(more.map(said), id).toEqual(SHEETS)
        for (const { reason: why } of declined) expect(why, id).toBe(reason)
      }
    }
  })
  it('offers nothing twice, and declines nothing that it offers', () => {
    for (const { id } of current)
      for (const platform of ['windows', 'macos', 'android', 'ios', undefined] as const) {
        const { first, more, declined } = offersOn(platform, id, { profilePath })
        const all = [...(first ? [first] : []), ...more].map(said)
        expect(new Set(all).size, id).toBe(all.length)
        for (const { format } of declined) expect(all.join(), id).not.toContain(`${format} `)
      }
  })
})

it('offers every format for some app', () => {
  const offered = new Set(
    current.flatMap(({ id }) => {
      const { first, more } = offersOn(undefined, id)
      return [...(first ? [first] : []), ...more].map(({ format }) => format)
    }),
  )
  expect([...SETUP_FORMATS].filter((format) => !offered.has(format))).toEqual([])
})

it('says of what holds an address that it does', () => {
  const by = { kind: 'download' } as const
  expect(holdsAddress({ format: 'k9s', by })).toBe(true)
  expect(holdsAddress({ format: 'thunderbird-isp', by })).toBe(false)
  expect(holdsAddress({ format: 'apple-profile', by: { kind: 'open', path: profilePath } })).toBe(false)
})
