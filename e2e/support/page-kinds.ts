import { expect, type Page } from '@playwright/test'
import { check } from '../../src/i18n/en/check.ts'
import { common } from '../../src/i18n/en/common.ts'
import { desk } from '../../src/i18n/en/desk.ts'
import { embed } from '../../src/i18n/en/embed.ts'
import { entry } from '../../src/i18n/en/entry.ts'
import { probe } from '../../src/i18n/en/probe.ts'
import { fix } from '../../src/i18n/en/fix.ts'
import { imports } from '../../src/i18n/en/imports.ts'
import { guides } from '../../src/i18n/en/guides.ts'
import { organisation } from '../../src/i18n/en/organisation.ts'
import { result } from '../../src/i18n/en/result.ts'
import { trust } from '../../src/i18n/en/trust.ts'
import { sheet } from '../../src/i18n/en/sheet.ts'
import { wizard } from '../../src/i18n/en/wizard.ts'
import { askForSheet, withoutPrinter } from './print.ts'
import { fillCheck, openCheck, openMove, pasteSettings } from './check.ts'
import { JANE, openMore, openResult } from './imports.ts'
import { haveOwnCopy, STRICT, UNIVERSITY } from './own-copy.ts'
import { many } from '../../src/i18n/en/many.ts'
import { manual } from '../../src/i18n/en/manual.ts'
import { chooseCustomers, chooseFile, openMany, problem } from './many.ts'
import { answerDns, zone } from './dns.ts'
import { LOOKUP_KINDS } from './lookup-kinds.ts'
import { openFix, paste } from './fix.ts'
import { chooseFile as chooseImport, openImporting, readFixture } from './importing.ts'
import { domainField, openPublish, publishDomain } from './publish.ts'
import { filesOf, fromZone, HOSTS_OF_EXAMPLE, serveFiles } from './published.ts'
import { DOMAIN_EXAMPLES } from '../../src/domain/exporters/example-exports.ts'
import { publish } from '../../src/i18n/en/publish.ts'
import { format } from '../../src/i18n/format.ts'
import {
  continueButton,
  entryField,
  heading,
  incomingQuestion,
  outgoingQuestion,
  typeAddress,
  typeForSuggestions,
} from './wizard.ts'

export interface PageKind {
  readonly name: string
  /** Opens it and waits until it is all there. */
  readonly open: (page: Page) => Promise<void>
}

const at =
  (path: string, title: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.goto(path)
    await expect(heading(page, title)).toBeVisible()
  }

const link = (fragment: string, title: string | RegExp) => at(`./setup/#v=1&${fragment}`, title)

/** By Enter, as on a phone: there the suggestions lie over the button until one is taken. */
async function enterAddress(page: Page, text: string): Promise<void> {
  await page.goto('./')
  await entryField(page).fill(text)
  await entryField(page).press('Enter')
}

async function openDesk(page: Page): Promise<void> {
  await at('./desk/', desk.title)(page)
  await expect(page.getByRole('combobox', { name: desk.provider, exact: true })).toBeVisible()
}

/** A link with servers of its own, after its domain’s DNS was asked. */
const checked =
  (records: Readonly<Record<string, readonly string[]>>) =>
  async (page: Page): Promise<void> => {
    await answerDns(page, zone(records))
    await link(
      'domain=shop.example&in-host=imap.shop.example&out-host=smtp.shop.example',
      trust.untrustedTitle,
    )(page)
    await page.getByRole('button', { name: /^Ask Cloudflare/ }).click()
    await expect(page.getByText(/^(Confirmed by|Not confirmed|Contradicted by)/)).toBeVisible()
  }

