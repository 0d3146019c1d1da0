import { expect, test, type Locator, type Page } from '@playwright/test'
import { check } from '../src/i18n/en/check.ts'
import { common } from '../src/i18n/en/common.ts'
import { manual } from '../src/i18n/en/manual.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import {
  chooseApp,
  chooseEdition,
  continueButton,
  copy,
  heading,
  incomingQuestion,
  outgoingQuestion,
  takeRecommended,
  typeAddress,
} from './support/wizard.ts'

const incoming = (page: Page) => page.getByRole('textbox', { name: wizard.serversIn })
const outgoing = (page: Page) => page.getByRole('textbox', { name: wizard.serversOut })
const receiving = (page: Page) => page.getByRole('group', { name: manual.receiving, exact: true })
const sending = (page: Page) => page.getByRole('group', { name: manual.sending, exact: true })
const port = (side: Locator) => side.getByRole('textbox', { name: manual.port, exact: true })
const encryption = (side: Locator) => side.getByRole('combobox', { name: manual.encryption })
const kind = (page: Page) => receiving(page).getByRole('combobox', { name: manual.kind })
const summary = (page: Page) => page.getByRole('alert', { name: common.thereIsAProblem })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const SHOP = 'some-unknown-shop.example'

async function openForm(page: Page): Promise<void> {
  await typeAddress(page, `jane@${SHOP}`)
  await expect(heading(page, /^Who runs the mail/)).toBeVisible()
}

async function typeNames(page: Page, names = [`mail.${SHOP}`, `mail.${SHOP}`]): Promise<void> {
  await incoming(page).fill(names[0] ?? '')
  await outgoing(page).fill(names[1] ?? '')
}

async function reachPorts(page: Page): Promise<void> {
  await chooseApp(page, 'Thunderbird')
  await chooseEdition(page, 'Thunderbird', 'Thunderbird')
}

test('port and encryption that are known aren’t asked again', async ({ page }) => {
  const complaints = listenToConsole(page)
  await openForm(page)
  await typeNames(page)
  await kind(page).selectOption('pop3')
  await port(receiving(page)).fill('995')
  await encryption(receiving(page)).selectOption('tls')
  await port(sending(page)).fill('587')
  await encryption(sending(page)).selectOption('starttls')
  await sending(page).getByRole('combobox', { name: manual.sendingUser }).selectOption('localpart')
  await continueButton(page).click()
  await reachPorts(page)

  await expect(heading(page, `${SHOP} in Thunderbird`)).toBeVisible()
  await expect(page.getByText(result.namedBy.person)).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe(`mail.${SHOP}`)
  expect(await copy(page, 'incoming port')).toBe('995')
  expect(await copy(page, 'outgoing port')).toBe('587')
  expect(await copy(page, 'incoming user name')).toBe(`jane@${SHOP}`)
  expect(await copy(page, 'outgoing user name')).toBe('jane')
  expect(complaints).toEqual([])
})

test('what is left open is asked, and recommended, as before', async ({ page }) => {
  await openForm(page)
  await typeNames(page)
  await port(sending(page)).fill('465')
  await continueButton(page).click()
  await reachPorts(page)
  await takeRecommended(page, incomingQuestion)
  await expect(heading(page, `${SHOP} in Thunderbird`)).toBeVisible()
  expect(await copy(page, 'incoming port')).toBe('993')
  expect(await copy(page, 'outgoing port')).toBe('465')
})

test('465 with STARTTLS: said at once, mended by one press', async ({ page }) => {
  await openForm(page)
  await typeNames(page)
  await port(sending(page)).fill('465')
  await encryption(sending(page)).selectOption('starttls')
  const said = format(manual.finding['starttls-on-tls-port'], {
    port: 465,
  })
  await expect(sending(page).getByRole('status').filter({ hasText: said })).toBeVisible()
  await expect(encryption(sending(page))).toHaveAccessibleDescription(new RegExp(`^${said.slice(0, 40)}`))

  await continueButton(page).click()
  await expect(summary(page)).toBeFocused()
  await summary(page).getByRole('link', { name: said }).click()
  await expect(encryption(sending(page))).toBeFocused()

  await press(page, format(manual.mend.security, { security: 'SSL/TLS' })).click()
  await expect(encryption(sending(page))).toHaveValue('tls')
  await expect(encryption(sending(page))).toBeFocused()
  await expect(page.getByText(said)).toHaveCount(0)
  await continueButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})

