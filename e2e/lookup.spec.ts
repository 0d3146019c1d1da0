import { expect, test, type Page, type Request } from '@playwright/test'
import { aboutPage } from '../src/i18n/en/directory/about.ts'
import { lookup } from '../src/i18n/en/lookup.ts'
import { result } from '../src/i18n/en/result.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import { answerDns, noSuchName, sendDns, serverFailure, zone, type Responder } from './support/dns.ts'
import { tabTo } from './support/keyboard.ts'
import {
  answerHeading,
  answerWeb,
  askButton,
  autoconfig,
  AUTOCONFIG_URL,
  checkedBox,
  directoryUrl,
  DOMAIN,
  NAMED_HOSTS,
  openUnknown,
  OWN_ZONE,
  useButton,
  WHO,
} from './support/lookup.ts'
import { haveOwnCopy } from './support/own-copy.ts'
import { chooseApp, continueButton, entryField, heading, takeRecommendedPorts } from './support/wizard.ts'

const isWaiting: Responder = () => new Promise(() => undefined)
const isDown: Responder = (_, route) => route.abort('connectionrefused')
const isPortal: Responder = (_, route) => sendDns(route, '<html>Sign in</html>', 'text/html')

/** Every request that isn’t for this site, of the page and of all its frames. */
function listenElsewhere(page: Page, baseURL = ''): readonly Request[] {
  const elsewhere: Request[] = []
  page.context().on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (origin !== new URL(baseURL).origin && protocol !== 'data:' && protocol !== 'blob:')
      elsewhere.push(request)
  })
  return elsewhere
}
const hostsOf = (requests: readonly Request[]) =>
  [...new Set(requests.map((request) => new URL(request.url()).host))].sort()

/** The domain’s own DNS names its own servers, and nobody has anything else. */
async function publish(page: Page, respond: Responder = zone(OWN_ZONE), documents = {}): Promise<void> {
  await answerDns(page, respond)
  await answerWeb(page, documents)
}

const noDocument = { [directoryUrl()]: autoconfig('imap.other.example', 'smtp.other.example') }
const said = (page: Page) => page.getByText(lookup.allTitle, { exact: true })
/** The word behind its icon. */
const chip = (page: Page, certainty: keyof typeof lookup.certainty) =>
  page.getByText(new RegExp(`^\\W?${lookup.certainty[certainty]}$`))

test('before the yes no request leaves; after it only the named ones, and only the domain in them', async ({
  page,
  baseURL,
}) => {
  const complaints = listenToConsole(page)
  const elsewhere = listenElsewhere(page, baseURL)
  const asked = await answerDns(page, zone({ MX: ['mx.hoster.example'] }))
  await answerWeb(page)
  await openUnknown(page)
  await expect(page.getByText(format(lookup.consent.dns, { who: WHO, domain: DOMAIN }))).toBeVisible()
  await expect(askButton(page)).toHaveAccessibleDescription(
    /Cloudflare and Google .* Thunderbird .* IP address/,
  )
  await page.waitForLoadState('networkidle')
  expect(hostsOf(elsewhere)).toEqual([])

  await askButton(page).click()
  await expect(answerHeading(page, 'guessed')).toBeFocused()
  expect(hostsOf(elsewhere)).toEqual([...NAMED_HOSTS].sort())
  for (const request of elsewhere) {
    expect(request.url()).not.toMatch(/jane|doe|@|%40/)
    expect(`${request.postData() ?? ''}${JSON.stringify(request.headers())}`).not.toMatch(/jane|\bdoe\b/)
    expect(request.headers()).not.toHaveProperty('cookie')
    expect(request.headers()).not.toHaveProperty('referer')
  }
  const names = asked.flatMap(({ packet }) => packet.questions ?? []).map(({ name }) => name)
  expect(names.filter((name) => !name.endsWith(DOMAIN))).toEqual([])
  // Of the mail host, Thunderbird’s directory is told; it was said before.
  const directory = elsewhere.map((request) => request.url()).filter((url) => url.includes('thunderbird'))
  expect(directory.filter((url) => !/\/v1\.1\/(shop|(mx\.)?hoster)\.example$/.test(url))).toEqual([])
  // A server that isn’t there is noted by the browser, and by nobody else.
  expect(complaints).toEqual([])
})

