import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hostname } from '../domain/address/hostname.ts'
import { decodeSetup } from '../domain/link/codec.ts'
import type { DecodedLink } from '../domain/link/setup.ts'
import { forgetAllDrafts } from './drafts.ts'
import { openOurs, openServers } from './held-link.ts'
import { openLink } from './link-sync.ts'
import { isLinkedDomain } from './linked-domain.ts'
import { dispatch } from './wizard-store.ts'

const linkOf = (fragment: string): DecodedLink => {
  const link = decodeSetup(fragment)
  if (!link.ok) throw new Error(link.error.code)
  return link.value
}
const DOMAIN = 'v=1&domain=evil.example'
const BOTH = `${DOMAIN}&in-host=imap.evil.example&out-host=smtp.evil.example`

beforeEach(() => {
  vi.stubGlobal('sessionStorage', { getItem: () => null, setItem: () => undefined })
})
afterEach(() => {
  forgetAllDrafts()
  dispatch({ kind: 'started-again' })
})

/** Their web server may be the link’s maker’s, so a remembered permission isn’t for them. */
describe('a domain that a link named', () => {
  it.each([DOMAIN, `${DOMAIN}&in-host=imap.evil.example`, BOTH])('is known as one: %s', (fragment) => {
    openServers(linkOf(fragment), 'link')
    expect(isLinkedDomain(hostname('evil.example'))).toBe(true)
  })

  it('is known as one where only the address has it', () => {
    const link = linkOf('v=1&provider=gandi&email=jane%40evil.example')
    openLink(link, { kind: 'provider', id: 'gandi', by: 'link' })
    expect(isLinkedDomain(hostname('evil.example'))).toBe(true)
  })

  it('is known as one where our own settings were taken instead', () => {
    openOurs(linkOf(`${BOTH}&email=jane%40evil.example`).setup, 'gandi')
    expect(isLinkedDomain(hostname('evil.example'))).toBe(true)
  })

  it('is none where nothing but this tab’s own answers named one', () => {
    openLink(linkOf('v=1&provider=gandi'), { kind: 'provider', id: 'gandi', by: 'picked' }, true)
    expect(isLinkedDomain(hostname('evil.example'))).toBe(false)
  })
})
