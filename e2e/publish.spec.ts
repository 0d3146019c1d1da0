import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { common } from '../src/i18n/en/common.ts'
import { desk } from '../src/i18n/en/desk.ts'
import { publish } from '../src/i18n/en/publish.ts'
import { format } from '../src/i18n/format.ts'
import { tabTo } from './support/keyboard.ts'
import { domainField, download, looked, openPublish, outcome, publishDomain } from './support/publish.ts'
import { clipboard, heading } from './support/wizard.ts'

const { form, files, after } = publish

const host = (page: Page, port: number) => page.getByLabel(`Server at port ${port}`, { exact: true })
const way = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })

/** What a button saves, as it comes out of the browser. */
async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

const ARCHIVE = 'mail-settings-example.com.zip'
const WWW = 'web/var/www/mail-settings-example.com'

async function unzipped(page: Page): Promise<Readonly<Record<string, string>>> {
  const { name, bytes } = await saved(page, () => download(page, ARCHIVE).click())
  expect(name).toBe(ARCHIVE)
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))
}

test('from an empty form to everything in one archive, by keyboard', async ({ page }) => {
  await openPublish(page)
  await domainField(page).focus()
  await page.keyboard.type('example.com')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Example Mail')
  await tabTo(page, way(page, /^Port 587/))
  await page.keyboard.press('Space')
  await tabTo(page, looked(page))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: form.submit }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: publish.outcomeTitle })).toBeFocused()
  await tabTo(page, download(page, ARCHIVE))
  const { name, bytes } = await saved(page, () => page.keyboard.press('Enter'))
  expect(name).toBe(ARCHIVE)
  await expect(page.getByText(format(publish.zipDone, { name }))).toBeVisible()
  const parts = unzipSync(bytes)
  expect(Object.keys(parts)).toEqual([
    'README.txt',
    'dns/example.com.zone',
    `${WWW}/mail/config-v1.1.xml`,
    `${WWW}/.well-known/autoconfig/mail/config-v1.1.xml`,
    `${WWW}/autodiscover/autodiscover.xml`,
    `${WWW}/.well-known/user-agent-configuration.json`,
    `${WWW}/example.com.mobileconfig`,
    'nginx/etc/nginx/snippets/mail-settings-example.com.conf',
    'nginx/etc/nginx/sites-available/mail-settings-example.com',
    'apache/etc/apache2/conf-available/mail-settings-example.com.conf',
    'apache/etc/apache2/sites-available/mail-settings-example.com.conf',
    'caddy/etc/caddy/mail-settings-example.com.caddyfile',
  ])
  const zone = strFromU8(parts['dns/example.com.zone'] ?? new Uint8Array())
  expect(zone).toContain('_submission._tcp.example.com. 3600 IN SRV 10 1 587 smtp.example.com.')
})

test('each file is shown, copied and saved as it goes into the archive', async ({ page }) => {
  await publishDomain(page)
  const parts = await unzipped(page)
  for (const [file, path] of [
    ['config-v1.1.xml', `${WWW}/mail/config-v1.1.xml`],
    ['autodiscover.xml', `${WWW}/autodiscover/autodiscover.xml`],
    ['example.com.zone', 'dns/example.com.zone'],
    ['user-agent-configuration.json', `${WWW}/.well-known/user-agent-configuration.json`],
    ['example.com.mobileconfig', `${WWW}/example.com.mobileconfig`],
  ] as const) {
    const { name, bytes } = await saved(page, () => download(page, file).click())
    expect(name).toBe(file)
    expect(strFromU8(bytes)).toBe(parts[path])
    await page.getByText(`Show ${file}`).click()
    await page.getByRole('button', { name: `Copy ${file}` }).click()
    expect(await clipboard(page)).toBe(parts[path])
  }
  await expect(page.getByText('https://autoconfig.example.com/mail/config-v1.1.xml').first()).toBeVisible()
})

test('what follows from the domain is a guess until somebody has looked', async ({ page }) => {
  await openPublish(page)
  await domainField(page).fill('example.com')
  await expect(host(page, 993)).toHaveValue('imap.example.com')
  await expect(host(page, 993)).toHaveAccessibleDescription(form.guessed)
  await expect(outcome(page)).toContainText(form.lookedProblem)
  await expect(download(page, ARCHIVE)).toHaveCount(0)
  await page.getByRole('button', { name: 'Put all on mail.example.com' }).click()
  await expect(host(page, 465)).toHaveValue('mail.example.com')
  const web = page.getByLabel(form.webHost)
  await expect(web).toHaveAccessibleDescription(`${form.guessed} ${form.webHostHint}`)
  await expect(outcome(page)).toContainText(form.lookedProblem)
  await web.fill('files.example.com')
  await expect(looked(page)).toHaveCount(0)
  await expect(download(page, ARCHIVE)).toBeVisible()
})

