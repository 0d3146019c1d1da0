import { expect, test, type Browser, type Page } from '@playwright/test'
import { result } from '../src/i18n/en/result.ts'
import { readQr } from './support/read-qr.ts'
import { chooseApp, clipboard, heading, reachResult, takeRecommendedPorts } from './support/wizard.ts'

const section = (page: Page) => page.locator('section').filter({ hasText: result.phoneTitle })
const picture = (page: Page) => page.getByRole('img', { name: result.phoneCode })

async function openCode(page: Page): Promise<void> {
  await page.getByText(result.phoneShow).click()
  await expect(picture(page)).toBeVisible()
}

const shownLink = (page: Page): Promise<string> =>
  section(page)
    .getByText(/\/setup\/#v=1&/)
    .innerText()

/** The text of the one code on the page, as a camera sees the page and not as the document has it. */
async function scan(page: Page): Promise<string> {
  await picture(page).scrollIntoViewIfNeeded()
  const texts = await readQr(await page.screenshot())
  expect(texts).toHaveLength(1)
  return texts[0] ?? ''
}

/** Another device: nothing of this tab is there. */
async function onThePhone(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const phone = await context.newPage()
  await phone.goto(link)
  return phone
}

test('The code holds the link that stands beside it, and opens the same result on another device', async ({
  page,
  browser,
}) => {
  await reachResult(page)
  await openCode(page)
  const link = await scan(page)
  expect(link).toBe(await shownLink(page))
  expect(link).not.toContain('jane')
  const phone = await onThePhone(browser, link)
  await expect(heading(phone, 'Gmail in Thunderbird')).toBeVisible()
  await expect(phone.getByText(result.valueYourAddress, { exact: true }).first()).toBeVisible()
})

test('With the address in the code, the phone shows the very same values', async ({ page, browser }) => {
  await reachResult(page)
  await openCode(page)
  await page.getByRole('checkbox', { name: result.phoneAddress }).check()
  await expect(page.getByRole('status').filter({ hasText: result.phoneAddressIn })).toBeVisible()
  const link = await scan(page)
  expect(link).toBe(await shownLink(page))
  expect(link).toContain('email=jane%40gmail.com')
  const phone = await onThePhone(browser, link)
  await expect(heading(phone, 'Gmail in Thunderbird')).toBeVisible()
  expect(phone.url()).not.toContain('jane')
  const windows = (on: Page) => on.getByRole('figure').locator('dd.control').allInnerTexts()
  expect(await windows(phone)).toEqual(await windows(page))
})

test('For an app on the phone the code leaves the app open', async ({ page, browser }) => {
  await reachResult(page)
  await openCode(page)
  await page.getByRole('radio', { name: result.phoneOtherApp }).check()
  const phone = await onThePhone(browser, await scan(page))
  await chooseApp(phone, 'FairEmail')
  await takeRecommendedPorts(phone)
  await expect(heading(phone, 'Gmail in FairEmail')).toBeVisible()
})

test('An app of the phone is not asked about', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=fastmail&client=ios-mail')
  await openCode(page)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await expect(page.getByText(result.phoneImpersonal)).toBeVisible()
})

test.describe('in dark mode', () => {
  test.use({ colorScheme: 'dark' })
  test('the code is read', async ({ page }) => {
    await reachResult(page)
    await openCode(page)
    expect(await scan(page)).toBe(await shownLink(page))
  })
})

test('The code is read in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await reachResult(page)
  await openCode(page)
  expect(await scan(page)).toBe(await shownLink(page))
})

test('By keyboard alone the code is opened, filled and its link copied', async ({ page }) => {
  await reachResult(page)
  await page.getByText(result.phoneShow).focus()
  await page.keyboard.press('Enter')
  await expect(picture(page)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: result.phoneCopy })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: result.phoneAddress })).toBeChecked()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: `Copied: ${result.phoneLink}` })).toBeVisible()
  expect(await clipboard(page)).toBe(await scan(page))
})

test('Where the code doesn’t arrive, the page says so and gets it on the next try', async ({ page }) => {
  await reachResult(page)
  await page.context().setOffline(true)
  await page.getByText(result.phoneShow).click()
  await expect(page.getByText(result.phoneFailed)).toBeVisible()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: result.tryAgain }).click()
  await expect(picture(page)).toBeVisible()
})
