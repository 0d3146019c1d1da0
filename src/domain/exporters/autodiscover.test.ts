import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { receives, sends } from '../advice/example-setup.ts'
import { autodiscover } from './autodiscover.ts'
import type { DomainExport } from './exporter.ts'
import { readXmlStrictly, textsAt } from './read-xml-strictly.ts'

const PLAIN: DomainExport = {
  domain: hostname('example.test'),
  name: 'Example',
  incoming: [receives('imap', 993, 'tls')],
  outgoing: [sends(465, 'tls')],
}

const refusalOf = (change: Partial<DomainExport>) => {
  const supported = autodiscover.supports({ ...PLAIN, ...change })
  return supported.ok ? undefined : supported.error
}

describe('Autodiscover', () => {
  it('takes TLS from the first byte where a protocol has both, and keeps the order of the protocols', () => {
    const incoming = [
      receives('pop3', 110, 'starttls'),
      receives('imap', 993, 'tls'),
      receives('pop3', 995, 'tls'),
    ]
    const outgoing = [sends(587, 'starttls'), sends(465, 'tls')]
    const root = readXmlStrictly(autodiscover.render({ ...PLAIN, incoming, outgoing }, undefined))
    expect(textsAt(root, 'Response', 'Account', 'Protocol', 'Port')).toEqual(['995', '993', '465'])
  })

  it('is declined where what an app fills in can’t be right for both directions', () => {
    expect(refusalOf({})).toBeUndefined()
    expect(refusalOf({ outgoing: [sends(465, 'tls', { username: 'localpart' })] })).toBe(
      'username-not-address',
    )
    const dotted = { username: 'localpart-dot-domain' } as const
    expect(
      refusalOf({ incoming: [receives('imap', 993, 'tls', dotted)], outgoing: [sends(465, 'tls', dotted)] }),
    ).toBe('username-not-address')
  })

  it('is declined where there is no password: it has no word for OAuth2', () => {
    expect(refusalOf({ outgoing: [sends(465, 'tls', { auth: ['oauth2'] })] })).toBe('oauth2-only')
    expect(refusalOf({ outgoing: [sends(465, 'tls', { auth: ['oauth2', 'app-password'] })] })).toBeUndefined()
  })
})
