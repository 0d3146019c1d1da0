import { expect, test, type Locator, type Page } from '@playwright/test'
import { domainRecords } from '../src/domain/exporters/dns-records.ts'
import { DOMAIN_EXAMPLES } from '../src/domain/exporters/example-exports.ts'
import { zoneLine, type ZoneRecord } from '../src/domain/exporters/writers/zone.ts'
import { publish } from '../src/i18n/en/publish.ts'
import { format } from '../src/i18n/format.ts'
import { listenToConsole } from './support/console.ts'
import {
  answerDns,
  listenElsewhere,
  noSuchName,
  RESOLVER_HOSTS,
  serverFailure,
  type Responder,
} from './support/dns.ts'
import { tabTo } from './support/keyboard.ts'
import { haveOwnCopy } from './support/own-copy.ts'
import { domainField, looked, openPublish, outcome, publishDomain } from './support/publish.ts'
import { filesOf, fromZone, HOSTS_OF_EXAMPLE, serveFiles } from './support/published.ts'
import { clipboard } from './support/wizard.ts'

const { now: text } = publish
const domain = 'example.test'
const who = format(text.who, { one: 'Cloudflare', other: 'Google' })
/** What the form makes of the guessed names. */
const SHOULD_BE = domainRecords({ ...DOMAIN_EXAMPLES['domain-imap-465'], name: domain })
const INPUT = { ...DOMAIN_EXAMPLES['domain-imap-465'], name: domain }
const FILES = filesOf(INPUT)
const WEB_HOSTS = [`autoconfig.${domain}`, domain, `ua-auto-config.${domain}`]
const WHOLE = [...HOSTS_OF_EXAMPLE, ...SHOULD_BE]