const MENDED: readonly (readonly [
  what: string,
  side: 'receiving' | 'sending',
  typed: readonly [port: string, security: string],
  button: string,
  after: readonly [port: string, security: string],
])[] = [
  ['993 with STARTTLS', 'receiving', ['993', 'starttls'], 'Use SSL/TLS', ['993', 'tls']],
  ['143 with SSL/TLS', 'receiving', ['143', 'tls'], 'Use port 993', ['993', 'tls']],
  ['143 with STARTTLS', 'receiving', ['143', 'starttls'], 'Use port 993 with SSL/TLS', ['993', 'tls']],
  ['a port for sending', 'receiving', ['465', 'tls'], 'Use port 993', ['993', 'tls']],
  ['a slip', 'receiving', ['933', ''], 'Use port 993', ['993', '']],
  ['587 with SSL/TLS', 'sending', ['587', 'tls'], 'Use STARTTLS', ['587', 'starttls']],
  ['a port for receiving', 'sending', ['993', ''], 'Use port 465', ['465', '']],
  ['the relay port', 'sending', ['25', 'starttls'], 'Use port 587', ['587', 'starttls']],
  ['586', 'sending', ['586', ''], 'Use port 587', ['587', '']],
  ['487', 'sending', ['487', 'starttls'], 'Use port 587', ['587', 'starttls']],
  ['a port of the web', 'sending', ['443', 'tls'], 'Use port 465', ['465', 'tls']],
  ['none', 'sending', ['587', 'none'], 'Use STARTTLS', ['587', 'starttls']],
]

for (const [what, where, [number, security], button, [afterPort, afterSecurity]] of MENDED) {
  test(`${what} for ${where}: one press, and nothing is left to say`, async ({ page }) => {
    await openForm(page)
    await typeNames(page)
    const side = where === 'receiving' ? receiving(page) : sending(page)
    await kind(page).selectOption('imap')
    await encryption(side).selectOption(security)
    await port(side).fill(number)
    await port(side).press('Tab')
    await side.getByRole('button', { name: button, exact: true }).click()
    await expect(port(side)).toHaveValue(afterPort)
    await expect(encryption(side)).toHaveValue(afterSecurity)
    await expect(side.getByRole('button')).toHaveCount(0)
    await continueButton(page).click()
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
  })
}

test('directions that were exchanged: one press changes both', async ({ page }) => {
  await openForm(page)
  await typeNames(page, [`smtp.${SHOP}`, `imap.${SHOP}`])
  await port(receiving(page)).fill('587')
  await port(sending(page)).fill('993')
  await port(sending(page)).press('Tab')
  await press(page, manual.mend.exchange).click()
  await expect(incoming(page)).toHaveValue(`imap.${SHOP}`)
  await expect(outgoing(page)).toHaveValue(`smtp.${SHOP}`)
  await expect(port(receiving(page))).toHaveValue('993')
  await expect(port(sending(page))).toHaveValue('587')
})

test('a port of the server’s own is kept after it was said', async ({ page }) => {
  await openForm(page)
  await typeNames(page)
  await kind(page).selectOption('imap')
  await port(receiving(page)).fill('10993')
  await encryption(receiving(page)).selectOption('tls')
  await continueButton(page).click()
  await expect(
    receiving(page).getByText(format(manual.finding['port-outside-table'], { port: 10_993 })),
  ).toBeVisible()
  await expect(page.getByText(manual.lookGoOn)).toBeVisible()
  await expect(summary(page)).toHaveCount(0)
  await continueButton(page).click()
  await reachPorts(page)
  await takeRecommended(page, outgoingQuestion)
  expect(await copy(page, 'incoming port')).toBe('10993')
})

test('no encryption is never taken silently: said here, and again before any setting', async ({ page }) => {
  await openForm(page)
  await typeNames(page)
  await kind(page).selectOption('imap')
  await port(receiving(page)).fill('143')
  await encryption(receiving(page)).selectOption('none')
  await port(sending(page)).fill('25')
  await continueButton(page).click()
  await expect(page.getByText(manual.finding.cleartext)).toBeVisible()
  await expect(page.getByText(format(manual.finding['port-relay'], { port: 25 }))).toBeVisible()
  await continueButton(page).click()
  await reachPorts(page)
  await expect(heading(page, result.unsafeTitle)).toBeVisible()
  await expect(page.getByRole('button', { name: new RegExp(`^${common.copy} `) })).toHaveCount(0)
  await page.getByRole('button', { name: result.unsafeShow }).click()
  expect(await copy(page, 'incoming port')).toBe('143')
})

