import { describe, expect, it } from 'vitest'
import { iosMail } from '../../clients/ios-mail.ts'
import { outlookClassicWindows } from '../../clients/outlook-classic-windows.ts'
import type { AuthMethod, UsernameForm } from '../account/settings.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { exampleClient, receives, sends } from '../advice/example-setup.ts'
import {
  BY_ACCOUNT_TYPE,
  NO_CHOICE,
  NOT_OFFERED,
  UNKNOWN,
  unverified,
  type CurrentClient,
  type FormField,
  type FormWindow,
  type SettingRef,
} from './client.ts'
import { resolveWindows, type Account, type Shown } from './resolve-form.ts'

const JANE = parseEmailAddress('jane@example.com')
const address = JANE.ok ? { address: JANE.value } : {}

function account(change: Partial<Account> = {}): Account {
  return {
    incoming: receives('imap', 993, 'tls'),
    outgoing: sends(465, 'tls'),
    signIn: { incoming: 'password', outgoing: 'password' },
    ...address,
    name: 'Jane Doe',
    ...change,
  }
}
const STARTTLS = { incoming: receives('imap', 143, 'starttls'), outgoing: sends(587, 'starttls') }

/** The form as a list of (label, what stands there). */
const drawn = (client: CurrentClient, of: Account): readonly (readonly [unknown, Shown])[] =>
  resolveWindows(client, of).flatMap(({ sections }) =>
    sections.flatMap(({ fields }) => fields.map(({ label, shown }) => [label, shown] as const)),
  )

const field = (ref: SettingRef): FormField => ({
  label: ref,
  control: 'text',
  value: { kind: 'setting', ref },
})

/** What stands in the one field of a form. */
function shownIn(ref: SettingRef, of: Account, change: Partial<CurrentClient> = {}): Shown | undefined {
  const window: FormWindow = { id: 'only', title: 'Only', sections: [{ fields: [field(ref)] }] }
  const client = exampleClient({}, { ...change, windows: [window] })
  return drawn(client, of)[0]?.[1]
}

const known = (text: string): Shown => ({ kind: 'known', text })
const words = (label: string): Shown => ({ kind: 'words', label })
const OFF: Shown = { kind: 'state', on: false }

describe('the form of classic Outlook', () => {
  it('is filled for TLS from the first byte, field by field, in its order', () => {
    expect(drawn(outlookClassicWindows, account())).toEqual([
      ['Server', known('imap.example.com')],
      ['Port', known('993')],
      ['Encryption method', words('SSL/TLS')],
      ['Require logon using Secure Password Authentication (SPA)', OFF],
      ['Server', known('smtp.example.com')],
      ['Port', known('465')],
      ['Encryption method', words('SSL/TLS')],
      ['Require logon using Secure Password Authentication (SPA)', OFF],
    ])
  })

  it('is filled for STARTTLS', () => {
    const values = drawn(outlookClassicWindows, account(STARTTLS)).map(([, shown]) => shown)
    expect(values).toEqual([
      known('imap.example.com'),
      known('143'),
      words('STARTTLS'),
      OFF,
      known('smtp.example.com'),
      known('587'),
      words('STARTTLS'),
      OFF,
    ])
  })

  it('says of each server how that one is reached', () => {
    const said = (of: Account) =>
      drawn(outlookClassicWindows, of).flatMap(([label, shown]) =>
        label === 'Encryption method' ? [shown] : [],
      )
    expect(said(account({ outgoing: STARTTLS.outgoing }))).toEqual([words('SSL/TLS'), words('STARTTLS')])
    expect(said(account({ incoming: STARTTLS.incoming }))).toEqual([words('STARTTLS'), words('SSL/TLS')])
  })

  it('has the window of the protocol and no other, and its title is not known', () => {
    const [imap, ...others] = resolveWindows(outlookClassicWindows, account())
    expect(imap).toMatchObject({ id: 'imap-servers', title: UNKNOWN })
    expect(others).toEqual([])
    const pop3 = resolveWindows(outlookClassicWindows, account({ incoming: receives('pop3', 995, 'tls') }))
    expect(pop3.map(({ id }) => id)).toEqual(['pop3-servers'])
    expect(pop3[0]?.sections.at(-1)).toMatchObject({
      heading: 'Message delivery',
      fields: [{ control: 'checkbox', shown: OFF }],
    })
  })
})

