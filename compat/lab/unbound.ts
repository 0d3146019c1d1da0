import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { Resolver } from 'node:dns/promises'
import { labFolder } from './folder.ts'

/** A name server that answers for these zones, each from its file, and asks nobody else. */
export async function startNameServer(name: string, zones: ReadonlyMap<string, string>, address: string) {
  const folder = labFolder('unbound', name)
  mkdirSync(folder, { recursive: true })
  const served = [...zones].map(
    ([zone, file]) =>
      `auth-zone:\n  name: "${zone}"\n  zonefile: "${file}"\n  for-downstream: yes\n  for-upstream: no\n  fallback-enabled: no\n`,
  )
  writeFileSync(
    `${folder}/unbound.conf`,
    `server:
  interface: ${address}
  port: 53
  do-daemonize: no
  use-syslog: no
  logfile: "${folder}/unbound.log"
  username: ""
  chroot: ""
  pidfile: ""
  directory: "${folder}"
  module-config: "iterator"
  access-control: 127.0.0.0/8 allow
  do-not-query-localhost: no
  # Or it says of itself that there is nothing in it (RFC 6761).
  local-zone: "test." nodefault
remote-control:
  control-enable: no
${served.join('')}`,
  )
  const child = spawn('unbound', ['-d', '-c', `${folder}/unbound.conf`], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const resolver = new Resolver({ timeout: 2000, tries: 3 })
  resolver.setServers([address])
  const [first = ''] = zones.keys()
  for (let left = 100; ; left--) {
    const up = await resolver.resolveSoa(first).then(
      () => true,
      () => false,
    )
    if (up) break
    if (left === 0 || child.exitCode !== null) throw new Error('the name server doesn’t answer')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return { resolver, stop: () => (child.kill(), ended) }
}
