import { expect, test, type Page, type Route } from '@playwright/test'
import { hostname } from '../src/domain/address/hostname.ts'
import { AUTOCONFIG_PLACES, configurationPlace, DIRECTORY } from '../src/domain/discovery/document.ts'
import { listenToConsole } from './support/console.ts'
import { lookUp, openWithReader, UNDER_TEST, type UnderTest } from './support/reader.ts'

const domain = hostname('shop.example')
const PLACES = [...AUTOCONFIG_PLACES, configurationPlace].map((place) => place(domain))
const [own = ''] = PLACES
const OPEN = { 'access-control-allow-origin': '*', 'content-type': 'text/xml' }
const serve = (route: Route) => route.fulfill({ headers: OPEN, body: '<clientConfig/>' })

/** Every web server but the site’s. What a policy forbids doesn’t get this far. */
async function answerElsewhere(page: Page, respond: (route: Route) => Promise<void> = serve) {
  const asked: { readonly url: string; readonly headers: Readonly<Record<string, string>> }[] = []
  await page.context().route(/^https:/, async (route) => {
    asked.push({ url: route.request().url(), headers: await route.request().allHeaders() })
    await respond(route)
  })
  return asked
}

/** What becomes of a fetch by the page itself, or by the reader past its own check, so that only policies stand in its way. */
const tryFetch = (page: Page, urls: readonly string[], by: 'page' | 'reader') =>
  page.evaluate(
    async ({ module, domain, urls, by }) => {
      const { openReader }: UnderTest = await import(new URL(module, document.baseURI).href)
      const reader = openReader(domain)
      await reader.fetch(`https://${domain}/`, {})
      const inside = document.querySelector('iframe')?.contentWindow
      const come = async (url: string) => {
        const where = by === 'reader' ? inside : window
        return (
          (await where?.fetch(url).then(
            () => 'came',
            () => 'blocked',
          )) ?? 'no frame'
        )
      }
      const came = await Promise.all(urls.map(come))
      reader.close()
      return came
    },
    { module: UNDER_TEST, domain, urls, by },
  )

const frames = (page: Page) => page.locator('iframe')

