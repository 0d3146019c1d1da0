import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { CLIENTS } from '../../src/clients/registry.ts'
import { loadProviders } from '../../src/data/load-providers.ts'
import { parseEmailAddress } from '../../src/domain/address/email-address.ts'
import { advise } from '../../src/domain/advice/advise.ts'
import { resolveAccount } from '../../src/domain/advice/resolve-account.ts'
import { resolveWindows, type Account } from '../../src/domain/clients/resolve-form.ts'
import { SETUP_EXAMPLES } from '../../src/domain/exporters/example-exports.ts'
import type { ClientExport, SetupExport } from '../../src/domain/exporters/exporter.ts'
import { resolvePlainAccount, type PlainAccount } from '../../src/domain/exporters/plain-account.ts'
import { thunderbirdIsp } from '../../src/domain/exporters/thunderbird-isp.ts'
import { thunderbirdQr } from '../../src/domain/exporters/thunderbird-qr.ts'
import { mailbox } from '../lab/mailboxes.ts'
import { PASSWORD } from '../lab/places.ts'
import { startWebServer, type WebServer } from '../lab/web.ts'
import { forget, preferencesOf, sendAndReceive, setUp, type SetUp } from '../thunderbird/account.ts'
import { startThunderbird, type Thunderbird } from '../thunderbird/program.ts'
import { NAME, setupOf } from './account.ts'
import { findCombinations } from './combinations.ts'
import { rememberVersion } from './consumers.ts'
import { proves } from './proof.ts'
import { publish, type PublishedFormat } from './published.ts'

/** One Thunderbird for all: each account is gone again before the next one comes. */
let thunderbird: Thunderbird
let web: WebServer
beforeAll(async () => {
  web = await startWebServer()
  thunderbird = await startThunderbird()
  rememberVersion('thunderbird', thunderbird.version)
})
afterAll(async () => {
  await thunderbird?.stop()
  await web?.stop()
})

const CLIENT = 'thunderbird-account-hub'
const inTurn = { inTurn: true }

/** The file beside its program, and what it makes of it; gone again afterwards. */
async function withAccount(
  setup: ClientExport,
  verify: boolean,
  prove: Prove = () => undefined,
): Promise<void> {
  thunderbird.placeIspFile(thunderbirdIsp.fileName(setup), thunderbirdIsp.render(setup, undefined))
  try {
    await findsItself(setup, 'xml-from-disk', verify, prove)
  } finally {
    thunderbird.removeIspFiles()
  }
}

type Prove = (account: SetUp) => Promise<void> | void

async function findsItself(setup: ClientExport, found: string, verify: boolean, prove: Prove): Promise<void> {
  const plain = plainOf(setup.account)
  const person = {
    address: plain.address.text,
    name: plain.name ?? NAME,
    password: PASSWORD,
    verify,
    exchange: found !== 'xml-from-disk',
  }
  const account = await setUp(thunderbird, person)
  try {
    expect(account).toMatchObject({
      found,
      ...preferencesOf(plain),
      identity: { address: person.address, name: person.name },
    })
    await prove(account)
  } finally {
    if (account.account) await forget(thunderbird, account.account)
  }
}

function plainOf(account: Account): PlainAccount {
  const plain = resolvePlainAccount(account)
  if (plain.ok) return plain.value
  throw new Error(plain.error)
}

function inThunderbird(setup: SetupExport): ClientExport {
  const client = CLIENTS[CLIENT]
  return { ...setup, client, windows: resolveWindows(client, setup.account) }
}

describe('every combination that the wizard recommends', () => {
  findCombinations().forEach((combination, index) => {
    const box = mailbox(index + 1, combination.username.incoming, combination.username.outgoing)
    const setup = setupOf(combination, box, CLIENT)
    if (!thunderbirdIsp.supports(setup).ok) return
    const what = `${combination.name}: logs in, sends, receives, and draws the same code as we do`
    proves(
      [
        ['thunderbird-isp', 'thunderbird'],
        ['thunderbird-qr', 'thunderbird'],
      ],
      what,
      () =>
        withAccount(setup, true, async ({ account, qr }) => {
          expect(thunderbirdQr.render(setup, undefined)).toBe(qr)
          await sendAndReceive(thunderbird, account, `letter for ${box.folder}`)
        }),
      inTurn,
    )
  })
})

