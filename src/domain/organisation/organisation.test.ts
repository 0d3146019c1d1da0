import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowsHost, type Organisation } from './organisation.ts'

const allowing = (...allowedHosts: string[]): Organisation => ({ providers: [], allowedHosts })

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)
const host = fc.array(label, { minLength: 2, maxLength: 5 }).map((labels) => labels.join('.'))

describe('allowed hosts', () => {
  it.each([
    ['imap.example.com', 'imap.example.com', true],
    ['imap.example.com', 'IMAP.example.com', true],
    ['imap.example.com', 'smtp.example.com', false],
    ['imap.example.com', 'x.imap.example.com', false],
    ['*.example.com', 'imap.example.com', true],
    ['*.example.com', 'a.b.example.com', true],
    ['*.example.com', 'example.com', false],
    ['*.example.com', '.example.com', false],
    ['*.example.com', 'badexample.com', false],
    ['*.example.com', 'imap.example.com.evil.example', false],
  ])('%s and %s: %s', (entry, asked, allowed) => {
    expect(allowsHost(allowing(entry), asked)).toBe(allowed)
  })

  it('are all where nobody lists any', () => {
    fc.assert(
      fc.property(fc.string(), (text) => allowsHost(undefined, text) && allowsHost({ providers: [] }, text)),
    )
  })

  it('are none of a list without entries', () => {
    fc.assert(fc.property(host, (name) => !allowsHost(allowing(), name)))
  })

  it('hold each exact entry, and nothing that is longer', () => {
    fc.assert(
      fc.property(host, label, (name, more) => {
        const organisation = allowing(name)
        return allowsHost(organisation, name) && !allowsHost(organisation, `${more}.${name}`)
      }),
    )
  })

  it('hold with a star whatever ends in a dot and the rest, and nothing else', () => {
    fc.assert(
      fc.property(host, host, (wanted, name) => {
        const organisation = allowing(`*.${wanted}`)
        return (
          allowsHost(organisation, `${name}.${wanted}`) &&
          !allowsHost(organisation, wanted) &&
          !allowsHost(organisation, `${name}${wanted}`) &&
          !allowsHost(organisation, `${name}.${wanted}.evil`)
        )
      }),
    )
  })

  it('only grow with another entry', () => {
    fc.assert(
      fc.property(fc.array(host), host, host, (entries, more, name) => {
        const before = allowsHost(allowing(...entries), name)
        return !before || allowsHost(allowing(...entries, more), name)
      }),
    )
  })
})
