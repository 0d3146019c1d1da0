import { expect, test } from '@playwright/test'
import { hostname } from '../src/domain/address/hostname.ts'
import { configurationPlace } from '../src/domain/discovery/document.ts'
import { check } from '../src/i18n/en/check.ts'
import { common } from '../src/i18n/en/common.ts'
import { directory } from '../src/i18n/en/directory.ts'
import { fix } from '../src/i18n/en/fix.ts'
import { home } from '../src/i18n/en/home.ts'
import { result } from '../src/i18n/en/result.ts'
import { symptoms } from '../src/i18n/en/symptoms.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { lookUp, openWithReader } from './support/reader.ts'
import { clipboard, copy, heading, reachResult } from './support/wizard.ts'
import { haveOwnCopy, UNIVERSITY } from './support/own-copy.ts'

test('from the first page to the copied server, and every request stays under the folder', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await reachResult(page)
  await expect(page).toHaveURL(/\/sub\/path\/setup\/result\/#v=1&provider=gmail/)
  expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
})

test('the link to a setup keeps the folder, and opens', async ({ page, context }) => {
  await reachResult(page)
  await page.getByRole('button', { name: result.copyLink }).click()
  await expect(page.getByText(`Copied: ${result.linkCopied}`)).toBeVisible()
  const link = await clipboard(page)
  expect(link).toContain('/sub/path/setup/#v=1&provider=gmail')
  const other = await context.newPage()
  await other.goto(link)
  await expect(heading(other, 'Gmail in Thunderbird')).toBeVisible()
})

test('a page deep in the site opens directly and leads on', async ({ page }) => {
  await page.goto('./ports/587/')
  await expect(heading(page, /port 587/)).toBeVisible()
  await page.getByRole('link', { name: common.navProviders, exact: true }).click()
  await expect(heading(page, directory.providers.title)).toBeVisible()
  await expect(page).toHaveURL(/\/sub\/path\/providers\/$/)
  await page.getByRole('link', { name: 'Gmail', exact: true }).click()
  await expect(heading(page, /^Gmail/)).toBeVisible()
  await page.getByRole('link', { name: 'Set up Gmail in your app' }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page).toHaveURL(/\/sub\/path\/setup\/client\//)
})

test('a provider’s profile is there too, and said to be one', async ({ request }) => {
  const response = await request.get('./profiles/gmail.mobileconfig')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('application/x-apple-aspen-config')
})

test('a fault’s page, the page of faults and the check keep the folder too', async ({ page }) => {
  await page.goto('./fix/outlook-0x800ccc0e/')
  await expect(heading(page, /^0x800CCC0E/)).toBeVisible()
  await page.getByRole('link', { name: fix.page.pasteLink }).click()
  await expect(heading(page, fix.decoder.title)).toBeVisible()
  await expect(page).toHaveURL(/\/sub\/path\/fix\/$/)
  await page.getByLabel(fix.decoder.label).fill('535 5.7.8 Error: authentication failed')
  await expect(page.getByRole('heading', { name: symptoms.symptom['srv-535'].name })).toBeVisible()
  await page.getByRole('link', { name: common.footerCheck }).click()
  await expect(heading(page, check.title)).toBeVisible()
  await expect(page).toHaveURL(/\/sub\/path\/check\/$/)
})

test('a reload, Back and the logo stay under the folder', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=gmail&client=em-client')
  await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  await page.getByRole('link', { name: common.siteName, exact: true }).click()
  await expect(heading(page, home.title)).toBeFocused()
  await expect(page).toHaveURL(/\/sub\/path\/$/)
  await page.goBack()
  await expect(heading(page, 'Gmail in eM Client')).toBeFocused()
})

test('an address that leads nowhere gives the page for it, which leads to the first page', async ({
  page,
}) => {
  const response = await page.goto('./nothing/here/')
  expect(response?.status()).toBe(404)
  await expect(heading(page, common.notFoundTitle)).toBeVisible()
  await page.getByRole('link', { name: common.notFoundStart }).click()
  await expect(heading(page, home.title)).toBeVisible()
  await expect(page).toHaveURL(/\/sub\/path\/$/)
})

test('the site map’s addresses are under the folder', async ({ request }) => {
  const map = await (await request.get('./sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  )
  expect(paths.filter((path) => !path.startsWith('/sub/path/'))).toEqual([])
  const [first] = paths.filter((path) => path.includes('/providers/gmail/'))
  expect((await request.get(first ?? '')).status()).toBe(200)
})

test('an organisation’s file and logo lie in the folder, and so does its own provider’s page', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await haveOwnCopy(page, UNIVERSITY)
  await page.goto('./ports/587/')
  await expect(page.getByRole('link', { name: UNIVERSITY.name, exact: true })).toHaveAttribute(
    'href',
    '/sub/path/',
  )
  await expect(page.getByRole('banner').locator('img')).toHaveAttribute('src', '/sub/path/logo.svg')
  expect(asked).toContain('/sub/path/portolan.json')
  await page.goto('./providers/example-university/')
  await expect(heading(page, /^Example University/)).toBeVisible()
})

test('a domain’s document is fetched through the folder’s own page', async ({ page, baseURL }) => {
  const domain = hostname('shop.example')
  await page.route(configurationPlace(domain), (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '{}' }),
  )
  await openWithReader(page, baseURL)
  const framed = page.waitForRequest(`${baseURL}reader/`)
  expect(await lookUp(page, domain, [configurationPlace(domain)])).toEqual(['{}'])
  await framed
})
