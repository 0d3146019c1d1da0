import { useEffect, useRef, useState, type ReactNode } from 'react'
import { format } from '../i18n/format.ts'
import type { Locale } from '../i18n/locales.ts'
import { TextContext } from '../i18n/text-context.ts'
import { loadOrganisationFile } from '../net/organisation-file.ts'
import { NavigationContext, type Navigate } from '../ui/navigation.ts'
import { href } from '../ui/paths.ts'
import type { BrandedSite } from './branded-site.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { openPage, type OpenedPage } from './open-page.ts'
import { Shell } from './shell.tsx'

/** The content’s links to an address, in order: which of them was pressed is known again when others have come or gone. */
const linksTo = (address: string) =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a')].filter((link) => link.href === address)

/** The path of an address under our base; none for one that is not ours. */
export function pathOf(url: URL): string | undefined {
  const base = href('')
  if (url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return undefined
  const path = url.pathname.slice(base.length).replace(/index\.html$/, '')
  return path.endsWith('/') ? path : `${path}/`
}

function goTo(y: number, focused = document.querySelector<HTMLElement>('h1')): void {
  focused?.focus({ preventScroll: true })
  scrollTo(0, y)
}

/** The page in the window, and the way to the next one. Draws what was prerendered first, then follows links in place. */
export function Router({
  first,
  locale,
}: {
  readonly first: OpenedPage
  readonly locale: Locale
}): ReactNode {
  const [opened, setOpened] = useState(first)
  const [failed, setFailed] = useState(false)
  const wanted = useRef(first.path)
  const arrived = useRef(first.path)
  // Where each page was left: how far down, and by which of its links.
  const left = useRef(new Map<string, readonly [y: number, address: string, place: number]>())
  const returning = useRef(false)
  const own = useRef<BrandedSite>(undefined)

  const [show] = useState(() => async (path: string): Promise<void> => {
    wanted.current = path
    try {
      const next = await openPage(path, locale, own.current)
      if (wanted.current !== path) return
      setFailed(false)
      setOpened(next)
    } catch {
      // The code or data of the page did not arrive: the person is told, and can load it again.
      if (wanted.current === path) setFailed(true)
    }
  })

  const [navigate] = useState(() => (path: string, options?: Parameters<Navigate>[1]) => {
    const method = options?.replace ? 'replaceState' : 'pushState'
    returning.current = options?.returns ?? false
    // Any state: after a reload it tells that the reader came from inside.
    history[method]('inside', '', href(path) + (options?.fragment ? `#${options.fragment}` : ''))
    void show(path)
  })

  useEffect(() => {
    const onPop = () => {
      const path = pathOf(new URL(location.href))
      returning.current = true
      if (path && path !== wanted.current) void show(path)
    }
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      if (!link || !plain || event.defaultPrevented || link.target || link.hasAttribute('download')) return
      const url = new URL(link.href)
      const path = pathOf(url)
      // A jump within the page is the browser's; a setup link is a page of ours with something to say to it.
      if (!path || url.search || (url.hash && path === wanted.current) || /\.\w+\/$/.test(path)) return
      event.preventDefault()
      if (path === wanted.current) return goTo(0)
      left.current.set(arrived.current, [scrollY, link.href, linksTo(link.href).indexOf(link)])
      navigate(path, { fragment: url.hash.slice(1), returns: 'returns' in link.dataset })
    }
    addEventListener('popstate', onPop)
    document.addEventListener('click', onClick)
    return () => {
      removeEventListener('popstate', onPop)
      document.removeEventListener('click', onClick)
    }
  })

  useEffect(() => {
    // What an organisation changes comes after the first render, which is the prerendered one. Most copies have no such
    // file, and load no code for it; where the code doesn't arrive, the wizard asks again before it shows anything.
    const brand = async () => {
      if (await loadOrganisationFile())
        await import('./branded-site.tsx').then((module) => module.takeOver(own, wanted.current, show))
    }
    brand().catch(() => undefined)
  }, [show])

  useEffect(() => {
    const { common } = opened.text
    if (common)
      document.title =
        opened.brand?.titleOf(opened.title) ?? format(common.pageTitle, { title: opened.title })
    if (arrived.current === opened.path) return
    arrived.current = opened.path
    const [y, address, place] = (returning.current && left.current.get(opened.path)) || [0, '', 0]
    goTo(y, linksTo(address)[place])
  }, [opened])

  return (
    <TextContext value={{ locale, areas: opened.text }}>
      <NavigationContext value={navigate}>
        <Shell path={opened.path} failed={failed} brand={opened.brand} bare={opened.page.bare}>
          <ErrorBoundary key={opened.path}>{opened.page.body}</ErrorBoundary>
        </Shell>
      </NavigationContext>
    </TextContext>
  )
}
