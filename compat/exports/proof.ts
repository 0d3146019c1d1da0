import { it } from 'vitest'
import { CONSUMERS, versionOf, type ConsumerId } from './consumers.ts'

/** Which program takes which format: the table at the end of the run is made of these. */
interface Proof {
  readonly format: string
  readonly consumer: string
  readonly version: string
}

declare module 'vitest' {
  interface TaskMeta {
    proofs?: readonly Proof[]
  }
}

/** What a program took: a format’s id, and who read it. */
type Taken = readonly [format: string, consumer: ConsumerId]

/** A test whose outcome is a line of the table, or of two where one program sends and another one reads. */
export function proves(
  taken: readonly [Taken, ...Taken[]],
  what: string,
  run: () => Promise<void> | void,
  { inTurn = false }: { readonly inTurn?: boolean } = {},
): void {
  const names = taken.map(([format, consumer]) => `${format} by ${CONSUMERS[consumer].name}`)
  const prove = inTurn ? it : it.concurrent
  prove(`${[...new Set(names)].join(', ')}: ${what}`, async ({ task }) => {
    task.meta.proofs = taken.map(([format, consumer]) => ({
      format,
      consumer: CONSUMERS[consumer].name,
      version: versionOf(consumer),
    }))
    await run()
  })
}