describe('the form of an iPhone', () => {
  const switches = (of: Account) =>
    resolveWindows(iosMail, of).flatMap(({ sections }) =>
      sections.flatMap(({ fields }) =>
        fields.filter(({ ref }) => ref?.endsWith('.security')).map(({ shown }) => shown),
      ),
    )

  it.each([
    ['TLS from the first byte', account()],
    ['STARTTLS', account(STARTTLS)],
  ])('has its switch on for %s, sending and receiving', (_, of) => {
    expect(switches(of)).toEqual([
      { kind: 'state', on: true },
      { kind: 'state', on: true },
    ])
  })

  it('has it off only where nothing is encrypted', () => {
    const clear = { incoming: receives('imap', 143, 'none'), outgoing: sends(25, 'none') }
    expect(switches(account(clear))).toEqual([OFF, OFF])
  })

  it('asks for a path prefix only with IMAP', () => {
    const labels = (of: Account) => drawn(iosMail, of).map(([label]) => label)
    const prefix = unverified('IMAP Path Prefix')
    expect(labels(account())).toContainEqual(prefix)
    expect(labels(account({ incoming: receives('pop3', 995, 'tls') }))).not.toContainEqual(prefix)
  })
})

describe('a password field', () => {
  it.each(['oauth2', 'app-password', 'password', 'none'] satisfies readonly AuthMethod[])(
    'says which kind for %s',
    (of) => {
      const both = account({ signIn: { incoming: of, outgoing: of } })
      expect(shownIn('password', both)).toEqual({ kind: 'password', of, again: false })
      expect(shownIn('outgoing.password', both)).toEqual({ kind: 'password', of, again: true })
    },
  )

  it('goes by the side that it is on', () => {
    const two = account({ signIn: { incoming: 'oauth2', outgoing: 'app-password' } })
    expect(shownIn('password', two)).toMatchObject({ of: 'oauth2' })
    expect(shownIn('outgoing.password', two)).toMatchObject({ of: 'app-password' })
  })

  it('is the bridge program’s where there is one, on both sides', () => {
    for (const ref of ['password', 'outgoing.password'] as const)
      expect(shownIn(ref, account({ bridge: true }))).toMatchObject({ of: 'bridge-password' })
  })
})

describe('a sign-in method', () => {
  const oauth2 = account({ signIn: { incoming: 'oauth2', outgoing: 'password' } })

  it('is in the app’s words, for each side its own', () => {
    expect(shownIn('incoming.auth', oauth2)).toEqual(words('OAuth2'))
    expect(shownIn('outgoing.auth', oauth2)).toEqual(words('Password'))
    const app = account({ signIn: { incoming: 'app-password', outgoing: 'app-password' } })
    expect(shownIn('incoming.auth', app)).toEqual(words('Password'))
  })

  it('keeps that a word is not verified', () => {
    const auth = { password: unverified('Normal'), oauth2: 'OAuth2' }
    expect(shownIn('outgoing.auth', oauth2, { auth })).toEqual({
      kind: 'words',
      label: unverified('Normal'),
    })
  })

  it('is nothing to choose where the form has one way only', () => {
    const auth = { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE }
    expect(shownIn('incoming.auth', oauth2, { auth })).toEqual({ kind: 'no-choice' })
    expect(shownIn('outgoing.auth', oauth2, { auth })).toEqual({ kind: 'no-choice' })
  })

  it('is not offered where the app has none, and nothing where the server asks for no login', () => {
    const auth = { password: 'Password', oauth2: NOT_OFFERED }
    expect(shownIn('incoming.auth', oauth2, { auth })).toEqual({ kind: 'not-offered' })
    const none = account({ signIn: { incoming: 'password', outgoing: 'none' } })
    expect(shownIn('outgoing.auth', none)).toEqual({ kind: 'nothing' })
  })
})

describe('encryption that the app can’t say', () => {
  it('is not offered', () => {
    const security = { tls: 'TLS', starttls: NOT_OFFERED, none: 'None' }
    expect(shownIn('incoming.security', account(STARTTLS), { security })).toEqual({ kind: 'not-offered' })
  })
})

