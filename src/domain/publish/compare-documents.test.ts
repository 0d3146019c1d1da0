import { describe, expect, it } from 'vitest'
import type { Fetched } from '../discovery/document.ts'
import { autoconfig } from '../exporters/autoconfig.ts'
import { configurationDigest, userAgentConfiguration } from '../exporters/user-agent-configuration.ts'
import { DOMAIN_EXAMPLES } from '../exporters/example-exports.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import { compareDocuments } from './compare-documents.ts'
import { readablePlaces } from './document-places.ts'
import { askBoth } from './example-zone.ts'
import { publishedQuestions } from './published-questions.ts'

const { 'domain-imap-465': PLAIN, 'domain-everything': EVERYTHING } = DOMAIN_EXAMPLES
const [AUTOCONFIG = '', WELL_KNOWN = '', CONFIGURATION = ''] = readablePlaces(PLAIN.domain).map(
  ({ url }) => url,
)

const document = (url: string, text: string): readonly [string, Fetched] => [
  url,
  { kind: 'document', document: { url, bytes: new TextEncoder().encode(text) } },
]
const xml = (input: DomainExport) => autoconfig.render(input, undefined)
const json = (input: DomainExport) => userAgentConfiguration.render(input, undefined)

function compare(
  fetched: readonly (readonly [string, Fetched])[],
  { digest, input = PLAIN }: { readonly digest?: string; readonly input?: DomainExport } = {},
) {
  const text =
    digest === undefined
      ? []
      : [{ name: `_ua-auto-config.${PLAIN.domain}`, ttl: 1, type: 'TXT' as const, text: digest }]
  const rows = compareDocuments(
    { domain: PLAIN.domain, input },
    new Map(fetched),
    askBoth(text, publishedQuestions(PLAIN.domain, undefined)),
  )
  return (url: string) => rows.find((row) => row.url === url)
}

describe('the autoconfig file', () => {
  it.each([PLAIN, EVERYTHING])('is right where it says the same, in whatever bytes', (input) => {
    const row = compare([document(AUTOCONFIG, xml(input).replaceAll('\n', '\n\n  '))], { input })(AUTOCONFIG)
    expect(row).toMatchObject({ standing: 'as-it-should-be', remarks: [] })
  })

  it('with %EMAILDOMAIN% in a server’s name says the same too', () => {
    const text = xml(PLAIN).replaceAll('imap.example.test', 'imap.%EMAILDOMAIN%')
    expect(compare([document(AUTOCONFIG, text)])(AUTOCONFIG)?.standing).toBe('as-it-should-be')
  })

  it('with other servers, or others used otherwise, is different and says by what', () => {
    const other = xml(PLAIN).replaceAll('imap.example.test', 'old.example.test')
    expect(compare([document(AUTOCONFIG, other)])(AUTOCONFIG)).toMatchObject({
      standing: 'different',
      remarks: [
        { code: 'lacks', servers: ['imap.example.test:993'] },
        { code: 'names', servers: ['old.example.test:993'] },
      ],
    })
    const name = xml(PLAIN).replaceAll('%EMAILADDRESS%', '%EMAILLOCALPART%')
    expect(compare([document(AUTOCONFIG, name)])(AUTOCONFIG)?.remarks).toEqual([{ code: 'other-details' }])
  })

  it('that is a page, or nothing that can be read, is wrong', () => {
    const problem = (text: string) => compare([document(AUTOCONFIG, text)])(AUTOCONFIG)?.remarks
    expect(problem('<!doctype html><html><body>Hello</body></html>')).toEqual([
      { code: 'problem', problem: { code: 'is-page' } },
    ])
    expect(problem('<a><b>')).toEqual([{ code: 'problem', problem: { code: 'unreadable' } }])
  })

  it('is needed at one address only', () => {
    const row = compare([document(AUTOCONFIG, xml(PLAIN)), [WELL_KNOWN, { kind: 'none' }]])
    expect(row(WELL_KNOWN)?.remarks).toEqual([{ code: 'elsewhere' }])
    expect(
      compare([
        [AUTOCONFIG, { kind: 'none' }],
        [WELL_KNOWN, { kind: 'none' }],
      ])(WELL_KNOWN),
    ).toMatchObject({
      standing: 'missing',
      remarks: [],
    })
  })

  it('that no page may read is checked by hand', () => {
    const problem = { code: 'unreachable' } as const
    const row = compare([[AUTOCONFIG, { kind: 'failed', problem }]])(AUTOCONFIG)
    expect(row).toMatchObject({ standing: 'by-hand', remarks: [{ code: 'problem', problem }] })
    expect(row?.command).toContain(`curl -sS -o /dev/null`)
    expect(row?.command).toContain(AUTOCONFIG)
  })
})

describe('the automatic configuration', () => {
  const digest = configurationDigest(json(PLAIN))

  it('is right where the DNS vouches for its bytes', () => {
    const row = compare([document(CONFIGURATION, json(PLAIN))], { digest })(CONFIGURATION)
    expect(row).toMatchObject({ standing: 'as-it-should-be', remarks: [] })
  })

  it('with one byte more is another one', () => {
    const row = compare([document(CONFIGURATION, `${json(PLAIN)}\n`)], { digest })(CONFIGURATION)
    expect(row).toMatchObject({ standing: 'different', remarks: [{ code: 'digest-differs' }] })
  })

  it('without a digest, or with other servers, says so', () => {
    const other = json(PLAIN).replaceAll('imap.example.test', 'old.example.test')
    expect(compare([document(CONFIGURATION, other)])(CONFIGURATION)?.remarks).toEqual([
      { code: 'lacks', servers: ['imap.example.test'] },
      { code: 'names', servers: ['old.example.test'] },
      { code: 'no-digest' },
    ])
  })
})

describe('the files of a domain without a form', () => {
  it('show which servers they name', () => {
    const rows = compareDocuments({ domain: PLAIN.domain }, new Map([document(AUTOCONFIG, xml(PLAIN))]), [])
    expect(rows.find(({ url }) => url === AUTOCONFIG)).toMatchObject({
      standing: 'not-compared',
      remarks: [{ code: 'names', servers: ['imap.example.test:993', 'smtp.example.test:465'] }],
    })
  })

  it('are never posted for: Autodiscover is checked by hand', () => {
    const rows = compareDocuments({ domain: PLAIN.domain, input: PLAIN }, new Map(), [])
    const posted = rows.filter(({ format }) => format === 'autodiscover')
    expect(posted).toHaveLength(3)
    for (const { standing, command } of posted) {
      expect(standing).toBe('by-hand')
      expect(command).toContain("--data ''")
    }
    expect(readablePlaces(PLAIN.domain).map(({ method }) => method)).toEqual(['GET', 'GET', 'GET'])
  })
})
