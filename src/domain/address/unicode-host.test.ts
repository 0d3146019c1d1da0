import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostname, parseHostname, type Hostname } from './hostname.ts'
import { unicodeHost } from './unicode-host.ts'

test.each([
  ['imap.example.com', 'imap.example.com'],
  ['xn--bcher-kva.example', 'bücher.example'],
  ['imap.xn--r8jz45g.jp', 'imap.例え.jp'],
  ['xn--strae-oqa.example', 'straße.example'],
])('%s is written %s', (host, unicode) => {
  expect(unicodeHost(host as Hostname)).toBe(unicode)
})

test.each(['xn--a.example', 'xn--zzzzzz99999999.example', 'xn--.example', 'imap.xn--example.com'])(
  '%s stands for no name',
  (host) => expect(unicodeHost(host as Hostname)).toBeUndefined(),
)

test('every name that a person can type comes back as it is written', () => {
  const label = fc.stringMatching(/^[a-zа-яα-ω\u4E00-\u4E20]{1,8}$/u)
  fc.assert(
    fc.property(label, label, (one, two) => {
      const parsed = parseHostname(`${one}.${two}.example`)
      if (!parsed.ok) return
      const unicode = unicodeHost(parsed.value)
      expect(unicode).toBeDefined()
      expect(hostname(unicode ?? '')).toBe(parsed.value)
    }),
  )
})
