import { expect, test, type Page } from '@playwright/test'
import { common } from '../src/i18n/en/common.ts'
import { directory } from '../src/i18n/en/directory.ts'
import { guides } from '../src/i18n/en/guides.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { heading, outgoingQuestion } from './support/wizard.ts'

const { wire, commands, page: words, table, map } = guides

/** The conversation that is drawn at once: the port as it is meant to be used. */
const picture = (page: Page) => page.getByRole('figure').first()
const lines = (page: Page) => picture(page).getByRole('listitem')

test.describe('the picture of the wire', () => {
  test('says of every line who speaks, what is said, and what a listener reads', async ({ page }) => {
    await page.goto('./ports/587/')
    await expect(lines(page).first()).toContainText('Your provider to Your app: 220 mail.example.com')
    await expect(lines(page).first()).toContainText(wire.reads.all)
    const password = lines(page).filter({ hasText: 'AUTH PLAIN AGZ' }).last()
    await expect(password).toContainText(wire.reads.nothing)

    await page.getByText(wire.scenario['stripped-gives-in'].title).click()
    const stripped = page.getByRole('figure').nth(1)
    await expect(stripped.getByRole('listitem').filter({ hasText: 'AUTH PLAIN AGZ' })).toContainText(
      wire.reads.password,
    )
    await expect(stripped.getByRole('deletion')).toHaveText('250-STARTTLS')
  })

  test('is gone through line by line with the keyboard, each line spoken', async ({ page }) => {
    await page.goto('./ports/465/')
    const controls = picture(page).getByRole('group', { name: wire.controls })
    await controls.getByRole('button', { name: wire.stepThrough }).focus()
    await page.keyboard.press('Enter')
    const said = controls.getByRole('status')
    await expect(said).toContainText(/^Line 1 of \d+\. Your app and Your provider: ClientHello/)
    await expect(lines(page)).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expect(said).toContainText('220 mail.example.com')
    await expect(said).toContainText(`A listener reads: ${wire.reads.nothing}`)
    await expect(lines(page)).toHaveCount(2)
    await expect(controls.getByRole('button', { name: wire.next })).toBeFocused()
    await page.keyboard.press('End')
    await expect(said).toContainText('221 2.0.0 Bye')
    await page.keyboard.press('ArrowRight')
    await expect(said).toContainText('221 2.0.0 Bye')
    await page.keyboard.press('ArrowLeft')
    await expect(said).toContainText('QUIT')
    await controls.getByRole('button', { name: wire.showAll }).click()
    await expect(controls.getByRole('button', { name: wire.stepThrough })).toBeFocused()
    await expect(said).toBeEmpty()
  })

  test('keeps its buttons in sight on a phone, at every line', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto('./ports/587/')
    const controls = picture(page).getByRole('group', { name: wire.controls })
    await controls.getByRole('button', { name: wire.stepThrough }).click()
    const next = controls.getByRole('button', { name: wire.next })
    const count = await picture(page).locator('li').count()
    for (let line = 1; line < count; line++) {
      await next.click()
      await expect(controls.getByRole('status')).toContainText(`Line ${line + 1} of`)
      await expect(next).toBeInViewport({ ratio: 1 })
      await expect(lines(page).nth(line)).toBeInViewport()
    }
  })

  test('lies open on paper, with all its rivals and reasons', async ({ page }) => {
    await page.goto('./ports/143/')
    const closed = page.getByText(wire.scenario.cleartext.lead)
    const reason = page.getByText(/Stripping|stripped|removed|offer/).last()
    await expect(closed).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    await expect(closed).toBeVisible()
    await expect(reason).toBeVisible()
    await expect(page.getByRole('button', { name: wire.stepThrough }).first()).toBeHidden()
  })
})

test.describe('a score', () => {
  test('has its reason and sources one press away', async ({ page }) => {
    await page.goto('./ports/465/')
    const panel = page.getByRole('group').filter({ hasText: /^465/ }).first()
    await panel.getByText('465').click()
    await expect(panel.getByRole('link', { name: /RFC/ }).first()).toBeVisible()
  })
})

