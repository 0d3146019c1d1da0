import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { LOOKUP_NAMES } from '../lookup/hosts.ts'
import { caFile } from './certificates.ts'
import { labFolder } from './folder.ts'
import { EXAMPLE_NAMES, EXIM_ID, hostOf, OTHER_NAME, PLACES, WEB_NAMES, type Place } from './places.ts'

/**
 * The machine that the lab sees: its names lead to its servers, and its test CA is trusted, so that commands run as they
 * are printed. All are mounts in the lab's own namespace; the files of this machine stay as they are.
 */
export function mountNames(): void {
  const places = Object.keys(PLACES) as Place[]
  const hosts = places.map((place) => `${PLACES[place]} ${hostOf(place)}\n`).join('')
  const others = [[PLACES.mail, OTHER_NAME, ...EXAMPLE_NAMES], [PLACES.web, ...WEB_NAMES], ...LOOKUP_NAMES]
  const aliases = others.map((line) => `${line.join(' ')}\n`).join('')
  mount('/etc/hosts', `127.0.0.1 localhost pc.example.test pc\n${hosts}${aliases}`)
  // No resolver: a name that isn't in the file doesn't exist, which is an answer, and not a fault of the network.
  mount('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files\nservices: files\n')
  const user = `Debian-exim:x:${EXIM_ID}:${EXIM_ID}::/nonexistent:/usr/sbin/nologin\n`
  mount('/etc/passwd', readFileSync('/etc/passwd', 'utf8') + user)
  mount('/etc/group', `${readFileSync('/etc/group', 'utf8')}Debian-exim:x:${EXIM_ID}:\n`)
  cpSync('/etc/ssl/certs', labFolder('certs'), { recursive: true, dereference: true })
  cpSync(caFile(), labFolder('certs', 'portolan-lab.pem'))
  appendFileSync(labFolder('certs', 'ca-certificates.crt'), execFileSync('cat', [caFile()]))
  const hash = execFileSync('openssl', ['x509', '-in', caFile(), '-noout', '-hash'], {
    encoding: 'utf8',
  }).trim()
  cpSync(caFile(), labFolder('certs', `${hash}.0`))
  execFileSync('mount', ['--bind', labFolder('certs'), '/etc/ssl/certs'])
}

function mount(path: string, text: string): void {
  const own = labFolder(path.replaceAll('/', '_'))
  writeFileSync(own, text)
  execFileSync('mount', ['--bind', own, path])
}
