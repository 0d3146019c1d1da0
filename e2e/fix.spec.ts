import { expect, test, type Page } from '@playwright/test'
import { SYMPTOMS } from '../src/data/symptoms/all-symptoms.ts'
import { MASK } from '../src/domain/symptoms/secrets.ts'
import type { Symptom } from '../src/domain/symptoms/symptom.ts'
import { SYMPTOM_IDS } from '../src/domain/symptoms/symptom-ids.ts'
import { directory } from '../src/i18n/en/directory.ts'
import { probe } from '../src/i18n/en/probe.ts'
import { guides } from '../src/i18n/en/guides.ts'
import { fix } from '../src/i18n/en/fix.ts'
import { result } from '../src/i18n/en/result.ts'
import { symptoms } from '../src/i18n/en/symptoms.ts'
import { cure, messageField, openFix, paste, preview, told } from './support/fix.ts'
import { tabTo } from './support/keyboard.ts'
import { clipboard, heading } from './support/wizard.ts'

const { symptom, sighting, narrowing, cure: cures } = symptoms
const { decoder, questions, handing, page: words } = fix

const SECRET = 'hunter2-Secret'
const REFUSED = 'The mail server responded: 535 5.7.8 Error: authentication failed'

/** A setup of a tab, found on its result, and from there on to the error decoder. */
async function fromResult(page: Page, client: string, title: RegExp, more = ''): Promise<void> {
  await page.goto(`./setup/#v=1&provider=fastmail&client=${client}${more}`)
  await expect(heading(page, title)).toBeVisible()
  await page.getByRole('link', { name: result.notWorking, exact: true }).click()
  await expect(heading(page, decoder.title)).toBeFocused()
}

test.describe('from a result to the cure', () => {
  const MENUS = [
    {
      client: 'thunderbird-account-hub',
      title: /^Fastmail in Thunderbird$/,
      where: /≡ › , Account Settings/,
      fields: [/Connection security:\s*SSL\/TLS/, /Port:\s*465/],
    },
    {
      client: 'outlook-classic-windows',
      title: /^Fastmail in Outlook \(classic\)/,
      where: /File › , your account/,
      fields: [/Encryption method\s*SSL\/TLS/, /Port\s*465/],
    },
    {
      client: 'ios-mail',
      title: /^Fastmail in Mail on iPhone/,
      where: /Settings › , Apps › , Mail/,
      fields: [/Use SSL\s*on/, /Server Port\s*465/],
    },
  ]
  for (const { client, title, where, fields } of MENUS)
    test(`it names the right menu in ${client}`, async ({ page }) => {
      await fromResult(page, client, title, '&email=jane%40fastmail.com')
      expect(page.url()).not.toContain('jane')
      await paste(page, 'Outgoing server (SMTP): connect ETIMEDOUT')
      await expect(told(page, symptom['any-timeout'].name)).toBeVisible()
      await expect(page.getByText(/^With your settings for Fastmail in/)).toBeVisible()
      const pair = cure(page, cures['match-encryption'].do)
      await expect(pair).toContainText(where)
      for (const field of fields) await expect(pair).toContainText(field)
    })

  test('the address stays in the tab, and the way back leads to the result', async ({ page }) => {
    await fromResult(
      page,
      'thunderbird-account-hub',
      /^Fastmail in Thunderbird$/,
      '&email=jane%40fastmail.com',
    )
    await paste(page, REFUSED)
    await expect(cure(page, cures['full-address'].do)).toContainText('jane@fastmail.com')
    expect(page.url()).not.toContain('jane')
    await page.getByRole('link', { name: directory.words.backToSetup }).click()
    await expect(heading(page, /^Fastmail in Thunderbird$/)).toBeVisible()
  })

  test('an app that is set up by itself leads on too', async ({ page }) => {
    await page.goto('./setup/#v=1&provider=outlook-com&client=outlook-classic-windows')
    await page.getByRole('link', { name: result.notWorking, exact: true }).click()
    await page.getByRole('button', { name: sighting['asks-password-again'].label }).click()
    await expect(page.getByText(/sets Outlook\.com up by itself/)).toBeVisible()
  })
})

