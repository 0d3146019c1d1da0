import { expect, test, type Page } from '@playwright/test'
import { MASK } from '../src/domain/symptoms/secrets.ts'
import { fix } from '../src/i18n/en/fix.ts'
import { probe } from '../src/i18n/en/probe.ts'
import { result } from '../src/i18n/en/result.ts'
import { heading } from './support/wizard.ts'

async function openTest(page: Page) {
  const section = page.getByRole('region', { name: probe.heading })
  await section.getByText(probe.heading).click()
  return section
}

test('a server that is typed gets its commands, and what one wrote is explained', async ({ page }) => {
  await page.goto('./fix/')
  const section = await openTest(page)
  await section.getByLabel(probe.system.macos.name).check()
  await section.getByLabel(probe.hostLabel).fill('imap.example.org')
  await expect(section.getByText('nc -vz -G 5 imap.example.org 993')).toBeVisible()
  await section.getByLabel(probe.portLabel).selectOption('587')
  await expect(
    section.getByText('curl -v --ssl-reqd --url smtp://imap.example.org:587/ -X NOOP'),
  ).toBeVisible()

  const output = section.getByLabel(probe.outputLabel)
  await output.fill('nc: connectx to imap.example.org port 587 (tcp) failed: Connection refused')
  await section.getByRole('button', { name: probe.read }).click()
  await expect(section.getByRole('status')).toContainText(probe.finding.refused.is)
  await section.getByRole('link', { name: probe.more }).click()
  await expect(page).toHaveURL(/\/fix\/any-refused\/$/)
})

test('what was chosen and typed before the page’s code arrived stays', async ({ page }) => {
  let arrive = () => undefined as void
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/assets/main-*.js', async (route) => {
    await arrived
    await route.continue()
  })
  await page.goto('./fix/')
  const section = await openTest(page)
  await section.getByLabel(probe.system.macos.name).check()
  await section.getByLabel(probe.hostLabel).fill('imap.example.org')
  arrive()
  await expect(section.getByText('nc -vz -G 5 imap.example.org 993')).toBeVisible()
  await expect(section.getByLabel(probe.system.macos.name)).toBeChecked()
})

test('a name that is none is said at its field, and nothing is explained without a text', async ({
  page,
}) => {
  await page.goto('./fix/')
  const section = await openTest(page)
  const host = section.getByLabel(probe.hostLabel)
  await host.fill('https://mail.example.org')
  await expect(host).toHaveAttribute('aria-invalid', 'true')
  await section.getByRole('button', { name: probe.read }).click()
  await expect(section.getByLabel(probe.outputLabel)).toBeFocused()
  await expect(section.getByText(probe.empty)).toBeVisible()
})

test('the reader’s own servers are filled in, and a password is hidden', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=fastmail&client=thunderbird-account-hub')
  await expect(heading(page, /^Fastmail in Thunderbird$/)).toBeVisible()
  await page.getByRole('link', { name: result.notWorking, exact: true }).click()
  await expect(heading(page, fix.decoder.title)).toBeFocused()
  const section = await openTest(page)
  await section.getByLabel(/smtp\.fastmail\.com/).check()
  await section.getByLabel(probe.system.linux.name).check()
  await expect(section.getByText('nc -vz -w 5 smtp.fastmail.com 465')).toBeVisible()

  const output = section.getByLabel(probe.outputLabel)
  await output.fill(
    '> AUTH PLAIN AGphbmVAZXhhbXBsZS50ZXN0AHJpZ2h0LTVmMmM=\n< 535 5.7.8 Error: authentication failed',
  )
  await section.getByRole('button', { name: probe.read }).click()
  await expect(output).toHaveValue(new RegExp(`AUTH PLAIN ${MASK}`))
  await expect(section.getByRole('status')).toContainText(probe.hidden)
  await expect(section.getByRole('status')).toContainText(probe.finding['login-refused'].is)
})
