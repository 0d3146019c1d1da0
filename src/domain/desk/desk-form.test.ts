import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSetup, encodeSetup } from '../link/codec.ts'
import { EMPTY_DESK_FORM, readDeskForm, type DeskForm } from './desk-form.ts'

const FORM: DeskForm = { ...EMPTY_DESK_FORM, provider: 'gmail' }
const linkOf = (form: DeskForm) => {
  const { setup } = readDeskForm(form)
  return setup && encodeSetup(setup)
}

test('what is left empty is left open', () => {
  expect(linkOf(FORM)).toBe('v=1&provider=gmail')
})

test('what is filled in is in the link, tidied', () => {
  const form = {
    ...FORM,
    client: 'outlook',
    incoming: 'imap:993:tls',
    outgoing: 'smtp:465:tls',
    email: ' jane@gmail.com ',
    name: ' Jane Doe ',
    lang: 'de',
  }
  expect(linkOf(form)).toBe(
    'v=1&provider=gmail&client=outlook&incoming=imap:993:tls&outgoing=smtp:465:tls&email=jane%40gmail.com&name=Jane%20Doe&lang=de',
  )
})

test('typed servers need all three names', () => {
  const servers = {
    ...FORM,
    service: 'servers' as const,
    domain: 'shop.example',
    inHost: 'imap.shop.example',
  }
  expect(readDeskForm(servers)).toEqual({ problems: [{ field: 'outHost', code: 'empty' }] })
  expect(linkOf({ ...servers, outHost: 'smtp.shop.example', username: 'localpart' })).toBe(
    'v=1&domain=shop.example&in-host=imap.shop.example&out-host=smtp.shop.example&username=localpart',
  )
})

test.each([
  ['provider', { provider: '' }, 'no-provider'],
  ['email', { email: 'jane' }, 'no-at'],
  ['name', { name: 'a\u202Eb' }, 'bad-name'],
  [
    'domain',
    { service: 'servers', domain: 'localhost', inHost: 'a.example', outHost: 'a.example' },
    'single-label',
  ],
  [
    'inHost',
    { service: 'servers', domain: 'a.example', inHost: '127.0.0.1', outHost: 'a.example' },
    'ip-address',
  ],
] as const)('a %s that is none is named, and left out', (field, part, code) => {
  const read = readDeskForm({ ...FORM, ...part })
  expect(read.problems).toEqual([{ field, code }])
  if (field === 'email' || field === 'name')
    expect(read.setup).toEqual({ service: { kind: 'provider', id: 'gmail' } })
})

test('a name that makes the link too long is left out', () => {
  const long = {
    ...FORM,
    service: 'servers' as const,
    domain: `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
    inHost: `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
    outHost: `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.example`,
    email: `${'例'.repeat(60)}@${'例'.repeat(20)}.example`,
    name: '例'.repeat(100),
  }
  expect(readDeskForm(long).problems).toEqual([{ field: 'name', code: 'link-too-long' }])
  expect(decodeSetup(linkOf(long) ?? '').ok).toBe(true)
})

test('every link that the desk makes can be read', () => {
  const any = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'gmail', 'a.example', 'imap:993:tls', 'jane@a.example'),
  )
  const forms = fc.record({
    service: fc.constantFrom('provider' as const, 'servers' as const),
    provider: fc.constantFrom('gmail', 'icloud'),
    ...Object.fromEntries(
      (
        [
          'domain',
          'inHost',
          'outHost',
          'username',
          'client',
          'incoming',
          'outgoing',
          'email',
          'name',
        ] as const
      ).map((field) => [field, any]),
    ),
    lang: fc.constantFrom('en', 'de'),
  }) as fc.Arbitrary<DeskForm>
  fc.assert(
    fc.property(forms, (form) => {
      const link = linkOf(form)
      if (link !== undefined) expect(decodeSetup(link).ok).toBe(true)
    }),
  )
})