const part = (page: Page) => page.getByRole('region', { name: format(text.titleOf, { domain }) })
const ask = (page: Page) => page.getByRole('button', { name: format(text.ask, { domain }) })
const status = (page: Page) => part(page).getByRole('status').first()
const row = (page: Page, name: string): Locator =>
  part(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

// Nothing of a test goes out into the network.
test.beforeEach(({ page }) => page.route('https://*.example.test/**', (route) => route.abort()))
test.beforeEach(({ page }) => page.route('https://example.test/**', (route) => route.abort()))

async function compare(page: Page, zone: readonly ZoneRecord[]): Promise<void> {
  await answerDns(page, fromZone(zone))
  await publishDomain(page, domain)
  await ask(page).click()
}

test('nothing leaves before the press; after it two resolvers and the domain’s web server are asked what was said, and nothing else', async ({
  page,
  baseURL,
}) => {
  const complaints = listenToConsole(page)
  const elsewhere = listenElsewhere(page, baseURL)
  const asked = await answerDns(page, fromZone(WHOLE))
  const fetched = await serveFiles(page, FILES)
  await publishDomain(page, domain)
  await expect(ask(page)).toHaveAccessibleDescription(
    `${format(text.learns, { who, domain })} ${format(text.learnsWeb, { domain })} ${text.connection}`,
  )
  await page.waitForLoadState('networkidle')
  expect(elsewhere).toEqual([])

  await ask(page).click()
  await expect(status(page)).toContainText(text.nothingToDo)
  await expect(part(page)).not.toContainText(text.connection)
  await expect(page.getByRole('button', { name: text.again })).toHaveAccessibleDescription(
    format(text.askedOf, { who, domain }),
  )
  expect(new Set(elsewhere)).toEqual(new Set([...RESOLVER_HOSTS, ...WEB_HOSTS]))
  const names = asked.flatMap(({ packet }) => packet.questions ?? []).map(({ name }) => name)
  const known = [...SHOULD_BE.map(({ name }) => name), ...HOSTS_OF_EXAMPLE.map(({ name }) => name)]
  expect([...new Set(names)].sort()).toEqual([...new Set(known)].sort())
  expect(fetched.sort()).toEqual(Object.keys(FILES).sort())
  expect(complaints).toEqual([])
})

test('everything as it should be: nothing to do, and no lines to add', async ({ page }) => {
  await compare(page, WHOLE)
  await expect(status(page)).toContainText(text.nothingToDo)
  await expect(row(page, '_imaps._tcp SRV')).toContainText(text.standing['as-it-should-be'])
  await expect(page.getByRole('heading', { name: text.addTitle })).toHaveCount(0)
  await expect(part(page)).toContainText(format(text.note['not-signed'], { domain }))
})

test('what is missing, different and left over is said, and copied as zone lines and as a table', async ({
  page,
}) => {
  const srv = { ttl: 60, type: 'SRV', priority: 0, weight: 1, port: 993 } as const
  const old: ZoneRecord = { ...srv, name: '_imaps._tcp.example.test', target: 'old.example.test' }
  await compare(page, [...WHOLE.filter(({ name }) => !/^_submissions|^autoconfig/.test(name)), old])
  await expect(status(page)).toContainText(
    format(text.todo, {
      what: `${format(text.toAdd, { count: 2 })}, ${format(text.toRemove, { count: 1 })}`,
    }),
  )
  const leftover = row(page, '_imaps._tcp SRV').filter({ hasText: text.standing.extra })
  await expect(leftover).toContainText(text.action.remove)
  await expect(leftover).toContainText(format(text.remark['target-nowhere'], { host: 'old.example.test' }))
  await expect(row(page, 'autoconfig CNAME')).toContainText(`${text.standing.missing} ${text.action.add}`)

  // What can be copied is read first.
  const [table, copy] = await Promise.all([
    part(page).getByRole('table').boundingBox(),
    page.getByRole('button', { name: text.copyTable }).boundingBox(),
  ])
  expect(copy?.y).toBeGreaterThan((table?.y ?? Infinity) + (table?.height ?? 0))
  await page.getByRole('button', { name: `Copy ${text.whatAdd}` }).click()
  const missing = SHOULD_BE.filter(({ name }) => /^_submissions|^autoconfig/.test(name))
  expect((await clipboard(page)).trim().split('\n').sort()).toEqual(missing.map(zoneLine).sort())
  await page.getByRole('button', { name: `Copy ${text.whatRemove}` }).click()
  expect(await clipboard(page)).toBe(`${zoneLine(old)}\n`)
  await page.getByRole('button', { name: text.copyTable }).click()
  await expect(page.getByRole('button', { name: text.copyTable })).toContainText('Copied')
  const lines = (await clipboard(page)).trim().split('\r\n')
  expect(lines[0]?.split('\t').slice(0, 3)).toEqual([text.columnRecord, text.columnType, text.columnStanding])
  expect(lines).toContainEqual(
    expect.stringContaining(
      `autoconfig.example.test\tCNAME\t${text.standing.missing}\t${text.none}\twww.example.test.\t`,
    ),
  )
})

test('follows the form: what is ticked afterwards is missing at once, without another question', async ({
  page,
}) => {
  const asked = await answerDns(page, fromZone(WHOLE))
  await publishDomain(page, domain)
  await ask(page).click()
  await expect(status(page)).toContainText(text.nothingToDo)
  const before = asked.length
  await page.getByRole('checkbox', { name: /^Port 587/ }).check()
  await expect(row(page, '_submission._tcp SRV')).toContainText(text.standing.different)
  await expect(row(page, '_submission._tcp SRV')).toContainText(text.remark.denied)
  expect(asked.length).toBe(before)
})

test('the files are read where a page may, and compared by what they say; the rest is a command to copy', async ({
  page,
}) => {
  const [first = '', second = '', third = ''] = Object.keys(FILES)
  const old = FILES[first]?.replaceAll('imap.example.test', 'old.example.test')
  await answerDns(page, fromZone(WHOLE))
  await serveFiles(page, { [first]: old, [third]: FILES[third] })
  await publishDomain(page, domain)
  await ask(page).click()
  const file = (url: string) =>
    page.getByRole('region', { name: text.filesTitle }).getByRole('listitem').filter({ hasText: url })
  await expect(file(first)).toContainText(text.document.different)
  await expect(file(first)).toContainText(format(text.documentRemark.names, { what: 'old.example.test:993' }))
  await expect(file(third)).toContainText(text.document['as-it-should-be'])
  await expect(file(second)).toContainText(text.documentProblem.unreachable)
  await page.getByRole('button', { name: `Copy ${format(text.whatCommand, { path: second })}` }).click()
  expect(await clipboard(page)).toMatch(/^curl -sS .*well-known/)
  const posted = file(`https://autodiscover.${domain}/`)
  await expect(posted).toContainText(text.documentRemark.posted)
  await expect(posted).toContainText("curl -sS --data ''")
  await expect(status(page)).toContainText(format(text.toLook, { count: 1 }))
})

test('with nothing but the domain, by keyboard: what is published is taken into the form', async ({
  page,
}) => {
  await answerDns(page, fromZone(WHOLE))
  await openPublish(page)
  await domainField(page).focus()
  await page.keyboard.type(domain)
  await tabTo(page, page.getByRole('link', { name: format(text.toIt, { domain }) }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: format(text.titleOf, { domain }) })).toBeFocused()
  await tabTo(page, ask(page))
  await page.keyboard.press('Enter')
  await expect(status(page)).toContainText(format(text.found, { domain }))
  await expect(part(page).getByRole('columnheader', { name: text.columnShould })).toHaveCount(0)
  await tabTo(page, page.getByRole('button', { name: text.take }))
  await page.keyboard.press('Enter')
  await expect(part(page)).toContainText(text.taken)
  await expect(page.getByRole('button', { name: text.take })).toHaveCount(0)
  await expect(looked(page)).toHaveCount(0)
  await expect(page.getByLabel('Server at port 993')).toHaveValue('imap.example.test')
  await expect(page.getByLabel(publish.form.webHost)).toHaveValue('www.example.test')
  await expect(status(page)).toContainText(text.nothingToDo)
  await expect(outcome(page)).toContainText(publish.zipTitle)
})

