import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  parseChoice,
  parseIncomingChoice,
  parseOutgoingChoice,
  parsePort,
  sameChoice,
  writeChoice,
} from './choice.ts'

describe('a choice', () => {
  test('is written as a link writes it, and read back', () => {
    const protocol = fc.constantFrom('imap', 'pop3', 'smtp')
    const security = fc.constantFrom('tls', 'starttls', 'none')
    fc.assert(
      fc.property(protocol, fc.integer({ min: 1, max: 65_535 }), security, (...parts) => {
        const text = parts.join(':')
        const choice = parseChoice(text)
        expect(choice && writeChoice(choice)).toBe(text)
      }),
    )
  })
  test.each([
    '',
    'imap',
    'imap:993',
    'imap:993:ssl',
    'imap:0993:tls',
    'imap:0:tls',
    'imap:65536:tls',
    ' imap:993:tls',
  ])('is nothing else: %j', (text) => expect(parseChoice(text)).toBeUndefined())
  test.each([
    'imap:9e2:tls',
    'imap:-1:tls',
    'imap:99.3:tls',
    'IMAP:993:TLS',
    'imap:993:tls:x',
    'imap:993:tls\n',
  ])('is nothing like it: %j', (text) => expect(parseChoice(text)).toBeUndefined())
  test('is for receiving or for sending', () => {
    expect(parseIncomingChoice('smtp:465:tls')).toBeUndefined()
    expect(parseOutgoingChoice('imap:993:tls')).toBeUndefined()
    expect(parseIncomingChoice('pop3:995:tls')).toEqual({ protocol: 'pop3', port: 995, security: 'tls' })
    expect(parseOutgoingChoice('smtp:465:tls')).toEqual({ protocol: 'smtp', port: 465, security: 'tls' })
  })
  test('is the same only in all three parts', () => {
    const [one, ...others] = ['imap:993:tls', 'pop3:993:tls', 'imap:143:tls', 'imap:993:none'].map(
      parseChoice,
    )
    if (!one) throw new Error('no choice')
    expect(sameChoice(one, { ...one })).toBe(true)
    for (const other of others) expect(other && sameChoice(one, other)).toBe(false)
  })
})

test('a port is a whole number from 1 to 65535', () => {
  for (const number of [1, 25, 65_535]) expect(parsePort(number)).toBe(number)
  for (const number of [0, -1, 65_536, 1.5, NaN, Infinity]) expect(parsePort(number)).toBeUndefined()
})
