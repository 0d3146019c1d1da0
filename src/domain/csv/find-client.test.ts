import { describe, expect, test } from 'vitest'
import { CLIENTS } from '../../clients/registry.ts'
import { CLIENT_IDS } from '../clients/client-ids.ts'
import { foldName } from '../providers/provider-index.ts'
import { CLIENT_WORDS } from './client-words.ts'
import { makeClientFinder } from './find-client.ts'

const findClient = makeClientFinder(Object.values(CLIENTS))

test.each(CLIENT_IDS)('%s is found by its id and, unless a family has it, by its name', (id) => {
  expect(findClient(id)).toBe(id)
  expect([id, 'thunderbird', 'outlook']).toContain(findClient(CLIENTS[id].name))
})

describe('an app is found as people write it', () => {
  test.each([
    ['Outlook', 'outlook'],
    ['Microsoft Outlook', 'outlook'],
    ['outlook', 'outlook'],
    ['Outlook 2019', 'outlook-classic-windows'],
    ['Outlook for iOS', 'outlook-mobile'],
    ['Thunderbird', 'thunderbird'],
    ['Mozilla Thunderbird 128.4.0', 'thunderbird'],
    [' iPhone ', 'ios-mail'],
    ['Apple Mail', 'apple-mail-macos'],
    ['Gmail app', 'gmail-android'],
    ['K-9', 'k9-mail'],
    ['Samsung Mail', 'samsung-email'],
    ['Mutt', 'neomutt'],
    ['Kontact', 'kmail'],
    ['The Bat!', 'the-bat'],
    ['eM Client', 'em-client'],
    ['Windows Mail', 'windows-mail'],
  ])('%s: %s', (text, id) => expect(findClient(text)).toBe(id))

  test.each(['', 'Mail', 'Android', 'Lotus Notes', '__proto__', 'constructor', '2019', 'x'.repeat(5000)])(
    'but %j is not understood',
    (text) => expect(findClient(text)).toBeUndefined(),
  )
})

test('no words stand for two apps, and all are folded', () => {
  const all = Object.values(CLIENT_WORDS).flat()
  expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([])
  expect(all.filter((word) => foldName(word) !== word)).toEqual([])
})
