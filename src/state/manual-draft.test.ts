import { afterAll, expect, test, vi } from 'vitest'
import { hostname } from '../domain/address/hostname.ts'
import { EMPTY_MANUAL_FORM, type ManualForm } from '../domain/manual/manual-form.ts'
import { putManualDraft, readManualDraft } from './manual-draft.ts'

vi.stubGlobal('sessionStorage', { setItem: () => undefined })
afterAll(() => vi.unstubAllGlobals())

const SHOP = hostname('shop.example')
const FORM: ManualForm = {
  ...EMPTY_MANUAL_FORM,
  'incoming.host': 'imap.shop.example',
  'outgoing.port': '465',
}

test('what was typed of a domain comes back for it, and for no other', () => {
  putManualDraft(SHOP, FORM)
  expect(readManualDraft(SHOP, EMPTY_MANUAL_FORM)).toEqual(FORM)
  expect(readManualDraft(hostname('other.example'), EMPTY_MANUAL_FORM)).toEqual(EMPTY_MANUAL_FORM)
})

test('only what is another than before is kept, so that the rest may still change', () => {
  const other = hostname('rest.example')
  putManualDraft(other, { ...FORM, 'incoming.port': '993' }, FORM)
  expect(readManualDraft(other, { ...EMPTY_MANUAL_FORM, 'incoming.host': 'found.rest.example' })).toEqual({
    ...EMPTY_MANUAL_FORM,
    'incoming.host': 'found.rest.example',
    'incoming.port': '993',
  })
})

test('a password in a server’s address is not kept', () => {
  putManualDraft(SHOP, { ...FORM, 'incoming.host': 'imaps://jane:hunter2secret@imap.shop.example' })
  expect(readManualDraft(SHOP, EMPTY_MANUAL_FORM)['incoming.host']).not.toContain('hunter2secret')
})
