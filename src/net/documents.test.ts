import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { DIRECTORY } from '../domain/discovery/document.ts'
import { hostname } from '../domain/address/hostname.ts'
import { fetchDocument } from './documents.ts'
import type { DocumentReader } from './reader-frame.ts'

const url = DIRECTORY.urlFor(hostname('shop.example'))
const XML = { 'content-type': 'text/xml' }
const signal = () => new AbortController().signal

beforeEach(() => vi.stubGlobal('navigator', { onLine: true }))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const fetchFrom = (
  respond: (url: string, init: RequestInit) => Promise<Response>,
  limits: { readonly signal?: AbortSignal; readonly milliseconds?: number } = {},
) => {
  vi.stubGlobal('fetch', (asked: string, init: RequestInit) => respond(asked, init))
  return fetchDocument(url, { signal: signal(), ...limits })
}
const answer = (body: BodyInit | null, init: ResponseInit = { headers: XML }) =>
  fetchFrom(async () => new Response(body, init))
const failure = (code: string) => ({ kind: 'failed', problem: { code } })

describe('a document', () => {
  it('is asked for by its address alone, without cookies, referrer, cache or redirect', async () => {
    const sent: unknown[] = []
    await fetchFrom(async (asked, init) => {
      sent.push({ url: asked, ...init, signal: undefined })
      return new Response('')
    })
    expect(sent).toEqual([
      {
        url: 'https://autoconfig.thunderbird.net/v1.1/shop.example',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
      },
    ])
  })

  it('is its very bytes', async () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x3c, 0x00, 0xff])
    expect(await answer(bytes)).toEqual({ kind: 'document', document: { url, bytes } })
    expect(await answer(null, { status: 200 })).toEqual({
      kind: 'document',
      document: { url, bytes: new Uint8Array() },
    })
  })

  test.each([404, 410])(
    'that the server doesn’t have (%i) is none, whatever it shows instead',
    async (status) => {
      expect(
        await answer('<h1>Not found</h1>', { status, headers: { 'content-type': 'text/html' } }),
      ).toEqual({
        kind: 'none',
      })
    },
  )

  test.each([204, 401, 403, 429, 500, 503])('isn’t there with the status %i', async (status) => {
    expect(await answer(status === 204 ? null : 'x', { status, headers: XML })).toEqual({
      kind: 'failed',
      problem: { code: 'refused', status },
    })
  })

  test.each(['text/html', 'Text/HTML; charset=utf-8', 'application/xhtml+xml'])(
    'isn’t a page: %s',
    async (type) => {
      expect(await answer('<h1>Log in</h1>', { headers: { 'content-type': type } })).toEqual(
        failure('is-page'),
      )
    },
  )

  it('isn’t what a network shows to those who haven’t signed in to it', async () => {
    expect(await answer('', { status: 511, headers: XML })).toEqual(failure('is-page'))
  })
})

describe('a document that doesn’t arrive', () => {
  const isDown = async () => Promise.reject(new TypeError('Failed to fetch'))

  it('could not be reached, or this device is offline', async () => {
    expect(await fetchFrom(isDown)).toEqual(failure('unreachable'))
    vi.stubGlobal('navigator', { onLine: false })
    expect(await fetchFrom(isDown)).toEqual(failure('offline'))
  })

  it('could not be reached where it breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new TypeError('network error')),
    })
    expect(await answer(broken)).toEqual(failure('unreachable'))
  })

  test.each(['before', 'while'])('is given up after a while, silent %s it answers', async (when) => {
    vi.useFakeTimers()
    const never = new Promise<Response>(() => undefined)
    const silent = new Response(new ReadableStream({ pull: () => never.then(() => undefined) }), {
      headers: XML,
    })
    const asked = fetchFrom(async () => (when === 'before' ? never : silent), { milliseconds: 700 })
    await vi.advanceTimersByTimeAsync(700)
    expect(await asked).toEqual(failure('timed-out'))
    expect(vi.getTimerCount()).toBe(0)
  })

  it('isn’t waited for once nobody wants to know', async () => {
    const leaving = new AbortController()
    const asked = fetchFrom(() => new Promise(() => undefined), { signal: leaving.signal })
    leaving.abort()
    expect(await asked).toEqual(failure('unreachable'))
    const never = fetchFrom(() => new Promise(() => undefined), { signal: leaving.signal })
    expect(await never).toEqual(failure('unreachable'))
  })
})

