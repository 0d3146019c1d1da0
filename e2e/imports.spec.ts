import { readFile } from 'node:fs/promises'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { CLIENTS } from '../src/clients/registry.ts'
import type { ClientExport, SetupFormat } from '../src/domain/exporters/exporter.ts'
import { SETUP_EXPORTERS } from '../src/domain/exporters/registry.ts'
import { exportRefusals } from '../src/i18n/en/export-refusals.ts'
import { imports } from '../src/i18n/en/imports.ts'
import { profile } from '../src/i18n/en/profile.ts'
import { result } from '../src/i18n/en/result.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { format } from '../src/i18n/format.ts'
import { setupProfileWords } from '../src/i18n/profile-words.ts'
import { ANDROID, IPHONE, JANE, janesExport, openMore, openResult, shortWay } from './support/imports.ts'
import { haveOwnCopy, STRICT, UNIVERSITY } from './support/own-copy.ts'
import { readQr } from './support/read-qr.ts'
import { continueButton, heading, incomingQuestion, outgoingQuestion } from './support/wizard.ts'

const title = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 2, name, exact: true })
const downloadButton = (scope: Page | Locator): Locator =>
  scope.getByRole('button', { name: /^Download the / })

/** Presses it, and says what the browser got: the name, the type and the bytes. */
async function save(page: Page, button: Locator) {
  // A blob’s type is seen nowhere but where its address is made.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob: Blob) => {
      document.body.dataset['blobType'] = blob.type
      return make(blob)
    }
  })
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return {
    fileName: download.suggestedFilename(),
    mimeType: await page.evaluate(() => document.body.dataset['blobType']),
    content: await readFile(await download.path(), 'utf8'),
  }
}

/** What the exporter makes of the same setup, apart from the site. */
function made(
  name: Exclude<SetupFormat, 'apple-profile' | 'settings-sheet' | 'settings-text'>,
  input: ClientExport,
) {
  const exporter = SETUP_EXPORTERS[name]
  return {
    fileName: exporter.fileName(input),
    mimeType: exporter.mimeType,
    content: exporter.render(input, undefined),
  }
}

function madeProfile(input: ClientExport) {
  const exporter = SETUP_EXPORTERS['apple-profile']
  return {
    fileName: 'mailbox.org.mobileconfig',
    mimeType: 'application/x-apple-aspen-config',
    content: exporter.render(input, setupProfileWords(input, profile)),
  }
}

/** The text of the one code on the page, as a camera sees the page. */
async function scan(page: Page, label: string): Promise<string> {
  const picture = page.getByRole('img', { name: label })
  await picture.scrollIntoViewIfNeeded()
  const texts = await readQr(await page.screenshot())
  expect(texts).toHaveLength(1)
  return texts[0] ?? ''
}

const addressField = (page: Page): Locator => page.getByRole('textbox', { name: imports.form.address })
const nameField = (page: Page): Locator => page.getByRole('textbox', { name: imports.form.name })

test.describe('on an iPhone', () => {
  test.use(IPHONE)

  test('Mail gets a link to the site’s profile, with the steps in the system’s words', async ({ page }) => {
    await openResult(page, 'ios-mail')
    await expect(title(page, imports.title['apple-profile'])).toBeVisible()
    const link = shortWay(page).getByRole('link', { name: imports.downloadProfile })
    await expect(link).toHaveAttribute('href', '/profiles/mailbox-org.mobileconfig')
    await expect(link).not.toHaveAttribute('download')
    const steps = shortWay(page).getByRole('listitem')
    await expect(steps.filter({ hasText: 'Profile Downloaded' })).toBeVisible()
    await expect(steps.filter({ hasText: 'Install' })).toBeVisible()
    await expect(steps.filter({ hasText: profile.asksAddress })).toBeVisible()
    await page.getByText(imports.about.profile).click()
    await expect(page.getByText(imports.about.notVerified)).toBeVisible()
    await expect(page.getByText(/would take the place of that account/)).toBeVisible()
    await expect(page.getByText(imports.about.impersonal)).toBeVisible()
    await expect(steps.filter({ hasText: 'Remove Profile' })).toBeVisible()
    // The form is still there for whoever wants it.
    await expect(title(page, imports.byHand)).toBeVisible()
  })

  test('another choice than the site’s profile gets a file of its own', async ({ page }) => {
    await page.goto(
      './setup/#v=1&provider=gmx-net&client=ios-mail&incoming=pop3:995:tls&email=jane%40gmx.net',
    )
    await expect(title(page, imports.title['apple-profile'])).toBeVisible()
    await expect(shortWay(page).getByRole('link', { name: imports.downloadProfile })).toHaveCount(0)
    const file = await save(page, downloadButton(shortWay(page)))
    expect(file.fileName).toBe('gmx.net.mobileconfig')
    expect(file.content).toContain('EmailTypePOP')
    expect(file.content).not.toMatch(/<key>(Incoming|Outgoing)Password</)
  })
})

