import { expect, type Locator, type Page } from '@playwright/test'
import { publish } from '../../src/i18n/en/publish.ts'

const { form } = publish

export const domainField = (page: Page): Locator => page.getByLabel(form.domain, { exact: true })
export const looked = (page: Page): Locator => page.getByRole('checkbox', { name: form.looked })
export const outcome = (page: Page): Locator => page.getByRole('region', { name: publish.outcomeTitle })
export const download = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: `Download ${name}`, exact: true })

export async function openPublish(page: Page): Promise<void> {
  await page.goto('./desk/domain/')
  await expect(domainField(page)).toBeVisible()
}

/** A domain with the guessed names, looked at. */
export async function publishDomain(page: Page, domain = 'example.com'): Promise<void> {
  await openPublish(page)
  await domainField(page).fill(domain)
  await looked(page).check()
  await expect(page.getByRole('heading', { name: publish.files.filesTitle })).toBeVisible()
}
