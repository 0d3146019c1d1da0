import { useEffect, useRef, useState, type RefObject } from 'react'

/**
 * The text of a field. What was typed before hydration is in the field and not in the state, which React 19 leaves so:
 * it is taken over once, on arrival.
 */
export function useTypedText(
  initial: string,
): readonly [string, (text: string) => void, RefObject<HTMLInputElement | null>] {
  const [text, setText] = useState(initial)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const typed = field.current?.value
    if (typed) setText(typed)
  }, [])
  return [text, setText, field]
}
