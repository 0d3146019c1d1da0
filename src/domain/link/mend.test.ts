import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeSetup } from './codec.ts'
import { mendLink, type MendCode } from './mend.ts'

const WHOLE =
  'v=1&provider=gmail&client=thunderbird&incoming=imap:993:tls&outgoing=smtp:465:tls&email=jane%2Btag%40gmail.com&name=Jane%20Doe'
const setup = decodeSetup(WHOLE)

test.each<[MendCode, string]>([
  ['html-escaped', WHOLE.replaceAll('&', '&amp;')],
  ['html-escaped', WHOLE.replaceAll('&', '&amp;amp;')],
  ['html-escaped', WHOLE.replaceAll('&', '&#38;')],
  ['quoted-printable', WHOLE.replaceAll('=', '=3D')],
  ['encoded-twice', WHOLE.replaceAll('%', '%25')],
  ['encoded-twice', WHOLE.replaceAll('%', '%252525')],
  ['encoded-twice', encodeURIComponent(WHOLE)],
  ['broken-lines', WHOLE.replace('provider', 'pro%0D%0A vider')],
  ['broken-lines', WHOLE.replace('provider=gmail', 'provider=gm%20ail')],
  ['broken-lines', WHOLE.replace('Jane%20Doe', 'Jane%20%0ADoe')],
  ['capitals', WHOLE.replace('v=1', 'V=1').replace('provider', 'Provider')],
  ['capitals', WHOLE.replace('imap:993:tls', 'IMAP:993:TLS')],
  ['semicolons', WHOLE.replaceAll('&', ';')],
  ['mailto-in-address', WHOLE.replace('email=', 'email=mailto:')],
  ['plus-in-address', WHOLE.replace('%2B', '+')],
  ['plus-in-address', WHOLE.replace('%2B', '%20')],
])('%s: the link as it was before', (code, broken) => {
  const mended = mendLink(broken)
  expect(mended?.code).toBe(code)
  expect(decodeSetup(mended?.fragment ?? '')).toEqual(setup)
})

test.each([
  [WHOLE.slice(0, WHOLE.indexOf('&email')) + '.', 'a full stop'],
  [WHOLE.slice(0, WHOLE.indexOf('&email')) + '>', 'a bracket'],
  [WHOLE.slice(0, WHOLE.indexOf('&email')) + '%22)', 'a quote and a bracket'],
])('what a sentence puts behind the link is taken off: %s', (broken) => {
  expect(mendLink(`#${broken}`)).toEqual({
    code: 'stray-end',
    fragment: WHOLE.slice(0, WHOLE.indexOf('&email')),
  })
})

test('a name keeps its letters and loses the signs that turn text around', () => {
  const mended = mendLink('v=1&provider=gmail&name=Jane%E2%80%AE%20Doe%E2%80%8F')
  expect(mended).toEqual({ code: 'signs-in-name', fragment: 'v=1&provider=gmail&name=Jane%20Doe' })
  expect(mendLink('v=1&provider=gmail&name=%E2%80%AE&client=aerc')?.fragment).toBe(
    'v=1&provider=gmail&client=aerc',
  )
})

test.each([
  ['v=1&provider=gmail&client=thunderb', 'v=1&provider=gmail'],
  ['v=1&provider=gmail&client=aerc&incoming=imap:9', 'v=1&provider=gmail&client=aerc'],
  ['v=1&provider=gmail&email=jane%4', 'v=1&provider=gmail'],
  ['v=1&provider=gmail&outgoing=', 'v=1&provider=gmail'],
  ['v=1&provider=gmail&incoming', 'v=1&provider=gmail'],
])('a link whose end is missing is taken without its last part: %s', (broken, rest) => {
  expect(mendLink(broken)).toEqual({ code: 'cut-off', fragment: rest })
})

test.each([
  WHOLE,
  '',
  'v=1',
  'v=2&provider=gmail',
  'v=1&provider=gmail&password=x',
  'v=1&amp;provider=gmail&amp;password=x',
  'v=1&provider=gmail&provider=icloud',
  'v=1&provider=gmail&in-host=imap.evil.example',
  `v=1&provider=gmail&name=${'%25'.repeat(2000)}`,
])('nothing is offered for a link that is right, or wrong by itself: %s', (text) => {
  expect(mendLink(text)).toBeUndefined()
})

test('what comes out can be read, and names no server, provider or address that the text didn’t', () => {
  const parts = fc.constantFrom(
    'v',
    '=',
    '1',
    '&',
    '&amp;',
    'provider',
    'gmail',
    'domain',
    'email',
    'evil.example',
    '%25',
    '%40',
    '%2540',
    '+',
    'V',
    'Client',
    ' ',
    '%0A',
    'jane',
    'name',
    '>',
    'in-host',
  )
  const texts = fc.oneof(
    fc.array(parts, { maxLength: 30 }).map((list) => list.join('')),
    fc.array(parts, { maxLength: 12 }).map((list) => `v=1&amp;domain=evil.example&${list.join('')}`),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const mended = mendLink(text)
      if (!mended) return
      const decoded = decodeSetup(mended.fragment)
      expect(decoded.ok).toBe(true)
      if (!decoded.ok || decoded.value.setup.service.kind !== 'domain') return
      expect(text.toLowerCase()).toContain('domain')
    }),
    { numRuns: 2000 },
  )
})
