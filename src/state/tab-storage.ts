/**
 * This tab's storage. A browser may refuse it (private windows, site settings): then what is kept lives as long as the
 * page, and the address bar carries what is not personal.
 */
export const PLACES = {
  answers: 'portolan',
  /** What is chosen or typed and not yet sent. */
  drafts: 'portolan-drafts',
  /** The answers that a link took the place of. */
  before: 'portolan-before',
  /** The wizard’s page that was looked at last. */
  place: 'portolan-place',
  /** The first field as it stands. */
  entry: 'portolan-entry',
  /** What was found out about a fault: never with a password in it. */
  fix: 'portolan-fix',
} as const
type Place = (typeof PLACES)[keyof typeof PLACES]

/** What this page wrote last: newer than a storage that was full, and all there is where there is no storage. */
const memory = new Map<Place, string>()

export function readTab(place: Place): string | undefined {
  return memory.get(place) ?? attempt(() => sessionStorage.getItem(place) ?? undefined)
}

export function writeTab(place: Place, text: string): void {
  memory.set(place, text)
  attempt(() => sessionStorage.setItem(place, text))
}

/** Nothing where the browser refuses. */
export function attempt<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch (error) {
    // Refused, or full: both are DOMExceptions, and neither is the person's fault.
    if (error instanceof DOMException) return undefined
    throw error
  }
}
