import { expect as playwrightExpect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { continueButton, entryField } from '../../e2e/support/wizard.ts'
import { lookup } from '../../src/i18n/en/lookup.ts'
import { format } from '../../src/i18n/format.ts'
import { SITE } from './hosts.ts'

const PATIENCE = 90_000
export const PATIENT = { timeout: PATIENCE, interval: 100 }
/** Beside the rest of the suite a page can be slow: nothing here measures time. */
export const expectOnPage = playwrightExpect.configure({ timeout: PATIENCE })
/** Before the @: nothing that leaves may hold it. */
export const LOCAL_PART = 'jane.q7-secret'

export interface Visit {
  readonly context: BrowserContext
  readonly page: Page
  /** Every host that the browser wanted anything of, whether it came or not. */
  readonly asked: readonly string[]
  /** What went wrong in the page’s own code, or was forbidden by its policy. */
  readonly complaints: readonly string[]
}

/** A person with a browser of their own, who types their address on the first page. */
export async function visit(browser: Browser, domain: string): Promise<Visit> {
  const context = await browser.newContext({ baseURL: `https://${SITE}/`, locale: 'en-GB' })
  context.setDefaultTimeout(PATIENCE)
  const asked: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => void asked.push(new URL(request.url()).host))
  const page = await context.newPage()
  page.on('pageerror', (error) => void complaints.push(error.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text())
  })
  await page.goto('./')
  await entryField(page).fill(`${LOCAL_PART}@${domain}`)
  await continueButton(page).click()
  return { context, page, asked, complaints }
}

export const askButton = (page: Page, domain: string) =>
  page.getByRole('button', { name: format(lookup.consent.ask, { domain }), exact: true })

/** How many answers of a host have arrived, and are read to their end. */
export function countAnswers(page: Page, host: string): () => number {
  let count = 0
  page.on('requestfinished', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).host === host) count++
  })
  return () => count
}

/**
 * Gives the yes and waits for the answer. The page’s clock stands still meanwhile, or a slow machine would be a slow
 * server; `until`: it goes on from there.
 */
export async function lookUp(page: Page, domain: string, until?: () => Promise<void>): Promise<void> {
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  await askButton(page, domain).click()
  if (until) {
    await until()
    for (let second = 0; second < 60; second++) await page.clock.runFor(1000)
  }
  await expectOnPage(page.getByText(lookup.allTitle, { exact: true })).toBeVisible()
}

/** What is offered, as it is shown: `imap.shop.example IMAP 993`, with `STARTTLS` where it is. */
export async function shownServers(page: Page): Promise<readonly string[]> {
  const shown = await Promise.all([lookup.incoming, lookup.outgoing].map((title) => listBelow(page, title)))
  return shown.flat().flatMap((item) => {
    const [name = '', ...lines] = item.split('\n').filter((line) => line !== '')
    const [host = ''] = name.split(' ')
    return lines.flatMap((line) => {
      const [, protocol, port, way = ''] = /^(\w+), port (\d+) · (.*)$/.exec(line) ?? []
      const security = way.startsWith('STARTTLS') ? ' STARTTLS' : ''
      return protocol && port ? [`${host} ${protocol} ${port}${security}`] : []
    })
  })
}

const listBelow = (page: Page, title: string): Promise<readonly string[]> =>
  page
    .getByRole('heading', { level: 3, name: title, exact: true })
    .locator('xpath=following-sibling::ul[1]')
    .getByRole('listitem')
    .allInnerTexts()
