import './trust.css'
import { useState, type ReactNode } from 'react'
import type { LinkTrust } from '../../domain/link/trust.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { explainWarning } from './explain-warning.ts'
import { Receivers } from './receivers.tsx'

const CONFIRM = 'confirm-servers'

/** Before any setting of a link that names servers: who would receive the password, and how to find out whether that is right. */
export function UntrustedLink({
  trust,
  onConfirm,
  onOwn,
}: {
  readonly trust: Extract<LinkTrust, { readonly kind: 'untrusted' }>
  readonly onConfirm: () => void
  readonly onOwn: () => void
}): ReactNode {
  const text = useText('trust')
  const common = useText('common')
  const [compared, setCompared] = useState(false)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const { domain, receivers, warnings } = trust
  return (
    <div className="column">
      <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      <h1 tabIndex={-1}>{text.untrustedTitle}</h1>
      <p className="only-print">{text.notPrinted}</p>
      <div className="no-print">
        <p className="lead">{text.untrustedLead}</p>
        <Receivers receivers={receivers} />
        <p className="small">{text.decisive}</p>
        <div className="notice notice-bad">
          <p className="font-semibold">{format(text.untrustedWho, { domain })}</p>
          {warnings.map((warning) => (
            <p key={explainWarning(warning, text)}>{explainWarning(warning, text)}</p>
          ))}
        </div>
        <h2>{text.checkTitle}</h2>
        <p>{format(text.check, { domain })}</p>
        <p>{text.checkCompare}</p>
        <form
          noValidate
          className="mt-5"
          onSubmit={(event) => {
            event.preventDefault()
            if (compared) onConfirm()
            else setErrors([{ field: CONFIRM, message: text.confirmMissing }])
          }}
        >
          <div className="field">
            {errors.length > 0 && (
              <p className="field-error" id={`${CONFIRM}-error`}>
                {text.confirmMissing}
              </p>
            )}
            <label className="flex min-h-11 items-center gap-3" htmlFor={CONFIRM}>
              <input
                id={CONFIRM}
                type="checkbox"
                className="size-5 shrink-0 accent-water"
                checked={compared}
                aria-describedby={errors.length > 0 ? `${CONFIRM}-error` : undefined}
                aria-invalid={errors.length > 0 || undefined}
                onChange={(event) => setCompared(event.target.checked)}
              />
              {format(text.confirm, { domain })}
            </label>
          </div>
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="button" className="button" onClick={onOwn}>
              {text.own}
            </button>
            <button type="submit" className="button-quiet">
              {text.confirmContinue}
            </button>
          </div>
        </form>
      </div>
    </div>
  )
}
