import { useStore } from 'zustand'
import { manyStore, type ManyState } from '../../../state/many/many-store.ts'

/** A part of what the page of many links holds: each of its pieces is drawn anew for its own part only. */
export function useMany<T>(pick: (state: ManyState) => T): T {
  return useStore(manyStore, pick)
}
