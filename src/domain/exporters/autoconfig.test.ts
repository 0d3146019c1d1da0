import { describe, expect, it } from 'vitest'
import type { AuthMethod, IncomingServer } from '../account/settings.ts'
import { hostname } from '../address/hostname.ts'
import { receives, sends } from '../advice/example-setup.ts'
import { autoconfig } from './autoconfig.ts'
import type { DomainExport } from './exporter.ts'
import { elementsAt, readXmlStrictly, textsAt } from './read-xml-strictly.ts'

const IMAPS = receives('imap', 993, 'tls')
const POP3S = receives('pop3', 995, 'tls')

function domainWith(incoming: readonly IncomingServer[], change: Partial<DomainExport> = {}): DomainExport {
  return {
    domain: hostname('example.test'),
    name: 'Example',
    incoming,
    outgoing: [sends(465, 'tls')],
    ...change,
  }
}

const incomingOf = (input: DomainExport) =>
  elementsAt(readXmlStrictly(autoconfig.render(input, undefined)), 'emailProvider', 'incomingServer')

const refusalOf = (input: DomainExport) => {
  const supported = autoconfig.supports(input)
  return supported.ok ? undefined : supported.error
}

describe('autoconfig', () => {
  it('leaves a server out that has no encryption, and takes those beside it', () => {
    const input = domainWith([receives('imap', 143, 'none'), IMAPS, POP3S])
    expect(incomingOf(input).map((server) => textsAt(server, 'port'))).toEqual([['993'], ['995']])
  })

  it('leads nobody to POP3 because it can’t say how IMAP is reached', () => {
    expect(refusalOf(domainWith([receives('imap', 143, 'none'), POP3S]))).toBe('unencrypted')
    expect(refusalOf(domainWith([receives('imap', 993, 'tls', { username: 'custom' }), POP3S]))).toBe(
      'username-from-provider',
    )
    const byAccount = receives('imap', 993, 'tls', { host: 'm{account}.example.test' })
    expect(refusalOf(domainWith([byAccount, POP3S]))).toBe('host-from-provider')
  })

  it('is declined where a direction has no server, or no login', () => {
    expect(refusalOf(domainWith([]))).toBe('no-server')
    expect(refusalOf(domainWith([IMAPS], { outgoing: [] }))).toBe('no-server')
    const withoutLogin = sends(465, 'tls', { username: 'none', auth: ['none'] })
    expect(refusalOf(domainWith([IMAPS], { outgoing: [withoutLogin] }))).toBe('sends-without-login')
  })

  it('is declined where the sign-in is one that Thunderbird knows only of others, which it refuses the file for', () => {
    const refused = (host: string, ...auth: readonly AuthMethod[]) =>
      refusalOf(domainWith([receives('imap', 993, 'tls', { host, auth })]))
    expect(refused('imap.example.test', 'oauth2')).toBe('oauth2')
    expect(refused('notgmail.com', 'oauth2')).toBe('oauth2')
    expect(refused('imap.example.test', 'oauth2', 'password')).toBeUndefined()
    expect(refused('outlook.office365.com', 'oauth2')).toBeUndefined()
  })

  it.each([
    { auth: ['oauth2', 'app-password'], said: ['OAuth2', 'password-cleartext'] },
    { auth: ['password', 'oauth2'], said: ['OAuth2', 'password-cleartext'] },
    { auth: ['app-password', 'password'], said: ['password-cleartext'] },
    { auth: ['password'], passwordEncrypted: true, said: ['password-encrypted'] },
  ] as const)('says $auth as $said', ({ said, ...login }) => {
    const [server] = incomingOf(domainWith([{ ...IMAPS, ...login }]))
    expect(server && textsAt(server, 'authentication')).toEqual(said)
  })

  it.each([
    ['email', '%EMAILADDRESS%'],
    ['localpart', '%EMAILLOCALPART%'],
    ['localpart-dot-domain', '%EMAILLOCALPART%.%EMAILDOMAIN%'],
  ] as const)('leaves the user name to the app: %s', (username, said) => {
    const [server] = incomingOf(domainWith([{ ...IMAPS, username }]))
    expect(server && textsAt(server, 'username')).toEqual([said])
  })

  it('calls a service by its domain that has no name', () => {
    const root = readXmlStrictly(autoconfig.render(domainWith([IMAPS], { name: ' \u0000\n' }), undefined))
    expect(textsAt(root, 'emailProvider', 'displayName')).toEqual(['example.test'])
  })
})
