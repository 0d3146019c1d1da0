import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2'
import { readFileSync } from 'node:fs'
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
export type Serve = (received: Received, response: Http2ServerResponse) => void

/** HTTP/2 and HTTP/1.1 by TLS, on the port that https has. `selfSigned`: names that it has no right certificate for. */
export async function startHttpServer(
  address: string,
  serve: Serve,
  selfSigned: readonly string[] = [],
): Promise<Running> {
  const [chain, wrong] = [readChain('lookup'), readChain('self-signed')]
  const server = createSecureServer({
    ...chain,
    allowHTTP1: true,
    SNICallback: (name, done) => done(null, createSecureContext(selfSigned.includes(name) ? wrong : chain)),
  })
  server.on('request', (request, response) => void receive(request, response, serve))
  // Whoever hangs up before the answer is complete has learnt enough.
  server.on('sessionError', () => undefined)
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(443, address, resolve)
  })
  return { stop: () => void server.close() }
}

async function receive(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  serve: Serve,
): Promise<void> {
  const { headers, method, url } = request
  response.on('error', () => undefined)
  const parts: Buffer[] = []
  try {
    for await (const part of request) parts.push(part as Buffer)
  } catch {
    // It was called off.
    return
  }
  const host = String(headers[':authority'] ?? headers['host'])
  serve({ host, method, path: url, headers, body: Buffer.concat(parts) }, response)
}

function readChain(name: Parameters<typeof chainFile>[0]) {
  const chain = readFileSync(chainFile(name), 'utf8')
  return { cert: chain, key: chain }
}
