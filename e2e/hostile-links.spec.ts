import { expect, test, type Page } from '@playwright/test'
import { result } from '../src/i18n/en/result.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import { HOSTILE_LINKS, type Fate } from './support/hostile-links.ts'
import { copy, heading } from './support/wizard.ts'

test.describe.configure({ timeout: 300_000 })

const openLink = async (page: Page, fragment: string) => {
  await page.goto('about:blank')
  await page.goto(`./setup/#${fragment}`)
}

const TITLES: { readonly [F in Fate]: RegExp } = {
  refused: new RegExp(`^(${wizard.linkRefusedTitle}|${trust.mendedTitle})$`),
  untrusted: new RegExp(`^${trust.untrustedTitle}$`),
  contradicted: new RegExp(`^${trust.contradictedTitle}$`),
  disarmed: /^Gmail in Thunderbird$/,
}

const copyButtons = (page: Page) => page.getByRole('button', { name: /^Copy / })
const FOREIGN = /evil|pwned=1|31337/

test('there are at least eighty hostile links', () => {
  expect(HOSTILE_LINKS.length).toBeGreaterThanOrEqual(80)
})

for (const fate of ['refused', 'untrusted', 'contradicted', 'disarmed'] as const)
  test(`hostile links that are ${fate}: no script runs, no foreign server is a setting, no request leaves`, async ({
    page,
    baseURL,
  }) => {
    const complaints = listenToConsole(page)
    const elsewhere: string[] = []
    const dialogs: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(baseURL ?? '').origin)) elsewhere.push(request.url())
    })
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
    for (const { what, fragment } of HOSTILE_LINKS.filter((link) => link.fate === fate))
      await test.step(what, async () => {
        await openLink(page, fragment)
        await expect(heading(page, TITLES[fate])).toBeVisible()
        await expect(page).not.toHaveURL(/evil|pwned|hunter2|script/)
        expect(await page.evaluate(() => 'pwned' in window)).toBe(false)
        if (fate === 'disarmed') {
          expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
          for (const value of await page.locator('[class~="value"]').allTextContents())
            // A person may be called as strangely as they like.
            if (!fragment.includes('&name=')) expect(value).not.toMatch(FOREIGN)
        } else {
          await expect(copyButtons(page)).toHaveCount(0)
          await expect(page.getByRole('button', { name: result.print })).toHaveCount(0)
          await expect(page.getByRole('link', { name: FOREIGN })).toHaveCount(0)
        }
        if (fate === 'contradicted') await expect(page.locator('main')).not.toContainText(/evil|imap-new/)
      })
    expect({ complaints, elsewhere, dialogs }).toEqual({ complaints: [], elsewhere: [], dialogs: [] })
  })

const SHOP = 'v=1&domain=shop.example&client=thunderbird-account-hub'
const SERVERS = 'in-host=imap.shop.example&out-host=smtp.hoster.example'

test('an untrusted link names who would receive the password, and opens once the person has compared the names', async ({
  page,
}) => {
  await openLink(page, `${SHOP}&${SERVERS}&outgoing=smtp:2525:starttls&email=jane%40shop.example`)
  await expect(heading(page, trust.untrustedTitle)).toBeFocused()
  await expect(page.getByText('imap.shop.example')).toBeVisible()
  await expect(page.locator('strong', { hasText: /^hoster\.example$/ })).toBeVisible()
  await expect(
    page.getByText(
      format(trust.warning['foreign-host'], { registrable: 'hoster.example', domain: 'shop.example' }),
    ),
  ).toBeVisible()
  await page.getByRole('button', { name: trust.confirmContinue }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('link', { name: trust.confirmMissing }).click()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(heading(page, 'shop.example in Thunderbird')).toBeVisible()
  await expect(page.getByText(result.namedBy.link)).toBeVisible()
  await expect(page.getByText(result.weaker.outgoing)).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.shop.example')
  expect(await copy(page, 'outgoing server')).toBe('smtp.hoster.example')
  expect(await copy(page, 'outgoing port')).toBe('2525')
  expect(await copy(page, 'incoming user name')).toBe('jane@shop.example')
})

test('an untrusted link that waits survives a reload, and nothing leads around it', async ({ page }) => {
  await openLink(page, `${SHOP}&${SERVERS}`)
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  await page.reload()
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  for (const step of ['result', 'outgoing', 'client', 'servers']) {
    await page.goto(`./setup/${step}/`)
    await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  }
  await page.goto(`./setup/result/#${SHOP}&${SERVERS}`)
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  await page.getByRole('button', { name: trust.own }).click()
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
  await page.goto('./setup/result/')
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
})

test('an untrusted link isn’t printed before it is confirmed', async ({ page }) => {
  await openLink(page, `${SHOP}&${SERVERS}`)
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(trust.notPrinted)).toBeVisible()
  await expect(page.getByText('imap.shop.example')).toBeHidden()
})

