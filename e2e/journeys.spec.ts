import { expect, test } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { portText } from '../src/i18n/en/ports.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { fillPorts } from '../src/i18n/fill-ports.ts'
import {
  chooseApp,
  chooseEdition,
  clipboard,
  continueButton,
  copy,
  drawnWindow,
  heading,
  incomingQuestion,
  outgoingQuestion,
  takeRecommended,
  takeRecommendedPorts,
  typeAddress,
} from './support/wizard.ts'

test('Gmail in Thunderbird: each value stands under its label and is copied as it stands', async ({
  page,
}) => {
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')

  await expect(heading(page, incomingQuestion)).toBeVisible()
  await expect(page.getByRole('radio', { name: `993 ${wizard.imapHeading}` })).toBeChecked()
  await continueButton(page).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^465/ })).toBeChecked()
  await continueButton(page).click()

  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(
    page.getByRole('heading', {
      name: 'Try this first: Thunderbird can do it by itself',
    }),
  ).toBeVisible()
  const window = drawnWindow(page, 'IMAP Settings')
  await expect(window.getByRole('term')).toHaveText([
    'Hostname',
    'Username',
    'Authentication method',
    'Connection security',
    'Port',
    'Hostname',
    'Username',
    'Authentication method',
    'Connection security',
    'Port',
  ])
  expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
  expect(await copy(page, 'incoming port')).toBe('993')
  expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
  expect(await copy(page, 'outgoing server')).toBe('smtp.gmail.com')
  expect(await copy(page, 'outgoing port')).toBe('465')
})

test('Outlook.com in classic Outlook: by itself only, and the page says why by hand fails', async ({
  page,
}) => {
  await typeAddress(page, 'jane@outlook.com')
  await chooseApp(page, 'Outlook')
  await chooseEdition(page, 'Outlook', 'Outlook (classic) for Windows')

  await expect(heading(page, 'Outlook.com in Outlook (classic) for Windows')).toBeVisible()
  await expect(page.getByText(result.automaticOnly)).toBeVisible()
  await expect(
    page.getByText(
      'Outlook.com accepts only a sign-in on its own page (OAuth2), and Outlook (classic) for Windows can’t do that in an account set up by hand.',
    ),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: result.dialogTitle })).toBeHidden()
  await expect(page.getByRole('link', { name: result.refusedOtherApp })).toBeVisible()

  await page.getByText(result.referenceTitle).first().click()
  const row = page.getByRole('row', { name: /IMAP outlook\.office365\.com/ })
  await expect(row.getByRole('cell', { name: '993' })).toBeVisible()
  await row.getByRole('button', { name: 'Copy incoming server' }).click()
  await expect(page.getByText('Copied: incoming server')).toBeVisible()
  expect(await clipboard(page)).toBe('outlook.office365.com')
})

test('iCloud on an iPhone: POP3 and 465 are shown, not offered; sending goes through 587', async ({
  page,
}) => {
  await typeAddress(page, 'jane@icloud.com')
  await chooseApp(page, 'Mail on iPhone and iPad')

  await expect(heading(page, incomingQuestion)).toBeVisible()
  const pop3 = page.getByRole('radio', {
    name: new RegExp(wizard.pop3Heading),
  })
  await expect(pop3).toBeDisabled()
  await expect(pop3).toHaveAccessibleDescription(/iCloud Mail doesn’t offer it\./)
  await continueButton(page).click()

  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^587/ })).toBeChecked()
  const implicit = page.getByRole('radio', { name: /^465/ })
  await expect(implicit).toBeDisabled()
  await expect(implicit).toHaveAccessibleDescription('iCloud Mail doesn’t offer it.')
  await continueButton(page).click()

  await expect(heading(page, 'iCloud Mail in Mail on iPhone and iPad')).toBeVisible()
  await expect(page.getByText(/^Make an app password at iCloud Mail/)).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.mail.me.com')
  expect(await copy(page, 'incoming user name')).toBe('jane')
  expect(await copy(page, 'outgoing server')).toBe('smtp.mail.me.com')
  expect(await copy(page, 'outgoing user name')).toBe('jane@icloud.com')
  expect(await copy(page, 'outgoing port')).toBe('587')
})

