import { PORTS, type PortRow, type Standing } from './ports.ts'
import { usualStanding, type TableRow } from './port-queries.ts'

/** `all`, or only the rows that have this. */
export interface PortFilter {
  readonly job: PortRow['role'] | 'all'
  readonly tls: PortRow['tlsMode'] | 'all'
}

/** `advice`: the table’s own order, in which an app should try them. */
export const PORT_SORTS = ['advice', 'port', 'name', 'job', 'tls', 'standing'] as const
export type PortSort = (typeof PORT_SORTS)[number]

const STANDINGS: readonly (Standing | undefined)[] = [
  'recommended',
  'acceptable',
  'legacy',
  'never',
  undefined,
]
const JOBS: readonly PortRow['role'][] = ['retrieval', 'submission', 'relay']

/** The rows that pass the filter, in order. Rows that are equal keep the table’s order, also when it is turned round. */
export function arrangePorts(
  { job, tls }: PortFilter,
  sort: PortSort,
  descending: boolean,
): readonly TableRow[] {
  const rows = PORTS.filter(
    (row) => (job === 'all' || row.role === job) && (tls === 'all' || row.tlsMode === tls),
  )
  if (sort === 'advice') return descending ? rows.toReversed() : rows
  const sign = descending ? -1 : 1
  return rows.toSorted((a, b) => sign * COMPARE[sort](a, b))
}

const COMPARE: { readonly [S in Exclude<PortSort, 'advice'>]: (a: TableRow, b: TableRow) => number } = {
  port: (a, b) => a.port - b.port,
  name: (a, b) => (a.service < b.service ? -1 : 1),
  job: (a, b) => JOBS.indexOf(a.role) - JOBS.indexOf(b.role),
  tls: (a, b) => Number(a.tlsMode === 'starttls') - Number(b.tlsMode === 'starttls'),
  standing: (a, b) => STANDINGS.indexOf(usualStanding(a)) - STANDINGS.indexOf(usualStanding(b)),
}
