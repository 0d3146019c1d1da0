import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EXAMPLE_TEXTS } from './example-texts.ts'
import { TROUBLESHOOTING_WITH_NAMES, TROUBLESHOOTING_WITHOUT_NAMES } from './example-troubleshooting.ts'
import { fillIn } from './found.ts'
import { parsePasted } from './parse-pasted.ts'
import { EMPTY_CHECK_FORM, readCheckForm } from './read-form.ts'

const filled = (text: string) => {
  const parsed = parsePasted(text)
  if (parsed.kind !== 'found') return []
  return parsed.accounts.map((account) =>
    Object.fromEntries(Object.entries(fillIn(EMPTY_CHECK_FORM, account)).filter(([, value]) => value !== '')),
  )
}

describe('a text with settings', () => {
  it('is one of many', () => {
    expect(EXAMPLE_TEXTS.length).toBeGreaterThanOrEqual(40)
  })

  it.each(EXAMPLE_TEXTS)('$name', ({ text, accounts }) => {
    expect(filled(text)).toEqual(accounts)
  })

  it.each(EXAMPLE_TEXTS)('$name, with Windows’ line ends', ({ text, accounts }) => {
    expect(filled(text.replaceAll('\n', '\r\n'))).toEqual(accounts)
  })

  it('shows the words that said so', () => {
    const parsed = parsePasted('Posteingangsserver: imap.shop.example\nPort: 993 (SSL/TLS)')
    const found = parsed.kind === 'found' ? parsed.accounts[0].found : []
    expect(found.map(({ field, words }) => [field, words])).toEqual([
      ['incoming.host', 'imap.shop.example'],
      ['incoming.port', 'Port: 993'],
      ['incoming.security', 'SSL/TLS'],
    ])
  })

  it('takes no password for anything', () => {
    const parsed = parsePasted(
      'IMAP: imap.shop.example\nUser: jane\nPassword: hunter2.hunter.example\nimaps://jane:hunter2@imap.shop.example:993',
    )
    expect(JSON.stringify(parsed)).not.toMatch(/"value":"[^"]*hunter/)
  })
})

describe('no encryption', () => {
  it.each([
    'keine Verschlüsselung',
    'ohne Verschlüsselung',
    'ohne',
    'unverschlüsselt',
    'kein SSL',
    'Verschlüsselung: nein',
    'none',
    'no encryption',
    'not encrypted',
    'unencrypted',
    'without SSL',
    'aucun',
    'aucun chiffrement',
    'sans chiffrement',
    'non chiffré',
    'pas de SSL',
    'sin cifrado',
    'sin cifrar',
    'ninguno',
    'nessuna crittografia',
    'nessuna',
    'senza crittografia',
    'geen versleuteling',
    'geen',
    'onversleuteld',
    'brak szyfrowania',
    'brak',
    'bez szyfrowania',
    'nenhuma',
    'sem criptografia',
    'não criptografado',
  ])('is understood as “%s”', (words) => {
    for (const between of [', ', '\t', ' '])
      expect(filled(`SMTP: mail.shop.example${between}Port 25${between}${words}`)).toEqual([
        { 'outgoing.host': 'mail.shop.example', 'outgoing.port': '25', 'outgoing.security': 'none' },
      ])
  })

  it('is understood in the line below its word', () => {
    expect(filled('SMTP: mail.shop.example\nVerschlüsselung\nKeine')).toMatchObject([
      { 'outgoing.security': 'none' },
    ])
  })

  it('isn’t what a password’s way says', () => {
    expect(filled('SMTP: mail.shop.example, Port 465, SSL, unencrypted password')).toMatchObject([
      { 'outgoing.security': 'tls' },
    ])
  })
})

describe('a line that looks like a setting and isn’t understood', () => {
  const unread = (text: string) => {
    const parsed = parsePasted(text)
    return parsed.kind === 'found' ? parsed.unread : undefined
  }

  it.each([
    'Port: neun',
    'Encryption: WPA2',
    'Verschlüsselung: weiß nicht',
    'Authentication: Kerberos',
    'Server: gmx',
    'Posteingang: imap.shop.example, Port 993, Zwangsverschlüsselung',
  ])('%s', (line) => {
    expect(unread(`SMTP: mail.shop.example\n${line}`)).toEqual([line])
  })

  it.each([
    'Authentication: yes',
    'Authentifizierung: erforderlich',
    'User name: your email address',
    'Server\tPort\tEncryption',
    'Choose the encryption that your app offers.',
    'Password: secret',
  ])('isn’t %j', (line) => {
    expect(unread(`SMTP: mail.shop.example\n${line}`)).toEqual([])
  })

  it.each(EXAMPLE_TEXTS)('isn’t in $name', ({ text }) => {
    expect(unread(text) ?? []).toEqual([])
  })
})

