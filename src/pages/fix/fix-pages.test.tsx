import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import { portOfService } from '../../domain/ports/port-queries.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import { SYMPTOM_IDS } from '../../domain/symptoms/symptom-ids.ts'
import { loadArea, type Area, type Areas } from '../../i18n/catalog.ts'
import { TextContext } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { fix, symptom } from '../fix.tsx'
import type { AnyPage, PageParams } from '../page.ts'

async function draw(page: AnyPage, params: PageParams = {}) {
  const opened = await page.open(params)
  if (!opened) throw new Error(`not found: ${JSON.stringify(params)}`)
  const named = [...new Set<Area>(['common', ...opened.areas])]
  const loaded = await Promise.all(named.map(async (area) => [area, await loadArea('en', area)] as const))
  const areas = Object.fromEntries(loaded) as unknown as Areas
  const html = renderToString(<TextContext value={{ locale: 'en', areas }}>{opened.body}</TextContext>)
  return {
    html,
    text: readable(html),
    title: opened.title(areas),
    description: opened.description(areas),
    areas,
  }
}

const readable = (html: string): string =>
  html
    .replace(/<!-- -->|<\/?(?:a|code|em|span|strong)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
}

const plain = (text: string): string => text.replaceAll('`', '')

describe.each(SYMPTOM_IDS)('/fix/%s/', (id) => {
  const told: Symptom = SYMPTOMS[id]

  it('has its words in the title, and all that is known on the page', async () => {
    const { text, title, description, areas } = await draw(symptom, { id })
    const { name, meaning } = areas.symptoms.symptom[id]
    expect(title).toContain(told.words ?? name)
    expect(description).toContain(name)
    for (const said of [told.words ?? name, plain(meaning), ...(told.also ?? [])])
      expect(text).toContain(said.replace(/\s+/g, ' '))
    for (const code of told.causes) expect(text).toContain(plain(areas.symptoms.cause[code]))
    for (const code of told.cures) expect(text).toContain(plain(areas.symptoms.cure[code].do))
  })

  it('leads to the guides of its ports, and is drawn up to where it breaks', async () => {
    const { html, text, areas } = await draw(symptom, { id })
    for (const service of told.services) expect(html).toContain(href(paths.port(portOfService(service))))
    expect(text.includes(areas.fix.wire.breaksHere)).toBe(told.breaks !== 'nowhere')
  })
})

it('each has a title of its own', async () => {
  const titles = await Promise.all(SYMPTOM_IDS.map(async (id) => (await draw(symptom, { id })).title))
  expect(new Set(titles).size).toBe(titles.length)
})

it('all are linked from the decoder’s page', async () => {
  const { html } = await draw(fix)
  for (const id of SYMPTOM_IDS) expect(html).toContain(`href="${href(paths.symptom(id))}"`)
})

it('a fault that nobody knows has no page', async () => {
  expect(await symptom.open({ id: 'outlook-0x800ccc99' })).toBeUndefined()
})
