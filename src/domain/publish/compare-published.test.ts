import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostname } from '../address/hostname.ts'
import type { AskedRecords } from '../discovery/record-answer.ts'
import { domainRecords, type DnsRecord } from '../exporters/dns-records.ts'
import { DOMAIN_EXAMPLES } from '../exporters/example-exports.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import { zoneLine, zoneValue, type ZoneRecord } from '../exporters/writers/zone.ts'
import { exampleProvider } from '../providers/example-provider.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import { comparePublished } from './compare-published.ts'
import { askBoth, askZone } from './example-zone.ts'
import { publishedQuestions, targetQuestions } from './published-questions.ts'
import type { PublishedRow } from './published-row.ts'
import { recordsToAdd, recordsToRemove, zoneLines } from './records-to-publish.ts'

const providers = makeProviderIndex([exampleProvider('mailbig', { mxSuffixes: ['mx.mailbig.example'] })], [])
const EXAMPLES = Object.entries<DomainExport>(DOMAIN_EXAMPLES)
const { 'domain-imap-465': PLAIN, 'domain-everything': EVERYTHING } = DOMAIN_EXAMPLES

/** The servers and the web server have addresses, as they should, and mail goes to the domain’s own. */
function groundOf({ domain, incoming, outgoing, webHost }: DomainExport): readonly ZoneRecord[] {
  const servers = [...incoming, ...outgoing].map(({ host }) => host.replace('{domain}', domain))
  const hosts = new Set([...servers, ...(webHost ? [webHost] : [])])
  return [
    { name: domain, ttl: 60, type: 'MX', preference: 10, exchange: `mx.${domain}` },
    ...[...hosts].map((name): ZoneRecord => ({ name, ttl: 60, type: 'A', address: '192.0.2.1' })),
  ]
}

function ask(zone: readonly ZoneRecord[], input: DomainExport): readonly AskedRecords[] {
  const first = askBoth(zone, publishedQuestions(input.domain, input.webHost))
  return [...first, ...askBoth(zone, targetQuestions(first))]
}

const compare = (input: DomainExport, published: readonly ZoneRecord[], ground = groundOf(input)) =>
  comparePublished({ domain: input.domain, input, providers }, ask([...ground, ...published], input))

const todo = (rows: readonly PublishedRow[]) => rows.filter(({ action }) => action !== 'nothing')
const codes = (row: PublishedRow | undefined) => row?.remarks.map(({ code }) => code)
const at = (rows: readonly PublishedRow[], label: string) =>
  rows.filter(({ name }) => name.startsWith(`${label}.`))

interface Numbers {
  readonly priority?: number
  readonly weight?: number
  readonly port?: number
}

const srv = (label: string, target: string | undefined, numbers: Numbers = {}): ZoneRecord => ({
  name: `${label}._tcp.example.test`,
  ttl: 60,
  type: 'SRV',
  priority: 0,
  weight: 1,
  port: 993,
  ...(target === undefined ? {} : { target }),
  ...numbers,
})

/** A zone after what the rows say was done. */
function follow(zone: readonly ZoneRecord[], rows: readonly PublishedRow[]): readonly ZoneRecord[] {
  const gone = new Set(
    recordsToRemove(rows).map((record) => `${record.name} ${record.type} ${zoneValue(record)}`),
  )
  const rest = zone.filter((record) => !gone.has(`${record.name} ${record.type} ${zoneValue(record)}`))
  return [...rest, ...recordsToAdd(rows)]
}

