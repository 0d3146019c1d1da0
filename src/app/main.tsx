import { createRoot, hydrateRoot } from 'react-dom/client'
import { DEFAULT_LOCALE } from '../i18n/locales.ts'
import { openPage } from './open-page.ts'
import { pathOf, Router } from './router.tsx'

/** Takes over the page that was prerendered. */
export async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('no #root')
  // A host may serve 404.html for any address: what it holds is the page for a missing page.
  const path =
    document.documentElement.dataset['page'] === 'missing' ? '/404/' : pathOf(new URL(location.href))
  const first = await openPage(path ?? '/404/', DEFAULT_LOCALE)
  const app = <Router first={first} locale={DEFAULT_LOCALE} />
  // The dev server doesn't prerender.
  if (import.meta.env.DEV) createRoot(root).render(app)
  else hydrateRoot(root, app)
}
