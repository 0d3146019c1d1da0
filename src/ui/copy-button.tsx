import { useState, type ReactNode } from 'react'

export interface CopyWords {
  readonly copy: string
  readonly copied: string
  readonly failed: string
}

/** Copies one value. The visible word stays the beginning of the name, for people who speak to their computer. */
export function CopyButton({
  value,
  what,
  words,
  onCopied,
  className = 'copy-button',
  children,
}: {
  readonly value: string
  /** `incoming server`: said after the visible word. */
  readonly what: string
  readonly words: CopyWords
  readonly onCopied: (ok: boolean) => void
  readonly className?: string
  readonly children?: ReactNode
}): ReactNode {
  const [done, setDone] = useState(false)
  const copy = async () => {
    const ok = await writeClipboard(value)
    setDone(ok)
    onCopied(ok)
  }
  return (
    <button type="button" className={className} data-done={done || undefined} onClick={() => void copy()}>
      {children ?? (
        <>
          {done ? words.copied : words.copy} <span className="sr-only">{what}</span>
        </>
      )}
      {/* Whoever hears it has heard it: the name stays what it was. */}
      {children && done && <span aria-hidden="true"> · {words.copied}</span>}
    </button>
  )
}

async function writeClipboard(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value)
    return true
  } catch {
    // Refused, or no clipboard on a page without https: the person is told to select the text.
    return false
  }
}