test.describe('a password in the message', () => {
  test('is masked at once, and gets nowhere', async ({ page }) => {
    await openFix(page)
    await paste(page, `${REFUSED}\nUser: jane@example.com\nPassword: ${SECRET}\n`)
    await expect(page.getByRole('status').filter({ hasText: decoder.masked })).toBeVisible()
    await expect(messageField(page)).toHaveValue(new RegExp(`Password: ${MASK}`))
    await expect(preview(page)).toContainText('535 5.7.8')
    await page.getByRole('checkbox', { name: handing.withAddresses }).check()
    await page.getByRole('button', { name: handing.copy }).click()
    const copied = await clipboard(page)
    await page.getByRole('button', { name: handing.copyLink }).click()
    const link = await clipboard(page)
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }, location.href]),
    )
    for (const place of [await page.content(), copied, link, kept]) expect(place).not.toContain(SECRET)
  })

  test('that is typed is masked when the field is left, and never kept', async ({ page }) => {
    await openFix(page)
    await messageField(page).pressSequentially(`535 5.7.8 password=${SECRET}`)
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(SECRET)
    await messageField(page).blur()
    await expect(messageField(page)).toHaveValue(`535 5.7.8 password=${MASK}`)
  })

  test('moves nothing away that is pressed right after it', async ({ page }) => {
    await openFix(page)
    await messageField(page).pressSequentially(`535 password=${SECRET}`)
    const clear = page.getByRole('button', { name: decoder.clear })
    const before = await clear.boundingBox()
    if (!before) throw new Error('nothing to press')
    await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2)
    await page.mouse.down()
    await expect(messageField(page)).toHaveValue(`535 password=${MASK}`)
    expect(await clear.boundingBox()).toEqual(before)
    await page.mouse.up()
    await expect(messageField(page)).toHaveValue('')
  })

  test('is said to be masked once another press is over', async ({ page }) => {
    await openFix(page)
    await messageField(page).pressSequentially(`535 password=${SECRET}`)
    await page.getByRole('heading', { name: decoder.title }).click()
    await expect(page.getByRole('status').filter({ hasText: decoder.masked })).toBeVisible()
  })
})

