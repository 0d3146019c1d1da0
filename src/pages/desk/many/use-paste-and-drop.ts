import { useEffect, useState, type RefObject } from 'react'
import type { ManyDesk } from '../../../state/many/many-desk.ts'

/** So much is a table; less, in the field for it, is something that is being typed. */
const MOST_IN_FIELD = 2_000

interface Taking {
  readonly takeFiles: (files: FileList | readonly File[]) => void
  readonly takeText: (text: string) => void
  /** A file is held over the page. */
  readonly over: boolean
}

/** What is dropped anywhere on the page is taken: a file beside the field would else take the page’s place. */
export function usePasteAndDrop(desk: ManyDesk, field: RefObject<HTMLTextAreaElement | null>): Taking {
  const [over, setOver] = useState(false)

  const takeFiles: Taking['takeFiles'] = (files) => {
    const [file, ...others] = files
    if (!file) return
    if (others.length > 0) desk.refuse({ problem: { code: 'several-files' } })
    else desk.take({ blob: file, name: file.name })
  }
  const takeText = (text: string) => {
    if (text.trim() === '') desk.refuse({ problem: { code: 'nothing-in-it' } })
    else desk.take({ blob: new Blob([text]) })
  }

  useEffect(() => {
    // Never through the field’s value: laying out a hundred thousand rows would stop the page for seconds.
    const onPaste = (event: ClipboardEvent) => {
      const inField = event.target === field.current
      if (!inField && isEditable(event.target)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const files = event.clipboardData?.files ?? []
      if (inField && text !== '' && text.length < MOST_IN_FIELD && !text.includes('\n')) return
      if (!inField && text !== '' && !isTable(text)) return
      event.preventDefault()
      if (text.trim() === '' && files.length > 0) takeFiles(files)
      else if (text.trim() !== '' || inField) takeText(text)
    }
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      takeFiles(event.dataTransfer?.files ?? [])
    }
    addEventListener('paste', onPaste)
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('paste', onPaste)
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
    }
  })
  return { takeFiles, takeText, over }
}

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** What a person pastes on the page itself is meant for it if it has rows or an address. */
const isTable = (text: string): boolean => text.includes('@') || text.trim().includes('\n')
