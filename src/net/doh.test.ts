import { encode } from '@leichtgewicht/dns-packet'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { RESOLVERS } from '../domain/discovery/resolvers.ts'
import { askQuestion, askResolvers } from './doh.ts'

const question = { type: 'MX', name: 'shop.example' } as const
const message = encode({
  type: 'response',
  questions: [question],
  answers: [{ ...question, data: { exchange: 'mx.shop.example' } }],
})
const MESSAGE = { 'content-type': 'application/dns-message' }

const ask = async (
  respond: (url: string, init: RequestInit) => Promise<Response>,
  limits: { readonly signal?: AbortSignal; readonly milliseconds?: number } = {},
) => {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => respond(url, init))
  const { signal = new AbortController().signal, ...rest } = limits
  const [asked] = await askResolvers(RESOLVERS, [question], { signal, ...rest })
  return asked?.answers.map(({ kind }) => kind)
}
const answer = (body: BodyInit, init: ResponseInit = { headers: MESSAGE }) =>
  ask(async () => new Response(body, init))
/** As a server that takes the question and says nothing. */
const never = (_: string, { signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
    if (signal?.aborted) reject(new DOMException('aborted', 'AbortError'))
  })

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('a resolver', () => {
  test('is asked by POST, without cookies, referrer, cache or redirect', async () => {
    const sent: unknown[] = []
    await ask(async (url, init) => {
      sent.push({ url, ...init, body: undefined, signal: undefined })
      return new Response(new Uint8Array(message), { headers: MESSAGE })
    })
    expect(sent).toEqual(
      RESOLVERS.map(({ url }) => ({
        url,
        method: 'POST',
        headers: { accept: 'application/dns-message', ...MESSAGE },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        redirect: 'error',
      })),
    )
  })

  test('answers by a DNS message', async () => {
    expect(await answer(new Uint8Array(message))).toEqual(['found', 'found'])
    const type = 'Application/DNS-message; charset=x'
    expect(await answer(new Uint8Array(message), { headers: { 'content-type': type } })).toEqual([
      'found',
      'found',
    ])
  })

  test('that sends a web page, another status or nothing of the kind gives no answer', async () => {
    const page = { headers: { 'content-type': 'text/html' } }
    expect(await answer('<h1>Log in</h1>', page)).toEqual(['not-dns', 'not-dns'])
    expect(await answer('', { status: 503, headers: MESSAGE })).toEqual(['refused', 'refused'])
    expect(await answer('')).toEqual(['malformed', 'malformed'])
    expect(await ask(async () => Promise.reject(new TypeError('no network')))).toEqual([
      'unreachable',
      'unreachable',
    ])
  })

  test('isn’t read further than a message can be long', async () => {
    let sent = 0
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1
          controller.enqueue(new Uint8Array(10_000))
        },
      })
    expect(await ask(async () => new Response(endless(), { headers: MESSAGE }))).toEqual([
      'too-large',
      'too-large',
    ])
    expect(sent).toBeLessThan(40)
    expect(await answer(new Uint8Array(65_535))).toEqual(['malformed', 'malformed'])
  })

  test('that says nothing is given up after a while, the other one’s answer is not', async () => {
    vi.useFakeTimers()
    const asked = ask(
      async (url, init) =>
        url === RESOLVERS[0].url
          ? never(url, init)
          : new Response(new Uint8Array(message), { headers: MESSAGE }),
      { milliseconds: 500 },
    )
    await vi.advanceTimersByTimeAsync(500)
    expect(await asked).toEqual(['timed-out', 'found'])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('isn’t waited for any longer once nobody wants to know', async () => {
    const leaving = new AbortController()
    const asked = ask(never, { signal: leaving.signal })
    leaving.abort()
    expect(await asked).toEqual(['unreachable', 'unreachable'])
    expect(await ask(never, { signal: leaving.signal })).toEqual(['unreachable', 'unreachable'])
  })

  test('gives up one question, and answers the others', async () => {
    const name = (init: RequestInit) => new TextDecoder().decode(init.body as Uint8Array)
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) =>
      name(init).includes('slow')
        ? never(url, init)
        : new Response(new Uint8Array(message), { headers: MESSAGE }),
    )
    const [leaving, staying] = [new AbortController(), new AbortController()]
    const slow = askQuestion(RESOLVERS, { type: 'MX', name: 'slow.example' }, { signal: leaving.signal })
    const other = askQuestion(RESOLVERS, question, { signal: staying.signal })
    leaving.abort()
    expect((await slow).answers).toEqual([{ kind: 'unreachable' }, { kind: 'unreachable' }])
    expect((await other).answers).toMatchObject([{ kind: 'found' }, { kind: 'found' }])
  })
})