test.describe('what a message says', () => {
  test('is marked in the person’s own words; what else it holds is one press away', async ({ page }) => {
    await openFix(page)
    await paste(page, 'SmtpClientAuthentication is disabled for the Tenant\n(0x800CCC0E)')
    await expect(told(page, symptom['srv-535-5-7-139-disabled'].name)).toBeVisible()
    await expect(page.getByRole('figure', { name: decoder.yourText }).locator('mark').first()).toHaveText(
      'SmtpClientAuthentication is disabled for the Tenant',
    )
    await page.getByRole('button', { name: symptom['outlook-0x800ccc0e'].name }).click()
    await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeFocused()
  })

  test('of several faults of one name is told apart by their words', async ({ page }) => {
    const { words: ofServer } = SYMPTOMS['srv-535']
    const { words: ofApp } = SYMPTOMS['tb-smtp-auth']
    expect(symptom['srv-535'].name).toBe(symptom['tb-smtp-auth'].name)
    await openFix(page)
    await paste(page, `SmtpClientAuthentication is disabled for the Tenant\n${ofServer}\n${ofApp}`)
    const { name } = symptom['srv-535']
    await expect(page.getByRole('button', { name: `${name} ${ofServer}`, exact: true })).toBeVisible()
    await page.getByRole('button', { name: `${name} ${ofApp}`, exact: true }).click()
    await expect(told(page, name)).toBeFocused()
    await expect(page.getByRole('button', { name: `${name} ${ofApp}`, exact: true })).toHaveCount(0)
  })

  test('a code that is one sign off is asked back', async ({ page }) => {
    await openFix(page)
    await paste(page, 'Outlook error 0x800CCC0B')
    await expect(told(page, '0x800CCC0B isn’t known here')).toBeVisible()
    await page.getByRole('button', { name: symptom['outlook-0x800ccc0e'].name }).click()
    await expect(cure(page, cures['match-encryption'].do)).toBeVisible()
  })

  test('a reply is explained by its code', async ({ page }) => {
    await openFix(page)
    await paste(page, '552 5.3.4 Zu groß, gekürzt')
    await expect(told(page, 'The server answered 552 5.3.4')).toBeVisible()
    await expect(page.getByText(symptoms.reply['message-too-big'])).toBeVisible()
  })

  test('is called unknown only once there is a message', async ({ page }) => {
    await openFix(page)
    await messageField(page).pressSequentially('Fehl')
    await expect(page.getByRole('button', { name: decoder.clear })).toBeVisible()
    await expect(told(page, decoder.unknownTitle)).toHaveCount(0)
    await messageField(page).pressSequentially('er beim Senden')
    await expect(told(page, decoder.unknownTitle)).toBeVisible()
  })

  test('is printed with what to do, and without what one can press', async ({ page }) => {
    await openFix(page)
    await paste(page, REFUSED)
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(cure(page, cures['try-webmail'].do)).toBeVisible()
    for (const name of [decoder.clear, questions.askStart, sighting['sending-hangs'].label])
      await expect(page.getByText(name, { exact: true })).toBeHidden()
    await expect(page.getByRole('heading', { name: decoder.index })).toBeHidden()
  })

  test('that nobody knows says so, and leads on', async ({ page }) => {
    await openFix(page)
    await paste(page, 'Der Vorgang konnte nicht abgeschlossen werden.')
    await expect(told(page, decoder.unknownTitle)).toBeVisible()
    await expect(page.getByText(/are the same in every language/)).toBeVisible()
    await expect(page.getByRole('button', { name: questions.askStart })).toBeVisible()
    await expect(preview(page)).toContainText('Der Vorgang konnte nicht')
  })

  test('in another language is found by the server’s own line', async ({ page }) => {
    await openFix(page)
    await paste(page, 'Senden der Nachricht fehlgeschlagen. Der Mail-Server antwortete: 535 5.7.8 Fehler')
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
  })

  test('of a megabyte is read, and its part kept that speaks of a fault', async ({ page }) => {
    await openFix(page)
    const idle = 'imap worker: idle, nothing to do for a while\n'.repeat(12_000)
    await paste(page, `${idle}${REFUSED}\nPassword: ${SECRET}\n${idle}`)
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
    await expect(page.getByText(/^That was a log of 1,0\d\d,\d+ characters/)).toBeVisible()
    expect((await messageField(page).inputValue()).length).toBeLessThan(20_000)
    expect(await page.content()).not.toContain(SECRET)
  })

  test('that was typed before the page was alive is taken over', async ({ page }) => {
    await page.goto('./fix/', { waitUntil: 'commit' })
    await messageField(page).fill('0x800CCC0E')
    await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeVisible()
  })

  test('is there again after a reload, with what was tried', async ({ page }) => {
    await openFix(page)
    await paste(page, '0x800CCC0E')
    await cure(page, cures['other-network'].do).getByRole('checkbox', { name: fix.cures.triedThis }).check()
    await page.reload()
    await expect(messageField(page)).toHaveValue('0x800CCC0E')
    await expect(cure(page, cures['other-network'].do).getByRole('checkbox')).toBeChecked()
    await page.getByRole('button', { name: decoder.clear }).click()
    await expect(messageField(page)).toHaveValue('')
    await expect(messageField(page)).toBeFocused()
  })
})

