import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { loadProviders } from '../data/load-providers.ts'
import { parseIncomingChoice, parseOutgoingChoice } from '../domain/account/choice.ts'
import { hostname } from '../domain/address/hostname.ts'
import { CLIENT_IDS, type ClientFamily, type ClientId } from '../domain/clients/client-ids.ts'
import { makeProviderIndex } from '../domain/providers/lookup.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import { INITIAL, type WizardState } from '../domain/wizard/state.ts'
import { firstOpenStep } from '../domain/wizard/steps.ts'
import type { Facts } from './facts.ts'
import { resolveSituation } from './situation.ts'

const providers = loadProviders(fileURLToPath(new URL('../data/providers', import.meta.url)))
const facts: Facts = {
  providers: makeProviderIndex(providers, []),
  clients: CLIENTS,
  asOf: newestCheck(providers),
}

interface Answers {
  readonly provider?: string
  readonly client?: ClientId | ClientFamily
  readonly incoming?: string
  readonly outgoing?: string
}

function stateOf({ provider, client, incoming, outgoing }: Answers): WizardState {
  const arrives = incoming === 'recommended' ? incoming : parseIncomingChoice(incoming ?? '')
  const leaves = outgoing === 'recommended' ? outgoing : parseOutgoingChoice(outgoing ?? '')
  return {
    ...INITIAL,
    ...(provider ? { service: { kind: 'provider', id: provider, by: 'picked' } } : {}),
    ...(client ? { client } : {}),
    ...(arrives ? { incoming: arrives } : {}),
    ...(leaves ? { outgoing: leaves } : {}),
  }
}
const situationOf = (answers: Answers) => resolveSituation(stateOf(answers), facts)

describe('what the answers come to', () => {
  it('is nothing at first', () => {
    expect(situationOf({})).toEqual({ replaced: false, weaker: [], steps: {} })
  })

  it('is the provider, then the family or the app, with advice once there is both', () => {
    const provider = situationOf({ provider: 'fastmail' })
    expect(provider).toMatchObject({ provider: { id: 'fastmail' }, service: { name: 'Fastmail' } })
    expect(provider).not.toHaveProperty('advice')
    const family = situationOf({ provider: 'fastmail', client: 'outlook' })
    expect(family).toMatchObject({ family: 'outlook', steps: {} })
    expect(family).not.toHaveProperty('client')
    const app = situationOf({ provider: 'fastmail', client: 'outlook-classic-windows' })
    expect(app).toMatchObject({
      client: { id: 'outlook-classic-windows' },
      advice: { outcome: { kind: 'usable' } },
    })
    expect(app).not.toHaveProperty('incoming')
    expect(app.steps).toEqual({ unresolved: [] })
  })

  it('is an app without a provider while there is none, or none of ours', () => {
    expect(situationOf({ client: 'geary' })).toMatchObject({ client: { id: 'geary' }, steps: {} })
    expect(situationOf({ provider: 'no-such', client: 'geary' })).not.toHaveProperty('provider')
  })

  it('is the recommended choice where that was the answer', () => {
    const answers = {
      provider: 'fastmail',
      client: 'ios-mail',
      incoming: 'recommended',
      outgoing: 'recommended',
    }
    expect(situationOf({ ...answers, client: 'ios-mail' })).toMatchObject({
      incoming: { recommended: true, choice: { protocol: 'imap', port: 993, security: 'tls' } },
      outgoing: { recommended: true, choice: { protocol: 'smtp', port: 465, security: 'tls' } },
      replaced: false,
      steps: { unresolved: [] },
    })
  })

  it('is the person’s own choice where the provider has it', () => {
    const own = situationOf({
      provider: 'fastmail',
      client: 'ios-mail',
      incoming: 'pop3:995:tls',
      outgoing: 'smtp:587:starttls',
    })
    expect(own).toMatchObject({
      incoming: { choice: { protocol: 'pop3', port: 995 } },
      outgoing: { choice: { port: 587, security: 'starttls' } },
      replaced: false,
    })
  })

  it('is the recommended choice, and says so, where the provider has no such thing', () => {
    for (const incoming of ['imap:143:none', 'imap:999:tls', 'pop3:110:starttls'])
      expect(
        situationOf({ provider: 'fastmail', client: 'ios-mail', incoming, outgoing: 'recommended' }),
      ).toMatchObject({ incoming: { choice: { protocol: 'imap', port: 993 } }, replaced: true })
    expect(
      situationOf({
        provider: 'fastmail',
        client: 'ios-mail',
        incoming: 'recommended',
        outgoing: 'smtp:25:none',
      }),
    ).toMatchObject({ outgoing: { choice: { port: 465 } }, replaced: true })
  })
})

