import { describe, expect, it } from 'vitest'
import type { HostTemplate } from '../account/settings.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import { EXAMPLE_PROVIDER } from '../providers/example-provider.ts'
import { allowedServers, allowsProvider } from './allowed-servers.ts'

const [server] = EXAMPLE_PROVIDER.incoming
if (!server) throw new Error('the example has a server')
const at = (host: string) => [{ ...server, host: host as HostTemplate }]
const allowing = (...allowedHosts: string[]) => ({ providers: [], allowedHosts })
const address = (text: string) => {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}
const isAllowed = (host: string, entry: string, person?: string, ...domains: string[]) =>
  allowedServers(allowing(entry), at(host), person ? address(person) : undefined, domains.map(hostname))
    .length === 1

describe('a server', () => {
  it('stays where nobody lists hosts', () => {
    expect(allowedServers(undefined, at('imap.{domain}'), undefined)).toHaveLength(1)
    expect(allowedServers({ providers: [] }, at('imap.{domain}'), undefined)).toHaveLength(1)
  })

  it('goes where it is not listed', () => {
    expect(isAllowed('imap.example.com', 'imap.example.com')).toBe(true)
    expect(isAllowed('imap.example.com', 'smtp.example.com')).toBe(false)
  })

  it('with {domain} in its name is judged with this person’s', () => {
    expect(isAllowed('imap.{domain}', '*.example.edu', 'jane@example.edu')).toBe(true)
    expect(isAllowed('imap.{domain}', '*.example.edu', 'jane@evil.example')).toBe(false)
    expect(isAllowed('imap.{domain}', '*.example.edu', 'jane@evil.example', 'example.edu')).toBe(false)
  })

  it('with {domain} in its name and nobody to fill it in is judged with each of the provider’s', () => {
    expect(isAllowed('imap.{domain}', '*.example.edu')).toBe(false)
    expect(isAllowed('imap.{domain}', '*.example.edu', undefined, 'example.edu', 'a.example.edu')).toBe(true)
    expect(isAllowed('imap.{domain}', '*.example.edu', undefined, 'example.edu', 'other.edu')).toBe(false)
  })

  it('with {account} in its name is judged by all the rest', () => {
    expect(isAllowed('wp-{account}.example.com', '*.example.com')).toBe(true)
    expect(isAllowed('wp-{account}.example.com', '*.example.edu')).toBe(false)
    expect(isAllowed('{account}.{domain}', '*.example.edu')).toBe(false)
  })
})

describe('a provider', () => {
  const both = allowing('imap.example.com', 'smtp.example.com')

  it('needs a way in and a way out', () => {
    expect(allowsProvider(both, EXAMPLE_PROVIDER)).toBe(true)
    expect(allowsProvider(allowing('imap.example.com'), EXAMPLE_PROVIDER)).toBe(false)
    expect(allowsProvider(both, { ...EXAMPLE_PROVIDER, incoming: [] })).toBe(false)
  })

  it('is allowed where nobody lists hosts, whatever it has', () => {
    expect(allowsProvider(undefined, { ...EXAMPLE_PROVIDER, incoming: [], outgoing: [] })).toBe(true)
  })
})
