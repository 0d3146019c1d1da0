import { describe, expect, it } from 'vitest'
import { SCRIPTS } from '../../guides/wires/scripts.ts'
import { PORTS } from '../ports/ports.ts'
import { scriptOf } from '../guides/wire.ts'
import { chooseBreakPort } from './choose-break-port.ts'
import { composeBreak } from './compose-break.ts'
import { FAULT_POINTS, type FaultPoint } from './fault-point.ts'

const ANSWER = ['the server’s answer']
const compose = (at: FaultPoint, port: number) => {
  const row = PORTS.find((each) => each.port === port)
  if (!row) throw new Error('no such port')
  return composeBreak(
    SCRIPTS[row.protocol === 'smtp' ? 'submission' : scriptOf(row)],
    row.tlsMode,
    at,
    ANSWER,
  )
}
const cases = FAULT_POINTS.flatMap((at) => PORTS.map(({ port }) => [at, port] as const))

describe.each(cases)('%s on port %s', (at, port) => {
  const steps = compose(at, port)

  it('ends where it breaks, and nowhere before', () => {
    const marks = steps.map(({ mark }) => mark)
    expect(marks.slice(0, -1).every((mark) => mark === undefined)).toBe(true)
    expect(marks.at(-1) === undefined).toBe(at === 'nowhere')
  })

  it('shows the encrypted part only after encryption was begun', () => {
    const before = (place: number) => steps.slice(0, place).map(({ means }) => means)
    const early = steps.filter(({ sealed }, place) => sealed && !before(place).includes('handshake'))
    expect(early).toEqual([])
  })
})

it('says what the server answered', () => {
  expect(compose('login', 465).at(-1)).toEqual({
    from: 'server',
    says: ANSWER,
    means: 'login-refused',
    sealed: true,
    mark: 'breaks',
  })
})

it('sends no password after the server has turned the name away', () => {
  const says = compose('login-in-clear', 110).flatMap((step) => step.says)
  expect(says).toContain('USER fred@example.com')
  expect(says).not.toContain('PASS secret')
})

it('blots out the greeting and loses the offer, as behind a firewall that inspects', () => {
  const says = compose('greeting-rewritten', 587).flatMap((step) => step.says)
  expect(says[0]).toMatch(/^220 \*+$/)
  expect(says).not.toContain('250-STARTTLS')
})

describe('the port of the picture', () => {
  const all = PORTS.map(({ service }) => service)

  it('is one on which that can happen', () => {
    expect(chooseBreakPort(all, 'silence', 'outgoing').port).toBe(465)
    expect(chooseBreakPort(all, 'hello-in-clear', 'outgoing').port).toBe(587)
    expect(chooseBreakPort(all, 'login-in-clear', 'incoming').port).toBe(143)
    expect(chooseBreakPort(all, 'sender', undefined).protocol).toBe('smtp')
    expect(chooseBreakPort(all, 'no-login-found', undefined).port).toBe(587)
    expect(chooseBreakPort(all, 'no-login-found', 'incoming').port).toBe(143)
  })

  it('is the reader’s own where it can be', () => {
    const icloud = ['imaps', 'submission'] as const
    expect(chooseBreakPort(all, 'login', undefined, icloud).port).toBe(993)
    expect(chooseBreakPort(all, 'login', 'outgoing', icloud).port).toBe(587)
    expect(chooseBreakPort(all, 'no-login', undefined, icloud).port).toBe(587)
    expect(chooseBreakPort(all, 'login', undefined, ['pop3s', 'submissions']).port).toBe(995)
    expect(chooseBreakPort(all, 'no-offer', 'outgoing', ['imaps', 'submissions']).port).toBe(587)
    expect(chooseBreakPort(['submissions'], 'login', undefined, icloud).port).toBe(465)
  })

  it('is never another than the symptom’s own', () => {
    for (const at of FAULT_POINTS)
      for (const { service } of PORTS)
        for (const side of ['incoming', 'outgoing', undefined] as const)
          expect(chooseBreakPort([service], at, side).service).toBe(service)
  })
})
