import { expect, test, type Page } from '@playwright/test'
import { desk } from '../src/i18n/en/desk.ts'
import { many } from '../src/i18n/en/many.ts'
import { result } from '../src/i18n/en/result.ts'
import { sheet } from '../src/i18n/en/sheet.ts'
import { format } from '../src/i18n/format.ts'
import { CURRENT_CLIENTS, findLongestSheet } from './support/longest-sheet.ts'
import { chooseFile, openMany } from './support/many.ts'
import { haveOwnCopy } from './support/own-copy.ts'
import { askForSheet, countPages, withoutPrinter } from './support/print.ts'
import { readQr } from './support/read-qr.ts'
import { continueButton, heading, incomingQuestion, outgoingQuestion, reachResult } from './support/wizard.ts'

const LONG_ADDRESS = 'maximilian.alexander.hohenstein@oceanography.university-of-somewhere.example'
const LONG_NAME = 'Maximilian Alexander Konstantin von und zu Hohenstein-Oberrottenberg'

const paper = (page: Page) => page.locator('.sheets')

test.beforeEach(({ page }) => withoutPrinter(page))

for (const client of CURRENT_CLIENTS) {
  test(`${client}: the longest sheet is one page of A4 and one of Letter`, async ({ page }) => {
    const whom = new URLSearchParams({ email: LONG_ADDRESS, name: LONG_NAME })
    await page.goto(`./setup/#v=1&provider=${findLongestSheet(client)}&client=${client}&${whom}`)
    await askForSheet(page)
    expect(await countPages(page, 'A4')).toBe(1)
    // Printed once, the sheet is gone, and the button makes it again.
    await expect(paper(page)).toHaveCount(0)
    await askForSheet(page)
    await expect(paper(page)).toHaveCount(1)
    expect(await countPages(page, 'Letter')).toBe(1)
  })
}

test.describe('in print', () => {
  // A printer has many more dots than a screen.
  test.use({ deviceScaleFactor: 4 })

  test('the sheet has the values, the person, the code and its link, and says that no password is on it', async ({
    page,
  }) => {
    await reachResult(page)
    await askForSheet(page)
    await page.emulateMedia({ media: 'print' })
    await expect(heading(page, 'Gmail in Thunderbird')).toHaveCount(1)
    await expect(paper(page).getByText('For jane@gmail.com')).toBeVisible()
    await expect(paper(page).getByText('imap.gmail.com')).toBeVisible()
    await expect(paper(page).getByText('smtp.gmail.com')).toBeVisible()
    await expect(paper(page).getByText(sheet.noPassword)).toBeVisible()
    await expect(paper(page).getByText(sheet.notes)).toBeVisible()
    const link = await paper(page)
      .getByText(/\/setup\/#v=1&[^ ]*$/)
      .innerText()
    expect(link).toContain('email=jane%40gmail.com')
    await paper(page).getByRole('img', { name: sheet.code }).scrollIntoViewIfNeeded()
    expect(await readQr(await page.screenshot())).toEqual([link])
  })
})

test('On paper there is nothing but the sheet, black on white in dark mode too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./setup/#v=1&provider=fastmail&client=ios-mail')
  await askForSheet(page)
  await expect(page.locator('#content')).toBeVisible()
  await expect(paper(page)).toBeHidden()
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('#content')).toBeHidden()
  await expect(paper(page)).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(heading(page, /^Fastmail in/)).toHaveCSS('color', 'rgb(0, 0, 0)')
})

test('What the app must do by itself has a sheet that says so', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=outlook-com&client=outlook-classic-windows')
  await askForSheet(page)
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).getByRole('heading', { name: sheet.ownWayOnly })).toBeVisible()
  expect(await countPages(page, 'A4')).toBe(1)
})

test('The page itself is printed as before', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=fastmail&client=ios-mail')
  await page.getByRole('button', { name: result.print, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printing', 'yes')
  await expect(paper(page)).toHaveCount(0)
})

test('A connection that others can read is never put on a sheet', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=nifty-com&client=thunderbird-account-hub')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^110/ }).check()
  await continueButton(page).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^587.*No encryption/ }).check()
  await continueButton(page).click()
  await page.getByRole('button', { name: result.unsafeShow }).click()
  await expect(page.getByRole('button', { name: result.print, exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: result.printSheet })).toHaveCount(0)
})

test('A table of customers is printed as a sheet for each row that has a link, and the others are counted', async ({
  page,
}) => {
  await openMany(page)
  await chooseFile(
    page,
    'customers.csv',
    'email,app,name\njane@gmail.com,iPhone,Jane Doe\njo@fastmail.com,Geary,Jo\nzoe@nowhere-known.example,Geary,Zoë\nmax@gmx.de,,Max\n',
  )
  await expect(page.getByRole('heading', { name: many.printTitle })).toBeVisible()
  await page.getByRole('button', { name: many.printSheets }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printing', 'yes')
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).getByRole('heading', { level: 1 })).toHaveCount(3)
  await expect(paper(page).getByText('For Jane Doe')).toBeVisible()
  expect(await countPages(page, 'A4')).toBe(3)
  await page.emulateMedia({ media: 'screen' })
  await expect(page.getByText(format(many.printedSome, { count: '3', without: '1' }))).toBeVisible()
})

test('The desk prints one sheet, with the organisation that hands it out', async ({ page }) => {
  await haveOwnCopy(page, { name: 'Example University', supportText: 'Ring 1234' })
  await page.goto('./desk/')
  await page.getByRole('combobox', { name: desk.provider, exact: true }).fill('gmail.com')
  await page.getByLabel(desk.app).selectOption('geary')
  await askForSheet(page)
  await page.emulateMedia({ media: 'print' })
  await expect(paper(page).getByText('Example University').first()).toBeVisible()
  await expect(paper(page).getByText('Ring 1234')).toBeVisible()
  expect(await countPages(page, 'Letter')).toBe(1)
})
