import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { loadProviders } from '../data/load-providers.ts'
import type { Hostname } from '../domain/address/hostname.ts'
import { registrableDomain } from '../domain/address/registrable-domain.ts'
import { choosePairs } from '../domain/imports/choose-pairs.ts'
import type { ImportedFile } from '../domain/imports/imported.ts'
import { readText } from '../domain/imports/read-file.ts'
import { findReceivers } from '../domain/imports/receivers.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import { makeProviderIndex } from '../domain/providers/lookup.ts'
import type { Facts } from './facts.ts'
import { judgeImport, judgeReceiver } from './judge-import.ts'

const providers = loadProviders(fileURLToPath(new URL('../data/providers', import.meta.url)))
const facts: Facts = {
  providers: makeProviderIndex(providers, []),
  clients: CLIENTS,
  asOf: newestCheck(providers),
}

const server = (element: string, type: string, host: string, port: number) =>
  `<${element} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>SSL</socketType><authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></${element}>`

function file(domain: string, incoming: string, outgoing: string, also = ''): ImportedFile {
  const read = readText(
    `<clientConfig><emailProvider id="a"><domain>${domain}</domain>${server('incomingServer', 'imap', incoming, 993)}${server('outgoingServer', 'smtp', outgoing, 465)}${also}</emailProvider></clientConfig>`,
  )
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

function judge(read: ImportedFile, domain: Hostname | undefined = read.domains[0]) {
  const [account] = read.accounts
  if (!account) throw new Error('no account')
  const judged = judgeImport(account, choosePairs(account)[0], domain, facts)
  return judged.ok ? judged.value : judged.error.code
}

/** How each server that gets the password is judged alone. */
const alone = (read: ImportedFile) =>
  findReceivers(read).map((receiver) => judgeReceiver(receiver, read.domains[0], facts)?.kind)

const named = providers.flatMap(({ id, domains, incoming, outgoing }) => {
  // `nic.in` is a public suffix, which no link may be for.
  const domain = domains.find((one) => registrableDomain(one) !== undefined)
  const [arriving] = incoming.filter(({ host, protocol }) => !/[{}]|^127\./.test(host) && protocol === 'imap')
  const [leaving] = outgoing.filter(({ host }) => !/[{}]|^127\./.test(host))
  return domain && arriving && leaving
    ? [{ id, domain, incoming: arriving.host, outgoing: leaving.host }]
    : []
})

test('there are providers to be tried', () => {
  expect(named.length).toBeGreaterThan(150)
})

describe('a file of a provider that we know becomes a setup of our own data', () => {
  test.each(named)('$id', ({ domain, incoming, outgoing }) => {
    const read = file(domain, incoming, outgoing)
    expect(judge(read)).toMatchObject({
      trust: { kind: 'provider' },
      setup: { service: { kind: 'provider' } },
    })
    expect(new Set(alone(read))).toEqual(new Set(['provider']))
  })
})

describe('a file is trusted no more than a link', () => {
  it('is shown and asked about where nobody here knows its servers', () => {
    const read = file('shop.example', 'imap.shop.example', 'smtp.hoster.example')
    expect(judge(read)).toMatchObject({ trust: { kind: 'untrusted' } })
    expect(alone(read)).toEqual(['untrusted', 'untrusted'])
  })

  it('is contradicted where an address at a provider would be set up elsewhere', () => {
    const read = file('gmail.com', 'imap.gmail.com', 'smtp.evil.example')
    expect(judge(read)).toMatchObject({ trust: { kind: 'contradicted' } })
    expect(alone(read)).toEqual(['provider', 'contradicted'])
  })

  it('is refused where a name is made to deceive', () => {
    const read = file('shop.example', 'imap.gmai1.com', 'smtp.shop.example')
    expect(judge(read)).toMatchObject({ trust: { kind: 'refused' } })
    expect(alone(read)).toEqual(['refused', 'untrusted'])
  })

  it('needs no domain where the servers alone are a provider’s', () => {
    const read = file('%EMAILDOMAIN%', 'imap.gmail.com', 'smtp.gmail.com')
    expect(judge(read)).toMatchObject({ trust: { kind: 'provider', provider: { id: 'gmail' } } })
    expect(judge(file('%EMAILDOMAIN%', 'imap.shop.example', 'smtp.shop.example'))).toBe('no-domain')
  })

  it('doesn’t judge the servers of calendars by records about mail', () => {
    const calendar = '<calendar type="caldav"><url>https://dav.elsewhere.example/</url></calendar>'
    expect(alone(file('gmail.com', 'imap.gmail.com', 'smtp.gmail.com', calendar))).toEqual([
      'provider',
      'provider',
      undefined,
    ])
  })
})
