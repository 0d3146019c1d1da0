import type { ManyState, Refusal } from './many-store.ts'
import { FIRST_VIEW } from './many-store.ts'
import type { WorkerEvent } from './many-worker.ts'
import { NO_COUNTS } from './protocol.ts'

/** What the page shows after its worker said something. What belongs to a table that was given up is passed over. */
export function reduceEvent(state: ManyState, event: WorkerEvent): Partial<ManyState> {
  const { coming, table } = state
  switch (event.kind) {
    case 'found':
      if (coming?.run !== event.run) return {}
      return {
        table: { ...coming, file: event.file },
        settings: coming.settings,
        coming: undefined,
        counts: NO_COUNTS,
        ending: undefined,
        refusal: undefined,
        view: FIRST_VIEW,
        rows: [],
      }
    case 'progress':
      if (coming?.run === event.run) return { share: event.share }
      return table?.run === event.run ? { counts: event.counts, share: event.share } : {}
    case 'ended':
      return table?.run === event.run ? { counts: event.counts, ending: event.ending } : {}
    case 'refused': {
      if (coming?.run !== event.run) return {}
      const { name } = coming.source
      const refusal: Refusal = { problem: event.problem, ...(name === undefined ? {} : { name }) }
      return { coming: undefined, refusal }
    }
    case 'broken': {
      const source = coming?.source ?? table?.source
      return {
        coming: undefined,
        table: undefined,
        counts: NO_COUNTS,
        ending: undefined,
        rows: [],
        lost: source && { source },
      }
    }
  }
}
