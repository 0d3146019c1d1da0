import { useEffect, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { adoptPlace, isSamePlace, keepPlace, stepBack, stepOn } from '../../state/fix-place.ts'
import { fixStore, type FixPlace } from '../../state/fix-store.ts'

export interface Steps {
  readonly on: (change: Partial<FixPlace>) => void
  /** To the place that was there before. */
  readonly back: (to: FixPlace) => void
}

/** Where to begin again, when what stood above it is gone. */
const BEGINNINGS = { sighting: 'pick', narrowing: 'ask' } as const

/** The steps on the page, each with its entry in the browser’s history. The focus goes along. */
export function useSteps(heading: RefObject<HTMLHeadingElement | null>): Steps {
  useEffect(() => {
    const onPop = () => land(heading, adoptPlace)
    const stop = keepPlace()
    addEventListener('popstate', onPop)
    return () => {
      stop()
      removeEventListener('popstate', onPop)
    }
  }, [heading])
  return {
    on: (change) => land(heading, () => stepOn(change)),
    back: (to) => land(heading, () => stepBack(to)),
  }
}

function land(heading: RefObject<HTMLHeadingElement | null>, move: () => unknown): void {
  const from = fixStore.getState()
  flushSync(move)
  const to = fixStore.getState()
  if (isSamePlace(from, to)) return
  const left = from.subject !== 'message' && to.subject === 'message'
  const target = left ? document.getElementById(BEGINNINGS[from.subject]) : heading.current
  target?.focus()
}
