import { useEffect, useState, type RefObject } from 'react'

/** So much is a whole file; less, in the field for it, is something that is being typed. */
const MOST_IN_FIELD = 2_000

export interface Takes {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
  readonly onRefused: (why: 'several-files' | 'nothing-in-it') => void
  /** Whether a text that is pasted on the page itself is meant for it. */
  readonly isMeant: (text: string) => boolean
  /** Whether a text, however short, is a whole file: it isn’t put into the field, for it may have a password in it. */
  readonly isWhole?: (text: string) => boolean
}

interface Taking {
  readonly takeFiles: (files: FileList | readonly File[]) => void
  readonly takeText: (text: string) => void
  /** A file is held over the page. */
  readonly over: boolean
}

/** What is dropped anywhere on the page is taken: a file beside the field would else take the page’s place. */
export function usePasteAndDrop(
  { onFile, onText, onRefused, isMeant, isWhole }: Takes,
  field: RefObject<HTMLTextAreaElement | null>,
): Taking {
  const [over, setOver] = useState(false)

  const takeFiles: Taking['takeFiles'] = (files) => {
    const [file, ...others] = files
    if (!file) return
    if (others.length > 0) onRefused('several-files')
    else onFile(file)
  }
  const takeText = (text: string) => {
    if (text.trim() === '') onRefused('nothing-in-it')
    else onText(text)
  }

  useEffect(() => {
    // Never through the field’s value: laying out a hundred thousand rows would stop the page for seconds.
    const onPaste = (event: ClipboardEvent) => {
      const inField = event.target === field.current
      if (!inField && isEditable(event.target)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      const files = event.clipboardData?.files ?? []
      const isShort = text.length < MOST_IN_FIELD && !text.includes('\n')
      if (inField && text !== '' && isShort && !isWhole?.(text)) return
      if (!inField && text !== '' && !isMeant(text)) return
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
