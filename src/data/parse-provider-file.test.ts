import { describe, expect, test } from 'vitest'
import { EXAMPLE_PROVIDER } from '../domain/providers/example-provider.ts'
import { parseProviderFile } from './parse-provider-file.ts'

const FILE = { $schema: '../provider.schema.json', ...EXAMPLE_PROVIDER }
const SERVER = FILE.incoming[0]

const parse = (changes: object) => parseProviderFile(JSON.stringify({ ...FILE, ...changes }), 'example.json')
const incoming = (changes: object) => ({ incoming: [{ ...SERVER, ...changes }] })

describe('a good file', () => {
  test('becomes a provider, without the line for editors', () => {
    expect(parse({})).toEqual(EXAMPLE_PROVIDER)
  })
  test('may leave out its empty lists', () => {
    const without = {
      domainPatterns: undefined,
      mxSuffixes: undefined,
      notes: undefined,
      conflicts: undefined,
    }
    expect(parse(without)).toEqual(EXAMPLE_PROVIDER)
  })
  test.each(['mail.{domain}', '{domain}', 'wp-{account}.example.com'])('may have the host %s', (host) => {
    expect(parse(incoming({ host })).incoming[0]?.host).toBe(host)
  })
  test.each([
    [587, 'tls', 'smtp'],
    [443, 'tls', 'imap'],
    [110, 'none', 'pop3'],
  ])('may use port %s with %s for %s', (port, security, protocol) => {
    const changes = { ...SERVER, port, security, protocol }
    expect(() => parse(protocol === 'smtp' ? { outgoing: [changes] } : { incoming: [changes] })).not.toThrow()
  })
  test('may point at this computer when there is a bridge app', () => {
    expect(() => parse({ ...incoming({ host: '127.0.0.1' }), requirements: ['bridge-app'] })).not.toThrow()
  })
})

describe('a bad file is refused with its name, the place and what was expected', () => {
  test.each([
    [{ $schema: 'other.json' }, '$schema: expected ../provider.schema.json, found "other.json"'],
    [{ id: 'Example Mail' }, 'id: expected a name in kebab-case, found "Example Mail"'],
    [{ name: undefined }, 'name: expected name, found nothing'],
    [{ name: ' Example' }, 'name: expected text without spaces around it, found " Example"'],
    [{ nmae: 'Example' }, 'nmae: expected no such key'],
    [{ kind: 'shop' }, 'kind: expected (webmail, isp, hosting'],
    [{ issuer: 'example' }, 'issuer: expected (google, microsoft'],
    [{ domains: ['example.com', 'Example.org'] }, 'domains.1: expected a host name in lower case'],
    [{ domains: ['bücher.example'] }, 'domains.0: expected a host name in lower case, Unicode as A-labels'],
    [{ domainPatterns: ['example.com'] }, 'domainPatterns.0: expected a pattern like'],
    [{ mxSuffixes: ['com'] }, 'mxSuffixes.0: expected a host name'],
    [incoming({ protocol: 'smtp' }), 'incoming.0.protocol: expected (imap, pop3), found "smtp"'],
    [
      incoming({ host: '{user}.example.com' }),
      'incoming.0.host: expected a host name in lower case, with {domain}',
    ],
    [incoming({ host: '10.0.0.1' }), 'incoming.0.host: expected a host name'],
    [
      incoming({ port: 465 }),
      'incoming.0.port: expected a port that the port table knows for this protocol and security, or one of its unusual ports, found 465',
    ],
    [incoming({ security: 'starttls' }), 'incoming.0.port: expected a port that the port table knows'],
    [incoming({ port: 70000 }), 'incoming.0.port: expected a port from 1 to 65535, found 70000'],
    [incoming({ auth: [] }), 'incoming.0.auth: expected at least one way to sign in'],
    [incoming({ src: ['typed'] }), 'incoming.0.src.0: expected (official, secondary'],
    [incoming({ host: '127.0.0.1' }), 'requirements: expected bridge-app among them'],
    [{ requirements: ['enable-pop3'] }, 'requirements.0: expected (no-imap, no-pop'],
    [
      { help: [{ url: 'ftp://example.com/', topic: 'general' }] },
      'help.0.url: expected an http or https address',
    ],
    [{ sources: [] }, 'sources: expected at least one source'],
    [{ checked: '2026-13' }, 'checked: expected a month like 2026-11, found "2026-13"'],
    [
      { conflicts: [{ source: 'ispdb', says: 'x' }] },
      'conflicts.0.resolution: expected resolution, found nothing',
    ],
  ])('%j', (changes, message) => {
    expect(() => parse(changes)).toThrow(`example.json: ${message}`)
  })

  test('every mistake at once', () => {
    expect(() => parse({ id: '', kind: '' })).toThrow(/example\.json: id: .*\nexample\.json: kind: /)
  })

  test('also when it is not JSON', () => {
    const parseText = (text: string) => () => parseProviderFile(text, 'example.json')
    expect(parseText('{\n  "id": x\n}')).toThrow('example.json: expected JSON: Unexpected token')
    expect(parseText('{\n  "id": "x"\n  "name": "X"\n}')).toThrow(
      'example.json: line 3: expected JSON: Expected',
    )
  })
})
