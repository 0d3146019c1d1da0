/**
 * This tab's storage. A browser may refuse it (private windows, site settings): then answers live as long as the page,
 * and the address bar carries what is not personal.
 */
const KEY = 'portolan'

export function readTab(): string | undefined {
  return attempt(() => sessionStorage.getItem(KEY) ?? undefined)
}

export function writeTab(text: string): void {
  attempt(() => sessionStorage.setItem(KEY, text))
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
