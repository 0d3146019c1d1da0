import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../clients/registry.ts'
import { writeChoice } from '../domain/account/choice.ts'
import { advise, type Advice } from '../domain/advice/advise.ts'
import { isOnThisComputer } from '../domain/advice/obstacles.ts'
import type { AdvisedOption } from '../domain/advice/option.ts'
import { choosePreparations } from '../domain/advice/prepare.ts'
import { CLIENT_IDS, type ClientId } from '../domain/clients/client-ids.ts'
import type { Client } from '../domain/clients/client.ts'
import { findPortRow, findStanding, findUnusual, rowsOf } from '../domain/ports/port-queries.ts'
import type { Security } from '../domain/ports/ports.ts'
import type { Requirement } from '../domain/providers/provider.ts'
import { loadProviders } from './load-providers.ts'

const providers = loadProviders(fileURLToPath(new URL('providers', import.meta.url)))
const clients = CLIENT_IDS.map((id): Client => CLIENTS[id])
const current = clients.filter((client) => client.status === 'current')

/** Strongest first. */
const STRENGTH: readonly Security[] = ['tls', 'starttls', 'none']
const strength = (option: AdvisedOption) => STRENGTH.indexOf(option.choice.security)
const isRelay = (option: AdvisedOption) => findPortRow(option.choice.port)?.role === 'relay'

const pairs = providers.flatMap((provider) =>
  clients.flatMap((client) =>
    ([undefined, 'imap', 'pop3'] as const).map((asked) => ({
      name: `${provider.id} × ${client.id}${asked ? ` (${asked})` : ''}`,
      provider,
      client,
      advice: advise(provider, client, asked),
    })),
  ),
)
type Pair = (typeof pairs)[number]

/** The pairs that don't keep a rule, by name. */
const breaking = (keeps: (pair: Pair) => boolean) =>
  pairs.filter((pair) => !keeps(pair)).map(({ name }) => name)
const sidesOf = ({ advice }: Pair): readonly (readonly AdvisedOption[])[] => [
  advice.incoming,
  advice.outgoing,
]
const everySide = (keeps: (side: readonly AdvisedOption[]) => boolean) =>
  breaking((pair) => sidesOf(pair).every(keeps))
const everyOption = (keeps: (option: AdvisedOption) => boolean) => everySide((side) => side.every(keeps))