describe('what is published, against what should be', () => {
  it.each(EXAMPLES)('%s: nothing to do once all is published', (_, input) => {
    const records = domainRecords(input)
    const rows = compare(input, records)
    expect(todo(rows)).toEqual([])
    expect(rows.filter(({ standing }) => standing === 'as-it-should-be')).toHaveLength(records.length)
  })

  it.each(EXAMPLES)('%s: without one record, exactly that is missing', (_, input) => {
    const records = domainRecords(input)
    for (const gone of records) {
      const rows = compare(
        input,
        records.filter((record) => record !== gone),
      )
      expect(todo(rows).map(({ shouldBe, standing, action }) => [shouldBe, standing, action])).toEqual([
        [gone, 'missing', 'add'],
      ])
    }
  })

  it('does not mind how long a record may be kept', () => {
    const records = domainRecords(EVERYTHING).map((record) => ({ ...record, ttl: 5 }))
    expect(todo(compare(EVERYTHING, records))).toEqual([])
  })

  it('comes to nothing to do when it is followed, whatever was there before', () => {
    const records = domainRecords(EVERYTHING)
    const change = fc.record({
      keep: fc.boolean(),
      priority: fc.nat({ max: 60 }),
      weight: fc.nat({ max: 3 }),
      port: fc.constantFrom(143, 465, 587, 993),
      target: fc.constantFrom(undefined, 'imap.example.test', 'old.example.test', 'mail.elsewhere.example'),
      text: fc.constantFrom('v=UAAC1; a=sha256; d=b3RoZXI=', 'v=spf1 -all'),
    })
    const altered = fc.tuple(
      ...records.map((record) =>
        fc.tuple(fc.constant(record), fc.constantFrom('same', 'numbers', 'gone', 'other', 'more'), change),
      ),
    )
    fc.assert(
      fc.property(altered, (parts) => {
        const published = parts.flatMap(([record, how, by]) => alter(record, how, by))
        const zone = [...groundOf(EVERYTHING), ...published]
        const rows = comparePublished(
          { domain: EVERYTHING.domain, input: EVERYTHING, providers },
          ask(zone, EVERYTHING),
        )
        const followed = follow(zone, rows)
        const again = comparePublished(
          { domain: EVERYTHING.domain, input: EVERYTHING, providers },
          ask(followed, EVERYTHING),
        )
        expect(todo(again)).toEqual([])
      }),
    )
  })
})

type How = 'same' | 'numbers' | 'gone' | 'other' | 'more'
interface Change {
  readonly priority: number
  readonly weight: number
  readonly port: number
  readonly target: string | undefined
  readonly text: string
}

function alter(
  record: DnsRecord,
  how: string,
  { priority, weight, port, target, text }: Change,
): readonly ZoneRecord[] {
  const kind = how as How
  if (kind === 'gone') return []
  if (kind === 'same') return [record]
  if (record.type === 'TXT') return kind === 'more' ? [record, { ...record, text }] : [{ ...record, text }]
  if (record.type === 'CNAME') {
    if (kind === 'numbers') return [{ name: record.name, ttl: 1, type: 'A', address: '192.0.2.1' }]
    return [{ ...record, target: target ?? 'web.elsewhere.example' }]
  }
  if (record.type !== 'SRV') return [record]
  const other: ZoneRecord = {
    name: record.name,
    ttl: 1,
    type: 'SRV',
    priority,
    weight,
    port,
    ...(target === undefined ? {} : { target }),
  }
  if (kind === 'numbers') return [{ ...record, priority, weight }]
  return kind === 'more' ? [record, other] : [other]
}

/** RFC 1035 section 5.1, the other way round, for what our writer writes. */
function readLine(line: string): ZoneRecord {
  const [, name = '', ttl = '', type = '', rest = ''] = /^(\S+)\. (\d+) IN (\w+) (.*)$/.exec(line) ?? []
  const shared = { name, ttl: Number(ttl) }
  if (type === 'TXT') return { ...shared, type, text: rest.replace(/^"|"$/g, '') }
  if (type === 'CNAME') return { ...shared, type, target: rest.replace(/\.$/, '') }
  const [priority, weight, port, target = ''] = rest.split(' ')
  const host = target.replace(/\.$/, '')
  return {
    ...shared,
    type: 'SRV',
    priority: Number(priority),
    weight: Number(weight),
    port: Number(port),
    ...(host === '' ? {} : { target: host }),
  }
}

describe('the lines to add', () => {
  it.each(EXAMPLES)('%s: read back, they are the records that were missing', (_, input) => {
    const rows = compare(input, [])
    const lines = zoneLines(recordsToAdd(rows)).split('\n').slice(0, -1)
    const wanted = domainRecords(input).map(({ purpose: _purpose, ...record }) => record)
    expect(lines.map(readLine).map(zoneLine).sort()).toEqual(wanted.map(zoneLine).sort())
    expect(lines.map(readLine)).toEqual(expect.arrayContaining(wanted))
  })
})

