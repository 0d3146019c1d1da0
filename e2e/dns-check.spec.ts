import { expect, test, type Page } from '@playwright/test'
import { result } from '../src/i18n/en/result.ts'
import { trust } from '../src/i18n/en/trust.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import {
  answerDns,
  noSuchName,
  RESOLVER_HOSTS,
  sendDns,
  serverFailure,
  zone,
  type Responder,
  listenElsewhere,
} from './support/dns.ts'
import { tabTo } from './support/keyboard.ts'
import { copy, heading } from './support/wizard.ts'

const domain = 'shop.example'
const who = format(trust.dns.who, { one: 'Cloudflare', other: 'Google' })
const LINK =
  'v=1&domain=shop.example&client=thunderbird-account-hub&in-host=imap.shop.example&out-host=smtp.shop.example'
const EVIL =
  'v=1&domain=shop.example&client=thunderbird-account-hub&in-host=imap.evil.example&out-host=smtp.evil.example'
const OWN_ZONE = { '_imaps._tcp': ['imap.shop.example'], '_submissions._tcp': ['smtp.shop.example'] }

const askButton = (page: Page) =>
  page.getByRole('button', { name: format(trust.dns.ask, { who, domain }), exact: true })
const againButton = (page: Page) => page.getByRole('button', { name: trust.dns.again, exact: true })
const status = (page: Page) => page.getByRole('main').getByRole('status')
const showSettings = (page: Page) => page.getByRole('button', { name: trust.confirmContinue })

async function openHeld(page: Page, fragment = LINK): Promise<void> {
  await page.goto(`./setup/#${fragment}`)
  await expect(heading(page, trust.untrustedTitle)).toBeFocused()
}

const isWaiting: Responder = () => new Promise(() => undefined)
const isDown: Responder = (_, route) => route.abort('connectionrefused')

async function expectNotConfirmed(page: Page, reason: string): Promise<void> {
  await expect(status(page)).toContainText(trust.dns.notConfirmedTitle)
  await expect(status(page)).toContainText(reason)
  await expect(page.getByRole('checkbox')).not.toBeChecked()
  await expect(page.getByRole('button', { name: /^Copy / })).toHaveCount(0)
}

test('nothing leaves before the press; after it two resolvers learn the domain, and nothing else', async ({
  page,
  baseURL,
}) => {
  const complaints = listenToConsole(page)
  const elsewhere = listenElsewhere(page, baseURL)
  const asked = await answerDns(page, zone(OWN_ZONE))
  await openHeld(page, `${LINK}&email=jane%40shop.example&name=Jane`)
  await expect(page.getByText(format(trust.dns.learns, { who, domain }))).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(elsewhere).toEqual([])

  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
  expect(new Set(elsewhere)).toEqual(new Set(RESOLVER_HOSTS))
  expect(asked).toHaveLength(14)
  const names = asked
    .flatMap(({ packet }) => packet.questions ?? [])
    .map(({ type, name }) => `${type} ${name}`)
  expect([...new Set(names)].sort()).toEqual([
    'MX shop.example',
    'SRV _imap._tcp.shop.example',
    'SRV _imaps._tcp.shop.example',
    'SRV _pop3._tcp.shop.example',
    'SRV _pop3s._tcp.shop.example',
    'SRV _submission._tcp.shop.example',
    'SRV _submissions._tcp.shop.example',
  ])
  for (const { url, method, headers, packet } of asked) {
    expect(url).toMatch(/^https:\/\/[^/]+\/dns-query$/)
    expect(method).toBe('POST')
    expect(Object.keys(headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/cookie|referer/)]),
    )
    expect(packet).toMatchObject({ id: 0, answers: [], additionals: [], authorities: [] })
  }
  expect(complaints).toEqual([])
})

test('confirmed: the settings open by one press, and say who confirmed the servers', async ({ page }) => {
  await answerDns(page, zone(OWN_ZONE))
  await openHeld(page)
  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
  await expect(status(page)).toContainText(format(trust.dns.confirmedNot, { domain }))
  await expect(page.getByText(format(trust.untrustedConfirmed, { domain }))).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await showSettings(page).click()
  await expect(heading(page, 'shop.example in Thunderbird')).toBeVisible()
  await expect(page.getByText(result.namedBy.dns)).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.shop.example')
})

test('confirmed for another domain than the person’s own: the names are still to be compared', async ({
  page,
}) => {
  await answerDns(page, zone(OWN_ZONE))
  await openHeld(page, `${LINK}&email=jane%40elsewhere.example`)
  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
  await showSettings(page).click()
  await expect(page.getByRole('alert')).toBeFocused()
})

