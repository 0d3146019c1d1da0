import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** A step before its answers are here: what is prerendered, and all that there is without JavaScript. */
export function StepWaiting({ title }: { readonly title: string }): ReactNode {
  const text = useText('wizard')
  return (
    <div className="column">
      <h1 tabIndex={-1}>{title}</h1>
      <p className="needs-script">{text.waiting}</p>
      <NeedsScript />
    </div>
  )
}

export function NeedsScript(): ReactNode {
  const text = useText('wizard')
  const common = useText('common')
  return (
    <noscript>
      <div className="notice">
        <p>{text.needsScript}</p>
        <p>
          <a href={href(paths.providers())}>{common.navProviders}</a>{' '}
          <a href={href(paths.clients())}>{common.navApps}</a>
        </p>
      </div>
    </noscript>
  )
}
