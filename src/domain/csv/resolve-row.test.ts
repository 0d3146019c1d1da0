import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { PROVIDERS } from 'virtual:providers'
import { WELL_KNOWN_DOMAINS } from '../../data/well-known-domains.ts'
import { decodeSetup, encodeSetup } from '../link/codec.ts'
import { makeProviderIndex } from '../providers/lookup.ts'
import { READ_ROLES, type ReadRole } from './columns.ts'
import { resolveRow } from './resolve-row.ts'
import { makeRowReader } from './row-cells.ts'
import { makeRowFacts, type RowDefaults } from './row-facts.ts'

const providers = makeProviderIndex(PROVIDERS, WELL_KNOWN_DOMAINS)
const facts = makeRowFacts({ providers }, Object.values(CLIENTS))
const ALL: RowDefaults = { personal: true }

type Cells = Partial<Record<ReadRole, string>>
const reader = makeRowReader(READ_ROLES)
const resolve = (cells: Cells, defaults = ALL) =>
  resolveRow(reader(READ_ROLES.map((role) => cells[role] ?? '')), facts, defaults)
const link = (cells: Cells, defaults = ALL) => {
  const { setup } = resolve(cells, defaults)
  return setup && encodeSetup(setup)
}
const codes = (cells: Cells, defaults = ALL) => resolve(cells, defaults).marks.map(({ code }) => code)

describe('a row becomes a link', () => {
  test('by the domain of its address', () => {
    expect(link({ email: ' Jane <jane@gmail.com> ', name: 'Jane Doe', client: 'Thunderbird' })).toBe(
      'v=1&provider=gmail&client=thunderbird&email=jane%40gmail.com&name=Jane%20Doe',
    )
    expect(codes({ email: 'jane@gmail.com' })).toEqual([])
  })

  test('with the name in two columns', () => {
    expect(link({ email: 'jane@gmail.com', 'first-name': 'Jane', 'last-name': 'Doe' })).toContain(
      'name=Jane%20Doe',
    )
  })

  test('by the provider that it names, which wins over the one for all', () => {
    expect(
      link({ email: 'jane@some-firm.example', provider: 'Fastmail' }, { ...ALL, provider: 'gmail' }),
    ).toContain('provider=fastmail')
  })

  test('by its address before the provider for all, and by that where the domain is unknown', () => {
    const defaults: RowDefaults = { personal: true, provider: 'fastmail', client: 'k9-mail' }
    expect(link({ email: 'jane@gmail.com' }, defaults)).toBe(
      'v=1&provider=gmail&client=k9-mail&email=jane%40gmail.com',
    )
    expect(link({ email: 'jane@some-firm.example' }, defaults)).toContain('provider=fastmail')
  })

  test('without address and name where they are not wanted', () => {
    expect(link({ email: 'jane@gmail.com', name: 'Jane' }, { personal: false })).toBe('v=1&provider=gmail')
  })

  test('with its way to connect and its language', () => {
    expect(
      link({ email: 'a@gmail.com', incoming: 'IMAP:993:TLS', outgoing: 'smtp:465:tls', lang: 'de_AT' }),
    ).toBe('v=1&provider=gmail&incoming=imap:993:tls&outgoing=smtp:465:tls&email=a%40gmail.com&lang=de-AT')
  })
})

describe('a link is made all the same, and what is doubtful is said', () => {
  test.each<[Cells, string]>([
    [{ email: 'jane@gmail.com', client: 'Lotus Notes' }, 'client-not-understood'],
    [{ email: 'jane@gmail.com', client: 'Windows Mail' }, 'client-ended'],
    [{ email: 'jane@gmail.com', provider: 'Gmial' }, 'provider-not-understood'],
    [{ provider: 'gmail' }, 'no-address'],
    [{ email: 'jane@gmail.com', incoming: 'POP' }, 'choice-not-understood'],
    [{ email: 'jane@gmail.com', outgoing: 'smtp:25:none' }, 'choice-weak'],
    [{ email: 'jane@gmail.com', name: 'x'.repeat(101) }, 'name-left-out'],
    [{ email: 'jane@gmail.com', lang: 'English, please' }, 'lang-left-out'],
    [{ email: 'j@some-firm.example', 'in-host': 'imap.some-firm.example' }, 'untrusted'],
    [{ email: 'jane@gmail.com', provider: 'gmail', 'in-host': 'imap.other.example' }, 'hosts-not-used'],
  ])('%o: %s', (cells, code) => {
    expect(link(cells)).toBeDefined()
    expect(codes(cells)).toEqual([code])
  })

  test('an app that isn’t understood isn’t the one for all either: the customer is asked', () => {
    const cells = { email: 'jane@gmail.com', client: 'Lotus Notes' }
    expect(link(cells, { ...ALL, client: 'outlook' })).toBe('v=1&provider=gmail&email=jane%40gmail.com')
  })

  test('a slip in the domain, where the provider is known otherwise', () => {
    expect(codes({ email: 'jane@gmial.com' }, { ...ALL, provider: 'fastmail' })).toEqual(['domain-slip'])
  })
})

