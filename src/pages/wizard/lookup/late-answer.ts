import type { Answer } from './answer.tsx'

/** What draws an answer: it comes with the first one, and is here from then on. */
export type AnswerView = typeof Answer

let view: AnswerView | undefined

export const findAnswerView = (): AnswerView | undefined => view

export async function loadAnswerView(): Promise<AnswerView> {
  view ??= (await import('./answer.tsx')).Answer
  return view
}
