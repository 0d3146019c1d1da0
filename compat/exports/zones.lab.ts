import { afterAll, beforeAll, describe, expect } from 'vitest'
import type { Resolver } from 'node:dns/promises'
import { DOMAIN_EXAMPLES } from '../../src/domain/exporters/example-exports.ts'
import type { DomainExport } from '../../src/domain/exporters/exporter.ts'
import type { Protocol, Security } from '../../src/domain/ports/ports.ts'
import { startNameServer } from '../lab/unbound.ts'
import { goldenFiles, type GoldenFile } from './golden-files.ts'
import { proves } from './proof.ts'
import { labFile, tool } from './tools.ts'

const ZONES = goldenFiles(/\.zone$/)
const exampleOf = ({ example }: GoldenFile): DomainExport =>
  DOMAIN_EXAMPLES[example as keyof typeof DOMAIN_EXAMPLES]

/** Somebody’s own zone, to which our lines are added as they are; each example’s below a name of its own. */
function wholeZone({ example, content }: GoldenFile, domain: string): string {
  const hosts = new Set(
    [...content.matchAll(/(?:SRV \d+ \d+ \d+|CNAME) (\S+)/g)].flatMap(([, host]) => host ?? []),
  )
  hosts.delete('.')
  const addresses = [...hosts]
    .filter((host) => host.endsWith(`${domain}.`))
    .map((host) => `${host} A 192.0.2.1\n`)
  return `$TTL 3600\n@ SOA ns.${domain}. hostmaster.${domain}. 1 3600 600 86400 3600\n@ NS ns.${domain}.\nns.${domain}. A 192.0.2.1\n${addresses.join('')}$INCLUDE ${labFile(`${example}.zone`, content)}\n`
}

const whole = (file: GoldenFile): string =>
  labFile(`${file.example}.whole.zone`, wholeZone(file, exampleOf(file).domain))

describe('a domain’s zone', () => {
  for (const file of ZONES)
    proves([['srv-zone', 'checkzone']], file.example, async () => {
      const { domain } = exampleOf(file)
      const said = (
        await tool('named-checkzone', ['-i', 'full', '-k', 'fail', '-n', 'fail', domain, whole(file)])
      ).toString()
      expect(said).toContain('OK')
    })
})

/** RFC 6186 and RFC 8314: which server each name is for. */
const SERVICES: readonly (readonly [name: string, Protocol, Security])[] = [
  ['_imaps', 'imap', 'tls'],
  ['_imap', 'imap', 'starttls'],
  ['_pop3s', 'pop3', 'tls'],
  ['_pop3', 'pop3', 'starttls'],
  ['_submissions', 'smtp', 'tls'],
  ['_submission', 'smtp', 'starttls'],
]

describe.each(ZONES)('the zone of $example, served', (file) => {
  const { domain, incoming, outgoing } = exampleOf(file)
  let resolver: Resolver
  let stop: () => Promise<void>
  beforeAll(async () => {
    const address = `127.0.1.${1 + ZONES.indexOf(file)}`
    ;({ resolver, stop } = await startNameServer(file.example, new Map([[domain, whole(file)]]), address))
  })
  afterAll(() => stop?.())

  proves([['srv-zone', 'unbound']], 'its records lead to its servers, and nowhere else', async () => {
    for (const [name, protocol, security] of SERVICES) {
      const records = await resolver.resolveSrv(`${name}._tcp.${domain}`)
      const server = [...incoming, ...outgoing].find(
        (each) => each.protocol === protocol && each.security === security,
      )
      const wanted = server
        ? { name: server.host.replace('{domain}', domain), port: Number(server.port) }
        : { name: '', port: 0 }
      expect(records, name).toEqual([{ ...wanted, priority: expect.any(Number), weight: expect.any(Number) }])
    }
  })
})
