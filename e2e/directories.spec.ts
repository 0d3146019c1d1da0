import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { directory } from '../src/i18n/en/directory.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import { tabTo } from './support/keyboard.ts'
import { entryField, heading } from './support/wizard.ts'

const { providers, clients } = directory

const providerField = (page: Page): Locator => page.getByRole('searchbox', { name: providers.search })
const clientField = (page: Page): Locator => page.getByRole('searchbox', { name: clients.search })
const found = (page: Page, name: string): Locator => page.getByRole('region', { name })
const count = (page: Page): Locator => page.getByRole('status')

/** The row of an app in the table of a provider’s page. */
const appRow = (page: Page, caption: string, app: string): Locator =>
  page
    .getByRole('table', { name: caption })
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: app, exact: true }) })

test('providers are found as one types, by name and by any domain; Escape brings the list back', async ({
  page,
}) => {
  await page.goto('./providers/')
  await expect(count(page)).toHaveText(/^\d+ providers$/)
  const whole = await count(page).textContent()
  const letters = page.getByRole('navigation', { name: providers.letters })
  await expect(letters).toBeVisible()

  await providerField(page).pressSequentially('HOTMAIL')
  await expect(count(page)).toHaveText('1 provider')
  await expect(letters).toBeHidden()
  const list = found(page, providers.found)
  await expect(list.getByRole('listitem')).toHaveText(['Outlook.com Webmail, hotmail.com'])

  await page.keyboard.press('Escape')
  await expect(providerField(page)).toHaveValue('')
  await expect(providerField(page)).toBeFocused()
  await expect(count(page)).toHaveText(whole ?? '')
  await expect(letters).toBeVisible()

  await providerField(page).fill('cesky')
  await expect(list.getByRole('link')).toHaveText(['Český hosting'])
  await providerField(page).fill('jane@googlemail.com')
  await expect(list.getByRole('listitem')).toHaveText(['Gmail Webmail, googlemail.com'])
  await list.getByRole('link', { name: 'Gmail' }).click()
  await expect(heading(page, /^Gmail/)).toBeFocused()
})

test('what was typed before the framework is up is looked for when it is', async ({ page }) => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/main-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./providers/')
  await providerField(page).pressSequentially('gmx')
  await expect(page.getByRole('navigation', { name: providers.letters })).toBeVisible()
  release()
  await expect(found(page, providers.found).getByRole('link').first()).toHaveText(/^GMX/)
  await expect(providerField(page)).toHaveValue('gmx')
  await expect(providerField(page)).toBeFocused()
})

test('a provider that isn’t there: a sentence, the page kept, and the setup takes over what was typed', async ({
  page,
}) => {
  await page.goto('./providers/')
  await providerField(page).fill('jane@nowhere.example')
  await expect(page.getByText(format(providers.foundNone, { text: 'jane@nowhere.example' }))).toBeVisible()
  await expect(count(page)).toHaveText('0 providers')
  await expect(heading(page, providers.title)).toBeVisible()
  await page
    .getByRole('link', { name: format(providers.foundNoneLink, { text: 'jane@nowhere.example' }) })
    .click()
  await expect(heading(page, wizard.providerTitle)).toBeFocused()
  await expect(entryField(page)).toHaveValue('jane@nowhere.example')
})

test('a slip: who was probably meant', async ({ page }) => {
  await page.goto('./providers/')
  await providerField(page).fill('outlok')
  const list = found(page, providers.found)
  await expect(list.getByText('Did you mean Outlook.com?')).toBeVisible()
  await list.getByRole('link', { name: 'Outlook.com', exact: true }).click()
  await expect(heading(page, /^Outlook\.com/)).toBeFocused()
})

test('who comes back from a provider finds the search as it was', async ({ page }) => {
  await page.goto('./providers/')
  await providerField(page).fill('web.de')
  await found(page, providers.found).getByRole('link', { name: 'WEB.DE' }).click()
  await expect(heading(page, /^WEB\.DE/)).toBeFocused()
  await page.goBack()
  await expect(providerField(page)).toHaveValue('web.de')
  await expect(found(page, providers.found).getByRole('link').first()).toHaveText('WEB.DE')
})

test('apps are found by name, maker and device, and ended ones with them', async ({ page }) => {
  await page.goto('./clients/')
  await expect(count(page)).toHaveText(/^\d+ apps$/)
  const table = page.getByRole('table', { name: clients.found })
  const names = table.getByRole('rowheader').getByRole('link')

  await clientField(page).fill('k9')
  await expect(names).toHaveText(['K-9 Mail'])
  await expect(page.getByRole('navigation', { name: clients.platforms })).toBeHidden()
  await clientField(page).fill('ritlabs')
  await expect(names).toHaveText(['The Bat!'])
  await clientField(page).fill('outlook iphone')
  await expect(names).toHaveText(['Outlook for phones and tablets'])
  await expect(table.getByRole('row').last()).toContainText('iPhone and iPad, Android')
  await expect(count(page)).toHaveText('1 app')
  await clientField(page).fill('Postbox')
  await expect(found(page, clients.found).getByRole('heading', { name: clients.foundEnded })).toBeVisible()
  await expect(table).toBeHidden()
  await clientField(page).fill('zzqq')
  await expect(page.getByText(format(clients.foundNone, { text: 'zzqq' }))).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('table', { name: 'Mail apps for Linux' })).toBeVisible()
})

