import { expect, type Page } from '@playwright/test'
import { lookup } from '../../src/i18n/en/lookup.ts'
import { wizard } from '../../src/i18n/en/wizard.ts'
import { answerDns, noSuchName, sendDns, zone, type Responder } from './dns.ts'
import {
  answerHeading,
  answerWeb,
  askButton,
  autoconfig,
  directoryUrl,
  openUnknown,
  OWN_ZONE,
  useButton,
} from './lookup.ts'

const PORTAL = '<html>Sign in</html>'
const isPortal: Responder = (_, route) => sendDns(route, PORTAL, 'text/html')
const isWaiting: Responder = () => new Promise(() => undefined)

/** Asked, with its answer, and everything that the sources said open. */
async function openAnswer(
  page: Page,
  respond: Responder,
  code: keyof typeof lookup.headline,
  { provider = '', others = '', documents = {} } = {},
): Promise<void> {
  await answerDns(page, respond)
  await answerWeb(page, documents)
  await openUnknown(page)
  await askButton(page).click()
  await expect(answerHeading(page, code, { provider, others })).toBeFocused()
  await page.getByText(lookup.allTitle, { exact: true }).click()
}

/** What the lookup of an unknown domain shows, state by state. */
export const LOOKUP_KINDS = [
  {
    name: 'an unknown domain that is being looked up, then stopped',
    open: async (page: Page) => {
      await answerDns(page, isWaiting)
      await answerWeb(page)
      await openUnknown(page)
      await page.getByRole('checkbox', { name: lookup.consent.remember }).check()
      await askButton(page).click()
      await expect(page.getByText(lookup.remembered)).toBeVisible()
      await page.getByRole('button', { name: lookup.progress.stop, exact: true }).click()
      await expect(askButton(page)).toBeVisible()
    },
  },
  {
    name: 'an unknown domain that is being looked up',
    open: async (page: Page) => {
      await answerDns(page, isWaiting)
      await answerWeb(page)
      await openUnknown(page)
      await askButton(page).click()
      await expect(page.getByText(lookup.progress.nothing, { exact: true }).first()).toBeVisible()
    },
  },
  {
    name: 'a lookup that the domain’s DNS confirms',
    open: (page: Page) => openAnswer(page, zone(OWN_ZONE), 'found'),
  },
  {
    name: 'a lookup with servers outside the domain, without the tick',
    open: async (page: Page) => {
      const others = 'a-very-long-name-of-a-hosting-company-somewhere.example'
      const host = `mail.${others}`
      const records = { '_imap._tcp': [host], '_pop3s._tcp': [host], '_submission._tcp': [host] }
      await openAnswer(page, zone(records), 'found-outside', { others })
      await useButton(page).click()
      await expect(page.getByRole('alert')).toBeFocused()
    },
  },
  {
    name: 'a lookup whose sources disagree',
    open: (page: Page) =>
      openAnswer(page, zone(OWN_ZONE), 'found', {
        documents: { [directoryUrl()]: autoconfig('imap.xn--bcher-kva.example', 'smtp.other.example') },
      }),
  },
  {
    name: 'a lookup that finds a provider, with servers beside it',
    open: (page: Page) =>
      openAnswer(page, zone({ ...OWN_ZONE, MX: ['aspmx.l.google.com'] }), 'provider', {
        provider: 'Google Workspace',
      }),
  },
  {
    name: 'a lookup that can only guess',
    open: (page: Page) => openAnswer(page, zone({}), 'guessed'),
  },
  {
    name: 'a lookup of a domain that isn’t there',
    open: (page: Page) => openAnswer(page, noSuchName, 'no-such-domain'),
  },
  {
    name: 'a lookup in a network that wants a sign-in first',
    open: async (page: Page) => {
      await page.route(/^https:\/\/([a-z-]+\.)*(shop\.example|thunderbird\.net)\//, (route) =>
        sendDns(route, PORTAL, 'text/html'),
      )
      await answerDns(page, isPortal)
      await openUnknown(page)
      await askButton(page).click()
      await expect(answerHeading(page, 'unanswered')).toBeFocused()
      await page.getByText(lookup.allTitle, { exact: true }).click()
    },
  },
  {
    name: 'an unknown domain about which nobody is asked',
    open: async (page: Page) => {
      await openUnknown(page, 'co.uk')
      await expect(page.getByLabel(wizard.serversIn)).toBeVisible()
    },
  },
] as const
