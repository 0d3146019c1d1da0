import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { profile } from '../../i18n/en/profile.ts'
import { domainProfileWords, setupProfileWords } from '../../i18n/profile-words.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { receives, sends } from '../advice/example-setup.ts'
import type { Account } from '../clients/resolve-form.ts'
import { appleProfile } from './apple-profile.ts'
import { domainProfile } from './domain-profile.ts'
import { mailPayload, profileProblems } from './example-apple-keys.ts'
import { DOMAIN_EXAMPLES, SETUP_EXAMPLES } from './example-exports.ts'
import { readPlist } from './example-plist.ts'
import type { DomainExport, SetupExport } from './exporter.ts'

const ofSetup = (input: SetupExport) =>
  readPlist(appleProfile.render(input, setupProfileWords(input, profile)))
const ofDomain = (input: DomainExport) =>
  readPlist(domainProfile.render(input, domainProfileWords(input, profile)))
const BEST = SETUP_EXAMPLES['imap-465']
const withAccount = (change: Partial<Account>): SetupExport => ({
  ...BEST,
  account: { ...BEST.account, ...change },
})
const addressed = (text: string) => {
  const address = parseEmailAddress(text)
  if (!address.ok) throw new Error(address.error)
  return address.value
}
const identity = (input: SetupExport) => {
  const root = ofSetup(input)
  const { PayloadIdentifier, PayloadUUID } = mailPayload(root)
  return [PayloadIdentifier, PayloadUUID]
}

describe('a profile', () => {
  it.each(Object.entries(SETUP_EXAMPLES).filter(([, input]) => appleProfile.supports(input).ok))(
    'of a setup is as Apple’s key list wants it: %s',
    (_, input) => expect(profileProblems(ofSetup(input))).toEqual([]),
  )

  it.each(Object.entries(DOMAIN_EXAMPLES).filter(([, input]) => domainProfile.supports(input).ok))(
    'of a domain is as Apple’s key list wants it, and about nobody: %s',
    (_, input) => {
      const root = ofDomain(input)
      expect(profileProblems(root)).toEqual([])
      for (const key of [
        'EmailAddress',
        'EmailAccountName',
        'IncomingMailServerUsername',
        'OutgoingMailServerUsername',
      ])
        expect(mailPayload(root)).not.toHaveProperty(key)
    },
  )

  it('has each value that a person wrote in its own place, whatever it is', () => {
    const said = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 })
    const hostile = fc.constantFrom(
      '</string><key>IncomingPassword</key><string>',
      ']]>&lt;',
      '<!--',
      '&#38;',
    )
    const expected = mailPayload(ofSetup(BEST))
    fc.assert(
      fc.property(fc.tuple(said, hostile), fc.tuple(hostile, said), (nameParts, serviceParts) => {
        const input: SetupExport = {
          ...withAccount({ name: nameParts.join('') }),
          serviceName: serviceParts.join(''),
        }
        const root = ofSetup(input)
        expect(profileProblems(root)).toEqual([])
        const { EmailAccountName: name, ...rest } = mailPayload(root)
        expect({ ...rest, EmailAccountName: 'Jane Doe' }).toEqual(expected)
        expect(name).toContain(nameParts[1])
      }),
    )
  })

  it('replaces the one that the same address had before, whatever is chosen now', () => {
    const changed = withAccount({ outgoing: sends(587, 'starttls', { host: 'other.example.test' }) })
    expect(identity(changed)).toEqual(identity(BEST))
    expect(identity(withAccount({ address: addressed('JANE.DOE@Example.test') }))).toEqual(identity(BEST))
  })

  it('is another for another address, and its account is new where the protocol is', () => {
    const others = ['jane-doe@example.test', 'jane.doe+x@example.test', 'janedoe@example.test'].map((text) =>
      identity(withAccount({ address: addressed(text) })),
    )
    expect(new Set([identity(BEST), ...others].flat()).size).toBe(8)
    const pop3 = identity(withAccount({ incoming: receives('pop3', 995, 'tls') }))
    expect(pop3).not.toEqual(identity(BEST))
  })

  it('has the UUIDs that any other maker of UUIDs gives the domain and address', () => {
    // Python: uuid5(uuid5(NAMESPACE_DNS, 'example.test'), 'profile|jane.doe@example.test')
    expect(ofSetup(BEST)).toMatchObject({
      PayloadUUID: 'A8EB39F1-43B1-5204-B636-FFF5EB131C2F',
      PayloadContent: [{ PayloadUUID: '3667C6D8-5715-56EC-B60A-E83D40924848' }],
    })
  })

  it('asks for one password only where it is the same for both', () => {
    const asksOnce = (account: Partial<Account>) =>
      mailPayload(ofSetup(withAccount(account)))['OutgoingPasswordSameAsIncomingPassword'] === true
    const { incoming, outgoing } = BEST.account
    expect(asksOnce({})).toBe(true)
    expect(asksOnce({ outgoing: { ...outgoing, username: 'localpart' } })).toBe(true)
    expect(asksOnce({ signIn: { incoming: 'password', outgoing: 'app-password' } })).toBe(false)
    expect(asksOnce({ signIn: { incoming: 'password', outgoing: 'none' } })).toBe(false)
    expect(asksOnce({ outgoing: { ...outgoing, username: 'custom' } })).toBe(false)
    expect(
      asksOnce({
        incoming: { ...incoming, username: 'custom' },
        outgoing: { ...outgoing, username: 'custom' },
      }),
    ).toBe(true)
  })

  it('signs in nowhere where the server asks for no login', () => {
    const payload = mailPayload(ofSetup(SETUP_EXAMPLES['sending-without-login']))
    expect(payload).toMatchObject({
      IncomingMailServerAuthentication: 'EmailAuthPassword',
      OutgoingMailServerAuthentication: 'EmailAuthNone',
      OutgoingMailServerUseSSL: true,
    })
    expect(payload).not.toHaveProperty('OutgoingMailServerUsername')
  })

  it('leaves a user name that nobody here knows to the device', () => {
    const payload = mailPayload(ofSetup(SETUP_EXAMPLES['username-from-provider']))
    expect(payload).toMatchObject({ EmailAddress: 'jane.doe@example.test' })
    expect(payload).not.toHaveProperty('IncomingMailServerUsername')
    expect(payload).toMatchObject({ OutgoingMailServerUsername: 'jane.doe@example.test' })
  })
})

