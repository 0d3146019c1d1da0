import { expect, test } from '@playwright/test'
import {
  TROUBLESHOOTING_WITH_NAMES,
  TROUBLESHOOTING_WITHOUT_NAMES,
} from '../src/domain/check/example-troubleshooting.ts'
import { MASK } from '../src/domain/symptoms/secrets.ts'
import { check } from '../src/i18n/en/check.ts'
import { common } from '../src/i18n/en/common.ts'
import { fix } from '../src/i18n/en/fix.ts'
import { directory } from '../src/i18n/en/directory.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import {
  fillCheck,
  lineOf,
  openCheck,
  openMove,
  pasteSettings,
  serviceField,
  sideOf,
} from './support/check.ts'
import { tabTo } from './support/keyboard.ts'
import { haveOwnCopy, STRICT } from './support/own-copy.ts'
import { clipboard, heading } from './support/wizard.ts'

test('each line gets its verdict, and what is to be changed stands first, in the app’s words', async ({
  page,
}) => {
  await openCheck(page)
  await fillCheck(page)
  await expect(page.getByText('Change only these 3 fields')).toBeVisible()
  const host = lineOf(page, 'incoming.host')
  await expect(host).toContainText(check.verdict.wrong)
  await expect(host).toContainText('imap.gmial.com')
  await expect(host).toContainText('imap.gmail.com')
  await expect(host.getByRole('rowheader')).toContainText('Server Name:')
  await expect(lineOf(page, 'incoming.security')).toContainText(check.verdict.weak)
  await expect(lineOf(page, 'incoming.port')).toContainText(check.verdict.right)
  await expect(lineOf(page, 'incoming.auth')).toContainText(check.verdict.unknown)
  const outgoing = lineOf(page, 'outgoing.security')
  await expect(outgoing).toContainText('STARTTLS')
  await expect(outgoing).toContainText('SSL/TLS')
  await expect(outgoing.getByRole('rowheader')).toContainText('Connection security')
  await expect(outgoing.getByRole('link', { name: 'About port 465' })).toHaveAttribute(
    'href',
    /\/ports\/465\/$/,
  )
})

test('what it says to change makes it right', async ({ page }) => {
  await openCheck(page)
  await fillCheck(page)
  const incoming = sideOf(page, 'incoming')
  await lineOf(page, 'incoming.host').getByRole('button', { name: /^Copy/ }).click()
  await incoming.getByLabel(check.part.host).fill(await clipboard(page))
  await incoming.getByLabel(check.part.security).selectOption('tls')
  await expect(page.getByText(check.changeOne)).toBeVisible()
  await sideOf(page, 'outgoing').getByLabel(check.part.security).selectOption('tls')
  await expect(page.getByText(check.allUnknown)).toBeVisible()
  await incoming.getByLabel(check.part.auth).selectOption('oauth2')
  await expect(page.getByText(check.allRight)).toBeVisible()
})

test('a settings email fills in the form, and its password is hidden at once', async ({ page }) => {
  await openCheck(page)
  await pasteSettings(
    page,
    'Posteingangsserver: pop.gmx.net, Port 110\nVerschlüsselung: keine\nBenutzername: jane@gmx.de\nPasswort: hunter2\nPostausgangsserver: mail.gmx.net, Port 25',
  )
  await expect(page.getByText(check.pasteMasked)).toBeVisible()
  await expect(page.getByLabel(check.pasteField)).not.toHaveValue(/hunter2/)
  expect(await page.content()).not.toContain('hunter2')
  await expect(page.getByText('Incoming encryption from “Verschlüsselung: keine”')).toBeVisible()
  await expect(sideOf(page, 'incoming').getByLabel(check.part.port)).toHaveValue('110')
  await expect(page.getByText(/^Compared with GMX/)).toBeVisible()
  await expect(lineOf(page, 'incoming.security')).toContainText(check.reason.cleartext)
  await expect(lineOf(page, 'outgoing.port')).toContainText(check.verdict.wrong)
})

test('Thunderbird’s own report gives its accounts to choose from', async ({ page }) => {
  await openCheck(page)
  await pasteSettings(page, TROUBLESHOOTING_WITH_NAMES)
  await expect(page.getByRole('radio', { name: 'jane@gmail.com (IMAP)' })).toBeChecked()
  await expect(serviceField(page)).toHaveValue('jane@gmail.com')
  await expect(lineOf(page, 'incoming.host')).toContainText(check.verdict.wrong)
  await page.getByRole('radio', { name: 'GMX, old (POP3)' }).check()
  await expect(serviceField(page)).toHaveValue('jane@gmx.net')
  await expect(sideOf(page, 'incoming').getByLabel(check.part.host)).toHaveValue('pop.gmx.net')
  await expect(lineOf(page, 'outgoing.port')).toContainText(check.verdict.wrong)
})