/** Every kind of page of the site, and the states of a page that look different. */
export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'the first page', open: at('./', /./) },
  {
    name: 'the first page with suggestions',
    open: async (page) => {
      await page.goto('./')
      await typeForSuggestions(page, 'jane@gmai')
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    name: 'the first page with an error',
    open: async (page) => {
      await enterAddress(page, '+1 555 010 9999')
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  {
    name: 'the first page that asks back',
    open: async (page) => {
      await enterAddress(page, '群馬インターネット')
      await expect(page.getByRole('heading', { name: entry.severalTitle })).toBeFocused()
    },
  },
  {
    name: 'the question for the address',
    open: at('./setup/provider/', wizard.providerTitle),
  },
  ...LOOKUP_KINDS,
  {
    name: 'the question for the servers, with errors',
    open: async (page) => {
      await enterAddress(page, 'jane@some-unknown-shop.example')
      await expect(heading(page, /^Who runs the mail/)).toBeVisible()
      await page.getByRole('button', { name: wizard.serversPickButton }).click()
      await continueButton(page).click()
      await expect(page.getByRole('alert', { name: common.thereIsAProblem })).toBeFocused()
    },
  },
  {
    name: 'the question for the app',
    open: link('provider=gmail', wizard.clientTitle),
  },
  {
    name: 'the question for the app, with an error',
    open: async (page) => {
      await link('provider=gmail', wizard.clientTitle)(page)
      await continueButton(page).click()
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  {
    name: 'the question for the edition',
    open: link('provider=gmail&client=outlook', 'Which Outlook is it?'),
  },
  {
    name: 'the question for receiving',
    open: at('./setup/incoming/#v=1&provider=icloud&client=ios-mail', incomingQuestion),
  },
  {
    name: 'the question for sending',
    open: async (page) => {
      await at('./setup/outgoing/#v=1&provider=proton&client=thunderbird-account-hub', outgoingQuestion)(page)
      await page.getByText(wizard.reasonsAndSources).first().click()
    },
  },
  {
    name: 'a result with the settings',
    open: async (page) => {
      await link(
        'provider=gmail&client=thunderbird-account-hub&email=jane%40gmail.com',
        'Gmail in Thunderbird',
      )(page)
      await page.getByText(result.showAll).first().click()
      await page.getByRole('button', { name: 'Copy incoming server' }).first().click()
    },
  },
  {
    name: 'a result with the code for a phone',
    open: async (page) => {
      await link(
        'provider=gmail&client=thunderbird-account-hub&email=jane%40gmail.com',
        'Gmail in Thunderbird',
      )(page)
      await page.getByText(result.phoneShow).click()
      await expect(page.getByRole('img', { name: result.phoneCode })).toBeVisible()
    },
  },
  {
    name: 'a result with a code for an app on a phone',
    open: async (page) => {
      await openResult(page, 'thunderbird-android', JANE)
      await expect(page.getByRole('img', { name: imports.code })).toBeVisible()
    },
  },
  {
    name: 'a result that asks for the address, with an error',
    open: async (page) => {
      await openResult(page, 'thunderbird-android')
      await page.getByRole('button', { name: imports.form.makeCode }).click()
      await expect(page.getByText(imports.addressProblem.empty)).toBeVisible()
    },
  },
  {
    name: 'a result with all that there is of a profile',
    open: async (page) => {
      await openResult(page, 'ios-mail', JANE)
      await page.getByText(imports.about.profile).click()
      await openMore(page)
      await page.getByText(imports.withAddressName, { exact: true }).click()
    },
  },
  {
    name: 'a result with a file for administrators',
    open: async (page) => {
      await openResult(page, 'thunderbird-account-hub', JANE)
      await openMore(page, imports.moreSheets)
    },
  },
  {
    name: 'a result without a file for the person',
    open: async (page) => {
      await openResult(page, 'outlook-classic-windows', JANE)
      await openMore(page, imports.moreAdministrators)
      await page.getByText(imports.name['outlook-autodiscover'], { exact: true }).click()
    },
  },
  {
    name: 'a sheet on paper',
    open: async (page) => {
      await withoutPrinter(page)
      await link('provider=gmx-net&client=neomutt&email=jane%40gmx.net&name=Jane%20Doe', /NeoMutt/)(page)
      await askForSheet(page)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText(sheet.noPassword)).toBeVisible()
    },
  },
  {
    name: 'a result with a switch and unknown labels',
    open: link('provider=icloud&client=ios-mail', 'iCloud Mail in Mail on iPhone and iPad'),
  },
  {
    name: 'a result with a file’s lines',
    open: link('provider=gmx-net&client=neomutt', /NeoMutt/),
  },
  {
    name: 'a result that is automatic only',
    open: async (page) => {
      await link('provider=outlook-com&client=outlook-classic-windows', /^Outlook\.com in Outlook/)(page)
      await page.getByText(result.referenceTitle).first().click()
    },
  },
  {
    name: 'a refusal of the app',
    open: link('provider=proton&client=ios-mail', /can’t be set up in/),
  },
  {
    name: 'a refusal of the provider',
    open: link('provider=tuta', /can’t be set up/),
  },
  {
    name: 'an app that has ended',
    open: link('provider=gmail&client=windows-mail', /has ended$/),
  },
  {
    name: 'the warning before a connection without encryption',
    open: async (page) => {
      await link('provider=nifty-com&client=thunderbird-account-hub', incomingQuestion)(page)
      await page.getByRole('radio', { name: /^110/ }).check()
      await continueButton(page).click()
      await expect(heading(page, outgoingQuestion)).toBeVisible()
      await page.getByRole('radio', { name: /^587.*No encryption/ }).check()
      await continueButton(page).click()
      await expect(heading(page, result.unsafeTitle)).toBeVisible()
    },
  },
  {
    name: 'a link that is refused',
    open: at('./setup/#v=9', wizard.linkRefusedTitle),
  },
  {
    name: 'a link that was damaged',
    open: at('./setup/#v=1&amp;provider=gmail', trust.mendedTitle),
  },
  {
    name: 'a link that names servers',
    open: async (page) => {
      await link(
        `domain=shop.example&in-host=imap.gmail.com.a-long-name-of-somebody-elses.example&out-host=smtp.xn--bcher-kva.example&email=jane%40other.example`,
        trust.untrustedTitle,
      )(page)
      await page.getByRole('button', { name: trust.confirmContinue }).click()
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  {
    name: 'a link that is contradicted',
    open: link('domain=gmail.com&in-host=imap.evil.example', trust.contradictedTitle),
  },
  {
    name: 'a link with a name to deceive',
    open: link('domain=shop.example&in-host=imap.gmai1.com', trust.refusedTitle),
  },
  { name: 'the empty desk', open: openDesk },
  {
    name: 'the desk with a link',
    open: async (page) => {
      await openDesk(page)
      await page.getByRole('combobox', { name: desk.provider, exact: true }).fill('gmail.com')
      await page.getByLabel(desk.app).selectOption('thunderbird-account-hub')
      await page.getByLabel(desk.email, { exact: true }).fill('jane@gmail.com')
      await page.getByRole('button', { name: desk.copyLink }).click()
    },
  },
  {
    name: 'the desk with servers',
    open: async (page) => {
      await openDesk(page)
      await page.getByRole('radio', { name: desk.serviceServers }).check()
      await page.getByLabel(desk.domain).fill('shop.example')
      await page.getByLabel(wizard.serversIn).fill('imap.shop.example')
      await page.getByLabel(wizard.serversOut).fill('smtp.hoster.example')
      await page.getByLabel(desk.email, { exact: true }).fill('jane@')
      await page.getByLabel(desk.name, { exact: true }).focus()
      await expect(page.getByText(desk.standingUntrusted)).toBeVisible()
    },
  },
  {
    name: 'typed servers with something to say about them, and a pasted email',
    open: async (page) => {
      await typeAddress(page, 'jane@some-unknown-shop.example')
      await page.getByText(manual.pasteTitle).click()
      await page
        .getByRole('textbox', { name: check.pasteField })
        .fill('IMAP: imap.gmial.com, Port 993, SSL\nPOP3: 995\nSMTP: mail.x.example, Port 465, STARTTLS')
      await page.getByRole('button', { name: manual.pasteButton }).click()
      await page.getByRole('button', { name: manual.pasteTake }).click()
      await continueButton(page).click()
      await expect(page.getByRole('alert', { name: common.thereIsAProblem })).toBeVisible()
    },
  },
  {
    name: 'an untrusted link that its domain’s DNS confirms',
    open: checked({ '_imaps._tcp': ['imap.shop.example'], '_submission._tcp': ['smtp.shop.example'] }),
  },
  {
    name: 'an untrusted link that isn’t confirmed',
    open: checked({ MX: ['mx.shop.example'] }),
  },
  {
    name: 'a link that its domain’s DNS contradicts',
    open: checked({ '_imaps._tcp': ['imap.elsewhere.example'] }),
  },
  { name: 'what a mail domain publishes, empty', open: openPublish },
  {
    name: 'what a mail domain publishes, with mistakes',
    open: async (page) => {
      await openPublish(page)
      await domainField(page).fill('localhost')
      await page.getByRole('button', { name: publish.form.submit }).click()
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  {
    name: 'what a mail domain publishes, all of it',
    open: async (page) => {
      await publishDomain(page)
      await page.getByText('Show config-v1.1.xml').click()
      await page.getByText(publish.after.webServer.nginx, { exact: true }).click()
      await expect(page.getByText(publish.after.linkUntrusted)).toBeVisible()
    },
  },
  {
    name: 'what a mail domain publishes now, with much to do',
    open: async (page) => {
      await answerDns(page, fromZone(HOSTS_OF_EXAMPLE))
      await serveFiles(page, filesOf(DOMAIN_EXAMPLES['domain-pop3']))
      await publishDomain(page, 'example.test')
      await page.getByRole('button', { name: format(publish.now.ask, { domain: 'example.test' }) }).click()
      await expect(page.getByRole('heading', { name: publish.now.addTitle })).toBeVisible()
    },
  },
  { name: 'the empty check', open: openCheck },
  {
    name: 'the check with a verdict of each kind',
    open: async (page) => {
      await openCheck(page)
      await fillCheck(page)
      await page.getByText(check.notSaidTitle).click()
      await page.getByText(check.supportTitle, { exact: true }).click()
    },
  },
  {
    name: 'the check with a pasted text of several accounts',
    open: async (page) => {
      await openCheck(page)
      await pasteSettings(
        page,
        'IMAP: imap.gmx.net, Port 993, SSL\nPOP3: pop.gmx.net, Port 110\nPassword: hunter2\nSMTP: mail.gmx.net, Port 25',
      )
    },
  },
  { name: 'a move to another provider', open: openMove },
  { name: 'the page for files, empty', open: openImporting },
  {
    name: 'a file with everything in it',
    open: async (page) => {
      await openImporting(page)
      await readFixture(page, 'apple-everything.mobileconfig')
    },
  },
  {
    name: 'a file with several servers',
    open: async (page) => {
      await openImporting(page)
      await readFixture(page, 'autoconfig.xml')
    },
  },
  {
    name: 'a file with long words in it',
    open: async (page) => {
      await openImporting(page)
      const long = 'http://'.padEnd(150, 'long-')
      await chooseImport(
        page,
        'long.xml',
        `<clientConfig><emailProvider id="a"><displayName>${long}</displayName><incomingServer type="imap"><hostname>${'a'.repeat(60)}.${'b'.repeat(60)}.example</hostname><username>${long}</username><authentication>${long}</authentication></incomingServer><documentation url="${long}"/></emailProvider></clientConfig>`,
      )
      await expect(page.getByRole('heading', { name: /would set up$/ })).toBeFocused()
    },
  },
  {
    name: 'a file that can’t be read',
    open: async (page) => {
      await openImporting(page)
      await chooseImport(page, 'bad.xml', '<a>')
      await expect(problem(page)).toBeFocused()
    },
  },
  { name: 'the port table', open: at('./ports/', /./) },
  {
    name: 'the port table with nothing in it',
    open: async (page) => {
      await at('./ports/', guides.table.title)(page)
      await page.getByRole('combobox', { name: guides.table.filterJob, exact: true }).selectOption('relay')
      await page.getByRole('combobox', { name: guides.table.filterTls, exact: true }).selectOption('implicit')
      await expect(page.getByText(guides.table.noneShown)).toBeVisible()
    },
  },
  {
    name: 'a port',
    open: async (page) => {
      await at('./ports/587/', /port 587/)(page)
      await page.getByText(guides.wire.scenario['stripped-gives-in'].title).click()
      await page.getByText('Medium').first().click()
    },
  },
  {
    name: 'a port, stepped through',
    open: async (page) => {
      await at('./ports/993/#v=1&provider=fastmail&client=thunderbird', /port 993/)(page)
      const controls = page.getByRole('group', { name: guides.wire.controls }).first()
      await controls.getByRole('button', { name: guides.wire.stepThrough }).click()
      await controls.getByRole('button', { name: guides.wire.next }).click()
      await expect(controls.getByRole('status')).toContainText('Line 2')
    },
  },
  { name: 'the relay port', open: at('./ports/25/', /port 25/) },
  { name: 'a port that is no choice', open: at('./ports/443/', /443/) },
  { name: 'two ports compared', open: at('./ports/465-or-587/', 'Port 465 or 587?') },
  { name: 'two protocols compared', open: at('./ports/imap-or-pop3/', 'IMAP or POP3?') },
  {
    name: 'a guide with a setup that can’t be read',
    open: async (page) => {
      await at('./ports/465/#v=9', /port 465/)(page)
      await expect(page.getByText(guides.commands.nothingFilled)).toBeVisible()
    },
  },
  {
    name: 'a missing port',
    open: async (page) => {
      await at('./ports/487/', common.notFoundTitle)(page)
      await expect(page.getByRole('status')).toContainText('587')
    },
  },
  { name: 'the providers', open: at('./providers/', /./) },
  {
    name: 'a provider with everything',
    open: at('./providers/gmail/', /^Gmail/),
  },
  {
    name: 'a provider without mail apps',
    open: at('./providers/tuta/', /^Tuta/),
  },
  {
    name: 'a provider without encryption',
    open: at('./providers/nifty-com/', /nifty/),
  },
  { name: 'the apps', open: at('./clients/', /./) },
  {
    name: 'an app',
    open: at('./clients/thunderbird-account-hub/', /Thunderbird/),
  },
  { name: 'an app with a switch', open: at('./clients/ios-mail/', /iPhone/) },
  { name: 'an app of the terminal', open: at('./clients/neomutt/', /NeoMutt/) },
  {
    name: 'an app’s page after its end',
    open: at('./clients/windows-mail/', /Windows/),
  },
  {
    name: 'an organisation’s own copy',
    open: async (page) => {
      await haveOwnCopy(page, { ...UNIVERSITY, defaultProvider: 'example-university' })
      await page.goto('./')
      await expect(page.getByRole('link', { name: 'Set up Example University' })).toBeVisible()
    },
  },
  {
    name: 'an own provider’s page',
    open: async (page) => {
      await haveOwnCopy(page, UNIVERSITY)
      await at('./providers/example-university/', /^Example University/)(page)
    },
  },
  {
    name: 'the providers of a copy that sets up few',
    open: async (page) => {
      await haveOwnCopy(page, STRICT)
      await page.goto('./providers/')
      await expect(page.getByRole('heading', { name: /^From Example/ })).toBeVisible()
    },
  },
  {
    name: 'a refusal by the copy',
    open: async (page) => {
      await haveOwnCopy(page, STRICT)
      await link('provider=gmail', 'Gmail can’t be set up here')(page)
    },
  },
  {
    name: 'the desk of an own copy',
    open: async (page) => {
      await haveOwnCopy(page, STRICT)
      await page.goto('./desk/')
      await expect(page.getByText(organisation.inUse)).toBeVisible()
    },
  },
  {
    name: 'the desk with mistakes',
    open: async (page) => {
      await haveOwnCopy(page, '{ "nmae": "A", "logo": "//x" }')
      await page.goto('./desk/')
      await expect(page.getByText(organisation.mistaken).first()).toBeVisible()
      await page.getByRole('textbox', { name: organisation.checkField }).fill('{ "name": 1 }')
      await page.getByRole('button', { name: organisation.checkButton }).click()
      await expect(page.getByText(/^Mistakes found/)).toBeVisible()
    },
  },
  {
    name: 'the small page',
    open: async (page) => {
      await page.goto('./embed/#v=1&provider=gmail')
      await page.getByRole('combobox', { name: embed.appLabel }).selectOption('Geary')
      await expect(heading(page, 'Gmail in Geary')).toBeVisible()
    },
  },
  { name: 'many links, before there is a table', open: openMany },
  {
    name: 'many links, with a table',
    open: async (page) => {
      await openMany(page)
      await chooseCustomers(page)
      await page.getByText('Columns that aren’t read: 1').click()
    },
  },
  {
    name: 'many links, with a table in an old encoding and without addresses',
    open: async (page) => {
      await openMany(page)
      await chooseFile(page, 'old.csv', Buffer.from('a;b\nZo\u00EB;x\n', 'latin1'))
      await expect(page.getByText(many.noAddresses)).toBeVisible()
    },
  },
  {
    name: 'many links, with a file that is no table',
    open: async (page) => {
      await openMany(page)
      await chooseFile(page, 'a.pdf', '%PDF-1.7')
      await expect(problem(page)).toBeFocused()
    },
  },
  { name: 'the error decoder', open: (page) => openFix(page) },
  {
    name: 'the error decoder with a message',
    open: async (page) => {
      await openFix(page, '#v=1&provider=fastmail&client=ios-mail&email=jane%40fastmail.com')
      await paste(page, '535 5.7.8 password=hunter2-Secret 0x800CCC0E')
      await expect(page.getByText(fix.decoder.masked)).toBeVisible()
      await page.getByRole('checkbox', { name: fix.cures.triedThis }).first().check()
    },
  },
  {
    name: 'the error decoder that doesn’t know',
    open: async (page) => {
      await openFix(page)
      await paste(page, 'Outlook: 0x800CCCFF')
      await expect(page.getByText(/isn’t known here/).first()).toBeVisible()
    },
  },
  {
    name: 'a fault that is narrowed down',
    open: async (page) => {
      await openFix(page, '#v=1&client=outlook&provider=fastmail&answers=direction.sending~happens.hangs')
      await expect(page.getByText(fix.questions.answered, { exact: true })).toBeVisible()
    },
  },
  {
    name: 'a fault that is seen',
    open: async (page) => {
      await openFix(page, '#v=1&provider=gmx-net&client=neomutt&sighting=receives-cannot-send')
      await expect(page.getByText(/^With your settings/)).toBeVisible()
      await page.getByText(probe.heading).click()
    },
  },
  { name: 'a fault', open: at('./fix/any-xxxxxxxa/', /what it means/) },
  {
    name: 'a fault in an app',
    open: async (page) => {
      await at(
        './fix/tb-login-failed/#v=1&provider=fastmail&client=thunderbird-account-hub',
        /what it means/,
      )(page)
      await expect(page.getByText(/^With your settings/)).toBeVisible()
    },
  },
  { name: 'about', open: at('./about/', /./) },
  { name: 'a missing page', open: at('./nothing-here/', common.notFoundTitle) },
]
