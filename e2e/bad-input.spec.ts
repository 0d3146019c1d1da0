import { expect, test, type Page } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { entry } from '../src/i18n/en/entry.ts'
import { home } from '../src/i18n/en/home.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import {
  chooseApp,
  continueButton,
  entryField,
  heading,
  incomingQuestion,
  typeAddress,
  typeForSuggestions,
  takeRecommendedPorts,
} from './support/wizard.ts'

const { problem } = entry

const SENTENCES: readonly (readonly [what: string, typed: string, sentence: string])[] = [
  ['nothing', '', problem.empty],
  ['only quotes and spaces', ' "" ', problem.empty],
  ['words', 'not an address', format(entry.unknownName, { text: 'not an address' })],
  ['two addresses', 'jane@gmail.com, joe@gmail.com', problem['two-addresses']],
  ['a web address', 'https://mail.google.com/mail/u/0/#inbox', problem['web-address']],
  ['a phone number', '+1 555 010 9999', problem['phone-number']],
  ['300 characters', `${'a'.repeat(300)}@gmail.com`, problem['too-long']],
  ['a whole signature', 'Jane Doe, Example Street 1, Example City. '.repeat(50), problem['too-long']],
  ['an emoji', '😀', problem['no-letters']],
  ['half an address', 'jane@', problem['bad-domain']],
  ['a host without a dot', 'jane@localhost', problem['bad-domain']],
  ['a space before the @', 'jane doe@gmail.com', problem['bad-local-part']],
  ['a number as a domain', 'jane@192.0.2.1', problem['bad-domain']],
]

for (const [what, typed, sentence] of SENTENCES) {
  test(`${what} in the first field: a sentence, the text kept, and a way on`, async ({ page }) => {
    await typeAddress(page, typed)

    const summary = page.getByRole('alert', { name: common.thereIsAProblem })
    await expect(summary).toBeFocused()
    await expect(page).toHaveTitle(format(common.errorPrefix, { title: 'Set up your email app – Portolan' }))
    await expect(entryField(page)).toHaveValue(typed)
    await expect(entryField(page)).toHaveAccessibleDescription(`${sentence} ${home.hint}`)
    await summary.getByRole('link', { name: sentence }).click()
    await expect(entryField(page)).toBeFocused()

    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('jane@gmail.com')
    await expect(entryField(page)).toHaveValue('jane@gmail.com')
    await continueButton(page).click()
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    await expect(page).toHaveTitle('Which app do you use? – Portolan')
  })
}

test('the same mistake twice is announced twice', async ({ page }) => {
  await typeAddress(page, '😀')
  const summary = page.getByRole('alert', { name: common.thereIsAProblem })
  await expect(summary).toBeFocused()
  await continueButton(page).click()
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Error: (?!Error)/)
})

test('a web address holds a domain: it is offered', async ({ page }) => {
  await typeAddress(page, 'https://www.gmx.net/mail/')
  await page.getByRole('button', { name: 'Use gmx.net' }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page.getByText('Your provider: GMX')).toBeVisible()
})

const TIDIED: readonly (readonly [what: string, typed: string])[] = [
  ['capitals', 'jane@GMAIL.COM'],
  ['spaces and quotes around it', "  'jane@gmail.com' "],
  ['a name and angle brackets around it', 'Jane Doe <jane@gmail.com>'],
  ['a dot at the end', 'jane@gmail.com.'],
]

for (const [what, typed] of TIDIED) {
  test(`an address with ${what} is taken as it is meant`, async ({ page }) => {
    await typeAddress(page, typed)
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
    await chooseApp(page, 'eM Client')
    await takeRecommendedPorts(page)
    await expect(page.getByText('jane@gmail.com', { exact: true }).first()).toBeVisible()
  })
}

