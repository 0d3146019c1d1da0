import { STEPS } from '../domain/wizard/steps.ts'
import type { AnyPage } from '../pages/page.ts'
import type { LATER_PAGES } from './later-pages.ts'

/** A page's code, and what the address says to it. `live` pages need the framework at once, the others read without it. */
export interface Route {
  readonly live: boolean
  readonly load: () => Promise<AnyPage>
  readonly params: Readonly<Record<string, string>>
}

const later = (path: keyof typeof LATER_PAGES) => () =>
  import('./later-pages.ts').then((m): Promise<AnyPage> => m.LATER_PAGES[path]())

const STEP_PAGES = {
  provider: () => import('../pages/wizard/provider-step.tsx').then((m) => m.providerStep),
  servers: later('/setup/servers/'),
  client: () => import('../pages/wizard/client-step.tsx').then((m) => m.clientStep),
  edition: () => import('../pages/wizard/edition-step.tsx').then((m) => m.editionStep),
  incoming: () => import('../pages/wizard/incoming-step.tsx').then((m) => m.incomingStep),
  outgoing: () => import('../pages/wizard/outgoing-step.tsx').then((m) => m.outgoingStep),
  result: () => import('../pages/wizard/result-step.tsx').then((m) => m.resultStep),
} satisfies { readonly [S in (typeof STEPS)[number]]: () => Promise<AnyPage> }

const SINGLE: Readonly<Record<string, Omit<Route, 'params'>>> = {
  '/': { live: true, load: () => import('../pages/home.tsx').then((m) => m.home) },
  '/setup/': { live: true, load: () => import('../pages/wizard/setup-entry.tsx').then((m) => m.setupEntry) },
  '/ports/': { live: false, load: () => import('../pages/ports.tsx').then((m) => m.ports) },
  '/providers/': { live: false, load: () => import('../pages/providers.tsx').then((m) => m.providers) },
  '/clients/': { live: false, load: () => import('../pages/clients.tsx').then((m) => m.clients) },
  '/check/': { live: true, load: later('/check/') },
  '/check/file/': { live: true, load: later('/check/file/') },
  '/desk/': { live: true, load: later('/desk/') },
  '/desk/many/': { live: true, load: later('/desk/many/') },
  '/desk/domain/': { live: true, load: later('/desk/domain/') },
  '/embed/': { live: true, load: later('/embed/') },
  '/fix/': { live: true, load: () => import('../pages/fix.tsx').then((m) => m.fix) },
  '/about/': { live: false, load: () => import('../pages/about.tsx').then((m) => m.about) },
}

/** Pages below these paths. Whether there is such a port, app, provider or fault, the page judges: the data travels with it. */
const BELOW: Readonly<Record<string, () => Promise<AnyPage>>> = {
  ports: () => import('../pages/port.tsx').then((m) => m.port),
  clients: () => import('../pages/client.tsx').then((m) => m.client),
  providers: () => import('../pages/provider.tsx').then((m) => m.provider),
  fix: () => import('../pages/fix.tsx').then((m) => m.symptom),
}

/** The route of a path without the base; none where no page lives. */
export function matchRoute(path: string): Route | undefined {
  const single = SINGLE[path]
  if (single) return { ...single, params: {} }
  const [, area = '', id, rest] = path.split('/')
  if (id === undefined || id === '' || rest !== '') return undefined
  const step = STEPS.find((candidate) => candidate === id)
  if (area === 'setup' && step) return { live: true, load: STEP_PAGES[step], params: {} }
  const load = Object.hasOwn(BELOW, area) ? BELOW[area] : undefined
  return load && { live: false, load, params: { id } }
}

/** The page for an address that leads nowhere. */
export const NOT_FOUND: Route = {
  live: false,
  load: () => import('../pages/not-found.tsx').then((m) => m.notFound),
  params: {},
}

/** The paths of pages without parameters. */
export const singlePaths = (): readonly string[] => [
  ...Object.keys(SINGLE),
  ...STEPS.map((step) => `/setup/${step}/`),
]
