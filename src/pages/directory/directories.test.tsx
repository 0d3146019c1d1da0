import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviderIndex } from '../../data/find-provider.ts'
import { CLIENT_IDS, type ClientId } from '../../domain/clients/client-ids.ts'
import { decodeSetup } from '../../domain/link/codec.ts'
import type { ProviderIndex } from '../../domain/providers/lookup.ts'
import { loadArea, type Area, type Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { TextContext } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { client } from '../client.tsx'
import { clients } from '../clients.tsx'
import type { AnyPage, PageParams } from '../page.ts'
import { provider } from '../provider.tsx'
import { providers } from '../providers.tsx'

const areas: Partial<Areas> = {}
let index: ProviderIndex
beforeAll(async () => {
  index = await loadProviderIndex()
  const named: readonly Area[] = ['common', 'directory', 'result', 'wizard', 'ports', 'notes']
  const loaded = await Promise.all(named.map(async (area) => [area, await loadArea('en', area)] as const))
  Object.assign(areas, Object.fromEntries(loaded))
})

async function draw(page: AnyPage, params: PageParams = {}): Promise<string> {
  const opened = await page.open(params)
  if (!opened) throw new Error(`not found: ${JSON.stringify(params)}`)
  return renderToString(<TextContext value={{ locale: 'en', areas }}>{opened.body}</TextContext>)
}

const textOf = (html: string): string =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ')

/** The rows of the table of apps, each under its app’s id. */
function appRows(html: string): ReadonlyMap<string, string> {
  const [, table = ''] = /<table class="data-table app-table">([\s\S]*?)<\/table>/.exec(html) ?? []
  const rows = [...table.matchAll(/<tr><th scope="row">[\s\S]*?<\/tr>/g)].map(([row]) => row)
  return new Map(rows.map((row) => [/href="\/clients\/([^/"]+)\/"/.exec(row)?.[1] ?? '', row]))
}

const CURRENT = CLIENT_IDS.filter((id) => CLIENTS[id].status === 'current')

describe('the table of apps on a provider’s page', () => {
  it('leads from every app that can to a setup of this pair, and from no other', async () => {
    for (const { id } of index.byId.values()) {
      const rows = appRows(await draw(provider, { id }))
      if (rows.size === 0) continue
      expect([...rows.keys()].toSorted(), id).toEqual(CURRENT.toSorted())
      for (const [app, row] of rows) {
        const [, fragment] = /href="\/setup\/#([^"]*)"/.exec(row) ?? []
        expect(row.includes('colSpan="4"'), `${id} in ${app}`).toBe(fragment === undefined)
        if (fragment === undefined) continue
        const decoded = decodeSetup(fragment.replaceAll('&amp;', '&'))
        expect(decoded.ok && decoded.value.setup).toMatchObject({ service: { id }, client: app })
      }
    }
  }, 120_000)

  it('says it in the app’s words', async () => {
    const rows = appRows(await draw(provider, { id: 'gmail' }))
    const words = (id: ClientId) => textOf(rows.get(id) ?? '')
    expect(words('thunderbird-account-hub')).toMatch(/IMAP \d+: SSL\/TLS SMTP \d+: SSL\/TLS OAuth2/)
    expect(words('ios-mail')).toMatch(/Use SSL on .* Password with an app password/)
    expect(words('samsung-email')).toContain('SSL (not verified)')
    expect(words('geary')).toMatch(/an app password Set up in Geary/)
  })

  it('chooses the word for this protocol, and the entry for whose page it is', async () => {
    const rows = appRows(await draw(provider, { id: 'gmail' }))
    const words = (id: ClientId) => textOf(rows.get(id) ?? '')
    for (const id of ['neomutt', 'aerc'] as const)
      expect(words(id)).toMatch(/IMAP \d+: imaps:\/\/ SMTP \d+: smtps:\/\/ /)
    expect(words('evolution')).toContain('OAuth2 (Google) (not verified)')
    expect(words('evolution')).not.toContain('Yahoo')
    const outlook = appRows(await draw(provider, { id: 'outlook-com' }))
    expect(textOf(outlook.get('evolution') ?? '')).toContain('OAuth2 (Outlook) (not verified)')
    const icloud = appRows(await draw(provider, { id: 'icloud' }))
    expect(textOf(icloud.get('neomutt') ?? '')).toMatch(/SMTP \d+: smtp:\/\/ with \$ssl_starttls=yes/)
    expect(textOf(icloud.get('aerc') ?? '')).toMatch(/SMTP \d+: smtp:\/\/ /)
  })

  it('says shortly why not, and where the app does it only by itself', async () => {
    const proton = appRows(await draw(provider, { id: 'proton' }))
    expect(textOf(proton.get('ios-mail') ?? '')).toContain('The bridge program needs a computer.')
    expect(textOf(proton.get('thunderbird-account-hub') ?? '')).toContain(
      'with the bridge program’s password',
    )
    const outlook = appRows(await draw(provider, { id: 'outlook-com' }))
    expect(textOf(outlook.get('ios-mail') ?? '')).toContain('Only by itself: add an account there')
    expect([...outlook.keys()].at(-1)).not.toBe('ios-mail')
  })

  it('is left out where no app can', async () => {
    for (const id of ['tuta', 'kolabnow']) expect(await draw(provider, { id })).not.toContain('id="apps"')
  })
})

describe('an app’s page', () => {
  it('has a table of what it can do, in words beside the signs, with its notes', async () => {
    const text = textOf(await draw(client, { id: 'ios-mail' }))
    expect(text).toMatch(/Receiving with IMAP ✓ yes note 1 ✓ yes note 1 ✓ yes ✕ no note 2/)
    expect(text).toContain('The app has one switch for both.')
  })

  it.each(CURRENT)('%s: says what it imports and where, or that nobody knows of anything', async (id) => {
    const text = textOf(await draw(client, { id }))
    const { directory } = areas as Areas
    const { imports, name } = CLIENTS[id] as Extract<(typeof CLIENTS)[ClientId], { status: 'current' }>
    expect(text).toContain(directory.clients.imports)
    if (imports.length === 0) expect(text).toContain(format(directory.clients.importsNone, { client: name }))
    for (const way of imports) expect(text).toContain(directory.clients.importFormat[way.format].name)
  })

  it('names the menus on the way to an import', async () => {
    const text = textOf(await draw(client, { id: 'thunderbird-android' }))
    expect(text).toMatch(/≡ → Settings → Import settings \. Press Scan QR code/)
  })
})

describe('both directories', () => {
  it('have a search field with a name and a hint, hidden without JavaScript, and a count that is announced', async () => {
    for (const [page, count] of [
      [providers, `${index.byId.size} providers`],
      [clients, `${CLIENT_IDS.length} apps`],
    ] as const) {
      const html = await draw(page)
      expect(html).toMatch(/<search class="[^"]*\bneeds-script\b/)
      const [, id] = /<input id="([^"]*)" type="search"/.exec(html) ?? []
      expect(html).toContain(`<label for="${id}"`)
      expect(html).toContain(`aria-describedby="${id}-hint"`)
      expect(html).toMatch(new RegExp(`role="status">${count}<`))
    }
  })

  it('hold the whole list until something is looked for', async () => {
    expect(await draw(providers)).toContain(`href="${href(paths.provider('gmail'))}"`)
    expect(await draw(clients)).toContain(`href="${href(paths.client('aerc'))}"`)
  })
})
