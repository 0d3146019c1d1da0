import type { Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type { Hostname } from '../../src/domain/address/hostname.ts'
import type * as Documents from '../../src/net/documents.ts'
import type * as ReaderFrame from '../../src/net/reader-frame.ts'

export type UnderTest = typeof Documents & typeof ReaderFrame

const MODULE = 'assets/documents-under-test.js'
const ENTRY = '\0under-test'
/** By the base. */
const bundles = new Map<string, Promise<string>>()

/** The code that fetches documents, by itself: as the site’s build makes it, for the base that the site is at. */
async function bundle(base: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'under-test',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) =>
          id === ENTRY
            ? `export { fetchDocument } from '/src/net/documents.ts'; export { openReader } from '/src/net/reader-frame.ts'`
            : undefined,
      },
    ],
  })
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput]
  return output[0].code
}

/** Opens the first page, with the code that fetches at hand for what is asked of it next. */
export async function openWithReader(page: Page, baseURL = ''): Promise<void> {
  const { pathname } = new URL(baseURL)
  const bundled = bundles.get(pathname) ?? bundle(pathname)
  bundles.set(pathname, bundled)
  const body = await bundled
  await page.route(`${baseURL}${MODULE}`, (route) => route.fulfill({ contentType: 'text/javascript', body }))
  await page.goto('./')
}

export const UNDER_TEST = `./${MODULE}`

/** As a lookup does: one reader for the domain, each document through it, and none left afterwards. */
export const lookUp = (page: Page, domain: Hostname, urls: readonly string[], milliseconds?: number) =>
  page.evaluate(
    async ({ module, domain, urls, milliseconds }) => {
      const { fetchDocument, openReader }: UnderTest = await import(new URL(module, document.baseURI).href)
      const reader = openReader(domain)
      const { signal } = new AbortController()
      const limits = { signal, reader, ...(milliseconds === undefined ? {} : { milliseconds }) }
      const fetched = await Promise.all(urls.map((url) => fetchDocument(url, limits)))
      reader.close()
      return fetched.map((one) =>
        one.kind === 'document'
          ? new TextDecoder().decode(one.document.bytes)
          : one.kind === 'failed'
            ? one.problem.code
            : one.kind,
      )
    },
    { module: UNDER_TEST, domain, urls, milliseconds },
  )
