import { describe, expect, it } from 'vitest'
import { EXAMPLE_TARGET } from '../guides/commands.ts'
import { portRow } from '../ports/port-queries.ts'
import { PORTS } from '../ports/ports.ts'
import { SYSTEMS, systemCommands } from './system-commands.ts'

const lines = (...[system, port]: [(typeof SYSTEMS)[number], Parameters<typeof portRow>[0]]) =>
  systemCommands(system, portRow(port), EXAMPLE_TARGET).map(({ command }) => command)

describe('the commands of a system', () => {
  it('go from the outside in, and none carries a password', () => {
    for (const system of SYSTEMS)
      for (const row of PORTS) {
        const purposes = systemCommands(system, row, EXAMPLE_TARGET).map(({ purpose }) => purpose)
        expect(purposes).toEqual(['reach', 'certificate', ...(row.role === 'relay' ? [] : ['login'])])
      }
  })

  it('are those that the system brings along', () => {
    expect(lines('linux', 993).map((line) => line.split(' ')[0])).toEqual(['nc', 'openssl', 'curl'])
    expect(lines('macos', 993).map((line) => line.split(' ')[0])).toEqual(['nc', 'curl', 'curl'])
    expect(lines('windows', 587).map((line) => line.split(' ')[0])).toEqual([
      'Test-NetConnection',
      'curl.exe',
      'curl.exe',
    ])
    expect(lines('macos', 993)[0]).toBe('nc -vz -G 5 mail.example.com 993')
    expect(lines('macos', 587)[1]).toBe('curl -v --ssl-reqd --url smtp://mail.example.com:587/ -X NOOP')
  })

  it('refuse a certificate that is wrong, on Windows too', () => {
    const [, check] = lines('windows', 993)
    expect(check).toContain(`"$e" -eq 'None'`)
    expect(check).toContain(`AuthenticateAsClient('mail.example.com', $null, 'Tls12', $false)`)
    expect(check).not.toContain('\n')
  })

  it('say which of them we ran ourselves', () => {
    for (const row of PORTS)
      for (const system of SYSTEMS)
        for (const { proven } of systemCommands(system, row, EXAMPLE_TARGET))
          expect(proven).toBe(system === 'linux')
  })
})