describe(`all ${providers.length} providers in all ${clients.length} apps`, () => {
  test('have something to recommend on both sides, or a named reason why not', () => {
    expect(
      breaking(({ advice: { outcome, incoming, outgoing } }) =>
        outcome.kind === 'usable'
          ? [incoming, outgoing].every((side) => side.some((option) => option.recommended))
          : outcome.reasons.length > 0,
      ),
    ).toEqual([])
  })
  test('set up by itself only where the app has an account type for it', () => {
    expect(
      breaking(
        ({ advice }) => advice.outcome.kind !== 'automatic-only' || advice.automatic?.kind === 'account-type',
      ),
    ).toEqual([])
  })
  test('have at most one recommended option on each side, and that one is usable', () => {
    expect(
      everySide((side) => {
        const recommended = side.filter((option) => option.recommended)
        return recommended.length < 2 && recommended.every((option) => option.availability === 'usable')
      }),
    ).toEqual([])
  })
  test('recommend nothing weaker while something stronger is usable', () => {
    expect(
      everySide((side) => {
        const best = Math.min(...side.filter((option) => option.availability === 'usable').map(strength))
        return side.every((option) => !option.recommended || strength(option) === best)
      }),
    ).toEqual([])
  })
  test('recommend something wherever something is usable', () => {
    expect(
      everySide(
        (side) =>
          side.some((option) => option.recommended) ===
          side.some((option) => option.availability === 'usable'),
      ),
    ).toEqual([])
  })
  test('let nobody choose what is unsafe beside something usable', () => {
    expect(
      everySide(
        (side) =>
          !side.some((option) => option.availability === 'usable') ||
          !side.some((option) => option.availability === 'unsafe'),
      ),
    ).toEqual([])
  })
  test('never recommend cleartext or the port between servers', () => {
    expect(
      everyOption((option) => !option.recommended || (option.choice.security !== 'none' && !isRelay(option))),
    ).toEqual([])
    expect(
      everyOption((option) => option.availability !== 'usable' || option.choice.security !== 'none'),
    ).toEqual([])
    expect(everyOption((option) => option.availability !== 'usable' || !isRelay(option))).toEqual([])
  })
  test('say of every STARTTLS that the app must require it', () => {
    expect(
      everyOption(
        (option) =>
          !option.server ||
          option.choice.security !== 'starttls' ||
          isRelay(option) ||
          option.reasons.includes('starttls-must-be-required'),
      ),
    ).toEqual([])
  })
  test('use rows of the port table, or one of its few exceptions and then say so', () => {
    expect(
      everyOption(({ choice: { protocol, port, security }, unusual, reasons }) => {
        const exception = findUnusual(protocol, port, security)
        const inTable = findStanding(protocol, port, security) !== undefined
        return (
          (inTable || exception !== undefined) &&
          unusual === exception &&
          reasons.includes('unusual-pair') === !!exception
        )
      }),
    ).toEqual([])
  })
  test('have a bridge only on the person’s own computer', () => {
    expect(
      everyOption(
        ({ server, unusual }) =>
          !server || isOnThisComputer(server) === (unusual === 'bridge-on-this-computer'),
      ),
    ).toEqual([])
  })
  test('give a reason for everything that can’t be chosen', () => {
    expect(
      everyOption((option) => option.availability !== 'unavailable' || option.reasons.length > 0),
    ).toEqual([])
  })
  test('say how to sign in wherever something can be chosen', () => {
    expect(
      everyOption((option) => option.availability === 'unavailable' || option.signIn !== undefined),
    ).toEqual([])
  })
  test('keep what the provider lacks in sight', () => {
    const sending = rowsOf('smtp').map((row) => row.port)
    expect(sending).toEqual([465, 587, 2525, 25])
    expect(
      breaking(({ client, advice }) => {
        if (client.status === 'ended') return true
        const shown = new Set<number>(advice.outgoing.map((option) => option.choice.port))
        const received = new Set(advice.incoming.map((option) => option.choice.protocol))
        return sending.every((port) => shown.has(port)) && received.has('imap') && received.has('pop3')
      }),
    ).toEqual([])
  })
  test('show every server of the provider exactly once', () => {
    expect(
      breaking(({ provider, client, advice }) => {
        if (client.status === 'ended') return true
        const shown = [...advice.incoming, ...advice.outgoing].flatMap((option) =>
          option.server ? [option.server, ...option.alternatives] : [],
        )
        const all = [...provider.incoming, ...provider.outgoing]
        return shown.length === all.length && all.every((server) => shown.some((one) => one === server))
      }),
    ).toEqual([])
  })
  test('ask for no app password where the app signs in by OAuth2', () => {
    const passwords: readonly Requirement[] = [
      'app-password',
      'app-password-2fa',
      'app-password-possible',
      'two-step-required',
    ]
    expect(
      breaking(({ provider, advice }) => {
        const signsIn = advice.incoming.find((option) => option.recommended)
        if (signsIn?.signIn !== 'oauth2') return true
        return !choosePreparations(provider, signsIn.choice.protocol, 'oauth2').some((one) =>
          passwords.includes(one),
        )
      }),
    ).toEqual([])
  })
  test('of an app that has ended are refused for that', () => {
    expect(
      breaking(
        ({ client, advice: { outcome } }) =>
          (client.status === 'ended') ===
          (outcome.kind === 'refused' && outcome.reasons.some((reason) => reason === 'client-ended')),
      ),
    ).toEqual([])
  })
})

function advice(provider: string, client: ClientId): Advice {
  const service = providers.find(({ id }) => id === provider)
  if (!service) throw new Error(`no provider ${provider}`)
  return advise(service, CLIENTS[client])
}
function find(options: readonly AdvisedOption[], text: string): AdvisedOption {
  const found = options.find((option) => writeChoice(option.choice) === text)
  if (!found) throw new Error(`not shown: ${text}`)
  return found
}
/** What is recommended, and how to sign in there, in the form in which a link writes it. */
const recommended = ({ incoming, outgoing }: Advice) =>
  [...incoming, ...outgoing]
    .filter((option) => option.recommended)
    .map((option) => `${writeChoice(option.choice)} ${option.signIn}`)
