import { expect, type Locator, type Page } from '@playwright/test'
import { check } from '../../src/i18n/en/check.ts'

export const serviceField = (page: Page): Locator =>
  page.getByRole('combobox', { name: check.service, exact: true })

export const sideOf = (page: Page, side: 'incoming' | 'outgoing'): Locator =>
  page.getByRole('group', { name: check[side] })

/** A line of the verdict, by the name of its setting. */
export const lineOf = (page: Page, field: keyof typeof check.field): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: check.field[field] }) })

export async function openCheck(page: Page, fragment = ''): Promise<void> {
  await page.goto(`./check/${fragment}`)
  await expect(serviceField(page)).toBeVisible()
}

/** Gmail in Thunderbird, with something right, weak, wrong and unknown in it. */
export async function fillCheck(page: Page): Promise<void> {
  await serviceField(page).fill('jane@gmail.com')
  await page.getByLabel(check.app).selectOption('thunderbird-account-hub')
  const incoming = sideOf(page, 'incoming')
  await incoming.getByLabel(check.part.host).fill('imap.gmial.com')
  await incoming.getByLabel(check.part.port).fill('993')
  await incoming.getByLabel(check.part.security).selectOption('auto')
  await incoming.getByLabel(check.part.auth).selectOption('password')
  const outgoing = sideOf(page, 'outgoing')
  await outgoing.getByLabel(check.part.host).fill('smtp.gmail.com')
  await outgoing.getByLabel(check.part.port).fill('465')
  await outgoing.getByLabel(check.part.security).selectOption('starttls')
  await expect(page.getByText(check.changeThen)).toBeVisible()
}

export async function pasteSettings(page: Page, text: string): Promise<void> {
  await page.getByText(check.pasteTitle, { exact: true }).click()
  await page.getByLabel(check.pasteField).fill(text)
  await page.getByRole('button', { name: check.pasteButton }).click()
}

export async function openMove(page: Page): Promise<void> {
  await openCheck(page)
  await page.getByRole('radio', { name: check.modeMove }).check()
  await serviceField(page).fill('gmx.net')
  await page.getByRole('combobox', { name: check.move.to, exact: true }).fill('Fastmail')
  await page.getByLabel(check.app).selectOption('ios-mail')
  await expect(page.getByRole('table', { name: check.move.title })).toBeVisible()
}
