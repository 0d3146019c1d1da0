import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hostname, type Hostname } from './hostname.ts'
import { registrableDomain } from './registrable-domain.ts'

test.each([
  ['imap.gmail.com', 'gmail.com'],
  ['imap.gmail.com.evil.example', 'evil.example'],
  ['mail.example.co.uk', 'example.co.uk'],
  ['mail.evil.github.io', 'evil.github.io'],
  ['github.io', 'github.io'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
  ['www.city.kawasaki.jp', 'city.kawasaki.jp'],
])('%s is answered for by whoever has %s', (host, domain) => {
  expect(registrableDomain(hostname(host))).toBe(domain)
})

test('nobody has a public suffix', () => {
  for (const suffix of ['co.uk', 'com.au', 'kawasaki.jp'])
    expect(registrableDomain(suffix as Hostname)).toBeUndefined()
})

test('it is the end of the name, at a dot', () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/)
  const suffix = fc.constantFrom('com', 'co.uk', 'example', 'github.io', 'k12.ca.us', 'xn--p1ai')
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), suffix, (labels, end) => {
      const host = hostname([...labels, end].join('.'))
      const domain = registrableDomain(host)
      if (domain !== undefined) expect(`.${host}`.endsWith(`.${domain}`)).toBe(true)
    }),
  )
})
