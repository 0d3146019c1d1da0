import type { ReactNode } from 'react'
import type { Offers } from '../../../domain/exporters/offers.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { href, paths } from '../../../ui/paths.ts'
import type { ImportView } from './import-view.ts'

/** Classic Outlook: people look for a file, and what they find elsewhere doesn’t work. So it is said before the form. */
export function NoFile({
  offers: { more },
  about: { view, input },
}: {
  readonly offers: Offers
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  const forAdministrators = more.some(({ audience }) => audience === 'administrator')
  // Who has an address at a provider can’t have anything published for it.
  const { provider } = view.situation
  const isProviders = provider?.domains.some(
    (domain) => domain === input.domain || input.domain === undefined,
  )
  return (
    <p className="no-print">
      {text.noneForOutlook}{' '}
      {forAdministrators && format(text.someForAdministrators, { title: text.moreAdministrators })}{' '}
      {isProviders !== true && (
        <>
          {text.domainHelps} <a href={href(paths.deskDomain())}>{text.domainLink}</a>
        </>
      )}
    </p>
  )
}
