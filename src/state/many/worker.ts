import { makeRowFacts } from '../../domain/csv/row-facts.ts'
import { trustFacts } from '../../domain/link/trust.ts'
import { makeProviderIndex } from '../../domain/providers/lookup.ts'
import { makeLinks, type MadeTable } from './make-links.ts'
import type { Answer, FromWorker, ManyFacts, ToWorker } from './protocol.ts'
import { showRow } from './show-row.ts'
import { writeFile } from './write-file.ts'

/** The other half of the page: it reads files and makes links, so that the page itself only ever draws. */

interface Run {
  cancelled: boolean
  made?: MadeTable
}

/** The table that is shown. Another one takes its place when it has turned out to be a table. */
let current: Run | undefined
let coming: Run | undefined

const post = (message: FromWorker): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'read':
      return void read(data)
    case 'cancel':
      for (const run of [current, coming]) if (run) run.cancelled = true
      return undefined
    case 'rows':
    case 'fragments':
    case 'file':
      return post({ kind: 'answer', request: data.request, answer: answerTo(data) })
  }
})

async function read({ run: id, source, facts, settings }: Extract<ToWorker, { readonly kind: 'read' }>) {
  if (coming) coming.cancelled = true
  const run: Run = (coming = { cancelled: false })
  await makeLinks(
    { source, settings, facts: rowFacts(facts), isCancelled: () => run.cancelled },
    {
      refused: (problem) => {
        if (!run.cancelled) post({ kind: 'refused', run: id, problem })
      },
      found: (made, file) => {
        if (current) current.cancelled = true
        current = run
        if (coming === run) coming = undefined
        run.made = made
        post({ kind: 'found', run: id, file })
      },
      progress: (share, counts) => post({ kind: 'progress', run: id, share, counts }),
      ended: (ending, counts) => post({ kind: 'ended', run: id, ending, counts }),
    },
  )
}

function rowFacts({ providers, wellKnown, clients, organisation }: ManyFacts) {
  return makeRowFacts(
    trustFacts(makeProviderIndex(providers, wellKnown, organisation), organisation),
    clients,
  )
}

type Question = Extract<ToWorker, { readonly request: number }>

function answerTo(question: Question): Answer {
  const made = current?.made
  switch (question.kind) {
    case 'rows': {
      const rows = made?.store.rows(question.filter, question.from, question.count) ?? []
      return { kind: 'rows', rows: made ? rows.map((row) => showRow(row, made.plan)) : [] }
    }
    case 'fragments': {
      const rows = made?.store.rows('all', question.from, question.count) ?? []
      return { kind: 'fragments', fragments: rows.flatMap(({ fragment }) => fragment ?? []) }
    }
    case 'file':
      return { kind: 'file', blob: made ? writeFile(made, question.words) : new Blob() }
  }
}
