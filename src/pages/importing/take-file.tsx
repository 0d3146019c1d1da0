import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { usePasteAndDrop, type Takes } from '../../ui/use-paste-and-drop.ts'

export const FILE_FIELD = 'import-file'
const PASTE_FIELD = 'import-paste'

/** The three ways in: a file that is chosen, a file that is dropped, text that is pasted. */
export function TakeFile({ takes }: { readonly takes: Takes }): ReactNode {
  const text = useText('importing')
  const file = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { takeFiles, takeText, over } = usePasteAndDrop(takes, field)
  // A file that was chosen before the framework was up is in the field already.
  const adopt = useEffectEvent(() => takeFiles(file.current?.files ?? []))
  useEffect(() => adopt(), [])
  return (
    <section className="needs-script" aria-labelledby="import-take">
      <h2 id="import-take">{text.takeTitle}</h2>
      <div className="field drop-zone" data-over={over || undefined}>
        <label htmlFor={FILE_FIELD} className="font-semibold">
          {text.dropLabel}
        </label>
        <p className="small my-1" id={`${FILE_FIELD}-hint`}>
          <Text of={text.dropHint} />
        </p>
        <input
          ref={file}
          id={FILE_FIELD}
          type="file"
          className="file-input"
          accept=".mobileconfig,.xml,.plist,application/x-apple-aspen-config,application/xml,text/xml"
          aria-describedby={`${FILE_FIELD}-hint`}
          // The same file again is a change too: it may have been corrected.
          onClick={(event) => {
            event.currentTarget.value = ''
          }}
          onChange={(event) => takeFiles(event.currentTarget.files ?? [])}
        />
      </div>
      <form
        className="field mt-4"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const typed = field.current?.value ?? ''
          // It may have a password in it, which doesn’t stay in view.
          if (field.current) field.current.value = ''
          takeText(typed)
        }}
      >
        <label htmlFor={PASTE_FIELD} className="font-semibold">
          {text.pasteLabel}
        </label>
        <p className="small mb-1 mt-0" id={`${PASTE_FIELD}-hint`}>
          {text.pasteHint}
        </p>
        <textarea
          ref={field}
          id={PASTE_FIELD}
          className="input value"
          rows={2}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={`${PASTE_FIELD}-hint`}
        />
        <button type="submit" className="button-quiet mt-2">
          {text.pasteButton}
        </button>
      </form>
    </section>
  )
}
