import { useState, useSyncExternalStore } from 'react'

const STARTS = ['pointerdown', 'mousedown'] as const
/** `keydown`: the release of a press can go to another window. */
const ENDS = ['pointerup', 'pointercancel', 'mouseup', 'click', 'dragend', 'keydown'] as const

let isPressed = false

function watchPresses(onChange: () => void): () => void {
  const start = () => {
    isPressed = true
    onChange()
  }
  // The click comes right after the release, and belongs to it.
  const end = () =>
    setTimeout(() => {
      isPressed = false
      onChange()
    })
  for (const name of STARTS) addEventListener(name, start, true)
  for (const name of ENDS) addEventListener(name, end, true)
  return () => {
    for (const name of STARTS) removeEventListener(name, start, true)
    for (const name of ENDS) removeEventListener(name, end, true)
  }
}

/**
 * The value as it was when the pointer went down, until the press is over. To leave a field is to press something else:
 * what that brings onto the page would move the pressed thing away under the pointer, and the press would be lost.
 */
export function useAfterPress<T>(value: T): T {
  const pressed = useSyncExternalStore(
    watchPresses,
    () => isPressed,
    () => false,
  )
  const [shown, setShown] = useState(value)
  if (!pressed && shown !== value) setShown(value)
  return pressed ? shown : value
}
