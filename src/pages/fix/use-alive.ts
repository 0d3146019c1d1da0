import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

/** Whether a press is answered: not in the document as it was prerendered. */
export function useAlive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}