test('without a message: what one sees leads to the cures in the app that one says', async ({ page }) => {
  await openFix(page)
  await page.getByRole('button', { name: sighting['receives-cannot-send'].label }).click()
  await expect(told(page, sighting['receives-cannot-send'].label)).toBeFocused()
  await page.getByRole('combobox', { name: fix.cures.appLabel }).selectOption('Thunderbird')
  await expect(cure(page, cures['outgoing-login-on'].do)).toContainText('Account Settings')
})

test.describe('what one picked stays while one types', () => {
  test('until something is found in the text', async ({ page }) => {
    await openFix(page)
    await page.getByRole('button', { name: sighting['sending-hangs'].label }).click()
    await messageField(page).pressSequentially('since Monday it says ')
    await expect(page.getByText(decoder.unknownBeside)).toBeVisible()
    await expect(told(page, sighting['sending-hangs'].label)).toBeVisible()
    await messageField(page).pressSequentially('0x800CCC0E')
    await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeVisible()
    await expect(told(page, sighting['sending-hangs'].label)).toHaveCount(0)
    await expect(messageField(page)).toBeFocused()
  })

  test('and so does the question that one is at', async ({ page }) => {
    await openFix(page)
    await page.getByRole('button', { name: questions.askStart }).click()
    await messageField(page).pressSequentially('it hangs')
    await expect(told(page, /^Question 1 of at most 5/)).toBeVisible()
  })
})

test('the commands to test it name the reader’s own server', async ({ page }) => {
  await openFix(page, '#v=1&provider=fastmail&client=geary&sighting=sending-hangs')
  await page.getByText(probe.heading).click()
  await page.getByRole('radio', { name: /^smtp\.fastmail\.com/ }).check()
  await expect(page.getByText(/smtp\.fastmail\.com:465/).first()).toBeVisible()
})

test('a family is asked which app it is', async ({ page }) => {
  await openFix(page, '#v=1&provider=fastmail&client=outlook&symptom=srv-535')
  const which = page.getByRole('combobox', { name: 'Which Outlook is it?' })
  await which.selectOption('Outlook (classic) for Windows')
  await expect(page.getByText(/^With your settings for Fastmail in Outlook \(classic\)/)).toBeVisible()
})

test('the questions are answered by keyboard alone, back and forth, down to one cause', async ({ page }) => {
  await openFix(page)
  await tabTo(page, page.getByRole('button', { name: questions.askStart }))
  await page.keyboard.press('Enter')
  await expect(told(page, /^Question 1 of at most 5/)).toBeFocused()
  const answer = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }))
    await page.keyboard.press('Enter')
  }
  await answer(narrowing.direction.answers.sending)
  await expect(told(page, /^Question 2 of at most/)).toBeFocused()
  await answer(narrowing.happens.answers['asks-password'])
  await expect(told(page, /^Question 3 of at most/)).toBeFocused()
  await answer(questions.back)
  await expect(told(page, /^Question 2 of at most/)).toBeFocused()
  await answer(narrowing.happens.answers.hangs)
  await answer(narrowing.network.answers['only-here'])
  await expect(told(page, new RegExp(`^${questions.outcome}`))).toBeFocused()
  await expect(page.getByText(narrowing.network.answers['only-here'], { exact: true })).toBeVisible()
})

