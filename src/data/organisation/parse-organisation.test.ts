import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_PROVIDER } from '../../domain/providers/example-provider.ts'
import { parseOrganisation } from './parse-organisation.ts'

const known = {
  providers: ['gmail', 'fastmail'],
  languages: ['en'],
  leavesOut: (id: string) => id === 'gmail',
}
const parse = (text: string) => parseOrganisation(text, known)
const parseValue = (value: unknown) => parse(JSON.stringify(value))

/** What is wrong, as short as it can be said. */
function mistakesIn(text: string) {
  const parsed = parse(text)
  return parsed.kind === 'mistaken' ? parsed.mistakes : []
}
const places = (text: string) =>
  mistakesIn(text).map(
    ({ finding, line, column }) =>
      `${line}:${column} ${finding.code}${'fault' in finding ? ` ${finding.fault}` : ''}`,
  )
const pointers = (value: unknown) =>
  mistakesIn(JSON.stringify(value)).map(({ finding, pointer }) => `${pointer} ${finding.code}`)

const own = (changes: object = {}) => ({ ...EXAMPLE_PROVIDER, ...changes })

describe('a good file', () => {
  it('is an organisation, with everything in it', () => {
    const file = readFileSync(new URL('../../../docs/portolan.example.json', import.meta.url), 'utf8')
    const parsed = parse(file)
    expect(parsed).toMatchObject({
      kind: 'good',
      warnings: [],
      organisation: {
        name: 'Example University IT',
        providers: [{ id: 'example-university', domainPatterns: [], notes: [] }],
        defaultClient: 'thunderbird',
        frameAncestors: ['https://help.example.edu'],
      },
    })
    expect(parsed).not.toHaveProperty('organisation.$schema')
  })

  it('may be empty, and may begin with a byte order mark', () => {
    expect(parse('{}')).toMatchObject({ kind: 'good', organisation: { providers: [] } })
    expect(parse('\uFEFF{ "name": "Example" }')).toMatchObject({ organisation: { name: 'Example' } })
  })

  it('may have a provider copied from one of our files', () => {
    const copied = { $schema: '../provider.schema.json', ...EXAMPLE_PROVIDER }
    expect(parseValue({ providers: [copied] })).toMatchObject({
      kind: 'good',
      organisation: { providers: [EXAMPLE_PROVIDER] },
    })
  })

  it('may stand in for one of ours, and name one of ours', () => {
    expect(parseValue({ providers: [own({ id: 'gmail' })], defaultProvider: 'fastmail' }).kind).toBe('good')
  })

  it.each(['mailto:help@example.edu', 'https://example.edu/help?from=mail#top'])(
    'may lead to %s',
    (supportUrl) => {
      expect(parseValue({ supportUrl }).kind).toBe('good')
    },
  )

  it.each(['logo.svg', '/assets/our-logo.png', 'brand/logo.svg'])('may have the logo %s', (logo) => {
    expect(parseValue({ logo }).kind).toBe('good')
  })

  it('may be tried out on this computer', () => {
    expect(parseValue({ frameAncestors: ['http://localhost:8080'] }).kind).toBe('good')
  })

  it('may name a language that is not here yet, and is told', () => {
    expect(parse('{\n  "languages": ["en", "de"]\n}')).toMatchObject({
      kind: 'good',
      warnings: [{ finding: { code: 'language-not-here', found: 'de' }, line: 2, column: 23 }],
    })
  })

  it('may name resolvers of its own, and is told where they can’t have an effect', () => {
    const [ours, own, other] = [
      'https://dns.google/dns-query',
      'https://dns.example/q',
      'https://dns.example/r',
    ]
    const warn = (lookup: object, askable?: readonly string[]) => {
      const parsed = parseOrganisation(JSON.stringify({ lookup }), {
        ...known,
        ...(askable ? { askable } : {}),
      })
      return parsed.kind === 'good'
        ? parsed.warnings.map(({ finding, pointer }) => [pointer, finding])
        : parsed
    }
    const needsBuild = [
      '/lookup/resolvers/1',
      { code: 'resolver-not-in-policy', host: 'dns.example' },
    ] as const
    expect(warn({ enabled: true, resolvers: [ours, own] })).toEqual([])
    expect(warn({ enabled: true, resolvers: [ours, own] }, ['https://dns.google'])).toEqual([needsBuild])
    expect(
      warn({ enabled: true, resolvers: [ours, own] }, ['https://dns.google', 'https://dns.example']),
    ).toEqual([])
    const tooFew = [['/lookup/resolvers', { code: 'too-few-resolvers' }]]
    for (const resolvers of [[], [own], [own, other]])
      expect(warn({ enabled: true, resolvers }, [])).toEqual(tooFew)
    expect(warn({ enabled: false, resolvers: [own] }, [])).toEqual([])
    expect(warn({ enabled: true }, ['https://dns.google'])).toEqual([
      ['', { code: 'resolver-not-in-policy', host: 'cloudflare-dns.com' }],
    ])
  })
})

