import { expect, test } from '@playwright/test'
import { many } from '../src/i18n/en/many.ts'
import { listenToConsole } from './support/console.ts'
import { tabTo } from './support/keyboard.ts'
import {
  chooseCustomers,
  chooseFile,
  CUSTOMERS,
  drop,
  fileField,
  openMany,
  paste,
  problem,
  row,
  savedTable,
  saveButton,
} from './support/many.ts'
import { heading } from './support/wizard.ts'

test('a table becomes a link for each row, and what doesn’t hold says why', async ({ page, baseURL }) => {
  const complaints = listenToConsole(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await openMany(page)
  await chooseCustomers(page)
  await expect(row(page, 2)).toContainText('Gmail')
  await expect(row(page, 3)).toContainText('No link: gmial.com is probably a slip for gmail.com.')
  await expect(row(page, 4)).toContainText('We don’t know the app “Lotus Notes”')
  await expect(page.getByText('Passwords aren’t read')).toContainText('Passwort')
  await expect(page.getByRole('main')).not.toContainText('geheim')
  await expect(row(page, 2).getByRole('link')).toHaveAttribute(
    'href',
    '/setup/#v=1&provider=gmail&client=thunderbird&email=jane%40gmail.com&name=Doe%2C%20Jane',
  )
  expect(complaints).toEqual([])
  expect(asked.filter((request) => !request.startsWith(baseURL ?? '') || /jane|gmial/.test(request))).toEqual(
    [],
  )
})

test('a link of the table opens on what it leaves open', async ({ page, context }) => {
  await openMany(page)
  await chooseCustomers(page)
  const [opened] = await Promise.all([context.waitForEvent('page'), row(page, 2).getByRole('link').click()])
  await expect(heading(opened, 'Which Thunderbird is it?')).toBeVisible()
})

test('the table comes back with links, without passwords, and with no formula', async ({ page, baseURL }) => {
  await openMany(page)
  await chooseCustomers(page)
  const { name, text } = await savedTable(page)
  expect(name).toBe('customers-links.csv')
  const [header, first] = text.split('\r\n')
  expect(header).toBe('\uFEFFE-Mail;Anzeigename;Programm;Ort;link;note')
  expect(first).toBe(
    `jane@gmail.com;"Doe, Jane";Thunderbird;'=1+1;${baseURL}setup/#v=1&provider=gmail&client=thunderbird&email=jane%40gmail.com&name=Doe%2C%20Jane;`,
  )
  expect(text).toContain('"Köln\nNord"')
  expect(text).not.toContain('geheim')
})

test('pasted rows, without a header, are read too; and the field for them stays empty', async ({ page }) => {
  await openMany(page)
  await page.getByLabel(many.pasteLabel).focus()
  await paste(page, 'Jane Doe\tjane@gmail.com\tiPhone\nJo Roe\tjo@gmx.de\tOutlook\n')
  await expect(saveButton(page)).toBeVisible()
  await expect(page.getByText('no row names the columns')).toBeVisible()
  await expect(page.getByLabel(many.pasteLabel)).toHaveValue('')
  await expect(row(page, 1)).toContainText('Mail on iPhone and iPad')
})

test('what is typed into the field for rows is read by its button', async ({ page }) => {
  await openMany(page)
  await page.getByLabel(many.pasteLabel).fill('jane@gmail.com')
  await page.getByRole('button', { name: many.pasteButton }).click()
  await expect(row(page, 1)).toContainText('Gmail')
  await page.getByLabel(many.pasteLabel).fill(' ')
  await page.getByRole('button', { name: many.pasteButton }).click()
  await expect(problem(page)).toContainText(many.refused['nothing-in-it'])
  await expect(row(page, 1)).toContainText('Gmail')
})

test('a file that is dropped beside the field is taken, and the page stays', async ({ page }) => {
  await openMany(page)
  await drop(page.getByRole('contentinfo'), 'customers.csv', CUSTOMERS)
  await expect(row(page, 2)).toContainText('Gmail')
  await expect(heading(page, many.title)).toBeVisible()
})

test('a column that is read as something else, a provider and an app for all, and no addresses', async ({
  page,
}) => {
  await openMany(page)
  await chooseFile(page, 'a.csv', 'Mail,Programmversion\njane@some-firm.example,Outlook\njo@gmail.com,\n')
  await expect(row(page, 2)).toContainText('we don’t know who runs the mail of some-firm.example')
  await page.getByLabel(many.provider, { exact: true }).selectOption({ label: 'Fastmail' })
  await expect(row(page, 2)).toContainText('Fastmail')
  await expect(row(page, 2)).toContainText(many.asked)
  await page.getByText('Columns that aren’t read: 1').click()
  await page.getByLabel('Programmversion').selectOption({ label: many.role.client })
  await expect(row(page, 2)).toContainText('Outlook')
  await page.getByLabel(many.client, { exact: true }).selectOption({ label: 'K-9 Mail' })
  await expect(row(page, 3)).toContainText('K-9 Mail')
  await page.getByLabel(many.impersonal).check()
  await expect(row(page, 3).getByRole('link')).toHaveAttribute(
    'href',
    '/setup/#v=1&provider=gmail&client=k9-mail',
  )
})

test('servers of a row’s own get a link that is marked as one that warns first', async ({ page }) => {
  await openMany(page)
  await chooseFile(
    page,
    'a.csv',
    'email,in-host,out-host\nj@some-firm.example,imap.some-firm.example,smtp.some-firm.example\nj@gmail.com,imap.evil.example,\n',
  )
  await expect(row(page, 2)).toContainText('Your customer first sees a warning page')
  await expect(row(page, 3)).toContainText('belongs to Gmail')
  await expect(row(page, 3).getByRole('link')).toHaveCount(0)
  await page.getByRole('button', { name: many.filter.problem }).click()
  await expect(row(page, 2)).toBeHidden()
  await expect(row(page, 3)).toBeVisible()
})

test('5,000 rows are shown a hundred at a time', async ({ page }) => {
  await openMany(page)
  const rows = Array.from({ length: 5_000 }, (_, place) => `j${place}@gmail.com`)
  await chooseFile(page, 'long.csv', `email\n${rows.join('\n')}\n`)
  await expect(page.getByRole('table', { name: 'Rows 1 to 100 of 5,000' })).toBeVisible()
  await page.getByRole('button', { name: many.next }).click()
  await expect(page.getByRole('table', { name: 'Rows 101 to 200 of 5,000' })).toBeVisible()
  await expect(page.getByRole('button', { name: many.next })).toBeFocused()
  await expect(row(page, 102)).toContainText('j100@gmail.com')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(101)
})

test('cancelled, what was made stays and can be saved', async ({ page }) => {
  await openMany(page)
  const rows = Array.from({ length: 300_000 }, (_, place) => `j${place}@gmail.com;Jane;Outlook`)
  // Larger than what is given to a field as it is.
  await page.evaluate(
    (text) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], 'long.csv'))
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    },
    `email;name;app\n${rows.join('\n')}\n`,
  )
  await expect(row(page, 2)).toBeVisible()
  await page.getByRole('button', { name: many.cancel }).click()
  await expect(page.getByText(many.ending.cancelled).first()).toBeVisible()
  await expect(page.locator('.told')).toBeFocused()
  const { text } = await savedTable(page)
  expect(text).toContain('j0@gmail.com;Jane;Outlook;http')
  expect(text).not.toContain('j299999@gmail.com')
})

