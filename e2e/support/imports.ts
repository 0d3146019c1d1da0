import { expect, type Locator, type Page } from '@playwright/test'
import { CLIENTS } from '../../src/clients/registry.ts'
import { parseEmailAddress } from '../../src/domain/address/email-address.ts'
import { hostname } from '../../src/domain/address/hostname.ts'
import { receives, sends } from '../../src/domain/advice/example-setup.ts'
import type { CurrentClient } from '../../src/domain/clients/client.ts'
import { resolveWindows } from '../../src/domain/clients/resolve-form.ts'
import type { ClientExport } from '../../src/domain/exporters/exporter.ts'
import { imports } from '../../src/i18n/en/imports.ts'
import { heading } from './wizard.ts'

export const IPHONE = {
  userAgent:
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
  viewport: { width: 390, height: 844 },
  hasTouch: true,
}
export const ANDROID = {
  userAgent:
    'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  viewport: { width: 412, height: 915 },
  hasTouch: true,
}

export const JANE = 'email=jane%40mailbox.org&name=Jane%20Doe'

/** Opens a setup of mailbox.org in an app. */
export async function openResult(page: Page, client: keyof typeof CLIENTS, more = ''): Promise<void> {
  await page.goto(`./setup/#v=1&provider=mailbox-org&client=${client}${more && `&${more}`}`)
  await expect(heading(page, `mailbox.org in ${CLIENTS[client].name}`)).toBeVisible()
}

/** Jane’s setup, made without the site: its files must be the ones that the exporters make of this. */
export function janesExport(client: CurrentClient): ClientExport {
  const address = parseEmailAddress('jane@mailbox.org')
  if (!address.ok) throw new Error(address.error)
  const account = {
    incoming: receives('imap', 993, 'tls', { host: 'imap.mailbox.org' }),
    outgoing: sends(465, 'tls', { host: 'smtp.mailbox.org' }),
    signIn: { incoming: 'password', outgoing: 'password' },
    address: address.value,
    name: 'Jane Doe',
  } as const
  return {
    serviceId: 'mailbox-org',
    serviceName: 'mailbox.org',
    domain: hostname('mailbox.org'),
    client,
    account,
    windows: resolveWindows(client, account),
  }
}

/** What spares the person the form, or what there is instead of it. */
export const shortWay = (page: Page): Locator =>
  page
    .getByRole('region')
    .filter({ hasText: new RegExp(`^(${imports.kicker}|${imports.kickerAfterAutomatic})`) })

export const openMore = async (page: Page, words: string = imports.more): Promise<void> => {
  await page.getByText(words, { exact: true }).click()
}
