import { useRef } from 'react'
import { isFileText } from '../../domain/imports/is-file-text.ts'
import { holdFile } from '../../state/held-file.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { paths } from '../../ui/paths.ts'
import { usePasteAndDrop } from '../../ui/use-paste-and-drop.ts'

/** A file that sets up mail is for another page: what is dropped or pasted here is read there. */
export function useHandedFile(): {
  readonly over: boolean
  /** Whether the text was such a file, and is on its way. */
  readonly handOn: (text: string) => boolean
} {
  const navigate = useNavigate()
  const none = useRef<HTMLTextAreaElement>(null)
  const hand = (file: File | string) => {
    holdFile(file)
    navigate(paths.checkFile())
  }
  const { over } = usePasteAndDrop(
    { onFile: hand, onText: hand, onRefused: () => navigate(paths.checkFile()), isMeant: isFileText },
    none,
  )
  const handOn = (text: string) => {
    if (!isFileText(text)) return false
    hand(text)
    return true
  }
  return { over, handOn }
}
