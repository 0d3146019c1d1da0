import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test, type FrameLocator, type Page } from '@playwright/test'
import { embed } from '../src/i18n/en/embed.ts'
import { listenToConsole } from './support/console.ts'
import { haveOwnCopy, UNIVERSITY } from './support/own-copy.ts'
import { copy } from './support/wizard.ts'

/** Somebody else's page, which shows inside itself what its query names. */
let server: Server
let outside = ''
let elsewhere = ''
test.beforeAll(async () => {
  server = createServer((request, response) => {
    const src = new URL(request.url ?? '/', 'http://localhost').searchParams.get('src') ?? ''
    response.setHeader('content-type', 'text/html')
    response.end(
      `<!doctype html><title>Outside</title><iframe width="600" height="900" src="${src.replaceAll('&', '&amp;')}"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => {
    server.listen(0, () => resolve())
  })
  const { port } = server.address() as AddressInfo
  outside = `http://localhost:${port}`
  elsewhere = `http://127.0.0.1:${port}`
})
test.afterAll(() => {
  server.close()
})

async function frame(page: Page, address: string, around = outside): Promise<FrameLocator> {
  await page.goto(`${around}/?src=${encodeURIComponent(address)}`)
  return page.frameLocator('iframe')
}

/** As a host that sends no header: what is left is the page's own refusal. */
async function withoutHeaders(page: Page, baseURL: string | undefined): Promise<void> {
  await page.route(`${baseURL ?? ''}**`, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const response = await route.fetch()
    const headers = Object.entries(response.headers()).filter(
      ([name]) => name !== 'content-security-policy' && name !== 'x-frame-options',
    )
    await route.fulfill({ response, headers: Object.fromEntries(headers) })
  })
}

const SETUP = '#v=1&provider=example-university&client=geary'
const named = () => ({ ...UNIVERSITY, frameAncestors: [outside] })

test.describe('inside another page', () => {
  for (const path of ['', 'setup/', 'ports/587/', 'embed/', 'nothing-here/'])
    test(`/${path} is refused by its header`, async ({ page, request, baseURL }) => {
      const { [`content-security-policy`]: policy, ...headers } = (await request.get(`./${path}`)).headers()
      expect(policy).toBe("frame-ancestors 'none'")
      expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' })
      const inside = await frame(page, `${baseURL}${path}`)
      await expect.poll(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/')
      await expect(inside.getByRole('heading')).toHaveCount(0)
    })

  for (const path of ['', 'setup/', 'ports/587/', 'nothing-here/', 'embed/nothing-here/'])
    test(`/${path} takes its content away where the host sends no header`, async ({ page, baseURL }) => {
      await withoutHeaders(page, baseURL)
      const complaints = listenToConsole(page)
      const address = `${baseURL}${path}`
      const inside = await frame(page, address)
      await expect(inside.getByRole('heading')).toHaveText([embed.refusedTitle])
      await expect(inside.getByRole('textbox')).toHaveCount(0)
      await expect(inside.getByRole('link')).toHaveCount(1)
      const link = inside.getByRole('link', { name: embed.openHere })
      await expect(link).toHaveAttribute('href', address)
      await expect(link).toHaveAttribute('target', '_blank')
      await expect(link).toHaveAttribute('rel', 'noopener')
      expect(complaints).toEqual([])
    })
})

test.describe('the small page inside another', () => {
  test.beforeEach(({ page, baseURL }) => withoutHeaders(page, baseURL))

  test('shows nothing where nobody is named', async ({ page, baseURL }) => {
    await haveOwnCopy(page, UNIVERSITY)
    const inside = await frame(page, `${baseURL}embed/${SETUP}`)
    await expect(inside.getByText(embed.refusedEmbed)).toBeVisible()
    await expect(inside.getByText('imap.example.edu')).toHaveCount(0)
  })

  test('shows nothing to a page that isn’t named', async ({ page, baseURL }) => {
    await haveOwnCopy(page, named())
    const inside = await frame(page, `${baseURL}embed/${SETUP}`, elsewhere)
    await expect(inside.getByText(embed.refusedEmbed)).toBeVisible()
  })

  test('shows nothing to a page that is itself inside one that isn’t named', async ({ page, baseURL }) => {
    await haveOwnCopy(page, named())
    const between = `${outside}/?src=${encodeURIComponent(`${baseURL}embed/${SETUP}`)}`
    const inside = (await frame(page, between, elsewhere)).frameLocator('iframe')
    await expect(inside.getByText(embed.refusedEmbed)).toBeVisible()
  })

  test('shows a setup to a page that is named, and leads out of the frame', async ({ page, baseURL }) => {
    await haveOwnCopy(page, named())
    const complaints = listenToConsole(page)
    const inside = await frame(page, `${baseURL}embed/${SETUP}&email=jane%40example.edu`)
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText('Example University in Geary')
    await expect(inside.getByText('imap.example.edu').first()).toBeVisible()
    await expect(inside.getByText('jane@example.edu').first()).toBeVisible()
    await expect(inside.getByRole('banner')).toHaveCount(0)
    await expect(inside.getByText(embed.previewTitle)).toHaveCount(0)
    const [whole] = await Promise.all([
      page.waitForEvent('popup'),
      inside.getByRole('link', { name: embed.openAll }).click(),
    ])
    await expect(whole.getByRole('heading', { level: 1 })).toBeVisible()
    expect(complaints).toEqual([])
  })

  test('asks for the app that the link leaves open', async ({ page, baseURL }) => {
    await haveOwnCopy(page, named())
    const inside = await frame(page, `${baseURL}embed/#v=1&provider=example-university&client=thunderbird`)
    await expect(inside.getByText('imap.example.edu')).toHaveCount(0)
    await inside.getByRole('combobox', { name: embed.appLabel }).selectOption('Thunderbird')
    await expect(inside.getByText('imap.example.edu').first()).toBeVisible()
    await expect(inside.getByRole('link', { name: embed.openAll })).toHaveAttribute(
      'href',
      /client=thunderbird-account-hub/,
    )
  })
})

test.describe('the small page in a window of its own', () => {
  test.beforeEach(({ page }) => haveOwnCopy(page, UNIVERSITY))

  test('is a preview that says how to frame it', async ({ page }) => {
    await page.goto(`./embed/${SETUP}`)
    await expect(page.getByRole('heading', { name: embed.previewTitle })).toBeVisible()
    expect(await copy(page, embed.frameCode)).toContain('/embed/#v=1&amp;provider=example-university')
  })

  for (const [what, fragment, said] of [
    ['no setup', '', embed.nothing],
    ['a setup that can’t be read', '#v=9', embed.broken],
    ['a provider that nobody knows', '#v=1&provider=nobody', embed.broken],
    ['servers of its own', '#v=1&domain=evil.example&in-host=imap.evil.example', embed.domainLink],
    ['an app that this provider can’t be set up in', '#v=1&provider=proton&client=ios-mail', embed.onlyWhole],
  ] as const)
    test(`says what to do with ${what}`, async ({ page }) => {
      await page.goto(`./embed/${fragment}`)
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByText('imap.evil.example')).toHaveCount(0)
      for (const link of await page.getByRole('link').all())
        await expect(link).toHaveAttribute('target', '_blank')
    })

  test('takes what is personal out of its address', async ({ page }) => {
    await page.goto(`./embed/${SETUP}&email=jane%40example.edu&name=Jane`)
    await expect(page.getByText('jane@example.edu').first()).toBeVisible()
    expect(page.url()).not.toContain('jane')
  })
})
