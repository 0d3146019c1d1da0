import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { importing } from '../../src/i18n/en/importing.ts'
import { heading } from './wizard.ts'

/** What people do on the page that reads files. */

const FIXTURES = new URL('../../src/domain/imports/fixtures/', import.meta.url)

export const fixture = (name: string): Buffer => readFileSync(new URL(name, FIXTURES))

export async function openImporting(page: Page): Promise<void> {
  await page.goto('./check/file/')
  await expect(heading(page, importing.title)).toBeVisible()
  // Files are taken by the page's script: it is up when the page has asked for all that it needs.
  await page.waitForLoadState('networkidle')
}

export const fileField = (page: Page): Locator => page.getByLabel(importing.dropLabel)
export const pasteField = (page: Page): Locator => page.getByLabel(importing.pasteLabel)

export async function chooseFile(page: Page, name: string, content: Buffer | string): Promise<void> {
  await fileField(page).setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  })
}

/** A file of the tests, read. */
export async function readFixture(page: Page, name: string): Promise<void> {
  await chooseFile(page, name, fixture(name))
  await expect(result(page)).toBeFocused()
}

/** The heading above what a file would set up. */
export const result = (page: Page): Locator => page.getByRole('heading', { level: 2, name: /would set up$/ })
export const section = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('region', { name, exact: typeof name === 'string' })
