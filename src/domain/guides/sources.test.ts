import { describe, expect, it } from 'vitest'
import { PAGES, sourceOf, type Source } from './sources.ts'

describe('a source', () => {
  it('of an RFC has the address of its section or appendix', () => {
    expect(sourceOf('RFC 8314 §3.3')).toEqual({
      short: 'RFC 8314 §3.3',
      name: 'RFC 8314 §3.3',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-3.3',
    })
    expect(sourceOf('RFC 8314 §A').url).toBe('https://www.rfc-editor.org/rfc/rfc8314.html#appendix-A')
    expect(sourceOf('RFC 1939').url).toBe('https://www.rfc-editor.org/rfc/rfc1939.html')
  })

  it.each(Object.entries<Source>(PAGES))(
    '%s has a date where it is somebody’s page, and is listed once',
    (id, page) => {
      if (page.url) expect(page.checked).toMatch(/^20\d\d-\d\d$/)
      expect(
        Object.values<Source>(PAGES).filter((other) => other.url && other.url === page.url).length,
      ).toBeLessThanOrEqual(1)
      expect(sourceOf(id as keyof typeof PAGES)).toBe(page)
    },
  )
})

it('has a short name that tells it from every other page', () => {
  const shorts = Object.values<Source>(PAGES)
    .filter(({ url }) => url !== undefined)
    .map(({ short }) => short)
  expect(shorts.filter((short, place) => shorts.indexOf(short) !== place)).toEqual([])
})
