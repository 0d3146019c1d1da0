import { expect, test, type Page } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { many } from '../src/i18n/en/many.ts'
import { organisation as text } from '../src/i18n/en/organisation.ts'
import { result } from '../src/i18n/en/result.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import { chooseFile, openMany, row } from './support/many.ts'
import { haveOwnCopy, STRICT, UNIVERSITY } from './support/own-copy.ts'
import {
  chooseApp,
  continueButton,
  drawnWindow,
  entryField,
  heading,
  takeRecommendedPorts,
  typeAddress,
  typeForSuggestions,
} from './support/wizard.ts'

const header = (page: Page) => page.getByRole('banner')
const footer = (page: Page) => page.getByRole('contentinfo')
const notAllowed = 'This copy of Portolan sets up only servers of Example University IT.'

test.describe('an organisation’s own copy', () => {
  for (const path of [
    './',
    './ports/587/',
    './providers/gmail/',
    './clients/',
    './setup/provider/',
    './desk/',
  ])
    test(`has its name, its logo and whom to ask on ${path}`, async ({ page }) => {
      const complaints = listenToConsole(page)
      const before = await headerHeight(page, path)
      await haveOwnCopy(page, UNIVERSITY)
      await page.goto(path)
      await expect(header(page).getByRole('link', { name: UNIVERSITY.name })).toBeVisible()
      await expect(header(page).getByText(common.siteName)).toHaveCount(0)
      await expect(header(page).locator('img')).toHaveJSProperty('complete', true)
      await expect(footer(page)).toContainText(UNIVERSITY.supportText)
      await expect(footer(page).getByRole('link', { name: /^Get help from/ })).toHaveAttribute(
        'href',
        UNIVERSITY.supportUrl,
      )
      await expect(footer(page).getByRole('link', { name: text.madeWith })).toBeVisible()
      await expect(page).toHaveTitle(/ – Example University IT$/)
      expect((await header(page).boundingBox())?.height).toBe(before)
      expect(complaints).toEqual([])
    })

  test('keeps what was typed before its file arrived', async ({ page }) => {
    let answer = () => undefined as void
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/portolan.json', async (route) => {
      await asked
      await route.fulfill({ json: UNIVERSITY })
    })
    await page.goto('./')
    await entryField(page).fill('jane@exam')
    answer()
    await expect(header(page).getByRole('link', { name: UNIVERSITY.name })).toBeVisible()
    await expect(entryField(page)).toHaveValue('jane@exam')
    await expect(entryField(page)).toBeFocused()
  })

  test('offers its own providers first, and sets them up', async ({ page }) => {
    await haveOwnCopy(page, UNIVERSITY)
    await page.goto('./')
    await typeForSuggestions(page, 'un')
    await expect(page.getByRole('option').first()).toContainText('Example University')
    await typeAddress(page, 'jane@example.edu')
    await chooseApp(page, 'Geary')
    await takeRecommendedPorts(page)
    await expect(heading(page, 'Example University in Geary')).toBeVisible()
    await expect(page.getByText('imap.example.edu').first()).toBeVisible()
  })

  test('asks for the provider again where its file doesn’t come any more', async ({ page }) => {
    await haveOwnCopy(page, UNIVERSITY)
    await typeAddress(page, 'jane@example.edu')
    await chooseApp(page, 'Geary')
    await haveOwnCopy(page, '{}')
    await page.reload()
    await expect(heading(page, wizard.providerTitle)).toBeVisible()
    await expect(entryField(page)).toHaveValue('jane@example.edu')
  })

  test('lists them above all others', async ({ page }) => {
    await haveOwnCopy(page, UNIVERSITY)
    await page.goto('./providers/')
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('From Example University IT')
    await page.getByRole('link', { name: 'Example University', exact: true }).click()
    await expect(heading(page, /^Example University/)).toBeVisible()
  })

  test('has a page for them, although none was made for it', async ({ page }) => {
    await haveOwnCopy(page, UNIVERSITY)
    await page.goto('./providers/example-university/')
    await expect(heading(page, /^Example University/)).toBeVisible()
    await expect(page.getByText('smtp.example.edu').first()).toBeVisible()
    await page.goto('./providers/nobody-knows/')
    await expect(heading(page, common.notFoundTitle)).toBeVisible()
  })

  test('leads to its own provider and has its own app chosen', async ({ page }) => {
    await haveOwnCopy(page, {
      ...UNIVERSITY,
      defaultProvider: 'example-university',
      defaultClient: 'thunderbird-account-hub',
    })
    await page.goto('./')
    await page.getByRole('link', { name: 'Set up Example University' }).click()
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    await expect(page.getByRole('radio').first()).toBeChecked()
    await expect(page.getByRole('radio', { name: 'Thunderbird', exact: true })).toBeChecked()
    await continueButton(page).click()
    await expect(heading(page, 'Which Thunderbird is it?')).toBeVisible()
    await expect(page.locator('#edition-thunderbird-account-hub')).toBeChecked()
    await continueButton(page).click()
    await takeRecommendedPorts(page)
    await expect(drawnWindow(page, 'IMAP Settings')).toContainText('imap.example.edu')
  })
})

