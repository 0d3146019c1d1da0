import { chmodSync } from 'node:fs'
import { spawn, type ChildProcess } from 'node:child_process'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { chainFile } from './certificates.ts'
import { labFolder } from './folder.ts'
import { PLACES } from './places.ts'

/** What no mail server does by itself: the things on the way, and a connection that is swallowed. */
export interface StandIns {
  readonly servers: readonly Server[]
  readonly children: readonly ChildProcess[]
  readonly sockets: readonly Socket[]
}

export async function startStandIns(): Promise<StandIns> {
  const guard = await listen(inspectSmtp, PLACES.guarded, 587)
  const login = createServer(loseLogin)
  await new Promise<void>((resolve) => login.listen(labFolder('spool', 'private', 'lost'), resolve))
  chmodSync(labFolder('spool', 'private', 'lost'), 0o777)
  const oldTls = [993, 995].map((port) =>
    spawn(
      'openssl',
      [
        's_server',
        '-quiet',
        '-tls1_1',
        '-cipher',
        'DEFAULT@SECLEVEL=0',
        '-cert',
        chainFile('mail'),
        '-accept',
        `${PLACES['old-tls']}:${port}`,
      ],
      { stdio: 'ignore' },
    ),
  )
  const deaf = spawn('/usr/bin/python3', ['-c', SWALLOW, PLACES.silent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => deaf.stdout.once('data', resolve))
  return { servers: [guard, login], children: [...oldTls, deaf], sockets: [] }
}

/** A login server that greets (Dovecot's authentication protocol 1.1) and is gone when it is asked. */
function loseLogin(postfix: Socket): void {
  postfix.write('VERSION\t1\t1\nMECH\tPLAIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\tc\nDONE\n')
  postfix.on('data', (data) => data.includes('AUTH\t') && postfix.destroy())
  postfix.on('error', () => postfix.destroy())
}

/** As Cisco's SMTP inspection does: the greeting and the offer of STARTTLS are overwritten, letter for letter. */
function inspectSmtp(client: Socket): void {
  const server = connect(587, PLACES.mail)
  client.pipe(server)
  server.on('data', (data) => {
    const text = data.toString('latin1')
    client.write(
      text
        .replace(
          /^(220[ -])(.*)/,
          (_, code: string, rest: string) => code + rest.replaceAll(/[^ \r\n]/g, '*'),
        )
        .replace(/(?<=^250-)STARTTLS/m, (offer) => 'X'.repeat(offer.length)),
      'latin1',
    )
  })
  for (const end of [client, server]) {
    end.on('error', () => client.destroy())
    end.on('close', () => (client.destroy(), server.destroy()))
  }
}

function listen(serve: (socket: Socket) => void, host: string, port: number): Promise<Server> {
  const server = createServer(serve)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** Linux drops who knocks while a listener's queue is full: to the client, that is a port which a filter swallows. */
const SWALLOW = `
import socket, sys, time
kept = []
for port in (25, 110, 143, 465, 587, 993, 995, 2525):
    server = socket.socket()
    server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    server.bind((sys.argv[1], port))
    server.listen(0)
    for _ in range(3):
        client = socket.socket()
        client.setblocking(False)
        client.connect_ex((sys.argv[1], port))
        kept.append(client)
    kept.append(server)
time.sleep(0.2)
print("full", flush=True)
time.sleep(3600)
`
