import type { ReactNode, RefObject } from 'react'
import type { Organisation } from '../domain/organisation/organisation.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { loadOffer } from '../pages/organisation/offer.tsx'
import type { OwnSite } from '../pages/page.ts'
import { loadOrganisation } from '../state/own-copy.ts'
import { LogoMark } from '../ui/logo-mark.tsx'
import { href, paths } from '../ui/paths.ts'

/** What an organisation's own copy shows on every page in place of ours. */
export interface Brand {
  readonly Logo: () => ReactNode
  readonly Footer: () => ReactNode
  readonly titleOf: (title: string) => string
}

export interface BrandedSite extends OwnSite {
  readonly brand: Brand
}

/** Shows the page again as the organisation's. Nothing happens where its file has mistakes. */
export async function takeOver(
  own: RefObject<BrandedSite | undefined>,
  path: string,
  show: (path: string) => Promise<void>,
): Promise<void> {
  const organisation = await loadOrganisation()
  if (!organisation) return
  own.current = {
    organisation,
    loadOffer: () => loadOffer(organisation),
    brand: {
      Logo: () => <Logo organisation={organisation} />,
      Footer: () => <Footer organisation={organisation} />,
      titleOf: (title) => `${title} – ${organisation.name ?? 'Portolan'}`,
    },
  }
  // An organisation's own provider has no document: 404.html stands for it, and what is at its address is opened.
  await show(path === '/404/' ? location.pathname.slice(href('').length).replace(/\/?$/, '/') : path)
}

function Logo({ organisation: { name, logo } }: { readonly organisation: Organisation }): ReactNode {
  const common = useText('common')
  return (
    <>
      {/* Beside the name it says nothing of its own; where it doesn't arrive, the name is enough. */}
      {logo ? <img className="brand-logo" src={logoAddress(logo)} alt="" /> : <LogoMark />}
      <span className="brand-name">{name ?? common.siteName}</span>
    </>
  )
}

function Footer({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const common = useText('common')
  const text = useText('organisation')
  const { name = text.us, supportText, supportUrl } = organisation
  return (
    <>
      {(supportText ?? supportUrl) && (
        <p>
          {supportText} {supportUrl && <a href={supportUrl}>{format(text.supportLink, { name })}</a>}
        </p>
      )}
      <p className="flex flex-wrap gap-x-5">
        <a href={href(paths.about())}>{text.madeWith}</a>
        <a href={href(paths.desk())}>{common.footerDesk}</a>
      </p>
    </>
  )
}

/** From the folder of `portolan.json`, or, with a slash, from the top of the host. */
function logoAddress(logo: string): string {
  return logo.startsWith('/') ? logo : href(`/${logo}`)
}