test('its report without names tells the provider by the server', async ({ page }) => {
  await openCheck(page)
  await pasteSettings(page, TROUBLESHOOTING_WITHOUT_NAMES)
  await expect(
    page.getByText('Compared with Gmail, because imap.gmial.com looks like its server.'),
  ).toHaveCount(0)
  await expect(page.getByText('Compared with Gmail, because smtp.gmail.com is its server.')).toBeVisible()
})

test('Thunderbird’s raw data, nonsense and nothing are told apart', async ({ page }) => {
  await openCheck(page)
  await pasteSettings(page, '{ "application": { "name": "Thunderbird" }, "modifiedPreferences": {} }')
  await expect(page.getByText(/^These are Thunderbird’s raw data/)).toBeVisible()
  await page.getByLabel(check.pasteField).fill('📬 hello')
  await page.getByRole('button', { name: check.pasteButton }).click()
  await expect(page.getByText(check.pasteNothing)).toBeVisible()
  await expect(page.getByLabel(check.pasteField)).toHaveValue('📬 hello')
  await page.getByLabel(check.pasteField).fill('')
  await page.getByRole('button', { name: check.pasteButton }).click()
  await expect(page.getByText(check.pasteEmpty)).toBeVisible()
})

test('a password that is typed is masked whole when the field is left', async ({ page }) => {
  await openCheck(page)
  await page.getByText(check.pasteTitle, { exact: true }).click()
  const field = page.getByLabel(check.pasteField)
  await field.pressSequentially('imap.gmx.net 993 SSL\npassword: Zx7qLmw9\n')
  await page.getByRole('button', { name: check.pasteButton }).click()
  await expect(page.getByText(check.pasteMasked)).toBeVisible()
  await expect(field).toHaveValue(`imap.gmx.net 993 SSL\npassword: ${MASK}\n`)
})