/** Signing in by OAuth2 is for servers that Thunderbird has keys for (`OAuth2Providers.sys.mjs`): the examples’ isn’t. */
const NOT_ITS_OWN = 'oauth2-only'

describe('every example', () => {
  for (const [example, setup] of Object.entries(SETUP_EXAMPLES).map(asTyped)) {
    const isWhole = thunderbirdIsp.supports(setup).ok && resolvePlainAccount(setup.account).ok
    if (!isWhole || example === NOT_ITS_OWN) continue
    proves([['thunderbird-isp', 'thunderbird']], example, () => withAccount(setup, false), inTurn)
  }
})

/**
 * It looks up no domain but in A-labels (`InputSanitizer.sys.mjs`), so that is what the person has to type; and of a local
 * part that isn’t ASCII it keeps the bytes of another encoding.
 */
function asTyped([example, setup]: readonly [string, SetupExport]): readonly [string, ClientExport] {
  const { address, ...account } = setup.account
  const typed = address && parseEmailAddress(`${address.local.replaceAll(/[^ -~]/g, 'oe')}@${address.domain}`)
  return [
    example,
    inThunderbird({ ...setup, account: { ...account, ...(typed?.ok ? { address: typed.value } : {}) } }),
  ]
}

describe('every provider where Thunderbird signs in by OAuth2', () => {
  const providers = loadProviders(fileURLToPath(new URL('../../src/data/providers', import.meta.url)))
  for (const provider of providers) {
    const advice = advise(provider, CLIENTS[CLIENT])
    const incoming = advice.incoming.find(({ recommended }) => recommended)
    const outgoing = advice.outgoing.find(({ recommended }) => recommended)
    const address = parseEmailAddress(`jane.doe@${provider.domains[0] ?? ''}`)
    if (incoming?.signIn !== 'oauth2' || !outgoing || !address.ok) continue
    const account = resolveAccount(provider, incoming, outgoing, { address: address.value, name: NAME })
    if (!account) continue
    const setup = inThunderbird({
      serviceId: provider.id,
      serviceName: provider.name,
      domain: address.value.domain,
      account,
    })
    if (!thunderbirdIsp.supports(setup).ok) continue
    proves([['thunderbird-isp', 'thunderbird']], provider.id, () => withAccount(setup, false), inTurn)
  }
})

/** Where a domain publishes it, by https, with the type that it has: nothing lies beside the program then. */
const PUBLISHED = [
  ['autoconfig', 0, 'xml-from-isp-https'],
  ['autoconfig', 1, 'xml-from-isp-https'],
  ['autodiscover', 0, 'exchange-from-url2'],
  ['autodiscover', 1, 'exchange-from-url1'],
] as const satisfies readonly (readonly [PublishedFormat, place: number, found: string])[]
const ONE_OF_EACH = [
  'imap:993:tls smtp:465:tls email',
  'imap:993:tls smtp:587:starttls email',
  'pop3:995:tls smtp:465:tls email',
]

describe.each(PUBLISHED)('%s, published at its place %i', (format, place, found) => {
  findCombinations()
    .filter(({ name }) => ONE_OF_EACH.includes(name))
    .forEach((combination, index) => {
      const box = mailbox(
        100 + 10 * PUBLISHED.findIndex(([one, at]) => one === format && at === place) + index,
        'email',
        'email',
      )
      const setup = setupOf(combination, box, CLIENT)
      proves(
        [[format, 'thunderbird']],
        `${combination.name}: finds it, logs in, sends, receives`,
        async () => {
          web.serve(publish(format, setup, place))
          await findsItself(setup, found, true, ({ account }) =>
            sendAndReceive(thunderbird, account, `letter for ${box.folder}`),
          )
          web.serve()
        },
        inTurn,
      )
    })
})
