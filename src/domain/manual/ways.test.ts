import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStanding, findUnusual, portRow, usualStanding } from '../ports/port-queries.ts'
import { NOT_CHOICES, PORTS, type Protocol, type Security } from '../ports/ports.ts'
import { judgeWay, WAY_CODES } from './judge-way.ts'
import { MANUAL_SECURITIES, type SaidWay } from './manual-form.ts'
import { mendsFor } from './mend-way.ts'

const ASKED: readonly { readonly side: SaidWay['side']; readonly protocols: readonly Protocol[] }[] = [
  { side: 'incoming', protocols: ['imap'] },
  { side: 'incoming', protocols: ['pop3'] },
  { side: 'incoming', protocols: ['imap', 'pop3'] },
  { side: 'outgoing', protocols: ['smtp'] },
]
const SECURITIES: readonly (Security | undefined)[] = [...MANUAL_SECURITIES, undefined]

const every: readonly SaidWay[] = ASKED.flatMap((asked) =>
  PORTS.flatMap(({ port }) =>
    SECURITIES.map((security) => ({ ...asked, port, ...(security ? { security } : {}) })),
  ),
)
const name = ({ side, protocols, port, security }: SaidWay) =>
  `${side} ${protocols.join('/')} ${port} ${security ?? 'open'}`

/** The way after one press. */
const mended = (way: SaidWay, mend: ReturnType<typeof mendsFor>[number]): SaidWay => ({
  ...way,
  ...(mend.protocol ? { protocols: [mend.protocol] } : {}),
  ...(mend.port ? { port: mend.port } : {}),
  ...(mend.security ? { security: mend.security } : {}),
})

describe('every port of the table with every encryption in both directions', () => {
  it.each(every.map((way) => [name(way), way] as const))('%s', (_, way) => {
    const row = portRow((way.port ?? 0) as never)
    const { code } = judgeWay(way)
    if (!way.protocols.includes(row.protocol)) {
      const receives = way.side === 'incoming' && row.protocol !== 'smtp'
      expect(code).toBe(receives ? 'port-of-other-protocol' : 'port-of-other-direction')
      return
    }
    const standing =
      way.security === undefined ? usualStanding(row) : findStanding(row.protocol, row.port, way.security)
    const unusual = way.security && findUnusual(row.protocol, row.port, way.security)
    const expected =
      row.role === 'relay' || unusual
        ? 'said'
        : standing === undefined
          ? 'refused'
          : standing === 'recommended' || standing === 'acceptable'
            ? 'fine'
            : 'said'
    expect(WAY_CODES[code]).toBe(expected)
  })

  it('is mended by one press to what the table has for apps, unless nothing is to be mended', () => {
    for (const way of every) {
      const mends = mendsFor(way)
      expect(mends.length > 0, name(way)).toBe(judgeWay(way).code !== 'as-registered')
      for (const mend of mends)
        expect(judgeWay(mended(way, mend)).code, `${name(way)} → ${JSON.stringify(mend)}`).toBe(
          'as-registered',
        )
    }
  })
})

const FOUND = [
  ['smtp', 465, 'starttls', 'starttls-on-tls-port', [{ security: 'tls' }, { port: 587 }]],
  ['smtp', 587, 'tls', 'unusual-pair', [{ port: 465 }, { security: 'starttls' }]],
  ['smtp', 587, 'none', 'cleartext', [{ security: 'starttls' }]],
  ['smtp', 25, 'starttls', 'port-relay', [{ port: 587 }]],
  ['smtp', 993, 'tls', 'port-of-other-direction', [{ port: 465 }]],
  ['smtp', 586, undefined, 'port-slip', [{ port: 587 }]],
  ['smtp', 586, 'tls', 'port-slip', [{ port: 587, security: 'starttls' }]],
  ['smtp', 487, 'starttls', 'port-slip', [{ port: 587 }]],
  ['smtp', 443, 'tls', 'unusual-pair', [{ port: 465 }]],
  ['smtp', 80, 'tls', 'port-not-for-mail', [{ port: 465 }]],
  ['smtp', 2525, 'starttls', 'as-registered', []],
  ['smtp', 10465, 'tls', 'port-outside-table', []],
  ['smtp', undefined, 'none', 'cleartext', [{ security: 'tls' }, { security: 'starttls' }]],
  ['imap', 993, 'starttls', 'starttls-on-tls-port', [{ security: 'tls' }]],
  ['imap', 993, 'none', 'cleartext-on-tls-port', [{ security: 'tls' }]],
  ['imap', 143, 'tls', 'tls-on-starttls-port', [{ port: 993 }]],
  ['imap', 143, 'starttls', 'old-port', [{ port: 993, security: 'tls' }]],
  ['imap', 995, 'tls', 'port-of-other-protocol', [{ port: 993 }, { protocol: 'pop3' }]],
  ['imap', 587, 'tls', 'port-of-other-direction', [{ port: 993 }]],
  ['imap', 933, undefined, 'port-slip', [{ port: 993 }]],
  ['pop3', 443, 'tls', 'port-not-for-mail', [{ port: 995 }]],
  ['imap', undefined, 'starttls', 'old-port', [{ security: 'tls' }]],
  ['imap', undefined, 'tls', 'as-registered', []],
] as const satisfies readonly (readonly [Protocol, number | undefined, Security | undefined, ...unknown[]])[]

it.each(FOUND)('%s on port %s with %s: %s', (protocol, port, security, code, mends) => {
  const way: SaidWay = {
    side: protocol === 'smtp' ? 'outgoing' : 'incoming',
    protocols: [protocol],
    ...(port ? { port } : {}),
    ...(security ? { security } : {}),
  }
  expect(judgeWay(way).code).toBe(code)
  expect(mendsFor(way)).toEqual(mends)
})

it('a number that the table doesn’t have is never refused, whatever it is', () => {
  const known = new Set<number>([...PORTS, ...NOT_CHOICES].map(({ port }) => port))
  const numbers = fc.integer({ min: 1, max: 65_535 }).filter((port) => !known.has(port))
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...ASKED),
      fc.constantFrom(...SECURITIES),
      (port, asked, security) => {
        const way: SaidWay = { ...asked, port, ...(security ? { security } : {}) }
        expect(WAY_CODES[judgeWay(way).code]).toBe('said')
        for (const mend of mendsFor(way))
          expect(WAY_CODES[judgeWay(mended(way, mend)).code]).not.toBe('refused')
      },
    ),
  )
})
