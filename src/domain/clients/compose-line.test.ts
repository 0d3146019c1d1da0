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
    expect(valueOf(neomutt, 'muttrc', 'set smtp_url =', of)).toEqual(
      known('"smtps://o%27hara%2A%21%25%C3%A9@example.com@smtp.example.com:465/"'),
    )
  })

  it('has the domain of an address as it stands in an envelope, and the user name as it was typed', () => {
    const of = account({ address: addressOf('jane@bücher.example') })
    expect(valueOf(neomutt, 'msmtprc', 'from', of)).toEqual(known('jane@xn--bcher-kva.example'))
    expect(valueOf(neomutt, 'msmtprc', 'user', of)).toEqual(known('"jane@bücher.example"'))
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
  it.each(['Jane Doe', 'Renée', 'Ngô Thị Tư', 'नेहा शर्मा', '李小龙', "O'Brien", 'a # b; c', '{email}'])(
    'stands in the line as it is: %s',
    (name) => {
      expect(valueOf(neomutt, 'neomuttrc', 'set real_name =', account({ name }))).toEqual(known(`"${name}"`))
    },
  )

  it.each([
    ['`id`', '\\`id\\`'],
    ['a"; source x', 'a\\"; source x'],
    ['$(id) $HOME', '\\$(id) \\$HOME'],
    ['a\\', 'a\\\\'],
    ['a\r\nset x=y', 'a set x=y'],
    ['a\u2028b', 'a b'],
  ])('can’t end the value that it stands in: %j', (name, written) => {
    expect(valueOf(neomutt, 'neomuttrc', 'set real_name =', account({ name }))).toEqual(known(`"${written}"`))
  })

  it('is left for the person where the program has no way to say it', () => {
    const of = account({ address: addressOf('100%Union@example.com') })
    expect(valueOf(neomutt, 'msmtprc', 'from', of)).toEqual({ kind: 'line', parts: [YOURS] })
    expect(valueOf(neomutt, 'msmtprc', 'user', of)).toEqual(known('"100%Union@example.com"'))
  })

  it('is left for the person in a file of which nobody here knows how it is read', () => {
    const of = account()
    expect(fieldsOf(fileWith(composedLine('Name', '"{name}"')), of)[0]?.shown).toEqual({
      kind: 'line',
      parts: ['"', YOURS, '"'],
    })
    const line = fileWith(settingLine('User', 'email'))
    expect(fieldsOf(line, of)[0]?.shown).toEqual({ kind: 'line', parts: [YOURS] })
    const text = fileWith({ ...settingLine('User', 'email'), control: 'text' })
    expect(fieldsOf(text, of)[0]?.shown).toEqual(known('jane.doe@example.com'))
  })
})
