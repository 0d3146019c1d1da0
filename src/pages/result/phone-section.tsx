import type { ReactNode } from 'react'
import type { Setup } from '../../domain/link/setup.ts'
import { useText } from '../../i18n/text-context.ts'
import { useLate } from '../../ui/use-late.ts'
import type { StepView } from '../wizard/use-step.ts'

const loadPhoneCode = async () => (await import('./phone-code.tsx')).PhoneCode

/** This setup as a code for a phone's camera, made when it is asked for. */
export function PhoneSection({ setup, view }: { readonly setup: Setup; readonly view: StepView }): ReactNode {
  const text = useText('result')
  const [late, ask] = useLate(loadPhoneCode)
  return (
    <section className="aside no-print">
      <h2 className="aside-title">{text.phoneTitle}</h2>
      <details onToggle={(event) => event.currentTarget.open && ask()}>
        <summary className="min-h-11 py-2 font-semibold text-water">{text.phoneShow}</summary>
        {late.kind === 'here' && <late.value setup={setup} view={view} />}
        {late.kind === 'failed' && (
          <div role="alert">
            <p>{text.phoneFailed}</p>
            <button type="button" className="button-quiet" onClick={ask}>
              {text.tryAgain}
            </button>
          </div>
        )}
      </details>
    </section>
  )
}