test.describe('a name', () => {
  test('with a slip in it: the one that was meant, or all that we know of that provider', async ({
    page,
  }) => {
    await openForm(page)
    await typeNames(page, ['imap.gmial.com', `smtp.${SHOP}`])
    await continueButton(page).click()
    const note = receiving(page).getByText(
      format(manual.finding['host-near-miss'], { provider: 'Google Workspace' }),
    )
    await expect(note).toBeVisible()
    await press(page, format(manual.mend.host, { host: 'imap.gmail.com' })).click()
    await expect(incoming(page)).toHaveValue('imap.gmail.com')
    await expect(incoming(page)).toBeFocused()
    await press(page, 'Use what we know about Google Workspace').click()
    await expect(page.getByText('Your provider: Google Workspace.')).toBeVisible()
  })

  test('that is right all the same is kept', async ({ page }) => {
    await openForm(page)
    await typeNames(page, ['imap.gmial.com', `smtp.${SHOP}`])
    await continueButton(page).click()
    await expect(page.getByText(manual.lookGoOn)).toBeVisible()
    await continueButton(page).click()
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
  })

  for (const [typed, number, security] of [
    [`imap.${SHOP}:993`, '993', ''],
    [`imaps://jane@imap.${SHOP}:993/`, '993', 'tls'],
    [`imap.${SHOP}, Port 993`, '993', ''],
  ] as const)
    test(`with more around it is taken apart, and that is said: ${typed}`, async ({ page }) => {
      await openForm(page)
      await incoming(page).fill(typed)
      await incoming(page).press('Tab')
      await expect(incoming(page)).toHaveValue(`imap.${SHOP}`)
      await expect(port(receiving(page))).toHaveValue(number)
      await expect(encryption(receiving(page))).toHaveValue(security)
      await expect(
        receiving(page)
          .getByRole('status')
          .filter({ hasText: `Incoming server: imap.${SHOP}, Incoming port: 993` }),
      ).toBeVisible()
    })
})

test('what is wrong with a port has the width of the row, and the fields stay side by side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await openForm(page)
  await typeNames(page)
  await port(sending(page)).fill('99999')
  await continueButton(page).click()
  const message = await sending(page).getByText(manual.finding['port-not-a-number']).boundingBox()
  const number = await port(sending(page)).boundingBox()
  const security = await encryption(sending(page)).boundingBox()
  expect(number?.y).toBe(security?.y)
  expect(message?.width).toBeGreaterThan(1.5 * (number?.width ?? Infinity))
})

test('what is said of a port stands right below it and the encryption', async ({ page }) => {
  await openForm(page)
  await typeNames(page)
  await port(sending(page)).fill('465')
  await encryption(sending(page)).selectOption('starttls')
  const said = format(manual.finding['starttls-on-tls-port'], { port: 465 })
  const note = await sending(page).getByRole('status').filter({ hasText: said }).boundingBox()
  const name = await sending(page).getByRole('combobox', { name: manual.sendingUser }).boundingBox()
  expect(note?.y).toBeLessThan(name?.y ?? 0)
})

const NOT_PORTS = ['65536', '-25', '0', '😀', 'javascript:', '__proto__', '9 9 3']

test('ports that are none: a sentence, and the text stays', async ({ page }) => {
  const complaints = listenToConsole(page)
  await openForm(page)
  await typeNames(page)
  for (const typed of NOT_PORTS) {
    await port(sending(page)).fill(typed)
    await continueButton(page).click()
    await expect(summary(page)).toBeFocused()
    await expect(summary(page).getByRole('link')).toHaveText([manual.finding['port-not-a-number']])
    await expect(port(sending(page))).toHaveValue(typed)
    await expect(port(sending(page))).toHaveAccessibleDescription(manual.finding['port-not-a-number'])
  }
  await summary(page).getByRole('link').click()
  await expect(port(sending(page))).toBeFocused()
  expect(complaints).toEqual([])
})

test('names that are none, script and emoji: a sentence each', async ({ page }) => {
  await openForm(page)
  for (const typed of ['javascript:alert(1)', '😀', '<b>mail</b>.example', `jane@${SHOP}`, '2001:db8::1']) {
    await typeNames(page, [typed, typed])
    await continueButton(page).click()
    await expect(summary(page).getByRole('link')).toHaveCount(2)
    await expect(incoming(page)).toHaveValue(typed)
  }
})

const MAILS: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Hallo Jane,\n\nPosteingangsserver (IMAP): mail.x.example, Port 993, SSL\nPostausgangsserver (SMTP): mail.x.example, Port 587, STARTTLS\nBenutzername: jane@some-unknown-shop.example\nPasswort: Sommer2026geheim\n',
  ],
  [
    'French',
    'Serveur de réception (IMAP) : mail.x.example, port 993, SSL/TLS\nServeur d’envoi (SMTP) : mail.x.example, port 587, STARTTLS\nNom d’utilisateur : jane@some-unknown-shop.example',
  ],
  ['in short', 'IMAP: mail.x.example, Port 993, SSL\nSMTP: mail.x.example, Port 587, STARTTLS'],
]