test('starts from a provider, and follows its record', async ({ page }) => {
  await openPublish(page)
  await domainField(page).fill('example.com')
  await page.getByRole('combobox', { name: form.provider }).fill('fastm')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: format(form.startUse, { provider: 'Fastmail' }) }).click()
  await expect(host(page, 993)).toHaveValue('imap.fastmail.com')
  await looked(page).check()
  await expect(page.getByRole('radio', { name: /as at Fastmail$/ })).toBeChecked()
  await expect(page.getByText(format(after.linkKnown, { provider: 'Fastmail' }))).toBeVisible()
  const parts = await unzipped(page)
  expect(parts[`${WWW}/mail/config-v1.1.xml`]).toContain('<hostname>imap.fastmail.com</hostname>')
  expect(parts['dns/example.com.zone']).toContain(
    '_imaps._tcp.example.com. 3600 IN SRV 0 1 993 imap.fastmail.com.',
  )
})

test('says whose a domain is that we know, and gives each of its servers its own user name', async ({
  page,
}) => {
  await openPublish(page)
  await domainField(page).fill('icloud.com')
  const known = format(form.domainKnown, { domain: 'icloud.com', provider: 'iCloud Mail' })
  await expect(page.getByText(known)).toBeVisible()
  await page.getByRole('button', { name: format(form.startUse, { provider: 'iCloud Mail' }) }).click()
  await expect(page.getByText(known)).toHaveCount(0)
  await expect(page.getByText(/otherwise at this port: the user name is the whole address/)).toBeVisible()
  await looked(page).check()
  const xml = async () => (await saved(page, () => download(page, 'config-v1.1.xml').click())).bytes
  const names = async () => strFromU8(await xml()).match(/%EMAIL\w+%/g)
  expect(await names()).toEqual(['%EMAILLOCALPART%', '%EMAILADDRESS%'])
  await page.getByRole('button', { name: format(form.loginAlike, { port: 587 }) }).click()
  await expect(way(page, /^Port 587/)).toBeFocused()
  expect(await names()).toEqual(['%EMAILLOCALPART%', '%EMAILLOCALPART%'])
})

test('what was typed is kept over a reload, and cleared when asked', async ({ page }) => {
  await publishDomain(page)
  await host(page, 993).fill('mx1.example.com')
  await page.getByRole('radio', { name: form.username.localpart }).check()
  await expect(page.getByText(form.lookedProblem)).toBeVisible()
  await looked(page).check()
  await page.reload()
  await expect(domainField(page)).toHaveValue('example.com')
  await expect(host(page, 993)).toHaveValue('mx1.example.com')
  await expect(page.getByRole('radio', { name: form.username.localpart })).toBeChecked()
  await expect(download(page, ARCHIVE)).toBeVisible()
  await expect(page).toHaveURL(/\/desk\/domain\/$/)
  await page.getByRole('button', { name: form.startOver }).click()
  await expect(domainField(page)).toHaveValue('')
  await expect(download(page, ARCHIVE)).toHaveCount(0)
})

test('what is wrong is said at the field and above, and what was typed stays', async ({ page }) => {
  await openPublish(page)
  for (const [typed, said] of [
    ['localhost', form.domainProblem['single-label']],
    ['co.uk', form.domainProblem['public-suffix']],
    ['192.0.2.1', form.domainProblem['ip-address']],
    ['ada@example.com', form.domainProblem.address],
    ['', form.domainProblem.empty],
  ] as const) {
    await domainField(page).fill(typed)
    await page.getByRole('button', { name: form.submit }).click()
    const summary = page.getByRole('alert', { name: common.thereIsAProblem })
    await expect(summary).toBeFocused()
    await summary.getByRole('link', { name: said }).click()
    await expect(domainField(page)).toBeFocused()
    await expect(domainField(page)).toHaveValue(typed)
    await expect(domainField(page)).toHaveAccessibleDescription(`${said} ${form.domainHint}`)
  }
  await domainField(page).fill('example.com')
  await page.getByLabel(form.webHost).fill('web.example.com')
  await host(page, 993).fill('imap.example.com:993')
  await way(page, /^Port 465/).uncheck()
  await page.getByRole('button', { name: form.submit }).click()
  const summary = page.getByRole('alert', { name: common.thereIsAProblem })
  await expect(summary.getByRole('link')).toHaveText([
    form.noSending,
    format(form.atField, {
      name: format(form.host, { port: 993 }),
      reason: form.hostProblem['has-port'],
    }),
  ])
  await summary.getByRole('link', { name: form.noSending }).click()
  await expect(way(page, /^Port 465/)).toBeFocused()
})