test.describe('what is no table says what to do, and what was there stays', () => {
  const PNG = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const cases: readonly (readonly [string, string, string | Uint8Array, string])[] = [
    ['a picture', 'photo.csv', PNG, 'it is a picture'],
    [
      'a workbook',
      'a.xlsx',
      Buffer.from('PK\u0003\u0004\u0014\u0000[Content_Types].xml'),
      'it is a spreadsheet’s own file',
    ],
    ['a PDF', 'a.pdf', '%PDF-1.7\n', 'it is a PDF'],
    ['nothing', 'a.csv', '', 'There is nothing in a.csv'],
    ['a header only', 'a.csv', 'email;name\n', 'There is only one row in a.csv'],
  ]
  for (const [what, name, content, sentence] of cases) {
    test(what, async ({ page }) => {
      await openMany(page)
      await chooseCustomers(page)
      await chooseFile(page, name, content)
      await expect(problem(page)).toBeFocused()
      await expect(problem(page)).toContainText(sentence)
      await expect(row(page, 2)).toContainText('Gmail')
      await expect(saveButton(page)).toBeVisible()
      await chooseCustomers(page)
      await expect(problem(page)).toBeHidden()
    })
  }

  test('two files at once', async ({ page }) => {
    await openMany(page)
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      for (const name of ['a.csv', 'b.csv']) dataTransfer.items.add(new File(['a@gmail.com'], name))
      dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
    })
    await expect(problem(page)).toContainText(many.refused['several-files'])
  })
})