test.describe('a copy that sets up only some hosts', () => {
  test.beforeEach(({ page }) => haveOwnCopy(page, STRICT))

  test('offers no other provider', async ({ page }) => {
    await page.goto('./')
    await typeForSuggestions(page, 'example')
    await expect(page.getByRole('option')).toHaveCount(1)
    await entryField(page).fill('gmail')
    await expect(page.getByRole('option')).toHaveCount(0)
  })

  for (const [what, entry] of [
    ['an address', 'jane@gmail.com'],
    ['a name', 'Fastmail'],
  ] as const)
    test(`refuses ${what} of another provider`, async ({ page }) => {
      await typeAddress(page, entry)
      await expect(heading(page, /can’t be set up here$/)).toBeVisible()
      await expect(page.getByText(notAllowed)).toBeVisible()
    })

  test('refuses a setup link for another provider, also one that is complete', async ({ page }) => {
    await page.goto('./setup/#v=1&provider=gmail&client=kmail&incoming=imap:993:tls&outgoing=smtp:465:tls')
    await expect(heading(page, 'Gmail can’t be set up here')).toBeVisible()
    await expect(page.getByText('imap.gmail.com')).toHaveCount(0)
  })

  test('makes links of a table for its own provider only', async ({ page }) => {
    const complaints = listenToConsole(page)
    await openMany(page)
    const providers = page.getByRole('combobox', { name: many.provider })
    await expect(providers.getByRole('option')).toHaveText([many.providerByAddress, 'Example University'])
    await chooseFile(page, 'people.csv', 'email\njane@example.edu\njo@gmail.com\n')
    await expect(row(page, 2).getByRole('link')).toHaveAttribute('href', /provider=example-university/)
    await expect(row(page, 3)).toContainText('No link')
    expect(complaints).toEqual([])
  })

  test('opens a link to its own servers, and refuses any other server', async ({ page }) => {
    await page.goto(
      './setup/#v=1&domain=lab.example.edu&in-host=imap.lab.example.edu&out-host=smtp.lab.example.edu&client=geary',
    )
    await expect(heading(page, 'lab.example.edu in Geary')).toBeVisible()
    await expect(page.getByText(result.namedBy.organisation)).toBeVisible()
    await page.goto('about:blank')
    await page.goto(
      './setup/#v=1&domain=lab.example.edu&in-host=imap.lab.example.edu&out-host=smtp.evil.example',
    )
    await expect(heading(page, trust.refusedTitle)).toBeVisible()
    await expect(page.getByText(trust.refused['not-allowed'])).toBeVisible()
  })

  test('offers no settings of a provider that it leaves out, where a link is contradicted', async ({
    page,
  }) => {
    await page.goto('./setup/#v=1&provider=example-university&email=jane%40gmail.com')
    await expect(heading(page, trust.contradictedTitle)).toBeVisible()
    await expect(page.getByText(trust.contradictedNotHere)).toBeVisible()
    await expect(page.getByRole('button', { name: /Gmail/ })).toHaveCount(0)
  })

  test('says so on the other provider’s page and in the list', async ({ page }) => {
    await page.goto('./providers/gmail/')
    await expect(page.getByText(notAllowed)).toBeVisible()
    await expect(page.getByRole('link', { name: /^Set up Gmail/ })).toHaveCount(0)
    await page.goto('./providers/')
    await expect(page.getByText(notAllowed)).toBeVisible()
    await expect(page.getByRole('link', { name: 'Gmail', exact: true })).toHaveCount(0)
    await expect(page.getByRole('link', { name: 'Example University', exact: true })).toBeVisible()
  })

  test('takes no typed server outside the list', async ({ page }) => {
    await typeAddress(page, 'jane@some-unknown-shop.example')
    await expect(heading(page, /^Who runs the mail/)).toBeVisible()
    const incoming = page.getByRole('textbox', { name: wizard.serversIn })
    const outgoing = page.getByRole('textbox', { name: wizard.serversOut })
    await incoming.fill('imap.example.edu')
    await outgoing.fill('smtp.evil.example')
    await continueButton(page).click()
    await expect(outgoing).toHaveAccessibleDescription(/^This copy of Portolan sets up only servers of/)
    await expect(incoming).toHaveAccessibleDescription(/^For example/)
    await expect(outgoing).toHaveValue('smtp.evil.example')
    await outgoing.fill('smtp.example.edu')
    await continueButton(page).click()
    await continueButton(page).click()
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
  })
})

