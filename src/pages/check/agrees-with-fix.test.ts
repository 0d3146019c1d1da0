import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadProviders } from '../../data/load-providers.ts'
import { judgeSettings } from '../../domain/check/judge.ts'
import { EMPTY_CHECK_FORM, readCheckForm } from '../../domain/check/read-form.ts'
import { portOfService } from '../../domain/ports/port-queries.ts'
import { makeProviderIndex } from '../../domain/providers/provider-index.ts'
import { guide as guide587 } from '../../guides/en/port-587.ts'
import { causes } from '../../i18n/en/symptoms/causes.ts'

const index = makeProviderIndex(
  loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url))),
  [],
)

describe('what other pages say of who has no {submissions}', () => {
  it.each(['microsoft-365', 'outlook-com', 'icloud'])('is what the check says of %s', (id) => {
    const told = id === 'icloud' ? 'iCloud' : 'Microsoft'
    expect(JSON.stringify(guide587)).toMatch(new RegExp(`no \\{submissions\\}: [^.]*${told}`))
    if (told === 'Microsoft')
      expect(causes['port-not-offered']).toContain('Microsoft, for example, has no {submissions}')
    const provider = index.byId.get(id)
    if (!provider) throw new Error(id)
    const said = readCheckForm({
      ...EMPTY_CHECK_FORM,
      'outgoing.port': String(portOfService('submissions')),
      'outgoing.security': 'tls',
    })
    const report = judgeSettings({ service: provider, whole: provider, provider, index }, said)
    const line = report?.lines.find(({ field }) => field === 'outgoing.port')
    expect([line?.reason, line?.verdict]).toEqual(['port-not-offered', 'wrong'])
    expect(report?.target.outgoing.server.port).toBe(portOfService('submission'))
  })
})