describe('a text that is no JSON has its fault named, with its place', () => {
  it.each([
    ['{\n  "name": "A",\n}', '2:14 not-json trailing-comma'],
    ['{\n  // ours\n  "name": "A"\n}', '2:3 not-json comment'],
    ['{\n  "name": "A"\n  "logo": "a.svg"\n}', '3:3 not-json comma-missing'],
    ['{ "name" "A" }', '1:10 not-json colon-missing'],
    ['{ "name": }', '1:11 not-json value-missing'],
    ["{ 'name': 'A' }", '1:3 not-json quotes'],
    ['{ name: "A" }', '1:3 not-json quotes'],
    ['{ “name”: "A" }', '1:3 not-json quotes'],
    ['{ "name": "A" ', '1:15 not-json not-closed'],
    ['{ "name": "A', '1:11 not-json text-not-closed'],
    ['{ "name": "\\x" }', '1:11 not-json bad-escape'],
    ['{}\n{}', '2:1 not-json after-the-end'],
    ['{ "name": nul }', '1:11 not-json unreadable'],
    ['', '1:1 not-json empty'],
    [' \n ', '1:1 not-json empty'],
    ['['.repeat(200_000), '1:1 not-json too-deep'],
    ['<!doctype html><html></html>', '1:1 web-page'],
    [`{ "name": "${'a'.repeat(5_000_000)}" }`, '1:1 too-large'],
  ])('%.40j', (text, place) => {
    expect(places(text)).toEqual([place])
  })

  it('one for each line', () => {
    expect(places('{\n  "name": "A",,\n  "logo" "a.svg"\n}')).toEqual([
      '2:15 not-json key-missing',
      '3:10 not-json colon-missing',
    ])
  })
})

