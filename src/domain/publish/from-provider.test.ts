import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadProviders } from '../../data/load-providers.ts'
import type { Server } from '../account/settings.ts'
import { receives, sends } from '../advice/example-setup.ts'
import { EXAMPLE_PROVIDER } from '../providers/example-provider.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { canStartFrom, startFrom } from './from-provider.ts'
import { readPublishForm } from './read-form.ts'
import { showForm } from './show-form.ts'

const providers = loadProviders(fileURLToPath(new URL('../../data/providers', import.meta.url)))
const WEB = { webHost: 'web.example.com' }
const provider = (change: Partial<ProviderEntry>): ProviderEntry => ({ ...EXAMPLE_PROVIDER, ...change })

describe('a form that starts from a provider', () => {
  it('has its servers, without a guess, and how people sign in there', () => {
    const fastmail = providers.find(({ id }) => (id as string) === 'fastmail')
    if (!fastmail) throw new Error('no Fastmail')
    const { input, problems } = readPublishForm(
      startFrom({ domain: 'example.com', name: 'Ours', ...WEB }, fastmail),
    )
    expect(problems).toEqual([])
    expect(input?.incoming.map(({ host, port }) => `${host}:${port}`)).toContain('imap.fastmail.com:993')
    expect(input?.incoming[0]?.auth).toEqual(fastmail.incoming[0]?.auth)
    expect([input?.domain, input?.name]).toEqual(['example.com', 'Ours'])
  })

  it('ticks an old way only where its protocol has no better one', () => {
    const both = provider({ incoming: [receives('imap', 143, 'starttls'), receives('imap', 993, 'tls')] })
    const old = provider({ incoming: [receives('imap', 143, 'starttls')] })
    const ticked = (from: ProviderEntry) =>
      showForm(startFrom({}, from)).servers.flatMap(({ way, used }) => (used ? [way] : []))
    expect(ticked(both)).toEqual(['imaps', 'submissions'])
    expect(ticked(old)).toEqual(['imap', 'submissions'])
  })

  it('follows the domain where the record’s names do, and asks for a name that only the customer knows', () => {
    const named = provider({
      incoming: [receives('imap', 993, 'tls', { host: 'mail.{domain}' })],
      outgoing: [sends(465, 'tls', { host: 'smtp{account}.example.com' })],
    })
    const { shown, problems } = readPublishForm({ ...startFrom(WEB, named), domain: 'example.org' })
    expect(shown.servers.find(({ way }) => way === 'imaps')?.host).toBe('mail.example.org')
    expect(problems).toEqual([{ field: 'host-submissions', code: 'empty' }])
  })

  it('isn’t offered where nothing could be published', () => {
    expect(canStartFrom(EXAMPLE_PROVIDER)).toBe(true)
    expect(canStartFrom(provider({ incoming: [] }))).toBe(false)
    expect(canStartFrom(provider({ outgoing: [sends(25, 'starttls')] }))).toBe(false)
    expect(canStartFrom(provider({ incoming: [receives('imap', 1143, 'starttls')] }))).toBe(false)
  })

  it('has the user name and the sign-in of each way as the record has them, of every provider', () => {
    const login = ({ protocol, port, security, username, auth }: Server) =>
      [protocol, port, security, username, ...auth].join(' ')
    for (const one of providers.filter(canStartFrom)) {
      const { input } = readPublishForm(startFrom({ domain: 'example.com', ...WEB }, one))
      const theirs = [...one.incoming, ...one.outgoing].map(login)
      for (const server of [...(input?.incoming ?? []), ...(input?.outgoing ?? [])])
        expect(theirs).toContain(login(server))
    }
  })

  it('comes right for every provider that it is offered for, but for names that only the customer knows', () => {
    const startable = providers.filter(canStartFrom)
    expect(startable.length).toBeGreaterThan(200)
    for (const one of startable) {
      const { problems } = readPublishForm(startFrom({ domain: 'example.com', ...WEB }, one))
      expect({ id: one.id, problems: problems.filter(({ code }) => code !== 'empty') }).toEqual({
        id: one.id,
        problems: [],
      })
    }
  })
})
