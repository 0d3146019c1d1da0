import { afterEach, describe, expect, it, vi } from 'vitest'

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

/** The module as a page has it when it is loaded anew: nothing in its memory. */
async function reload() {
  vi.resetModules()
  return import('./tab-storage.ts')
}

describe('this tab’s storage', () => {
  it('gives back what it was given last, each place for itself, and nothing before that', async () => {
    stubStorage()
    const { PLACES, readTab, writeTab } = await reload()
    expect(readTab(PLACES.answers)).toBeUndefined()
    writeTab(PLACES.answers, 'one')
    writeTab(PLACES.answers, 'two')
    writeTab(PLACES.entry, 'other')
    expect(readTab(PLACES.answers)).toBe('two')
  })

  it('still has it after a reload', async () => {
    stubStorage()
    const before = await reload()
    before.writeTab(before.PLACES.entry, 'jane@')
    const after = await reload()
    expect(after.readTab(after.PLACES.entry)).toBe('jane@')
  })

  it('keeps it for as long as the page lives where storage is full', async () => {
    stubStorage(3)
    const { PLACES, readTab, writeTab } = await reload()
    writeTab(PLACES.answers, 'one')
    writeTab(PLACES.answers, 'longer')
    expect(readTab(PLACES.answers)).toBe('longer')
    const after = await reload()
    expect(after.readTab(PLACES.answers)).toBe('one')
  })

  it('keeps it for as long as the page lives where the browser refuses storage', async () => {
    stubAccess(new DOMException('denied', 'SecurityError'))
    const { PLACES, readTab, writeTab } = await reload()
    expect(readTab(PLACES.answers)).toBeUndefined()
    writeTab(PLACES.answers, 'one')
    expect(readTab(PLACES.answers)).toBe('one')
    const after = await reload()
    expect(after.readTab(PLACES.answers)).toBeUndefined()
  })

  it('hides no error of our own', async () => {
    stubAccess(new TypeError('a bug'))
    const { PLACES, readTab, writeTab } = await reload()
    expect(() => readTab(PLACES.answers)).toThrow('a bug')
    expect(() => writeTab(PLACES.answers, 'one')).toThrow('a bug')
  })
})