test('with nothing but the domain, records that lead nowhere are counted, and nobody says what has to be', async ({
  page,
}) => {
  const srv = { ttl: 60, type: 'SRV', priority: 0, weight: 1, port: 993 } as const
  const old: ZoneRecord = { ...srv, name: '_imaps._tcp.example.test', target: 'old.example.test' }
  await answerDns(page, fromZone([...HOSTS_OF_EXAMPLE, old]))
  await openPublish(page)
  await domainField(page).fill(domain)
  await ask(page).click()
  await expect(status(page)).toHaveText(format(text.nowhere, { found: 1, all: 1, domain }))
  await expect(row(page, '_imaps._tcp SRV')).toContainText(text.standing['leads-nowhere'])
  await expect(part(page)).toContainText(text.absent)
  await expect(part(page)).not.toContainText(text.rightlyAbsent)
})

test('two resolvers that say different things are both shown', async ({ page }) => {
  const other = WHOLE.filter(({ name }) => !name.startsWith('_imaps'))
  await answerDns(page, { 'cloudflare-dns.com': fromZone(WHOLE), 'dns.google': fromZone(other) })
  await publishDomain(page, domain)
  await ask(page).click()
  await expect(row(page, '_imaps._tcp SRV')).toContainText(text.standing['resolvers-disagree'])
  await expect(row(page, '_imaps._tcp SRV')).toContainText(format(text.first, { one: 'Cloudflare' }))
  await expect(row(page, '_imaps._tcp SRV')).toContainText(format(text.second, { other: 'Google' }))
  await expect(part(page)).toContainText(format(text.note['resolvers-disagree'], { who }))
})

const isDown: Responder = (_, route) => route.abort('connectionrefused')

