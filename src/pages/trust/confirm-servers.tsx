import { useState, type ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { ConfirmBox } from '../../ui/confirm-box.tsx'

export const CONFIRM = 'confirm-servers'

/** The way on from servers that somebody chose: on the person’s word, or at once where nothing is left to compare. */
export function ConfirmServers({
  domain,
  isDemanded,
  hasError,
  onMissing,
  onConfirm,
  onOwn,
}: {
  readonly domain: Hostname
  readonly isDemanded: boolean
  readonly hasError: boolean
  readonly onMissing: () => void
  readonly onConfirm: () => void
  readonly onOwn: () => void
}): ReactNode {
  const text = useText('trust')
  const [compared, setCompared] = useState(false)
  const own = (
    <button key="own" type="button" className={isDemanded ? 'button' : 'button-quiet'} onClick={onOwn}>
      {text.own}
    </button>
  )
  const onward = (
    <button key="onward" type="submit" className={isDemanded ? 'button-quiet' : 'button'}>
      {text.confirmContinue}
    </button>
  )
  return (
    <form
      noValidate
      className="mt-5"
      onSubmit={(event) => {
        event.preventDefault()
        if (compared || !isDemanded) onConfirm()
        else onMissing()
      }}
    >
      {isDemanded && (
        <ConfirmBox
          id={CONFIRM}
          label={format(text.confirm, { domain })}
          error={hasError ? text.confirmMissing : undefined}
          checked={compared}
          onChecked={setCompared}
        />
      )}
      <div className="mt-4 flex flex-wrap gap-3">{isDemanded ? [own, onward] : [onward, own]}</div>
    </form>
  )
}
