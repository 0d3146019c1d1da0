import { expect, test } from '@playwright/test'
import { check } from '../src/i18n/en/check.ts'
import { importing } from '../src/i18n/en/importing.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { openCheck, serviceField, sideOf } from './support/check.ts'
import { listenToConsole } from './support/console.ts'
import {
  chooseFile,
  fileField,
  fixture,
  openImporting,
  pasteField,
  readFixture,
  result,
  section,
} from './support/importing.ts'
import { tabTo } from './support/keyboard.ts'
import { drop, paste, problem } from './support/many.ts'
import { haveOwnCopy, STRICT } from './support/own-copy.ts'
import { chooseApp, continueButton, heading, outgoingQuestion } from './support/wizard.ts'

const profile = (): string => fixture('apple-mail.mobileconfig').toString()
const gmail = (): string =>
  profile()
    .replaceAll('jane@shop.example', 'jane@gmail.com')
    .replaceAll('imap.shop.example', 'imap.gmail.com')
    .replaceAll('smtp.shop.example', 'smtp.gmail.com')

test('a chosen profile says what it would set up and who gets the password, and nothing leaves', async ({
  page,
  baseURL,
}) => {
  const complaints = listenToConsole(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await openImporting(page)
  await readFixture(page, 'apple-mail.mobileconfig')
  await expect(page.getByText(importing.nothingWeak)).toBeVisible()
  const receivers = section(page, importing.receiversTitle).getByRole('listitem')
  await expect(receivers).toHaveText([/imap\.shop\.example.*reading/, /smtp\.shop\.example.*sending/])
  const account = section(page, importing.accountTitle)
  await expect(account).toContainText('jane@shop.example')
  await expect(account.getByText('993', { exact: true })).toBeVisible()
  await expect(section(page, importing.contentsTitle)).toContainText(importing.contentsNone)
  expect(complaints).toEqual([])
  const foreign = asked.filter((one) => !one.startsWith(baseURL ?? '') || /shop\.example/.test(one))
  expect(foreign).toEqual([])
})

test('a dropped profile tells what else is inside and what is weak, and shows no password', async ({
  page,
}) => {
  await openImporting(page)
  await drop(page.getByRole('main'), 'all.mobileconfig', fixture('apple-everything.mobileconfig').toString())
  await expect(result(page)).toHaveText('What all.mobileconfig would set up')
  await expect(page.getByText(importing.serious)).toBeVisible()
  const contents = section(page, importing.contentsTitle)
  for (const kind of [
    'root-certificate',
    'vpn',
    'wifi',
    'management',
    'restrictions',
    'calendar',
    'unknown',
  ] as const)
    await expect(contents).toContainText(importing.content[kind].title)
  await expect(contents).toContainText('com.example.unheard-of')
  const first = section(page, 'Mail account 1 of 2')
  await expect(first).toContainText(importing.serverRemark.cleartext.title)
  await expect(first).toContainText(importing.serverRemark['host-ip-address'].title)
  await expect(first).toContainText(/because the server for receiving isn’t a whole name/)
  const second = section(page, 'Mail account 2 of 2')
  await expect(second).toContainText(importing.serverRemark.starttls.title)
  const about = section(page, importing.remarksTitle)
  await expect(about).toContainText(importing.fileRemark['removal-locked'].title)
  await expect(about).toContainText('By installing this you agree')
  const main = page.getByRole('main')
  for (const secret of ['correct-horse-battery', 'wifi-secret-42', '\u202E'])
    await expect(main).not.toContainText(secret)
  // The file’s own addresses are words, never links.
  await expect(contents.getByRole('link')).toHaveCount(0)
})

test('a pasted file is read at once, and the field for it stays empty', async ({ page }) => {
  await openImporting(page)
  await pasteField(page).focus()
  await paste(page, fixture('autoconfig-weak.xml').toString())
  await expect(result(page)).toHaveText(importing.resultPasted)
  await expect(pasteField(page)).toHaveValue('')
  await expect(page.getByRole('main')).not.toContainText('old-hunter-22')
  await expect(page.getByText(importing.takenFirst)).toBeVisible()
  await expect(page.getByText(importing.androidRefuses.unencrypted.slice(0, 35))).toBeVisible()
  // Typed text waits for the button.
  await pasteField(page).fill('<plist/>')
  await page.getByRole('button', { name: importing.pasteButton }).click()
  await expect(problem(page)).toContainText('property list')
  await expect(result(page)).toHaveCount(0)
})

test('a signed profile is read, and never vouched for', async ({ page }) => {
  await openImporting(page)
  for (const name of ['signed.mobileconfig', 'signed-in-pieces.mobileconfig']) {
    await readFixture(page, name)
    await expect(section(page, importing.accountTitle)).toContainText('imap.shop.example')
    await expect(section(page, importing.remarksTitle)).toContainText(
      importing.fileRemark['signature-unchecked'].title,
    )
  }
})

test('each file that can’t be read gets a sentence of its own', async ({ page }) => {
  const bad: readonly (readonly [string, Buffer | string, string])[] = [
    ['empty.mobileconfig', '', 'There is nothing in'],
    ['binary.mobileconfig', fixture('binary.mobileconfig'), 'binary form'],
    ['encrypted.mobileconfig', fixture('encrypted.mobileconfig'), 'encrypted for one device'],
    ['only.p7s', fixture('signature-only.p7s'), 'only the signature'],
    ['cut.mobileconfig', fixture('signed.mobileconfig').subarray(0, 700), 'begins like a signed file'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]), 'is a picture'],
    ['page.html', '<!DOCTYPE html><html></html>', 'is a web page'],
    ['a.json', '{}', 'is JSON'],
    ['a.txt', 'IMAP: imap.shop.example', 'is text, but no XML'],
    ['bad.xml', '<clientConfig>\n<emailProvider>\n</clientConfig>', 'near line 3'],
    ['bomb.xml', '<!DOCTYPE a [<!ENTITY b "c">]><plist/>', 'can swell'],
    ['steal.xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><plist/>', 'steal'],
    ['dtd.xml', '<!DOCTYPE a [<!ATTLIST b c CDATA "d">]><clientConfig/>', 'a DTD inside'],
    ['prefix.xml', '<x:clientConfig xmlns:x="u"/>', 'a part called “x:clientConfig”'],
    [
      'twice.xml',
      '<clientConfig><emailProvider/><emailProvider/></clientConfig>',
      'sets “emailProvider” twice',
    ],
    ['pem.p7m', '-----BEGIN PKCS7-----', 'the binary form (DER)'],
    ['deep.xml', '<a>'.repeat(50) + '</a>'.repeat(50), 'nested more deeply'],
    ['long.xml', `<a>${'<b/>'.repeat(50_001)}</a>`, 'more parts'],
    ['k9.k9s', '<k9settings/>', '“k9settings”'],
    ['info.plist', '<plist><dict/></plist>', 'but no profile'],
    ['ask.xml', '<Autodiscover><Request/></Autodiscover>', 'what Outlook asks'],
  ]
  await openImporting(page)
  for (const [name, content, words] of bad) {
    await chooseFile(page, name, content)
    await expect(problem(page)).toContainText(words)
    await expect(problem(page)).toContainText(name)
    await expect(problem(page)).toBeFocused()
  }
  await readFixture(page, 'autodiscover.xml')
  await expect(problem(page)).toHaveCount(0)
  await expect(section(page, importing.accountTitle)).toContainText(
    importing.serverRemark['spa-left-out'].title,
  )
})

