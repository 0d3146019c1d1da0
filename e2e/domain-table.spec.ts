import { expect, test, type Page } from '@playwright/test'
import { hostname } from '../src/domain/address/hostname.ts'
import { markOf } from '../src/domain/providers/domain-mark.ts'
import { renderShard, shardOf } from '../src/domain/providers/shard.ts'
import { wizard } from '../src/i18n/en/wizard.ts'
import { format } from '../src/i18n/format.ts'
import { continueButton, entryField, heading, typeAddress, typeForSuggestions } from './support/wizard.ts'

const BITS = 8
const NO_TABLE = '{"kind":"none"}'
const CUSTOMER = hostname('customer-one.example')
const UNKNOWN = hostname('nobody-knows-this.example')
const shardUrl = (name: string) => new RegExp(`/data/domains/${BITS}/${name}\\.txt$`)

/** A copy that was built with a long table of domains; what is asked of it beside its own code. */
async function haveTable(page: Page, site: string | undefined): Promise<string[]> {
  await page.route(/\/assets\/providers-[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    expect(code.split(NO_TABLE)).toHaveLength(2)
    await route.fulfill({ response, body: code.replace(NO_TABLE, `{"kind":"shards","bits":${BITS}}`) })
  })
  await page.route(shardUrl('[0-9a-f]+'), async (route) => {
    const name = /([0-9a-f]+)\.txt$/.exec(route.request().url())?.[1] ?? ''
    const own = shardOf(CUSTOMER, BITS).name === name ? [markOf(CUSTOMER).mark] : []
    await route.fulfill({
      contentType: 'text/plain',
      body: renderShard({ bits: BITS, name }, new Map(own.length > 0 ? [['fastmail', own]] : [])),
    })
  })
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search, origin } = new URL(request.url())
    if (pathname.includes('/data/') || origin !== new URL(site ?? '').origin) asked.push(pathname + search)
  })
  return asked
}

const unknownTitle = format(wizard.serversTitle, { domain: UNKNOWN })

test.describe('a copy with a long table of domains', () => {
  test('leads a customer’s address to their provider, by one request that names no domain', async ({
    page,
    baseURL,
  }) => {
    const asked = await haveTable(page, baseURL)
    await typeAddress(page, `jane@${CUSTOMER}`)
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    await expect(page.getByRole('main')).toContainText('Fastmail')
    expect(asked).toEqual([expect.stringMatching(shardUrl(shardOf(CUSTOMER, BITS).name))])
  })

  test('asks for a domain that it does not know in the same way, and goes on to its servers', async ({
    page,
    baseURL,
  }) => {
    const asked = await haveTable(page, baseURL)
    await typeAddress(page, `jane@${UNKNOWN}`)
    await expect(heading(page, unknownTitle)).toBeVisible()
    expect(asked).toEqual([expect.stringMatching(shardUrl(shardOf(UNKNOWN, BITS).name))])
  })

  test('asks for nothing while an address is being typed, nor for a domain of its records', async ({
    page,
    baseURL,
  }) => {
    const asked = await haveTable(page, baseURL)
    await page.goto('./')
    await typeForSuggestions(page, 'jane@fastmail.co')
    await page.keyboard.type('m')
    await continueButton(page).click()
    await expect(heading(page, wizard.clientTitle)).toBeVisible()
    expect(asked).toEqual([])
  })

  for (const what of ['missing', 'unreachable', 'a page of the host'] as const)
    test(`has a way on where the part that is asked for is ${what}`, async ({ page, baseURL }) => {
      await haveTable(page, baseURL)
      await page.route(shardUrl('[0-9a-f]+'), (route) =>
        what === 'unreachable'
          ? route.abort('internetdisconnected')
          : route.fulfill({ status: what === 'missing' ? 404 : 200, body: '<!doctype html><p>Hello</p>' }),
      )
      await typeAddress(page, `jane@${UNKNOWN}`)
      await expect(heading(page, unknownTitle)).toBeVisible()
      await page.goBack()
      await expect(entryField(page)).toHaveValue(`jane@${UNKNOWN}`)
    })
})