describe('a user name', () => {
  const shown = (username: UsernameForm, change: Partial<Account> = {}) =>
    shownIn('incoming.username', account({ incoming: receives('imap', 993, 'tls', { username }), ...change }))

  it('is the address, a part of it, or what only the provider knows', () => {
    expect(shown('email')).toEqual(known('jane@example.com'))
    expect(shown('localpart')).toEqual(known('jane'))
    expect(shown('localpart-dot-domain')).toEqual(known('jane.example.com'))
    expect(shown('custom')).toEqual({ kind: 'from-provider' })
    expect(shown('none')).toEqual({ kind: 'nothing' })
  })

  it('is put into words where the address is not known', () => {
    const { address: _, ...unnamed } = account()
    const of = (username: UsernameForm) =>
      shownIn('incoming.username', { ...unnamed, incoming: receives('imap', 993, 'tls', { username }) })
    expect(of('email')).toEqual({ kind: 'your-address' })
    expect(of('localpart')).toEqual({ kind: 'your-local-part' })
    expect(of('localpart-dot-domain')).toEqual({ kind: 'your-special-username' })
    expect(shownIn('email', unnamed)).toEqual({ kind: 'your-address' })
  })

  it('is each side’s own', () => {
    const of = account({ outgoing: sends(465, 'tls', { username: 'localpart' }) })
    expect(shownIn('outgoing.username', of)).toEqual(known('jane'))
    expect(shownIn('incoming.username', of)).toEqual(known('jane@example.com'))
  })
})

describe('a host that depends on the person', () => {
  const incoming = receives('imap', 993, 'tls', { host: 'mail.{domain}' })
  const outgoing = sends(465, 'tls', { host: 'wp-{account}.example.net' })

  it('gets the domain of the address, and leaves the customer’s number to the person', () => {
    const of = account({ incoming, outgoing })
    expect(shownIn('incoming.host', of)).toEqual(known('mail.example.com'))
    expect(shownIn('outgoing.host', of)).toEqual({
      kind: 'host-with-your-account',
      before: 'wp-',
      after: '.example.net',
    })
  })

  it('shows where the domain goes while it is not known', () => {
    const { address: _, ...unnamed } = account({ incoming })
    expect(shownIn('incoming.host', unnamed)).toEqual({
      kind: 'host-with-your-domain',
      before: 'mail.',
      after: '',
    })
  })
})

describe('the rest of a form', () => {
  it('has the protocol’s own label, title and heading', () => {
    const both = { imap: 'IMAP server', pop3: 'POP server' }
    const window: FormWindow = {
      id: 'only',
      title: both,
      versions: '1 to 3',
      sections: [{ heading: both, fields: [{ ...field('incoming.host'), label: both }] }],
    }
    const client = exampleClient({}, { windows: [window] })
    for (const [protocol, label] of [
      ['imap', 'IMAP server'],
      ['pop3', 'POP server'],
    ] as const)
      expect(resolveWindows(client, account({ incoming: receives(protocol, 993, 'tls') }))).toMatchObject([
        { title: label, versions: '1 to 3', sections: [{ heading: label, fields: [{ label }] }] },
      ])
  })

  it('has the name, or room for it, and says the protocol', () => {
    expect(shownIn('name', account())).toEqual(known('Jane Doe'))
    const { name: _, ...unnamed } = account()
    expect(shownIn('name', unnamed)).toEqual({ kind: 'your-name' })
    expect(shownIn('protocol', account())).toEqual(words('IMAP'))
    expect(shownIn('protocol', account({ incoming: receives('pop3', 995, 'tls') }))).toEqual(words('POP3'))
  })

  it('keeps which setting a field is, and has none for what is always so', () => {
    const window: FormWindow = {
      id: 'only',
      title: 'Only',
      sections: [
        {
          fields: [
            field('email'),
            { label: 'Prefix', control: 'text', value: { kind: 'empty' } },
            { label: 'Kind', control: 'menu', value: { kind: 'fixed', text: UNKNOWN } },
          ],
        },
      ],
    }
    expect(
      resolveWindows(exampleClient({}, { windows: [window] }), account())[0]?.sections[0]?.fields,
    ).toEqual([
      { label: 'email', control: 'text', shown: known('jane@example.com'), ref: 'email' },
      { label: 'Prefix', control: 'text', shown: { kind: 'empty' } },
      { label: 'Kind', control: 'menu', shown: { kind: 'words', label: UNKNOWN } },
    ])
  })
})
