import { expect, type Locator, type Page } from '@playwright/test'
import { common } from '../../src/i18n/en/common.ts'
import { home } from '../../src/i18n/en/home.ts'
import { wizard } from '../../src/i18n/en/wizard.ts'

/** What people do in the wizard, one name for each. Every wait is for something that a person would see. */

export const entryField = (page: Page): Locator => page.getByRole('combobox', { name: home.field })

/** The page's one heading: it names the question, or what came of the answers. */
export const heading = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', {
    level: 1,
    name,
    exact: typeof name === 'string',
  })

export const continueButton = (page: Page): Locator =>
  page.getByRole('button', { name: common.continue, exact: true })

export const incomingQuestion = /^How should mail arrive/
export const outgoingQuestion = /^Which port should .* send mail through/

export async function typeAddress(page: Page, text: string): Promise<void> {
  await page.goto('./')
  await entryField(page).fill(text)
  await continueButton(page).click()
}

/** Types until the suggestions are there. What was typed before the framework was up suggests nothing: one goes on typing. */
export async function typeForSuggestions(page: Page, text: string): Promise<void> {
  await entryField(page).pressSequentially(text)
  await expect(async () => {
    await page.keyboard.press('Backspace')
    await page.keyboard.type(text.slice(-1))
    await expect(page.getByRole('option').first()).toBeVisible({
      timeout: 500,
    })
  }).toPass()
}

export async function chooseApp(page: Page, name: string): Promise<void> {
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await page.getByRole('radio', { name, exact: true }).check()
  await continueButton(page).click()
}

export async function chooseEdition(page: Page, family: string, name: string): Promise<void> {
  await expect(heading(page, `Which ${family} is it?`)).toBeVisible()
  await page.getByRole('radio', { name, exact: true }).check()
  await continueButton(page).click()
}

/** Continue, with what is recommended. */
export async function takeRecommended(page: Page, question: RegExp): Promise<void> {
  await expect(heading(page, question)).toBeVisible()
  await continueButton(page).click()
}

/** Both questions about ports, with what is recommended. */
export async function takeRecommendedPorts(page: Page): Promise<void> {
  await takeRecommended(page, incomingQuestion)
  await takeRecommended(page, outgoingQuestion)
}

/** Presses a copy button (the first, where a form asks for one value twice) and says what the clipboard holds then. */
export async function copy(scope: Page | Locator, what: string): Promise<string> {
  await scope
    .getByRole('button', { name: new RegExp(`^${common.copy} ${what}$`) })
    .first()
    .click()
  const page = 'page' in scope ? scope.page() : scope
  await expect(page.getByRole('status').filter({ hasText: `Copied: ${what}` })).toBeVisible()
  return clipboard(page)
}

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())

/** Gmail in Thunderbird, up to the result. */
export async function reachResult(page: Page): Promise<void> {
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')
  await takeRecommendedPorts(page)
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
}

/** The drawn window of an app, by the title that it has in the app. */
export const drawnWindow = (page: Page, title: string): Locator =>
  page.getByRole('figure', { name: new RegExp(`^${title}`) })
