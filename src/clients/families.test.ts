import { expect, test } from 'vitest'
import { CLIENT_FAMILIES, CLIENT_IDS, FAMILY_OF } from '../domain/clients/client-ids.ts'
import type { Client } from '../domain/clients/client.ts'
import { CLIENTS } from './registry.ts'

test.each(CLIENT_IDS)('%s: its own file and the order of the questions agree on its family', (id) => {
  const client: Client = CLIENTS[id]
  expect(client.status === 'current' ? client.family : undefined).toBe(FAMILY_OF[id])
})

test.each(CLIENT_FAMILIES)('%s: more than one app is asked apart', (family) => {
  expect(CLIENT_IDS.filter((id) => FAMILY_OF[id] === family).length).toBeGreaterThan(1)
})
