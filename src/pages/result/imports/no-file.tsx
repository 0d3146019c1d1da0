import type { ReactNode } from 'react'
import { useText } from '../../../i18n/text-context.ts'
import { href, paths } from '../../../ui/paths.ts'

/** Classic Outlook: people look for a file, and what they find elsewhere doesn’t work. So it is said before the form. */
export function NoFile(): ReactNode {
  const text = useText('imports')
  return (
    <p className="no-print">
      {text.noneForOutlook} {text.domainHelps} <a href={href(paths.deskDomain())}>{text.domainLink}</a>
    </p>
  )
}
