import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withinLimits } from './within-limits.ts'

const never = () => new Promise<never>(() => undefined)
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
const limits = (signal = new AbortController().signal) => ({ signal, milliseconds: 500 })

test('an answer in time is the answer, and the request is over then', async () => {
  let given: AbortSignal | undefined
  const answer = await withinLimits(limits(), async (signal) => {
    given = signal
    expect(signal.aborted).toBe(false)
    return { said: 'yes' }
  })
  expect(answer).toEqual({ said: 'yes' })
  expect(given?.aborted).toBe(true)
  expect(vi.getTimerCount()).toBe(0)
})

test('what heeds no signal is given up all the same, late or when nobody wants to know', async () => {
  const late = withinLimits(limits(), never)
  await vi.advanceTimersByTimeAsync(500)
  expect(await late).toBe('timed-out')
  const leaving = new AbortController()
  const left = withinLimits(limits(leaving.signal), never)
  leaving.abort()
  expect(await left).toBe('unreachable')
  expect(await withinLimits(limits(leaving.signal), never)).toBe('unreachable')
  expect(vi.getTimerCount()).toBe(0)
})

test('a request that fails is out of reach', async () => {
  expect(await withinLimits(limits(), async () => Promise.reject(new TypeError('no network')))).toBe(
    'unreachable',
  )
})
