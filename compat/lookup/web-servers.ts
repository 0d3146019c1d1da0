import { existsSync, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { headersFor } from '../../src/build/headers.ts'
import { ADDRESSES } from './addresses.ts'
import { findDocument, OPEN_ABOUT_NOTHING, SELF_SIGNED } from './documents.ts'
import { startHttpServer, type Received } from './http-server.ts'
import type { Running } from './running.ts'

const OPEN = { 'access-control-allow-origin': '*' }

/** What a domain’s own web server has, and what Thunderbird’s directory has of it. `sent`: how many bytes of a document left. */
export function startDocumentServer(
  address: string,
  hear: (received: Received) => void,
  sent: (url: string, bytes: number) => void,
): Promise<Running> {
  return startHttpServer(
    address,
    (received, response) => {
      hear(received)
      const url = `https://${received.host}${received.path}`
      const found = findDocument(url)
      if (!found) {
        response.writeHead(404, {
          ...(OPEN_ABOUT_NOTHING.includes(received.host) ? OPEN : {}),
          'content-type': 'text/plain',
        })
        response.end('nothing here')
      } else if ('to' in found) {
        response.writeHead(302, { ...OPEN, location: found.to })
        response.end()
      } else {
        response.writeHead(200, { ...(found.closed ? {} : OPEN), 'content-type': found.type })
        write(response, found.text, found.fill ?? 0, (bytes) => sent(url, bytes))
      }
    },
    SELF_SIGNED,
  )
}

const CHUNK = ' '.repeat(64 * 1024)

/** As fast as the reader takes it, and no further than it wants to read. */
function write(response: ServerResponse, text: string, fill: number, sent: (bytes: number) => void): void {
  let written = text.length
  let going = response.write(text)
  const more = (): void => {
    while (going && written < fill) {
      going = response.write(CHUNK)
      written += CHUNK.length
    }
    sent(written)
    if (written < fill) response.once('drain', () => ((going = true), more()))
    else response.end()
  }
  more()
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

/** The built site as any static host has it, with the headers that docs/hosting.md asks for. */
export function startSite(folder: string, hear: (received: Received) => void): Promise<Running> {
  return startHttpServer(ADDRESSES.site, (received, response) => {
    hear(received)
    const [path = '/'] = received.path.split('?')
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const isThere = existsSync(file) && statSync(file).isFile()
    const shown = isThere ? file : join(folder, '404.html')
    response.writeHead(isThere ? 200 : 404, {
      'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
      ...headersFor(path, '/', []),
    })
    response.end(readFileSync(shown))
  })
}