describe('a service', () => {
  const records = domainRecords(PLAIN)
  const without = (label: string) => records.filter(({ name }) => !name.startsWith(label))

  it('that is denied although it is there is to be changed', () => {
    const rows = compare(PLAIN, [...without('_imaps.'), srv('_imaps', undefined, { port: 0 })])
    expect(at(rows, '_imaps')).toMatchObject([
      { standing: 'different', action: 'change', remarks: [{ code: 'denied' }] },
    ])
  })

  it('that leads to an old server beside the right one is left over', () => {
    const rows = compare(PLAIN, [...records, srv('_imaps', 'old.example.test')])
    expect(todo(rows)).toMatchObject([
      { standing: 'extra', action: 'remove', published: [{ target: 'old.example.test' }] },
    ])
    expect(codes(todo(rows)[0])).toEqual(['leftover', 'target-nowhere'])
  })

  it('at another server or port says which', () => {
    const other = compare(PLAIN, [...without('_imaps.'), srv('_imaps', 'mail.elsewhere.example')])
    expect(at(other, '_imaps')[0]?.remarks).toEqual([
      { code: 'other-target', host: 'mail.elsewhere.example' },
      { code: 'outside', host: 'mail.elsewhere.example', registrable: 'elsewhere.example' },
      { code: 'target-nowhere', host: 'mail.elsewhere.example' },
    ])
    const port = compare(PLAIN, [...without('_imaps.'), srv('_imaps', 'imap.example.test', { port: 143 })])
    expect(at(port, '_imaps')[0]?.remarks).toEqual([
      { code: 'other-port', port: 143 },
      { code: 'odd-port', port: 143, expected: 993 },
    ])
  })

  it('that isn’t offered, and is published, is to be denied', () => {
    const rows = compare(PLAIN, [...without('_pop3s.'), srv('_pop3s', 'pop.example.test', { port: 995 })])
    expect(at(rows, '_pop3s')).toMatchObject([{ standing: 'different', action: 'change' }])
    expect(codes(at(rows, '_pop3s')[0])).toContain('offered-after-all')
  })

  it('of which nothing says that it isn’t offered works all the same', () => {
    const rows = compare(PLAIN, without('_pop3s.'))
    expect(codes(at(rows, '_pop3s')[0])).toEqual(['can-stay-out'])
  })

  it('whose server is an alias, or nowhere, is told', () => {
    const alias: ZoneRecord = { name: 'imap.example.test', ttl: 1, type: 'CNAME', target: 'www.example.test' }
    const ground = [...groundOf(PLAIN).filter(({ name }) => name !== 'imap.example.test'), alias]
    expect(at(compare(PLAIN, records, ground), '_imaps')[0]?.remarks).toEqual([
      { code: 'target-alias', host: 'imap.example.test', target: 'www.example.test' },
    ])
  })

  it('whose server has no address is to be mended, although the record is right', () => {
    const ground = groundOf(PLAIN).filter(({ name }) => name !== 'imap.example.test')
    expect(at(compare(PLAIN, records, ground), '_imaps')).toMatchObject([
      { standing: 'leads-nowhere', action: 'mend', remarks: [{ code: 'target-nowhere' }] },
    ])
    const alias: ZoneRecord = {
      name: 'imap.example.test',
      ttl: 1,
      type: 'CNAME',
      target: 'gone.example.test',
    }
    expect(codes(at(compare(PLAIN, records, [...ground, alias]), '_imaps')[0])).toEqual([
      'target-alias',
      'target-nowhere',
    ])
  })

  it('whose server is no host name is told, and never asked about', () => {
    const zone = [...without('_imaps.'), srv('_imaps', 'im ap\u0000.example.test')]
    expect(codes(at(compare(PLAIN, zone), '_imaps')[0])).toContain('no-host-name')
    const names = ask(zone, PLAIN).map(({ name }) => name)
    expect(names.filter((name) => /[^\w.-]/.test(name))).toEqual([])
  })

  it('with two hundred records is cut short, and says so', () => {
    const many = Array.from({ length: 200 }, (_, at) => srv('_imaps', `h${at}.example.test`))
    const rows = at(compare(PLAIN, [...without('_imaps.'), ...many]), '_imaps')
    expect(rows.length).toBeLessThanOrEqual(20)
    expect(rows.at(-1)?.remarks).toContainEqual({ code: 'too-many', count: 200 })
  })
})

describe('the order', () => {
  const change = (numbers: (record: DnsRecord) => object) =>
    domainRecords(EVERYTHING).map((record) =>
      record.purpose === 'service-offered' ? { ...record, ...numbers(record) } : record,
    )
  const priorityOf = (record: DnsRecord) => (record.type === 'SRV' ? record.priority : 0)

  it('counts, and not the numbers that it is written with', () => {
    const rows = compare(
      EVERYTHING,
      change((record) => ({ priority: priorityOf(record) + 5, weight: 9 })),
    )
    expect(todo(rows)).toEqual([])
    expect(codes(at(rows, '_imaps')[0])).toEqual(['other-numbers'])
  })

  it('the other way round is to be changed', () => {
    const rows = compare(
      EVERYTHING,
      change((record) => ({ priority: 30 - priorityOf(record) })),
    )
    expect(at(rows, '_imaps')).toMatchObject([{ standing: 'different', action: 'change' }])
    expect(codes(at(rows, '_imaps')[0])).toEqual(['other-order'])
  })

  it('that is left to the app is said to be', () => {
    const rows = compare(
      EVERYTHING,
      change(() => ({ priority: 0 })),
    )
    expect(todo(rows)).toEqual([])
    expect(codes(at(rows, '_pop3')[0])).toEqual(['same-priority'])
  })

  it('counts together with what is still missing', () => {
    const rows = compare(EVERYTHING, [
      ...domainRecords(EVERYTHING).filter(({ name }) => !/^_imaps?\./.test(name)),
      srv('_imaps', 'imap.example.test', { priority: 15 }),
    ])
    expect(at(rows, '_imaps')).toMatchObject([{ action: 'change' }])
  })
})