describe('what a profile can’t say', () => {
  const refusal = (account: Partial<Account>) => {
    const supported = appleProfile.supports(withAccount(account))
    return supported.ok ? undefined : supported.error
  }

  it('is how encryption starts, where the port doesn’t tell', () => {
    expect(refusal({ outgoing: sends(465, 'starttls') })).toBe('encryption-by-port')
    expect(refusal({ outgoing: sends(587, 'tls') })).toBe('encryption-by-port')
    expect(refusal({ outgoing: sends(1587, 'starttls') })).toBe('encryption-by-port')
    expect(refusal({ incoming: receives('imap', 995, 'starttls') })).toBe('encryption-by-port')
    expect(refusal({ incoming: receives('imap', 143, 'tls') })).toBe('encryption-by-port')
    expect(refusal({ incoming: receives('imap', 10_993, 'tls') })).toBeUndefined()
    expect(refusal({ outgoing: sends(2525, 'starttls') })).toBeUndefined()
  })

  it('is a server on this computer, a blank in a host, or nothing encrypted', () => {
    const bridge = receives('imap', 1143, 'starttls', { host: '127.0.0.1' })
    expect(refusal({ incoming: bridge })).toBe('server-on-this-computer')
    expect(refusal({ incoming: receives('imap', 143, 'none') })).toBe('unencrypted')
    expect(refusal({ signIn: { incoming: 'oauth2', outgoing: 'oauth2' } })).toBe('oauth2-only')
    const { address: _, ...nobody } = BEST.account
    const withDomain = receives('imap', 993, 'tls', { host: 'imap.{domain}' })
    const supported = appleProfile.supports({ ...BEST, account: { ...nobody, incoming: withDomain } })
    expect(supported).toEqual({ ok: false, error: 'needs-address' })
  })
})

describe('a domain’s profile', () => {
  const payloadOf = (change: Partial<DomainExport>) =>
    mailPayload(ofDomain({ ...DOMAIN_EXAMPLES['domain-imap-465'], ...change }))

  it('has the first servers that it can say, and leads nobody from IMAP to POP3', () => {
    const bearer = {
      ...receives('imap', 993, 'tls', { host: 'new.example.test' }),
      auth: ['oauth2'] as const,
    }
    const pop3s = receives('pop3', 995, 'tls')
    expect(payloadOf({ incoming: [bearer, pop3s, receives('imap', 143, 'starttls')] })).toMatchObject({
      EmailAccountType: 'EmailTypeIMAP',
      IncomingMailServerPortNumber: 143,
    })
    const onlyBearer = { ...DOMAIN_EXAMPLES['domain-imap-465'], incoming: [bearer, pop3s] }
    expect(domainProfile.supports(onlyBearer)).toEqual({ ok: false, error: 'oauth2-only' })
  })

  it('takes the port that is encrypted from the first byte where there is one, of the same protocol', () => {
    const [imap, imaps, pop3s] = [
      receives('imap', 143, 'starttls'),
      receives('imap', 993, 'tls'),
      receives('pop3', 995, 'tls'),
    ]
    expect(payloadOf({ incoming: [imap, pop3s, imaps] })).toMatchObject({ IncomingMailServerPortNumber: 993 })
    expect(payloadOf({ incoming: [imap, pop3s] })).toMatchObject({ IncomingMailServerPortNumber: 143 })
    expect(payloadOf({ outgoing: [sends(587, 'starttls'), sends(465, 'tls')] })).toMatchObject({
      OutgoingMailServerPortNumber: 465,
    })
  })

  it('is none where there is no server', () => {
    const nothing = { ...DOMAIN_EXAMPLES['domain-imap-465'], incoming: [] }
    expect(domainProfile.supports(nothing)).toEqual({ ok: false, error: 'no-server' })
  })

  it('names the domain’s own name as who made it, a person’s never the provider', () => {
    expect(ofDomain(DOMAIN_EXAMPLES['domain-imap-465'])).toMatchObject({
      PayloadOrganization: 'Example Mail',
    })
    expect(ofSetup(BEST)).toMatchObject({ PayloadOrganization: 'Portolan' })
  })
})
