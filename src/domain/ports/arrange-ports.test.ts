import { describe, expect, it } from 'vitest'
import { arrangePorts, PORT_SORTS, type PortFilter } from './arrange-ports.ts'
import { PORTS } from './ports.ts'
import { renderPortsCsv } from './ports-csv.ts'

const ALL: PortFilter = { job: 'all', tls: 'all' }
const numbers = (...given: Parameters<typeof arrangePorts>) => arrangePorts(...given).map(({ port }) => port)

describe('the port table as somebody wants it', () => {
  it('comes whole, in the order in which an app should try them', () => {
    expect(arrangePorts(ALL, 'advice', false)).toEqual(PORTS)
  })

  it('shows one job, one way to start encryption, or both', () => {
    expect(numbers({ job: 'submission', tls: 'all' }, 'port', false)).toEqual([465, 587, 2525])
    expect(numbers({ job: 'all', tls: 'implicit' }, 'port', false)).toEqual([465, 993, 995])
    expect(numbers({ job: 'retrieval', tls: 'starttls' }, 'port', true)).toEqual([143, 110])
    expect(numbers({ job: 'relay', tls: 'implicit' }, 'port', false)).toEqual([])
  })

  it('puts what is recommended first and what is never to be used last', () => {
    expect(numbers(ALL, 'standing', false).slice(0, 2)).toEqual([993, 465])
    expect(numbers(ALL, 'standing', false).at(-1)).toBe(25)
  })

  it.each(PORT_SORTS)('keeps every row when sorted by %s, either way', (sort) => {
    for (const descending of [false, true])
      expect(new Set(numbers(ALL, sort, descending))).toEqual(new Set(PORTS.map(({ port }) => port)))
  })
})

describe('the table as CSV', () => {
  const [head, ...rows] = renderPortsCsv().trimEnd().split('\r\n')

  it('has a row for each port under named columns', () => {
    expect(head?.split(',').slice(0, 5)).toEqual(['port', 'service', 'protocol', 'role', 'tlsMode'])
    expect(rows.map((row) => Number(row.split(',')[0]))).toEqual(PORTS.map(({ port }) => port))
    for (const row of rows) expect(row.split(',')).toHaveLength(head?.split(',').length ?? 0)
  })

  it('has no cell that a spreadsheet would take for a formula', () => {
    for (const row of rows) for (const cell of row.split(',')) expect(cell).not.toMatch(/^"?[=+@-]/)
  })
})
