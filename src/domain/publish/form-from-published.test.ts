import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { domainRecords } from '../exporters/dns-records.ts'
import { DOMAIN_EXAMPLES } from '../exporters/example-exports.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import { comparePublished } from './compare-published.ts'
import { askBoth } from './example-zone.ts'
import { formFromPublished } from './form-from-published.ts'
import type { PublishForm } from './publish-form.ts'
import { publishedQuestions } from './published-questions.ts'
import { readPublishForm } from './read-form.ts'

const DOMAIN = hostname('example.test')
const providers = makeProviderIndex([], [])
const { 'domain-everything': EVERYTHING, 'domain-imap-587': PLAIN } = DOMAIN_EXAMPLES

const take = (zone: readonly ZoneRecord[], form: PublishForm = { domain: DOMAIN }) =>
  formFromPublished(
    form,
    DOMAIN,
    comparePublished({ domain: DOMAIN, providers }, askBoth(zone, publishedQuestions(DOMAIN, undefined))),
  )

const WEB: ZoneRecord = { name: 'www.example.test', ttl: 1, type: 'A', address: '192.0.2.1' }
const waysOf = ({ incoming, outgoing }: DomainExport) =>
  [...incoming, ...outgoing].map(({ protocol, host, port, security }) => ({ protocol, host, port, security }))

describe('the form, filled in from what is published', () => {
  it.each([EVERYTHING, PLAIN])('makes the same records again', (input) => {
    const form = take([WEB, ...domainRecords(input)])
    const read = readPublishForm(form ?? {})
    expect(read.problems).toEqual([])
    expect(read.input && waysOf(read.input)).toEqual(waysOf(input))
    expect(read.input?.webHost).toBe('www.example.test')
  })

  it('keeps what was typed of a direction of which nothing is published', () => {
    const incoming = domainRecords(PLAIN).filter(({ name }) => !name.includes('submission'))
    const form = take(incoming, { domain: DOMAIN, 'host-submissions': 'out.example.test', 'use-imap': 'yes' })
    expect(form).toMatchObject({
      'host-submissions': 'out.example.test',
      'use-imap': '',
      'host-imaps': 'imap.example.test',
    })
  })

  it('has the first server of several, and none at a port that the form has no way for', () => {
    const srv = (priority: number, port: number, target: string): ZoneRecord => ({
      name: '_imaps._tcp.example.test',
      ttl: 1,
      type: 'SRV',
      priority,
      weight: 1,
      port,
      target,
    })
    const zone = [
      srv(20, 993, 'b.example.test'),
      srv(10, 993, 'a.example.test'),
      srv(0, 1993, 'c.example.test'),
    ]
    expect(take(zone)?.['host-imaps']).toBe('a.example.test')
    expect(take([srv(0, 1993, 'c.example.test')])).toBeUndefined()
    expect(take([srv(0, 993, 'no host.example')])).toBeUndefined()
  })

  it('takes nothing where nothing is published, and no web server of Microsoft’s', () => {
    expect(take([])).toBeUndefined()
    const autodiscover: ZoneRecord = {
      name: 'autodiscover.example.test',
      ttl: 1,
      type: 'CNAME',
      target: 'autodiscover.outlook.com',
    }
    const records = domainRecords(PLAIN).filter(({ type }) => type === 'SRV')
    expect(take([autodiscover, ...records])?.webHost).toBeUndefined()
  })
})
