import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findNearestPort } from './nearest-port.ts'

it.each([
  ['487', 'slip', 587],
  ['578', 'slip', 587],
  ['456', 'slip', 465],
  ['933', 'slip', 993],
  ['1433', 'slip', 143],
  ['0587', 'same', 587],
  ['586', 'unusual', 587],
  ['12345', 'far', 2525],
  ['8080', 'far', 587],
  ['1143', 'unusual', 143],
] as const)('of %s', (asked, kind, port) => {
  expect(findNearestPort(asked)).toMatchObject({ kind, port })
})

it.each(['0', '65536', '99999999999', '-25', '25.5', 'smtp', '', '٥٨٧', '<b>'])(
  '%s is not a port',
  (asked) => {
    expect(findNearestPort(asked)).toEqual({ kind: 'not-a-port' })
  },
)

it('has an answer for every number that a port can have', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 65_535 }), (asked) => {
      expect(findNearestPort(String(asked))).toMatchObject({ asked })
    }),
  )
})
