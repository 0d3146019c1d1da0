import type { AnyPage } from '../pages/page.ts'

/**
 * Pages that nobody comes to from the first question, or only who has a domain that nobody knows, by their path. The
 * names of their chunks would weigh on the first page, which holds those of every page that it can lead to: so they
 * stand in a chunk of their own.
 */
export const LATER_PAGES = {
  '/setup/servers/': () => import('../pages/wizard/servers-step.tsx').then((m) => m.serversStep),
  '/check/': () => import('../pages/check.tsx').then((m) => m.check),
  '/check/file/': () => import('../pages/importing.tsx').then((m) => m.importing),
  '/desk/': () => import('../pages/desk.tsx').then((m) => m.desk),
  '/desk/many/': () => import('../pages/desk/many.tsx').then((m) => m.deskMany),
  '/desk/domain/': () => import('../pages/desk/domain.tsx').then((m) => m.deskDomain),
  '/embed/': () => import('../pages/embed.tsx').then((m) => m.embed),
} satisfies Readonly<Record<string, () => Promise<AnyPage>>>
