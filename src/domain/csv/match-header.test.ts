import { describe, expect, test } from 'vitest'
import type { ColumnRole } from './columns.ts'
import { HEADER_NAMES } from './header-names.ts'
import { matchHeader } from './match-header.ts'

describe('a column is known by its name', () => {
  test.each<[string, ColumnRole]>([
    ['email', 'email'],
    ['E-Mail', 'email'],
    ['E-mail Address', 'email'],
    ['Email Address [Required]', 'email'],
    ['E-mail 1 - Value', 'email'],
    ['userPrincipalName', 'email'],
    ['Adresse', 'email'],
    ['correo', 'email'],
    ['Correo electrónico', 'email'],
    ['COURRIEL', 'email'],
    ['メールアドレス', 'email'],
    ['Anzeigename', 'name'],
    ['displayName', 'name'],
    ['Vollständiger Name', 'name'],
    ['First Name [Required]', 'first-name'],
    ['Prénom', 'first-name'],
    ['Nachname', 'last-name'],
    ['sn', 'last-name'],
    ['client', 'client'],
    ['App', 'client'],
    ['Mail-Programm', 'client'],
    ['Anbieter', 'provider'],
    ['Domain', 'domain'],
    ['in-host', 'in-host'],
    ['IMAP server', 'in-host'],
    ['Posteingangsserver', 'in-host'],
    ['out_host', 'out-host'],
    ['SMTP-Server', 'out-host'],
    ['User name', 'username'],
    ['incoming', 'incoming'],
    ['outgoing', 'outgoing'],
    ['Sprache', 'lang'],
    ['link', 'made'],
    ['Department', 'other'],
    ['', 'other'],
    ['x'.repeat(10_000), 'other'],
  ])('%s: %s', (header, role) => expect(matchHeader(header)).toBe(role))
})

describe('a column of passwords is known in any wording', () => {
  test.each([
    'password',
    'Password [Required]',
    'Initial password',
    'E-Mail-Passwort',
    'mailPassword',
    'Kennwort',
    'Contraseña',
    'Mot de passe',
    'Hasło',
    'PWD',
    'pass',
    'user_pass',
    'Пароль',
    'パスワード',
  ])('%s', (header) => expect(matchHeader(header)).toBe('password'))

  test.each(['passport', 'Pinboard', 'Compass'])('but %s is none', (header) =>
    expect(matchHeader(header)).toBe('other'),
  )
})

test('no name stands for two kinds of column', () => {
  const all = Object.values(HEADER_NAMES).flatMap((names) => names.trim().split(/\s+/))
  expect(all.filter((name, place) => all.indexOf(name) !== place)).toEqual([])
})
