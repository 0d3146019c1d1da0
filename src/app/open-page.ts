import { loadArea, type Area, type Areas } from '../i18n/catalog.ts'
import type { Locale } from '../i18n/locales.ts'
import type { LoadedPage } from '../pages/page.ts'
import { matchRoute, NOT_FOUND, type Route } from './routes.ts'

/** A page that is ready to be drawn: its code, its data and its text are here. */
export interface OpenedPage {
  readonly path: string
  readonly found: boolean
  readonly live: boolean
  readonly page: LoadedPage
  readonly text: Partial<Areas>
  readonly title: string
  readonly description: string
}

/** `path` without base and locale prefix. Fails only where code or data don't arrive. */
export async function openPage(path: string, locale: Locale): Promise<OpenedPage> {
  const route = matchRoute(path) ?? NOT_FOUND
  const opened = await openRoute(route)
  const page = opened ?? (await openRoute(NOT_FOUND))
  if (!page) throw new Error('the page for a missing page is missing')
  const text = await loadText([...new Set<Area>(['common', ...page.areas])], locale)
  return {
    path,
    found: opened !== undefined && route !== NOT_FOUND,
    live: opened !== undefined && route.live,
    page,
    text,
    // A page reads only the areas that it named, which are all here.
    title: page.title(text as Areas),
    description: page.description(text as Areas),
  }
}

async function openRoute(route: Route): Promise<LoadedPage | undefined> {
  return (await route.load()).open(route.params)
}

async function loadText(areas: readonly Area[], locale: Locale): Promise<Partial<Areas>> {
  const loaded = await Promise.all(areas.map(async (area) => [area, await loadArea(locale, area)] as const))
  return Object.fromEntries(loaded)
}
