import { afterAll, expect, test, vi } from 'vitest'
import { hostname } from '../domain/address/hostname.ts'
import type { DnsContradiction } from '../domain/link/contradiction.ts'
import { receiversOf } from '../domain/link/receiver.ts'
import { exampleProvider } from '../domain/providers/example-provider.ts'
import { makeProviderIndex } from '../domain/providers/lookup.ts'
import { putDraft } from './drafts.ts'
import { keepContradiction, readContradiction } from './kept-contradiction.ts'

vi.stubGlobal('sessionStorage', { setItem: () => undefined })
afterAll(() => vi.unstubAllGlobals())

const provider = exampleProvider('ours', {})
const domain = hostname('shop.example')
const names = (host: string) => ({
  domain,
  receivers: receiversOf(hostname(host), undefined),
  providers: makeProviderIndex([provider], []),
})
const contradiction: DnsContradiction = {
  kind: 'contradicted',
  by: 'dns',
  record: 'other-servers',
  domain,
  named: [hostname('imap.shop.example'), hostname('imap2.shop.example')],
}

test('a contradiction is kept for the same servers of the same domain only', () => {
  expect(readContradiction(names('a.example'))).toBeUndefined()
  keepContradiction(names('a.example'), contradiction)
  expect(readContradiction(names('a.example'))).toEqual(contradiction)
  expect(readContradiction(names('b.example'))).toBeUndefined()
})

test('it is kept with whom we offer instead, and without one that is no longer known', () => {
  const withOurs: DnsContradiction = { ...contradiction, record: 'mail-elsewhere', named: [], provider }
  keepContradiction(names('c.example'), withOurs)
  expect(readContradiction(names('c.example'))).toEqual(withOurs)
  const unknown = { ...names('c.example'), providers: makeProviderIndex([], []) }
  expect(readContradiction(unknown)).not.toHaveProperty('provider')
})

test('what was kept in another form is nothing', () => {
  for (const text of ['', 'confirmed', 'other', '[]']) {
    putDraft('dns shop.example incoming:d.example', text)
    expect(readContradiction(names('d.example'))).toBeUndefined()
  }
})
