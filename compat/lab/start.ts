import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { connect } from 'node:net'
import { caFile, makeCertificates } from './certificates.ts'
import { startDovecot } from './dovecot.ts'
import { startExim } from './exim.ts'
import { labFolder } from './folder.ts'
import { mountNames } from './names.ts'
import { PLACES } from './places.ts'
import { startPostfix, stopPostfix } from './postfix.ts'
import { startStandIns } from './stand-ins.ts'

/** Vitest's global set-up: all servers up, and how to end them. */
export async function setup(): Promise<() => void> {
  chmodSync(labFolder(), 0o755)
  makeCertificates()
  mountNames()
  // For the workers, which start after this: Node reads it as it starts.
  process.env['NODE_EXTRA_CA_CERTS'] = caFile()
  mkdirSync(labFolder('mail'), { recursive: true })
  chownSync(labFolder('mail'), 1000, 1000)
  makeSpool()
  const dovecot = startDovecot()
  await answers(PLACES.mail, 993)
  const standIns = await startStandIns()
  const exim = startExim()
  await answers(PLACES.exim, 587)
  startPostfix()
  await answers(PLACES.mail, 587)
  return () => {
    for (const server of standIns.servers) server.close()
    for (const child of [...standIns.children, dovecot, exim]) child.kill()
    stopPostfix()
  }
}

/** Dovecot puts its login socket where Postfix, which isn't root, can reach it. */
function makeSpool(): void {
  for (const folder of ['spool', 'spool/private', 'postfix-data']) mkdirSync(labFolder(folder))
  const uid = Number(execFileSync('id', ['-u', 'postfix'], { encoding: 'utf8' }))
  chownSync(labFolder('spool', 'private'), uid, 0)
  chownSync(labFolder('postfix-data'), uid, 0)
}

async function answers(host: string, port: number): Promise<void> {
  for (let left = 100; ; left--) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, host, () => (socket.destroy(), resolve(true)))
      socket.on('error', () => resolve(false))
    })
    if (open) return
    if (left === 0) throw new Error(`nothing listens on ${host}:${port}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