test('an address with quotes before the @ keeps them, and goes into the app’s lines', async ({ page }) => {
  await typeAddress(page, ' "jane doe"@GMX.net. ')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await chooseApp(page, 'aerc')
  await takeRecommendedPorts(page)
  await expect(page.getByText('"jane doe"@gmx.net', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('imaps://%22jane%20doe%22%40gmx.net@', { exact: false }).first()).toBeVisible()
})

test('a domain with letters beyond ASCII is a domain like any other', async ({ page }) => {
  await typeAddress(page, 'jane@bücher.example')
  await expect(heading(page, /^Who runs the mail of (bücher|xn--bcher-kva)\.example\?$/)).toBeVisible()
})

test('gmial.com: “did you mean gmail.com?”, and yes goes on with Gmail', async ({ page }) => {
  await typeAddress(page, 'jane@gmial.com')
  await expect(page.getByRole('heading', { name: 'Did you mean gmail.com?' })).toBeFocused()
  await expect(entryField(page)).toHaveValue('jane@gmial.com')
  await page.getByRole('button', { name: 'Yes, use jane@gmail.com' }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
})

test('gmial.com: no keeps the domain as it was typed', async ({ page }) => {
  await typeAddress(page, 'jane@gmial.com')
  await page.getByRole('button', { name: 'No, gmial.com is right' }).click()
  await expect(heading(page, 'Who runs the mail of gmial.com?')).toBeVisible()
})

test('a name that several providers share: the person picks one', async ({ page }) => {
  await typeAddress(page, '群馬インターネット')
  await expect(page.getByRole('heading', { name: entry.severalTitle })).toBeFocused()
  await page.getByRole('button', { name: /po\.wind\.ne\.jp$/ }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})

const WRONG_HOSTS: readonly (readonly [typed: string, sentence: string])[] = [
  ['', wizard.hostProblem.empty],
  ['192.0.2.1', wizard.hostProblem['ip-address']],
  ['localhost', wizard.hostProblem['single-label']],
  ['https://imap.shop.example/', wizard.hostProblem['has-scheme']],
  ['imap shop.example', wizard.hostProblem['bad-characters']],
]

test('servers that are no host names: a sentence for each, both texts kept', async ({ page }) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')
  const incoming = page.getByRole('textbox', { name: wizard.serversIn })
  const outgoing = page.getByRole('textbox', { name: wizard.serversOut })
  await outgoing.fill('localhost')
  const summary = page.getByRole('alert', { name: common.thereIsAProblem })
  for (const [typed, sentence] of WRONG_HOSTS) {
    await incoming.fill(typed)
    await continueButton(page).click()
    await expect(summary).toBeFocused()
    await expect(summary.getByRole('link')).toHaveText([sentence, wizard.hostProblem['single-label']])
    await expect(incoming).toHaveAccessibleDescription(
      `${sentence} ${format(wizard.serversInHint, { domain: 'some-unknown-shop.example' })}`,
    )
    await expect(incoming).toHaveValue(typed)
    await expect(outgoing).toHaveValue('localhost')
  }
  await summary.getByRole('link').first().click()
  await expect(incoming).toBeFocused()
})

test('a provider that nobody knows in the list of hosts: a sentence, and the servers can still be typed', async ({
  page,
}) => {
  await typeAddress(page, 'jane@some-unknown-shop.example')
  await page.getByRole('combobox', { name: wizard.serversPickLabel }).fill('Zzyzx Mail')
  await page.getByRole('button', { name: wizard.serversPickButton }).click()
  await expect(page.getByRole('alert')).toHaveText(wizard.pickUnknown)
  await expect(page.getByRole('combobox', { name: wizard.serversPickLabel })).toHaveValue('Zzyzx Mail')
  await expect(page.getByRole('textbox', { name: wizard.serversIn })).toBeVisible()
})

test('no app chosen: a sentence that leads to the search, which finds none and says so', async ({ page }) => {
  await typeAddress(page, 'jane@gmail.com')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await continueButton(page).click()
  const summary = page.getByRole('alert', { name: common.thereIsAProblem })
  await expect(summary).toBeFocused()
  await summary.getByRole('link', { name: wizard.clientMissing }).click()
  const search = page.getByRole('searchbox', { name: wizard.clientSearch })
  await expect(search).toBeFocused()
  await page.keyboard.type('Eudora')
  await expect(page.getByText(wizard.clientNone)).toBeVisible()
  await search.fill('outlook')
  await expect(page.getByRole('radio', { name: 'Outlook', exact: true })).toBeVisible()
})

test('a question opened with nothing answered leads to the first question', async ({ page }) => {
  for (const step of ['servers', 'client', 'edition', 'incoming', 'outgoing', 'result']) {
    await page.goto(`./setup/${step}/`)
    await expect(heading(page, wizard.providerTitle)).toBeVisible()
    await expect(page).toHaveURL(/\/setup\/provider\/$/)
  }
})

test('an address that leads to no question leads to a page that says so', async ({ page }) => {
  await page.goto('./setup/password/')
  await expect(heading(page, common.notFoundTitle)).toBeVisible()
  await page.getByRole('link', { name: common.notFoundStart }).click()
  await expect(heading(page, home.title)).toBeVisible()
})

/** Types and presses Continue as fast as a person who knows the page can. */
async function holdFramework(page: Page): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/assets/main-*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('./', { waitUntil: 'domcontentloaded' })
  return letGo
}

test('what is typed before the framework is there is kept', async ({ page }) => {
  const letGo = await holdFramework(page)
  await entryField(page).pressSequentially('jane@gmai')
  letGo()
  await typeForSuggestions(page, 'l')
  await expect(entryField(page)).toHaveValue('jane@gmail')
})

test('Continue pressed before the framework is there is answered when it is', async ({ page }) => {
  const letGo = await holdFramework(page)
  await entryField(page).fill('jane@gmail.com')
  await continueButton(page).click()
  letGo()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
})

test('a mistake made before the framework is there is answered when it is', async ({ page }) => {
  const letGo = await holdFramework(page)
  await entryField(page).fill('+1 555 010 9999')
  await continueButton(page).click()
  letGo()
  await expect(page.getByRole('alert', { name: common.thereIsAProblem })).toBeFocused()
  await expect(entryField(page)).toHaveValue('+1 555 010 9999')
})

test('provider data that does not arrive: a sentence, the text kept, and the next try works', async ({
  page,
}) => {
  const data = '**/assets/*providers-*.js'
  await page.route(data, (route) => route.abort())
  await typeAddress(page, 'jane@gmail.com')
  const summary = page.getByRole('alert', { name: common.thereIsAProblem })
  await expect(summary.getByRole('link', { name: common.loadFailedBody })).toBeVisible()
  await expect(entryField(page)).toHaveValue('jane@gmail.com')
  await page.unroute(data)
  await continueButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
})

test('a question whose code does not arrive: a sentence, and loading the page again goes on', async ({
  page,
}) => {
  const code = '**/assets/client-step-*.js'
  await page.route(code, (route) => route.abort())
  await typeAddress(page, 'jane@gmail.com')
  await expect(page.getByRole('alert').getByText(common.loadFailedTitle)).toBeVisible()
  await expect(entryField(page)).toHaveValue('jane@gmail.com')
  await page.unroute(code)
  await page.getByRole('button', { name: common.crashReload }).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
})

test('two tabs are two people', async ({ page, context }) => {
  await typeAddress(page, 'jane@gmail.com')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  const other = await context.newPage()
  await other.goto('./')
  await expect(entryField(other)).toHaveValue('')
  await entryField(other).fill('joe@icloud.com')
  await continueButton(other).click()
  await expect(other.getByText('Your provider: iCloud Mail.')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
  await chooseApp(page, 'eM Client')
  await expect(heading(page, incomingQuestion)).toBeVisible()
  await other.reload()
  await expect(heading(other, wizard.clientTitle)).toBeVisible()
})