test.describe('a file with mistakes', () => {
  const FILE =
    '{\n  "nmae": "Example University IT",\n  "allowedHosts": ["*"],\n  "logo": "//evil.example/x.svg"\n}'

  test('changes nothing of the site', async ({ page }) => {
    const complaints = listenToConsole(page)
    await haveOwnCopy(page, FILE)
    await typeAddress(page, 'jane@gmail.com')
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    await expect(header(page).getByRole('link', { name: common.siteName })).toBeVisible()
    expect(complaints).toEqual([])
  })

  test('is said on /desk/, each mistake with its place', async ({ page }) => {
    await haveOwnCopy(page, FILE)
    await page.goto('./desk/')
    await expect(page.getByRole('alert')).toContainText(text.mistaken)
    await page.getByRole('link', { name: text.mistakenSee }).click()
    const mistakes = page.getByRole('region', { name: text.stateTitle }).getByRole('listitem')
    await expect(mistakes).toHaveText([
      /^Line 2, column 3 \/nmae: There is no key “nmae”.*“name”/,
      /^Line 3, column 20 \/allowedHosts\/0: .*"\*"/,
      /^Line 4, column 11 \/logo: .*same host/,
    ])
  })
})

test.describe('a file with resolvers of its own', () => {
  const OWN = 'https://dns.example.edu/dns-query'
  const state = (page: Page) => page.getByRole('region', { name: text.stateTitle })

  test('is told on /desk/ that the pages have to be built with it', async ({ page }) => {
    await haveOwnCopy(page, { lookup: { enabled: true, resolvers: [OWN, 'https://dns.google/dns-query'] } })
    await page.goto('./desk/')
    await expect(state(page)).toContainText(`${text.resolvers}: dns.example.edu, Google`)
    await expect(state(page).getByText(/^Line \d+, column \d+/)).toHaveCount(1)
    await expect(state(page)).toContainText(
      format(text.finding['resolver-not-in-policy'], { host: 'dns.example.edu' }),
    )
  })

  test('is told that one is too few, and that nobody is asked', async ({ page }) => {
    await haveOwnCopy(page, { lookup: { enabled: true, resolvers: [OWN] } })
    await page.goto('./desk/')
    await expect(state(page)).toContainText(`${text.resolvers}: ${text.nobody}`)
    await expect(state(page)).toContainText(text.finding['too-few-resolvers'])
  })

  test('is told nothing where it names ours, which the pages may ask', async ({ page }) => {
    const resolvers = ['https://dns.google/dns-query', 'https://cloudflare-dns.com/dns-query']
    await haveOwnCopy(page, { lookup: { enabled: true, resolvers } })
    await page.goto('./desk/')
    await expect(state(page)).toContainText(`${text.resolvers}: Google, Cloudflare`)
    await expect(state(page).getByText(text.worthALook)).toHaveCount(0)
  })
})

