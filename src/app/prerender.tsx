import { renderToString } from 'react-dom/server'
import { format } from '../i18n/format.ts'
import { DEFAULT_LOCALE, DIRECTION } from '../i18n/locales.ts'
import { PROVIDERS } from 'virtual:providers'
import { CLIENT_IDS } from '../domain/clients/client-ids.ts'
import { COMPARISON_IDS, slugOf } from '../domain/guides/comparison.ts'
import { NOT_CHOICES, PORTS } from '../domain/ports/ports.ts'
import { SYMPTOM_IDS } from '../domain/symptoms/symptom-ids.ts'

import { paths } from '../ui/paths.ts'
import { openPage } from './open-page.ts'
import { Router } from './router.tsx'
import { singlePaths } from './routes.ts'

export interface PrerenderedPage {
  /** Where it is written: `ports/587/index.html`. */
  readonly file: string
  readonly path: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** `live`, `read` or `missing`: what the first script does. */
  readonly kind: 'live' | 'read' | 'missing'
  readonly title: string
  readonly description: string
  readonly listed: boolean
  readonly html: string
  /** The page's source modules, its own first: a naming rule, and the build stops where it doesn't hold. */
  readonly modules: readonly string[]
}

/** Every page of the site as a document, from the wizard's first state: nobody's answers are in it. */
export async function prerenderAll(): Promise<readonly PrerenderedPage[]> {
  const pages: PrerenderedPage[] = []
  const all = [
    ...singlePaths(),
    ...[...PORTS, ...NOT_CHOICES].map((row) => paths.port(row.port)),
    ...COMPARISON_IDS.map((id) => paths.comparison(slugOf(id))),
    ...CLIENT_IDS.map((id) => paths.client(id)),
    ...PROVIDERS.map((provider) => paths.provider(provider.id)),
    ...SYMPTOM_IDS.map((id) => paths.symptom(id)),
    '/404/',
  ]
  for (const path of all) {
    pages.push(await prerender(path))
  }
  return pages
}

async function prerender(path: string): Promise<PrerenderedPage> {
  const opened = await openPage(path, DEFAULT_LOCALE)
  const missing = path === '/404/'
  if (!opened.found && !missing) throw new Error(`no page at ${path}`)
  const { common } = opened.text
  if (!common) throw new Error('the common text is missing')
  return {
    file: missing ? '404.html' : `${path.slice(1)}index.html`,
    path,
    lang: DEFAULT_LOCALE,
    dir: DIRECTION[DEFAULT_LOCALE],
    kind: missing ? 'missing' : opened.live ? 'live' : 'read',
    title: format(common.pageTitle, { title: opened.title }),
    description: opened.description,
    listed: !missing && !opened.page.unlisted,
    modules: [...(await pageModules(path)), ...textModules(opened)],
    html: renderToString(<Router first={opened} locale={DEFAULT_LOCALE} />),
  }
}

async function pageModules(path: string): Promise<readonly string[]> {
  const { LATER_PAGES } = await import('./later-pages.ts')
  return [...(path in LATER_PAGES ? ['src/app/later-pages.ts'] : []), pageModule(path)]
}

function pageModule(path: string): string {
  const [, area = '', id = ''] = path.split('/')
  if (area === '') return 'src/pages/home.tsx'
  if (area === '404') return 'src/pages/not-found.tsx'
  if (path === '/check/file/') return 'src/pages/importing.tsx'
  if (area === 'desk' && id) return `src/pages/desk/${id}.tsx`
  if (area === 'setup') return id ? `src/pages/wizard/${id}-step.tsx` : 'src/pages/wizard/setup-entry.tsx'
  if (area === 'fix') return 'src/pages/fix.tsx'
  // `ports` is the list, `port` one of them; so for the others.
  return `src/pages/${id ? area.replace(/s$/, '') : area}.tsx`
}

function textModules({ text }: { readonly text: object }): readonly string[] {
  return Object.keys(text).map((area) => `src/i18n/${DEFAULT_LOCALE}/${area}.ts`)
}