describe('a name of the files', () => {
  const records = domainRecords(PLAIN).filter(({ name }) => !name.startsWith('auto'))
  const name = 'autoconfig.example.test'
  const host = (record: ZoneRecord, ground = groundOf(PLAIN)) =>
    at(compare(PLAIN, [...records, record], ground), 'autoconfig')[0]

  it('with the addresses of the web server is as good as an alias', () => {
    const row = host({ name, ttl: 1, type: 'A', address: '192.0.2.1' })
    expect(row).toMatchObject({ standing: 'as-it-should-be', action: 'nothing' })
    expect(codes(row)).toEqual(['same-address'])
  })

  it('with other addresses, or another alias, is to be changed', () => {
    const row = host({ name, ttl: 1, type: 'AAAA', address: '2001:db8::1' })
    expect(row).toMatchObject({ standing: 'different', action: 'change', remarks: [{ code: 'own-address' }] })
    const alias = host({ name, ttl: 1, type: 'CNAME', target: 'mx.example.test' }, [
      ...groundOf(PLAIN),
      { name: 'mx.example.test', ttl: 1, type: 'A', address: '192.0.2.9' },
    ])
    expect(alias?.remarks).toEqual([{ code: 'alias-elsewhere', host: 'mx.example.test' }])
  })

  it('that leads to a name without an address is to be mended', () => {
    const ground = groundOf(PLAIN).filter((record) => record.name !== 'www.example.test')
    const row = host({ name, ttl: 1, type: 'CNAME', target: 'www.example.test' }, ground)
    expect(row).toMatchObject({ standing: 'leads-nowhere', action: 'mend' })
    expect(codes(row)).toEqual(['leads-nowhere'])
  })

  it('that leads to Exchange is never to be changed without a look', () => {
    const rows = compare(PLAIN, [
      ...records,
      { name: 'autodiscover.example.test', ttl: 1, type: 'CNAME', target: 'autodiscover.outlook.com' },
    ])
    expect(at(rows, 'autodiscover')).toMatchObject([{ action: 'look', remarks: [{ code: 'exchange' }] }])
  })
})

describe('the digest', () => {
  const records = domainRecords(PLAIN).filter(({ type }) => type !== 'TXT')
  const text = (value: string): ZoneRecord => ({
    name: '_ua-auto-config.example.test',
    ttl: 1,
    type: 'TXT',
    text: value,
  })
  const wanted = domainRecords(PLAIN).find((record) => record.type === 'TXT')
  const right = wanted?.type === 'TXT' ? wanted.text : ''

  it('may be written otherwise', () => {
    expect(
      todo(compare(PLAIN, [...records, text(right.replaceAll('; ', ' ;').replace('sha256', 'SHA256'))])),
    ).toEqual([])
  })

  it('of another file is to be changed, and a second one to go', () => {
    const other = 'v=UAAC1; a=sha256; d=b3RoZXI='
    expect(todo(compare(PLAIN, [...records, text(other)]))).toMatchObject([
      { action: 'change', remarks: [{ code: 'other-digest' }] },
    ])
    expect(todo(compare(PLAIN, [...records, text(other), text(right)]))).toMatchObject([
      { action: 'remove', remarks: [{ code: 'second-digest' }] },
    ])
  })

  it('is missing where only another text stands, which is left alone', () => {
    const rows = compare(PLAIN, [...records, text('v=spf1 -all')])
    expect(todo(rows)).toMatchObject([{ standing: 'missing', action: 'add' }])
  })
})

