// A static host that compresses, as hosts do.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const TYPES = { html: 'text/html', js: 'text/javascript', txt: 'text/plain', css: 'text/css' }

export async function serve(folder, port) {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname)
    const file = join(folder, path)
    if (path.includes('..') || !existsSync(file)) return response.writeHead(404).end()
    const type = TYPES[path.split('.').pop()]
    if (!type) return createReadStream(file).pipe(response)
    const body = gzipSync(readFileSync(file))
    response.writeHead(200, {
      'content-type': type,
      'content-encoding': 'gzip',
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return { close: () => new Promise((resolve) => server.close(resolve)) }
}