test('for an iPhone a computer shows a code with the address of the site’s profile', async ({
  page,
  baseURL,
}) => {
  await openResult(page, 'ios-mail', JANE)
  await expect(title(page, imports.scanApple)).toBeVisible()
  const address = new URL('/profiles/mailbox-org.mobileconfig', baseURL).href
  expect(await scan(page, imports.codeOfProfile)).toBe(address)
  await expect(page.getByText(address, { exact: true })).toBeVisible()
  expect((await page.request.get(address)).headers()['content-type']).toBe('application/x-apple-aspen-config')
})

test('for an iPhone and a choice of their own, the code opens this page there', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=gmx-net&client=ios-mail&incoming=pop3:995:tls')
  const link = await scan(page, imports.codeOfPage)
  expect(link).toContain('/setup/#v=1&provider=gmx-net&client=ios-mail&incoming=pop3:995:tls')
})

test('a Mac gets the profile with the address in it, byte for byte the exporter’s', async ({ page }) => {
  await openResult(page, 'apple-mail-macos', JANE)
  const file = await save(page, downloadButton(shortWay(page)))
  expect(file).toEqual(madeProfile(janesExport(CLIENTS['apple-mail-macos'])))
})

test('the code for Thunderbird on a phone holds what the exporter makes', async ({ page }) => {
  await openResult(page, 'thunderbird-android', JANE)
  await expect(title(page, imports.title['thunderbird-qr'])).toBeVisible()
  const { content } = made('thunderbird-qr', janesExport(CLIENTS['thunderbird-android']))
  expect(await scan(page, imports.code)).toBe(content)
  for (const words of ['Import settings', 'Scan QR code'])
    await expect(shortWay(page).getByText(words, { exact: true }).last()).toBeVisible()
})

test.describe('in dark mode', () => {
  test.use({ colorScheme: 'dark' })
  test('the code for Thunderbird is read', async ({ page }) => {
    await openResult(page, 'thunderbird-android', JANE)
    const { content } = made('thunderbird-qr', janesExport(CLIENTS['thunderbird-android']))
    expect(await scan(page, imports.code)).toBe(content)
  })
})

test.describe('on an Android phone', () => {
  test.use(ANDROID)
  test('Thunderbird gets the file, because no phone can scan itself', async ({ page }) => {
    await openResult(page, 'thunderbird-android', JANE)
    await expect(title(page, imports.title.k9s)).toBeVisible()
    const file = await save(page, downloadButton(shortWay(page)))
    expect(file).toEqual(made('k9s', janesExport(CLIENTS['thunderbird-android'])))
    await openMore(page)
    await page.getByText(imports.name['thunderbird-qr'], { exact: true }).click()
    await expect(page.getByRole('img', { name: imports.code })).toBeVisible()
  })
})

