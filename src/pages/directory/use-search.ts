import {
  useDeferredValue,
  useEffect,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react'
import { useTypedText } from '../../ui/use-typed-text.ts'

export interface Search {
  readonly field: RefObject<HTMLInputElement | null>
  /** What stands in the field when it is drawn. */
  readonly initial: string
  /** What is looked for: a little behind the typing where the page can’t keep up. */
  readonly query: string
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** What each list was last searched for, as long as the page lives: who comes back from an entry finds the same list. */
const kept = new Map<string, string>()

/**
 * A search field that owns its text: letters typed before the framework is up stay in it, and are taken over on arrival.
 */
export function useSearch(list: string): Search {
  const [initial] = useState(() => kept.get(list) ?? '')
  const [text, setText, field] = useTypedText(initial)
  useEffect(() => {
    kept.set(list, text)
  }, [list, text])
  return {
    field,
    initial,
    query: useDeferredValue(text).trim(),
    onChange: (event) => setText(event.target.value),
    onKeyDown: (event) => {
      if (event.key !== 'Escape' || event.currentTarget.value === '') return
      event.preventDefault()
      event.currentTarget.value = ''
      setText('')
    },
  }
}
