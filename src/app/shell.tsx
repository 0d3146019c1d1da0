import type { ReactNode } from 'react'
import type { Brand } from './branded-site.tsx'
import { useText } from '../i18n/text-context.ts'
import { LogoMark } from '../ui/logo-mark.tsx'
import { href, paths } from '../ui/paths.ts'

/** What surrounds every page. */
export function Shell({
  path,
  failed,
  brand,
  bare,
  children,
}: {
  readonly path: string
  readonly failed: boolean
  readonly brand: Brand | undefined
  readonly bare: boolean
  readonly children: ReactNode
}): ReactNode {
  const text = useText('common')
  const links = [
    [paths.ports(), text.navPorts],
    [paths.clients(), text.navApps],
    [paths.providers(), text.navProviders],
    [paths.fix(), text.navErrors],
    [paths.about(), text.navAbout],
  ] as const
  const main = (
    <main id="content" className="wrap" tabIndex={-1}>
      {failed && (
        <div className="notice notice-bad" role="alert">
          <p className="font-semibold">{text.loadFailedTitle}</p>
          <p>{text.loadFailedBody}</p>
          <button type="button" className="button-quiet mt-2" onClick={() => location.reload()}>
            {text.crashReload}
          </button>
        </div>
      )}
      {children}
    </main>
  )
  if (bare) return main
  return (
    <>
      <a className="skip-link" href="#content">
        {text.skipToContent}
      </a>
      <header className="site-header">
        <div className="wrap flex flex-wrap items-center justify-between gap-x-6">
          <a className="logo" href={href(paths.home())}>
            {brand ? (
              <brand.Logo />
            ) : (
              <>
                <LogoMark />
                {text.siteName}
              </>
            )}
          </a>
          <nav aria-label={text.navigation}>
            <ul className="nav-list">
              {links.map(([to, label]) => (
                <li key={to}>
                  <a href={href(to)} aria-current={path.startsWith(to) ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      {main}
      <footer className="site-footer">
        <div className="wrap">
          <p>{text.footerPromise}</p>
          {brand ? (
            <brand.Footer />
          ) : (
            <p className="flex flex-wrap gap-x-5">
              <a href={href(paths.about())}>{text.footerAbout}</a>
              <a href={href(paths.check())}>{text.footerCheck}</a>
              <a href={href(paths.desk())}>{text.footerDesk}</a>
            </p>
          )}
        </div>
      </footer>
    </>
  )
}