const offered = (options: readonly AdvisedOption[]) =>
  options.filter((option) => option.server).map((option) => writeChoice(option.choice))

describe('Gmail', () => {
  test.each(['thunderbird-account-hub', 'thunderbird-classic-setup', 'thunderbird-android'] as const)(
    'in %s: TLS from the first byte both ways, OAuth2',
    (client) => {
      const given = advice('gmail', client)
      expect(given.outcome).toEqual({ kind: 'usable' })
      expect(recommended(given)).toEqual(['imap:993:tls oauth2', 'smtp:465:tls oauth2'])
      expect(find(given.outgoing, 'smtp:587:starttls')).toMatchObject({ availability: 'usable' })
    },
  )
  test('is found by Thunderbird itself', () => {
    expect(advice('gmail', 'thunderbird-account-hub').automatic).toEqual({ kind: 'lookup' })
    expect(advice('gmail', 'thunderbird-classic-setup').automatic).toEqual({ kind: 'lookup' })
  })
})

describe('Outlook.com', () => {
  test.each([
    'outlook-classic-windows',
    'outlook-new-windows',
    'outlook-mac',
    'outlook-mobile',
    'ios-mail',
  ] as const)('in %s: by the app’s own account type only', (client) => {
    expect(advice('outlook-com', client)).toMatchObject({
      outcome: { kind: 'automatic-only', reasons: ['client-lacks-oauth2'] },
      automatic: { kind: 'account-type', issuer: 'microsoft' },
    })
  })
  test('in the old window of classic Outlook: not at all', () => {
    expect(advice('outlook-com', 'outlook-classic-windows-wizard').outcome).toEqual({
      kind: 'refused',
      reasons: ['client-lacks-oauth2'],
    })
  })
  test('in Thunderbird: the one port for sending that there is, OAuth2', () => {
    const given = advice('outlook-com', 'thunderbird-account-hub')
    expect(recommended(given)).toEqual(['imap:993:tls oauth2', 'smtp:587:starttls oauth2'])
    expect(offered(given.outgoing)).toEqual(['smtp:587:starttls'])
    expect(find(given.outgoing, 'smtp:465:tls').reasons).toEqual(['not-offered'])
  })
})

test('iCloud on an iPhone: no POP, one port for sending, an app password by hand', () => {
  const given = advice('icloud', 'ios-mail')
  expect(recommended(given)).toEqual(['imap:993:tls app-password', 'smtp:587:starttls app-password'])
  expect(offered(given.outgoing)).toEqual(['smtp:587:starttls'])
  expect(find(given.incoming, 'pop3:995:tls')).toMatchObject({
    availability: 'unavailable',
    reasons: ['provider-has-no-pop'],
  })
  expect(given.automatic).toEqual({ kind: 'account-type', issuer: 'icloud' })
})

describe('a provider with POP3 only', () => {
  test('in clear is never recommended', () => {
    const given = advice('bay-wind-ne-jp', 'thunderbird-account-hub')
    expect(given.outcome).toEqual({ kind: 'unsafe-only', reasons: ['only-cleartext'] })
    expect(recommended(given)).toEqual([])
    expect(find(given.incoming, 'pop3:110:none')).toMatchObject({ availability: 'unsafe', grade: 'readable' })
    expect(find(given.incoming, 'imap:993:tls').availability).toBe('unavailable')
  })
  test('with TLS is recommended', () => {
    expect(recommended(advice('ocn-ne-jp', 'thunderbird-account-hub'))).toContain('pop3:995:tls password')
  })
  test.each(['spark', 'mailspring', 'geary', 'aerc'] as const)(
    'is refused by %s, which has none',
    (client) => {
      expect(advice('ocn-ne-jp', client).outcome).toEqual({
        kind: 'refused',
        reasons: ['client-lacks-protocol'],
      })
    },
  )
})

