import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import type { PrerenderedPage } from '../app/prerender.tsx'
import { READER_PATH } from '../domain/discovery/reader-page.ts'
import { readFrameAncestors } from './frame-ancestors.ts'
import { headersFor, renderHeadersFile } from './headers.ts'
import { readOrganisation } from './own-organisation.ts'
import { fillTemplate, preloadsOf, renderPolicy, stylesOf, type Manifest } from './page-template.ts'
import { READER_FILE, renderReaderPage } from './reader-page.ts'
import { renderRobots, renderSitemap } from './sitemap.ts'

/**
 * Writes every page as a document, once both builds are done: the client's, which has the template and the chunks, and
 * the prerenderer's, which has the pages.
 */
export function prerenderSite(): Plugin {
  return {
    name: 'portolan:prerender-site',
    configureServer({ middlewares, config: { base } }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        if (pathname !== base + READER_PATH) return next()
        response.writeHead(200, { ...headersFor(pathname, base, []), 'content-type': 'text/html' })
        response.end(renderReaderPage())
      })
    },
    configurePreviewServer(server) {
      const { root, build, base } = server.config
      const out = resolve(root, build.outDir)
      // As a host must: the docs say which headers, and `npm start` shows that the site works with them.
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const headers = headersFor(pathname, base, readFrameAncestors(out))
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
        next()
      })
      // As static hosts do: an address that leads nowhere gets 404.html, with that status.
      return () => {
        server.middlewares.use((request, response, next) => {
          // Vite has put a directory's `index.html` into its address by now, and serves it after us.
          const { pathname } = new URL(request.url ?? '/', 'http://localhost')
          if (pathname.endsWith('.html') && existsSync(join(out, pathname))) return next()
          if (existsSync(join(out, pathname, 'index.html'))) {
            const asked = new URL(request.originalUrl ?? pathname, 'http://localhost')
            response.writeHead(301, { location: `${asked.pathname}/${asked.search}` })
            response.end()
            return
          }
          response.writeHead(404, { 'content-type': 'text/html' })
          response.end(readFileSync(join(out, '404.html')))
        })
      }
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { root, base, environments } = builder.config
        const out = resolve(root, environments['client']?.build.outDir ?? 'dist')
        const cache = resolve(root, environments['prerender']?.build.outDir ?? '')
        const template = readFileSync(join(out, 'index.html'), 'utf8')
        const manifest: Manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
        const entry: { prerenderAll: () => Promise<readonly PrerenderedPage[]> } = await import(
          pathToFileURL(join(cache, 'prerender.js')).href
        )
        const pages = await entry.prerenderAll()
        const policy = renderPolicy(readOrganisation(out))
        for (const page of pages) {
          const file = join(out, page.file)
          mkdirSync(dirname(file), { recursive: true })
          const preloads = preloadsOf(manifest, page, base)
          writeFileSync(file, fillTemplate(template, page, preloads, stylesOf(manifest, page, base), policy))
        }
        mkdirSync(dirname(join(out, READER_FILE)), { recursive: true })
        writeFileSync(join(out, READER_FILE), renderReaderPage())
        const site = process.env['SITE'] ?? 'http://localhost:4173'
        writeFileSync(join(out, 'sitemap.xml'), renderSitemap(pages, site, base))
        writeFileSync(join(out, 'robots.txt'), renderRobots(site, base))
        writeFileSync(join(out, '_headers'), renderHeadersFile(pages, base, readFrameAncestors(out)))
        rmSync(join(out, '.vite'), { recursive: true })
      },
    },
  }
}
