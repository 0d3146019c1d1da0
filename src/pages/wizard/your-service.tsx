import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { LinkReplaced } from './link-replaced.tsx'
import type { StepView } from './use-step.ts'

/** Which provider the answers are about, how it was recognised, and the way to put it right. */
export function YourService({ view }: { readonly view: StepView }): ReactNode {
  const text = useText('wizard')
  const common = useText('common')
  const { service } = view.situation
  if (!service) return null
  const by = view.state.service?.kind === 'provider' ? view.state.service.by : undefined
  return (
    <>
      <p className="small">
        {format(text.clientYouChose, { provider: service.name })}{' '}
        {by === 'pattern' && `${text.foundByPattern} `}
        {by === 'mx-suffix' && `${text.foundByMx} `}
        <a href={href(paths.step('provider'))}>
          {common.change} <span className="sr-only">{text.changeProviderHidden}</span>
        </a>
      </p>
      <LinkReplaced view={view} />
    </>
  )
}