test('what the domain’s own DNS confirms is taken by keyboard alone, to the result', async ({ page }) => {
  await publish(page, zone(OWN_ZONE, { signed: true }))
  await openUnknown(page)
  await tabTo(page, askButton(page))
  await page.keyboard.press('Enter')
  await expect(answerHeading(page, 'found')).toBeFocused()
  // The lead asks for what has just been done.
  await expect(page.getByText(format(lookup.lead, { domain: DOMAIN }))).toHaveCount(0)
  await expect(chip(page, 'confirmed')).toBeVisible()
  await expect(page.getByText(format(lookup.signed, { who: WHO }))).toBeVisible()
  await expect(page.getByText('imap.shop.example').first()).toBeVisible()
  await expect(checkedBox(page)).toHaveCount(0)
  await tabTo(page, useButton(page))
  await page.keyboard.press('Enter')
  await expect(heading(page, wizard.clientTitle)).toBeFocused()
  await chooseApp(page, 'Thunderbird')
  await expect(heading(page, 'Which Thunderbird is it?')).toBeFocused()
  await page.getByRole('radio').first().check()
  await page.keyboard.press('Enter')
  await takeRecommendedPorts(page)
  await expect(heading(page, /^shop\.example in Thunderbird/)).toBeVisible()
  await expect(page.getByText(result.namedBy['lookup-confirmed'])).toBeVisible()
  await expect(page.getByText('smtp.shop.example').first()).toBeVisible()
})

test('Back shows the answer again, as after a reload, and asks nobody', async ({ page, baseURL }) => {
  await publish(page)
  await openUnknown(page)
  await askButton(page).click()
  await useButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeVisible()
  const elsewhere = listenElsewhere(page, baseURL)
  await page.goBack()
  await expect(answerHeading(page, 'found')).toBeVisible()
  await page.reload()
  await expect(answerHeading(page, 'found')).toBeVisible()
  await expect(useButton(page)).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(hostsOf(elsewhere)).toEqual([])
})

test('a provider of ours is a hint, and its record is used by one press', async ({ page }) => {
  const provider = 'Google Workspace'
  await publish(page, zone({ MX: ['aspmx.l.google.com'] }))
  await openUnknown(page)
  await askButton(page).click()
  await expect(answerHeading(page, 'provider', { provider })).toBeFocused()
  await expect(chip(page, 'hint')).toBeVisible()
  await expect(page.getByLabel(wizard.serversIn)).toBeVisible()
  await page.getByRole('button', { name: format(lookup.take.useProvider, { provider }) }).click()
  await expect(heading(page, wizard.clientTitle)).toBeFocused()
  await expect(page.getByText(wizard.foundByMx)).toBeVisible()
})

