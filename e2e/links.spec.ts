import { expect, test, type Page } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { result } from '../src/i18n/en/result.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import {
  clipboard,
  copy,
  entryField,
  heading,
  incomingQuestion,
  outgoingQuestion,
  reachResult,
  takeRecommendedPorts,
  typeAddress,
} from './support/wizard.ts'

const THUNDERBIRD = 'v=1&provider=gmail&client=thunderbird-account-hub'
const ICLOUD = 'v=1&provider=icloud&client=ios-mail'

const openLink = (page: Page, fragment: string) => page.goto(`./setup/#${fragment}`)

test('a whole link opens on the result and says that a link filled it in', async ({ page }) => {
  await openLink(page, `${THUNDERBIRD}&incoming=pop3:995:tls&outgoing=smtp:587:starttls`)
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(page.getByText(result.fromLink)).toBeVisible()
  await expect(page.getByText(result.recommendedForYou)).toBeHidden()
  expect(await copy(page, 'incoming server')).toBe('pop.gmail.com')
  expect(await copy(page, 'incoming port')).toBe('995')
  expect(await copy(page, 'outgoing port')).toBe('587')
})

test('a link with an address shows it, and takes it out of the address bar at once', async ({ page }) => {
  await openLink(page, `${THUNDERBIRD}&email=jane%40gmail.com&name=Jane%20Doe`)
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(page).not.toHaveURL(/jane|Doe/i)
  expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
  await page.reload()
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(page).not.toHaveURL(/jane|Doe/i)
  expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
})

test('a link without an app opens on the question for the app', async ({ page }) => {
  await openLink(page, 'v=1&provider=gmail')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await expect(page.getByText('Your provider: Gmail.')).toBeVisible()
})

test('a link for a family of apps asks which one, and keeps the ports that it named', async ({ page }) => {
  await openLink(
    page,
    'v=1&provider=gmail&client=thunderbird&incoming=pop3:995:tls&outgoing=smtp:587:starttls',
  )
  await expect(heading(page, 'Which Thunderbird is it?')).toBeVisible()
  await page.getByRole('radio', { name: 'Thunderbird', exact: true }).check()
  await page.getByRole('button', { name: common.continue }).click()
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming port')).toBe('995')
  expect(await copy(page, 'outgoing port')).toBe('587')
})

test('a link without ports opens on the recommended ones and says so', async ({ page }) => {
  await openLink(page, THUNDERBIRD)
  await expect(page.getByText(result.recommendedForYou)).toBeVisible()
  expect(await copy(page, 'incoming port')).toBe('993')
})

test('ports that the provider does not offer are replaced by the recommended ones, and the page says so', async ({
  page,
}) => {
  await openLink(page, `${ICLOUD}&incoming=pop3:995:tls&outgoing=smtp:465:tls`)
  await expect(heading(page, 'iCloud Mail in Mail on iPhone and iPad')).toBeVisible()
  await expect(page.getByText(result.notOfferedAnyMore)).toBeVisible()
  expect(await copy(page, 'incoming port')).toBe('993')
  expect(await copy(page, 'outgoing port')).toBe('587')
})

test('a link can’t weaken: no encryption and the relay port are left out, and the page says so', async ({
  page,
}) => {
  await openLink(page, `${THUNDERBIRD}&incoming=imap:143:none&outgoing=smtp:25:starttls`)
  await expect(page.getByText(result.weakDropped.incoming)).toBeVisible()
  await expect(page.getByText(result.weakDropped.outgoing)).toBeVisible()
  expect(await copy(page, 'incoming port')).toBe('993')
  expect(await copy(page, 'outgoing port')).toBe('465')
  await page.reload()
  await expect(page.getByText(result.weakDropped.incoming)).toBeVisible()
})

test('a link to a provider without encryption shows no setting before the warning', async ({ page }) => {
  await openLink(page, 'v=1&provider=nifty-com&client=thunderbird-account-hub')
  await expect(page.getByText(wizard.unsafeWarning)).toBeVisible()
  await expect(page.getByText('pop.nifty.com')).toBeHidden()
})

test('a link to what can’t be set up opens on the reason', async ({ page }) => {
  await openLink(page, 'v=1&provider=proton&client=ios-mail')
  await expect(heading(page, 'Proton Mail can’t be set up in Mail on iPhone and iPad')).toBeVisible()
  await openLink(page, 'v=1&provider=tuta')
  await expect(heading(page, 'Tuta Mail can’t be set up in a mail app')).toBeVisible()
  await openLink(page, 'v=1&provider=gmail&client=windows-mail')
  await expect(heading(page, 'Mail for Windows 10 and 11 has ended')).toBeVisible()
})

