import type { ReactNode } from 'react'
import { MASK, maskSecrets } from '../../domain/symptoms/secrets.ts'
import { useText } from '../../i18n/text-context.ts'
import { useAfterPress } from '../../ui/use-after-press.ts'
import { PlainField } from './plain-field.tsx'

/** A user name. What says itself that it is a password is masked when the field is left: half a word can’t be judged. */
export function UsernameField({
  id,
  label,
  value,
  onValue,
}: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}): ReactNode {
  const text = useText('check')
  const masked = useAfterPress(value.includes(MASK))
  return (
    <>
      <PlainField
        id={id}
        label={label}
        value={value}
        onValue={onValue}
        onLeave={() => {
          const safe = maskSecrets(value)
          if (safe.masked > 0) onValue(safe.text)
        }}
        noteId={`${id}-note`}
      />
      <p role="status" id={`${id}-note`} className="m-0">
        {masked && <span className="notice notice-fair block">{text.usernameMasked}</span>}
      </p>
    </>
  )
}