for (const [name, responders, said] of [
  [
    'one resolver is down',
    { 'cloudflare-dns.com': isDown, 'dns.google': fromZone(WHOLE) },
    format(text.note['one-resolver'], { one: 'Google', other: 'Cloudflare' }),
  ],
  ['both are down', isDown, format(text.note['no-answer'], { who })],
  ['the domain’s name servers fail', serverFailure, format(text.note['server-failure'], { who, domain })],
  ['there is no such domain', noSuchName, format(text.note['no-such-domain'], { domain })],
] as const)
  test(`${name}: it is said`, async ({ page }) => {
    await answerDns(page, responders)
    await publishDomain(page, domain)
    await ask(page).click()
    await expect(part(page)).toContainText(said)
    await expect(page.getByRole('button', { name: text.again })).toBeVisible()
    // Only what was found out is set against the form.
    await expect(part(page).getByRole('table')).toHaveCount(name === 'one resolver is down' ? 1 : 0)
    if (name !== 'one resolver is down') await expect(status(page)).toHaveText(said)
  })

test('with nothing but a domain that there isn’t, its spelling is all that is said', async ({ page }) => {
  await answerDns(page, noSuchName)
  await openPublish(page)
  await domainField(page).fill(domain)
  await ask(page).click()
  await expect(status(page)).toHaveText(format(text.note['no-such-domain'], { domain }))
  await expect(part(page)).not.toContainText('_imaps._tcp')
  await expect(page.getByRole('heading', { name: text.filesTitle })).toHaveCount(0)
})

test('what could not be looked up is not called nothing, in the table and in the one to take along', async ({
  page,
}) => {
  const known = fromZone(WHOLE)
  await answerDns(page, (name, route) =>
    name.startsWith('_imaps') ? route.abort('connectionrefused') : known(name, route),
  )
  await publishDomain(page, domain)
  await ask(page).click()
  await expect(row(page, '_imaps._tcp SRV').getByRole('cell').first()).toHaveText(text.notKnown)
  await expect(status(page)).toContainText(format(text.toAskAgain, { count: 1 }))
  await page.getByRole('button', { name: text.copyTable }).click()
  await expect(page.getByRole('button', { name: text.copyTable })).toContainText('Copied')
  expect(await clipboard(page)).toContain(`SRV\t${text.standing.unknown}\t${text.notKnown}\t`)
})

test('without a connection nobody is asked, and the button asks again', async ({ page, context }) => {
  await answerDns(page, fromZone(WHOLE))
  await publishDomain(page, domain)
  // The code that asks is there already.
  await ask(page).click()
  await expect(status(page)).toContainText(text.nothingToDo)
  await context.setOffline(true)
  await page.unrouteAll()
  await page.getByRole('button', { name: text.again }).click()
  await expect(status(page)).toContainText(text.offline)
  await context.setOffline(false)
  await answerDns(page, fromZone(WHOLE))
  await ask(page).click()
  await expect(status(page)).toContainText(text.nothingToDo)
})

test('another domain starts anew', async ({ page }) => {
  await compare(page, WHOLE)
  await expect(status(page)).toContainText(text.nothingToDo)
  await domainField(page).fill('other.example')
  await expect(page.getByRole('table', { name: format(text.tableCaption, { domain }) })).toHaveCount(0)
  await expect(
    page.getByRole('button', { name: format(text.ask, { domain: 'other.example' }) }),
  ).toBeVisible()
  await domainField(page).fill('printer.internal')
  await expect(page.getByText(format(text.never2, { domain: 'printer.internal' }))).toBeVisible()
})

test('a copy that asks nobody says so', async ({ page }) => {
  await haveOwnCopy(page, { lookup: { enabled: false } })
  await openPublish(page)
  await domainField(page).fill(domain)
  await expect(page.getByText(text.never)).toBeVisible()
  await expect(ask(page)).toHaveCount(0)
})

test('stays within a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await compare(page, HOSTS_OF_EXAMPLE)
  await expect(page.getByRole('heading', { name: text.addTitle })).toBeVisible()
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
})
