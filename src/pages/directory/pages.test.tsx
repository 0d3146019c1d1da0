import { renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { matchRoute } from '../../app/routes.ts'
import { loadProviderIndex } from '../../data/find-provider.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import { COMPARISON_IDS, slugOf } from '../../domain/guides/comparison.ts'
import { PAGES, sourceOf, type PageId } from '../../domain/guides/sources.ts'
import { decodeSetup } from '../../domain/link/codec.ts'
import type { ProviderIndex } from '../../domain/providers/lookup.ts'
import { NOT_CHOICES, PORTS } from '../../domain/ports/ports.ts'
import { portOfService } from '../../domain/ports/port-queries.ts'
import { loadArea, type Area, type Areas } from '../../i18n/catalog.ts'
import { TextContext } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { about } from '../about.tsx'
import { client } from '../client.tsx'
import { clients } from '../clients.tsx'
import type { AnyPage, PageParams } from '../page.ts'
import { port } from '../port.tsx'
import { ports } from '../ports.tsx'
import { provider } from '../provider.tsx'
import { providers } from '../providers.tsx'

interface Drawn {
  readonly html: string
  /** What a person reads, tags left out. */
  readonly text: string
  readonly title: string
  readonly description: string
}

async function draw(page: AnyPage, params: PageParams = {}): Promise<Drawn> {
  const opened = await page.open(params)
  if (!opened) throw new Error(`not found: ${JSON.stringify(params)}`)
  const named = [...new Set<Area>(['common', ...opened.areas])]
  const loaded = await Promise.all(named.map(async (area) => [area, await loadArea('en', area)] as const))
  const areas: Partial<Areas> = Object.fromEntries(loaded)
  const html = renderToString(<TextContext value={{ locale: 'en', areas }}>{opened.body}</TextContext>)
  return {
    html,
    text: readable(html),
    title: opened.title(areas as Areas),
    description: opened.description(areas as Areas),
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

const readable = (html: string): string =>
  html
    .replace(/<!-- -->|<(?!span class="[^"]*\bblock\b)\/?(?:a|code|em|span|strong|time)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')

const all = (html: string, expression: RegExp): readonly string[] =>
  [...html.matchAll(expression)].map((match) => match[1] ?? '')

let index: ProviderIndex
beforeAll(async () => {
  index = await loadProviderIndex()
})

/** What must hold for any page, whoever it is about. */
function expectSound({ html, text, title, description }: Drawn): void {
  expect(all(html, /<h1([^>]*)>/g)).toEqual([' tabindex="-1"'])
  const levels = all(html, /<h([1-6])[ >]/g).map(Number)
  levels.forEach((level, place) => expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1))
  for (const table of all(html, /<table[^>]*>([\s\S]*?)<\/table>/g)) {
    expect(table).toMatch(/^<caption/)
    expect(table).not.toMatch(/<th(?![^>]*scope=)[ >]/)
    expect(table).not.toMatch(/<td(?![^>]*data-column=)[ >]/)
  }
  const ids = all(html, / id="([^"]*)"/g)
  expect(new Set(ids).size).toBe(ids.length)
  for (const link of all(html, /<a ([^>]*)>/g)) {
    const to = /href="([^"]*)"/.exec(link)?.[1] ?? ''
    if (to.startsWith('#')) expect(ids).toContain(to.slice(1))
    else if (to.startsWith('/')) expectInside(to)
    else expect(link).toMatch(/href="https?:\/\/.*rel="noreferrer"/)
  }
  expect(`${title} ${description}`).not.toMatch(/[{}`]|undefined/)
  expect(text).not.toMatch(/undefined|\[object|NaN/)
}

function expectInside(to: string): void {
  // What the site publishes for programs is no page.
  if (to.startsWith('/data/')) return
  const route = matchRoute(to.replace(/#.*/, ''))
  expect(route, to).toBeDefined()
  if (to.startsWith('/providers/') && route?.params['id'])
    expect(index.byId.has(route.params['id']), to).toBe(true)
}

const RFC_PAGE = /^https:\/\/www\.rfc-editor\.org\/rfc\/rfc\d+\.html(#(section|appendix)-[A-Z\d.]+)?$/

describe('the port pages', () => {
  it('the table has every port, its guide and its standing', async () => {
    const drawn = await draw(ports)
    expectSound(drawn)
    for (const row of PORTS) {
      expect(drawn.html).toContain(`href="${href(paths.port(row.port))}"`)
      expect(drawn.text).toContain(row.service)
    }
    expect(drawn.text).toContain('Never in a mail app')
  })

  it.each(PORTS.map((row) => row.port))('the page of %i is complete', async (number) => {
    const drawn = await draw(port, { id: String(number) })
    expectSound(drawn)
    expect(drawn.title).toContain(String(number))
    expect(drawn.text).toMatch(/[1-5] of 5/)
    expect(drawn.html).toContain(`href="${href(paths.step('provider'))}"`)
  })

  it.each([...NOT_CHOICES.map((row) => String(row.port)), ...COMPARISON_IDS.map(slugOf)])(
    'the page of %s is complete',
    async (id) => {
      const drawn = await draw(port, { id })
      expectSound(drawn)
      expect(drawn.html).toContain(`href="${href(paths.ports())}"`)
    },
  )

  it.each([
    ...PORTS.map((row) => String(row.port)),
    ...NOT_CHOICES.map((row) => String(row.port)),
    ...COMPARISON_IDS.map(slugOf),
  ])('the page of %s leads elsewhere only to a source that is listed', async (id) => {
    const { html } = await draw(port, { id })
    const listed = new Set([
      ...Object.keys(PAGES).map((page) => sourceOf(page as PageId).url),
      ...PORTS.flatMap((row) => row.blockedBy.map((block) => block.source as string)),
    ])
    const outside = all(html, /href="(https?:[^"]*)"/g).map((url) => url.replaceAll('&amp;', '&'))
    expect(outside).not.toHaveLength(0)
    expect(outside.filter((url) => !listed.has(url) && !RFC_PAGE.test(url))).toEqual([])
  })

  it('says STARTTLS on the page of submission, and sets its rival beside it', async () => {
    const { text, html } = await draw(port, { id: String(portOfService('submission')) })
    expect(text).toContain('STARTTLS')
    expect(html).toContain(`href="${href(paths.port(portOfService('submissions')))}"`)
    expect(text).toContain('Without encryption: 1 of 5')
  })

  it('does not offer to use the port between servers', async () => {
    const { text } = await draw(port, { id: String(portOfService('smtp')) })
    expect(text).not.toContain('Use this port')
  })

  it.each(['23', '', '587x', '1e3', '0587', '465-or-25'])('knows no page of port “%s”', async (number) => {
    expect(await port.open({ id: number })).toBeUndefined()
  })
})

describe('the provider pages', () => {
  it('the list has every provider once', async () => {
    const drawn = await draw(providers)
    expectSound(drawn)
    expect(all(drawn.html, /href="\/providers\/([^"]+)\/"/g).toSorted()).toEqual(
      [...index.byId.keys()].toSorted(),
    )
    expect(drawn.text).toContain(`${index.byId.size} providers`)
  })

  it('each is complete and leads to a setup with this provider', async () => {
    for (const entry of index.byId.values()) {
      const drawn = await draw(provider, { id: entry.id })
      expectSound(drawn)
      expect(drawn.title).toContain(entry.name)
      for (const server of [...entry.incoming, ...entry.outgoing])
        if (!server.host.includes('{')) expect(drawn.text).toContain(server.host)
      const link = /href="\/setup\/#([^"]*)"/.exec(drawn.html)?.[1]
      if (!link) continue
      const decoded = decodeSetup(link.replaceAll('&amp;', '&'))
      expect(decoded.ok && decoded.value.setup.service).toEqual({ kind: 'provider', id: entry.id })
    }
  }, 60_000)

  it('Gmail’s shows its servers, names its sources and what comes first', async () => {
    const { text, html } = await draw(provider, { id: 'gmail' })
    expect(text).toContain('imap.gmail.com')
    expect(html).toContain('href="https://support.carolinau.edu/support/solutions/articles/')
    expect(text).toContain('Make an app password at Gmail')
    expect(text).toContain('The servers stand on a page of Gmail that we read')
    expect(html).toContain('href="https://developers.google.com/workspace/gmail/imap/imap-smtp"')
    expect(text).toContain('November 2026')
  })

  it('says so where the servers come from another site', async () => {
    const { text } = await draw(provider, { id: 'google-workspace' })
    expect(text).toContain('We haven’t read them on a page of its own')
  })

  it('Tuta’s says first that mail apps aren’t let in, and offers no setup', async () => {
    const { text, html } = await draw(provider, { id: 'tuta' })
    expect(text).toContain('Mail apps aren’t let in')
    expect(text.indexOf('Mail apps aren’t let in')).toBeLessThan(text.indexOf('tutanota.com'))
    expect(html).not.toContain('provider=tuta')
  })

  it('Proton’s explains the bridge’s ports, and Yahoo’s folds its many domains', async () => {
    const proton = await draw(provider, { id: 'proton' })
    expect(proton.text).toContain('bridge app on your own computer')
    expect((await draw(provider, { id: 'yahoo' })).html).toContain('<details>')
  })

  it('says that a server is unknown, not that there is none', async () => {
    const { text } = await draw(provider, { id: 'kolabnow' })
    expect(text).toContain('We found no source for Kolab Now’s incoming server')
  })

  it('says so where nobody has looked for long, and marks what others can read', async () => {
    const old = [...index.byId.values()].filter((entry) => entry.checked < '2024-01')
    expect(old.length).toBeGreaterThan(0)
    for (const entry of old)
      expect((await draw(provider, { id: entry.id })).text).toContain('for more than two years')
    const open = [...index.byId.values()].find(({ incoming }) =>
      incoming.some((one) => one.security === 'none'),
    )
    expect((await draw(provider, { id: open?.id ?? '' })).text).toContain('Readable by others')
  })

  it('knows no page of a provider that isn’t there', async () => {
    expect(await provider.open({ id: 'no-such-provider' })).toBeUndefined()
  })
})

describe('the app pages', () => {
  it('the list has every app and says which have ended', async () => {
    const drawn = await draw(clients)
    expectSound(drawn)
    for (const id of CLIENT_IDS) expect(drawn.html).toContain(`href="${href(paths.client(id))}"`)
    expect(drawn.text).toContain('Postbox ended 2024; use instead: eM Client, Thunderbird')
  })

  it.each(CLIENT_IDS)('the page of %s is complete', async (id) => {
    expectSound(await draw(client, { id }))
  })

  it('Samsung Email’s says that its labels are not verified', async () => {
    const { text } = await draw(client, { id: 'samsung-email' })
    expect(text).toContain('Its labels are not verified')
    expect(text).toContain('SSL (not verified)')
  })

  it('Thunderbird’s shows its words, both forms of its window and the versions of a step', async () => {
    const { text } = await draw(client, { id: 'thunderbird-account-hub' })
    expect(text).toContain('IMAP Settings (with IMAP), POP3 Settings (with POP3)')
    expect(text).toContain('Connection security (menu) incoming encryption')
    expect(text).toContain('Press Connect. (155 and later)')
    expect(text).toContain('Mail leaves the server after 14 days')
  })

  it('NeoMutt’s shows lines with blanks for what is the person’s own', async () => {
    const { text } = await draw(client, { id: 'neomutt' })
    expect(text).toMatch(/imaps:\/\/‹incoming server›/)
    expect(text).not.toMatch(/\{(incoming|outgoing|email|name)/)
  })

  it('an ended app’s says why and what replaces it', async () => {
    const { text, html, title } = await draw(client, { id: 'windows-mail' })
    expect(title).toBe('Mail for Windows 10 and 11 can’t be set up any more')
    expect(text).toContain('31 December 2024')
    expect(html).toContain(`href="${href(paths.client('outlook-new-windows'))}"`)
  })

  it('knows no page of an app that isn’t there', async () => {
    expect(await client.open({ id: 'pine' })).toBeUndefined()
  })
})

describe('the page about Portolan', () => {
  it('counts what the data holds', async () => {
    const drawn = await draw(about)
    expectSound(drawn)
    expect(drawn.text).toContain(`${index.byId.size} providers with ${index.byDomain.size} domains`)
    const counts = all(drawn.html, /<td data-column="Providers"[^>]*>(\d+)/g).map(Number)
    const evidence = counts.slice(-5)
    expect(evidence.reduce((sum, count) => sum + count, 0)).toBe(index.byId.size)
    expect(drawn.text).toContain('MIT licence')
  })
})