test('a file of 10 MB and more isn’t read', async ({ page }) => {
  await openImporting(page)
  await chooseFile(page, 'large.mobileconfig', Buffer.alloc(10 * 1024 * 1024 + 1, 0x20))
  await expect(problem(page)).toContainText('larger than 10 MB')
})

test('an account becomes a setup, which asks first whose the servers are', async ({ page }) => {
  await openImporting(page)
  await readFixture(page, 'autoconfig.xml')
  const setUp = page.getByRole('link', { name: importing.setUp })
  await expect(setUp).toHaveAttribute(
    'href',
    '/setup/#v=1&domain=shop.example&incoming=imap:993:tls&outgoing=smtp:465:tls&in-host=imap.shop.example&out-host=smtp.shop.example',
  )
  await expect(page.getByRole('link', { name: 'Set it up with POP3' })).toHaveAttribute(
    'href',
    /incoming=pop3:995:tls.*in-host=pop\.shop\.example/,
  )
  await setUp.click()
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'imap.shop.example' })).toBeVisible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: trust.confirmContinue }).click()
  await chooseApp(page, 'eM Client')
  await continueButton(page).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^465/ })).toBeChecked()
  await continueButton(page).click()
  await expect(page.getByRole('main')).toContainText('imap.shop.example')
  await expect(page.getByRole('main')).toContainText('smtp.shop.example')
})

