/**
 * This tab's storage. A browser may refuse it (private windows, site settings): then answers live as long as the page,
 * and the address bar carries what is not personal.
 */
const ANSWERS = 'portolan'

export function readTab(place = ANSWERS): string | undefined {
  return attempt(() => sessionStorage.getItem(place) ?? undefined)
}

export function writeTab(text: string, place = ANSWERS): void {
  attempt(() => sessionStorage.setItem(place, text))
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch (error) {
    // Refused, or full: both are DOMExceptions, and neither is the person's fault.
    if (error instanceof DOMException) return undefined
    throw error
  }
}