test('by keyboard: the focus stays on the button, and the outcome is in the one place that is announced', async ({
  page,
}) => {
  await answerDns(page, zone(OWN_ZONE))
  await openHeld(page)
  await tabTo(page, askButton(page))
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
  await expect(againButton(page)).toBeFocused()
  await tabTo(page, showSettings(page))
  await page.keyboard.press('Enter')
  await expect(heading(page, 'shop.example in Thunderbird')).toBeFocused()
})

test('contradicted by SRV records: what the link wants is gone for good, what the domain says is named', async ({
  page,
}) => {
  await answerDns(page, zone(OWN_ZONE))
  await openHeld(page, EVIL)
  await askButton(page).click()
  await expect(heading(page, format(trust.contradictedByDnsTitle, { domain }))).toBeFocused()
  await expect(page.getByText(format(trust.contradictedByDns['other-servers'], { domain }))).toBeVisible()
  await expect(page.getByText(format(trust.contradictedNamed, { host: 'imap.shop.example' }))).toBeVisible()
  await expect(page.locator('main')).not.toContainText('evil')
  await expect(showSettings(page)).toHaveCount(0)
  await page.reload()
  await expect(heading(page, format(trust.contradictedByDnsTitle, { domain }))).toBeVisible()
  await expect(page.getByRole('button', { name: /^Use our settings/ })).toHaveCount(0)
  await expect(page.getByRole('button', { name: trust.contradictedOther })).toBeVisible()
})

test('contradicted by where the mail goes: the known provider’s settings are offered', async ({ page }) => {
  await answerDns(page, zone({ MX: ['aspmx.l.google.com', 'alt1.aspmx.l.google.com'] }))
  await openHeld(page, EVIL)
  await askButton(page).click()
  const provider = 'Google Workspace'
  await expect(
    page.getByText(format(trust.contradictedByDns['mail-elsewhere'], { domain, provider })),
  ).toBeVisible()
  await page.getByRole('button', { name: format(trust.contradictedOurs, { provider }) }).click()
  await expect(heading(page, `${provider} in Thunderbird`)).toBeVisible()
  expect(await copy(page, 'incoming server')).toBe('imap.gmail.com')
})

const NOT_CONFIRMED: readonly {
  readonly what: string
  readonly cloudflare: Responder
  readonly google?: Responder
  readonly says: string
}[] = [
  {
    what: 'the domain publishes nothing',
    cloudflare: zone({}),
    says: format(trust.dns.notConfirmed['publishes-nothing'], { domain }),
  },
  {
    what: 'only a hint',
    cloudflare: zone({ MX: ['mx.shop.example'] }),
    says: format(trust.dns.hint['same-name'], { domain, registrable: 'shop.example' }),
  },
  {
    what: 'one of the two servers is named',
    cloudflare: zone({ '_imaps._tcp': ['imap.shop.example'] }),
    says: format(trust.dns.notConfirmed.partly, { domain, host: 'imap.shop.example' }),
  },
  {
    what: 'there is no such domain',
    cloudflare: noSuchName,
    says: format(trust.dns.notConfirmed['no-such-domain'], { domain }),
  },
  {
    what: 'the resolvers disagree',
    cloudflare: zone(OWN_ZONE),
    google: zone({}),
    says: format(trust.dns.notConfirmed.disagree, { who, domain }),
  },
  {
    what: 'one resolver is down',
    cloudflare: isDown,
    google: zone(OWN_ZONE),
    says: format(trust.dns.notConfirmed['one-answer'], { who, one: 'Google' }),
  },
  {
    what: 'both are down',
    cloudflare: isDown,
    says: format(trust.dns.notConfirmed['no-answer'], { who }),
  },
  {
    what: 'the domain’s servers fail',
    cloudflare: serverFailure,
    says: format(trust.dns.notConfirmed['server-failure'], { who, domain }),
  },
  {
    what: 'a web page comes instead of an answer',
    cloudflare: (_, route) => sendDns(route, '<h1>Log in to this network</h1>', 'text/html'),
    google: zone(OWN_ZONE),
    says: format(trust.dns.notConfirmed['one-answer'], { who, one: 'Google' }),
  },
  {
    what: 'a web page comes that says it is an answer',
    cloudflare: (_, route) => sendDns(route, '<h1>Log in to this network</h1>'),
    says: format(trust.dns.notConfirmed['no-answer'], { who }),
  },
  {
    what: 'a status that is none of an answer',
    cloudflare: (_, route) => route.fulfill({ status: 502, headers: { 'access-control-allow-origin': '*' } }),
    says: format(trust.dns.notConfirmed['no-answer'], { who }),
  },
  {
    what: 'an answer for another name',
    cloudflare: (name) => ({
      ...zone(OWN_ZONE)(name),
      questions: [{ name: name.replace(domain, 'evil.example'), type: name.startsWith('_') ? 'SRV' : 'MX' }],
    }),
    google: zone(OWN_ZONE),
    says: format(trust.dns.notConfirmed['one-answer'], { who, one: 'Google' }),
  },
  {
    what: 'far too long an answer',
    cloudflare: (_, route) => sendDns(route, new Uint8Array(200_000)),
    google: zone(OWN_ZONE),
    says: format(trust.dns.notConfirmed['one-answer'], { who, one: 'Google' }),
  },
]

