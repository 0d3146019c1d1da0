import { expect, type Locator, type Page } from '@playwright/test'
import { lookup } from '../../src/i18n/en/lookup.ts'
import { wizard } from '../../src/i18n/en/wizard.ts'
import { format } from '../../src/i18n/format.ts'
import { RESOLVER_HOSTS } from './dns.ts'
import { heading, typeAddress } from './wizard.ts'

export const DOMAIN = 'shop.example'
export const WHO = format(lookup.who, { one: 'Cloudflare', other: 'Google' })

/** All that a lookup of the domain may ask, by what it calls them. */
export const OWN_HOSTS = [`autoconfig.${DOMAIN}`, DOMAIN, `ua-auto-config.${DOMAIN}`] as const
export const DIRECTORY_HOST = 'autoconfig.thunderbird.net'
export const NAMED_HOSTS: readonly string[] = [...RESOLVER_HOSTS, DIRECTORY_HOST, ...OWN_HOSTS]

export const OWN_ZONE = { '_imaps._tcp': ['imap.shop.example'], '_submissions._tcp': ['smtp.shop.example'] }

export const askButton = (page: Page, domain = DOMAIN): Locator =>
  page.getByRole('button', { name: format(lookup.consent.ask, { domain }), exact: true })
export const useButton = (page: Page): Locator =>
  page.getByRole('button', { name: lookup.take.use, exact: true })
export const checkedBox = (page: Page): Locator => page.getByRole('checkbox', { name: lookup.take.confirm })

export const answerHeading = (
  page: Page,
  code: keyof typeof lookup.headline,
  { domain = DOMAIN, provider = '', others = '' } = {},
): Locator =>
  page.getByRole('heading', {
    level: 2,
    name: format(lookup.headline[code], { domain, provider, who: WHO, domains: others }),
    exact: true,
  })

/** Types an address at a domain that nobody knows. */
export async function openUnknown(page: Page, domain = DOMAIN): Promise<void> {
  await typeAddress(page, `jane.doe@${domain}`)
  await expect(heading(page, format(wizard.serversTitle, { domain }))).toBeFocused()
}

/** Stands in for every web server that a lookup may ask: what it has, by address; all else isn’t there. */
export async function answerWeb(page: Page, documents: Readonly<Record<string, string>> = {}): Promise<void> {
  for (const host of [DIRECTORY_HOST, ...OWN_HOSTS])
    await page.route(`https://${host}/**`, (route) => {
      const body = documents[route.request().url()]
      return route.fulfill({
        status: body === undefined ? 404 : 200,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'text/xml' },
        body: body ?? '',
      })
    })
}

export const AUTOCONFIG_URL = `https://autoconfig.${DOMAIN}/mail/config-v1.1.xml`
export const directoryUrl = (domain = DOMAIN): string => `https://${DIRECTORY_HOST}/v1.1/${domain}`

/** A document as Thunderbird reads it. */
export const autoconfig = (incoming: string, outgoing: string, domain = DOMAIN): string =>
  `<clientConfig version="1.1"><emailProvider id="${domain}"><domain>${domain}</domain>
<incomingServer type="imap"><hostname>${incoming}</hostname><port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></incomingServer>
<outgoingServer type="smtp"><hostname>${outgoing}</hostname><port>465</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></outgoingServer>
</emailProvider></clientConfig>`
