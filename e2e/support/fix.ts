import { expect, type Locator, type Page } from '@playwright/test'
import { fix } from '../../src/i18n/en/fix.ts'
import { heading } from './wizard.ts'

/** What people do who have a message that they don’t understand. */

export const messageField = (page: Page): Locator => page.getByLabel(fix.decoder.label)

/** The name of what was found, or of what is asked. */
export const told = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('heading', { level: 2, name, exact: typeof name === 'string' })

export const cure = (page: Page, words: string | RegExp): Locator =>
  page.getByRole('listitem').filter({ has: page.getByText(words) })

export async function openFix(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./fix/${fragment}`)
  await expect(heading(page, fix.decoder.title)).toBeVisible()
  // A button that can be pressed is answered.
  await expect(page.getByRole('button', { disabled: true })).toHaveCount(0)
}

/** As a person does: copied elsewhere, pasted here. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await messageField(page).focus()
  await page.keyboard.press('ControlOrMeta+V')
}

/** The text that support would get. */
export const preview = (page: Page): Locator =>
  page.getByRole('figure', { name: fix.handing.preview }).locator('pre')