test('K-9 Mail gets the file on any device', async ({ page }) => {
  await openResult(page, 'k9-mail', JANE)
  const file = await save(page, downloadButton(shortWay(page)))
  expect(file).toEqual(made('k9s', janesExport(CLIENTS['k9-mail'])))
  // The app asks for the file as soon as “Select file” is pressed.
  await expect(shortWay(page).getByRole('listitem')).toHaveText([
    /^Press the button/,
    /Import settings/,
    /Select file/,
    result.step.pick.file,
    result.step.pick.account,
    /Import/,
    /password/,
  ])
})

for (const [client, format] of [
  ['neomutt', 'neomutt'],
  ['aerc', 'aerc'],
] as const)
  test(`${client} gets its file, and where it goes`, async ({ page }) => {
    await openResult(page, client, JANE)
    const file = await save(page, downloadButton(shortWay(page)).first())
    expect(file).toEqual(made(format, janesExport(CLIENTS[client])))
    await expect(shortWay(page).getByText(/^chmod 600 ~\/\.config/)).toBeVisible()
  })

test('mbsync’s file says to make the folder of the account first, and each file’s button says whose it is', async ({
  page,
}) => {
  await openResult(page, 'neomutt', JANE)
  await openMore(page)
  await page.getByText(imports.name.mbsync, { exact: true }).click()
  await expect(page.getByText('mkdir -p ~/Mail/jane@mailbox.org', { exact: true })).toBeVisible()
  const { content } = await save(page, page.getByRole('button', { name: imports.title.mbsync, exact: true }))
  expect(content).toContain('Path ~/Mail/jane@mailbox.org/')
})

test('a Mac is told how a profile is removed, with each way there as one step', async ({ page }) => {
  await openResult(page, 'apple-mail-macos', JANE)
  await page.getByText(imports.about.profile).click()
  const undo = page.getByRole('group').filter({ hasText: imports.about.remove }).getByRole('listitem')
  await expect(undo).toHaveText([/Device Management.*Profiles/s, result.step.pick.profile, /−/])
})

test('every app has the settings as a file of text', async ({ page }) => {
  await openResult(page, 'gmail-android', JANE)
  await openMore(page, imports.moreSheets)
  const [text, sheet] = [
    await save(page, page.getByRole('button', { name: imports.title['settings-text'] })),
    await save(page, page.getByRole('button', { name: imports.title['settings-sheet'] })),
  ]
  expect([text.mimeType, sheet.mimeType]).toEqual(['text/plain', 'text/markdown'])
  for (const { content } of [text, sheet]) {
    expect(content).toContain('imap.mailbox.org')
    expect(content).toContain('jane@mailbox.org')
  }
})

