import { useEffect, type RefObject } from 'react'

/** The message field: also what a link’s fragment says that leads to the field itself. */
export const MESSAGE_FIELD = 'fix-message'

/** Puts the focus into the field for whoever came by such a link, once: Back and a reload land where they always do. */
export function useFieldWanted(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (location.hash !== `#${MESSAGE_FIELD}`) return
    history.replaceState(history.state, '', location.pathname + location.search)
    // After the router, whose own effect comes last and puts the focus on the heading.
    queueMicrotask(() => field.current?.focus())
  }, [field])
}
