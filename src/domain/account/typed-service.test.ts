import { expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { advise } from '../advice/advise.ts'
import { exampleClient } from '../advice/example-setup.ts'
import { parseChoice, writeChoice } from './choice.ts'
import { resolveUsername } from './resolve-server.ts'
import { typedService } from './typed-service.ts'

const TYPED = {
  domain: hostname('example.org'),
  inHost: hostname('imap.example.net'),
  outHost: hostname('smtp.example.net'),
  username: 'localpart' as const,
}
const service = typedService(TYPED)

test('typed servers: every registered port is possible, in the hosts and with the user name that were typed', () => {
  expect(service.incoming.map(writeChoice)).toEqual([
    'imap:993:tls',
    'imap:143:starttls',
    'pop3:995:tls',
    'pop3:110:starttls',
  ])
  expect(service.outgoing.map(writeChoice)).toEqual(['smtp:465:tls', 'smtp:587:starttls'])
  for (const server of service.incoming)
    expect(server).toMatchObject({ host: 'imap.example.net', username: 'localpart' })
  for (const server of service.outgoing)
    expect(server).toMatchObject({ host: 'smtp.example.net', username: 'localpart' })
})

test('typed servers: the strongest ports are recommended, with a password, and nothing is looked up', () => {
  const advice = advise(service, exampleClient({ automatic: { ispdb: true, issuers: ['google'] } }))
  const best = [...advice.incoming, ...advice.outgoing].filter((option) => option.recommended)
  expect(best.map((option) => `${writeChoice(option.choice)} ${option.signIn}`)).toEqual([
    'imap:993:tls password',
    'smtp:465:tls password',
  ])
  expect(advice).not.toHaveProperty('automatic')
})

test('named ports: the spare one and one that the table doesn’t know are possible then, others are not', () => {
  const named = [
    'smtp:2525:starttls',
    'imap:10993:tls',
    'smtp:465:starttls',
    'imap:443:tls',
    'smtp:25:starttls',
  ]
  const known = typedService(
    TYPED,
    named.flatMap((text) => parseChoice(text) ?? []),
  )
  expect(known.incoming.map(writeChoice)).toEqual([
    ...service.incoming.map(writeChoice).slice(0, 2),
    'imap:10993:tls',
    ...service.incoming.map(writeChoice).slice(2),
  ])
  expect(known.outgoing.map(writeChoice)).toEqual(['smtp:465:tls', 'smtp:587:starttls', 'smtp:2525:starttls'])
})

test('a server with a user name of its own never has the address in its place', () => {
  const servers = [
    { ...choice('imap:993:tls'), host: hostname('imap.example.net'), username: 'custom' as const },
  ]
  const [server] = typedService({ ...TYPED, username: 'email', servers }).incoming
  expect(server && resolveUsername(server, undefined)).toEqual({ kind: 'from-provider' })
})

test('known ways: they alone are there for their direction, each at its own host, and the other direction stays open', () => {
  const servers = [
    { ...choice('imap:993:tls'), host: hostname('imap.example.net') },
    { ...choice('pop3:1995:tls'), host: hostname('pop.example.net'), username: 'email' as const },
  ]
  const found = typedService({ ...TYPED, servers })
  expect(found.incoming.map((server) => `${server.host} ${writeChoice(server)} ${server.username}`)).toEqual([
    'imap.example.net imap:993:tls localpart',
    'pop.example.net pop3:1995:tls email',
  ])
  expect(found.outgoing).toEqual(service.outgoing)
})

test('known ways of one protocol: of the other, nobody says that it isn’t offered', () => {
  const servers = [{ ...choice('imap:993:tls'), host: TYPED.inHost }]
  const { incoming } = advise(typedService({ ...TYPED, servers }), exampleClient({}))
  expect(incoming.find((option) => option.choice.protocol === 'pop3')).toMatchObject({
    availability: 'unavailable',
    reasons: ['only-if-named'],
  })
})

function choice(text: string) {
  const parsed = parseChoice(text)
  if (!parsed) throw new Error(`not a choice: ${text}`)
  return parsed
}