test('a search by keyboard alone, on a phone’s width', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('./providers/')
  await tabTo(page, providerField(page))
  await page.keyboard.type('fastm')
  const link = found(page, providers.found).getByRole('link', { name: 'Fastmail' })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await expect(heading(page, /^Fastmail/)).toBeFocused()
})

const SEARCHED = [
  ['./providers/', providerField, 'mail', '0 providers'],
  ['./clients/', clientField, 'outlook', '0 apps'],
] as const

for (const [path, field, text, none] of SEARCHED) {
  test(`${path} searched: an empty console, nothing for axe, nothing beyond 320 px, targets to press`, async ({
    page,
  }) => {
    const complaints = listenToConsole(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    for (const [query, shown] of [
      [text, /^(?!0)\d+ /],
      ['zzqq', none],
    ] as const) {
      await field(page).fill(query)
      await expect(count(page)).toHaveText(shown)
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(needed).toBeLessThanOrEqual(given ?? 0)
    }
    expect((await field(page).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    expect(complaints).toEqual([])
  })
}

for (const [path, field, , none] of SEARCHED) {
  test(`${path}: a long search makes nothing wider than 320 px, and is told in short`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(path)
    for (const text of ['a'.repeat(10_000), 'é'.repeat(500), 'א'.repeat(500)]) {
      await field(page).fill(text)
      await expect(count(page)).toHaveText(none)
      await expect(page.getByText(`“${text.slice(0, 60)}…”`).first()).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    }
  })
}

test('a provider’s page leads from each app to its result, and says why some can’t', async ({ page }) => {
  await page.goto('./providers/gmail/')
  const caption = format(providers.appsCaption, { provider: 'Gmail' })
  const row = appRow(page, caption, 'Thunderbird')
  await expect(row).toContainText(/IMAP 993: SSL\/TLS/)
  await expect(row.getByRole('cell', { name: 'OAuth2' })).toBeVisible()
  await row.getByRole('link', { name: 'Set up in Thunderbird' }).click()
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()

  await page.goto('./providers/proton/')
  const refused = appRow(
    page,
    format(providers.appsCaption, { provider: 'Proton Mail' }),
    'Mail on iPhone and iPad',
  )
  await expect(refused).toContainText(providers.appReason['bridge-needs-computer'])
  await expect(refused.getByRole('link')).toHaveCount(1)
})

test('a provider’s page has a way to each of its parts', async ({ page }) => {
  await page.goto('./providers/gmail/')
  const contents = page.getByRole('navigation', { name: providers.onThisPage })
  await contents.getByRole('link', { name: providers.apps }).click()
  await expect(page.getByRole('heading', { name: providers.apps })).toBeInViewport()
  await contents.getByRole('link', { name: directory.words.sources }).click()
  await expect(page.getByRole('heading', { name: directory.words.sources, exact: true })).toBeInViewport()
})

test('an app’s page says what it can do, with its notes, and how to import settings', async ({ page }) => {
  await page.goto('./clients/ios-mail/')
  const table = page.getByRole('table', {
    name: format(clients.abilitiesCaption, { client: 'Mail on iPhone and iPad' }),
  })
  await expect(table.getByRole('row', { name: /^Receiving with IMAP ✓? ?yes note 1/ })).toBeVisible()
  await expect(page.getByText(clients.noteSwitch)).toBeVisible()
  await expect(page.getByRole('heading', { name: clients.imports })).toBeVisible()
  await expect(page.getByText('Profile Downloaded')).toBeVisible()

  await page.goto('./clients/mailbird/')
  await expect(page.getByText(format(clients.importsNone, { client: 'Mailbird' }))).toBeVisible()
})

test('an app’s page leads to where an account that exists is changed, or admits that nobody knows', async ({
  page,
}) => {
  await page.goto('./clients/outlook-classic-windows-wizard/')
  await page.getByRole('link', { name: clients.editing }).press('Enter')
  await expect(page.getByRole('heading', { name: clients.editing })).toBeInViewport()
  await expect(page.getByText('Change…').first()).toBeVisible()
  const login = page.getByRole('group').filter({ hasText: clients.switchName.outgoingLogin })
  const box = login.getByText('My outgoing server (SMTP) requires authentication').first()
  await expect(box).toBeHidden()
  await login.getByText(clients.switchName.outgoingLogin).press('Enter')
  await expect(box).toBeVisible()

  await page.goto('./clients/outlook-mobile/')
  await expect(
    page.getByText(format(clients.editingAgain, { client: 'Outlook for phones and tablets' })),
  ).toBeVisible()

  await page.goto('./clients/spark/')
  await expect(page.getByText(format(clients.editingNone, { client: 'Spark' }))).toBeVisible()
})

test('an app’s page has a list for each kind of version that changes an account another way', async ({
  page,
}) => {
  await page.goto('./clients/outlook-classic-windows/')
  const older = page
    .getByRole('group', { name: format(result.stepVersions, { versions: 'older builds' }) })
    .first()
  await expect(older.getByRole('listitem')).toHaveText([
    'Open File.',
    result.step.pick.account,
    /^Open Account Settings .* Account Settings…$/,
    'Press Change…',
  ])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('both lists are whole, and nothing asks to be typed', async ({ page }) => {
    await page.goto('./providers/')
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.getByRole('link', { name: 'Gmail', exact: true }).click()
    await expect(heading(page, /^Gmail/)).toBeVisible()
    await page.goto('./clients/')
    await expect(page.getByRole('searchbox')).toBeHidden()
    await expect(page.getByRole('table', { name: 'Mail apps for Windows' })).toBeVisible()
  })
})
