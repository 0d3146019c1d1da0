import type { Hostname } from '../domain/address/hostname.ts'
import { documentOrigins } from '../domain/discovery/document.ts'
import { narrowedPolicy, READER_PATH } from '../domain/discovery/reader-page.ts'

/** The only way to a domain’s own documents, for as long as one lookup takes. */
export interface DocumentReader {
  /** All that it can reach. */
  readonly origins: readonly string[]
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** What is still on its way is given up. */
  readonly close: () => void
}

/**
 * The pages’ own policy names all that they may contact, and can’t name a domain that somebody types. So a page of ours
 * that may do nothing else is put into a hidden frame, told the origins of this one domain, and asked to fetch: what it
 * does is held to its policies. Where it doesn’t load as it should, nothing is fetched.
 */
export function openReader(domain: Hostname): DocumentReader {
  const origins = documentOrigins(domain)
  const frame = document.createElement('iframe')
  frame.hidden = true
  frame.src = import.meta.env.BASE_URL + READER_PATH
  const closing = new AbortController()
  const closed = new Promise<never>((_, reject) => {
    closing.signal.addEventListener('abort', () => reject(new Error('the reader is closed')))
  })
  const loaded = new Promise<Window>((resolve, reject) => {
    frame.addEventListener('load', () => {
      const inside = narrow(frame, origins)
      if (inside) resolve(inside)
      else reject(new Error('the reader is another page'))
    })
  })
  // Without a fetch that waits, nobody needs to know.
  for (const promise of [closed, loaded]) promise.catch(() => undefined)
  document.body.append(frame)
  return {
    origins,
    fetch: async (url, init) => {
      if (!origins.includes(new URL(url).origin)) throw new Error(`not one of the domain’s: ${url}`)
      const inside = await Promise.race([loaded, closed])
      return Promise.race([inside.fetch(url, init), closed])
    },
    close: () => {
      closing.abort()
      frame.remove()
    },
  }
}

/** The frame’s window, once it can reach these origins and no other; none where something else is in it. */
function narrow(frame: HTMLIFrameElement, origins: readonly string[]): Window | undefined {
  // Not ours to look into: the host forbade the frame, and the browser shows an error in its place.
  const inside = frame.contentDocument
  if (!inside || inside.documentElement.dataset['page'] !== 'reader') return undefined
  const policy = inside.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = narrowedPolicy(origins)
  inside.head.append(policy)
  return frame.contentWindow ?? undefined
}
