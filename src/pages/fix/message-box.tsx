import type { ReactNode, Ref } from 'react'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import type { Message } from './use-message.ts'

/** The field for the whole message, and what became of it on the way in. */
export function MessageBox({
  message,
  field,
}: {
  readonly message: Message
  readonly field: Ref<HTMLTextAreaElement>
}): ReactNode {
  const { decoder: text } = useText('fix')
  const numbers = new Intl.NumberFormat(useLocale())
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        message.leave()
      }}
    >
      <label htmlFor="fix-message" className="paste-label">
        {text.label}
      </label>
      <p className="small mt-0" id="fix-message-hint">
        {text.hint}
      </p>
      <textarea
        ref={field}
        id="fix-message"
        className="input paste-box"
        rows={5}
        aria-describedby="fix-message-hint"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={message.text}
        onChange={(event) => message.type(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (pasted === '') return
          event.preventDefault()
          message.paste(pasted)
        }}
        onBlur={message.leave}
      />
      <div role="status">
        {message.reading && <p className="small">{text.reading}</p>}
        {message.masked > 0 && (
          <p className="notice notice-fair paste-note">
            {message.masked === 1 ? text.masked : format(text.maskedMany, { count: message.masked })}
          </p>
        )}
        {message.cutFrom !== undefined && (
          <p className="small">{format(text.cut, { count: numbers.format(message.cutFrom) })}</p>
        )}
      </div>
      {message.text !== '' && (
        <button type="button" className="link-button" onClick={message.clear}>
          {text.clear}
        </button>
      )}
    </form>
  )
}
