import { describe, expect, test } from 'vitest'
import { writeChoice } from '../account/choice.ts'
import type { MailService } from '../account/mail-service.ts'
import { exampleClient, exampleService, sends } from './example-setup.ts'
import { adviseOutgoing } from './outgoing.ts'

const advise = (change: Partial<MailService>) =>
  adviseOutgoing(exampleService(change), exampleClient(), 'imap')

const lines = (options: ReturnType<typeof advise>) =>
  options.map(
    (option) => `${writeChoice(option.choice)} ${option.availability}${option.recommended ? ' *' : ''}`,
  )

describe('the order', () => {
  test('TLS from the first byte goes before STARTTLS, whatever the provider names first', () => {
    expect(lines(advise({ outgoing: [sends(587, 'starttls'), sends(465, 'tls')] }))).toEqual([
      'smtp:465:tls usable *',
      'smtp:587:starttls usable',
      'smtp:2525:starttls unavailable',
      'smtp:25:starttls unavailable',
    ])
  })
  test('the spare port comes after the registered one', () => {
    const options = advise({ outgoing: [sends(2525, 'starttls'), sends(587, 'starttls')] })
    expect(lines(options).slice(0, 2)).toEqual(['smtp:587:starttls usable *', 'smtp:2525:starttls usable'])
    expect(options[1]?.reasons).toContain('not-registered-for-mail')
  })
  test('an unusual port comes after the registered one of the same strength', () => {
    const options = advise({ outgoing: [sends(586, 'tls'), sends(465, 'tls')] })
    expect(lines(options).slice(0, 2)).toEqual(['smtp:465:tls usable *', 'smtp:586:tls usable'])
    expect(options[1]).toMatchObject({ unusual: 'own-number', grade: 'strong' })
  })
  test('an unusual port that is stronger comes first, and says that it is unusual', () => {
    const [best] = advise({ outgoing: [sends(587, 'starttls'), sends(587, 'tls')] })
    expect(best).toMatchObject({
      choice: { port: 587, security: 'tls' },
      recommended: true,
      unusual: 'implicit-tls-on-submission',
    })
    expect(best?.reasons).toContain('unusual-pair')
  })
  test('the bridge on this computer comes before the service’s own server', () => {
    const [best] = advise({
      outgoing: [sends(587, 'starttls'), sends(1025, 'starttls', { host: '127.0.0.1' })],
    })
    expect(best).toMatchObject({
      choice: { port: 1025 },
      recommended: true,
      unusual: 'bridge-on-this-computer',
    })
  })
})

describe('the submission port', () => {
  test('says that STARTTLS must be required', () => {
    const [best] = advise({ outgoing: [sends(587, 'starttls')] })
    expect(best).toMatchObject({ recommended: true, grade: 'good-if-required' })
    expect(best?.reasons).toEqual(['starttls-must-be-required'])
  })
  test('in clear is never recommended', () => {
    const [only] = advise({ outgoing: [sends(587, 'none')] })
    expect(only).toMatchObject({ availability: 'unsafe', recommended: false, grade: 'readable' })
    expect(only?.reasons).toEqual(['cleartext'])
  })
  test('in clear can’t be chosen beside a protected one', () => {
    const clear = advise({ outgoing: [sends(587, 'none'), sends(465, 'tls')] })[1]
    expect(clear).toMatchObject({ choice: { port: 587, security: 'none' }, availability: 'unavailable' })
    expect(clear?.reasons[0]).toBe('stronger-offered')
  })
})

describe('the port between servers', () => {
  test.each(['starttls', 'none', 'tls'] as const)('is never recommended, with %s', (security) => {
    const [only] = advise({ outgoing: [sends(25, security)] })
    expect(only).toMatchObject({ availability: 'unsafe', recommended: false })
    expect(only?.reasons).toContain('relay-port')
  })
  test('can’t be chosen beside another', () => {
    const relay = advise({ outgoing: [sends(25, 'starttls'), sends(587, 'starttls')] })[1]
    expect(relay).toMatchObject({ choice: { port: 25 }, availability: 'unavailable', grade: 'not-for-apps' })
    expect(relay?.reasons.slice(0, 2)).toEqual(['stronger-offered', 'relay-port'])
  })
  test('is shown and explained where it is not offered', () => {
    const relay = advise({}).find((option) => option.choice.port === 25)
    expect(relay).toMatchObject({ availability: 'unavailable', grade: 'not-for-apps' })
    expect(relay?.reasons).toEqual(['relay-port', 'not-offered'])
  })
})

describe('rows that the service lacks', () => {
  test('are kept, once each, with the reason', () => {
    const options = advise({ outgoing: [] })
    expect(lines(options)).toEqual([
      'smtp:465:tls unavailable',
      'smtp:587:starttls unavailable',
      'smtp:2525:starttls unavailable',
      'smtp:25:starttls unavailable',
    ])
    expect(options.every((option) => option.reasons.includes('servers-unknown'))).toBe(true)
  })
  test('of a service for its own apps say so', () => {
    const options = advise({ outgoing: [], requirements: ['no-imap'] })
    expect(options.every((option) => option.reasons.includes('provider-has-no-imap'))).toBe(true)
  })
})