describe('servers of a row’s own', () => {
  const own = {
    email: 'Jane@some-firm.example',
    'in-host': 'imap.some-firm.example',
    'out-host': 'smtp.some-firm.example',
  }
  const text = 'v=1&domain=some-firm.example&in-host=imap.some-firm.example&out-host=smtp.some-firm.example'

  test('make a link that warns first', () => {
    expect(link(own)).toBe(`${text}&email=Jane%40some-firm.example`)
    expect(resolve(own).marks).toEqual([
      { code: 'untrusted', host: 'imap.some-firm.example, smtp.some-firm.example' },
    ])
  })

  test.each([
    ['localpart', true],
    ['jane', true],
    ['email', false],
    ['jane@some-firm.example', false],
  ])('a user name %s', (username, local) =>
    expect(link({ ...own, username })?.includes('&username=localpart')).toBe(local),
  )

  test('a user name of another form is said', () => {
    expect(codes({ ...own, username: 'firm-17' })).toEqual(['untrusted', 'username-not-understood'])
  })

  test('that are a provider’s make a link by its name', () => {
    expect(link({ email: 'jane@gmail.com', 'in-host': 'imap.gmail.com', 'out-host': 'smtp.gmail.com' })).toBe(
      'v=1&provider=gmail&email=jane%40gmail.com',
    )
  })
})

describe('there is no link, with the reason', () => {
  test.each<[Cells, string]>([
    [{}, 'nothing-to-go-by'],
    [{ email: 'jane' }, 'bad-address'],
    [{ email: 'a@gmail.com, b@gmail.com' }, 'bad-address'],
    [{ email: 'jane@gmial.com' }, 'near-miss'],
    [{ email: 'jane@some-firm.example' }, 'unknown-domain'],
    [{ email: 'jane@some-firm.example', provider: 'Nobody' }, 'unknown-provider'],
    [{ email: 'jane@gmail.com', 'in-host': '127.0.0.1' }, 'bad-host'],
    [{ 'in-host': 'imap.some-firm.example' }, 'host-without-domain'],
    [{ email: 'jane@gmail.com', 'in-host': 'imap.evil.example' }, 'contradicted'],
    [{ email: 'jane@gmail.com', provider: 'fastmail' }, 'contradicted'],
    [{ email: 'j@some-firm.example', 'in-host': 'im\u0430p.some-firm.example' }, 'refused'],
  ])('%o: %s', (cells, code) => {
    expect(link(cells)).toBeUndefined()
    expect(codes(cells).at(-1)).toBe(code)
  })
})

test('whatever a row says, it gets a link that its reader’s page can read, or a reason', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.emailAddress(),
    fc.domain(),
    fc.constantFrom('', 'jane@gmail.com', 'Gmail', 'Outlook', 'imap:993:tls', 'localhost', '__proto__', '=1'),
  )
  const rows = fc.tuple(...READ_ROLES.map(() => cell))
  fc.assert(
    fc.property(rows, fc.boolean(), (row, personal) => {
      const { setup, marks } = resolveRow(reader(row), facts, { personal })
      expect(setup !== undefined || marks.length === 1).toBe(true)
      if (setup) expect(decodeSetup(encodeSetup(setup))).toMatchObject({ ok: true, value: { notices: [] } })
    }),
    { numRuns: 2_000 },
  )
})