test.describe('a file that needs the address', () => {
  test('asks for it, and makes the code by keyboard alone', async ({ page }) => {
    await openResult(page, 'thunderbird-android')
    await expect(title(page, imports.title['thunderbird-qr'])).toBeVisible()
    await expect(page.getByRole('img', { name: imports.code })).toHaveCount(0)
    await addressField(page).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(imports.addressProblem.empty)).toBeVisible()
    await page.keyboard.type('jane')
    await page.keyboard.press('Enter')
    await expect(page.getByText(imports.addressProblem['no-at'])).toBeVisible()
    await expect(addressField(page)).toBeFocused()
    await expect(addressField(page)).toHaveValue('jane')
    await expect(addressField(page)).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.type('@mailbox.org')
    await page.keyboard.press('Tab')
    await expect(nameField(page)).toBeFocused()
    await page.keyboard.type('Jane Doe')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(title(page, imports.title['thunderbird-qr'])).toBeFocused()
    const { content } = made('thunderbird-qr', janesExport(CLIENTS['thunderbird-android']))
    expect(await scan(page, imports.code)).toBe(content)
    // It is an answer like any other now.
    await expect(page.getByText('jane@mailbox.org').first()).toBeVisible()
    await expect(page).not.toHaveURL(/jane/)
    await page.reload()
    expect(await scan(page, imports.code)).toBe(content)
  })

  test('takes no name with a mark in it that turns text around', async ({ page }) => {
    await openResult(page, 'k9-mail')
    await addressField(page).fill('jane@mailbox.org')
    await nameField(page).fill('Jane \u202EeoD')
    await page.getByRole('button', { name: imports.form.makeFile }).click()
    await expect(page.getByText(imports.form.nameHidden)).toBeVisible()
    await expect(nameField(page)).toBeFocused()
    await expect(downloadButton(shortWay(page))).toHaveCount(0)
    await nameField(page).fill('Jane Doe')
    await page.keyboard.press('Enter')
    await expect(downloadButton(shortWay(page))).toBeVisible()
  })

  test('says whose address it is instead, and keeps it', async ({ page }) => {
    await openResult(page, 'k9-mail')
    await addressField(page).fill('jane@gmail.com')
    await page.getByRole('button', { name: imports.form.makeFile }).click()
    await expect(
      page.getByText(format(imports.misfit['other-provider'], { provider: 'Gmail', text: 'mailbox.org' })),
    ).toBeVisible()
    await expect(addressField(page)).toHaveValue('jane@gmail.com')
    await expect(downloadButton(shortWay(page))).toHaveCount(0)
  })

  test('asks about a slip, and takes it from whoever insists', async ({ page }) => {
    await openResult(page, 'k9-mail')
    await addressField(page).fill('jane@gmial.com')
    const button = page.getByRole('button', { name: imports.form.makeFile })
    await button.click()
    await expect(
      page.getByText(format(imports.misfit['near-miss'], { suggestion: 'gmail.com' })),
    ).toBeVisible()
    await button.click()
    await expect(downloadButton(shortWay(page))).toBeVisible()
  })

  test('can be made for another one afterwards', async ({ page }) => {
    await openResult(page, 'k9-mail', JANE)
    await page.getByRole('button', { name: imports.form.change }).click()
    await expect(addressField(page)).toBeFocused()
    await expect(addressField(page)).toHaveValue('jane@mailbox.org')
    await addressField(page).fill('joe@mailbox.org')
    await page.keyboard.press('Enter')
    expect((await save(page, downloadButton(shortWay(page)))).content).toContain('joe@mailbox.org')
  })
})

test.describe('Thunderbird on a computer', () => {
  test('has nothing better than the address where it finds the settings by itself', async ({ page }) => {
    await page.goto('./setup/#v=1&provider=gmx-net&client=thunderbird-account-hub')
    await expect(title(page, format(result.automaticTitle, { client: 'Thunderbird' }))).toBeVisible()
    await expect(title(page, result.dialogTitle)).toBeVisible()
    await expect(title(page, imports.title['thunderbird-isp'])).toHaveCount(0)
    await openMore(page, imports.moreAdministrators)
    // Of a provider’s many domains nobody knows which is the person’s.
    await expect(page.getByText(imports.name['thunderbird-isp'])).toBeVisible()
    await addressField(page).fill('jane@gmx.at')
    await page.getByRole('button', { name: imports.form.makeOneMore }).click()
    await page.getByText(imports.name['thunderbird-isp'], { exact: true }).click()
    expect((await save(page, downloadButton(page))).fileName).toBe('gmx.at.xml')
  })

  test('has a file for administrators where it doesn’t, after the form', async ({ page }) => {
    await openResult(page, 'thunderbird-account-hub', JANE)
    const section = page.getByRole('region', { name: imports.title['thunderbird-isp'] })
    const file = await save(page, downloadButton(section))
    expect(file).toEqual(made('thunderbird-isp', janesExport(CLIENTS['thunderbird-account-hub'])))
    expect(file.fileName).toBe('mailbox.org.xml')
    await expect(section.getByText('/usr/lib/thunderbird/isp', { exact: true })).toBeVisible()
  })
})

