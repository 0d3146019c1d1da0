import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { loadProviders } from '../data/load-providers.ts'
import { hostname } from '../domain/address/hostname.ts'
import { CLIENT_IDS, type ClientFamily, type ClientId } from '../domain/clients/client-ids.ts'
import { parseIncomingChoice } from '../domain/account/choice.ts'
import type { Setup } from '../domain/link/setup.ts'
import { makeProviderIndex } from '../domain/providers/lookup.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import type { Facts } from './facts.ts'
import { resolveSetup } from './resolve-setup.ts'
import { resolveSheet } from './sheet-content.ts'

const providers = loadProviders(fileURLToPath(new URL('../data/providers', import.meta.url)))
const facts: Facts = {
  providers: makeProviderIndex(providers, []),
  clients: CLIENTS,
  asOf: newestCheck(providers),
}

const setupOf = (id: string, client?: ClientId | ClientFamily): Setup => ({
  service: { kind: 'provider', id },
  ...(client ? { client } : {}),
})
function sheetOf(setup: Setup) {
  const resolved = resolveSetup(setup, facts)
  if (!resolved) throw new Error('no such service')
  return resolveSheet(resolved.state, resolved.situation)
}

describe('the sheet of a setup', () => {
  test('has the app’s windows, filled in with what is recommended where the setup leaves it open', () => {
    const sheet = sheetOf(setupOf('fastmail', 'outlook-classic-windows'))
    expect(sheet).toMatchObject({
      ok: true,
      value: { kind: 'settings', service: { name: 'Fastmail' }, client: { id: 'outlook-classic-windows' } },
    })
  })

  test('shows one version of an app that has several, and says that there are more', () => {
    const sheet = sheetOf(setupOf('gmx-net', 'neomutt'))
    if (!sheet.ok || sheet.value.kind !== 'settings') throw new Error('no settings')
    expect(sheet.value.moreVersions).toBe(true)
    expect(new Set(sheet.value.windows.flatMap(({ versions }) => versions ?? [])).size).toBe(1)
  })

  test('says what to do where only the app itself can do it', () => {
    const sheet = sheetOf(setupOf('outlook-com', 'outlook-classic-windows'))
    expect(sheet).toMatchObject({ ok: true, value: { kind: 'automatic' } })
  })

  test('leads to the question where the app is left open, or only its family is known', () => {
    expect(sheetOf(setupOf('gmail'))).toMatchObject({ ok: true, value: { kind: 'app-open' } })
    expect(sheetOf(setupOf('gmail', 'outlook'))).toMatchObject({ ok: true, value: { kind: 'app-open' } })
  })

  test('is none where the app, or any app, can’t be set up, or has ended', () => {
    const refused = { ok: false, error: 'refused' }
    expect(sheetOf(setupOf('proton', 'ios-mail'))).toEqual(refused)
    expect(sheetOf(setupOf('tuta'))).toEqual(refused)
    expect(sheetOf(setupOf('gmail', 'windows-mail'))).toEqual(refused)
  })

  test('is none for a connection that others can read, chosen or not', () => {
    const incoming = parseIncomingChoice('pop3:110:none')
    const setup = setupOf('nifty-com', 'thunderbird-account-hub')
    expect(sheetOf({ ...setup, ...(incoming ? { incoming } : {}) })).toEqual({ ok: false, error: 'unsafe' })
  })

  test('holds servers that somebody typed, once both are known', () => {
    const domain = hostname('some-shop.example')
    const service = { kind: 'domain', domain, username: 'email' } as const
    expect(resolveSetup({ service }, facts)).toBeUndefined()
    const typed = {
      ...service,
      inHost: hostname('in.some-shop.example'),
      outHost: hostname('out.some-shop.example'),
    }
    expect(sheetOf({ service: typed, client: 'ios-mail' })).toMatchObject({
      ok: true,
      value: { kind: 'settings' },
    })
  })

  test('is none for a provider that nobody here knows', () => {
    expect(resolveSetup(setupOf('no-such-provider'), facts)).toBeUndefined()
  })

  test('is there for every usable pair, and never with an unsafe server on it', () => {
    for (const { id } of providers)
      for (const client of CLIENT_IDS) {
        const resolved = resolveSetup(setupOf(id, client), facts)
        if (!resolved) throw new Error(id)
        const { advice, incoming, outgoing } = resolved.situation
        const sheet = resolveSheet(resolved.state, resolved.situation)
        const kind = advice?.outcome.kind
        expect(sheet.ok, `${id} in ${client}`).toBe(kind === 'usable' || kind === 'automatic-only')
        if (sheet.ok && sheet.value.kind === 'settings')
          expect([incoming?.availability, outgoing?.availability]).toEqual(['usable', 'usable'])
      }
  })
})