describe('exceptions to the port table', () => {
  test('Rediffmail’s own number comes after 465', () => {
    const given = advice('rediffmail', 'thunderbird-account-hub')
    expect(recommended(given)).toEqual(['pop3:995:tls password', 'smtp:465:tls password'])
    expect(find(given.outgoing, 'smtp:586:tls')).toMatchObject({
      availability: 'usable',
      unusual: 'own-number',
    })
    expect(find(given.outgoing, 'smtp:587:none')).toMatchObject({ availability: 'unavailable' })
    expect(find(given.outgoing, 'smtp:587:none').reasons).toContain('stronger-offered')
  })
  test('mehl.cloud’s 443 comes after 993 and 465', () => {
    const given = advice('mehl-cloud', 'k9-mail')
    expect(recommended(given)).toEqual(['imap:993:tls password', 'smtp:465:tls password'])
    expect(find(given.incoming, 'imap:443:tls')).toMatchObject({
      availability: 'usable',
      unusual: 'https-number',
    })
    expect(find(given.outgoing, 'smtp:443:tls')).toMatchObject({
      availability: 'usable',
      unusual: 'https-number',
    })
  })
  test('Spectrum’s 587 with TLS from the first byte is all there is', () => {
    const given = advice('spectrum-charter', 'thunderbird-account-hub')
    expect(find(given.outgoing, 'smtp:587:tls')).toMatchObject({
      recommended: true,
      unusual: 'implicit-tls-on-submission',
    })
  })
})

describe.each(['tuta', 'hey'])('%s, for its own apps only,', (provider) => {
  test.each(current.map(({ id }) => id))('is refused in %s', (client) => {
    expect(advice(provider, client).outcome).toEqual({ kind: 'refused', reasons: ['provider-has-no-imap'] })
  })
})

describe('Proton', () => {
  test.each(['thunderbird-account-hub', 'apple-mail-macos', 'outlook-classic-windows', 'neomutt'] as const)(
    'in %s: the bridge’s ports, shown as unusual',
    (client) => {
      const given = advice('proton', client)
      expect(given.outcome).toEqual({ kind: 'usable' })
      expect(recommended(given)).toEqual([
        'imap:1143:starttls app-password',
        'smtp:1025:starttls app-password',
      ])
      for (const option of [...given.incoming, ...given.outgoing].filter((each) => each.recommended))
        expect(option).toMatchObject({ unusual: 'bridge-on-this-computer', server: { host: '127.0.0.1' } })
    },
  )
  test.each(['ios-mail', 'gmail-android', 'k9-mail', 'outlook-mobile'] as const)(
    'in %s: the bridge needs a computer',
    (client) => {
      expect(advice('proton', client).outcome).toEqual({
        kind: 'refused',
        reasons: ['bridge-needs-computer'],
      })
    },
  )
  test('in the new Outlook: Microsoft’s servers can’t reach this computer', () => {
    expect(advice('proton', 'outlook-new-windows').outcome).toEqual({
      kind: 'refused',
      reasons: ['cloud-cannot-reach-this-computer'],
    })
  })
})

test('where only the port between servers sends, that is said', () => {
  const given = advice('nauta', 'k9-mail')
  expect(given.outcome).toEqual({ kind: 'unsafe-only', reasons: ['only-relay-port'] })
  expect(find(given.outgoing, 'smtp:25:starttls')).toMatchObject({
    availability: 'unsafe',
    grade: 'not-for-apps',
  })
})

test('Microsoft 365 for somebody with their own domain: OAuth2 in Thunderbird', () => {
  expect(recommended(advice('microsoft-365', 'thunderbird-account-hub'))).toEqual([
    'imap:993:tls oauth2',
    'smtp:587:starttls oauth2',
  ])
})

test.each(['windows-mail', 'postbox', 'outlook-com-web'] as const)(
  '%s has ended, whoever the provider is',
  (client) => {
    expect(advice('gmail', client)).toEqual({
      outcome: { kind: 'refused', reasons: ['client-ended'] },
      incoming: [],
      outgoing: [],
    })
  },
)
