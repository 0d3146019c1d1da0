import { connect as connectTls } from 'node:tls'
import { connect, type Socket } from 'node:net'
import type { Attempt } from './clients/attempt.ts'
import { PASSWORD } from './lab/places.ts'

/** Opens a connection of the same person, logs in, and keeps it until told. */
export async function keepConnection(
  kind: 'imap' | 'pop3' | 'smtp',
  { host, port, user }: Attempt,
): Promise<() => Promise<void>> {
  const socket: Socket =
    kind === 'smtp' ? connect(port, host) : connectTls({ host, port, rejectUnauthorized: false })
  const hears = (sign: RegExp) =>
    new Promise<void>((resolve, reject) => {
      let heard = ''
      const listen = (data: Buffer) => {
        heard += data.toString()
        if (!sign.test(heard)) return
        socket.off('data', listen)
        resolve()
      }
      socket.on('data', listen)
      socket.once('error', reject)
    })
  if (kind === 'smtp') await hears(/^220/)
  if (kind === 'imap') {
    await hears(/^\* OK/)
    socket.write(`a LOGIN ${user} ${PASSWORD}\r\n`)
    await hears(/^a OK/m)
  }
  if (kind === 'pop3') {
    await hears(/^\+OK/)
    socket.write(`USER ${user}\r\n`)
    await hears(/^\+OK/)
    socket.write(`PASS ${PASSWORD}\r\n`)
    await hears(/^\+OK/)
  }
  return () => new Promise((resolve) => (socket.once('close', () => resolve()), socket.destroy()))
}
