import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aerc } from '../../clients/aerc.ts'
import { composedLine, settingLine } from '../../clients/lines.ts'
import { neomutt } from '../../clients/neomutt.ts'
import { parseEmailAddress, type EmailAddress } from '../address/email-address.ts'
import { exampleClient, receives, sends } from '../advice/example-setup.ts'
import type { CurrentClient, FormField, Label } from './client.ts'
import { resolveWindows, type Account, type Shown, type ShownField } from './resolve-form.ts'

function addressOf(text: string): EmailAddress {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`)
  return parsed.value
}

const SERVERS = {
  tls: { incoming: receives('imap', 993, 'tls'), outgoing: sends(465, 'tls') },
  starttls: { incoming: receives('imap', 143, 'starttls'), outgoing: sends(587, 'starttls') },
  mixed: { incoming: receives('imap', 993, 'tls'), outgoing: sends(587, 'starttls') },
  none: { incoming: receives('imap', 143, 'none'), outgoing: sends(25, 'none') },
}

function account(change: Partial<Account> = {}): Account {
  return {
    ...SERVERS.tls,
    signIn: { incoming: 'password', outgoing: 'password' },
    address: addressOf('jane.doe@example.com'),
    name: 'Jane Doe',
    ...change,
  }
}

const fieldsOf = (client: CurrentClient, of: Account, id?: string): readonly ShownField[] =>
  resolveWindows(client, of)
    .filter((window) => id === undefined || window.id === id)
    .flatMap(({ sections }) => sections.flatMap(({ fields }) => fields))

const textOf = (label: Label): string =>
  typeof label === 'string' ? label : 'text' in label ? label.text : ''

/** What stands behind this label in this file. */
function valueOf(client: CurrentClient, id: string, label: string, of: Account): Shown | undefined {
  return fieldsOf(client, of, id).find((field) => textOf(field.label) === label)?.shown
}

/** A file of these lines alone. */
const fileWith = (...fields: readonly FormField[]): CurrentClient =>
  exampleClient({}, { windows: [{ id: 'file', title: 'file', sections: [{ fields }] }] })

const known = (text: string): Shown => ({ kind: 'known', text })
const YOURS = { kind: 'write-yourself' } as const

describe('a line', () => {
  it('is written for the way in which its own server is reached', () => {
    const line = (label: string, of: Account) => valueOf(neomutt, 'neomuttrc', label, of)
    const mixed = account(SERVERS.mixed)
    expect(line('set folder =', mixed)).toEqual(known('"imaps://imap.example.com:993/"'))
    expect(line('set smtp_url =', mixed)).toEqual(
      known('"smtp://jane.doe@example.com@smtp.example.com:587/"'),
    )
    expect(line('set folder =', account(SERVERS.starttls))).toEqual(known('"imap://imap.example.com:143/"'))
  })

  it('that names no server belongs to the only one of its window', () => {
    const mixed = account(SERVERS.mixed)
    expect(valueOf(neomutt, 'msmtprc', 'tls_starttls', mixed)).toEqual(known('on'))
    expect(valueOf(neomutt, 'mbsyncrc', 'TLSType', mixed)).toEqual(known('IMAPS'))
    const other = account({ ...SERVERS.mixed, incoming: SERVERS.starttls.incoming })
    expect(valueOf(neomutt, 'mbsyncrc', 'TLSType', other)).toEqual(known('STARTTLS'))
  })

  it('doesn’t exist without encryption', () => {
    const clear = account(SERVERS.none)
    expect(valueOf(aerc, 'accounts', 'source =', clear)).toEqual({ kind: 'not-offered' })
    expect(valueOf(neomutt, 'msmtprc', 'tls_starttls', clear)).toEqual({ kind: 'not-offered' })
    expect(valueOf(neomutt, 'neomuttrc', 'set from =', clear)).toEqual(known('"jane.doe@example.com"'))
  })

  it('encodes the user name where it is part of an address', () => {
    const of = account({ address: addressOf("o'hara*!%é@example.com") })
    expect(valueOf(aerc, 'accounts', 'source =', of)).toEqual(
      known('imaps://o%27hara%2A%21%25%C3%A9%40example.com@imap.example.com:993'),
    )
  })

  it('leaves blanks for what is not known', () => {
    const { address: _, name: __, ...unknown } = account()
    expect(valueOf(aerc, 'accounts', 'from =', unknown)).toEqual({
      kind: 'line',
      parts: ['', { kind: 'your-name' }, ' <', { kind: 'your-address' }, '>'],
    })
    expect(valueOf(neomutt, 'neomuttrc', 'set imap_user =', unknown)).toEqual({
      kind: 'line',
      parts: ['"', { kind: 'your-address' }, '"'],
    })
    const wp = receives('imap', 993, 'tls', { host: 'wp-{account}.example.net', username: 'custom' })
    expect(valueOf(aerc, 'accounts', 'source =', account({ incoming: wp }))).toEqual({
      kind: 'line',
      parts: [
        'imaps://',
        { kind: 'from-provider' },
        '@',
        { kind: 'host-with-your-account', before: 'wp-', after: '.example.net' },
        ':',
        '993',
        '',
      ],
    })
  })

  it('that refers to something that no setup has is a bug', () => {
    const client = fileWith(composedLine('set x =', '{incoming.colour}'))
    expect(() => fieldsOf(client, account())).toThrow('{incoming.colour}')
  })
})

describe('what a person typed', () => {
  it.each(['Jane Doe', 'Renée', 'Ngô Thị Tư', 'नेहा शर्मा', '李小龙', 'J. Doe-Smith', 'Jane2'])(
    'stands in the line as it is: %s',
    (name) => {
      expect(valueOf(neomutt, 'neomuttrc', 'set real_name =', account({ name }))).toEqual(known(`"${name}"`))
    },
  )

  it.each([
    '`id`',
    'a"; source x',
    '$(id)',
    "O'Brien",
    'a\\',
    'a\nset x=y',
    'a\r',
    'a # b',
    'a;b',
    'a\u2028b',
  ])('is left for the person to write: %j', (name) => {
    expect(valueOf(neomutt, 'neomuttrc', 'set real_name =', account({ name }))).toEqual({
      kind: 'line',
      parts: ['"', YOURS, '"'],
    })
  })

  it('is left for the person where it would begin a comment', () => {
    const of = account({ address: addressOf('#jane@example.com') })
    const left = { kind: 'line', parts: [YOURS] }
    expect(valueOf(neomutt, 'mbsyncrc', 'User', of)).toEqual(left)
    expect(valueOf(neomutt, 'msmtprc', 'from', of)).toEqual(left)
    const text = fileWith({ ...settingLine('User', 'email'), control: 'text' })
    expect(valueOf(text, 'file', 'User', of)).toEqual(known('#jane@example.com'))
  })

  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '`',
        '"',
        "'",
        '$',
        '\\',
        '\n',
        '\r',
        '\t',
        '#',
        ';',
        '%',
        '{',
        '}',
        '<',
        '>',
        '|',
        '&',
        ' ',
      ),
      fc.constantFrom('{email}', '{name}', '{incoming.host}', '$(', '%(', '\u2028', '\u0000', '\u202e'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
      fc.constantFrom('a', 'B', '9', '.', '-', '_', '+', '='),
    ),
    maxLength: 12,
  })
  const hostileAddress = hostile
    .map((local) => parseEmailAddress(`${local}@example.com`))
    .filter((parsed) => parsed.ok)
    .map((parsed) => parsed.value)

  /** The same file for somebody with nothing special about them: the only characters that are ours. */
  const ours = new Map(
    [neomutt, aerc].map((client) => [
      client,
      fieldsOf(client, account({ name: 'N', address: addressOf('e@example.com') })),
    ]),
  )

  it('never puts a character into a line that means something to a file', () => {
    fc.assert(
      fc.property(
        hostile,
        hostileAddress,
        fc.constantFrom<'email' | 'localpart'>('email', 'localpart'),
        (name, address, username) => {
          const of = account({
            incoming: receives('imap', 993, 'tls', { username }),
            outgoing: sends(465, 'tls', { username }),
            name,
            address,
          })
          for (const [client, fields] of ours)
            fieldsOf(client, of).forEach(({ shown }, place) => {
              if (shown.kind !== 'known') return
              const mine = fields[place]?.shown
              expect(marksOf(shown.text)).toEqual(mine?.kind === 'known' ? marksOf(mine.text) : '')
              expect(shown.text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
            })
        },
      ),
    )
  })

  it('comes back whole from an address that it is part of', () => {
    fc.assert(
      fc.property(hostileAddress, (address) => {
        const shown = valueOf(aerc, 'accounts', 'source =', account({ address }))
        const text = shown?.kind === 'known' ? shown.text : ''
        const [, user = '', ...rest] = /^imaps:\/\/([A-Za-z0-9%._~-]*)@(.*)$/.exec(text) ?? []
        expect(decodeURIComponent(user)).toBe(address.text)
        expect(rest).toEqual(['imap.example.com:993'])
      }),
    )
  })
})

/** What means something to one of these files. A `%` is ours where it encodes. */
const marksOf = (text: string): string =>
  text.replace(/%[0-9A-F]{2}/g, '').replace(/[^`"'$\\#;%{}<>|&()!*]/g, '')
