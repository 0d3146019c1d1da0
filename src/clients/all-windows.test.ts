import { describe, expect, it } from 'vitest'
import { advise } from '../domain/advice/advise.ts'
import { exampleService, receives, sends } from '../domain/advice/example-setup.ts'
import type { IncomingServer, OutgoingServer } from '../domain/account/settings.ts'
import { parseEmailAddress } from '../domain/address/email-address.ts'
import { CLIENT_IDS } from '../domain/clients/client-ids.ts'
import type { Client, CurrentClient, SettingRef } from '../domain/clients/client.ts'
import type { NoteCode } from '../domain/clients/notes/note-codes.ts'
import { applies, resolveWindows, type Account, type ShownField } from '../domain/clients/resolve-form.ts'
import { CLIENTS } from './registry.ts'

const current = CLIENT_IDS.map((id): Client => CLIENTS[id]).filter((each) => each.status === 'current')

/** Hosts of the whole setup, so that a value that stands in the wrong field can't pass. */
const IN = { host: 'incoming.example.com' }
const OUT = { host: 'outgoing.example.com' }
const SETUPS: readonly (readonly [string, IncomingServer, OutgoingServer])[] = [
  ['IMAP, TLS both ways', receives('imap', 993, 'tls', IN), sends(465, 'tls', OUT)],
  ['IMAP, STARTTLS both ways', receives('imap', 143, 'starttls', IN), sends(587, 'starttls', OUT)],
  ['IMAP with TLS, sending with STARTTLS', receives('imap', 993, 'tls', IN), sends(587, 'starttls', OUT)],
  ['POP3, TLS both ways', receives('pop3', 995, 'tls', IN), sends(465, 'tls', OUT)],
  ['POP3 with TLS, sending with STARTTLS', receives('pop3', 995, 'tls', IN), sends(587, 'starttls', OUT)],
]

const jane = parseEmailAddress('jane@example.com')
const PERSONS: readonly Pick<Account, 'address' | 'name'>[] = [
  { ...(jane.ok ? { address: jane.value } : {}), name: 'Jane Doe' },
  {},
]

/** The setup in this app as advice sees it; none where it can't be used. */
function accountsOf(client: CurrentClient, incoming: IncomingServer, outgoing: OutgoingServer) {
  const service = exampleService({ incoming: [incoming], outgoing: [outgoing] })
  const advice = advise(service, client, incoming.protocol)
  const arrives = advice.incoming.find(({ server }) => server === incoming)
  const leaves = advice.outgoing.find(({ server }) => server === outgoing)
  if (arrives?.availability !== 'usable' || leaves?.availability !== 'usable') return []
  if (!arrives.signIn || !leaves.signIn) return []
  const signIn = { incoming: arrives.signIn, outgoing: leaves.signIn }
  return PERSONS.map((person): Account => ({ incoming, outgoing, signIn, ...person }))
}

const cases = SETUPS.flatMap(([name, incoming, outgoing]) =>
  current.flatMap((client) =>
    accountsOf(client, incoming, outgoing).map((account) => ({
      name: `${client.id}: ${name}${account.address ? '' : ', nobody’s'}`,
      client,
      account,
      fields: resolveWindows(client, account).flatMap(({ sections }) => sections.flatMap((s) => s.fields)),
    })),
  ),
)
type Case = (typeof cases)[number]

/** The cases that don't keep a rule, by name. */
const breaking = (keeps: (each: Case) => boolean) =>
  cases.filter((each) => !keeps(each)).map(({ name }) => name)

const textOf = ({ shown }: ShownField): string =>
  shown.kind === 'known'
    ? shown.text
    : shown.kind === 'line'
      ? shown.parts.map((part) => (typeof part === 'string' ? part : '…')).join('')
      : ''

/** Whether a value stands somewhere in the drawn windows: in its own field, or in a line made of several. */
const shows = (fields: readonly ShownField[], ref: SettingRef, value: string): boolean =>
  fields.some((field) => (field.ref === ref || field.control === 'line') && textOf(field).includes(value))

/** How an encryption is said: a field for it, or a line that is another for each and is about this side. */
const saysSecurity = ({ client, account, fields }: Case, side: 'incoming' | 'outgoing'): boolean =>
  fields.some((field) => field.ref === `${side}.security`) ||
  client.windows
    .filter((window) => applies(window, account.incoming.protocol))
    .some((window) =>
      window.sections
        .flatMap((section) => section.fields)
        .filter((field) => applies(field, account.incoming.protocol))
        .some(({ value }) => {
          if (value.kind !== 'compose' || value.tls === value.starttls) return false
          const about = /incoming|outgoing/.test(String(value.tls)) ? value : window
          return JSON.stringify(about).includes(`${side}.`)
        }),
    )

