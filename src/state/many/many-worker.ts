import type { Answer, FromWorker, ToWorker } from './protocol.ts'

/** `broken`: its code didn’t arrive, or it came to an end. */
export type WorkerEvent = Exclude<FromWorker, { readonly kind: 'answer' }> | { readonly kind: 'broken' }
type Question = Extract<ToWorker, { readonly request: number }>
/** A question before it has its number. */
type Asked<Q extends Question> = Q extends Question ? Omit<Q, 'request'> : never

/** The page’s end of the line to its worker, which starts with the first table. */
export interface ManyWorker {
  readonly send: (message: Exclude<ToWorker, Question>) => void
  readonly ask: (question: Asked<Question>) => Promise<Answer>
}

export function startWorker(onEvent: (event: WorkerEvent) => void): ManyWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, (answer: Answer) => void>()
  let asked = 0
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'answer') return onEvent(data)
    waiting.get(data.request)?.(data.answer)
    waiting.delete(data.request)
    return undefined
  })
  worker.addEventListener('error', () => {
    worker.terminate()
    onEvent({ kind: 'broken' })
  })
  // A worker has no origin to name.
  const post = (message: ToWorker) => worker.postMessage(message, {})
  return {
    send: post,
    ask: (question) =>
      new Promise((resolve) => {
        const request = ++asked
        waiting.set(request, resolve)
        post({ ...question, request })
      }),
  }
}