const said = wizard.linkProblem
const key = wizard.linkKey
const REFUSED: readonly (readonly [what: string, fragment: string, sentence: string])[] = [
  ['longer than any of ours', `${THUNDERBIRD}&name=${'a'.repeat(2100)}`, said['too-long']],
  ['without its version', 'provider=gmail', said['no-version']],
  ['whose version is not first', 'provider=gmail&v=1', said['no-version']],
  ['of another version', 'v=2&provider=gmail', said['unknown-version']],
  ['with a password', 'v=1&provider=gmail&password=hunter2', said['password-inside']],
  ['with a password under another name', 'v=1&provider=gmail&PWD=hunter2', said['password-inside']],
  [
    'that says one thing twice',
    'v=1&provider=gmail&provider=icloud',
    format(said['repeated-key'], { key: key.provider }),
  ],
  [
    'with an app of no such id',
    'v=1&client=netscape&provider=gmail',
    format(said['bad-value'], { key: key.client }),
  ],
  [
    'with a port that is none',
    'v=1&incoming=imap:99999:tls&provider=gmail',
    format(said['bad-value'], { key: key.incoming }),
  ],
  ['with half an address', 'v=1&email=jane%40&provider=gmail', format(said['bad-value'], { key: key.email })],
  ['without a provider', 'v=1&client=thunderbird', said['no-service']],
  ['with two providers', 'v=1&provider=gmail&domain=gmail.com', said['two-services']],
  [
    'that names a server for a provider of ours',
    'v=1&provider=gmail&in-host=imap.evil.example',
    said['hosts-without-domain'],
  ],
  ['to a provider that nobody knows', 'v=1&provider=zzyzx-mail', said['unknown-provider']],
]