test('an untrusted link with one server asks for the other, after its own was confirmed', async ({
  page,
}) => {
  await openLink(page, `${SHOP}&in-host=imap.shop.example&email=jane%40shop.example`)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: trust.confirmContinue }).click()
  await expect(page.getByLabel(wizard.serversIn)).toHaveValue('imap.shop.example')
  await expect(page.getByLabel(wizard.serversOut)).toHaveValue('')
})

test('a contradicted link opens on our settings, with the person’s app and address and not the link’s ports', async ({
  page,
}) => {
  await openLink(
    page,
    `v=1&domain=gmail.com&client=thunderbird-account-hub&incoming=pop3:995:tls&in-host=imap.evil.example&out-host=smtp.evil.example&email=jane%40gmail.com`,
  )
  await page.getByRole('button', { name: format(trust.contradictedOurs, { provider: 'Gmail' }) }).click()
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
  expect(await copy(page, 'incoming port')).toBe('993')
  expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
})

test('a link to a known provider’s servers opens on our data, and says so', async ({ page }) => {
  await openLink(
    page,
    'v=1&domain=gmail.com&client=thunderbird-account-hub&in-host=imap.gmail.com&out-host=smtp.gmail.com',
  )
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(
    page.getByText(format(result.linkNotice['servers-known'], { provider: 'Gmail' })),
  ).toBeVisible()
})

test('a link to a domain without servers asks for them', async ({ page }) => {
  await openLink(page, 'v=1&domain=shop.example')
  await expect(heading(page, format(wizard.serversTitle, { domain: 'shop.example' }))).toBeVisible()
})

test('a damaged link says what happened to it, and opens as it was', async ({ page }) => {
  const whole = 'v=1&provider=gmail&client=thunderbird-account-hub&email=jane%2Btag%40gmail.com'
  for (const [code, broken] of [
    ['html-escaped', whole.replaceAll('&', '&amp;')],
    ['encoded-twice', whole.replaceAll('%', '%25')],
    ['plus-in-address', whole.replace('%2B', '+')],
    ['capitals', whole.replace('v=', 'V=').replace('client', 'CLIENT')],
  ] as const)
    await test.step(code, async () => {
      await openLink(page, broken)
      await expect(heading(page, trust.mendedTitle)).toBeVisible()
      await expect(page.getByText(trust.mended[code])).toBeVisible()
      await expect(page).not.toHaveURL(/jane/)
      await page.getByRole('button', { name: trust.mendedOpen }).click()
      await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
      expect(await copy(page, 'incoming user name')).toBe('jane+tag@gmail.com')
    })
  await openLink(page, 'v=1&provider=gmail&client=thunderb')
  await expect(page.getByText(trust.mended['cut-off'])).toBeVisible()
  await page.getByRole('button', { name: trust.mendedRest }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})

test('a damaged link that names servers is judged like any other once it is mended', async ({ page }) => {
  await openLink(page, `${SHOP}&${SERVERS}`.replaceAll('&', '&amp;'))
  await page.getByRole('button', { name: trust.mendedOpen }).click()
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  await expect(copyButtons(page)).toHaveCount(0)
})
