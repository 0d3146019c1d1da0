import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import { isRepeatable, type ColumnRole } from '../../domain/csv/columns.ts'
import type { RowDefaults } from '../../domain/csv/row-facts.ts'
import type { Encoding } from '../../domain/csv/sniff-file.ts'
import type { Facts } from '../facts.ts'
import { manyStore, type ManyState, type Refusal, type Source, type View } from './many-store.ts'
import { startWorker, type ManyWorker, type WorkerEvent } from './many-worker.ts'
import { reduceEvent } from './on-event.ts'
import type { FileWords, ManyFacts, ReadSettings } from './protocol.ts'

/** How many rows the page shows at a time. */
export const PAGE_ROWS = 100

/** What a person does on the page of many links. */
export interface ManyDesk {
  readonly take: (source: Source) => void
  readonly refuse: (refusal: Refusal) => void
  readonly changeDefaults: (defaults: RowDefaults) => void
  readonly changeRole: (place: number, role: ColumnRole) => void
  readonly changeEncoding: (encoding: Encoding) => void
  /** Makes the rows of a long file that come after those that were made. */
  readonly goOn: () => void
  readonly cancel: () => void
}

const { getState, setState } = manyStore
let worker: ManyWorker | undefined
let runs = 0

export function makeManyDesk(facts: Facts): ManyDesk {
  const start = (source: Source, settings: ReadSettings): void => {
    const run = ++runs
    setState({ coming: { run, source, settings }, share: 0, refusal: undefined, lost: undefined })
    worker ??= startWorker(onEvent)
    worker.send({ kind: 'read', run, source: source.blob, settings, facts: workerFacts(facts) })
  }
  /** What is there is made anew, from its first row. */
  const change = (part: Partial<ReadSettings>): void => {
    const { coming, table, settings } = getState()
    const next = { ...(coming?.settings ?? settings), skip: 0, ...part }
    const source = coming?.source ?? table?.source
    // What was chosen is seen at once, also where no table is there yet.
    setState({ settings: next })
    if (source) start(source, next)
  }
  return {
    take: (source) => start(source, { defaults: getState().settings.defaults, roles: {}, skip: 0 }),
    refuse: (refusal) => setState({ refusal }),
    changeDefaults: (defaults) => change({ defaults }),
    changeRole: (place, role) => change({ roles: rolesWith(getState(), place, role) }),
    changeEncoding: (encoding) => change({ encoding }),
    goOn: () => change({ skip: getState().settings.skip + getState().counts.rows }),
    cancel() {
      worker?.send({ kind: 'cancel' })
      setState({ coming: undefined })
    },
  }
}

/** A table has one column of a kind: the one that had it before is read no more. */
function rolesWith({ settings, table }: ManyState, place: number, role: ColumnRole): ReadSettings['roles'] {
  const before = isRepeatable(role) ? [] : (table?.file.columns ?? [])
  const given = before.flatMap((column, other) => (column.role === role ? [[other, 'other'] as const] : []))
  return { ...settings.roles, ...Object.fromEntries(given), [place]: role }
}

function onEvent(event: WorkerEvent): void {
  if (event.kind === 'broken') worker = undefined
  setState((state) => reduceEvent(state, event))
  // A page that is full stays as it is.
  if (getState().rows.length < PAGE_ROWS) void fetchRows()
}

export function showView(view: View): void {
  setState({ view })
  void fetchRows()
}

async function fetchRows(): Promise<void> {
  const { view } = getState()
  const from = view.page * PAGE_ROWS
  const answer = await worker?.ask({ kind: 'rows', filter: view.filter, from, count: PAGE_ROWS })
  if (answer?.kind === 'rows' && getState().view === view) setState({ rows: answer.rows })
}

/** The table as a file, with a link and a note in each row. */
export async function makeManyFile(words: FileWords): Promise<Blob> {
  const answer = await worker?.ask({ kind: 'file', words })
  return answer?.kind === 'file' ? answer.blob : new Blob()
}

/** The setups of the rows from one on, as links’ fragments: for whoever makes something else of them, such as sheets. */
export async function readFragments(from: number, count: number): Promise<readonly string[]> {
  const answer = await worker?.ask({ kind: 'fragments', from, count })
  return answer?.kind === 'fragments' ? answer.fragments : []
}

function workerFacts({ providers, clients, organisation }: Facts): ManyFacts {
  return {
    providers: [...providers.byId.values()],
    wellKnown: WELL_KNOWN_DOMAINS,
    ...(organisation ? { organisation } : {}),
    clients: Object.values(clients).map(({ id, name, status }) => ({ id, name, status })),
  }
}
