import { loadArea, type Area, type Areas } from '../i18n/catalog.ts'
import type { Locale } from '../i18n/locales.ts'
import type { LoadedPage } from '../pages/page.ts'
import type { Brand, BrandedSite } from './branded-site.tsx'
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
  /** What an organisation's own copy shows in place of ours. */
  readonly brand?: Brand
}

/** `path` without base and locale prefix. Fails only where code or data don't arrive. */
export async function openPage(path: string, locale: Locale, own?: BrandedSite): Promise<OpenedPage> {
  const route = matchRoute(path) ?? NOT_FOUND
  const opened = await openRoute(route, own)
  const page = opened ?? (await openRoute(NOT_FOUND))
  if (!page) throw new Error('the page for a missing page is missing')
  const ownAreas: readonly Area[] = own ? ['organisation'] : []
  const text = await loadText([...new Set<Area>(['common', ...ownAreas, ...page.areas])], locale)
  return {
    path,
    found: opened !== undefined && route !== NOT_FOUND,
    live: opened !== undefined && route.live,
    page,
    text,
    // A page reads only the areas that it named, which are all here.
    title: page.title(text as Areas),
    description: page.description(text as Areas),
    ...(own && { brand: own.brand }),
  }
}

async function openRoute(route: Route, own?: BrandedSite): Promise<LoadedPage | undefined> {
  return (await route.load()).open(route.params, own)
}

async function loadText(areas: readonly Area[], locale: Locale): Promise<Partial<Areas>> {
  const loaded = await Promise.all(areas.map(async (area) => [area, await loadArea(locale, area)] as const))
  return Object.fromEntries(loaded)
}
