import type { HandOverWords } from '../domain/symptoms/hand-over.ts'
import type { Areas } from './catalog.ts'
import type { handOver } from './en/fix/hand-over.ts'
import type { Translated } from './message.ts'

/** The words of the hand-over: its own sentences, and the names of what it lists. */
export function handOverWords(
  sentences: Translated<typeof handOver>,
  { symptom, sighting, narrowing, cure }: Areas['symptoms'],
): HandOverWords {
  return {
    ...sentences,
    nameOf: (id) => symptom[id].name,
    labelOf: (id) => sighting[id].label,
    answerOf: ({ question, answer }) => {
      const { ask, answers }: { readonly ask: string; readonly answers: Readonly<Record<string, string>> } =
        narrowing[question]
      return { question: ask, answer: answers[answer] ?? answer }
    },
    doOf: (code) => cure[code].do,
  }
}
