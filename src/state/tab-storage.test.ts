import { afterEach, describe, expect, it, vi } from 'vitest'
import { readTab, writeTab } from './tab-storage.ts'

afterEach(() => vi.unstubAllGlobals())

/** Storage that is in memory, and as full as told. */
function stubStorage(room = Number.POSITIVE_INFINITY): void {
  const items = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      items.set(key, value)
    },
  })
}

/** The property itself throws, as it does where a person has switched storage off. */
function stubAccess(error: Error): void {
  vi.stubGlobal('sessionStorage', undefined)
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    get: () => {
      throw error
    },
  })
}

describe('this tab’s storage', () => {
  it('gives back what it was given last, and nothing before that', () => {
    stubStorage()
    expect(readTab()).toBeUndefined()
    writeTab('one')
    writeTab('two')
    expect(readTab()).toBe('two')
  })

  it('keeps what it has where it is full', () => {
    stubStorage(3)
    writeTab('one')
    writeTab('longer')
    expect(readTab()).toBe('one')
  })

  it('is empty where the browser refuses it, and takes nothing', () => {
    stubAccess(new DOMException('denied', 'SecurityError'))
    expect(readTab()).toBeUndefined()
    expect(() => writeTab('one')).not.toThrow()
  })

  it('hides no error of our own', () => {
    stubAccess(new TypeError('a bug'))
    expect(readTab).toThrow('a bug')
    expect(() => writeTab('one')).toThrow('a bug')
  })
})
