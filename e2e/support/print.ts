import { expect, type Page } from '@playwright/test'
import { result } from '../../src/i18n/en/result.ts'

/** A browser without a window has no print dialog: the page is only told that it was asked for. Before the page is opened. */
export const withoutPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printing'] = 'yes'
    }
  })

/** Presses the button for one sheet, and waits until the page would print. */
export async function askForSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: result.printSheet }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printing', 'yes')
}

/** How many pages a printer would need. The writer of these files compresses no page object. */
export async function countPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = await page.pdf({ format, printBackground: true })
  return file.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}
