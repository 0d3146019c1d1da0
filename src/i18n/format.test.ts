import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { format, paramValue } from './format.ts'

describe('a message with its parameters', () => {
  it('is text, with every parameter in its place and no backticks', () => {
    expect(format('Copy')).toBe('Copy')
    expect(format('{count} apps', { count: 28 })).toBe('28 apps')
    expect(format('{title} – {title}', { title: 'Ports' })).toBe('Ports – Ports')
    expect(format('Choose `TLS` in {client}.', { client: 'Geary' })).toBe('Choose TLS in Geary.')
    expect(format('{count}', { count: 0 })).toBe('0')
  })

  it('takes a parameter as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '`', '$', '&', 'b', '{b}', '$&') }), (text) => {
        expect(format('a {x} c', { x: text })).toBe(`a ${text} c`)
      }),
    )
  })

  it('can’t be made without its parameters', () => {
    // @ts-expect-error the parameter is missing
    expect(() => format('{client} has ended')).toThrow('{client}')
    // @ts-expect-error it has another name
    expect(() => format('{client} has ended', { app: 'Postbox' })).toThrow('{client}')
    // @ts-expect-error a message without parameters takes none
    expect(format('Copy', { what: 'all' })).toBe('Copy')
  })
})

describe('the value of a parameter', () => {
  it('may be empty, and may not be missing', () => {
    expect(paramValue('x', { x: '' })).toBe('')
    expect(() => paramValue('y', { x: '' })).toThrow('no value for {y}')
  })
})
