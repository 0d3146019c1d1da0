import { describe, expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { makeProviderIndex } from '../providers/provider-index.ts'
import type { DomainAnswer, FoundServer } from './domain-answer.ts'
import { EXAMPLE_INDEX, hostedAt, hosts, OFFICE, ONE, servers, UNSIGNED, WEBMAIL } from './example-reports.ts'
import { guessServers } from './guess-servers.ts'
import { judgeDomain } from './judge-domain.ts'
import type { ServiceSaid, SourceReport } from './report.ts'

const domain = hostname('shop.example')
const judge = (reports: readonly SourceReport[], name = domain, organisation?: Organisation) =>
  judgeDomain(name, reports, { providers: EXAMPLE_INDEX, organisation })

const IN = 'imap.shop.example imap:993:tls'
const OUT = 'smtp.shop.example smtp:465:tls'
const SRV = servers('srv', [IN, OUT])
const GUESS = guessServers(domain)
const NOTHING: SourceReport = { source: 'mail-host', kind: 'nothing', nameKnown: true }
const MISSING: SourceReport = { source: 'mail-host', kind: 'nothing', nameKnown: false }
const ways = (...texts: readonly string[]): readonly ServiceSaid[] =>
  texts.map((text) => {
    const [protocol, security] = text.split(' ')
    return { protocol, security } as ServiceSaid
  })
const ALL_INCOMING = ways('imap tls', 'imap starttls', 'pop3 tls', 'pop3 starttls')

const write = ({ host, protocol, port, security }: FoundServer) => `${host} ${protocol}:${port}:${security}`
/** A proposal in three lines: how sure, the incoming servers, the outgoing ones. */
const inShort = ({ proposal }: DomainAnswer) =>
  proposal && [proposal.certainty, proposal.incoming.map(write), proposal.outgoing.map(write)]
const codes = ({ remarks }: DomainAnswer) => remarks.map(({ code }) => code)

describe('what is proposed', () => {
  interface Situation {
    readonly name: string
    readonly reports: readonly SourceReport[]
    readonly proposal: ReturnType<typeof inShort>
    readonly remarks?: readonly string[]
  }
  const OTHER = servers('autoconfig', ['in.host.example imap:993:tls', 'out.host.example smtp:465:tls'])
  const situations: readonly Situation[] = [
    { name: 'servers that both resolvers read', reports: [SRV], proposal: ['confirmed', [IN], [OUT]] },
    {
      name: 'servers that both resolvers read, unsigned',
      reports: [servers('srv', [IN, OUT], { proof: UNSIGNED })],
      proposal: ['confirmed', [IN], [OUT]],
      remarks: ['not-signed'],
    },
    {
      name: 'servers that only one resolver read',
      reports: [servers('srv', [IN, OUT], { proof: ONE })],
      proposal: ['hint', [IN], [OUT]],
      remarks: ['one-resolver'],
    },
    {
      name: 'a document of the domain rather than records that one resolver read',
      reports: [servers('srv', [IN, OUT], { proof: ONE }), OTHER],
      proposal: ['listed', ['in.host.example imap:993:tls'], ['out.host.example smtp:465:tls']],
      remarks: ['one-resolver', 'outside'],
    },
    {
      name: 'records that both resolvers read rather than a document',
      reports: [OTHER, SRV],
      proposal: ['confirmed', [IN], [OUT]],
    },
    {
      name: 'a configuration whose digest is in the DNS',
      reports: [servers('configuration', [IN, OUT], { proof: UNSIGNED })],
      proposal: ['confirmed', [IN], [OUT]],
      remarks: ['not-signed'],
    },
    {
      name: 'a configuration whose digest one resolver knows, as its web server’s word',
      reports: [servers('configuration', [IN, OUT], { proof: ONE })],
      proposal: ['listed', [IN], [OUT]],
      remarks: ['one-resolver'],
    },
    {
      name: 'what Thunderbird’s directory has of the domain',
      reports: [servers('directory', [IN, OUT])],
      proposal: ['listed', [IN], [OUT]],
    },
    {
      name: 'what the directory has of the mail host’s domain, as a hint',
      reports: [servers('mail-host-directory', [IN, OUT])],
      proposal: ['hint', [IN], [OUT]],
    },
    {
      name: 'a guess where nobody says anything',
      reports: [NOTHING, GUESS],
      proposal: [
        'guess',
        [
          IN,
          'mail.shop.example imap:993:tls',
          'pop.shop.example pop3:995:tls',
          'mail.shop.example pop3:995:tls',
        ],
        [
          OUT,
          'mail.shop.example smtp:465:tls',
          'smtp.shop.example smtp:587:starttls',
          'mail.shop.example smtp:587:starttls',
        ],
      ],
    },
    {
      name: 'as a guess where one direction is guessed',
      reports: [servers('srv', [OUT]), servers('guess', [IN], { proof: { kind: 'nobody' } })],
      proposal: ['guess', [IN], [OUT]],
    },
    {
      name: 'each direction from another source, as sure as the weaker',
      reports: [servers('srv', [IN]), OTHER],
      proposal: ['listed', [IN], ['out.host.example smtp:465:tls']],
      remarks: ['outside'],
    },
    {
      name: 'the order of the domain’s own priorities, POP3 before IMAP',
      reports: [servers('srv', ['pop.shop.example pop3:995:tls', IN, OUT])],
      proposal: ['confirmed', ['pop.shop.example pop3:995:tls', IN], [OUT]],
    },
    {
      name: 'the order of the port table where there are no priorities',
      reports: [
        servers('autoconfig', [
          'pop.shop.example pop3:995:tls',
          'imap.shop.example imap:143:starttls',
          IN,
          'smtp.shop.example smtp:587:starttls',
          OUT,
        ]),
      ],
      proposal: [
        'listed',
        [IN, 'imap.shop.example imap:143:starttls', 'pop.shop.example pop3:995:tls'],
        [OUT, 'smtp.shop.example smtp:587:starttls'],
      ],
    },
    {
      name: 'other ways to the same host that are as sure',
      reports: [
        servers('autoconfig', [IN, OUT]),
        servers('directory', ['imap.shop.example imap:143:starttls', 'elsewhere.example imap:993:tls']),
      ],
      proposal: ['listed', [IN, 'imap.shop.example imap:143:starttls'], [OUT]],
    },
    {
      name: 'no other way to the same host that is less sure',
      reports: [SRV, servers('autoconfig', ['imap.shop.example imap:143:starttls'])],
      proposal: ['confirmed', [IN], [OUT]],
    },
    {
      name: 'no way without encryption, and none by the port of mail servers among themselves',
      reports: [
        servers('autoconfig', [
          'imap.shop.example imap:143:none',
          'imap.shop.example imap:9143:none',
          IN,
          'smtp.shop.example smtp:25:starttls',
          'smtp.shop.example smtp:587:none',
          OUT,
        ]),
      ],
      proposal: ['listed', [IN], [OUT]],
    },
    {
      name: 'nothing where all is without encryption',
      reports: [servers('autoconfig', ['a.shop.example imap:143:none', 'a.shop.example smtp:587:none'])],
      proposal: undefined,
    },
    {
      name: 'a port of the domain’s own',
      reports: [servers('srv', ['imap.shop.example imap:9993:tls', OUT])],
      proposal: ['confirmed', ['imap.shop.example imap:9993:tls'], [OUT]],
    },
    {
      name: 'STARTTLS alone, and says so',
      reports: [servers('srv', ['imap.shop.example imap:143:starttls', OUT])],
      proposal: ['confirmed', ['imap.shop.example imap:143:starttls'], [OUT]],
      remarks: ['starttls-only'],
    },
    {
      name: 'POP3 alone, and says so',
      reports: [servers('srv', ['pop.shop.example pop3:995:tls', OUT])],
      proposal: ['confirmed', ['pop.shop.example pop3:995:tls'], [OUT]],
      remarks: ['pop3-only'],
    },
    { name: 'nothing of one direction alone', reports: [servers('srv', [OUT])], proposal: undefined },
    {
      name: 'no way that the domain’s own records rule out',
      reports: [
        servers('srv', [], { notOffered: ways('imap starttls', 'smtp starttls') }),
        servers('directory', [
          IN,
          'imap.shop.example imap:143:starttls',
          OUT,
          'smtp.shop.example smtp:587:starttls',
        ]),
      ],
      proposal: ['listed', [IN], [OUT]],
    },
    {
      name: 'a way that only one resolver says is not offered',
      reports: [
        servers('srv', [], { proof: ONE, notOffered: ways('imap tls') }),
        servers('directory', [IN, OUT]),
      ],
      proposal: ['listed', [IN], [OUT]],
      remarks: ['one-resolver'],
    },
    {
      name: 'nothing, not even a guess, where no way in is offered',
      reports: [servers('srv', [], { notOffered: ALL_INCOMING }), servers('directory', [IN, OUT]), GUESS],
      proposal: undefined,
      remarks: ['nothing-offered'],
    },
    {
      name: 'no guess for a domain that takes no mail',
      reports: [
        {
          source: 'mail-host',
          kind: 'no-mail',
          proof: UNSIGNED,
        },
        GUESS,
      ],
      proposal: undefined,
      remarks: ['takes-no-mail'],
    },
    {
      name: 'nothing for a domain that isn’t there, whatever is in a directory',
      reports: [MISSING, servers('directory', [IN, OUT]), GUESS],
      proposal: undefined,
      remarks: ['no-such-domain'],
    },
    {
      name: 'what the records name, though the name itself has none',
      reports: [MISSING, SRV],
      proposal: ['confirmed', [IN], [OUT]],
    },
    {
      name: 'no server in letters of two scripts, no name of a home network, no public suffix',
      reports: [
        servers('srv', [
          'imap.gmаil.example imap:993:tls',
          'imap.shop.local imap:993:tls',
          'co.uk imap:993:tls',
          IN,
          OUT,
        ]),
      ],
      proposal: ['confirmed', [IN], [OUT]],
      remarks: ['refused-host', 'refused-host', 'refused-host'],
    },
    {
      name: 'no server whose name is drawn like that of a provider of ours',
      reports: [servers('srv', ['imap.bigrnail.example imap:993:tls', OUT])],
      proposal: undefined,
      remarks: ['refused-host'],
    },
    {
      name: 'a name next to a well-known one, and says so',
      reports: [servers('srv', ['imap.bigmial.example imap:993:tls', OUT])],
      proposal: ['confirmed', ['imap.bigmial.example imap:993:tls'], [OUT]],
      remarks: ['outside', 'look-alike'],
    },
    {
      name: 'a well-known name inside another one, and says so',
      reports: [servers('srv', ['bigmail.example.host.example imap:993:tls', OUT])],
      proposal: ['confirmed', ['bigmail.example.host.example imap:993:tls'], [OUT]],
      remarks: ['outside', 'look-alike'],
    },
    {
      name: 'a guess where only one resolver says that no mail is taken',
      reports: [
        { source: 'mail-host', kind: 'no-mail', proof: ONE },
        servers('guess', [IN, OUT], { proof: { kind: 'nobody' } }),
      ],
      proposal: ['guess', [IN], [OUT]],
      remarks: ['one-resolver'],
    },
    { name: 'nothing of nothing', reports: [], proposal: undefined },
  ]
  test.each(situations)('is $name', ({ reports, proposal, remarks = [] }) => {
    const answer = judge(reports)
    expect(inShort(answer)).toEqual(proposal)
    expect(codes(answer).sort()).toEqual([...remarks].sort())
    expect(judge(reports.toReversed())).toEqual(answer)
  })
})

describe('a server', () => {
  test('tells all who name it, the most trusted first, a guess never among them', () => {
    const { proposal } = judge([GUESS, servers('directory', [IN, OUT]), SRV])
    expect(proposal?.incoming).toMatchObject([{ certainty: 'confirmed', sources: ['srv', 'directory'] }])
  })

  test('takes the user name from the most trusted source that says one', () => {
    const said = [SRV, servers('autoconfig', [`${IN} localpart`, OUT]), servers('directory', [`${IN} email`])]
    const { proposal } = judge(said)
    expect(proposal?.incoming).toMatchObject([{ username: 'localpart' }])
    expect(proposal?.username).toBe('localpart')
    expect(judge([SRV]).proposal).not.toHaveProperty('username')
  })

  test('of another user name than the other direction’s leaves none for both', () => {
    const { proposal } = judge([servers('autoconfig', [`${IN} localpart`, `${OUT} email`])])
    expect(proposal).not.toHaveProperty('username')
  })

  test('that gets the password is listed once, with who answers for its name', () => {
    const both = judge([servers('srv', ['m.host.example imap:993:tls', 'm.host.example smtp:465:tls'])])
    expect(both.proposal?.receivers).toEqual([
      { side: 'both', host: 'm.host.example', before: 'm.', registrable: 'host.example' },
    ])
    expect(both.remarks).toEqual([{ code: 'outside', domain, registrable: 'host.example' }])
  })

  test('below what the same people registered isn’t outside', () => {
    const dept = hostname('dept.shop.example')
    expect(judge([SRV], dept).remarks).toEqual([])
  })
})

describe('a provider of ours', () => {
  const OFFICE_SERVERS = ['imap.bigoffice.example imap:993:tls', 'smtp.bigoffice.example smtp:465:tls']

  test('whose domain it is, is the answer', () => {
    const own: SourceReport = {
      source: 'records',
      kind: 'provider',
      provider: WEBMAIL,
      proof: { kind: 'data' },
      exchanges: [],
    }
    const answer = judge([own], hostname('bigmail.example'))
    expect(answer.provider).toEqual({ entry: WEBMAIL, certainty: 'listed', source: 'records' })
    expect(answer.proposal).toBeUndefined()
  })

  test('that receives the mail is a hint, and no servers are guessed beside it', () => {
    const answer = judge([hostedAt(OFFICE), GUESS])
    expect(answer.provider).toEqual({ entry: OFFICE, certainty: 'hint', source: 'mail-host' })
    expect(answer.proposal).toBeUndefined()
  })

  test('whose servers the domain publishes is as sure as these', () => {
    const srv = judge([servers('srv', OFFICE_SERVERS), hostedAt(OFFICE)])
    expect(srv.provider).toEqual({ entry: OFFICE, certainty: 'confirmed', source: 'srv' })
    expect(srv.disagreements).toEqual([])
    const listed = judge([servers('autoconfig', OFFICE_SERVERS)])
    expect(listed.provider).toEqual({ entry: OFFICE, certainty: 'listed', source: 'autoconfig' })
  })

  test('with the servers of one direction and nobody’s of the other is a hint, or listed if the mail goes there', () => {
    const half = servers('srv', OFFICE_SERVERS.slice(0, 1))
    expect(judge([half]).provider).toMatchObject({ entry: OFFICE, certainty: 'hint' })
    expect(judge([half, hostedAt(OFFICE)]).provider).toMatchObject({ entry: OFFICE, certainty: 'listed' })
  })

  test('is known by a server that its record doesn’t list, below a name that is its own', () => {
    const { provider, remarks } = judge([
      servers('srv', ['old.bigmail.example imap:993:tls', 'old.bigmail.example smtp:465:tls']),
    ])
    expect(provider).toEqual({ entry: WEBMAIL, certainty: 'confirmed', source: 'srv' })
    expect(remarks.map(({ code }) => code)).toEqual(['outside'])
  })

  test('with the servers of one direction isn’t the provider of both', () => {
    expect(judge([servers('srv', [OFFICE_SERVERS[0] ?? '', OUT])]).provider).toBeUndefined()
    expect(judge([servers('srv', ['old.bigmail.example imap:993:tls', OUT])]).provider).toBeUndefined()
  })

  test('has a name that means nobody else, however near another one is', () => {
    const providers = makeProviderIndex([OFFICE, WEBMAIL], hosts('bigmail.example', 'bigmall.example'))
    const report = servers('srv', ['old.bigmail.example imap:993:tls', OUT])
    expect(codes(judgeDomain(domain, [report], { providers }))).toEqual(['outside'])
  })

  test('that this copy doesn’t set up is not offered', () => {
    const organisation: Organisation = { providers: [], allowedHosts: ['*.shop.example'] }
    const providers = makeProviderIndex([OFFICE, WEBMAIL], [], organisation)
    const answer = judgeDomain(domain, [hostedAt(OFFICE)], { providers, organisation })
    expect(answer.provider).toBeUndefined()
    expect(answer.remarks).toEqual([{ code: 'not-allowed', host: 'imap.bigoffice.example' }])
  })
})

describe('an organisation that lists the hosts of its copy', () => {
  const organisation: Organisation = { providers: [], allowedHosts: ['*.host.example', 'mail.corp.internal'] }

  test('gets no other one proposed, not even a guess', () => {
    const answer = judge([SRV, GUESS], domain, organisation)
    expect(answer.proposal).toBeUndefined()
    expect(answer.remarks).toEqual([
      { code: 'not-allowed', host: 'imap.shop.example' },
      { code: 'not-allowed', host: 'smtp.shop.example' },
    ])
  })

  test('gets its own from the next source', () => {
    const named = ['a.host.example imap:993:tls', 'mail.corp.internal smtp:465:tls']
    expect(inShort(judge([SRV, servers('autoconfig', named)], domain, organisation))).toEqual([
      'listed',
      [named[0]],
      [named[1]],
    ])
  })
})

describe('sources disagree', () => {
  const A = servers('srv', ['a.shop.example imap:993:tls', OUT])

  test('about a direction for which they name different servers, side by side', () => {
    const answer = judge([servers('directory', ['b.shop.example imap:993:tls', OUT]), A])
    expect(answer.disagreements).toMatchObject([
      {
        direction: 'incoming',
        sides: [
          { source: 'srv', servers: [{ host: 'a.shop.example' }] },
          { source: 'directory', servers: [{ host: 'b.shop.example' }] },
        ],
      },
    ])
  })

  test.each([
    ['another port of the same server', servers('autoconfig', ['a.shop.example imap:143:starttls'])],
    ['fewer servers', servers('autoconfig', [OUT])],
    [
      'one server more',
      servers('autoconfig', ['a.shop.example imap:993:tls', 'b.shop.example imap:993:tls']),
    ],
    ['another protocol', servers('autoconfig', ['b.shop.example pop3:995:tls'])],
    ['a guess', servers('guess', ['b.shop.example imap:993:tls'])],
    ['a name that is refused', servers('autoconfig', ['b.shop.local imap:993:tls'])],
    ['an unencrypted way elsewhere', servers('autoconfig', ['b.shop.example imap:143:none'])],
  ])('not by %s', (_, report) => {
    expect(judge([A, report]).disagreements).toEqual([])
  })

  test('where the domain’s records rule out all that another one names', () => {
    const denying = servers('srv', [], { notOffered: ALL_INCOMING })
    expect(judge([denying, servers('directory', [IN, OUT])]).disagreements).toMatchObject([
      { direction: 'incoming', sides: [{ source: 'srv', servers: [] }, { source: 'directory' }] },
    ])
  })

  test('where a provider of ours receives the mail and the servers can’t be its own', () => {
    const elsewhere = servers('srv', ['a.host.example imap:993:tls', OUT])
    expect(judge([elsewhere, hostedAt(OFFICE)]).disagreements).toMatchObject([
      {
        direction: 'incoming',
        sides: [{ source: 'srv' }, { source: 'mail-host', servers: [{ host: 'imap.bigoffice.example' }] }],
      },
    ])
    // Whoever holds the domain points such names at their provider.
    expect(judge([SRV, hostedAt(OFFICE)]).disagreements).toEqual([])
  })
})

describe('a name that nobody is asked about', () => {
  test.each([
    ['co.uk', 'public-suffix'],
    ['shop.local', 'special-use'],
    ['corp.internal', 'special-use'],
  ])('%s', (name, code) => {
    const answer = judge([guessServers(hostname(name))], hostname(name))
    expect(codes(answer)).toEqual([code])
    expect(answer.proposal).toBeUndefined()
  })
})

describe('a domain whose own name is made to deceive', () => {
  test('is drawn like that of a provider of ours: nothing is proposed, and it says so', () => {
    const answer = judge([guessServers(hostname('bigrnail.example'))], hostname('bigrnail.example'))
    expect(answer.proposal).toBeUndefined()
    expect(answer.remarks).toEqual([
      { code: 'look-alike', registrable: 'bigrnail.example', name: 'bigmail.example' },
    ])
  })

  test('is written in letters of two scripts: nothing is proposed, and it says so', () => {
    const host = hostname('shоp.example')
    const answer = judge([guessServers(host)], host)
    expect([answer.proposal, answer.remarks]).toEqual([undefined, [{ code: 'refused-host', host }]])
  })

  test('isn’t one with a picture in it', () => {
    const answer = judge([guessServers(hostname('i❤.example'))], hostname('i❤.example'))
    expect([answer.proposal?.certainty, answer.remarks]).toEqual(['guess', []])
  })
})

test('a guess fits into a name, however long the domain is', () => {
  const long = hostname(`${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.example`)
  expect(
    guessServers(long)
      .servers.map(({ host }) => host.length)
      .every((length) => length <= 253),
  ).toBe(true)
  expect(guessServers(hostname('shop.example')).servers).toHaveLength(8)
})

describe('what is odd about a source', () => {
  const odd = (source: 'autoconfig' | 'directory'): SourceReport => ({
    ...servers(source, [IN, OUT]),
    remarks: [{ code: 'own-username' }, { code: 'no-digest' }],
  })

  test('is said with the answer where its servers would be taken, also if a surer one names them too', () => {
    const told = { code: 'own-username', source: 'autoconfig' }
    expect(judge([odd('autoconfig')]).remarks).toEqual([told])
    expect(judge([SRV, odd('autoconfig')]).remarks).toEqual([told])
  })

  test('is left to the details where none of its servers would be taken', () => {
    const other = servers('autoconfig', ['in.shop.example imap:993:tls', 'out.shop.example smtp:465:tls'])
    expect(codes(judge([other, odd('directory')]))).toEqual([])
  })

  test('is said of a direction whose better way is open, once', () => {
    const open = (security: 'tls' | 'starttls', why: 'disagree' | 'no-answer') =>
      ({ code: 'unsettled', service: { protocol: 'imap', security }, why }) as const
    const answer = judge([
      {
        ...servers('srv', ['pop.shop.example pop3:995:tls', OUT]),
        remarks: [open('starttls', 'no-answer'), open('tls', 'disagree')],
      },
    ])
    expect(answer.proposal?.certainty).toBe('hint')
    expect(answer.remarks).toContainEqual({ code: 'unsettled', direction: 'incoming', why: 'disagree' })
    expect(codes(answer).filter((code) => code === 'unsettled')).toHaveLength(1)
    const better = { ...SRV, remarks: [open('starttls', 'disagree')] }
    expect(codes(judge([better]))).toEqual([])
  })
})
