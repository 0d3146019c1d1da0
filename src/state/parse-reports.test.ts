import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { hostname } from '../domain/address/hostname.ts'
import {
  BOTH,
  claimed,
  EXAMPLE_INDEX,
  hostedAt,
  hosts,
  OFFICE,
  ONE,
  servers,
  WEB,
} from '../domain/discovery/example-reports.ts'
import { guessServers } from '../domain/discovery/guess-servers.ts'
import { judgeOrGuess } from '../domain/discovery/judge-or-guess.ts'
import type { ServersReport, SourceReport } from '../domain/discovery/report.ts'
import { keepLookup, readKeptReports, readLookup } from './kept-lookups.ts'
import { parseReports } from './parse-reports.ts'
import { restoreLookup } from './restore-lookup.ts'

vi.stubGlobal('sessionStorage', { setItem: () => undefined })
afterAll(() => vi.unstubAllGlobals())

const domain = hostname('shop.example')

const WITH_REMARKS: ServersReport = {
  ...servers('srv', ['imap.shop.example imap:9993:tls localpart'], {
    proof: BOTH,
    notOffered: [{ protocol: 'pop3', security: 'starttls' }],
  }),
  remarks: [
    { code: 'unusable-host', text: '<b>10.0.0.1' },
    { code: 'unencrypted', protocol: 'imap', host: hostname('a.shop.example') },
    { code: 'odd-port', protocol: 'smtp', port: 26 },
    { code: 'unsettled', service: { protocol: 'smtp', security: 'tls' }, why: 'one-answer' },
    { code: 'too-many', count: 200 },
    { code: 'own-username' },
    { code: 'other-domains', domains: hosts('b.example') },
  ],
}

const ALL: readonly SourceReport[] = [
  { source: 'records', kind: 'nothing' },
  WITH_REMARKS,
  { source: 'configuration', kind: 'failed', problem: { code: 'refused', status: 503 } },
  hostedAt(OFFICE),
  { source: 'mail-host', kind: 'exchanges', proof: ONE, exchanges: hosts('mx.shop.example') },
  { source: 'mail-host', kind: 'no-mail', proof: BOTH },
  { source: 'mail-host', kind: 'nothing', nameKnown: false },
  servers('autoconfig', ['imap.shop.example imap:993:tls email'], { proof: WEB }),
  {
    source: 'srv',
    kind: 'failed',
    problem: {
      code: 'disagree',
      said: [[claimed('a.shop.example imap:143:starttls')], []],
      exchanges: [hosts('mx.shop.example'), []],
    },
  },
  { source: 'directory', kind: 'not-asked' },
  guessServers(domain),
]

/** As kept: of a provider, the id. */
const write = (reports: readonly SourceReport[]): string => {
  keepLookup({ domain, reports, disagreements: [], remarks: [] })
  return readKeptReports(domain) ?? ''
}

describe('what this tab keeps of a lookup', () => {
  it('comes back as it was, of every kind', () => {
    expect(parseReports(write(ALL), EXAMPLE_INDEX)).toEqual(ALL)
  })

  it('is judged to the same answer', () => {
    const reports: readonly SourceReport[] = [{ source: 'srv', kind: 'nothing' }, hostedAt(OFFICE)]
    const answer = judgeOrGuess(domain, reports, { providers: EXAMPLE_INDEX })
    keepLookup(answer)
    const facts = { providers: EXAMPLE_INDEX } as Parameters<typeof restoreLookup>[1]
    expect(restoreLookup(domain, facts)).toEqual(answer)
    expect(readLookup(domain)).toBe(answer)
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"'],
    ['no list', '{}'],
    ['an unknown kind', '[{"kind":"toString"}]'],
    ['an unknown source', '[{"kind":"not-asked","source":"evil"}]'],
    [
      'a provider that isn’t known any more',
      '[{"kind":"provider","source":"records","provider":"gone","proof":{"kind":"data"},"exchanges":[]}]',
    ],
    [
      'a host that is none',
      '[{"kind":"exchanges","source":"mail-host","proof":{"kind":"web"},"exchanges":["javascript:alert(1)"]}]',
    ],
    ['a problem without its status', '[{"kind":"failed","source":"directory","problem":{"code":"refused"}}]'],
  ])('is not taken where it is %s', (_, text) => {
    expect(parseReports(text, EXAMPLE_INDEX)).toBeUndefined()
  })

  it('is what we wrote or nothing, whatever is changed in it', () => {
    const text = write(ALL)
    fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 4 }), fc.nat(3), (at, put, cut) => {
        const reports = parseReports(text.slice(0, at) + put + text.slice(at + cut), EXAMPLE_INDEX)
        if (reports) expect(parseReports(write(reports), EXAMPLE_INDEX)).toEqual(reports)
      }),
    )
  })
})
