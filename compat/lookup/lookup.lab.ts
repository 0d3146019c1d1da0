import { setMaxListeners } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NamedServer } from '../../src/domain/discovery/answer.ts'
import { questionsAbout, questionsFor, type DnsQuestion } from '../../src/domain/discovery/question.ts'
import { RESOLVERS } from '../../src/domain/discovery/resolvers.ts'
import { askResolvers } from '../../src/net/doh.ts'
import { proves } from '../exports/proof.ts'
import type { Browser } from '@playwright/test'
import { unicodeHost } from '../../src/domain/address/unicode-host.ts'
import type { Hostname } from '../../src/domain/address/hostname.ts'
import { heading } from '../../e2e/support/wizard.ts'
import { lookup } from '../../src/i18n/en/lookup.ts'
import { wizard } from '../../src/i18n/en/wizard.ts'
import { format } from '../../src/i18n/format.ts'
import { rememberVersion } from '../exports/consumers.ts'
import { startBrowser } from './browser.ts'
import { checkPage, checkWhatLeft, expectNoLocalPart, heard } from './check-page.ts'
import { RESOLVER_HOSTS, SITE } from './hosts.ts'
import { askButton, countAnswers, expectOnPage, lookUp, PATIENT, visit } from './look-up.ts'
import { expectedAnswer } from './answers.ts'
import { DOMAIN_IDS, domainFacts, domainOf } from './domains.ts'
import { startLookupLab, type LookupLab } from './lab.ts'
import { recordedServers } from './zone-records.ts'

let lab: LookupLab
let browser: Browser
beforeAll(async () => {
  lab = await startLookupLab()
  browser = await startBrowser()
  rememberVersion('chromium', browser.version())
})
afterAll(async () => {
  await browser?.close()
  lab?.stop()
})

const keyOf = (question: DnsQuestion) => (question.type === 'SRV' ? question.service : question.type)
const inOrder = (servers: readonly NamedServer[]) =>
  servers.map((server) => JSON.stringify(server, Object.keys(server).toSorted())).toSorted()

describe('what both resolvers say, read by our own code', () => {
  for (const id of DOMAIN_IDS)
    proves(
      [
        ['lookup', 'unbound-doh'],
        ['lookup', 'knot-resolver'],
      ],
      id,
      async () => {
        const questions = questionsFor(domainOf(id))
        const { signal } = new AbortController()
        setMaxListeners(0, signal)
        const limits = { signal, milliseconds: id === 'silent' ? 5000 : 60_000 }
        const asked = await askResolvers(RESOLVERS, questions, limits)
        const kinds = asked.map(({ question, answers }) => [keyOf(question), answers.map(({ kind }) => kind)])
        const expected = questions.map((question) => [keyOf(question), expectedAnswer(id, keyOf(question))])
        expect(Object.fromEntries(kinds)).toEqual(Object.fromEntries(expected))
        for (const { question, answers } of asked)
          for (const [by, answer] of answers.entries()) {
            if (!('authentic' in answer)) continue
            expect(answer.authentic, question.name).toBe(domainFacts(id).dnssec === 'signed')
            const isLie = id === 'one-lies' && by === 0 && question.type === 'SRV'
            if (answer.kind === 'found' && !isLie)
              expect(inOrder(answer.servers), question.name).toEqual(inOrder(recordedServers(id, question)))
          }
      },
      // All at once, they would wait for each other’s connections longer than Node does.
      { inTurn: true },
    )
})

/** As people write it who don’t know of the other way to write it. */
const writtenAs = (domain: Hostname): string => unicodeHost(domain) ?? domain

describe('the page, in a browser', () => {
  for (const id of DOMAIN_IDS)
    proves([['lookup', 'chromium']], `${id}: says so, and asks those that it named`, async () => {
      const domain = writtenAs(domainOf(id))
      const visited = await visit(browser, domain)
      const { page, context, asked } = visited
      await expectOnPage(askButton(page, domain)).toBeVisible()
      expect([...new Set(asked)]).toEqual([SITE])
      expect(heard(lab, id)).toEqual({ dns: [], documents: [] })
      const answers = countAnswers(page, RESOLVER_HOSTS[0])
      const { length } = questionsAbout(domainOf(id))
      const hasAnswered = async () => {
        await expect.poll(answers, PATIENT).toBeGreaterThanOrEqual(length)
      }
      await lookUp(page, domain, id === 'silent' ? hasAnswered : undefined)
      await checkPage(page, id, domain)
      checkWhatLeft(lab, visited, id)
      await context.close()
    })

  proves([['lookup', 'chromium']], 'a domain that we know is asked about nowhere', async () => {
    const { page, context, asked } = await visit(browser, 'gmail.com')
    await expectOnPage(heading(page, wizard.clientTitle)).toBeVisible()
    expect([...new Set(asked)]).toEqual([SITE])
    await context.close()
  })

  proves([['lookup', 'chromium']], 'an ending that many names share is asked about nowhere', async () => {
    const { page, context, asked } = await visit(browser, 'co.uk')
    const said = format(lookup.headline['public-suffix'], { domain: 'co.uk' })
    await expectOnPage(page.getByRole('heading', { name: said })).toBeVisible()
    await expectOnPage(askButton(page, 'co.uk')).toHaveCount(0)
    expect([...new Set(asked)]).toEqual([SITE])
    await context.close()
  })

  proves([['lookup', 'chromium']], 'without a connection nobody is asked, and it says so', async () => {
    const { page, context, asked } = await visit(browser, 'offline.example')
    await expectOnPage(askButton(page, 'offline.example')).toBeVisible()
    await context.setOffline(true)
    await askButton(page, 'offline.example').click()
    await expectOnPage(page.getByText(lookup.consent.offline)).toBeVisible()
    expect([...new Set(asked)]).toEqual([SITE])
    await context.close()
  })
})

describe('when all have been looked up', () => {
  test('nobody has heard what stands before the @', () => {
    expect(lab.documents).not.toEqual([])
    expectNoLocalPart(lab)
  })

  test('of 50 MB, the browser has taken no more than it needed to see that it is too much', () => {
    const [bytes] = [...lab.sent].flatMap(([url, sent]) => (url.includes('fifty-megabytes') ? [sent] : []))
    expect(bytes).toBeGreaterThan(0)
    expect(bytes).toBeLessThan(10_000_000)
  })
})
