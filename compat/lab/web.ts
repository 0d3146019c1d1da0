import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import { chainFile } from './certificates.ts'
import { PLACES } from './places.ts'

export interface WebFile {
  /** With its host, without a query: what the program asks beside the file is its own affair. */
  readonly url: string
  readonly method: 'GET' | 'POST'
  readonly mimeType: string
  readonly content: string
}

/** A web server for files, on the port that https has. What it has can change while it runs. */
export interface WebServer {
  serve: (...files: readonly WebFile[]) => void
  stop: () => Promise<void>
}

export async function startWebServer(): Promise<WebServer> {
  let files: readonly WebFile[] = []
  const chain = readFileSync(chainFile('mail'), 'utf8')
  const server = createServer({ cert: chain, key: chain }, (request, response) => {
    const url = `https://${request.headers.host ?? ''}${(request.url ?? '').split('?')[0]}`
    const file = files.find((each) => each.url === url && each.method === request.method)
    request.resume()
    response.writeHead(file ? 200 : 404, {
      'Content-Type': file?.mimeType ?? 'text/plain',
      'Cache-Control': 'no-store',
    })
    response.end(file?.content ?? 'nothing here')
  })
  // Or one that somebody keeps ends under their next question.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(443, PLACES.web, resolve)
  })
  return {
    serve: (...served) => (files = served),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
