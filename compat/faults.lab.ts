import { describe, expect, it } from 'vitest'
import { decodeError } from '../src/data/symptoms/decode-error.ts'
import type { Client } from './clients/clients.ts'
import { run, type Outcome } from './clients/run.ts'
import { expectedOf, acceptable, seenIn } from './expected.ts'
import type { Fault } from './faults/fault.ts'
import { clientsOf, FAULTS, lineOf, type FaultId } from './faults/faults.ts'
import { keepConnection } from './meanwhile.ts'
import { saveOutput } from './outputs.ts'

/** One after the other where another connection is open meanwhile. */
async function meet(id: FaultId): Promise<ReadonlyMap<Client, Outcome>> {
  const { attempt, meanwhile }: Fault = FAULTS[id]
  const end = meanwhile && (await keepConnection(meanwhile, attempt))
  const outcomes = new Map<Client, Outcome>()
  const meetWith = async (client: Client) => {
    const line = lineOf(id, client)
    if (line) outcomes.set(client, await run(line, 3 * attempt.patience))
  }
  if (meanwhile) for (const client of clientsOf(id)) await meetWith(client)
  else await Promise.all(clientsOf(id).map(meetWith))
  await end?.()
  return outcomes
}

describe.each(Object.keys(FAULTS) as FaultId[])('%s', (id) => {
  let met: Promise<ReadonlyMap<Client, Outcome>> | undefined
  it.concurrent.each(clientsOf(id))('in the words of %s', async (client) => {
    met ??= meet(id)
    const text = (await met).get(client)?.text ?? ''
    if (process.env['COMPAT_SAVE']) saveOutput(id, client, text)
    expect(acceptable(expectedOf(id, client)), text).toContain(seenIn(decodeError(text)))
  })
})
