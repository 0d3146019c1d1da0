import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { createSecureContext } from 'node:tls'
import { chainFile } from '../lab/certificates.ts'
import type { Running } from './running.ts'

/** A request as it came in: what anybody who runs the server learns. */
export interface Received {
  readonly host: string
  readonly method: string
  /** With its query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}
export type Serve = (received: Received, response: ServerResponse) => void

/**
 * A web server on the port that https has. By HTTP/1.1: with the HTTP/2 server of Node 20.20.2 some runs ended in Node
 * itself (“corrupted size vs. prev_size”). `selfSigned`: names that it has no right certificate for.
 */
export async function startHttpServer(
  address: string,
  serve: Serve,
  selfSigned: readonly string[] = [],
): Promise<Running> {
  const [chain, wrong] = [readChain('lookup'), readChain('self-signed')]
  const server = createServer(
    {
      ...chain,
      SNICallback: (name, done) => done(null, createSecureContext(selfSigned.includes(name) ? wrong : chain)),
    },
    (request, response) => void receive(request, response, serve),
  )
  // Or one that somebody keeps ends under their next question.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(443, address, resolve)
  })
  return {
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function receive(request: IncomingMessage, response: ServerResponse, serve: Serve): Promise<void> {
  const { headers, method = '', url = '' } = request
  response.on('error', () => undefined)
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part as Buffer)
  } catch {
    // It was called off.
    return
  }
  serve({ host: headers.host ?? '', method, path: url, headers, body: Buffer.concat(parts) }, response)
}

function readChain(name: Parameters<typeof chainFile>[0]) {
  const chain = readFileSync(chainFile(name), 'utf8')
  return { cert: chain, key: chain }
}
