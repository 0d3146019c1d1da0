import { expect, test } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { directory } from '../src/i18n/en/directory.ts'
import { guides } from '../src/i18n/en/guides.ts'
import { home } from '../src/i18n/en/home.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { listenToConsole } from './support/console.ts'
import { copy, heading, incomingQuestion, outgoingQuestion, reachResult } from './support/wizard.ts'

/** Pages asked for at once. */
const AT_ONCE = 12

test('every page of the site map answers, with one heading, a title, a description and the policy', async ({
  request,
}) => {
  const map = await (await request.get('./sitemap.xml')).text()
  const paths = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(address ?? '').pathname,
  )
  expect(new Set(paths).size).toBe(paths.length)
  // Providers, apps, ports, and the pages that lead to them.
  expect(paths.length).toBeGreaterThan(288 + 28 + 8)

  const faults: string[] = []
  const check = async (path: string): Promise<void> => {
    const response = await request.get(path)
    const html = await response.text()
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? ''
    const wanted = {
      'status 200': response.status() === 200,
      'one h1': html.match(/<h1[ >]/g)?.length === 1,
      'a title': title.endsWith(' – Portolan'),
      'a description': /<meta name="description" content="[^"]{20,}">/.test(html),
      'the policy':
        /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'/.test(
          html,
        ),
      'no inline script': !/<script(?![^>]*\ssrc=)/.test(html),
      'no inline style': !/\sstyle="|<style/.test(html),
      'nothing from elsewhere': !/\s(src|srcset)="(https?:)?\/\//.test(html),
    }
    for (const [what, holds] of Object.entries(wanted)) if (!holds) faults.push(`${path}: not ${what}`)
  }
  const waiting = [...paths]
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) await check(path)
    }),
  )
  expect(faults).toEqual([])
})

test('questions are not in the site map, and ask not to be listed', async ({ request }) => {
  const map = await (await request.get('./sitemap.xml')).text()
  expect(map).not.toContain('/setup/result/')
  expect(await (await request.get('./setup/result/')).text()).toContain(
    '<meta name="robots" content="noindex">',
  )
  expect(await (await request.get('./robots.txt')).text()).toContain('Sitemap: ')
})

test('on the whole way nobody else is asked for anything, no request holds the address, and the console stays empty', async ({
  page,
  baseURL,
}) => {
  const complaints = listenToConsole(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await reachResult(page)
  await copy(page, 'incoming server')
  await page.getByRole('link', { name: result.aboutProvider }).click()
  await expect(heading(page, /^Gmail/)).toBeVisible()
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([])
  expect(asked.filter((url) => /jane|gmail\.com/.test(url))).toEqual([])
  expect(complaints).toEqual([])
})

test('an address that leads nowhere gives the page for it, with status 404', async ({ page }) => {
  for (const path of ['./nothing-here/', './ports/99999/', './providers/nobody/', './clients/eudora/']) {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(heading(page, common.notFoundTitle)).toBeVisible()
  }
  await page.getByRole('link', { name: common.notFoundStart }).click()
  await expect(heading(page, home.title)).toBeVisible()
})

test('pages that are only read are complete with one small script', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  for (const path of [
    'ports/',
    'ports/587/',
    'providers/',
    'providers/gmail/',
    'clients/ios-mail/',
    'about/',
  ]) {
    scripts.length = 0
    await page.goto(`./${path}`)
    await expect(heading(page, /./)).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(scripts, path).toHaveLength(1)
  }
})

test('a page that is only read gets the framework when somebody means to go on, and the next one opens in place', async ({
  page,
}) => {
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  // Whoever presses before the framework is up gets a document, as without it: then another try.
  await expect(async () => {
    await page.goto('./about/')
    documents.length = 0
    const framework = page.waitForResponse('**/assets/main-*.js')
    await page.getByRole('link', { name: common.navApps, exact: true }).hover()
    await framework
    await page.waitForLoadState('networkidle')
    await page.getByRole('link', { name: common.navPorts, exact: true }).click()
    await expect(heading(page, guides.table.title)).toBeVisible()
    expect(documents).toEqual([])
  }).toPass()
  await expect(heading(page, guides.table.title)).toBeFocused()
  await expect(page).toHaveURL(/\/ports\/$/)
})

test('a guide opens in place from a question, and Back returns to it with the choice kept', async ({
  page,
}) => {
  await page.goto('./setup/outgoing/#v=1&provider=gmail&client=em-client&incoming=imap:993:tls')
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  const documents: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url())
  })
  await page.getByRole('radio', { name: /^587/ }).check()
  await page.getByRole('link', { name: `${wizard.whyThisPort} (Port 587)` }).click()
  await expect(heading(page, /port 587/)).toBeFocused()
  await page.getByRole('link', { name: common.navProviders, exact: true }).click()
  await expect(heading(page, directory.providers.title)).toBeFocused()
  await page.goBack()
  await page.goBack()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await expect(page.getByRole('link', { name: `${wizard.whyThisPort} (Port 587)` })).toBeFocused()
  await expect(page.getByRole('radio', { name: /^587/ })).toBeChecked()
  expect(documents).toEqual([])
})

test('answers given before a guide was opened are there when the person comes back', async ({ page }) => {
  await reachResult(page)
  await page.getByRole('link', { name: /^More about/ }).click()
  await expect(heading(page, /Thunderbird/)).toBeFocused()
  await page.getByRole('link', { name: common.navPorts, exact: true }).click()
  await expect(heading(page, guides.table.title)).toBeFocused()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('link', { name: /^More about/ })).toBeFocused()
  expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
})

test('on paper there are the values, and nothing to press', async ({ page }) => {
  await reachResult(page)
  await page.emulateMedia({ media: 'print' })
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(page.getByText('imap.gmail.com').first()).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('link', { name: common.back, exact: true })).toBeHidden()
  await expect(page.getByRole('button', { name: result.copyLink })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy incoming server' })).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
})

test('“Print” asks the browser to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.body.append('printed')
  })
  await reachResult(page)
  await page.getByRole('button', { name: result.print }).click()
  await expect(page.getByText('printed')).toBeVisible()
})

test('the menu says where one is', async ({ page }) => {
  await page.goto('./ports/587/')
  await expect(page.getByRole('link', { name: common.navPorts, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(page.getByRole('link', { name: common.navApps, exact: true })).not.toHaveAttribute(
    'aria-current',
  )
})

test('pages have titles of their own, in place as well', async ({ page }) => {
  await page.goto('./setup/incoming/#v=1&provider=gmail&client=em-client')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await expect(page).toHaveTitle('How should mail arrive? – Portolan')
  await page.getByRole('link', { name: common.navAbout, exact: true }).click()
  await expect(page).toHaveTitle(`${directory.about.title} – Portolan`)
})
