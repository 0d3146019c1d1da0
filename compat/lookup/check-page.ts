import type { Page } from '@playwright/test'
import { RESOLVERS } from '../../src/domain/discovery/resolvers.ts'
import { questionsAbout, questionsFor } from '../../src/domain/discovery/question.ts'
import { lookup } from '../../src/i18n/en/lookup.ts'
import { format } from '../../src/i18n/format.ts'
import { expect } from 'vitest'
import { domainOf, type DomainId } from './domains.ts'
import { DIRECTORY_HOST, ELSEWHERE, RESOLVER_HOSTS, SITE, webHostsOf } from './hosts.ts'
import type { LookupLab } from './lab.ts'
import { expectOnPage, LOCAL_PART, shownServers, type Visit } from './look-up.ts'
import { expectedPage } from './pages.ts'
import { wayOf } from './ways.ts'

const [{ name: one }, { name: other }] = RESOLVERS
const WHO = format(lookup.who, { one, other })

/** What the page says, against the table. `shown`: the domain as the person wrote it. */
export async function checkPage(page: Page, id: DomainId, shown: string): Promise<void> {
  const expected = expectedPage(id)
  const domain = domainOf(id)
  const words = { domain: shown, who: WHO, provider: expected.provider ?? '', ...expected.with }
  const headline = fill(lookup.headline[expected.headline], words)
  await expectOnPage(page.getByRole('heading', { level: 2, name: headline, exact: true })).toBeVisible()
  await page.getByText(lookup.allTitle, { exact: true }).click()
  // Servers outside the domain are framed, and their ways are folded away.
  for (const ways of await page.getByText(lookup.waysTitle, { exact: true }).all()) await ways.click()
  const text = await page.getByRole('main').innerText()
  for (const sentence of expected.says ?? []) expect(text).toContain(fill(sentence, words))
  for (const sentence of expected.silentAbout ?? []) expect(text).not.toContain(sentence)
  expect(await shownServers(page)).toEqual(
    (expected.servers ?? []).map((server) => withDomain(server, domain)),
  )
  if (expected.certainty) {
    const howSure = page.getByText(lookup.howSure, { exact: false }).last()
    await expectOnPage(howSure).toContainText(lookup.certainty[expected.certainty])
  }
  const [offered] = text.split(`\n${lookup.allTitle}`)
  if (expected.namedBy) {
    const source = fill(lookup.source[expected.namedBy], words)
    expect(offered).toContain(format(lookup.namedBy, { source }))
  } else expect(offered).not.toContain(format(lookup.namedBy, { source: lookup.source.guess }))
  for (const source of expected.sides ?? []) {
    const side = page.getByRole('heading', {
      level: 4,
      name: fill(lookup.source[source], words),
      exact: true,
    })
    await expectOnPage(side).toHaveCount(2)
  }
  for (const [source, sentence] of Object.entries(expected.sources ?? {})) {
    const title = fill(lookup.source[source as keyof typeof lookup.source], words)
    const [, after = ''] = text.slice(text.lastIndexOf(lookup.allTitle)).split(`\n${title}\n`)
    expect(after.trimStart(), title).toMatch(new RegExp(`^${escape(fill(sentence, words))}`))
  }
  // Nothing of what came became a part of the page.
  expect(await page.locator('a[href^="javascript:" i], img[src="x"], iframe[srcdoc]').count()).toBe(0)
}

/** What left, as the servers saw it and as the browser wanted it. */
export function checkWhatLeft(lab: LookupLab, { asked, complaints }: Visit, id: DomainId): void {
  const domain = domainOf(id)
  const named = [SITE, ...RESOLVER_HOSTS, DIRECTORY_HOST, ...webHostsOf(domain)]
  // The browser notes a way that it was led and doesn’t go; whether it went, the server knows.
  const gone = asked.filter((host) => host !== ELSEWHERE)
  expect([...new Set(gone)].filter((host) => !named.includes(host))).toEqual([])
  if (id === 'led-elsewhere') expect(lab.documents.filter(({ host }) => host === ELSEWHERE)).toEqual([])
  const { dns, documents } = heard(lab, id)
  for (const host of RESOLVER_HOSTS) {
    const put = new Set(dns.filter((question) => question.host === host).map(nameOf))
    expect([...put].filter((name) => !questionsFor(domain).map(nameOf).includes(name))).toEqual([])
    // One that breaks off may take others with it, and behind six that get no answer a browser lets the next one wait.
    const missing = questionsAbout(domain)
      .map(nameOf)
      .filter((name) => !put.has(name))
    if (!['down', 'silent'].includes(wayOf(id, host) ?? '')) expect(missing).toEqual([])
  }
  for (const received of [...dns, ...documents]) {
    expect(received.headers).not.toHaveProperty('cookie')
    expect(received.headers).not.toHaveProperty('referer')
    expect(received.path).not.toContain('?')
  }
  for (const { method } of documents) expect(method).toBe('GET')
  expect(complaints.filter((complaint) => !complaint.includes(ELSEWHERE))).toEqual([])
}

/** Whoever it is, nobody hears what stands before the @. */
export function expectNoLocalPart({ dns, documents, site }: LookupLab): void {
  for (const { path, headers, body } of [...dns, ...documents, ...site])
    expect(`${path} ${JSON.stringify(headers)} ${body.toString('latin1')}`.toLowerCase()).not.toContain(
      LOCAL_PART,
    )
}

/** What came in from the page about one domain: our own code asked before, without a browser. */
export function heard({ dns, documents }: LookupLab, id: DomainId): Pick<LookupLab, 'dns' | 'documents'> {
  const domain = domainOf(id)
  return {
    dns: dns.filter(
      ({ name, headers }) =>
        (name === domain || name.endsWith(`.${domain}`)) && headers['origin'] === `https://${SITE}`,
    ),
    documents: documents.filter(
      ({ host, path }) => webHostsOf(domain).includes(host) || path === `/v1.1/${domain}`,
    ),
  }
}

const nameOf = ({ type, name }: Readonly<Record<'type' | 'name', string>>): string => `${type} ${name}`

const fill = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole))

/** A name without a dot is the domain’s own. */
function withDomain(server: string, domain: string): string {
  const [host = '', ...way] = server.split(' ')
  return [host.includes('.') ? host : `${host}.${domain}`, ...way].join(' ')
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
