import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviders } from '../../data/load-providers.ts'
import { findOtherClients } from './other-clients.ts'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const proton = providers.find(({ id }) => id === 'proton')
const tuta = providers.find(({ id }) => id === 'tuta')
if (!proton || !tuta) throw new Error('the test’s providers are gone')

describe('other apps for a refused pair', () => {
  it('are for the same devices, and work', () => {
    const found = findOtherClients(proton, CLIENTS['outlook-new-windows'], CLIENTS, 3)
    expect(found).toHaveLength(3)
    for (const id of found) expect(CLIENTS[id].platforms).toContain('windows')
    expect(found).not.toContain('outlook-new-windows')
  })
  it('are none where no such app works', () => {
    expect(findOtherClients(proton, CLIENTS['k9-mail'], CLIENTS, 3)).not.toContain('gmail-android')
    expect(findOtherClients(tuta, CLIENTS['ios-mail'], CLIENTS, 3)).toEqual([])
  })
})