for (const [language, text] of MAILS)
  test(`a pasted email (${language}): each value with its words, into the form by one press`, async ({
    page,
  }) => {
    await openForm(page)
    await page.getByText(manual.pasteTitle).click()
    await page.getByRole('textbox', { name: check.pasteField }).fill(text)
    await press(page, manual.pasteButton).click()
    await expect(
      page.getByText(
        format(manual.pasteFound, {
          what: manual.field['incoming.host'],
          claimed: 'mail.x.example',
          text: 'mail.x.example',
        }),
      ),
    ).toBeVisible()
    await expect(incoming(page)).toHaveValue('')
    await press(page, manual.pasteTake).click()
    await expect(incoming(page)).toHaveValue('mail.x.example')
    await expect(kind(page)).toHaveValue('imap')
    await expect(port(receiving(page))).toHaveValue('993')
    await expect(encryption(receiving(page))).toHaveValue('tls')
    await expect(outgoing(page)).toHaveValue('mail.x.example')
    await expect(port(sending(page))).toHaveValue('587')
    await expect(encryption(sending(page))).toHaveValue('starttls')
    const kept = await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))
    expect(kept).not.toContain('Sommer2026geheim')
    await expect(page.getByText('Sommer2026geheim')).toHaveCount(0)
    await continueButton(page).click()
    await reachPorts(page)
    await expect(heading(page, `${SHOP} in Thunderbird`)).toBeVisible()
    expect(await copy(page, 'outgoing port')).toBe('587')
  })

test('a pasted email with two accounts: the person picks one', async ({ page }) => {
  await openForm(page)
  await page.getByText(manual.pasteTitle).click()
  await page
    .getByRole('textbox', { name: check.pasteField })
    .fill('IMAP: imap.x.example 993 SSL\nPOP3: pop.x.example 995 SSL\nSMTP: smtp.x.example 465 SSL')
  await press(page, manual.pasteButton).click()
  await page.getByRole('group', { name: manual.pasteSeveral }).getByRole('radio', { name: /POP3/ }).check()
  await press(page, manual.pasteTake).click()
  await expect(incoming(page)).toHaveValue('pop.x.example')
  await expect(kind(page)).toHaveValue('pop3')
})

test('a pasted text without settings says so', async ({ page }) => {
  await openForm(page)
  await page.getByText(manual.pasteTitle).click()
  await press(page, manual.pasteButton).click()
  await expect(page.getByText(check.pasteEmpty)).toBeVisible()
  await page.getByRole('textbox', { name: check.pasteField }).fill('Dear Jane, see you on Monday.')
  await press(page, manual.pasteButton).click()
  await expect(page.getByText(check.pasteNothing)).toBeVisible()
})

test('a reload and Back lose nothing', async ({ page }) => {
  await openForm(page)
  await typeNames(page)
  await kind(page).selectOption('imap')
  await port(receiving(page)).fill('993')
  await encryption(sending(page)).selectOption('starttls')
  await page.reload()
  await expect(incoming(page)).toHaveValue(`mail.${SHOP}`)
  await expect(kind(page)).toHaveValue('imap')
  await expect(port(receiving(page))).toHaveValue('993')
  await expect(encryption(sending(page))).toHaveValue('starttls')
  await continueButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await page.goBack()
  await expect(port(receiving(page))).toHaveValue('993')
  await expect(encryption(sending(page))).toHaveValue('starttls')
})

test('by keyboard alone: paste, take over, mend, go on', async ({ page }) => {
  await openForm(page)
  await incoming(page).focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('textbox', { name: check.pasteField })).toBeFocused()
  await page.keyboard.insertText('IMAP: mail.x.example 993 SSL\nSMTP: mail.x.example 465 STARTTLS')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(press(page, manual.pasteTake)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(port(sending(page))).toHaveValue('465')
  await expect(page.getByRole('status').filter({ hasText: manual.pasteTaken })).toBeVisible()

  await outgoing(page).focus()
  await page.keyboard.press('Enter')
  await expect(summary(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(encryption(sending(page))).toBeFocused()
  // What puts it right is the very next.
  await page.keyboard.press('Tab')
  await expect(press(page, 'Use SSL/TLS')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(encryption(sending(page))).toHaveValue('tls')
  await expect(encryption(sending(page))).toBeFocused()
  await outgoing(page).focus()
  await page.keyboard.press('Enter')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})