test.describe('the browser’s Back', () => {
  test('goes one question back, and a reload keeps the question', async ({ page }) => {
    await openFix(page)
    await page.getByRole('button', { name: questions.askStart }).click()
    await page.getByRole('button', { name: narrowing.direction.answers.sending, exact: true }).click()
    await page.getByRole('button', { name: narrowing.happens.answers.hangs, exact: true }).click()
    await expect(told(page, /^Question 3 of at most/)).toBeFocused()
    await page.goBack()
    await expect(told(page, /^Question 2 of at most/)).toBeFocused()
    await page.reload()
    await expect(told(page, /^Question 2 of at most/)).toBeVisible()
    await page.goForward()
    await expect(told(page, /^Question 3 of at most/)).toBeVisible()
    await page.getByRole('button', { name: questions.back }).click()
    await expect(told(page, /^Question 2 of at most/)).toBeFocused()
    await page.goBack()
    await expect(told(page, /^Question 1 of at most/)).toBeFocused()
    await page.goBack()
    await expect(page.getByRole('heading', { name: questions.askTitle })).toBeFocused()
    expect(page.url()).toMatch(/\/fix\/$/)
  })

  test('undoes what was picked, and finds it again from another page', async ({ page }) => {
    await openFix(page)
    await paste(page, 'SmtpClientAuthentication is disabled for the Tenant\n(0x800CCC0E)')
    await page.getByRole('button', { name: symptom['outlook-0x800ccc0e'].name }).click()
    await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeFocused()
    await page.getByRole('button', { name: sighting['sending-hangs'].label }).click()
    await expect(told(page, sighting['sending-hangs'].label)).toBeFocused()
    await page.getByRole('link', { name: questions.check, exact: true }).click()
    await expect(page).toHaveURL(/\/check\/$/)
    await page.goBack()
    await expect(told(page, sighting['sending-hangs'].label)).toBeVisible()
    await page.goBack()
    await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeVisible()
    await page.goBack()
    await expect(told(page, symptom['srv-535-5-7-139-disabled'].name)).toBeFocused()
    await expect(messageField(page)).toHaveValue(/SmtpClientAuthentication/)
  })

  test('keeps nothing that was typed', async ({ page }) => {
    await openFix(page)
    await paste(page, `${REFUSED} jane@fastmail.com`)
    await page.getByRole('button', { name: sighting['sending-hangs'].label }).click()
    await expect(told(page, sighting['sending-hangs'].label)).toBeFocused()
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/jane|responded/)
  })

  test('and a reload find the message that was pasted since', async ({ page }) => {
    await openFix(page)
    await page.getByRole('button', { name: sighting['sending-hangs'].label }).click()
    await paste(page, REFUSED)
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
    await page.reload()
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
  })
})

test('the focus is where one goes on, when what was picked is given up', async ({ page }) => {
  await openFix(page)
  await page.getByRole('button', { name: sighting['sending-hangs'].label }).click()
  await page.getByRole('button', { name: questions.pickOther }).click()
  await expect(page.getByRole('heading', { name: questions.pickTitle })).toBeFocused()
  await page.getByRole('button', { name: questions.askStart }).click()
  await page.getByRole('button', { name: questions.close }).click()
  await expect(page.getByRole('heading', { name: questions.askTitle })).toBeFocused()
  await paste(page, 'Outlook error 0x800CCC0B')
  await page.getByRole('button', { name: symptom['outlook-0x800ccc0e'].name }).click()
  await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeFocused()
})

test('nothing is handed on before there is something to say', async ({ page }) => {
  await openFix(page)
  const handOver = page.getByRole('heading', { name: handing.title })
  await expect(handOver).toHaveCount(0)
  await page.getByRole('button', { name: questions.askStart }).click()
  await expect(told(page, /^Question 1 of at most/)).toBeFocused()
  await expect(handOver).toHaveCount(0)
  await page.getByRole('button', { name: narrowing.direction.answers.sending, exact: true }).click()
  await expect(handOver).toBeVisible()
  await expect(preview(page)).toContainText(narrowing.direction.ask)
})

