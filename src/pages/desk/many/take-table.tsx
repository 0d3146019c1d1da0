import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { useText } from '../../../i18n/text-context.ts'
import type { ManyDesk } from '../../../state/many/many-desk.ts'
import { usePasteAndDrop } from '../../../ui/use-paste-and-drop.ts'

export const FILE_FIELD = 'many-file'
const PASTE_FIELD = 'many-paste'

/** The three ways in: a file that is chosen, a file that is dropped, rows that are pasted. */
export function TakeTable({ desk }: { readonly desk: ManyDesk }): ReactNode {
  const text = useText('many')
  const file = useRef<HTMLInputElement>(null)
  const rows = useRef<HTMLTextAreaElement>(null)
  const { takeFiles, takeText, over } = usePasteAndDrop(
    {
      onFile: (chosen) => desk.take({ blob: chosen, name: chosen.name }),
      onText: (pasted) => desk.take({ blob: new Blob([pasted]) }),
      onRefused: (code) => desk.refuse({ problem: { code } }),
      isMeant: isTable,
    },
    rows,
  )
  // A file that was chosen before the framework was up is in the field already.
  const adopt = useEffectEvent(() => takeFiles(file.current?.files ?? []))
  useEffect(() => adopt(), [])
  return (
    <section className="needs-script" aria-labelledby="many-take">
      <h2 id="many-take">{text.dropTitle}</h2>
      <div className="field drop-zone" data-over={over || undefined}>
        <label htmlFor={FILE_FIELD} className="font-semibold">
          {text.dropLabel}
        </label>
        <p className="small my-1" id={`${FILE_FIELD}-hint`}>
          {text.dropHint}
        </p>
        <input
          ref={file}
          id={FILE_FIELD}
          type="file"
          className="file-input"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
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
          takeText(rows.current?.value ?? '')
        }}
      >
        <label htmlFor={PASTE_FIELD} className="font-semibold">
          {text.pasteLabel}
        </label>
        <p className="small mb-1 mt-0" id={`${PASTE_FIELD}-hint`}>
          {text.pasteHint}
        </p>
        <textarea
          ref={rows}
          id={PASTE_FIELD}
          className="input value"
          rows={2}
          wrap="off"
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

/** What a person pastes on the page itself is meant for it if it has rows or an address. */
const isTable = (text: string): boolean => text.includes('@') || text.trim().includes('\n')