test('a small provider with POP3 only: IMAP is shown with the reason, POP3 is chosen', async ({ page }) => {
  await typeAddress(page, 'jane@biglobe.ne.jp')
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')

  await expect(heading(page, incomingQuestion)).toBeVisible()
  const imap = page.getByRole('radio', {
    name: new RegExp(wizard.imapHeading),
  })
  await expect(imap).toBeDisabled()
  await expect(imap).toHaveAccessibleDescription(/Biglobe doesn’t offer it\./)
  await expect(page.getByRole('radio', { name: new RegExp(wizard.pop3Heading) })).toBeChecked()
  await continueButton(page).click()
  await takeRecommended(page, outgoingQuestion)

  await expect(heading(page, 'Biglobe in Thunderbird')).toBeVisible()
  await expect(drawnWindow(page, 'POP3 Settings')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('mail.biglobe.ne.jp')
  expect(await copy(page, 'incoming port')).toBe('995')
})

test('Tuta lets no mail app in: said after the first question, with ways on', async ({ page }) => {
  await typeAddress(page, 'jane@tuta.com')

  await expect(heading(page, 'Tuta Mail can’t be set up in a mail app')).toBeVisible()
  await expect(page.getByText('Tuta Mail doesn’t let other mail apps in.')).toBeVisible()
  await expect(page.getByText('Use Tuta Mail’s own app or its web page.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Tuta Mail: help' })).toBeVisible()

  await page.getByRole('link', { name: result.refusedOtherProvider }).click()
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
})

test('Proton in Thunderbird: the bridge comes first, and its unusual ports are explained', async ({
  page,
}) => {
  await typeAddress(page, 'jane@proton.me')
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')

  await expect(heading(page, incomingQuestion)).toBeVisible()
  const bridge = page.getByRole('radio', { name: /^1143/ })
  await expect(bridge).toBeChecked()
  await expect(bridge).toHaveAccessibleDescription(/bridge app on your own computer/)
  await expect(page.getByText(wizard.unusual, { exact: true })).toBeVisible()
  await takeRecommendedPorts(page)

  await expect(heading(page, 'Proton Mail in Thunderbird')).toBeVisible()
  await expect(page.getByRole('heading', { name: result.beforeYouStart })).toBeVisible()
  await expect(page.getByText(/^Install Proton Mail’s bridge program on this computer/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Proton Mail: the bridge program' })).toBeVisible()
  await expect(page.getByRole('heading', { name: result.unusualTitle })).toBeVisible()
  await expect(page.getByText(portText.unusual['bridge-on-this-computer'])).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('127.0.0.1')
  expect(await copy(page, 'incoming port')).toBe('1143')
  expect(await copy(page, 'outgoing port')).toBe('1025')
})

test('Proton on an iPhone: refused, because the bridge needs a computer', async ({ page }) => {
  await typeAddress(page, 'jane@proton.me')
  await chooseApp(page, 'Mail on iPhone and iPad')

  await expect(heading(page, 'Proton Mail can’t be set up in Mail on iPhone and iPad')).toBeVisible()
  await expect(page.getByText(/A phone or tablet can’t use it\.$/)).toBeVisible()
  await page.getByRole('link', { name: result.refusedOtherApp }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})

test('Microsoft 365 under a company’s own name is recognised by its ending, and the page says so', async ({
  page,
}) => {
  await typeAddress(page, 'jane@contoso.onmicrosoft.com')

  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page.getByText('Your provider: Microsoft 365 (Exchange Online).')).toBeVisible()
  await expect(page.getByText(wizard.foundByPattern)).toBeVisible()
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')
  await takeRecommendedPorts(page)

  await expect(heading(page, 'Microsoft 365 (Exchange Online) in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('outlook.office365.com')
  expect(await copy(page, 'incoming user name')).toBe('jane@contoso.onmicrosoft.com')
  expect(await copy(page, 'outgoing server')).toBe('smtp.office365.com')
})

test('a domain that nobody knows: the person types both servers', async ({ page }) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')

  await expect(heading(page, 'Who runs the mail of some-unknown-shop.example?')).toBeVisible()
  await page.getByRole('textbox', { name: wizard.serversIn }).fill('Mail.some-unknown-shop.example')
  await page.getByRole('textbox', { name: wizard.serversOut }).fill('smtp.some-unknown-shop.example')
  await page.getByRole('radio', { name: wizard.serversUserLocal }).check()
  await continueButton(page).click()
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await expect(
    page.getByText(/^Nobody here knows which of these some-unknown-shop\.example offers/),
  ).toBeVisible()
  await takeRecommendedPorts(page)

  await expect(heading(page, 'some-unknown-shop.example in Thunderbird')).toBeVisible()
  await expect(page.getByText(result.namedBy.person)).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('mail.some-unknown-shop.example')
  expect(await copy(page, 'incoming user name')).toBe('jane')
  expect(await copy(page, 'outgoing server')).toBe('smtp.some-unknown-shop.example')
  expect(await copy(page, 'outgoing port')).toBe('465')
})

test('a domain that nobody knows: the person picks who hosts it', async ({ page }) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')

  await expect(heading(page, 'Who runs the mail of some-unknown-shop.example?')).toBeVisible()
  await page.getByRole('combobox', { name: wizard.serversPickLabel }).fill('google')
  await page.getByRole('option', { name: /^Google Workspace/ }).click()
  await page.getByRole('button', { name: wizard.serversPickButton }).click()
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')
  await takeRecommendedPorts(page)

  await expect(heading(page, 'Google Workspace in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
  expect(await copy(page, 'incoming user name')).toBe('jane@some-unknown-shop.example')
})

test('a provider without encryption: the warning comes before any setting', async ({ page }) => {
  await typeAddress(page, 'jane@nifty.com')
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')

  await expect(heading(page, incomingQuestion)).toBeVisible()
  await expect(page.getByText(wizard.unsafeWarning)).toBeVisible()
  await expect(page.getByRole('button', { name: wizard.notSure })).toBeHidden()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await continueButton(page).click()
  await expect(page.getByRole('link', { name: wizard.incomingMissing })).toBeVisible()
  await page.getByRole('radio', { name: /^110/ }).check()
  await continueButton(page).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^587.*No encryption/ }).check()
  await continueButton(page).click()

  await expect(heading(page, result.unsafeTitle)).toBeVisible()
  await expect(page.getByText(/^No encrypted way into @nifty is known to us/)).toBeVisible()
  await expect(page.getByText('pop.nifty.com')).toBeHidden()
  await expect(page.getByRole('link', { name: result.refusedOtherProvider })).toBeVisible()

  await page.getByRole('button', { name: result.unsafeShow }).click()
  await expect(heading(page, '@nifty in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('pop.nifty.com')
})

test('an app that has ended names its successors, and one of them goes on', async ({ page }) => {
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'Mail for Windows 10 and 11')

  await expect(heading(page, 'Mail for Windows 10 and 11 has ended')).toBeVisible()
  await page.getByRole('button', { name: 'Thunderbird', exact: true }).click()
  await takeRecommendedPorts(page)
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
})

test('“I’m not sure” takes what is recommended', async ({ page }) => {
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'eM Client')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await page.getByRole('button', { name: wizard.notSure }).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^587/ }).check()
  await page.getByRole('button', { name: wizard.notSure }).click()
  await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  expect(await copy(page, 'outgoing port')).toBe('465')
})

