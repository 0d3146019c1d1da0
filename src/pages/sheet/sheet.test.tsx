import { renderToStaticMarkup } from 'react-dom/server'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviders } from '../../data/load-providers.ts'
import { CLIENT_IDS, type ClientFamily, type ClientId } from '../../domain/clients/client-ids.ts'
import { newestCheck } from '../../domain/providers/freshness.ts'
import { makeProviderIndex } from '../../domain/providers/lookup.ts'
import { loadArea } from '../../i18n/catalog.ts'
import { TextContext } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { resolveSetup } from '../../state/resolve-setup.ts'
import { resolveSheet } from '../../state/sheet-content.ts'
import { Sheet, type SheetIssuer } from './sheet.tsx'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const facts: Facts = {
  providers: makeProviderIndex(providers, []),
  clients: CLIENTS,
  asOf: newestCheck(providers),
}
const areas = {
  common: await loadArea('en', 'common'),
  result: await loadArea('en', 'result'),
  sheet: await loadArea('en', 'sheet'),
}

function draw(id: string, client?: ClientId | ClientFamily, issuer?: SheetIssuer): string {
  const service = { kind: 'provider', id } as const
  const resolved = resolveSetup({ service, ...(client ? { client } : {}) }, facts)
  const content = resolved && resolveSheet(resolved.state, resolved.situation)
  if (!content?.ok) throw new Error('no sheet')
  return renderToStaticMarkup(
    <TextContext value={{ locale: 'en', areas }}>
      <Sheet content={content.value} link="https://portolan.example/setup/#v=1" issuer={issuer} />
    </TextContext>,
  )
}

describe('a printed sheet', () => {
  test('has the provider in the app as its title and the app’s labels beside the values', () => {
    const sheet = draw('fastmail', 'outlook-classic-windows')
    expect(sheet).toMatch(/<h1>Fastmail in Outlook/)
    expect(sheet).toContain('imap.fastmail.com')
    expect(sheet).toContain('smtp.fastmail.com')
  })

  test('puts what an account type does by itself before what is only for setting it up by hand', () => {
    const sheet = draw('google-workspace', 'apple-mail-macos')
    const places = [areas.sheet.ownWay, areas.result.beforeByHand, areas.sheet.values].map((title) =>
      sheet.indexOf(title),
    )
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('says what must be so before the app looks the servers up', () => {
    const sheet = draw('zoho-au', 'thunderbird-account-hub')
    expect(sheet.indexOf(areas.result.beforeYouStart)).toBeGreaterThan(0)
    expect(sheet.indexOf(areas.result.beforeYouStart)).toBeLessThan(sheet.indexOf(areas.sheet.ownWay))
  })

  test('asks for the app where it is open, without a window', () => {
    const sheet = draw('gmail', 'outlook')
    expect(sheet).toContain(areas.sheet.appOpen)
    expect(sheet).not.toContain('sheet-window')
  })

  test('names the organisation that hands it out, and where it helps', () => {
    const issuer = { name: 'Example University', supportText: 'Room 12', supportUrl: 'https://help.example/' }
    const sheet = draw('gmail', 'ios-mail', issuer)
    expect(sheet).toContain('Example University')
    expect(sheet).toContain('Help from Example University:</strong> Room 12 https://help.example/')
  })

  test.each(CLIENT_IDS.filter((id) => CLIENTS[id].status === 'current'))(
    '%s: says that no password is on it, and has the link as text',
    (client) => {
      const sheet = draw('gmx-net', client)
      expect(sheet).toContain(areas.sheet.noPassword)
      expect(sheet).toContain('https://portolan.example/setup/#v=1')
    },
  )
})