test.describe('the port table', () => {
  const rows = (page: Page) => page.getByRole('table', { name: table.caption }).getByRole('rowheader')

  test('is narrowed by job and by how encryption starts', async ({ page }) => {
    await page.goto('./ports/')
    await expect(rows(page)).toHaveCount(8)
    await page.getByLabel(table.filterJob, { exact: true }).selectOption({ label: table.job.submission })
    await expect(rows(page)).toHaveText(['465', '587', '2525'])
    await page.getByLabel(table.filterTls, { exact: true }).selectOption({ label: table.tlsShort.starttls })
    await expect(rows(page)).toHaveText(['587', '2525'])
    await expect(page.getByText('Ports shown: 2 of 8.')).toBeVisible()
    await page.getByLabel(table.filterJob, { exact: true }).selectOption({ label: table.job.relay })
    await page.getByLabel(table.filterTls, { exact: true }).selectOption({ label: table.tlsShort.implicit })
    await expect(page.getByText(table.noneShown)).toBeVisible()
  })

  test('is sorted by its headings, either way', async ({ page }) => {
    await page.goto('./ports/')
    const byPort = page.getByRole('columnheader', { name: /^Port\b/ })
    await byPort.getByRole('button').click()
    await expect(byPort).toHaveAttribute('aria-sort', 'ascending')
    await expect(rows(page)).toHaveText(['25', '110', '143', '465', '587', '993', '995', '2525'])
    await byPort.getByRole('button').click()
    await expect(byPort).toHaveAttribute('aria-sort', 'descending')
    await expect(rows(page).first()).toHaveText('2525')
    await expect(page.getByLabel(table.sortBy)).toHaveValue('port')
  })

  test('is found again as it was left', async ({ page }) => {
    await page.goto('./ports/')
    await page.getByLabel(table.filterJob, { exact: true }).selectOption({ label: table.job.retrieval })
    await expect(rows(page)).toHaveText(['993', '143', '995', '110'])
    await page.getByRole('rowheader').getByRole('link', { name: '143' }).click()
    await expect(heading(page, /port 143/)).toBeFocused()
    await page.goBack()
    await expect(rows(page)).toHaveText(['993', '143', '995', '110'])
    await expect(page.getByLabel(table.filterJob, { exact: true })).toHaveValue('retrieval')
    await expect(page.getByRole('rowheader').getByRole('link', { name: '143' })).toBeFocused()
  })

  test('is sorted by a list where rows are cards', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await page.goto('./ports/')
    await page.getByLabel(table.sortBy).selectOption({ label: table.sort.port })
    await page.getByRole('button', { name: table.reverse }).click()
    await expect(page.getByRole('rowheader').first()).toHaveText('2525')
  })

  test('is published as CSV, JSON and schema', async ({ page, request }) => {
    await page.goto('./ports/')
    for (const [name, begins] of [
      [table.csv, /^port,service,protocol/],
      [table.json, /^\{"version":1,"ports":\[/],
      [table.schema, /^\{"\$schema":"http/],
    ] as const) {
      const address = await page.getByRole('link', { name, exact: true }).getAttribute('href')
      const response = await request.get(address ?? '')
      expect(response.status()).toBe(200)
      expect(await response.text()).toMatch(begins)
    }
  })

  test('leads to the ports that are no choice, and to the two comparisons', async ({ page }) => {
    await page.goto('./ports/')
    await page.getByRole('link', { name: 'Port 4190' }).click()
    await expect(heading(page, /4190/)).toBeVisible()
    await page.goto('./ports/')
    await page.getByRole('link', { name: 'Port 465 or 587?' }).click()
    await expect(heading(page, 'Port 465 or 587?')).toBeVisible()
    await page.getByRole('link', { name: words.back }).click()
    await page.getByRole('link', { name: 'IMAP or POP3?' }).click()
    await expect(heading(page, 'IMAP or POP3?')).toBeVisible()
  })
})

test.describe('a port without a page', () => {
  for (const [asked, said, offered] of [
    ['586', 'isn’t registered for mail', '587'],
    ['487', 'You probably mean 587', '587'],
    ['12345', 'The nearest that mail uses is 2525', '2525'],
    ['0587', 'Port 587 has its guide', '587'],
  ] as const)
    test(`${asked}: says so and offers ${offered}`, async ({ page }) => {
      const response = await page.goto(`./ports/${asked}/`)
      expect(response?.status()).toBe(404)
      await expect(heading(page, common.notFoundTitle)).toBeVisible()
      await expect(page.getByRole('status')).toContainText(said)
      await page.getByRole('link', { name: `Guide to port ${offered}` }).click()
      await expect(heading(page, new RegExp(`port ${offered}`))).toBeVisible()
    })

  for (const asked of ['99999', 'smtp', '%3Cscript%3E'])
    test(`${asked}: says what a port is`, async ({ page }) => {
      await page.goto(`./ports/${asked}/`)
      await expect(page.getByRole('status')).toHaveText(guides.missing.notAPort)
    })
})

test.describe('a guide for somebody in the middle of a setup', () => {
  const start = './setup/outgoing/#v=1&provider=gmail&client=em-client&incoming=imap:993:tls'

  test('is filled in with their server, and leads back to the very place', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(start)
    await expect(heading(page, outgoingQuestion)).toBeVisible()
    await page.getByRole('radio', { name: /^587/ }).check()
    const why = page.getByRole('link', { name: `${wizard.whyThisPort} (Port 587)` })
    await why.scrollIntoViewIfNeeded()
    const place = await page.evaluate(() => scrollY)
    await why.click()
    await expect(heading(page, /port 587/)).toBeFocused()
    await expect(page.getByText(/^nc -vz -w 5 smtp\.gmail\.com 587$/)).toBeVisible()
    await expect(page.getByText('They are filled in for Gmail.')).toBeVisible()
    await expect(page.getByText('Put your own user name in place of you@example.com.')).toBeVisible()
    await expect(page.getByRole('link', { name: `993 ${map.yours}` })).toBeVisible()
    await page.getByRole('link', { name: directory.words.backToSetup }).click()
    await expect(why).toBeFocused()
    await expect(page.getByRole('radio', { name: /^587/ })).toBeChecked()
    expect(await page.evaluate(() => scrollY)).toBe(place)
  })

  test('keeps the way back through other pages and a reload', async ({ page }) => {
    await page.goto(start)
    await expect(heading(page, outgoingQuestion)).toBeVisible()
    await page.getByRole('link', { name: `${wizard.whyThisPort} (Port 465)` }).click()
    await expect(heading(page, /port 465/)).toBeFocused()
    await page.getByRole('link', { name: 'Port 465 or 587?' }).click()
    await expect(heading(page, 'Port 465 or 587?')).toBeFocused()
    await page.reload()
    await page.getByRole('link', { name: directory.words.backToSetup }).click()
    await expect(heading(page, outgoingQuestion)).toBeVisible()
  })

  test('takes a setup from its own address, and what is personal out of it', async ({ page }) => {
    await page.goto('./ports/993/#v=1&provider=fastmail&client=thunderbird&email=jane%40fastmail.com')
    await expect(
      page.getByText('curl --url imaps://imap.fastmail.com:993/ --user jane@fastmail.com'),
    ).toBeVisible()
    expect(page.url()).toMatch(/#v=1&provider=fastmail&client=thunderbird$/)
  })

  for (const [name, fragment] of [
    ['an unknown version', 'v=9'],
    ['an unknown provider', 'v=1&provider=no-such-provider'],
    ['servers of its own', 'v=1&domain=evil.example&in-host=imap.evil.example&out-host=smtp.evil.example'],
    ['a password', 'v=1&provider=gmail&password=secret'],
    ['a repeated key', 'v=1&provider=gmail&provider=gmx-net'],
  ] as const)
    test(`shows the guide and fills nothing in for ${name}`, async ({ page }) => {
      await page.goto(`./ports/587/#${fragment}`)
      await expect(heading(page, /port 587/)).toBeVisible()
      const said = name === 'servers of its own' ? commands.unconfirmed : commands.nothingFilled
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByText(/^nc -vz -w 5 mail\.example\.com 587$/)).toBeVisible()
      await expect(page.getByText('evil.example')).toHaveCount(0)
      expect(page.url()).not.toContain('secret')
    })
})

test('a comparison and a short guide say too that nothing is filled in', async ({ page }) => {
  for (const path of ['465-or-587', '443']) {
    await page.goto(`./ports/${path}/#v=9`)
    await expect(page.getByText(commands.nothingFilled)).toBeVisible()
  }
})

test('a command is copied as it stands', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./ports/465/')
  await page.getByRole('button', { name: 'Copy the openssl command' }).click()
  await expect(page.getByRole('button', { name: 'Copied the openssl command' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^openssl s_client -connect mail\.example\.com:465 .* <\/dev\/null$/,
  )
})