test('a domain’s documents are read through the frame, which is gone afterwards', async ({
  page,
  baseURL,
}) => {
  const complaints = listenToConsole(page)
  const asked = await answerElsewhere(page)
  await openWithReader(page, baseURL)
  expect(asked).toEqual([])
  expect(await lookUp(page, domain, PLACES)).toEqual(PLACES.map(() => '<clientConfig/>'))
  expect(asked.map(({ url }) => url).sort()).toEqual(PLACES.toSorted())
  for (const { headers } of asked) expect(Object.keys(headers)).not.toContain('referer')
  for (const { headers } of asked) expect(Object.keys(headers)).not.toContain('cookie')
  await expect(frames(page)).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('nothing else can be contacted from the frame', async ({ page, baseURL }) => {
  const asked = await answerElsewhere(page)
  await openWithReader(page, baseURL)
  const allowed = PLACES.map((place) => new URL('/x', place).href)
  const forbidden = [
    'https://other.example/',
    'https://imap.shop.example/',
    'https://autoconfig.shop.example.evil.example/',
    'https://shop.example:8443/',
    'http://shop.example/',
    `${DIRECTORY.origin}/`,
    'https://dns.google/',
    `${baseURL}portolan.json`,
  ]
  const came = await tryFetch(page, [...allowed, ...forbidden], 'reader')
  expect(came).toEqual([...allowed.map(() => 'came'), ...forbidden.map(() => 'blocked')])
  expect(asked.map(({ url }) => url).sort()).toEqual(['https://shop.example/', ...allowed].sort())
})

test('the page itself can’t contact the domain, only the directory', async ({ page, baseURL }) => {
  const asked = await answerElsewhere(page)
  await openWithReader(page, baseURL)
  const directory = DIRECTORY.urlFor(domain)
  expect(await tryFetch(page, [...PLACES, 'https://other.example/', directory], 'page')).toEqual([
    ...PLACES.map(() => 'blocked'),
    'blocked',
    'came',
  ])
  expect(asked.map(({ url }) => url)).toEqual(['https://shop.example/', directory])
})

test('from the frame, a web server can lead only to one of the domain’s own', async ({ page, baseURL }) => {
  const [, within = '', away = ''] = PLACES
  await answerElsewhere(page, async (route) => {
    const location = route.request().url() === away ? 'https://other.example/' : within
    await route.fulfill({ status: 302, headers: { ...OPEN, location } })
  })
  await openWithReader(page, baseURL)
  // Where a redirect leads isn’t answered here, so either fails: which of them by the policy, the browser tells.
  const refused = page.evaluate(
    async ({ module, domain, own, away }) => {
      const { fetchDocument, openReader }: UnderTest = await import(new URL(module, document.baseURI).href)
      const reader = openReader(domain)
      const limits = { signal: new AbortController().signal, reader }
      await fetchDocument(own, limits)
      const inside = document.querySelector('iframe')?.contentDocument
      const told = new Promise<string>((resolve) => {
        inside?.addEventListener('securitypolicyviolation', ({ blockedURI }) => resolve(blockedURI))
      })
      await fetchDocument(own, limits)
      await fetchDocument(away, limits)
      return told
    },
    { module: UNDER_TEST, domain, own, away },
  )
  expect(await refused).toBe(away)
})

test('what a web server lets no page read is out of reach', async ({ page, baseURL }) => {
  const others = { ...OPEN, 'access-control-allow-origin': 'https://shop.example' }
  await answerElsewhere(page, (route) => route.fulfill({ headers: others, body: '<clientConfig/>' }))
  await openWithReader(page, baseURL)
  expect(await lookUp(page, domain, [own])).toEqual(['unreachable'])
})

for (const [what, headers] of [
  ['an old header', { 'x-frame-options': 'DENY' }],
  ['a policy', { 'content-security-policy': "frame-ancestors 'none'" }],
] as const)
  test(`a host that forbids the frame by ${what} leaves the documents out of reach`, async ({
    page,
    baseURL,
  }) => {
    const asked = await answerElsewhere(page)
    await page.route(`${baseURL}reader/`, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { 'content-type': 'text/html', ...headers } })
    })
    await openWithReader(page, baseURL)
    expect(await lookUp(page, domain, PLACES)).toEqual(PLACES.map(() => 'unreachable'))
    expect(asked).toEqual([])
    await expect(frames(page)).toHaveCount(0)
  })

test('a host without the page, or with another in its place, leaves the documents out of reach', async ({
  page,
  baseURL,
}) => {
  const asked = await answerElsewhere(page)
  await openWithReader(page, baseURL)
  for (const response of [
    { status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title>' },
    { status: 200, contentType: 'text/html', body: '<!doctype html><title>First page</title>' },
  ]) {
    await page.route(`${baseURL}reader/`, (route) => route.fulfill(response))
    expect(await lookUp(page, domain, PLACES)).toEqual(PLACES.map(() => 'unreachable'))
  }
  expect(asked).toEqual([])
})

test('a frame that never arrives is given up, and so is a document', async ({ page, baseURL }) => {
  await answerElsewhere(page, () => new Promise(() => undefined))
  await openWithReader(page, baseURL)
  expect(await lookUp(page, domain, PLACES, 200)).toEqual(PLACES.map(() => 'timed-out'))
  await page.route(`${baseURL}reader/`, () => new Promise(() => undefined))
  expect(await lookUp(page, domain, PLACES, 200)).toEqual(PLACES.map(() => 'timed-out'))
  await expect(frames(page)).toHaveCount(0)
})

test('the page that fetches shows nothing, and stands in no list', async ({ page, request }) => {
  expect(await (await request.get('./sitemap.xml')).text()).not.toContain('reader')
  await page.goto('./reader/')
  await expect(page.locator('body')).toBeEmpty()
})
