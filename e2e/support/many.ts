import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { many } from '../../src/i18n/en/many.ts'
import { heading } from './wizard.ts'

/** What people do on the page of many links. */

export const CUSTOMERS = `E-Mail;Anzeigename;Programm;Passwort;Ort
jane@gmail.com;"Doe, Jane";Thunderbird;geheim1;=1+1
jo@gmial.com;Jo;Outlook;geheim2;Bonn
zoe@gmx.de;Zoë;Lotus Notes;geheim3;"Köln
Nord"
`

export async function openMany(page: Page): Promise<void> {
  await page.goto('./desk/many/')
  await expect(heading(page, many.title)).toBeVisible()
  // The table is read by the page's script: it is up when the page has asked for all that it needs.
  await page.waitForLoadState('networkidle')
}

export const fileField = (page: Page): Locator => page.getByLabel(many.dropLabel)
export const saveButton = (page: Page): Locator => page.getByRole('button', { name: many.save })
export const problem = (page: Page): Locator => page.getByRole('alert')
/** A row of the table, by its number in the file. */
export const row = (page: Page, line: number): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: `Row ${line}`, exact: true }) })

export async function chooseFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await fileField(page).setInputFiles({ name, mimeType: 'text/csv', buffer: asBytes(content) })
}

export async function chooseCustomers(page: Page): Promise<void> {
  await chooseFile(page, 'customers.csv', CUSTOMERS)
  await expect(saveButton(page)).toBeVisible()
}

/** Saves the table, and reads what was saved. */
export async function savedTable(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), saveButton(page).click()])
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((rows) => navigator.clipboard.writeText(rows), text)
  await page.keyboard.press('ControlOrMeta+V')
}

/** Drops a file on an element, as from a folder. */
export async function drop(target: Locator, name: string, content: string): Promise<void> {
  await target.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([file.content], file.name))
      for (const kind of ['dragover', 'drop'])
        element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    { name, content },
  )
}

const asBytes = (content: string | Uint8Array): Buffer =>
  Buffer.from(typeof content === 'string' ? new TextEncoder().encode(content) : content)