describe('a protocol that this app can’t have here', () => {
  const asked = { incoming: 'pop3:995:tls', outgoing: 'recommended' } as const

  it('is replaced, and sending goes by what replaces it', () => {
    for (const provider of ['outlook-com', 'gmail'])
      for (const client of ['thunderbird-android', 'mailspring', 'thunderbird-account-hub'] as const) {
        const wished = situationOf({ provider, client, ...asked })
        const plain = situationOf({ provider, client, incoming: 'recommended', outgoing: 'recommended' })
        if (!wished.replaced) continue
        expect(wished.incoming).toEqual(plain.incoming)
        expect(wished.outgoing).toEqual(plain.outgoing)
        expect(wished.steps).toEqual(plain.steps)
      }
  })

  it('does not refuse what would work without the wish', () => {
    const wished = situationOf({ provider: 'outlook-com', client: 'thunderbird-android', ...asked })
    expect(wished).toMatchObject({
      advice: { outcome: { kind: 'usable' } },
      incoming: { choice: { protocol: 'imap' } },
      outgoing: { signIn: 'oauth2' },
      replaced: true,
    })
  })
})

describe('the questions', () => {
  it('stop after a provider that lets no app in', () => {
    expect(situationOf({ provider: 'tuta' }).steps).toEqual({ stopsAfter: 'provider' })
    expect(situationOf({ provider: 'hey', client: 'geary' }).steps).toEqual({ stopsAfter: 'provider' })
  })

  it('stop after an app that has ended, or that can’t be set up for this provider', () => {
    expect(situationOf({ provider: 'fastmail', client: 'postbox' }).steps).toEqual({ stopsAfter: 'client' })
    expect(situationOf({ provider: 'proton', client: 'ios-mail' }).steps).toEqual({ stopsAfter: 'client' })
  })

  it('stop after an app that does it by itself and in no other way', () => {
    const { advice, steps } = situationOf({ provider: 'outlook-com', client: 'ios-mail' })
    expect(advice?.outcome.kind).toBe('automatic-only')
    expect(steps).toEqual({ stopsAfter: 'client' })
  })

  it('stay open where “the recommended one” comes to nothing', () => {
    const unsafe = { provider: 'hal-ne-jp', client: 'em-client' } as const
    const vague = { ...unsafe, incoming: 'recommended', outgoing: 'recommended' }
    expect(situationOf(unsafe).advice?.outcome.kind).toBe('unsafe-only')
    expect(situationOf(vague).steps).toEqual({ unresolved: ['incoming', 'outgoing'] })
    expect(firstOpenStep(stateOf(vague), situationOf(vague).steps)).toBe('incoming')
    const chosen = situationOf({ ...unsafe, incoming: 'pop3:110:none', outgoing: 'smtp:587:none' })
    expect(chosen).toMatchObject({ replaced: false, steps: { unresolved: [] } })
    expect(chosen.incoming?.availability).toBe('unsafe')
  })

  it('end at the result once each is answered, for every provider', () => {
    const open: string[] = []
    for (const { id } of providers)
      for (const client of SOME_CLIENTS) {
        const state = stateOf({ provider: id, client, incoming: 'recommended', outgoing: 'recommended' })
        const { steps, advice, incoming, outgoing } = resolveSituation(state, facts)
        const ends = firstOpenStep(state, steps) === 'result'
        const fits =
          advice?.outcome.kind === 'usable'
            ? ends && incoming && outgoing
            : ends === Boolean(steps.stopsAfter)
        if (!fits) open.push(`${id} × ${client}`)
      }
    expect(open.filter((name) => !isUnsafe(name))).toEqual([])
  })
})

/** An app of each kind: by switch, by menu, without POP3, with OAuth2 by hand, through a cloud, ended. */
const SOME_CLIENTS = ['ios-mail', 'em-client', 'geary', 'thunderbird-android', 'spark', 'postbox'] as const

