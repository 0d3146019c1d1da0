import { fixStore, parsePlace, type FixPlace } from './fix-store.ts'

/**
 * Each step on the page of faults is an entry of the browser’s history, so that Back undoes it. An entry holds closed ids
 * only: nothing that was typed.
 */
interface Entry {
  readonly fix: FixPlace
  /** What the entry before this one shows. */
  readonly before?: FixPlace
}

/** One step on. */
export function stepOn(change: Partial<FixPlace>): void {
  const before = placeOf(fixStore.getState())
  const here = entryNow()
  history.replaceState({ ...here, fix: before } satisfies Entry, '')
  const fix = { ...before, ...change }
  history.pushState({ fix, before } satisfies Entry, '')
  put(fix)
}

/** One step back: as the browser’s Back does it, where the step before is the one that is meant. */
export function stepBack(to: FixPlace): void {
  const before = entryNow()?.before
  if (before && isSamePlace(before, to)) history.back()
  else stepOn(to)
}

/** Shows what this entry of the history holds. `false`: it isn’t one of these. */
export function adoptPlace(): boolean {
  const entry = entryNow()
  if (entry) put(entry.fix)
  return entry !== undefined
}

/** What changes without a step (another message) changes the entry: Back and a reload find what was there. */
export function keepPlace(): () => void {
  return fixStore.subscribe((state) => {
    const here = entryNow()
    const fix = placeOf(state)
    if (here && !isSamePlace(here.fix, fix)) history.replaceState({ ...here, fix } satisfies Entry, '')
  })
}

export function placeOf({ subject, picked, sighting, answers }: FixPlace): FixPlace {
  return { subject, ...(picked ? { picked } : {}), ...(sighting ? { sighting } : {}), answers }
}

function put(place: FixPlace): void {
  const { picked: _picked, sighting: _sighting, ...rest } = fixStore.getState()
  fixStore.setState({ ...rest, ...place }, true)
}

function entryNow(): Entry | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('fix' in state)) return undefined
  const fix = parsePlace(state.fix)
  const before = 'before' in state ? parsePlace(state.before) : undefined
  return fix && { fix, ...(before ? { before } : {}) }
}

export const isSamePlace = (one: FixPlace, other: FixPlace): boolean =>
  JSON.stringify(placeOf(one)) === JSON.stringify(placeOf(other))