describe('Thunderbird’s Troubleshooting Information', () => {
  const gmail = {
    protocol: 'imap',
    'incoming.host': 'imap.gmial.com',
    'incoming.port': '993',
    'incoming.security': 'tls',
    'incoming.auth': 'oauth2',
    'outgoing.host': 'smtp.gmail.com',
    'outgoing.port': '465',
    'outgoing.security': 'tls',
    'outgoing.auth': 'oauth2',
  }
  const gmx = {
    protocol: 'pop3',
    'incoming.host': 'pop.gmx.net',
    'incoming.port': '110',
    'incoming.security': 'none',
    'incoming.auth': 'password',
    'outgoing.host': 'mail.gmx.net',
    'outgoing.port': '25',
    'outgoing.security': 'none',
    'outgoing.auth': 'password',
  }
  const fastmail = {
    protocol: 'imap',
    'incoming.host': 'imap.fastmail.com',
    'incoming.port': '143',
    'incoming.security': 'starttls',
    'incoming.auth': 'password',
    'outgoing.host': 'smtp.fastmail.com',
    'outgoing.port': '587',
    'outgoing.security': 'starttls',
    'outgoing.auth': 'password',
  }

  it.each([
    ['without names', TROUBLESHOOTING_WITHOUT_NAMES],
    ['with names', TROUBLESHOOTING_WITH_NAMES],
    ['with Windows’ line ends', TROUBLESHOOTING_WITH_NAMES.replaceAll('\n', '\r\n')],
  ])('gives each account to choose from, without the local folders, %s', (_, text) => {
    expect(filled(text)).toEqual([gmail, gmx, fastmail])
  })

  it('knows the addresses where the names were copied', () => {
    const parsed = parsePasted(TROUBLESHOOTING_WITH_NAMES)
    expect(parsed.kind === 'found' && parsed.accounts.map(({ name, address }) => [name, address])).toEqual([
      ['jane@gmail.com', 'jane@gmail.com'],
      ['GMX, old', 'jane@gmx.net'],
      ['sam@fastmail.com', 'sam@fastmail.com'],
    ])
    const hidden = parsePasted(TROUBLESHOOTING_WITHOUT_NAMES)
    expect(hidden.kind === 'found' && hidden.accounts.map(({ name }) => name)).toEqual([
      'imap.gmial.com',
      'pop.gmx.net',
      'imap.fastmail.com',
    ])
  })

  it('is told from the raw data, which has no accounts in it', () => {
    const raw = JSON.stringify(
      { application: { name: 'Thunderbird' }, modifiedPreferences: {} },
      undefined,
      2,
    )
    expect(parsePasted(raw)).toEqual({ kind: 'raw-data' })
  })
})

describe('anything else', () => {
  it.each([
    '',
    '   ',
    'hello',
    '😀📬',
    'Dear Jane, see you at 9.30 on 25.12.2026.',
    '\u202Eabc',
    '<html><body>',
    '{',
    '993',
    'z.B. e.g. u.a.',
  ])('%j is no settings', (text) => {
    const parsed = parsePasted(text)
    expect(
      parsed.kind === 'found' ? parsed.accounts[0].found.filter(({ field }) => field.endsWith('host')) : [],
    ).toEqual([])
  })

  it('reads the beginning of a megabyte', () => {
    const parsed = parsePasted(
      `IMAP: imap.shop.example, Port 993, SSL\n${'log line with port 25 and host a.b.example\n'.repeat(25_000)}`,
    )
    expect(parsed).toMatchObject({ kind: 'found', cut: true })
  })

  it('finds the accounts at the end of a long copy', () => {
    const text = `${'Add-on line\n'.repeat(50_000)}${TROUBLESHOOTING_WITH_NAMES}`
    expect(filled(text)).toHaveLength(3)
  })

  it('never throws, and what it fills in can be read', () => {
    const words = fc.constantFrom(
      'IMAP',
      'SMTP',
      'port',
      '993',
      '587',
      ':',
      '\n',
      '\t',
      ' ',
      'imap.x.example',
      'jane@x.example',
      'SSL',
      'STARTTLS',
      'user',
      '=',
      'imaps://',
      '%E0%A4%A',
      '@',
      'ß',
      'İ',
      'ﬁ',
      '９９３',
      '\u0301',
      'INCOMING:',
      '(imap)',
      ',',
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(text, (some) => {
        const parsed = parsePasted(some)
        if (parsed.kind !== 'found') return
        for (const account of parsed.accounts) readCheckForm(fillIn(EMPTY_CHECK_FORM, account))
      }),
      { numRuns: 2000 },
    )
  })
})