/** Where one side has something to recommend and the other has only what never is. */
function isUnsafe(name: string): boolean {
  const [provider = '', client] = name.split(' × ')
  const id = CLIENT_IDS.find((each) => each === client)
  return id !== undefined && situationOf({ provider, client: id }).advice?.outcome.kind === 'unsafe-only'
}

describe('servers that the person typed', () => {
  const typed = {
    domain: hostname('example.com'),
    inHost: hostname('imap.example.com'),
    outHost: hostname('smtp.example.com'),
    username: 'localpart',
  } as const

  it('are a service like any other', () => {
    const state: WizardState = {
      ...INITIAL,
      service: { kind: 'typed', typed, by: 'person' },
      client: 'kmail',
      incoming: 'recommended',
      outgoing: 'recommended',
    }
    const situation = resolveSituation(state, facts)
    expect(situation).toMatchObject({
      typed,
      service: { name: 'example.com' },
      incoming: { server: { host: 'imap.example.com', port: 993, username: 'localpart' } },
      outgoing: { server: { host: 'smtp.example.com', port: 465 } },
      replaced: false,
    })
    expect(situation).not.toHaveProperty('provider')
  })
})

describe('a copy that sets up only some hosts', () => {
  const fastmail = providers.find(({ id }) => id === 'fastmail')
  const [inHost] = fastmail?.incoming.map(({ host }) => host) ?? []
  const [outHost] = fastmail?.outgoing.map(({ host }) => host) ?? []
  const copyOf = (...allowedHosts: string[]): Facts => {
    const organisation = { providers: [], allowedHosts }
    return { ...facts, providers: makeProviderIndex(providers, [], organisation), organisation }
  }
  const chosen = (provider: string, ...hosts: string[]) =>
    resolveSituation(
      stateOf({ provider, client: 'kmail', incoming: 'recommended', outgoing: 'recommended' }),
      {
        ...copyOf(...hosts),
      },
    )

  it('sets them up, and leaves out the provider’s others', () => {
    const situation = chosen('fastmail', String(inHost), String(outHost))
    expect(situation.notAllowed).toBeUndefined()
    expect(situation.incoming?.server?.host).toBe(inHost)
    const hosts = [...(situation.service?.incoming ?? []), ...(situation.service?.outgoing ?? [])]
    expect(new Set(hosts.map(({ host }) => host))).toEqual(new Set([inHost, outHost]))
    const all = situationOf({ provider: 'fastmail' }).service
    expect(hosts.length).toBeLessThan(all ? all.incoming.length + all.outgoing.length : 0)
  })

  it('asks nothing more of a provider of which nothing is left, in one direction or both', () => {
    for (const hosts of [['imap.example.edu'], [String(inHost)], [String(outHost)]])
      expect(chosen('fastmail', ...hosts)).toMatchObject({
        notAllowed: true,
        provider: { id: 'fastmail' },
        steps: { stopsAfter: 'provider' },
      })
    expect(chosen('fastmail', 'imap.example.edu')).not.toHaveProperty('advice')
  })

  it('lets no typed server in', () => {
    const typed = {
      domain: hostname('example.edu'),
      inHost: hostname('imap.example.edu'),
      outHost: hostname('smtp.evil.example'),
      username: 'email',
    } as const
    const state: WizardState = {
      ...INITIAL,
      service: { kind: 'typed', by: 'person', typed },
      client: 'kmail',
    }
    expect(resolveSituation(state, copyOf('*.example.edu'))).toMatchObject({ notAllowed: true })
    expect(resolveSituation(state, copyOf('*.example.edu', 'smtp.evil.example')).notAllowed).toBeUndefined()
  })

  it('never offers a server outside the list, whatever the provider and the app', () => {
    const copy = copyOf('imap.gmail.com', 'smtp.gmail.com', '*.fastmail.com')
    const offered = providers.flatMap(({ id }) => {
      const { notAllowed, advice } = resolveSituation(stateOf({ provider: id, client: 'kmail' }), copy)
      const options = notAllowed ? [] : [...(advice?.incoming ?? []), ...(advice?.outgoing ?? [])]
      return options.flatMap(({ server }) => (server ? [String(server.host)] : []))
    })
    expect(offered).toContain('imap.gmail.com')
    expect(offered.filter((host) => !/^(imap|smtp)\.gmail\.com$|\.fastmail\.com$/.test(host))).toEqual([])
  })
})
