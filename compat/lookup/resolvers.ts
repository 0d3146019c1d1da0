import { mkdirSync, writeFileSync } from 'node:fs'
import { chainFile } from '../lab/certificates.ts'
import { labFolder } from '../lab/folder.ts'
import { ADDRESSES } from './addresses.ts'
import { domainOf } from './domains.ts'
import { start, type Running } from './running.ts'

/** As RFC 8484 has it, where every operator’s endpoint is. */
export const ENDPOINT = '/dns-query'
export const DOH_PORT = 8443

/** Two resolvers of two makers, as two operators have them: both follow the names from the root, and check the signatures. */
export function startResolvers(trustAnchor: string): Running {
  const hints = labFolder('root.hints')
  writeFileSync(hints, `. 3600 NS ns.root-servers.\nns.root-servers. 3600 A ${ADDRESSES.names}\n`)
  const stops = [startUnbound(trustAnchor, hints), startKnotResolver(trustAnchor, hints)]
  return { stop: () => stops.forEach((stop) => stop()) }
}

function startUnbound(trustAnchor: string, hints: string): () => void {
  const folder = labFolder('unbound-doh')
  mkdirSync(folder)
  const lie = domainOf('one-lies')
  writeFileSync(
    `${folder}/unbound.conf`,
    `server:
  interface: ${ADDRESSES.unbound}@${DOH_PORT}
  https-port: ${DOH_PORT}
  http-endpoint: "${ENDPOINT}"
  tls-service-key: "${chainFile('lookup')}"
  tls-service-pem: "${chainFile('lookup')}"
  root-hints: "${hints}"
  trust-anchor: "${trustAnchor}"
  module-config: "validator iterator"
  do-not-query-localhost: no
  do-daemonize: no
  use-syslog: no
  logfile: "${folder}/unbound.log"
  val-log-level: 2
  username: ""
  chroot: ""
  pidfile: ""
  directory: "${folder}"
  access-control: 127.0.0.0/8 allow
  # What it doesn’t take at once it hangs up on.
  incoming-num-tcp: 200
  # It lies about one domain.
  local-zone: "${lie}." typetransparent
  local-data: "_imaps._tcp.${lie}. SRV 0 1 993 imap.thief.example."
  local-data: "_submissions._tcp.${lie}. SRV 0 1 465 smtp.thief.example."
remote-control:
  control-enable: no
`,
  )
  return start('unbound', ['-d', '-c', `${folder}/unbound.conf`])
}

function startKnotResolver(trustAnchor: string, hints: string): () => void {
  const folder = labFolder('knot-resolver')
  mkdirSync(folder)
  writeFileSync(
    `${folder}/kresd.conf`,
    `net.listen('${ADDRESSES.knotResolver}', ${DOH_PORT}, { kind = 'doh2' })
net.tls('${chainFile('lookup')}', '${chainFile('lookup')}')
cache.size = 10 * MB
modules = { 'hints' }
hints.root_file('${hints}')
trust_anchors.remove('.')
trust_anchors.add('${trustAnchor}')
option('ALLOW_LOCAL', true)
`,
  )
  return start('kresd', ['-n', '-c', `${folder}/kresd.conf`, folder])
}
