import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { LOOKUP_HOSTS } from '../lookup/hosts.ts'
import { labFolder } from './folder.ts'
import { EXAMPLE_NAMES, hostOf, PLACES, WEB_NAMES, type Place } from './places.ts'

export const CA_NAME = 'Portolan test CA'
export const caFile = (): string => labFolder('tls', 'ca.pem')

/** Certificate and key in one file, as Postfix and Dovecot both take them. */
export const chainFile = (name: 'mail' | 'lookup' | 'self-signed' | 'expired'): string =>
  labFolder('tls', `${name}.chain.pem`)

/** A test CA, a certificate of it for the servers that are right, one that ended, and one that nobody vouches for. */
export function makeCertificates(): void {
  mkdirSync(labFolder('tls'), { recursive: true })
  openssl([
    'req',
    '-x509',
    ...NEW_KEY,
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '3650',
    '-subj',
    `/CN=${CA_NAME}`,
  ])
  const names = Object.keys(PLACES).filter(
    (place): place is Place => place !== 'self-signed' && place !== 'expired',
  )
  sign('mail', [...names.map(hostOf), ...EXAMPLE_NAMES, ...WEB_NAMES], ['-days', '365'])
  sign('lookup', LOOKUP_HOSTS, ['-days', '365'])
  sign('expired', [hostOf('expired')], ['-not_before', '20250101000000Z', '-not_after', '20250401000000Z'])
  const own = hostOf('self-signed')
  openssl([
    'req',
    '-x509',
    ...NEW_KEY,
    'self-signed.key',
    '-out',
    'self-signed.pem',
    '-days',
    '365',
    '-subj',
    `/CN=${own}`,
    '-addext',
    `subjectAltName=DNS:${own}`,
  ])
  for (const name of ['mail', 'lookup', 'expired', 'self-signed'] as const)
    writeFileSync(chainFile(name), readFileSync(`${labFolder('tls', name)}.key`) + read(`${name}.pem`))
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout']
const read = (name: string): string => readFileSync(labFolder('tls', name), 'utf8')

/** `openssl ca` alone can set both ends of a certificate's time in OpenSSL 3.0. */
function sign(name: string, hosts: readonly string[], time: readonly string[]): void {
  const names = hosts.map((host) => `DNS:${host}`).join(',')
  openssl(['req', ...NEW_KEY, `${name}.key`, '-new', '-out', `${name}.csr`, '-subj', `/CN=${hosts[0]}`])
  writeFileSync(labFolder('tls', 'index.txt'), '')
  writeFileSync(
    labFolder('tls', 'ca.cnf'),
    `[ca]\ndefault_ca=lab\n[lab]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\ndefault_md=sha256\npolicy=any\nx509_extensions=ext\n[any]\ncommonName=supplied\n[ext]\nsubjectAltName=${names}\nextendedKeyUsage=serverAuth\n`,
  )
  const dates = time[0] === '-days' ? time : ['-startdate', time[1] ?? '', '-enddate', time[3] ?? '']
  openssl([
    'ca',
    '-batch',
    '-notext',
    '-config',
    'ca.cnf',
    '-cert',
    'ca.pem',
    '-keyfile',
    'ca.key',
    '-in',
    `${name}.csr`,
    '-out',
    `${name}.pem`,
    ...dates,
  ])
}

function openssl(args: readonly string[]): void {
  execFileSync('openssl', args, { cwd: labFolder('tls'), stdio: ['ignore', 'ignore', 'pipe'] })
}