test.describe('without a file of its own', () => {
  const expectOurs = async (page: Page) => {
    await typeAddress(page, 'jane@gmail.com')
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    await expect(header(page).getByRole('link', { name: common.siteName })).toBeVisible()
  }

  test('the site is as we made it, and a page that is read starts no framework', async ({ page }) => {
    const scripts: string[] = []
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url())
    })
    await page.goto('./ports/587/', { waitUntil: 'networkidle' })
    expect(scripts).toHaveLength(1)
    await page.goto('./desk/')
    await expect(page.getByText(text.none)).toBeVisible()
    await expect(footer(page).getByRole('link', { name: common.footerDesk })).toBeVisible()
  })

  for (const [what, status, contentType, body] of [
    ['a page of the host’s', 200, 'text/html', '<!doctype html><title>Welcome</title>'],
    ['nothing', 404, 'text/plain', 'not found'],
    ['an empty file', 200, 'application/json', '\n'],
  ] as const)
    test(`so it is where the host answers with ${what}`, async ({ page }) => {
      await page.route('**/portolan.json', (route) => route.fulfill({ status, contentType, body }))
      await expectOurs(page)
      await page.goto('./desk/')
      await expect(page.getByText(text.none)).toBeVisible()
    })

  test('so it is where the answer doesn’t come', async ({ page }) => {
    // Never answered: the page gives up by itself.
    await page.route('**/portolan.json', () => undefined)
    await expectOurs(page)
    await page.goto('./desk/')
    await expect(page.getByText(text.late)).toBeVisible()
  })
})

test.describe('the check of a file before it is published', () => {
  const field = (page: Page) => page.getByRole('textbox', { name: text.checkField })
  const checked = (page: Page) => page.getByRole('region', { name: text.checkTitle }).getByRole('status')

  test.beforeEach(async ({ page }) => {
    await page.goto('./desk/')
    await expect(page.getByText(text.none)).toBeVisible()
  })

  test('names the mistakes of what was pasted, and leads to each', async ({ page }) => {
    await field(page).fill('{\n  "name": "A",\n  "colour": "red"\n}')
    await page.getByRole('button', { name: text.checkButton }).click()
    await expect(checked(page)).toHaveText('Mistakes found: 1')
    await page.getByRole('button', { name: 'Line 3, column 3' }).click()
    await expect(field(page)).toBeFocused()
    const marked = await field(page).evaluate(
      (element: HTMLTextAreaElement) => element.value.slice(element.selectionStart).split(':')[0],
    )
    expect(marked).toBe('"colour"')
  })

  test('takes a file, good or bad', async ({ page }) => {
    const choose = (buffer: Buffer) =>
      page
        .getByLabel(text.checkFile)
        .setInputFiles({ name: 'portolan.json', mimeType: 'application/json', buffer })
    await choose(Buffer.from(`\uFEFF${JSON.stringify(STRICT)}`))
    await expect(checked(page)).toHaveText(text.checkGood)
    // An image, chosen by mistake.
    await choose(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    await expect(checked(page)).toHaveText(/^Mistakes found/)
    await choose(Buffer.alloc(5_000_001, 'x'))
    await expect(page.getByText(text.finding['too-large'])).toBeVisible()
  })

  test('says what is missing where nothing was pasted', async ({ page }) => {
    await page.getByRole('button', { name: text.checkButton }).click()
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveAccessibleDescription(new RegExp(`^${text.checkEmpty.slice(0, 20)}`))
  })
})

async function headerHeight(page: Page, path: string): Promise<number | undefined> {
  await page.goto(path)
  await expect(header(page).getByText(common.siteName)).toBeVisible()
  return (await header(page).boundingBox())?.height
}
