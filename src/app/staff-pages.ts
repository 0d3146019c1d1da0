import type { AnyPage } from '../pages/page.ts'

/**
 * Pages that nobody comes to from the first question. The names of their chunks would weigh on the first page, which
 * holds those of every page that it can lead to: so they stand in a chunk of their own.
 */
export const STAFF_PAGES = {
  many: () => import('../pages/desk/many.tsx').then((m) => m.deskMany),
  domain: () => import('../pages/desk/domain.tsx').then((m) => m.deskDomain),
  file: () => import('../pages/importing.tsx').then((m) => m.importing),
  embed: () => import('../pages/embed.tsx').then((m) => m.embed),
} satisfies Readonly<Record<string, () => Promise<AnyPage>>>
