import { describe, expect, test } from 'vitest'
import { parseEmailAddress } from '../address/email-address.ts'
import { receives } from '../advice/example-setup.ts'
import { resolveHost, resolveUsername } from './resolve-server.ts'
import type { UsernameForm } from './settings.ts'

const parsed = parseEmailAddress('Jane@bücher.de')
if (!parsed.ok) throw new Error(parsed.error)
const jane = parsed.value

describe('the host', () => {
  const host = (template: string, address = true) =>
    resolveHost(receives('imap', 993, 'tls', { host: template }), address ? jane : undefined)

  test('is known where it is the same for everybody', () => {
    expect(host('imap.example.com')).toEqual({ kind: 'known', text: 'imap.example.com' })
    expect(host('imap.example.com', false)).toEqual({ kind: 'known', text: 'imap.example.com' })
  })
  test('has the domain of the address in it, as DNS writes it', () => {
    expect(host('imap.{domain}')).toEqual({ kind: 'known', text: 'imap.xn--bcher-kva.de' })
    expect(host('imap.{domain}', false)).toEqual({
      kind: 'host-with-your-domain',
      before: 'imap.',
      after: '',
    })
  })
  test('has a part that only the person knows', () => {
    expect(host('mail{account}.example.com')).toEqual({
      kind: 'host-with-your-account',
      before: 'mail',
      after: '.example.com',
    })
  })
})

describe('the user name', () => {
  const name = (username: UsernameForm, address = true) =>
    resolveUsername(receives('imap', 993, 'tls', { username }), address ? jane : undefined)

  test.each([
    ['email', 'Jane@bücher.de', 'your-address'],
    ['localpart', 'Jane', 'your-local-part'],
    ['localpart-dot-domain', 'Jane.xn--bcher-kva.de', 'your-special-username'],
  ] as const)('%s', (form, text, blank) => {
    expect(name(form)).toEqual({ kind: 'known', text })
    expect(name(form, false)).toEqual({ kind: blank })
  })
  test('is told by the provider, or is none', () => {
    expect(name('custom')).toEqual({ kind: 'from-provider' })
    expect(name('none')).toEqual({ kind: 'nothing' })
  })
})