for (const { what, cloudflare, google = cloudflare, says } of NOT_CONFIRMED)
  test(`not confirmed, ${what}: the reason is said and the page is as before`, async ({ page }) => {
    await answerDns(page, { 'cloudflare-dns.com': cloudflare, 'dns.google': google })
    await openHeld(page)
    await askButton(page).click()
    await expectNotConfirmed(page, says)
    await expect(againButton(page)).toBeFocused()
    await page.getByRole('checkbox').check()
    await showSettings(page).click()
    await expect(heading(page, 'shop.example in Thunderbird')).toBeVisible()
    await expect(page.getByText(result.namedBy.link)).toBeVisible()
  })

test('two hundred records confirm like two', async ({ page }) => {
  const many = Array.from({ length: 200 }, (_, n) => `imap${n}.shop.example`)
  await answerDns(page, zone({ ...OWN_ZONE, '_imaps._tcp': [...many, 'imap.shop.example'] }))
  await openHeld(page)
  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
})

/** How many bodies of answers the page has read to their end. */
async function countAnswersRead(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = Object.assign(window, { answersRead: 0 })
    const { prototype } = ReadableStreamDefaultReader
    const read: typeof prototype.read = Reflect.get(prototype, 'read')
    prototype.read = async function (...args) {
      const part = await read.apply(this, args)
      if (part.done) counted.answersRead++
      return part
    }
  })
  return () => page.evaluate(() => Number('answersRead' in window && window.answersRead))
}

test('a resolver that says nothing is given up, said so, and can be asked again', async ({ page }) => {
  await page.clock.install()
  const answersRead = await countAnswersRead(page)
  await answerDns(page, { 'cloudflare-dns.com': isWaiting, 'dns.google': zone(OWN_ZONE) })
  await openHeld(page)
  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.asking, { who, domain }))
  await expect(askButton(page)).toHaveAttribute('aria-disabled', 'true')
  // Only then may time pass: on a busy machine Google’s answers would be late too.
  await expect.poll(answersRead).toBe(7)
  await page.clock.runFor(10_000)
  await expectNotConfirmed(page, format(trust.dns.notConfirmed['one-answer'], { who, one: 'Google' }))
  await page.unrouteAll()
  await answerDns(page, zone(OWN_ZONE))
  await againButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
})

test('leaving while it is asked breaks the questions off', async ({ page }) => {
  await answerDns(page, isWaiting)
  await openHeld(page)
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('dns.google'))
  // What asks is loaded after the press: before that there is nothing to break off.
  const begun = page.waitForRequest((request) => request.url().includes('dns.google'))
  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.asking, { who, domain }))
  await begun
  await page.getByRole('button', { name: trust.own }).click()
  expect((await failed).failure()?.errorText).toMatch(/ABORTED/)
})

test('without a connection it says so', async ({ page, context }) => {
  await answerDns(page, zone(OWN_ZONE))
  await openHeld(page)
  await askButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
  await page.unrouteAll()
  await context.setOffline(true)
  await againButton(page).click()
  await expectNotConfirmed(page, trust.dns.notConfirmed.offline)
})

test('where the code that asks doesn’t arrive it says so, and asks nobody', async ({ page }) => {
  const asked = await answerDns(page, zone(OWN_ZONE))
  await openHeld(page)
  await page.waitForLoadState('networkidle')
  await page.route('**/assets/*.js', (route) => route.abort('connectionfailed'))
  await askButton(page).click()
  await expectNotConfirmed(page, trust.dns.notConfirmed['not-loaded'])
  expect(asked).toEqual([])
  await page.unroute('**/assets/*.js')
  await againButton(page).click()
  await expect(status(page)).toContainText(format(trust.dns.confirmedTitle, { domain }))
})

test('a copy that forbids it has no such question', async ({ page }) => {
  await page.route('**/portolan.json', (route) => route.fulfill({ json: { lookup: { enabled: false } } }))
  await openHeld(page)
  await expect(page.getByRole('heading', { name: format(trust.dns.title, { domain }) })).toHaveCount(0)
  await expect(page.getByRole('checkbox')).toBeVisible()
})
