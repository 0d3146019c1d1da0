import { expect, test, type Page } from '@playwright/test'
import { home } from '../src/i18n/en/home.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import {
  chooseApp,
  chooseEdition,
  continueButton,
  copy,
  entryField,
  heading,
  incomingQuestion,
  outgoingQuestion,
  reachResult,
  takeRecommendedPorts,
  typeAddress,
} from './support/wizard.ts'

const radio = (page: Page, name: string | RegExp) =>
  page.getByRole('radio', { name, exact: typeof name === 'string' })

test('a reload at every question loses no answer', async ({ page }) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')
  await expect(heading(page, /^Who runs the mail/)).toBeVisible()
  await page.reload()
  await expect(heading(page, 'Who runs the mail of some-unknown-shop.example?')).toBeVisible()
  await page.getByRole('textbox', { name: wizard.serversIn }).fill('imap.some-unknown-shop.example')
  await page.getByRole('textbox', { name: wizard.serversOut }).fill('smtp.some-unknown-shop.example')
  await continueButton(page).click()

  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await page.reload()
  await chooseApp(page, 'Thunderbird')
  await expect(heading(page, 'Which Thunderbird is it?')).toBeVisible()
  await page.reload()
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await page.reload()
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await radio(page, /^995/).check()
  await continueButton(page).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.reload()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await radio(page, /^587/).check()
  await continueButton(page).click()

  await expect(heading(page, 'some-unknown-shop.example in Thunderbird')).toBeVisible()
  await page.reload()
  await expect(heading(page, 'some-unknown-shop.example in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.some-unknown-shop.example')
  expect(await copy(page, 'incoming port')).toBe('995')
  expect(await copy(page, 'outgoing port')).toBe('587')
  expect(await copy(page, 'incoming user name')).toBe('jane@some-unknown-shop.example')
})

test('a reload keeps what is chosen or typed and not yet sent', async ({ page }) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')
  await page.getByRole('textbox', { name: wizard.serversIn }).fill('imap.some-unknown-shop.example')
  await page.reload()
  await expect(page.getByRole('textbox', { name: wizard.serversIn })).toHaveValue(
    'imap.some-unknown-shop.example',
  )
  await page.goto('./setup/#v=1&provider=gmail&client=em-client')
  await page.getByRole('link', { name: 'Change outgoing' }).click()
  await radio(page, /^587/).check()
  await page.reload()
  await expect(radio(page, /^587/)).toBeChecked()
})

test('the browser’s Back goes through every question with its answer, and Forward to the result again', async ({
  page,
}) => {
  await reachResult(page)

  await page.goBack()
  await expect(heading(page, outgoingQuestion)).toBeFocused()
  await expect(radio(page, /^465/)).toBeChecked()
  await page.goBack()
  await expect(heading(page, incomingQuestion)).toBeFocused()
  await expect(radio(page, /^993/)).toBeChecked()
  await page.goBack()
  await expect(heading(page, 'Which Thunderbird is it?')).toBeFocused()
  await expect(radio(page, 'Thunderbird')).toBeChecked()
  await page.goBack()
  await expect(heading(page, wizard.clientTitle)).toBeFocused()
  await expect(radio(page, 'Thunderbird')).toBeChecked()
  await page.goBack()
  await expect(heading(page, home.title)).toBeFocused()
  await expect(entryField(page)).toHaveValue('jane@gmail.com')

  await page.goForward()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await page.goForward()
  await expect(heading(page, 'Which Thunderbird is it?')).toBeVisible()
  await page.goForward()
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await page.goForward()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.goForward()
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  expect(await copy(page, 'outgoing user name')).toBe('jane@gmail.com')
})

test('the page’s own Back goes through every question to the first', async ({ page }) => {
  await reachResult(page)
  const back = page.getByRole('link', { name: 'Back', exact: true })
  for (const question of [
    outgoingQuestion,
    incomingQuestion,
    'Which Thunderbird is it?',
    wizard.clientTitle,
    wizard.providerTitle,
  ]) {
    await back.click()
    await expect(heading(page, question)).toBeFocused()
  }
  await expect(entryField(page)).toHaveValue('jane@gmail.com')
})

test('another address takes back what was answered on the ground of the first', async ({ page }) => {
  await reachResult(page)
  await page.getByRole('link', { name: 'Change provider' }).click()
  await entryField(page).fill('jane@icloud.com')
  await continueButton(page).click()
  await takeRecommendedPorts(page)
  await expect(heading(page, 'iCloud Mail in Thunderbird')).toBeVisible()
  expect(await copy(page, 'outgoing port')).toBe('587')
})

test('“Start again” forgets everything', async ({ page }) => {
  await reachResult(page)
  await page.getByRole('button', { name: 'Start again' }).click()
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
  await expect(entryField(page)).toHaveValue('')
  await page.reload()
  await expect(entryField(page)).toHaveValue('')
  await page.goto('./setup/result/')
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
})

test.describe('storage refused', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
  })

  test('the whole way works', async ({ page }) => {
    await reachResult(page)
    expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
  })

  test('a reload keeps provider, app and ports through the address bar, never the address', async ({
    page,
  }) => {
    await reachResult(page)
    await expect(page).toHaveURL(
      /\/setup\/result\/#v=1&provider=gmail&client=thunderbird-account-hub&incoming=imap:993:tls&outgoing=smtp:465:tls$/,
    )
    await page.reload()
    await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
    expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
    await expect(page.getByText('jane@gmail.com')).toBeHidden()
  })

  test('a reload in the middle goes on at the same question', async ({ page }) => {
    await typeAddress(page, 'jane@gmail.com')
    await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
    await expect(page).toHaveURL(/#v=1&provider=gmail$/)
    await page.reload()
    await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
    await chooseApp(page, 'eM Client')
    await takeRecommendedPorts(page)
    await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  })

  test('a reload at a question about ports skips none, and nobody is said to have sent a link', async ({
    page,
  }) => {
    await typeAddress(page, 'jane@gmail.com')
    await chooseApp(page, 'eM Client')
    await expect(heading(page, 'How should mail arrive in eM Client?')).toBeVisible()
    await expect(page).toHaveURL(/client=em-client$/)
    await page.reload()
    await expect(heading(page, 'How should mail arrive in eM Client?')).toBeVisible()
    await takeRecommendedPorts(page)
    await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
    await expect(page.getByText(result.fromLink)).toBeHidden()
  })
})

test('a half-typed address is still there after a reload of the first page', async ({ page }) => {
  await page.goto('./')
  // The field is live once it suggests: what is typed from then on is kept.
  await expect(async () => {
    await entryField(page).fill('')
    await entryField(page).fill('jane@gm')
    await expect(page.getByRole('option').first()).toBeVisible({ timeout: 5000 })
  }).toPass()
  await page.reload()
  await expect(entryField(page)).toHaveValue('jane@gm')
})

test('what another program left in the tab’s storage breaks nothing', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('portolan'))
      sessionStorage.setItem(
        'portolan',
        '{"provider":{"toString":1},"client":"__proto__","incoming":[],"done":"x"}',
      )
  })
  await page.goto('./setup/result/')
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
  await typeAddress(page, 'jane@gmail.com')
  await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
})
