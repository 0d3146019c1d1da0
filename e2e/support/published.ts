import { decode, type Answer, type Packet } from '@leichtgewicht/dns-packet'
import type { ZoneRecord } from '../../src/domain/exporters/writers/zone.ts'
import type { Page } from '@playwright/test'
import { autoconfig } from '../../src/domain/exporters/autoconfig.ts'
import type { DomainExport } from '../../src/domain/exporters/exporter.ts'
import { userAgentConfiguration } from '../../src/domain/exporters/user-agent-configuration.ts'
import { readablePlaces } from '../../src/domain/publish/document-places.ts'
import type { Responder } from './dns.ts'

/** A resolver that knows these records, follows aliases, and knows no other name. */
export const fromZone =
  (records: readonly ZoneRecord[]): Responder =>
  (name, route): Partial<Packet> => {
    const [question] = decode(new Uint8Array(route.request().postDataBuffer() ?? [])).questions ?? []
    const answers: Answer[] = []
    let owner = name
    for (let step = 0; step < 8; step++) {
      const current = owner
      const alias = records.find((record) => record.name === current && record.type === 'CNAME')
      if (alias?.type !== 'CNAME') break
      answers.push({ type: 'CNAME', name: owner, ttl: alias.ttl, data: alias.target })
      owner = alias.target
    }
    const own = records.filter((record) => record.name === owner)
    for (const record of own) if (record.type === question?.type) answers.push(asAnswer(record))
    const isKnown = own.length > 0 || records.some((record) => record.name.endsWith(`.${owner}`))
    return { answers, ...(isKnown ? {} : { flags: 3 }) }
  }

function asAnswer(record: ZoneRecord): Answer {
  const { name, ttl } = record
  switch (record.type) {
    case 'SRV': {
      const { priority, weight, port, target = '.' } = record
      return { type: 'SRV', name, ttl, data: { priority, weight, port, target } }
    }
    case 'MX':
      return {
        type: 'MX',
        name,
        ttl,
        data: { preference: record.preference, exchange: record.exchange ?? '.' },
      }
    case 'TXT':
      return { type: 'TXT', name, ttl, data: [record.text] }
    case 'CNAME':
      return { type: 'CNAME', name, ttl, data: record.target }
    case 'A':
    case 'AAAA':
      return { type: record.type, name, ttl, data: record.address }
  }
}

const address = (name: string): ZoneRecord => ({ name, ttl: 60, type: 'A', address: '192.0.2.1' })

/** The servers, the web server and the mail exchanger of `example.test`, as the form guesses the names. */
export const HOSTS_OF_EXAMPLE: readonly ZoneRecord[] = [
  address('imap.example.test'),
  address('smtp.example.test'),
  address('www.example.test'),
  { name: 'example.test', ttl: 60, type: 'MX', preference: 10, exchange: 'mx.example.test' },
]

type Files = Readonly<Record<string, string | undefined>>

/** What a domain should serve, by its address. */
export const filesOf = (input: DomainExport): Files =>
  Object.fromEntries(
    readablePlaces(input.domain).map(({ url, format }) => [
      url,
      format === 'autoconfig'
        ? autoconfig.render(input, undefined)
        : userAgentConfiguration.render(input, undefined),
    ]),
  )

/** The domain’s web server, which lets any page read these. What was fetched is in the list that comes back. */
export async function serveFiles(page: Page, files: Files): Promise<string[]> {
  const fetched: string[] = []
  for (const [url, body] of Object.entries(files))
    await page.route(url, async (route) => {
      fetched.push(route.request().url())
      const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/xml' }
      await route.fulfill({ status: 200, headers, body: body ?? '' })
    })
  return fetched
}
