import { expect, test, type Page } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { desk } from '../src/i18n/en/desk.ts'
import { result } from '../src/i18n/en/result.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { readQr } from './support/read-qr.ts'
import { clipboard, copy, heading } from './support/wizard.ts'

const provider = (page: Page) => page.getByRole('combobox', { name: desk.provider, exact: true })

async function openDesk(page: Page): Promise<void> {
  await page.goto('./desk/')
  await expect(provider(page)).toBeVisible()
}

async function pickGmail(page: Page): Promise<void> {
  await openDesk(page)
  await provider(page).fill('gmail.com')
  await page.getByLabel(desk.app).selectOption('thunderbird-account-hub')
}

async function typeServers(page: Page, domain: string, inHost: string, outHost: string): Promise<void> {
  await openDesk(page)
  await page.getByRole('radio', { name: desk.serviceServers }).check()
  await page.getByLabel(desk.domain).fill(domain)
  await page.getByLabel(wizard.serversIn).fill(inHost)
  await page.getByLabel(wizard.serversOut).fill(outHost)
}

async function copyLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: desk.copyLink }).click()
  await expect(page.getByText(format(common.copiedWhat, { what: desk.whatLink }))).toBeVisible()
  return clipboard(page)
}

/** A customer: another browser, which knows nothing of the desk. */
async function customer(page: Page): Promise<Page> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  if (!context) throw new Error('no browser')
  return context.newPage()
}

