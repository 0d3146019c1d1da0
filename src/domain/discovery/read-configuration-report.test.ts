import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hostname, parseHostname } from '../address/hostname.ts'
import { sha256Base64 } from '../exporters/digest.ts'
import { DOMAIN_EXAMPLES } from '../exporters/example-exports.ts'
import { userAgentConfiguration } from '../exporters/user-agent-configuration.ts'
import { configurationPlace, type Fetched } from './document.ts'
import type { Digests } from './find-digests.ts'
import { readConfigurationReport } from './read-configuration-report.ts'
import type { SourceReport } from './report.ts'
import { isUsableHost } from './usable-host.ts'

const url = configurationPlace(hostname('shop.example'))
const fetched = (content: string | Uint8Array): Fetched => ({
  kind: 'document',
  document: { url, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
})
const NO_DIGEST: Digests = { digests: [], proof: { kind: 'both-resolvers', authentic: false } }

const DOCUMENT = {
  protocols: {
    imap: { host: 'imap.shop.example' },
    pop3: { host: 'pop.shop.example' },
    submit: { host: 'smtp.shop.example' },
  },
  authentication: { password: true },
  info: { provider: { name: 'Shop' } },
}
const read = (content: unknown, published = NO_DIGEST) =>
  readConfigurationReport(fetched(JSON.stringify(content)), published)
const withProtocols = (protocols: object) => read({ ...DOCUMENT, protocols })
const failure = (content: string | Uint8Array) => {
  const report = readConfigurationReport(fetched(content), NO_DIGEST)
  return report.kind === 'failed' ? report.problem : report
}

const tls = { security: 'tls', username: 'email' }
const imap = { protocol: 'imap', port: 993, host: 'imap.shop.example', ...tls }
const smtp = { protocol: 'smtp', port: 465, host: 'smtp.shop.example', ...tls }

describe('an automatic-configuration document', () => {
  it('names servers that are encrypted from the first byte', () => {
    expect(read(DOCUMENT)).toEqual({
      source: 'configuration',
      kind: 'servers',
      proof: { kind: 'web' },
      servers: [imap, { protocol: 'pop3', port: 995, host: 'pop.shop.example', ...tls }, smtp],
      notOffered: [],
      remarks: [{ code: 'no-digest' }],
    })
  })

  it('is read as we write it', () => {
    const written = Object.values(DOMAIN_EXAMPLES).filter(
      (input) => userAgentConfiguration.supports(input).ok,
    )
    expect(written.length).toBeGreaterThan(3)
    for (const input of written) {
      const report = readConfigurationReport(fetched(userAgentConfiguration.render(input, {})), NO_DIGEST)
      expect(report).toMatchObject({ kind: 'servers', remarks: [{ code: 'no-digest' }] })
    }
  })

  it('may call sending by the word of an older draft; the newer one counts', () => {
    const older = { host: 'old.shop.example' }
    expect(withProtocols({ smtp: older })).toMatchObject({ servers: [{ ...smtp, host: older.host }] })
    expect(withProtocols({ smtp: older, submit: DOCUMENT.protocols.submit })).toMatchObject({
      servers: [smtp],
    })
  })

  it('may name what isn’t read here', () => {
    const more = { jmap: { url: 'https://shop.example/' }, managesieve: { host: 'sieve.shop.example' } }
    expect(
      withProtocols({ ...more, imap: { ...DOCUMENT.protocols.imap, port: 143, tls: false } }),
    ).toMatchObject({
      servers: [imap],
    })
  })

  it.each([
    '192.0.2.1',
    'javascript:alert(1)',
    'https://imap.shop.example/',
    'imap.shop.example:143',
    'imap',
    'mail.office.local',
    'gmаil.example',
    'imap.%EMAILDOMAIN%',
  ])('has no server at %s', (host) => {
    expect(withProtocols({ imap: { host }, submit: DOCUMENT.protocols.submit })).toMatchObject({
      servers: [smtp],
      remarks: [{ code: 'no-digest' }, { code: 'unusable-host', text: host }],
    })
  })

  it.each([null, 'imap.shop.example', {}, { host: 7 }, { host: '' }, [{ host: 'a.example' }]])(
    'has no server in %j',
    (said) => {
      expect(withProtocols({ imap: said, submit: DOCUMENT.protocols.submit })).toMatchObject({
        servers: [smtp],
        remarks: [{ code: 'no-digest' }, { code: 'incomplete', protocol: 'imap' }],
      })
    },
  )

  it.each([
    [{ password: true, 'oauth-public': { issuer: 'https://shop.example' } }, []],
    [undefined, []],
    [{ password: false, 'oauth-public': { issuer: 'https://shop.example' } }, [{ code: 'oauth-only' }]],
    [{ 'oauth-public': {} }, [{ code: 'oauth-only' }]],
    [{ password: 'yes' }, [{ code: 'sign-in-unknown' }]],
    [{}, [{ code: 'sign-in-unknown' }]],
    [[], [{ code: 'sign-in-unknown' }]],
  ])('with the sign-in %j remarks %j', (authentication, remarks) => {
    expect(read({ ...DOCUMENT, authentication })).toMatchObject({
      remarks: [{ code: 'no-digest' }, ...remarks],
    })
  })
})

describe('its digest in the DNS', () => {
  const own = sha256Base64(JSON.stringify(DOCUMENT))
  const both = { kind: 'both-resolvers', authentic: true } as const

  test('lets the domain’s own DNS vouch for it, also beside that of another file', () => {
    for (const digests of [[own], [sha256Base64('another file'), own]])
      expect(read(DOCUMENT, { digests, proof: both })).toMatchObject({ proof: both, remarks: [] })
  })

  test('that is another one leaves only the web server’s word', () => {
    expect(read(DOCUMENT, { digests: [sha256Base64('another file')], proof: both })).toMatchObject({
      proof: { kind: 'web' },
      remarks: [{ code: 'digest-differs' }],
    })
  })

  test('is of every byte', () => {
    const longer = fetched(`${JSON.stringify(DOCUMENT)}\n`)
    expect(readConfigurationReport(longer, { digests: [own], proof: both })).toMatchObject({
      proof: { kind: 'web' },
      remarks: [{ code: 'digest-differs' }],
    })
  })

  test('confirms nothing where only one resolver says it', () => {
    expect(read(DOCUMENT, { digests: [own], proof: { kind: 'one-resolver', by: 1 } })).toMatchObject({
      proof: { kind: 'web' },
      remarks: [],
    })
  })
})

describe('nothing is learnt', () => {
  test('where there is no document, or it didn’t arrive', () => {
    expect(readConfigurationReport({ kind: 'none' }, NO_DIGEST)).toEqual({
      source: 'configuration',
      kind: 'nothing',
    })
    expect(
      readConfigurationReport({ kind: 'failed', problem: { code: 'too-large' } }, NO_DIGEST),
    ).toMatchObject({ kind: 'failed', problem: { code: 'too-large' } })
  })

  test.each(['<!doctype html><title>Log in</title>', ' \n<html></html>', '<clientConfig/>'])(
    'from a page: %s',
    (page) => {
      expect(failure(page)).toEqual({ code: 'is-page' })
    },
  )

  test.each([
    '',
    'null',
    '[]',
    '"imap"',
    '{',
    '{"protocols":[]}',
    '{"protocols":null}',
    '{"__proto__":{"protocols":{"imap":{"host":"imap.evil.example"}}}}',
    '['.repeat(200_000),
    new Uint8Array([0x7b, 0xff, 0x7d]),
  ])('from what is no such document (%#)', (content) => {
    expect(failure(content)).toEqual({ code: 'unreadable' })
  })

  test('from one that names none for mail', () => {
    expect(failure('{"protocols":{"jmap":{"url":"https://shop.example/"}}}')).toEqual({ code: 'no-servers' })
    expect(failure('{"protocols":{"__proto__":{"imap":{"host":"imap.evil.example"}}}}')).toEqual({
      code: 'no-servers',
    })
  })
})

describe('whatever arrives', () => {
  const hold = (report: SourceReport) => {
    if (report.kind !== 'servers') return
    expect(report.proof).toEqual({ kind: 'web' })
    for (const { host } of report.servers) {
      expect(parseHostname(host)).toEqual({ ok: true, value: host })
      expect(isUsableHost(host)).toBe(true)
    }
  }
  const published: Digests = {
    digests: [sha256Base64(JSON.stringify(DOCUMENT))],
    proof: { kind: 'both-resolvers', authentic: true },
  }

  it('is answered, and never vouched for by a digest of something else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) =>
        hold(readConfigurationReport(fetched(bytes), published)),
      ),
      { numRuns: 2000 },
    )
    const good = new TextEncoder().encode(JSON.stringify(DOCUMENT))
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (place, byte) => {
        if (good[place] === byte) return
        const bytes = good.slice()
        bytes[place] = byte
        hold(readConfigurationReport(fetched(bytes), published))
      }),
      { numRuns: 2000 },
    )
  })

  it('is answered, as JSON with anything in it, and every server is one', () => {
    const host = fc.oneof(fc.domain(), fc.ipV4(), fc.webUrl(), fc.string({ unit: 'grapheme', maxLength: 30 }))
    const service = fc.oneof(fc.record({ host: fc.oneof(host, fc.jsonValue()) }), fc.jsonValue())
    const document = fc.record(
      {
        protocols: fc.oneof(
          fc.record({ imap: service, pop3: service, submit: service, smtp: service }, { requiredKeys: [] }),
          fc.jsonValue(),
        ),
        authentication: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(document, (content) => hold(read(content, published))),
      { numRuns: 1000 },
    )
  })
})