describe('a mistake has its place', () => {
  it('a key twice, also deep inside', () => {
    expect(places('{\n  "name": "A",\n  "name": "B"\n}')).toEqual(['3:3 repeated-key'])
    expect(places('{ "lookup": { "enabled": true, "enabled": false } }')).toEqual(['1:32 repeated-key'])
  })

  it('a key that is no key, with the one that was meant', () => {
    const [mistake, ...more] = mistakesIn('{\n  "suportUrl": "https://example.edu/"\n}')
    expect(mistake).toEqual({
      finding: { code: 'unknown-key', key: 'suportUrl', meant: 'supportUrl' },
      pointer: '/suportUrl',
      line: 2,
      column: 3,
    })
    expect(more).toEqual([])
    expect(mistakesIn('{ "colour": "red" }')[0]?.finding).toEqual({ code: 'unknown-key', key: 'colour' })
  })

  it('keys that objects have by themselves are no keys', () => {
    expect(places('{ "__proto__": { "name": "A" }, "constructor": 1, "toString": 2 }')).toEqual([
      '1:3 unknown-key',
      '1:33 unknown-key',
      '1:51 unknown-key',
    ])
  })

  it.each([
    [[], ' not-an-object'],
    ['text', ' not-an-object'],
    [{ name: '' }, '/name bad-text'],
    [{ name: 'N'.repeat(61) }, '/name too-long-text'],
    [{ name: 'abc\u202Egnp' }, '/name bad-text'],
    [
      { defaultProvider: 'gmail', allowedHosts: ['*.corp.example'] },
      '/defaultProvider default-provider-left-out',
    ],
    [{ name: ' A' }, '/name bad-text'],
    [{ name: 1 }, '/name unexpected'],
    [{ supportUrl: 'http://example.edu/' }, '/supportUrl bad-support-url'],
    [{ supportUrl: 'javascript:alert(1)' }, '/supportUrl bad-support-url'],
    [{ supportUrl: 'help.example.edu' }, '/supportUrl bad-support-url'],
    [{ supportUrl: 'mailto:' }, '/supportUrl bad-support-url'],
    [{ logo: 'https://example.edu/logo.svg' }, '/logo bad-logo'],
    [{ logo: '//example.edu/logo.svg' }, '/logo bad-logo'],
    [{ logo: '/\\example.edu/logo.svg' }, '/logo bad-logo'],
    [{ logo: 'data:image/svg+xml,x' }, '/logo bad-logo'],
    [{ logo: '../logo.svg' }, '/logo bad-logo'],
    [{ allowedHosts: [] }, '/allowedHosts no-allowed-hosts'],
    [{ allowedHosts: ['*'] }, '/allowedHosts/0 bad-allowed-host'],
    [{ allowedHosts: ['imap.example.edu', 'mail.*.edu'] }, '/allowedHosts/1 bad-allowed-host'],
    [{ allowedHosts: ['https://imap.example.edu'] }, '/allowedHosts/0 bad-allowed-host'],
    [{ allowedHosts: ['imap.example.edu:993'] }, '/allowedHosts/0 bad-allowed-host'],
    [{ allowedHosts: 'imap.example.edu' }, '/allowedHosts unexpected'],
    [{ lookup: {} }, '/lookup missing-key'],
    [{ lookup: { enabled: 'yes' } }, '/lookup/enabled unexpected'],
    [{ lookup: { enabled: true, resolvers: ['http://dns.example/'] } }, '/lookup/resolvers/0 bad-resolver'],
    [{ languages: ['english!'] }, '/languages/0 bad-language'],
    [{ frameAncestors: ['*'] }, '/frameAncestors/0 bad-frame-ancestor'],
    [{ frameAncestors: ["'self'"] }, '/frameAncestors/0 bad-frame-ancestor'],
    [{ frameAncestors: ['https://help.example.edu/'] }, '/frameAncestors/0 bad-frame-ancestor'],
    [{ frameAncestors: ['http://help.example.edu'] }, '/frameAncestors/0 bad-frame-ancestor'],
    [{ frameAncestors: ['https://a.example; script-src *'] }, '/frameAncestors/0 bad-frame-ancestor'],
    [{ defaultProvider: 'gmial' }, '/defaultProvider unknown-provider'],
    [{ defaultClient: 'thunderbrid' }, '/defaultClient unknown-client'],
    [{ providers: {} }, '/providers unexpected'],
    [{ providers: [own(), 'gmail'] }, '/providers/1 unexpected'],
    [{ providers: [own({ id: 'Example' })] }, '/providers/0/id unexpected'],
    [{ providers: [own(), own({ domains: [] })] }, '/providers/1/id repeated-provider'],
    [{ providers: [own({ sources: [] })] }, '/providers/0/sources unexpected'],
  ])('%j', (value, found) => {
    expect(pointers(value)).toEqual([found])
  })

  it.each([
    'https://jane@dns.example/',
    'https://:secret@dns.example/',
    'https://dns.example/#a',
    'https://dns.example;script-src/',
    'https://[::1]/',
    'https://localhost/',
  ])('the resolver %s', (url) => {
    expect(pointers({ lookup: { enabled: true, resolvers: [url] } })).toEqual([
      '/lookup/resolvers/0 bad-resolver',
    ])
  })

  it('of a provider: each unknown and each missing key', () => {
    const { name: _, ...nameless } = own({ colour: 'red', portt: 1 })
    expect(pointers({ providers: [nameless] }).toSorted()).toEqual([
      '/providers/0 missing-key',
      '/providers/0/colour unknown-key',
      '/providers/0/portt unknown-key',
    ])
  })

  it('of a provider: a server that the list of hosts leaves out', () => {
    expect(pointers({ providers: [own()], allowedHosts: ['smtp.example.com'] })).toEqual(
      EXAMPLE_PROVIDER.incoming.map((_, at) => `/providers/0/incoming/${at}/host provider-host-not-allowed`),
    )
    const [server] = EXAMPLE_PROVIDER.incoming
    const varying = own({
      domains: ['a.example', 'b.example'],
      incoming: [{ ...server, host: 'imap.{domain}' }],
      outgoing: [],
      verification: { servers: 'sources', rules: 'sources' },
    })
    const allowing = (...allowedHosts: string[]) => pointers({ providers: [varying], allowedHosts })
    expect(allowing('imap.a.example', '*.b.example')).toEqual([])
    expect(allowing('imap.a.example')).toEqual(['/providers/0/incoming/0/host provider-host-not-allowed'])
  })

  it('of a provider: a rule that all providers keep', () => {
    const rule = mistakesIn(JSON.stringify({ providers: [own(), own({ id: 'other', name: 'Other' })] })).map(
      ({ finding }) => finding,
    )
    expect(rule).toContainEqual({
      code: 'provider-rule',
      says: 'example.com is already in example',
      provider: 'other',
    })
  })

  it('and hides no other one', () => {
    const value = { name: 1, logo: '//x', defaultProvider: 'nobody', providers: [own({ kind: 'shop' })] }
    expect(pointers(value).toSorted()).toEqual([
      '/defaultProvider unknown-provider',
      '/logo bad-logo',
      '/name unexpected',
      '/providers/0/kind unexpected',
    ])
  })

  it('in the order of the file', () => {
    const lines = mistakesIn('{\n"b": 1,\n"logo": 2,\n"a": 3\n}').map(({ line }) => line)
    expect(lines).toEqual([2, 3, 4])
  })
})

it('never throws, and is never half: any text, any JSON', () => {
  fc.assert(fc.property(fc.string(), (text) => ['good', 'mistaken'].includes(parse(text).kind)))
  fc.assert(
    fc.property(fc.json(), (text) => {
      const parsed = parse(text)
      return parsed.kind === 'good' || !('organisation' in parsed)
    }),
  )
})