test('a hint of the directory is taken only on the person’s word', async ({ page }) => {
  const host = autoconfig('imap.hoster.example', 'smtp.hoster.example', 'hoster.example')
  await publish(page, zone({ MX: ['mx.hoster.example'] }), { [directoryUrl('hoster.example')]: host })
  await openUnknown(page)
  await askButton(page).click()
  await expect(answerHeading(page, 'found-outside', { others: 'hoster.example' })).toBeFocused()
  await expect(chip(page, 'hint')).toBeVisible()
  await useButton(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('link', { name: lookup.take.confirmMissing }).click()
  await expect(checkedBox(page)).toBeFocused()
  await expect(checkedBox(page)).toHaveAccessibleDescription(lookup.take.confirmMissing)
  await page.keyboard.press('Space')
  await useButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeFocused()
})

test('servers outside the domain are set off and demand the tick, even confirmed', async ({ page }) => {
  await publish(
    page,
    zone({ '_imaps._tcp': ['mail.hoster.example'], '_submissions._tcp': ['mail.hoster.example'] }),
  )
  await openUnknown(page)
  await askButton(page).click()
  await expect(answerHeading(page, 'found-outside', { others: 'hoster.example' })).toBeFocused()
  await expect(page.getByRole('main').getByText('mail.hoster.example').filter({ visible: true })).toHaveCount(
    1,
  )
  await expect(
    page.getByText(format(lookup.remark.outside, { domain: DOMAIN, registrable: 'hoster.example' })),
  ).toHaveCount(0)
  await expect(chip(page, 'confirmed')).toBeVisible()
  await expect(page.getByText(format(lookup.take.sends, { domain: DOMAIN }))).toBeVisible()
  const set = page.getByRole('listitem').filter({ hasText: 'mail.hoster.example' }).locator('strong')
  await expect(set.first()).toHaveText('hoster.example')
  await useButton(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await checkedBox(page).check()
  await useButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeFocused()
})

test('sources that disagree stand side by side, and demand the tick', async ({ page }) => {
  await publish(page, zone(OWN_ZONE), noDocument)
  await openUnknown(page)
  await askButton(page).click()
  await expect(page.getByRole('heading', { name: lookup.disagreeTitle })).toBeVisible()
  await expect(page.getByText('imap.other.example').first()).toBeVisible()
  await expect(page.getByText(lookup.taken).first()).toBeVisible()
  await expect(checkedBox(page)).not.toBeChecked()
  await useButton(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
})

test('what the domain’s own web server names is listed', async ({ page }) => {
  await publish(page, zone({}), { [AUTOCONFIG_URL]: autoconfig('imap.shop.example', 'smtp.shop.example') })
  await openUnknown(page)
  await askButton(page).click()
  await expect(chip(page, 'listed')).toBeVisible()
  await useButton(page).click()
  await expect(heading(page, wizard.clientTitle)).toBeFocused()
})

test('a guess is called one, and demands the tick', async ({ page }) => {
  await publish(page, zone({}))
  await openUnknown(page)
  await askButton(page).click()
  await expect(answerHeading(page, 'guessed')).toBeFocused()
  await expect(chip(page, 'guess')).toBeVisible()
  await useButton(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
})

const STATES = [
  {
    name: 'a domain that isn’t there',
    respond: noSuchName,
    code: 'no-such-domain',
    next: lookup.changeAddress,
  },
  {
    name: 'a domain without mail',
    respond: zone({ MX: ['.'] }),
    code: 'takes-no-mail',
    next: lookup.changeAddress,
  },
  { name: 'both resolvers down', respond: isDown, code: 'unanswered', next: lookup.again },
  { name: 'a captive portal', respond: isPortal, code: 'unanswered', next: lookup.again },
] as const satisfies readonly {
  readonly name: string
  readonly respond: Responder
  readonly code: keyof typeof lookup.headline
  readonly next: string
}[]

for (const { name, respond, code, next } of STATES)
  test(`${name} is told, with what to do`, async ({ page }) => {
    await answerDns(page, respond)
    // A network that blocks the DNS may let everybody else through.
    if (respond === isPortal) await page.route(/autoconfig|^https:\/\/shop/, (route) => route.abort())
    else await answerWeb(page)
    await openUnknown(page)
    await askButton(page).click()
    await expect(answerHeading(page, code)).toBeFocused()
    await expect(page.getByText(lookup.headlineMeans[code])).toBeVisible()
    const way = page.getByRole(next === lookup.again ? 'button' : 'link', { name: next, exact: true })
    await expect(way.first()).toBeVisible()
    await expect(useButton(page)).toHaveCount(0)
    await expect(page.getByLabel(wizard.serversIn)).toBeVisible()
  })

test('a mistyped domain is put right at the address', async ({ page }) => {
  await publish(page, noSuchName)
  await openUnknown(page)
  await askButton(page).click()
  await page.getByRole('link', { name: lookup.changeAddress }).click()
  await expect(heading(page, wizard.providerTitle)).toBeVisible()
})

test('about a public suffix or a name of a home network nobody is asked', async ({ page, baseURL }) => {
  const elsewhere = listenElsewhere(page, baseURL)
  for (const [domain, code] of [
    ['co.uk', 'public-suffix'],
    ['nas.local', 'special-use'],
  ] as const) {
    await openUnknown(page, domain)
    await expect(answerHeading(page, code, { domain })).toBeVisible()
    await expect(askButton(page, domain)).toHaveCount(0)
  }
  expect(hostsOf(elsewhere)).toEqual([])
})

test.describe('one of the two resolvers', () => {
  const ASKED = { 'cloudflare-dns.com': zone(OWN_ZONE), 'dns.google': zone(OWN_ZONE) }

  test('down: nothing is confirmed, and it says which one answered', async ({ page }) => {
    await answerDns(page, { ...ASKED, 'dns.google': isDown })
    await answerWeb(page)
    await openUnknown(page)
    await askButton(page).click()
    await expect(chip(page, 'hint')).toBeVisible()
    await expect(page.getByText(format(lookup.remark['one-resolver'], { who: WHO }))).toBeVisible()
    await expect(checkedBox(page)).toBeVisible()
    await said(page).click()
    const proof = format(lookup.proof['one-resolver'], { one: 'Cloudflare', other: 'Google' })
    await expect(page.getByText(proof).first()).toBeVisible()
  })

  test('says something else: neither counts, and both stand side by side', async ({ page }) => {
    const other = zone({ '_imaps._tcp': ['imap.evil.example'], '_submissions._tcp': ['smtp.evil.example'] })
    await answerDns(page, { ...ASKED, 'dns.google': other })
    await answerWeb(page)
    await openUnknown(page)
    await askButton(page).click()
    await expect(answerHeading(page, 'contradicted')).toBeFocused()
    await expect(page.getByText(lookup.headlineMeans.contradicted)).toBeVisible()
    await expect(page.getByRole('button', { name: lookup.again })).toBeVisible()
    await expect(useButton(page)).toHaveCount(0)
    await said(page).click()
    await expect(page.getByText('imap.evil.example')).toBeVisible()
    await expect(chip(page, 'confirmed')).toHaveCount(0)
  })

  test('can’t read the domain’s DNS, nor can the other: the fault is the domain’s', async ({ page }) => {
    await publish(page, serverFailure)
    await openUnknown(page)
    await askButton(page).click()
    await expect(answerHeading(page, 'broken-dns')).toBeFocused()
    const means = format(lookup.headlineMeans['broken-dns'], { who: WHO })
    await expect(page.getByText(means)).toHaveCount(1)
    const again = page.getByText(format(lookup.problem['server-failure'], { who: WHO }))
    await expect(again.filter({ visible: true })).toHaveCount(0)
    await expect(useButton(page)).toHaveCount(0)
  })
})

test('offline nobody is asked, and what was typed stays', async ({ page, context }) => {
  await publish(page)
  await openUnknown(page)
  await page.getByLabel(wizard.serversIn).fill('imap.shop.example')
  await context.setOffline(true)
  await askButton(page).click()
  await expect(page.getByText(lookup.consent.offline)).toBeVisible()
  await expect(page.getByLabel(wizard.serversIn)).toHaveValue('imap.shop.example')
  await context.setOffline(false)
  await askButton(page).click()
  await expect(answerHeading(page, 'found')).toBeFocused()
})

test('it can be stopped, and asked again', async ({ page }) => {
  await publish(page, isWaiting)
  await openUnknown(page)
  await askButton(page).click()
  const asking = page.getByRole('heading', { name: format(lookup.progress.title, { domain: DOMAIN }) })
  await expect(asking).toBeFocused()
  await page.getByRole('button', { name: lookup.progress.stop, exact: true }).click()
  await expect(page.getByText(format(lookup.consent.stopped, { domain: DOMAIN }))).toBeVisible()
  await expect(
    page.getByRole('heading', { name: format(lookup.consent.title, { domain: DOMAIN }) }),
  ).toBeFocused()
  await answerDns(page, zone(OWN_ZONE))
  await askButton(page).click()
  await expect(answerHeading(page, 'found')).toBeFocused()
})

test('whoever types meanwhile isn’t disturbed: what was found waits', async ({ page }) => {
  let release: (() => void) | undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  await answerDns(page, zone(OWN_ZONE))
  await answerWeb(page)
  await page.route(AUTOCONFIG_URL, async (route) => {
    await released
    await route.fulfill({ status: 404, headers: { 'access-control-allow-origin': '*' } })
  })
  await openUnknown(page)
  await askButton(page).click()
  const field = page.getByLabel(wizard.serversIn)
  await field.fill('mail.')
  const place = await field.boundingBox()
  release?.()
  const show = page.getByRole('button', { name: lookup.progress.show })
  await expect(show).toBeVisible()
  await expect(field).toBeFocused()
  expect(await field.boundingBox()).toEqual(place)
  await show.click()
  await expect(answerHeading(page, 'found')).toBeFocused()
  await expect(field).toHaveValue('mail.')
})

test.describe('a permission that is remembered', () => {
  const rememberIt = async (page: Page) => {
    await publish(page)
    await openUnknown(page)
    await page.getByRole('checkbox', { name: lookup.consent.remember }).check()
    await askButton(page).click()
    await expect(answerHeading(page, 'found')).toBeFocused()
    await expect(page.getByText(lookup.remembered)).toBeVisible()
  }

  /** Another domain, whose DNS has nothing. */
  const openOther = async (page: Page) => {
    await page.route(/^https:\/\/[a-z-]*\.?other\.example\//, (route) => route.abort())
    await page.goto('./')
    // What was typed before comes back, and then takes no letter’s place.
    await expect(entryField(page)).toHaveValue(/@/)
    await entryField(page).fill('jane.doe@other.example')
    await continueButton(page).click()
    await expect(heading(page, format(wizard.serversTitle, { domain: 'other.example' }))).toBeFocused()
  }

  test('looks the next unknown domain up at once, and says whom it asked', async ({ page }) => {
    await rememberIt(page)
    await openOther(page)
    const asked = format(lookup.asked, { who: WHO, other: 'Thunderbird', domain: 'other.example' })
    await expect(page.getByText(asked)).toBeVisible()
    // What nobody has pressed takes no focus.
    await expect(heading(page, format(wizard.serversTitle, { domain: 'other.example' }))).toBeFocused()
  })

  test('is taken back where it shows', async ({ page, baseURL }) => {
    await rememberIt(page)
    await page.getByRole('button', { name: lookup.takeBack }).click()
    await expect(page.getByText(lookup.takenBack)).toBeVisible()
    const elsewhere = listenElsewhere(page, baseURL)
    await openOther(page)
    await expect(askButton(page, 'other.example')).toBeVisible()
    expect(hostsOf(elsewhere)).toEqual([])
  })

  test('is taken back on the page about privacy', async ({ page, baseURL }) => {
    await rememberIt(page)
    await page.goto('./about/')
    await page.getByRole('button', { name: aboutPage.permissionForget }).click()
    await expect(page.getByText(aboutPage.permissionForgotten)).toBeVisible()
    const elsewhere = listenElsewhere(page, baseURL)
    await openOther(page)
    await expect(askButton(page, 'other.example')).toBeVisible()
    expect(hostsOf(elsewhere)).toEqual([])
  })

  test('isn’t for a domain that a link names', async ({ page, baseURL }) => {
    await rememberIt(page)
    const elsewhere = listenElsewhere(page, baseURL)
    await page.goto('./setup/#v=1&domain=other.example')
    await expect(askButton(page, 'other.example')).toBeVisible()
    await page.reload()
    await expect(askButton(page, 'other.example')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(hostsOf(elsewhere)).toEqual([])
  })

  test('is only remembered if they say so', async ({ page }) => {
    await publish(page)
    await openUnknown(page)
    await askButton(page).click()
    await expect(answerHeading(page, 'found')).toBeFocused()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  })
})

test('a copy whose organisation forbids it asks nobody, and offers no lookup', async ({ page, baseURL }) => {
  const elsewhere = listenElsewhere(page, baseURL)
  await haveOwnCopy(page, { name: 'Example IT', lookup: { enabled: false } })
  await openUnknown(page)
  await expect(page.getByLabel(wizard.serversIn)).toBeVisible()
  await expect(askButton(page)).toHaveCount(0)
  expect(hostsOf(elsewhere)).toEqual([])
})

test('nothing that was found becomes markup or a link', async ({ page }) => {
  const hostile = autoconfig('imap.shop.example', 'smtp.shop.example').replace(
    '<incomingServer type="imap"><hostname>imap',
    '<incomingServer type="imap"><hostname>javascript:alert(1)//&lt;img src=x onerror=alert(1)&gt;</hostname><port>993</port><socketType>SSL</socketType></incomingServer><incomingServer type="imap"><hostname>imap',
  )
  await publish(page, zone({}), { [AUTOCONFIG_URL]: hostile })
  await openUnknown(page)
  await askButton(page).click()
  await expect(answerHeading(page, 'found')).toBeFocused()
  await said(page).click()
  await expect(page.getByText(/is no name of a server/)).toBeVisible()
  await expect(page.getByRole('main').locator('img, a[href^="javascript"]')).toHaveCount(0)
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  expect(links.filter((href) => !href?.startsWith('/'))).toEqual([])
})