test('a link that is broken, or asks for what no link may, is refused with a sentence', async ({ page }) => {
  for (const [what, fragment, sentence] of REFUSED) {
    await test.step(`a link ${what}`, async () => {
      await page.goto('about:blank')
      await openLink(page, fragment)
      await expect(heading(page, wizard.linkRefusedTitle)).toBeVisible()
      await expect(page.getByRole('alert').getByText(sentence, { exact: true })).toBeVisible()
      await expect(page).not.toHaveURL(/#./)
    })
  }
  await page.getByRole('button', { name: wizard.linkRefusedStart }).click()
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
  await expect(entryField(page)).toHaveValue('')
})

test('a refused link leaves the person’s own answers as they were', async ({ page }) => {
  await typeAddress(page, 'jane@icloud.com')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await openLink(page, 'v=9&provider=gmail')
  await expect(heading(page, wizard.linkRefusedTitle)).toBeVisible()
  await page.getByRole('button', { name: wizard.linkRefusedStart }).click()
  await expect(page.getByText('Your provider: iCloud Mail.')).toBeVisible()
})

const HOSTILE: readonly (readonly [what: string, fragment: string])[] = [
  ['a script as the provider', 'v=1&provider=%3Cscript%3Ealert(1)%3C%2Fscript%3E'],
  ['the name of an object’s own part as the provider', 'v=1&provider=__proto__'],
  ['the name of an object’s maker as the provider', 'v=1&provider=constructor'],
  ['the name of an object’s own part as the app', 'v=1&provider=gmail&client=__proto__'],
  ['a line break in the name', `${THUNDERBIRD}&name=Jane%0ABcc%3A%20eve%40evil.example`],
  ['text that runs backwards in the name', `${THUNDERBIRD}&name=Jane%E2%80%AEeod`],
]

test('a link with hostile values does nothing but be refused', async ({ page }) => {
  const complaints = listenToConsole(page)
  for (const [what, fragment] of HOSTILE) {
    await test.step(what, async () => {
      await page.goto('about:blank')
      await openLink(page, fragment)
      const refused = new RegExp(`^(${wizard.linkRefusedTitle}|${trust.mendedTitle})$`)
      await expect(heading(page, refused)).toBeVisible()
    })
  }
  expect(complaints).toEqual([])
})

test('a link with markup in the name shows it as text, or not at all', async ({ page }) => {
  const complaints = listenToConsole(page)
  await openLink(
    page,
    `${THUNDERBIRD}&name=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&__proto__=x&constructor=y&lang=en`,
  )
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(page.getByRole('img')).toHaveCount(0)
  expect(complaints).toEqual([])
})

test('“Copy link to this setup” opens on the same setup elsewhere, and holds no address', async ({
  page,
  browser,
}) => {
  await reachResult(page)
  await page.getByRole('link', { name: result.changeOutgoing }).click()
  await expect(heading(page, outgoingQuestion)).toBeVisible()
  await page.getByRole('radio', { name: /^587/ }).check()
  await page.getByRole('button', { name: common.continue }).click()
  await page.getByRole('button', { name: result.copyLink }).click()
  await expect(page.getByText(`Copied: ${result.linkCopied}`)).toBeVisible()
  const link = await clipboard(page)
  expect(link).toMatch(
    /\/setup\/#v=1&provider=gmail&client=thunderbird-account-hub&incoming=imap:993:tls&outgoing=smtp:587:starttls$/,
  )

  const elsewhere = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expect(heading(other, 'Gmail in Thunderbird')).toBeVisible()
  expect(await copy(other, 'incoming server')).toBe('imap.gmail.com')
  expect(await copy(other, 'outgoing port')).toBe('587')
  await other.getByRole('button', { name: result.copyLink }).click()
  await expect(other.getByText(`Copied: ${result.linkCopied}`)).toBeVisible()
  expect(await clipboard(other)).toBe(link)
  await elsewhere.close()
})

test('another link pasted into the same tab opens, on a refusal and on a result alike', async ({ page }) => {
  await openLink(page, 'v=9')
  await expect(heading(page, wizard.linkRefusedTitle)).toBeVisible()
  // Only the fragment changes: the page is not loaded anew.
  await openLink(page, THUNDERBIRD)
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await page.goto(`./setup/result/#${ICLOUD}`)
  await expect(heading(page, 'iCloud Mail in Mail on iPhone and iPad')).toBeVisible()
  await page.goto('./setup/result/#v=1&provider=gmail&password=x')
  await expect(heading(page, wizard.linkRefusedTitle)).toBeVisible()
})

test('a link opened on a question goes where it belongs', async ({ page }) => {
  await page.goto('./setup/outgoing/#v=1&provider=gmail')
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  await page.goto('./setup/incoming/#v=1&provider=gmail&client=em-client')
  await expect(heading(page, incomingQuestion)).toBeVisible()
})

test('a provider’s page leads into the wizard with its provider answered', async ({ page }) => {
  await page.goto('./providers/icloud/')
  await page.getByRole('link', { name: 'Set up iCloud Mail in your app' }).click()
  await expect(page.getByText('Your provider: iCloud Mail.')).toBeVisible()
  await page.getByRole('radio', { name: 'eM Client' }).check()
  await page.getByRole('button', { name: common.continue }).click()
  await takeRecommendedPorts(page)
  await expect(heading(page, 'iCloud Mail in eM Client')).toBeVisible()
})

test('the bare address of the wizard leads to the first question', async ({ page }) => {
  await page.goto('./setup/')
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
})

test('a link opened in the middle of a setup takes its place, and the person can go back to it', async ({
  page,
}) => {
  await reachResult(page)
  await openLink(page, ICLOUD)
  await expect(heading(page, 'iCloud Mail in Mail on iPhone and iPad')).toBeVisible()
  await expect(page.getByText(wizard.linkReplaced)).toBeVisible()
  await page.getByRole('button', { name: wizard.linkReplacedBack }).click()
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  expect(await copy(page, 'incoming user name')).toBe('jane@gmail.com')
  await expect(page.getByText(wizard.linkReplaced)).toBeHidden()
})

test('a link opened in a fresh tab took nobody’s place', async ({ page }) => {
  await openLink(page, ICLOUD)
  await expect(heading(page, 'iCloud Mail in Mail on iPhone and iPad')).toBeVisible()
  await expect(page.getByText(wizard.linkReplaced)).toBeHidden()
})

test('a good link opens also after one that was held, or refused, in the same tab', async ({ page }) => {
  const good = `${THUNDERBIRD}&incoming=imap:993:tls&outgoing=smtp:465:tls`
  for (const bad of [
    'v=1&domain=shop.example&in-host=imap.evil.example&out-host=smtp.evil.example',
    'v=1&provider=gmial',
    'v=9',
  ]) {
    await openLink(page, good)
    await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
    await openLink(page, bad)
    await expect(
      heading(page, new RegExp(`^(${trust.untrustedTitle}|${wizard.linkRefusedTitle})$`)),
    ).toBeVisible()
    await openLink(page, good)
    await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  }
})

test('a link on a page that takes none is read all the same, and leaves the address bar', async ({
  page,
}) => {
  const personal = `${THUNDERBIRD}&email=jane%40gmail.com`
  for (const place of ['', 'about/', 'desk/', 'setup/provider/', 'nothing-here/']) {
    await page.goto('about:blank')
    await page.goto(`./${place}#${personal}`)
    await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
    await expect(page).not.toHaveURL(/jane/)
  }
  await page.goto(`./setup/?${personal}`)
  await expect(heading(page, 'Gmail in Thunderbird')).toBeVisible()
  await expect(page).not.toHaveURL(/jane/)
})

test('an address at another provider, in a link to a domain without servers, contradicts it', async ({
  page,
}) => {
  await openLink(page, 'v=1&domain=shop.example&email=jane%40gmail.com')
  await expect(heading(page, trust.contradictedTitle)).toBeVisible()
})
