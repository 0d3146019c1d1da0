import { PROVIDERS } from 'virtual:providers'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { resolveAccount } from '../domain/advice/resolve-account.ts'
import { mailPayload, profileProblems } from '../domain/exporters/example-apple-keys.ts'
import { readPlist, type ReadPlistDict } from '../domain/exporters/example-plist.ts'
import { findProviderProfile, isProfileOf, PROFILE_CLIENT } from '../domain/exporters/provider-profile.ts'
import { findPortRow, usualSecurity } from '../domain/ports/port-queries.ts'
import { renderProfiles } from './profiles.ts'

const files = await renderProfiles()
const found = PROVIDERS.map((provider) => ({
  provider,
  profile: findProviderProfile(provider, CLIENTS[PROFILE_CLIENT]),
}))
const profiles = found.flatMap(({ provider, profile }) =>
  profile.ok ? [{ provider, ...profile.value }] : [],
)
const refusals = Object.fromEntries(
  found.flatMap(({ provider, profile }) => (profile.ok ? [] : [[provider.id, profile.error]])),
)
const contentOf = (id: string) =>
  files.find(({ path }) => path === `/profiles/${id}.mobileconfig`)?.content ?? ''

describe(`the site’s own profiles (${files.length})`, () => {
  it('are those of the providers that have one, in the same order every time', async () => {
    expect(files.map(({ path }) => path)).toEqual(
      profiles.map(({ provider }) => `/profiles/${provider.id}.mobileconfig`),
    )
    expect(await renderProfiles()).toEqual(files)
  })

  it('are most providers’, and weigh little', () => {
    expect(files.length).toBeGreaterThan(PROVIDERS.length * 0.75)
    expect(files.length).toBeLessThanOrEqual(PROVIDERS.length)
    const sizes = files.map(({ content }) => new TextEncoder().encode(content).length)
    expect(Math.max(...sizes)).toBeLessThan(3_000)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(1_000_000)
  })

  it.each(profiles)('$provider.id: as Apple’s key list wants it, as advised, and about nobody', (one) => {
    const root = readPlist(contentOf(one.provider.id))
    expect(profileProblems(root)).toEqual([])
    const payload = mailPayload(root)
    expect(sideOf(payload, 'Incoming')).toEqual(saidOf(one.incoming))
    expect(sideOf(payload, 'Outgoing')).toEqual(saidOf(one.outgoing))
    expect(payload).not.toHaveProperty('EmailAddress')
    expect(payload).toMatchObject({
      EmailAccountType: one.incoming.choice.protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    })
  })

  it('are encrypted from the first byte, or where the port tells that it begins in clear', () => {
    const wrong = profiles.flatMap(({ provider, incoming, outgoing }) =>
      [incoming, outgoing].flatMap(({ choice: { port, security } }) => {
        const row = findPortRow(port)
        return security === (row ? usualSecurity(row) : 'tls') ? [] : [`${provider.id} ${port}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('take no other’s place on a device', () => {
    const identifiers = files.map(({ content }) => readPlist(content)).map((root) => identifierOf(root))
    expect(new Set(identifiers).size).toBe(files.length)
  })

  it('say that they aren’t the provider’s', () => {
    for (const { provider } of profiles)
      expect(readPlist(contentOf(provider.id))).toMatchObject({
        PayloadOrganization: 'Portolan',
        PayloadDescription: expect.stringContaining('not by') as string,
      })
  })

  it('are none, with the reason, where a device can’t sign in or each customer has another server', () => {
    expect(refusals).toMatchObject({
      'outlook-com': 'nothing-recommended',
      proton: 'nothing-recommended',
      'mail-ee': 'needs-address',
      hosteurope: 'host-from-provider',
      'spectrum-charter': 'encryption-by-port',
    })
    const shared = PROVIDERS.filter((provider) =>
      provider.incoming.some((server) => /[{}]/.test(server.host)),
    )
    for (const { id } of shared) expect(refusals).toHaveProperty(id)
  })
})

describe('what a person chose', () => {
  const gmx = profiles.find(({ provider }) => provider.id === 'gmx-net') ?? profiles[0]
  if (!gmx) throw new Error('no profiles')
  const account = resolveAccount(gmx.provider, gmx.incoming, gmx.outgoing, {})
  if (!account) throw new Error('no account')

  it('is what the file sets up, or isn’t', () => {
    expect(isProfileOf(gmx, account)).toBe(true)
    expect(isProfileOf(gmx, { ...account, name: 'Jane' })).toBe(true)
    const { incoming, outgoing } = account
    for (const other of [
      { incoming: { ...incoming, protocol: 'pop3' as const } },
      { incoming: { ...incoming, host: outgoing.host } },
      { outgoing: { ...outgoing, security: 'starttls' as const } },
      { outgoing: { ...outgoing, username: 'localpart' as const } },
      { outgoing: { ...outgoing, port: incoming.port } },
      { signIn: { incoming: 'password', outgoing: 'oauth2' } as const },
    ])
      expect(isProfileOf(gmx, { ...account, ...other })).toBe(false)
  })
})

function sideOf(payload: ReadPlistDict, side: 'Incoming' | 'Outgoing') {
  return [
    payload[`${side}MailServerHostName`],
    payload[`${side}MailServerPortNumber`],
    payload[`${side}MailServerAuthentication`],
    payload[`${side}MailServerUsername`],
  ]
}

function saidOf({ server, choice, signIn }: (typeof profiles)[number]['incoming' | 'outgoing']) {
  return [server?.host, choice.port, signIn === 'none' ? 'EmailAuthNone' : 'EmailAuthPassword', undefined]
}

function identifierOf(root: unknown): string {
  const { PayloadIdentifier } = root as { readonly PayloadIdentifier: string }
  return PayloadIdentifier
}