test('a megabyte of log doesn’t stop the page', async ({ page }) => {
  await openCheck(page)
  await page.getByText(check.pasteTitle, { exact: true }).click()
  const text = `IMAP: imap.gmx.net, Port 993, SSL\n${'a line of a log, with port 25 in it\n'.repeat(28_000)}`
  // As a paste does: typing it in, letter for letter, is what takes long.
  await page.getByLabel(check.pasteField).evaluate((field, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
  await page.getByRole('button', { name: check.pasteButton }).click()
  await expect(page.getByText(check.pasteCut)).toBeVisible()
  await expect(sideOf(page, 'incoming').getByLabel(check.part.host)).toHaveValue('imap.gmx.net')
})

test('bad values keep standing, with what is wrong about them', async ({ page }) => {
  await openCheck(page)
  await serviceField(page).fill('gmail.com')
  const incoming = sideOf(page, 'incoming')
  for (const [value, reason] of [
    ['192.0.2.1', check.reason['host-ip-address']],
    ['📬 mail', check.reason['host-unreadable']],
    ['imap.gmail.com:993', check.reason['host-has-more']],
    ['www.gmail.com', format(check.reason['host-is-website'], { provider: 'Gmail' })],
  ] as const) {
    await incoming.getByLabel(check.part.host).fill(value)
    await expect(lineOf(page, 'incoming.host')).toContainText(reason)
    await expect(incoming.getByLabel(check.part.host)).toHaveValue(value)
  }
  await incoming.getByLabel(check.part.port).fill('nine hundred')
  await expect(lineOf(page, 'incoming.port')).toContainText(check.reason['port-not-a-number'])
  await incoming.getByLabel(check.part.port).fill('９９３')
  await expect(lineOf(page, 'incoming.port')).toContainText(check.verdict.right)
})

test('servers that nobody here knows are judged by the port table', async ({ page }) => {
  await openCheck(page)
  const outgoing = sideOf(page, 'outgoing')
  await outgoing.getByLabel(check.part.host).fill('mail.shop.example')
  await outgoing.getByLabel(check.part.port).fill('587')
  await outgoing.getByLabel(check.part.security).selectOption('tls')
  await expect(lineOf(page, 'outgoing.host')).toContainText(check.verdict.unknown)
  await expect(page.getByText(check.changeOne)).toBeVisible()
})

test('a port that the provider doesn’t have is wrong, with its encryption, and comes before a name', async ({
  page,
}) => {
  await openCheck(page)
  await pasteSettings(
    page,
    'IMAP: imap.mail.me.com, Port 993, SSL, User name: jane@icloud.com\nSMTP: smtp.mail.me.com, Port 465, SSL',
  )
  await expect(page.getByText(format(check.changeMany, { count: 2 }))).toBeVisible()
  await expect(page.getByText('Outgoing port, Outgoing encryption', { exact: true })).toBeVisible()
  await expect(
    page.getByText(format(check.changeLater, { text: check.field['incoming.username'] })),
  ).toBeVisible()
  const port = lineOf(page, 'outgoing.port')
  await expect(port).toContainText(check.verdict.wrong)
  await expect(port).toContainText('iCloud Mail doesn’t offer port 465.')
  await expect(port).toContainText('587')
  const security = lineOf(page, 'outgoing.security')
  await expect(security).toContainText(check.verdict.wrong)
  await expect(security).toContainText('STARTTLS')
})

test('what only the server’s people know is not “the same”', async ({ page }) => {
  await openCheck(page)
  const incoming = sideOf(page, 'incoming')
  await incoming.getByLabel(check.part.host).fill('mail.shop.example')
  await incoming.getByLabel(check.part.port).fill('993')
  await incoming.getByLabel(check.part.username).fill('jane')
  await expect(lineOf(page, 'incoming.host')).toContainText(check.askThem)
  await expect(lineOf(page, 'incoming.username')).toContainText(check.askThem)
  await expect(lineOf(page, 'incoming.port')).toContainText(check.same)
})

test('words for no encryption are judged', async ({ page }) => {
  await openCheck(page)
  await pasteSettings(page, 'Postausgangsserver: mail.gmx.net Port 25 keine Verschlüsselung')
  await expect(lineOf(page, 'outgoing.security')).toContainText(check.reason.cleartext)
})

test('a line that was left unread is shown, and the verdict doesn’t call all of it right', async ({
  page,
}) => {
  await openCheck(page)
  await pasteSettings(page, 'SMTP: mail.gmx.net, Port 25\nEncryption: WPA2')
  await expect(page.getByRole('heading', { name: check.pasteUnreadTitle })).toBeVisible()
  await expect(page.getByText('Encryption: WPA2', { exact: true })).toBeVisible()
  await expect(page.getByText(check.unreadOne)).toBeVisible()
  await expect(page.getByText(check.changeThen)).toHaveCount(0)
  await page.getByRole('button', { name: check.unreadDone }).click()
  await expect(page.getByText(check.changeThen)).toBeVisible()
  await expect(page.getByRole('heading', { name: check.outcomeTitle, exact: true })).toBeFocused()
})

test('a reload keeps what was typed', async ({ page }) => {
  await openCheck(page)
  await fillCheck(page)
  await page.reload()
  await expect(sideOf(page, 'incoming').getByLabel(check.part.host)).toHaveValue('imap.gmial.com')
  await expect(page.getByText('Change only these 3 fields')).toBeVisible()
  await page.getByRole('button', { name: check.clear }).click()
  await expect(page.getByText(check.outcomeEmpty)).toBeVisible()
})

test('the verdict for support has names in it only if that is ticked', async ({ page }) => {
  await openCheck(page)
  await fillCheck(page)
  await sideOf(page, 'incoming').getByLabel(check.part.username).fill('jane.secret')
  await page.getByText(check.supportTitle, { exact: true }).click()
  await page.getByRole('button', { name: check.supportCopy }).click()
  const text = await clipboard(page)
  expect(text).toContain('Settings check: Gmail')
  expect(text).toContain('Should be: imap.gmail.com')
  expect(text).not.toContain('jane')
  await page.getByRole('checkbox', { name: check.supportWithNames }).check()
  await page.getByRole('button', { name: check.supportCopy }).click()
  await expect.poll(() => clipboard(page)).toContain('jane.secret')
})

test('a move shows only what differs, and what to do first', async ({ page }) => {
  await openMove(page)
  const table = page.getByRole('table', { name: check.move.title })
  await expect(table.getByRole('row')).toHaveCount(5)
  await expect(table).toContainText('imap.gmx.net')
  await expect(table).toContainText('imap.fastmail.com')
  await expect(table).toContainText('Host Name')
  await expect(table).toContainText(check.auth['app-password'])
  await expect(page.getByText(check.move.login)).toBeVisible()
  await expect(page.getByText(new RegExp(`^${check.move.stays}`))).not.toContainText(
    check.field['incoming.username'],
  )
  await expect(
    page.getByRole('heading', { name: format(check.move.before, { provider: 'Fastmail' }) }),
  ).toBeVisible()
})

test('an app that can’t be set up with the provider says so', async ({ page }) => {
  await openCheck(page, '#v=1&provider=outlook-com&client=outlook-classic-windows')
  await expect(page.getByText(check.fromSetup)).toBeVisible()
  await sideOf(page, 'outgoing').getByLabel(check.part.port).fill('587')
  await expect(page.getByRole('link', { name: check.appRefusedWhy })).toBeVisible()
})

test('from a provider’s page to the check of its settings', async ({ page }) => {
  await openCheck(page)
  await serviceField(page).fill('Fastmail')
  await page.goto('./providers/gmail/')
  await page.getByRole('link', { name: directory.providers.check }).click()
  await expect(heading(page, check.title)).toBeVisible()
  await expect(serviceField(page)).toHaveValue('Gmail')
})

test('from the page for faults, and back to the setup that one was in', async ({ page }) => {
  await page.goto('./setup/#v=1&provider=fastmail&client=thunderbird-account-hub')
  await expect(heading(page, 'Fastmail in Thunderbird')).toBeVisible()
  await page.goto('./fix/')
  await page.getByRole('link', { name: fix.questions.check, exact: true }).click()
  await expect(heading(page, check.title)).toBeVisible()
  await expect(serviceField(page)).toHaveValue('Fastmail')
  await expect(page.getByText(check.fromSetup)).toBeVisible()
  await page.getByRole('link', { name: directory.words.backToSetup }).click()
  await expect(heading(page, 'Fastmail in Thunderbird')).toBeVisible()
})

test('from the foot of any page', async ({ page }) => {
  await page.goto('./ports/')
  await page.getByRole('link', { name: common.footerCheck }).click()
  await expect(heading(page, check.title)).toBeVisible()
})

test('a copy that sets up few servers compares with those only', async ({ page }) => {
  await haveOwnCopy(page, STRICT)
  await openCheck(page)
  await serviceField(page).fill('gmail.com')
  await sideOf(page, 'incoming').getByLabel(check.part.port).fill('993')
  await expect(page.getByText(format(wizard.notAllowedTitle, { provider: 'Gmail' }))).toBeVisible()
})

test('by keyboard alone, from the field to the copied value', async ({ page }) => {
  await openCheck(page)
  await tabTo(page, serviceField(page))
  await page.keyboard.type('Fastmail')
  await page.keyboard.press('Escape')
  await tabTo(page, sideOf(page, 'incoming').getByLabel(check.part.host))
  await page.keyboard.type('imap.fastmail.con')
  const copy = lineOf(page, 'incoming.host').getByRole('button', { name: /^Copy/ })
  await tabTo(page, copy)
  await page.keyboard.press('Enter')
  await expect(
    page.getByText(format(common.copiedWhat, { what: check.field['incoming.host'] })),
  ).toBeVisible()
  expect(await clipboard(page)).toBe('imap.fastmail.com')
})

test('what has to be so before the settings work is said beside them', async ({ page }) => {
  await openCheck(page)
  await serviceField(page).fill('iCloud Mail')
  await page.keyboard.press('Escape')
  await sideOf(page, 'incoming').getByLabel(check.part.auth).selectOption('password')
  await expect(lineOf(page, 'incoming.auth')).toContainText(/app password/)
  await expect(
    page.getByText(format(result.requirement['app-password'], { provider: 'iCloud Mail' })),
  ).toBeVisible()
})

test.describe('a password in the field for the user name', () => {
  const SECRET = 'hunter2-Secret'

  test('is masked when the field is left, said to be, and kept nowhere', async ({ page }) => {
    await openCheck(page)
    const name = sideOf(page, 'incoming').getByLabel(check.part.username)
    await name.pressSequentially(`jane, password: ${SECRET}`)
    await expect(name).not.toHaveAccessibleDescription(check.usernameMasked)
    const kept = () => page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))
    expect(await kept()).not.toContain(SECRET)
    await name.press('Tab')
    await expect(name).toHaveValue(`jane, password: ${MASK}`)
    await expect(name).toHaveAccessibleDescription(check.usernameMasked)
    await expect(page.getByRole('status').filter({ hasText: check.usernameMasked })).toBeVisible()
    expect(await page.content()).not.toContain(SECRET)
    await page.reload()
    await expect(name).toHaveValue(`jane, password: ${MASK}`)
    await name.fill('jane')
    await expect(page.getByText(check.usernameMasked)).toHaveCount(0)
    expect(await kept()).toContain('jane')
  })

  test('is asked of no name that a provider gives', async ({ page }) => {
    await openCheck(page)
    const name = sideOf(page, 'outgoing').getByLabel(check.part.username)
    for (const given of NAMES_AS_GIVEN) {
      await name.fill(given)
      await name.blur()
      await expect(name).toHaveValue(given)
      await expect(page.getByText(check.usernameMasked)).toHaveCount(0)
    }
  })
})

/** As providers write them: an address, a customer’s number, a domain before it, what sending services give out. */
const NAMES_AS_GIVEN = [
  'jane.doe+mail@example.com',
  'passwd@example.com',
  'EXAMPLE\\jane',
  'jane%example.com',
  'web123p1',
  'AKIAIOSFODNN7EXAMPLE',
  'apikey',
  '6f1ed002ab5595859014ebf0951522d9',
  'Jane Doe',
]
