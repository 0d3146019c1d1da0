import type { ReactNode, RefObject } from 'react'
import { useStore } from 'zustand'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import { intakeStore, maskMessage, pasteMessage, startOver, typeMessage } from '../../state/take-message.ts'
import { useAfterPress } from '../../ui/use-after-press.ts'
import { MESSAGE_FIELD } from './use-field-wanted.ts'

/** The field for the whole message, and what became of it on the way in. */
export function MessageBox({
  text: message,
  field,
}: {
  readonly text: string
  readonly field: RefObject<HTMLTextAreaElement | null>
}): ReactNode {
  const { decoder: text } = useText('fix')
  const intake = useAfterPress(useStore(intakeStore))
  const numbers = new Intl.NumberFormat(useLocale())
  return (
    <form
      className="needs-script"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        maskMessage()
      }}
    >
      <label htmlFor={MESSAGE_FIELD} className="paste-label">
        {text.label}
      </label>
      <p className="small mt-0" id="fix-message-hint">
        {text.hint}
      </p>
      <textarea
        ref={field}
        id={MESSAGE_FIELD}
        className="input paste-box"
        rows={5}
        aria-describedby="fix-message-hint"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={message}
        onChange={(event) => typeMessage(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (pasted === '') return
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          void pasteMessage(message.slice(0, selectionStart) + pasted + message.slice(selectionEnd))
        }}
        onBlur={maskMessage}
      />
      <div role="status">
        {intake.reading && <p className="small">{text.reading}</p>}
        {intake.masked > 0 && (
          <p className="notice notice-fair paste-note">
            {intake.masked === 1 ? text.masked : format(text.maskedMany, { count: intake.masked })}
          </p>
        )}
        {intake.cutFrom !== undefined && (
          <p className="small">{format(text.cut, { count: numbers.format(intake.cutFrom) })}</p>
        )}
      </div>
      {message !== '' && (
        <button
          type="button"
          className="link-button no-print"
          onClick={() => {
            startOver()
            field.current?.focus()
          }}
        >
          {text.clear}
        </button>
      )}
    </form>
  )
}
