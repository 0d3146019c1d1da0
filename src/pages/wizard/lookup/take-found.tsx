import { useState, type ReactNode } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import type { Proposal } from '../../../domain/discovery/domain-answer.ts'
import type { DemandCode } from '../../../domain/discovery/headline.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { ConfirmBox } from '../../../ui/confirm-box.tsx'
import type { FieldError } from '../../../ui/error-summary.tsx'
import { takeFound } from './take-proposal.ts'

const CONFIRM = 'lookup-confirm'

/** The way on with what was found: at once, or on the person’s word that they have asked (RFC 6186 section 4). */
export function TakeFound({
  domain,
  shown,
  who,
  proposal,
  demand,
  isFirst,
  errors,
  onErrors,
  onTaken,
}: {
  readonly domain: Hostname
  readonly shown: string
  readonly who: string
  readonly proposal: Proposal
  readonly demand: DemandCode | undefined
  /** Nothing better is offered on the page. */
  readonly isFirst: boolean
  readonly errors: readonly FieldError[]
  readonly onErrors: (errors: readonly FieldError[]) => void
  readonly onTaken: () => void
}): ReactNode {
  const { take: text } = useText('lookup')
  const [checked, setChecked] = useState(false)
  const error = errors.find(({ field }) => field === CONFIRM)
  const take = () => {
    if (demand && !checked) return onErrors([{ field: CONFIRM, message: text.confirmMissing }])
    takeFound(domain, proposal)
    onTaken()
  }
  return (
    <form
      noValidate
      className="mt-5"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      {demand && (
        <>
          <p>
            {format(text[demand], { domain: shown, who })} {format(text.how, { domain: shown })}
          </p>
          <ConfirmBox
            id={CONFIRM}
            label={text.confirm}
            error={error?.message}
            checked={checked}
            onChecked={setChecked}
          />
        </>
      )}
      <button type="submit" className={`${isFirst && demand !== 'unsure' ? 'button' : 'button-quiet'} mt-2`}>
        {text.use}
      </button>
    </form>
  )
}