test.describe('handed over to support', () => {
  test('it opens in the same place: fault, what was tried, setup', async ({ page, context }) => {
    await openFix(page, '#v=1&provider=fastmail&client=thunderbird-account-hub&email=jane%40fastmail.com')
    await paste(page, REFUSED)
    await cure(page, cures['try-webmail'].do).getByRole('checkbox').check()
    await page.getByRole('button', { name: handing.copyLink }).click()
    const link = await clipboard(page)
    expect(link).not.toContain('jane')
    const other = await context.newPage()
    await other.goto(link)
    await expect(told(other, symptom['srv-535'].name)).toBeVisible()
    await expect(cure(other, cures['try-webmail'].do).getByRole('checkbox')).toBeChecked()
    await expect(other.getByText(/^With your settings for Fastmail in Thunderbird/)).toBeVisible()
  })

  test('no address is offered where there is none', async ({ page }) => {
    await openFix(page)
    await paste(page, REFUSED)
    await expect(preview(page)).toContainText('535 5.7.8')
    await expect(page.getByRole('checkbox', { name: handing.withAddresses })).toHaveCount(0)
  })

  test('the address goes along only if it is ticked, and leaves the bar where it is opened', async ({
    page,
    context,
  }) => {
    await openFix(page, '#v=1&provider=fastmail&client=ios-mail&email=jane%40fastmail.com&symptom=srv-535')
    await expect(preview(page)).not.toContainText('jane')
    await page.getByRole('checkbox', { name: handing.withAddresses }).check()
    await expect(preview(page)).toContainText('Address: jane@fastmail.com')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: handing.copyLink }).click()
    const other = await context.newPage()
    await other.goto(await clipboard(page))
    await expect(cure(other, cures['full-address'].do)).toContainText('jane@fastmail.com')
    expect(other.url()).not.toContain('jane')
  })

  test('answers and what was seen open again too', async ({ page }) => {
    await openFix(page, '#v=1&answers=direction.sending~happens.hangs')
    await expect(told(page, /^Question 3 of at most/)).toBeVisible()
    await openFix(page, '#v=1&sighting=sending-hangs')
    await expect(told(page, sighting['sending-hangs'].label)).toBeVisible()
  })

  test('a link that can’t be read fills in nothing, and says so', async ({ page }) => {
    const setup = 'provider=fastmail&client=ios-mail&email=jane%40fastmail.com'
    await openFix(page, `#v=1&${setup}&symptom=nothing-of-the-kind`)
    await expect(page.getByRole('status').filter({ hasText: 'this link' })).toHaveText([handing.broken])
    await expect(page.getByText(/^With your settings/)).toHaveCount(0)
    expect(page.url()).toMatch(/\/fix\/$/)
  })

  for (const damaged of ['#v=2&symptom=srv-535', '?symptom=nothing', '#v%3D1%26symptom%3Dsrv-535'])
    test(`${damaged} is said to be broken, and leaves the bar`, async ({ page }) => {
      await openFix(page, damaged)
      await expect(page.getByText(handing.broken)).toBeVisible()
      expect(page.url()).toMatch(/\/fix\/$/)
    })

  for (const damaged of [
    '?symptom=srv-535',
    '?v=1&amp;symptom=srv-535',
    '?%23v=1&symptom=srv-535',
    '#symptom=srv-535',
  ])
    test(`${damaged} is read as it was meant, and leaves the bar`, async ({ page }) => {
      await openFix(page, damaged)
      await expect(told(page, symptom['srv-535'].name)).toBeVisible()
      expect(page.url()).toMatch(/\/fix\/$/)
    })

  test('a setup behind a ? is filled in, and its address leaves the bar', async ({ page }) => {
    await openFix(page, '?v=1&provider=fastmail&client=ios-mail&email=jane%40fastmail.com&symptom=srv-535')
    await expect(page.getByText(/^With your settings for Fastmail in/)).toBeVisible()
    expect(page.url()).toMatch(/\/fix\/#v=1&provider=fastmail&client=ios-mail$/)
  })

  test('a setup that this page can’t use is said so in one sentence', async ({ page }) => {
    await openFix(page, '#v=1&provider=nobody-at-all&symptom=srv-535')
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
    await expect(page.getByRole('status').filter({ hasText: 'this link' })).toHaveText([handing.setupUnused])
  })

  test('servers that a link brings are shown nowhere', async ({ page }) => {
    await openFix(
      page,
      '#v=1&domain=shop.example&in-host=imap.evil.example&out-host=smtp.evil.example&symptom=srv-535',
    )
    await expect(told(page, symptom['srv-535'].name)).toBeVisible()
    expect(await page.getByRole('main').innerText()).not.toContain('evil.example')
    await page.getByRole('link', { name: guides.commands.lookAtServers }).click()
    await expect(page.getByText('imap.evil.example').first()).toBeVisible()
    await expect(page).toHaveURL(/\/setup\//)
  })
})

