import type { Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'

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
