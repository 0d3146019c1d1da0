import { expect, test } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { directory } from '../src/i18n/en/directory.ts'
import { fix } from '../src/i18n/en/fix.ts'
import { guides } from '../src/i18n/en/guides.ts'
import { home } from '../src/i18n/en/home.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { heading } from './support/wizard.ts'

test.use({ javaScriptEnabled: false })

test('the first page says that its question needs JavaScript, and what can be read without', async ({
  page,
}) => {
  await page.goto('./')
  await expect(heading(page, home.title)).toBeVisible()
  await expect(page.getByRole('main')).toContainText(home.noScript, {
    useInnerText: true,
  })
  await expect(page.getByRole('button', { name: common.continue })).toBeHidden()
  await page.getByRole('link', { name: home.linkProviders }).click()
  await expect(heading(page, directory.providers.title)).toBeVisible()
})

test('a question says that it needs JavaScript, and leads to what can be read', async ({ page }) => {
  for (const step of ['', 'provider/', 'client/', 'outgoing/', 'result/']) {
    await page.goto(`./setup/${step}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    // Playwright leaves `noscript` out of roles and texts; its visible text is there.
    await expect(page.getByRole('main')).toContainText(wizard.needsScript, {
      useInnerText: true,
    })
    await expect(page.getByText(wizard.waiting)).toBeHidden()
  }
  await page.getByRole('main').getByRole('link', { name: common.navApps }).click()
  await expect(heading(page, directory.clients.title)).toBeVisible()
})

test('ports, providers and apps are read without JavaScript', async ({ page }) => {
  await page.goto('./ports/')
  await page.getByRole('table', { name: guides.table.caption }).getByRole('link', { name: '587' }).click()
  await expect(heading(page, /port 587/)).toBeVisible()

  await page.goto('./providers/gmail/')
  const incoming = page.getByRole('table', {
    name: 'Incoming servers of Gmail',
  })
  await expect(incoming.getByRole('row', { name: /imap\.gmail\.com 993/ })).toBeVisible()

  await page.goto('./clients/thunderbird-account-hub/')
  await expect(page.getByText('Connection security').first()).toBeVisible()
})

test('an error that a guide quotes leads to the page about it', async ({ page }) => {
  const said = '530 5.7.0 Must issue a STARTTLS command first'
  await page.goto('./ports/587/')
  const faults = page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: guides.page.columnSeen }) })
  await faults.getByRole('link', { name: said, exact: true }).click()
  await expect(heading(page, new RegExp(said))).toBeVisible()
})

test('a fault is read whole without JavaScript, and all are listed', async ({ page }) => {
  await page.goto('./fix/')
  await expect(page.getByRole('main')).toContainText(fix.decoder.noScript, { useInnerText: true })
  await expect(page.getByLabel(fix.decoder.label)).toBeHidden()
  await page.getByText(/^Outlook \(\d+\)$/).click()
  await page.getByRole('link', { name: '0x800CCC0E', exact: true }).click()
  await expect(heading(page, /^0x800CCC0E in Outlook/)).toBeVisible()
  await expect(page.getByRole('figure').first()).toContainText(fix.wire.breaksHere)
  for (const part of [fix.cures.causes, fix.cures.heading, fix.page.sources])
    await expect(page.getByRole('heading', { name: part, exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: fix.cures.appChoose })).toBeHidden()
})