/** Where a value is nowhere in the windows, a remark must lead the person to it. */
const TOLD_APART: readonly {
  readonly client: CurrentClient
  readonly protocol: 'imap' | 'pop3'
  readonly refs: readonly SettingRef[]
  readonly told: NoteCode
}[] = [
  {
    client: CLIENTS.geary,
    protocol: 'imap',
    refs: ['incoming.port', 'outgoing.port'],
    told: 'geary-no-port-field',
  },
  {
    client: CLIENTS.neomutt,
    protocol: 'pop3',
    refs: ['incoming.host', 'incoming.port', 'incoming.security'],
    told: 'neomutt-pop3-not-shown',
  },
  {
    client: CLIENTS['outlook-classic-windows-wizard'],
    protocol: 'pop3',
    refs: ['incoming.security'],
    told: 'ol-wizard-pop-box',
  },
]

const valuesOf = ({ incoming, outgoing }: Account) =>
  [
    ['incoming.host', incoming.host],
    ['outgoing.host', outgoing.host],
    ['incoming.port', String(incoming.port)],
    ['outgoing.port', String(outgoing.port)],
  ] as const

const missing = (each: Case): readonly SettingRef[] => [
  ...valuesOf(each.account).flatMap(([ref, value]) => (shows(each.fields, ref, value) ? [] : [ref])),
  ...(['incoming', 'outgoing'] as const).flatMap((side) =>
    saysSecurity(each, side) ? [] : [`${side}.security` as const],
  ),
]

describe(`the windows of all ${current.length} apps`, () => {
  it('are drawn for every setup that the app can have', () => {
    expect(current).toHaveLength(25)
    for (const client of current)
      expect(cases.some((each) => each.client === client && each.account.incoming.protocol === 'imap')).toBe(
        true,
      )
    expect(breaking(({ fields }) => fields.length > 0)).toEqual([])
  })

  it('have a place for everything that advice calls usable', () => {
    expect(breaking(({ fields }) => fields.every(({ shown }) => shown.kind !== 'not-offered'))).toEqual([])
  })

  it('have each value in its own field', () => {
    expect(
      breaking(({ account, fields }) =>
        valuesOf(account).every(([ref, value]) =>
          fields.every((field) => field.ref !== ref || textOf(field) === value),
        ),
      ),
    ).toEqual([])
  })

  it('show both hosts, both ports and how each is encrypted, or a remark tells', () => {
    expect(
      breaking((each) => {
        const told = TOLD_APART.filter(
          ({ client, protocol }) => client === each.client && protocol === each.account.incoming.protocol,
        ).flatMap(({ refs }) => refs)
        return missing(each).every((ref) => told.includes(ref))
      }),
    ).toEqual([])
  })

  it('ask for the person’s address or user name somewhere, in the windows or in a step', () => {
    expect(
      breaking(
        ({ client, fields }) =>
          fields.some(({ ref }) => ref === 'incoming.username' || ref === 'email') ||
          fields.some(({ control, shown }) => control === 'line' && JSON.stringify(shown).includes('jane')) ||
          client.steps.some((step) => step.do === 'type' && step.setting === 'email') ||
          fields.some(({ shown }) => JSON.stringify(shown).includes('your-address')),
      ),
    ).toEqual([])
  })

  it('ask for the password somewhere, in the windows or in a step', () => {
    const open = breaking(
      ({ client, fields }) =>
        fields.some(({ ref }) => ref === 'password') ||
        client.steps.some((step) => step.do === 'password') ||
        fields.some(({ control, label }) => control === 'line' && /pass|cred/i.test(JSON.stringify(label))),
    )
    expect(new Set(open.map((name) => name.split(':')[0]))).toEqual(new Set(ASKS_LATER))
  })
})

/** Apps that ask for it in a box of their own, after the form. */
const ASKS_LATER: readonly string[] = ['evolution']

describe.each(TOLD_APART)('$client.id, $protocol', ({ client, protocol, refs, told }) => {
  const own = cases.filter((each) => each.client === client && each.account.incoming.protocol === protocol)

  it(`lacks ${refs.join(', ')} in its windows, still`, () => {
    expect(own).not.toEqual([])
    for (const each of own) expect(missing(each)).toEqual(refs)
  })

  it(`says so by ${told}`, () => {
    const steps = client.steps.flatMap((step) => (step.do === 'note' ? [step.code] : []))
    expect([...steps, ...client.traps.map(({ code }) => code)]).toContain(told)
  })
})