test('a table in an old encoding is read, that is said, and another can be chosen', async ({ page }) => {
  await openMany(page)
  await chooseFile(
    page,
    'old.csv',
    Buffer.from('email;name;app\na@gmail.com;Zo\u00EB;L\u00F6tus\n', 'latin1'),
  )
  await expect(page.getByText(many.encodingGuessed)).toBeVisible()
  await expect(row(page, 2)).toContainText('“Lötus”')
  await page.getByLabel(many.encodingLabel).selectOption({ label: many.encoding['windows-1251'] })
  await expect(row(page, 2)).toContainText('“Lцtus”')
  await expect(page.getByText(many.encodingGuessed)).toBeHidden()
})

test('one column is enough, and 200 are folded', async ({ page }) => {
  await openMany(page)
  await chooseFile(page, 'one.csv', 'email\njane@gmail.com\n')
  await expect(page.getByText(many.oneColumn)).toBeVisible()
  await expect(row(page, 2)).toContainText('Gmail')
  const header = Array.from({ length: 199 }, (_, place) => `c${place}`).join(',')
  await chooseFile(page, 'wide.csv', `${header},email\n${header},jane@gmail.com\n`)
  await expect(page.getByText('Columns that aren’t read: 199')).toBeVisible()
  await expect(page.getByLabel('c7', { exact: true })).toBeHidden()
  await expect(row(page, 2)).toContainText('Gmail')
})

test('a table without addresses is there to be told which column has them', async ({ page }) => {
  await openMany(page)
  await chooseFile(page, 'a.csv', 'a,b\nx,1\ny,2\n')
  await expect(page.getByText(many.noAddresses)).toBeVisible()
  await expect(page.getByLabel('a', { exact: true })).toBeVisible()
})

test('all of it by the keyboard alone', async ({ page }) => {
  await openMany(page)
  await tabTo(page, fileField(page))
  await tabTo(page, page.getByLabel(many.pasteLabel))
  await paste(page, CUSTOMERS)
  await expect(saveButton(page)).toBeVisible()
  await tabTo(page, saveButton(page))
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('links.csv')
  await tabTo(page, page.getByLabel(many.encodingLabel))
  await tabTo(page, page.getByRole('button', { name: many.filter.problem }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table', { name: 'Rows 1 to 1 of 1' })).toBeVisible()
})

test('the table is still there when one comes back to the page', async ({ page }) => {
  await openMany(page)
  await chooseCustomers(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Ports' }).click()
  await expect(heading(page, many.title)).toBeHidden()
  await page.goBack()
  await expect(row(page, 2)).toContainText('Gmail')
})
