import type { ReactNode } from 'react'
import { encodeSetup } from '../../domain/link/codec.ts'
import { useText } from '../../i18n/text-context.ts'
import { setupOf } from '../../state/link-sync.ts'
import { href, paths } from '../../ui/paths.ts'
import type { StepView } from '../wizard/use-step.ts'

/**
 * To the error decoder, with this setup. The person’s address stays in the tab, and so do servers that aren’t ours:
 * in an address they would have to ask first.
 */
export function DoesNotWork({ view }: { readonly view: StepView }): ReactNode {
  const text = useText('result')
  const setup = view.state.service?.kind === 'provider' ? setupOf(view.state) : undefined
  return (
    <section className="no-print">
      <h2>{text.notWorkingTitle}</h2>
      <p>{text.notWorkingLead}</p>
      <p>
        <a className="button-quiet" href={href(paths.fix()) + (setup ? `#${encodeSetup(setup)}` : '')}>
          {text.notWorking}
        </a>
      </p>
    </section>
  )
}