test('a step that is ticked off stays so, and a changed port starts the list anew', async ({ page }) => {
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'eM Client')
  await takeRecommendedPorts(page)
  await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  await page.getByRole('checkbox').first().check()
  await page.reload()
  await expect(page.getByRole('checkbox').first()).toBeChecked()

  await page.getByRole('link', { name: result.changeOutgoing }).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^587/ }).check()
  await continueButton(page).click()
  await expect(heading(page, 'Gmail in eM Client')).toBeVisible()
  await expect(page.getByRole('checkbox').first()).not.toBeChecked()
  expect(await copy(page, 'outgoing port')).toBe('587')
})

test('where the browser refuses to copy, the person is told to select the text', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: () => Promise.reject(new Error('refused')),
    })
  })
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'eM Client')
  await takeRecommendedPorts(page)
  await page.getByRole('button', { name: 'Copy incoming server' }).first().click()
  await expect(page.getByRole('status').filter({ hasText: common.copyFailed })).toBeVisible()
})

test('the relay port is shown, disabled, and said not to be for apps', async ({ page }) => {
  await typeAddress(page, 'jane@gmail.com')
  await chooseApp(page, 'eM Client')
  await takeRecommended(page, incomingQuestion)
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  const relay = page.getByRole('radio', { name: /^25 / })
  await expect(relay).toBeDisabled()
  await expect(relay).toHaveAccessibleDescription(new RegExp(fillPorts(wizard.reason['relay-port'])))
})

test('servers that were typed and belong to a provider we know: its rules are offered, and used', async ({
  page,
}) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')
  await page.getByRole('textbox', { name: wizard.serversIn }).fill('imap.gmail.com')
  await page.getByRole('textbox', { name: wizard.serversOut }).fill('smtp.gmail.com')
  await continueButton(page).click()
  await page.getByRole('button', { name: 'Use what we know about Google Workspace' }).click()
  await expect(page.getByText('Your provider: Google Workspace.')).toBeVisible()
})

test('where a look-up finds the servers, what they require stands before it', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=gmx-net&client=thunderbird-account-hub')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(result.beforeYouStart)
  await expect(page.getByText('with an app password where GMX (gmx.net, DACH) wants one')).toBeVisible()
})