test('classic Outlook is said to take no file, and administrators find one behind a press', async ({
  page,
}) => {
  await openResult(page, 'outlook-classic-windows', JANE)
  await expect(page.getByText(imports.noneForOutlook)).toBeVisible()
  // Nobody can publish anything for an address at a provider.
  await expect(page.getByText(imports.domainHelps)).toHaveCount(0)
  await openMore(page, imports.moreAdministrators)
  await expect(page.getByRole('link', { name: imports.domainLink })).toHaveAttribute('href', '/desk/domain/')
  const item = page.getByRole('listitem').filter({ hasText: imports.name['outlook-autodiscover'] })
  await item.getByText(imports.name['outlook-autodiscover'], { exact: true }).click()
  await expect(item.getByText(/PreferLocalXML/)).toBeVisible()
  await expect(item.getByRole('listitem').last()).toContainText('OLCFG.EXE')
  const file = await save(page, downloadButton(item))
  expect(file).toEqual(made('outlook-autodiscover', janesExport(CLIENTS['outlook-classic-windows'])))
  await expect(page.getByText(imports.notMade['refused-since-2016'])).toBeVisible()
})

test('what the format can’t say is said, with the reason', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=hosteurope&client=apple-mail-macos')
  await expect(title(page, result.dialogTitle)).toBeVisible()
  await expect(shortWay(page)).toHaveCount(0)
  await openMore(page, imports.moreSheets)
  await expect(page.getByRole('heading', { name: imports.declinedTitle })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: imports.name['apple-profile'] })).toContainText(
    exportRefusals['host-from-provider'],
  )
})

test.describe('a link with servers of its own', () => {
  const OWN =
    './setup/#v=1&domain=shop.example&in-host=imap.shop.example&out-host=smtp.shop.example&client=thunderbird-android&incoming=imap:993:tls&outgoing=smtp:465:tls&email=jane%40shop.example'

  test('brings no file and no code before the person has compared the names', async ({ page }) => {
    await page.goto(OWN)
    await expect(heading(page, trust.untrustedTitle)).toBeVisible()
    await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0)
    await expect(downloadButton(page)).toHaveCount(0)
    for (const box of await page.getByRole('checkbox').all()) await box.check()
    await page.getByRole('button', { name: trust.confirmContinue }).click()
    await expect(title(page, imports.title['thunderbird-qr'])).toBeVisible()
    expect(await scan(page, imports.code)).toContain('"imap.shop.example"')
  })

  test('brings none at all where it is contradicted', async ({ page }) => {
    await page.goto(
      './setup/#v=1&domain=gmail.com&in-host=imap.evil.example&out-host=smtp.evil.example&client=thunderbird-android&email=jane%40gmail.com',
    )
    await expect(heading(page, trust.contradictedTitle)).toBeVisible()
    await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0)
    await expect(downloadButton(page)).toHaveCount(0)
  })
})

test('a connection without encryption gets no file, even once it is accepted', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=nifty-com&client=k9-mail')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^110/ }).check()
  await continueButton(page).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^587.*No encryption/ }).check()
  await continueButton(page).click()
  await expect(heading(page, result.unsafeTitle)).toBeVisible()
  await page.getByRole('button', { name: result.unsafeShow }).click()
  await expect(title(page, result.dialogTitle)).toBeVisible()
  await expect(shortWay(page)).toHaveCount(0)
  await openMore(page, imports.moreSheets)
  await expect(page.getByRole('heading', { name: imports.declinedTitle })).toBeVisible()
  await expect(page.getByText(exportRefusals.unencrypted).first()).toBeVisible()
})

test('a copy’s own provider has no profile among the site’s files: the code opens this page', async ({
  page,
}) => {
  await haveOwnCopy(page, UNIVERSITY)
  await page.goto('./setup/#v=1&provider=example-university&client=ios-mail')
  await expect(title(page, imports.scanApple)).toBeVisible()
  expect(await scan(page, imports.codeOfPage)).toContain('provider=example-university&client=ios-mail')
})

test('a copy that doesn’t set a provider up offers no file of it', async ({ page }) => {
  await haveOwnCopy(page, STRICT)
  await page.goto(`./setup/#v=1&provider=mailbox-org&client=k9-mail&${JANE}`)
  await expect(heading(page, 'mailbox.org can’t be set up here')).toBeVisible()
  await expect(downloadButton(page)).toHaveCount(0)
})
