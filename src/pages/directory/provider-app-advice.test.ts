import { beforeAll, describe, expect, it } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { loadProviderIndex } from '../../data/find-provider.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import type { ProviderIndex } from '../../domain/providers/lookup.ts'
import { adviseApps } from './provider-app-advice.ts'

const CURRENT = CLIENT_IDS.filter((id) => CLIENTS[id].status === 'current')

let index: ProviderIndex
beforeAll(async () => {
  index = await loadProviderIndex()
})

function appsOf(id: string) {
  const provider = index.byId.get(id)
  if (!provider) throw new Error(`no provider ${id}`)
  return adviseApps(provider, CLIENTS)
}
const inApp = (id: string, client: string) => appsOf(id).find((app) => app.client.id === client)

describe('a provider in the apps', () => {
  it('has every current app once, or none where none can', () => {
    for (const provider of index.byId.values()) {
      const apps = adviseApps(provider, CLIENTS).map(({ client }) => client.id)
      if (apps.length > 0) expect(apps.toSorted(), provider.id).toEqual(CURRENT.toSorted())
    }
    expect(appsOf('tuta')).toEqual([])
    expect(appsOf('kolabnow')).toEqual([])
  })

  it('puts computers before phones, and last the apps that can’t', () => {
    const apps = appsOf('proton')
    const able = apps.findLastIndex(({ outcome }) => outcome !== 'refused')
    expect(apps.slice(0, able).filter(({ outcome }) => outcome === 'refused')).toEqual([])
    expect(apps.at(-1)).toMatchObject({ outcome: 'refused', reason: 'bridge-needs-computer' })
    const gmail = appsOf('gmail').map(({ client }) => client.id)
    expect(gmail[0]).toBe('outlook-new-windows')
    expect(gmail.indexOf('apple-mail-macos')).toBeLessThan(gmail.indexOf('ios-mail'))
  })

  it('has what is recommended in the app, and whether the app can do it by itself', () => {
    expect(inApp('gmail', 'thunderbird-account-hub')).toMatchObject({
      outcome: 'usable',
      incoming: { choice: { protocol: 'imap', security: 'tls' }, signIn: 'oauth2' },
      outgoing: { choice: { protocol: 'smtp', security: 'tls' } },
      automatic: true,
    })
    expect(inApp('gmail', 'ios-mail')).toMatchObject({ incoming: { signIn: 'app-password' } })
  })

  it('says where only the app’s own entry works', () => {
    expect(inApp('outlook-com', 'ios-mail')).toMatchObject({
      outcome: 'automatic-only',
      automatic: { kind: 'account-type', issuer: 'microsoft' },
    })
  })
})
