import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { labFolder } from '../lab/folder.ts'
import { DOMAIN_IDS, domainFacts, domainOf } from './domains.ts'
import { ADDRESSES } from './addresses.ts'
import { start, type Running } from './running.ts'

const run = promisify(execFile)

/** From the root down, as in the DNS itself: without its parent’s word for a key, no resolver believes a signature. */
const SIGNED = ['.', 'example.', 'signed.example.', 'stale-ds.example.'] as const
/** RFC 4034 section 5; of a key that nobody has. */
const STALE_KEY = `DS 4711 13 2 ${'ab'.repeat(32)}`

/** All is remembered for the whole run: what our code has asked, a browser gets however busy the machine is then. */
const SOA = '$TTL 3600\n@ SOA ns.root-servers. dns.root-servers. 1 3600 600 86400 3600\n'
const NAME_SERVER = '@ NS ns.root-servers.\n'

/** The whole DNS below one root: Knot serves the root, the top-level domain and each domain of the lab. */
export async function startNameServer(): Promise<Running & { readonly trustAnchor: string }> {
  mkdirSync(labFolder('knot', 'zones'), { recursive: true })
  mkdirSync(labFolder('knot', 'run'))
  const zones = [
    '.',
    'example.',
    ...DOMAIN_IDS.filter((id) => domainFacts(id).records).map((id) => `${domainOf(id)}.`),
  ]
  writeFileSync(configFile(), config(zones))
  const [rootKey = '', exampleKey = '', signedKey = ''] = await makeKeys()
  writeZone('.', `${glue()}example. NS ns.root-servers.\n${exampleKey}\n`)
  writeZone('example.', DOMAIN_IDS.map((id) => delegation(id, signedKey)).join(''))
  for (const id of DOMAIN_IDS) {
    const { records } = domainFacts(id)
    if (records) writeZone(`${domainOf(id)}.`, `${records.join('\n')}\n`)
  }
  return { trustAnchor: rootKey, stop: start('knotd', ['-c', configFile()]) }
}

const configFile = (): string => labFolder('knot', 'knot.conf')
const fileOf = (zone: string): string => labFolder('knot', 'zones', `${zone === '.' ? 'root' : zone}zone`)
const writeZone = (zone: string, records: string): void =>
  writeFileSync(fileOf(zone), `$ORIGIN ${zone}\n${SOA}${NAME_SERVER}${records}`)
const glue = (): string => `ns.root-servers. A ${ADDRESSES.names}\n`

function delegation(id: (typeof DOMAIN_IDS)[number], signedKey: string): string {
  const { records, dnssec, lost } = domainFacts(id)
  if (!records && !lost) return ''
  const name = `${domainOf(id)}.`
  const key = { signed: `${signedKey}\n`, 'stale-ds': `${name} ${STALE_KEY}\n` }
  return `${name} NS ${lost ? 'ns.gone.example.' : 'ns.root-servers.'}\n${dnssec ? key[dnssec] : ''}`
}

const config = (zones: readonly string[]): string => `server:
  listen: ${ADDRESSES.names}@53
  rundir: "${labFolder('knot', 'run')}"
  # Nobody else asks here.
  udp-workers: 1
  tcp-workers: 1
  background-workers: 1
log:
  - target: stderr
    any: warning
database:
  storage: "${labFolder('knot')}"
policy:
  - id: lab
    algorithm: ecdsap256sha256
    single-type-signing: on
template:
  - id: default
    zonefile-sync: -1
    journal-content: none
zone:
${zones
  .map(
    (zone) =>
      `  - domain: "${zone}"\n    file: "${fileOf(zone)}"\n${SIGNED.some((signed) => signed === zone) ? '    dnssec-signing: on\n    dnssec-policy: lab\n' : ''}`,
  )
  .join('')}`

/** The key of each zone before it is served: the DS record for its parent. */
async function makeKeys(): Promise<readonly string[]> {
  const keys: string[] = []
  for (const zone of SIGNED) {
    const keymgr = (...args: readonly string[]) => run('keymgr', ['-c', configFile(), zone, ...args])
    await keymgr('generate', 'algorithm=ECDSAP256SHA256', 'ksk=yes', 'zsk=yes')
    const { stdout } = await keymgr('ds')
    // One line for each digest: SHA-256 is what everybody takes.
    keys.push(stdout.split('\n').find((line) => / DS \d+ 13 2 /.test(line)) ?? '')
  }
  return keys
}