test('from the desk over the link to the result', async ({ page }) => {
  await pickGmail(page)
  await page.getByLabel(desk.outgoing).selectOption('smtp:587:starttls')
  await page.getByLabel(desk.email, { exact: true }).fill('jane@gmail.com')
  await page.getByLabel(desk.name, { exact: true }).fill('Jane Doe')
  await expect(page.getByText(desk.standingKnown)).toBeVisible()
  await expect(page.getByText(desk.personal)).toBeVisible()
  await expect(page.getByText(desk.weak)).toBeVisible()
  const link = await copyLink(page)
  expect(link).toMatch(
    /\/setup\/#v=1&provider=gmail&client=thunderbird-account-hub&outgoing=smtp:587:starttls&email=jane%40gmail.com&name=Jane%20Doe$/,
  )
  const other = await customer(page)
  await other.goto(link)
  await expect(heading(other, 'Gmail in Thunderbird')).toBeVisible()
  await expect(other.getByText(result.weaker.outgoing)).toBeVisible()
  expect(await copy(other, 'outgoing port')).toBe('587')
  expect(await copy(other, 'incoming user name')).toBe('jane@gmail.com')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`from the desk over the QR code to the same link, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await pickGmail(page)
    const code = page.getByRole('img', { name: format(desk.qrLabel, { link: '' }) })
    const read = await readQr(await code.screenshot())
    expect(read).toEqual([await copyLink(page)])
  })

test('texts to send are in the customer’s language, with the link in each', async ({ page }) => {
  await pickGmail(page)
  await page.getByLabel(desk.language).selectOption('de')
  await expect(page.getByRole('region', { name: desk.textEmail })).toContainText('Guten Tag,')
  const link = await copyLink(page)
  expect(link).toMatch(/&lang=de$/)
  for (const [title, what] of [
    [desk.textEmail, desk.whatEmail],
    [desk.textChat, desk.whatChat],
    [desk.textTicket, desk.whatTicket],
  ] as const) {
    await page.getByRole('region', { name: title }).getByRole('button', { name: common.copy }).click()
    await expect(page.getByText(format(common.copiedWhat, { what }))).toBeVisible()
    expect(await clipboard(page)).toContain(link)
  }
  expect(await clipboard(page)).toContain('Posteingangsserver (IMAP): `imap.gmail.com`')
})

test('the view shows the very page that the link opens on', async ({ page }) => {
  await pickGmail(page)
  const view = page.getByRole('group', { name: desk.viewTitle })
  await expect(view).toContainText('Gmail in Thunderbird')
  await page.getByLabel(desk.app).selectOption('thunderbird')
  await expect(view).toContainText('Which Thunderbird is it?')
  await page.getByLabel(desk.app).selectOption('')
  await expect(view).toContainText(wizard.clientTitle)
  await typeServers(page, 'shop.example', 'imap.shop.example', 'smtp.shop.example')
  await expect(view).toContainText(trust.untrustedTitle)
})

test('typed servers: the warning that they bring is said before the link is sent, and how to avoid it', async ({
  page,
}) => {
  await typeServers(page, 'shop.example', 'imap.shop.example', 'smtp.shop.example')
  await page.getByLabel(desk.app).selectOption('ios-mail')
  await page.getByLabel(desk.outgoing).selectOption('smtp:2525:starttls')
  await expect(page.getByText(desk.standingUntrusted)).toBeVisible()
  await expect(page.getByText(desk.standingAvoidProvider)).toBeVisible()
  const other = await customer(page)
  await other.goto(await copyLink(page))
  await expect(heading(other, trust.untrustedTitle)).toBeVisible()
})

test('typed servers of a known provider make a link to that provider', async ({ page }) => {
  await typeServers(page, 'gmail.com', 'imap.gmail.com', 'smtp.gmail.com')
  await expect(page.getByText(format(desk.standingRecognised, { provider: 'Gmail' }))).toBeVisible()
  expect(await copyLink(page)).toMatch(/#v=1&provider=gmail$/)
})

test('what the page would contradict or refuse is no link', async ({ page }) => {
  await typeServers(page, 'gmail.com', 'imap.evil.example', 'smtp.evil.example')
  await expect(
    page.getByText(format(desk.standingContradicted, { provider: 'Gmail', name: 'gmail.com' })),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: desk.copyLink })).toHaveCount(0)
  await page.getByRole('button', { name: format(desk.standingUseOwner, { provider: 'Gmail' }) }).click()
  await expect(provider(page)).toHaveValue('Gmail')
  await expect(page.getByRole('button', { name: desk.copyLink })).toBeVisible()
  await typeServers(page, 'shop.example', 'imap.gmai1.com', 'smtp.shop.example')
  await expect(page.getByText(desk.standingRefused)).toBeVisible()
  await expect(page.getByRole('button', { name: desk.copyLink })).toHaveCount(0)
})

test('an address of another provider than the link’s is no link', async ({ page }) => {
  await pickGmail(page)
  await page.getByLabel(desk.email, { exact: true }).fill('jane@icloud.com')
  await expect(
    page.getByText(format(desk.standingContradicted, { provider: 'iCloud Mail', name: 'icloud.com' })),
  ).toBeVisible()
})

test('what is wrong is said at its field, what was typed stays, and the rest of the work too', async ({
  page,
}) => {
  await pickGmail(page)
  await page.getByLabel(desk.email, { exact: true }).fill('jane@')
  await page.getByLabel(desk.name, { exact: true }).fill('Jane')
  await expect(page.getByText(desk.addressProblem['bad-domain'])).toBeVisible()
  await expect(page.getByLabel(desk.email, { exact: true })).toHaveValue('jane@')
  expect(await copyLink(page)).toMatch(/client=thunderbird-account-hub&name=Jane$/)
  await page.getByRole('link', { name: desk.email }).click()
  await expect(page.getByLabel(desk.email, { exact: true })).toBeFocused()
})

test('the desk is kept over a reload, and cleared when asked', async ({ page }) => {
  await pickGmail(page)
  await page.getByLabel(desk.name, { exact: true }).fill('Jane')
  await page.reload()
  await expect(provider(page)).toHaveValue('Gmail')
  await expect(page.getByLabel(desk.name, { exact: true })).toHaveValue('Jane')
  await expect(page).not.toHaveURL(/Jane|gmail/)
  await page.getByRole('button', { name: desk.startOver }).click()
  await expect(provider(page)).toHaveValue('')
  await expect(page.getByRole('button', { name: desk.copyLink })).toHaveCount(0)
})

test('the whole job is done by keyboard', async ({ page }) => {
  await openDesk(page)
  await provider(page).focus()
  await page.keyboard.type('fastm')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(provider(page)).toHaveValue('Fastmail')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel(desk.app)).toBeFocused()
  await page.keyboard.type('Geary')
  await expect(page.getByLabel(desk.app)).toHaveValue('geary')
  const button = page.getByRole('button', { name: desk.copyLink })
  for (
    let stop = 0;
    stop < 12 && !(await button.evaluate((element) => element === document.activeElement));
    stop++
  )
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText(format(common.copiedWhat, { what: desk.whatLink }))).toBeVisible()
  expect(await clipboard(page)).toMatch(/#v=1&provider=fastmail&client=geary$/)
})