test.describe('the page of a fault', () => {
  for (const id of ['outlook-0x800ccc0e', 'srv-535', 'tb-login-failed', 'any-silent-hang'] as const)
    test(`${id} opens with its words, and all that is known`, async ({ page }) => {
      const { words: said }: Symptom = SYMPTOMS[id]
      await page.goto(`./fix/${id}/`)
      await expect(heading(page, /what it means and what to do$/)).toContainText(said ?? symptom[id].name)
      await expect(page).toHaveTitle(/what it means and what to do/)
      await expect(page.getByRole('figure').first()).toContainText(fix.wire.breaksHere)
      await expect(page.getByRole('heading', { name: fix.cures.causes })).toBeVisible()
      await expect(page.getByRole('heading', { name: words.sources })).toBeVisible()
      await page.getByRole('link', { name: words.pasteLink }).click()
      await expect(heading(page, decoder.title)).toBeVisible()
    })

  test.describe('leads to the message field itself', () => {
    const link = (page: Page) => page.getByRole('link', { name: words.pasteLink })

    test('by keyboard, and Back to the link', async ({ page }) => {
      await page.goto('./fix/srv-535/')
      await tabTo(page, link(page))
      await page.keyboard.press('Enter')
      await expect(messageField(page)).toBeFocused()
      await expect(page.getByText(decoder.label, { exact: true })).toBeInViewport()
      await page.keyboard.type('0x800CCC0E')
      await expect(told(page, symptom['outlook-0x800ccc0e'].name)).toBeVisible()
      await expect(page).toHaveURL(/\/fix\/$/)
      await page.goBack()
      await expect(link(page)).toBeFocused()
      await page.goForward()
      await expect(heading(page, decoder.title)).toBeFocused()
    })

    test('also where the whole page is loaded, on a narrow screen', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto('./fix/srv-535/')
      const to = await link(page).getAttribute('href')
      await page.goto('./about/')
      await page.goto(to ?? '')
      await expect(messageField(page)).toBeFocused()
      await expect(page.getByText(decoder.label, { exact: true })).toBeInViewport()
      await expect(page).toHaveURL(/\/fix\/$/)
    })
  })

  test('is drawn on the reader’s own port, with their way to sign in', async ({ page }) => {
    const picture = page.getByRole('figure').first()
    await page.goto('./fix/srv-relay-access-denied/#v=1&provider=icloud&client=ios-mail')
    await expect(picture).toContainText('Sending a message by port 587')
    await page.goto('./fix/imap-overquota/')
    await expect(picture).toContainText('LOGIN fred@example.com')
    await page.goto('./')
    await page.goto('./fix/imap-overquota/#v=1&provider=gmail&client=thunderbird-account-hub')
    await expect(picture).toContainText('AUTHENTICATE XOAUTH2')
  })

  test('speaks of the reader’s app once it is said', async ({ page }) => {
    await page.goto('./fix/outlook-0x800ccc0e/')
    await page.getByRole('button', { name: fix.cures.appChoose }).click()
    await page
      .getByRole('combobox', { name: fix.cures.appLabel })
      .selectOption('Outlook (classic) for Windows')
    await expect(cure(page, cures['match-encryption'].do)).toContainText('Encryption method')
  })

  test('each is reached from the list of all', async ({ page, request }) => {
    await openFix(page)
    const links = await page
      .locator('#all ~ details a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    expect(links).toHaveLength(SYMPTOM_IDS.length)
    for (const link of links) {
      const response = await request.get(link)
      expect(response.status()).toBe(200)
      expect(await response.text()).toContain('what it means and what to do')
    }
  })
})