describe('a document of any length', () => {
  /** Against a real web server, since what counts is what it has to send. */
  async function fetchReal(listener: RequestListener) {
    const server = createServer(listener)
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve())
    })
    try {
      const { port } = server.address() as AddressInfo
      return await fetchDocument(`http://127.0.0.1:${port}/`, { signal: signal() })
    } finally {
      // Only once every connection has ended: an answer that isn’t read on is to be broken off.
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
    }
  }

  it('is cut off early, and the connection with it', async () => {
    const all = 50 * 1024 * 1024
    let sent = 0
    const fetched = await fetchReal((_, response) => {
      response.writeHead(200, XML)
      const piece = Buffer.alloc(64 * 1024, 'a')
      const send = (): void => {
        while (sent < all && !response.destroyed) {
          sent += piece.length
          if (!response.write(piece)) return void response.once('drain', send)
        }
        response.end()
      }
      send()
    })
    expect(fetched).toEqual(failure('too-large'))
    expect(sent).toBeLessThan(all / 2)
  })

  it('isn’t read at all where the server says its length', async () => {
    const fetched = await fetchReal((_, response) => {
      response.writeHead(200, { ...XML, 'content-length': 50 * 1024 * 1024 })
      response.write('a')
    })
    expect(fetched).toEqual(failure('too-large'))
  })

  it('is read whole up to the limit', async () => {
    for (const [length, kind] of [
      [256 * 1024, 'document'],
      [256 * 1024 + 1, 'failed'],
    ] as const) {
      const fetched = await fetchReal((_, response) => {
        response.writeHead(200, XML)
        response.write('a'.repeat(length - 1))
        response.end('a')
      })
      expect(fetched.kind).toBe(kind)
    }
  })
})

describe('a domain’s own document', () => {
  const own = 'https://autoconfig.shop.example/mail/config-v1.1.xml'
  const through = (response: () => Promise<Response>, close = () => undefined) => {
    const asked: (readonly [string, RequestInit])[] = []
    const reader: DocumentReader = {
      origins: ['https://autoconfig.shop.example', 'https://shop.example'],
      fetch: (where, init) => {
        asked.push([where, init])
        return response()
      },
      close,
    }
    vi.stubGlobal('fetch', () => {
      throw new Error('the page itself may not')
    })
    return { asked, fetched: fetchDocument(own, { signal: signal(), reader }) }
  }
  const movedTo = (address: string) => async () => {
    const response = new Response('<clientConfig/>', { headers: XML })
    Object.defineProperties(response, { redirected: { value: true }, url: { value: address } })
    return response
  }

  it('is fetched through the reader, and by nothing else', async () => {
    const { asked, fetched } = through(async () => new Response('x', { headers: XML }))
    expect(await fetched).toMatchObject({ kind: 'document' })
    expect(asked).toMatchObject([
      [own, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', redirect: 'follow' }],
    ])
  })

  it('may have moved among the domain’s own web servers, and nowhere else', async () => {
    expect(await through(movedTo('https://shop.example/mail.xml')).fetched).toMatchObject({
      kind: 'document',
    })
    expect(await through(movedTo('https://evil.example/mail.xml')).fetched).toEqual(failure('unreachable'))
    expect(await through(movedTo('http://shop.example/mail.xml')).fetched).toEqual(failure('unreachable'))
  })

  it('can’t be had where there is no reader', async () => {
    expect(await through(async () => Promise.reject(new Error('another page'))).fetched).toEqual(
      failure('unreachable'),
    )
  })
})