test('a known provider’s file becomes a setup of our own data, without a warning', async ({ page }) => {
  await openImporting(page)
  await chooseFile(page, 'gmail.mobileconfig', gmail())
  await expect(page.getByText('These are Gmail’s servers.')).toBeVisible()
  await page.getByRole('link', { name: 'Set up Gmail in your app' }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})

test('a file that contradicts a known provider is never turned into a setup', async ({ page }) => {
  await openImporting(page)
  await chooseFile(page, 'odd.mobileconfig', profile().replaceAll('jane@shop.example', 'jane@gmail.com'))
  await expect(result(page)).toBeFocused()
  await expect(page.getByText(importing.serious)).toBeVisible()
  await expect(section(page, importing.receiversTitle)).toContainText(importing.receiver.notTheirs.title)
  await expect(page.getByText('gmail.com belongs to Gmail')).toBeVisible()
  await expect(page.getByRole('link', { name: importing.setUp })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Set up Gmail in your app' })).toHaveAttribute(
    'href',
    '/setup/#v=1&provider=gmail',
  )
})

test('where the file doesn’t say for whom it is, the domain is asked', async ({ page }) => {
  await openImporting(page)
  await chooseFile(page, 'any.mobileconfig', profile().replaceAll('jane@shop.example', ''))
  const field = page.getByLabel(importing.domainLabel)
  await expect(page.getByRole('link', { name: importing.setUp })).toHaveCount(0)
  await field.fill('shop..example')
  await expect(page.getByText(importing.domainWrong)).toBeVisible()
  await field.fill('shop.example')
  await expect(page.getByRole('link', { name: importing.setUp })).toHaveAttribute(
    'href',
    /domain=shop\.example/,
  )
})

test('an account goes to the check, with its fields filled', async ({ page }) => {
  await openImporting(page)
  await readFixture(page, 'autodiscover.xml')
  await page.getByRole('link', { name: importing.check }).click()
  await expect(serviceField(page)).toHaveValue('jane@shop.example')
  const outgoing = sideOf(page, 'outgoing')
  await expect(outgoing.getByLabel(check.part.host)).toHaveValue('smtp.shop.example')
  await expect(outgoing.getByLabel(check.part.port)).toHaveValue('587')
  await expect(outgoing.getByLabel(check.part.security)).toHaveValue('starttls')
  await expect(sideOf(page, 'incoming').getByLabel(check.part.host)).toHaveValue('imap.shop.example')
})

test('a file that is dropped or pasted on the check is read on the page for files', async ({ page }) => {
  await openCheck(page)
  await drop(page.getByRole('main'), 'mail.mobileconfig', profile())
  await expect(result(page)).toHaveText('What mail.mobileconfig would set up')
  await openCheck(page)
  await page.getByText(check.pasteTitle, { exact: true }).click()
  await page.getByLabel(check.pasteField).focus()
  await paste(page, fixture('autoconfig.xml').toString())
  await expect(result(page)).toHaveText(importing.resultPasted)
  await openCheck(page)
  await page.getByRole('link', { name: check.haveFile }).click()
  await expect(heading(page, importing.title)).toBeVisible()
})

test('the whole way by keyboard', async ({ page }) => {
  // Before the page is open: a chooser that opens while Playwright only begins to look out for one is a real one.
  const chosen = page.waitForEvent('filechooser')
  await openImporting(page)
  await tabTo(page, fileField(page))
  await page.keyboard.press('Enter')
  const chooser = await chosen
  await chooser.setFiles({
    name: 'mail.mobileconfig',
    mimeType: 'application/octet-stream',
    buffer: fixture('apple-mail.mobileconfig'),
  })
  await expect(result(page)).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: importing.setUp }))
  await page.keyboard.press('Enter')
  await expect(heading(page, trust.untrustedTitle)).toBeVisible()
})

test('a server whose name is made to deceive is called that before anything else', async ({ page }) => {
  await openImporting(page)
  await chooseFile(page, 'odd.mobileconfig', profile().replaceAll('imap.shop.example', 'imap.gmai1.com'))
  await expect(result(page)).toBeFocused()
  await expect(page.getByText(importing.serious)).toBeVisible()
  await expect(section(page, importing.receiversTitle)).toContainText(importing.receiver.deceives)
  await expect(page.getByText(importing.goOnRefused)).toBeVisible()
  await expect(page.getByRole('link', { name: importing.setUp })).toHaveCount(0)
})

test('a copy that sets up few servers turns no other file into a setup', async ({ page }) => {
  await haveOwnCopy(page, STRICT)
  await openImporting(page)
  await expect(page.getByText('Example University IT').first()).toBeVisible()
  await readFixture(page, 'autoconfig.xml')
  await expect(page.getByText(trust.refused['not-allowed']).first()).toBeVisible()
  await expect(page.getByRole('link', { name: importing.setUp })).toHaveCount(0)
})