test('a hostile name changes no file but where it stands', async ({ page }) => {
  await publishDomain(page)
  const before = await unzipped(page)
  const name = `A&B <script>alert(1)</script> "x" 'y' ]]> \\ $(id) %n; #`
  await page.getByLabel(form.name).fill(name)
  const parts = await unzipped(page)
  expect(Object.keys(parts)).toEqual(Object.keys(before))
  const changed = Object.keys(parts).filter((path) => parts[path] !== before[path])
  expect(changed).not.toContain('nginx/etc/nginx/sites-available/mail-settings-example.com')
  const read = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'text/xml')
      return [
        parsed.querySelector('displayName')?.textContent,
        parsed.querySelectorAll('script, parsererror').length,
      ]
    },
    parts[`${WWW}/mail/config-v1.1.xml`] ?? '',
  )
  expect(read).toEqual([name, 0])
})

test('a format that can’t say it declines with the reason, and weak choices are named', async ({ page }) => {
  await publishDomain(page)
  await way(page, /^IMAP, port 143/).check()
  await way(page, /^IMAP, port 993/).uncheck()
  await expect(page.getByText(form.warning['incoming-starttls-only'].slice(0, 30))).toBeVisible()
  const declined = page.getByRole('region', { name: files.format['user-agent-configuration'].title })
  await expect(declined).toContainText(publish.refusal['starttls-only'])
  await expect(download(page, 'user-agent-configuration.json')).toHaveCount(0)
  const parts = await unzipped(page)
  expect(Object.keys(parts).join(' ')).not.toContain('user-agent-configuration')
  expect(parts['README.txt']?.replaceAll('\n', ' ')).toContain(publish.refusal['starttls-only'])
})

test('no way that doesn’t exist, and none without TLS, can be chosen', async ({ page }) => {
  await openPublish(page)
  const ways = await page
    .getByRole('checkbox')
    .evaluateAll((all) => all.map((one) => one.closest('label')?.textContent))
  expect(ways.join('\n')).toMatch(/465, TLS from the first byte/)
  expect(ways.join('\n')).not.toMatch(/465, STARTTLS|no encryption|port 25,/i)
})

test('a long domain stays within a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await publishDomain(page, 'a-very-long-domain-name-of-a-whole-university.example.co.uk')
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
})

test('records are copied as lines of a zone and cell by cell', async ({ page }) => {
  await publishDomain(page)
  await page.getByRole('button', { name: files.copyZone }).click()
  const zone = await clipboard(page)
  expect(zone).toContain('_imap._tcp.example.com. 3600 IN SRV 0 0 0 .\n')
  expect(zone).toContain('autoconfig.example.com. 3600 IN CNAME www.example.com.\n')
  const table = page.getByRole('table', { name: format(files.recordsCaption, { domain: 'example.com' }) })
  const row = table.getByRole('row', { name: /^_submissions\._tcp/ })
  await row.getByRole('button', { name: format(files.whatName, { name: '_submissions._tcp' }) }).click()
  expect(await clipboard(page)).toBe('_submissions._tcp')
  await row.getByRole('button', { name: format(files.whatValue, { name: '_submissions._tcp' }) }).click()
  expect(await clipboard(page)).toBe('0 1 465 smtp.example.com.')
  await row.getByRole('button', { name: format(files.whatTarget, { name: '_submissions._tcp' }) }).click()
  expect(await clipboard(page)).toBe('smtp.example.com')
  const digest = table.getByRole('row', { name: /^_ua-auto-config/ })
  await digest.getByRole('button', { name: format(files.whatValue, { name: '_ua-auto-config' }) }).click()
  expect(await clipboard(page)).toMatch(/^v=UAAC1; .*=$/)
})

test('the link for the users is made, and goes on at the desk', async ({ page }) => {
  await publishDomain(page)
  await expect(page.getByText(after.linkUntrusted)).toBeVisible()
  await page.getByRole('button', { name: after.copyLink }).click()
  expect(await clipboard(page)).toMatch(
    /\/setup\/#v=1&domain=example\.com&incoming=imap:993:tls&outgoing=smtp:465:tls&in-host=imap\.example\.com&out-host=smtp\.example\.com$/,
  )
  await page.getByRole('link', { name: after.toDesk }).click()
  await expect(heading(page, desk.title)).toBeVisible()
  await expect(page.getByLabel(desk.domain)).toHaveValue('example.com')
  await expect(page.getByText(desk.standingUntrusted)).toBeVisible()
})

test('is found from the desk, the ports and the page about the site; nothing is asked elsewhere', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(baseURL ?? ''))
      foreign.push(request.url())
  })
  for (const from of ['./desk/', './ports/', './about/']) {
    await page.goto(from)
    await page.getByRole('link', { name: desk.publish }).click()
    await expect(heading(page, publish.title)).toBeVisible()
  }
  await publishDomain(page)
  await unzipped(page)
  expect(foreign).toEqual([])
})
