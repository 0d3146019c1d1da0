import fc from 'fast-check'
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { PORTS } from '../ports/ports.ts'
import { portRow } from '../ports/port-queries.ts'
import { EXAMPLE_TARGET, shellWord, testCommands } from './commands.ts'

const lines = (port: Parameters<typeof portRow>[0]) =>
  Object.fromEntries(testCommands(portRow(port), EXAMPLE_TARGET).map(({ tool, command }) => [tool, command]))

describe('commands to test a port', () => {
  it('checks name and certificate, or a bad one would go unseen', () => {
    for (const { port } of PORTS)
      expect(lines(port)['openssl']).toMatch(/-verify_return_error -verify_hostname mail\.example\.com/)
  })

  it('starts encryption as the port does', () => {
    expect(lines(465)['openssl']).toBe(
      'openssl s_client -connect mail.example.com:465 -servername mail.example.com -verify_return_error -verify_hostname mail.example.com -brief </dev/null',
    )
    expect(lines(587)['openssl']).toContain(' -starttls smtp ')
    expect(lines(110)['openssl']).toContain(' -starttls pop3 ')
    expect(lines(465)['swaks']).toContain('--tls-on-connect --tls-verify')
    expect(lines(587)['swaks']).toContain('--tls --tls-verify')
    expect(lines(143)['curl']).toBe(
      'curl --ssl-reqd --url imap://mail.example.com:143/ --user you@example.com',
    )
    expect(lines(465)['curl']).toBe(
      'curl -v --url smtps://mail.example.com:465/ --user you@example.com -X NOOP',
    )
    expect(lines(2525)['curl']).toContain('--ssl-reqd --url smtp://mail.example.com:2525/')
    expect(lines(995)['curl']).toBe('curl --url pop3s://mail.example.com:995/ --user you@example.com')
  })

  it('keeps a typed password off the screen', () => {
    expect(lines(587)['swaks']).toMatch(/--protect-prompt --auth-hide-password/)
  })

  it('tries no login between servers', () => {
    expect(testCommands(portRow(25), EXAMPLE_TARGET).map(({ purpose }) => purpose)).not.toContain('login')
  })

  it('says of each whether it was run', () => {
    for (const row of PORTS)
      for (const { tool, proven } of testCommands(row, EXAMPLE_TARGET))
        expect(proven).toBe(tool !== 'powershell')
  })
})

it('hands any text to a shell as one word, with nothing run', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !each.includes('\0'))
  fc.assert(
    fc.property(text, (word) => {
      expect(execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(word)}`], { encoding: 'utf8' })).toBe(word)
    }),
    { numRuns: 30, examples: [["o'neil@example.com"], ['$(id)'], ['`id`'], ['-x'], ['']] },
  )
})