describe('who receives the mail', () => {
  const mail = (exchange: string | undefined, input = PLAIN) => {
    const ground = groundOf(input).filter(({ type }) => type !== 'MX')
    const mx: ZoneRecord = {
      name: 'example.test',
      ttl: 1,
      type: 'MX',
      preference: 0,
      ...(exchange === undefined ? {} : { exchange }),
    }
    return compare(input, domainRecords(input), [...ground, mx]).at(-1)
  }

  it('is somebody whose servers these aren’t', () => {
    expect(mail('a.mx.mailbig.example')).toMatchObject({
      action: 'look',
      remarks: [{ code: 'mail-elsewhere', registrable: 'mailbig.example', provider: 'mailbig' }],
    })
  })

  it('is nobody', () => {
    expect(mail(undefined)).toMatchObject({ action: 'look', remarks: [{ code: 'takes-no-mail' }] })
  })

  it('is the domain itself, about which nothing is said', () => {
    expect(mail('mx2.example.test')).toMatchObject({ action: 'nothing', remarks: [] })
  })
})

describe('resolvers', () => {
  const zone = [...groundOf(PLAIN), ...domainRecords(PLAIN)]
  const judge = (asked: readonly AskedRecords[]) =>
    comparePublished({ domain: PLAIN.domain, input: PLAIN, providers }, asked)

  it('that say different things are asked again, and both are shown', () => {
    const asked = ask(zone, PLAIN).map((one): AskedRecords => {
      if (!one.name.startsWith('_imaps.')) return one
      return { ...one, answers: [one.answers[0], askZone([srv('_imaps', 'evil.example')], one)] }
    })
    expect(todo(judge(asked))).toMatchObject([
      {
        standing: 'resolvers-disagree',
        action: 'ask-again',
        published: [{ target: 'imap.example.test' }],
        otherwise: [{ target: 'evil.example' }],
      },
    ])
  })

  it('may name other addresses', () => {
    const asked = ask(zone, PLAIN).map((one): AskedRecords => {
      const other = askZone(zone, one)
      const records = other.records.map((record) =>
        record.type === 'A' ? { ...record, address: '198.51.100.7' } : record,
      )
      return { ...one, answers: [one.answers[0], { ...other, records }] }
    })
    expect(todo(judge(asked))).toEqual([])
  })

  it('of which one is down leave the other’s word', () => {
    const asked = ask(zone, PLAIN).map((one): AskedRecords => ({
      ...one,
      answers: [{ kind: 'timed-out' }, one.answers[1]],
    }))
    expect(todo(judge(asked))).toEqual([])
  })

  it('that know nothing leave all open, and ask for no record', () => {
    const asked = ask(zone, PLAIN).map((one): AskedRecords => ({
      ...one,
      answers: [{ kind: 'server-failure' }, { kind: 'server-failure' }],
    }))
    const rows = judge(asked)
    expect(new Set(rows.map(({ standing }) => standing))).toEqual(new Set(['unknown']))
    expect(recordsToAdd(rows)).toEqual([])
  })
})

describe('a name of the files of which one kind of address could not be asked for', () => {
  it('is not said to lead nowhere', () => {
    const name = 'autoconfig.example.test'
    const alias: ZoneRecord = { name, ttl: 1, type: 'CNAME', target: 'six.example.test' }
    const asked = ask([alias], PLAIN).map((one): AskedRecords => {
      const isLost = one.name === name && one.type === 'AAAA'
      return isLost ? { ...one, answers: [{ kind: 'timed-out' }, { kind: 'timed-out' }] } : one
    })
    const rows = comparePublished({ domain: hostname('example.test'), providers }, asked)
    expect(at(rows, 'autoconfig')).toMatchObject([{ standing: 'unknown', action: 'ask-again', remarks: [] }])
  })
})

describe('a domain without a form', () => {
  it('has records to mend where they lead nowhere', () => {
    const zone: readonly ZoneRecord[] = [
      srv('_imaps', 'old.example.test'),
      { name: 'autoconfig.example.test', ttl: 1, type: 'CNAME', target: 'gone.example.test' },
    ]
    const rows = comparePublished({ domain: hostname('example.test'), providers }, ask(zone, PLAIN))
    expect(todo(rows).map(({ standing, action }) => [standing, action])).toEqual([
      ['leads-nowhere', 'mend'],
      ['leads-nowhere', 'mend'],
    ])
  })

  it('shows what is published, and asks for nothing', () => {
    const published = domainRecords(PLAIN).filter(({ name }) => !name.startsWith('_imap.'))
    const zone = [...groundOf(PLAIN), ...published]
    const rows = comparePublished({ domain: hostname('example.test'), providers }, ask(zone, PLAIN))
    expect(todo(rows)).toEqual([])
    expect(new Set(rows.map(({ standing }) => standing))).toEqual(new Set(['not-compared', 'nothing']))
    expect(codes(at(rows, '_pop3')[0])).toEqual(['says-none'])
  })
})
